"""Authored YAML read with a pydantic schema; what does not fit is said in an author's words, in its place."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from assistant.authored.plain import Loc, Positions, plain, read_file
from assistant.errors import AuthorError, Place


class Authored(BaseModel):
    """Base of every schema an author's file is read with; unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


Model = TypeVar("Model", bound=BaseModel)


def load(path: Path, schema: type[Model], *, shown_as: Path | str | None = None) -> Model:
    """Read a YAML file into `schema`.

    Raises:
        AuthorError: the file cannot be read, is not UTF-8 or does not fit; it names file, line and column.
    """
    return parse(read_file(path, shown_as=shown_as), schema, shown_as=shown_as or path)


def parse(text: str, schema: type[Model], *, shown_as: Path | str = "(text)", first_line: int = 1) -> Model:
    """Read YAML text into `schema`; `first_line` is the line of the file at which the text begins.

    Raises:
        AuthorError: the text does not fit; it names file, line and column.
    """
    data, positions = plain(text, shown_as=shown_as, first_line=first_line)
    try:
        return schema.model_validate({} if data is None else data)
    except ValidationError as error:
        raise _complaint(error, schema, positions, shown_as, first_line) from None


def _complaint(
    error: ValidationError,
    schema: type[BaseModel],
    positions: Positions,
    shown_as: Path | str,
    first_line: int,
) -> AuthorError:
    """Say the first problem pydantic found in an author's words, at its place in the file."""
    first = error.errors(include_url=False, include_input=False)[0]
    loc: Loc = tuple(first["loc"])
    known = loc
    while known and known not in positions:
        known = known[:-1]
    line, column = positions.get(known, (first_line, 1))
    return AuthorError(_in_words(first["type"], loc, first["msg"], schema), Place(shown_as, line, column))


def _in_words(kind: str, loc: Loc, message: str, schema: type[BaseModel]) -> str:
    name = ".".join(str(part) for part in loc) or "the file"
    if kind == "extra_forbidden":
        near = difflib.get_close_matches(str(loc[-1]), _keys_of(schema), n=1)
        hint = f"did you mean {near[0]!r}?" if near else "remove it or look up the right name"
        return f"unknown key {name!r}; {hint}"
    if kind == "missing":
        return f"{name!r} is missing; add it"
    return f"{name!r}: {message.removeprefix('Value error, ')}"


def _keys_of(schema: type[BaseModel]) -> list[str]:
    """Return every key of a schema and of the schemas below it, for "did you mean"."""
    keys: list[str] = []
    pending = [schema.model_json_schema()]
    while pending:
        part = pending.pop()
        keys.extend(part.get("properties", {}))
        pending.extend(part.get("$defs", {}).values())
    return keys
