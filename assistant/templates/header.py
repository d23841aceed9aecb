"""The front matter of a template file: what it is, what it needs, and what it is meant for."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from assistant.authored import Authored, Positions, parse, plain
from assistant.errors import AuthorError, Place
from assistant.model import Cause, Fault, Intent, Trouble

FENCE = "---"
NAME = r"^[a-z0-9_-]{1,64}$"

YesNo = Literal["yes", "no"]


class InputSpec(Authored):
    """One value a template takes. `max_chars` counts code points, of a list all its items together."""

    type: Literal["string", "list"]
    required: bool = False
    untrusted: bool = False
    max_chars: int | None = Field(default=None, ge=1, le=1_000_000)
    enum: tuple[str, ...] = ()
    default: str | tuple[str, ...] | None = None

    @model_validator(mode="after")
    def _default_fits(self) -> InputSpec:
        wanted = str if self.type == "string" else tuple
        if self.default is not None and not isinstance(self.default, wanted):
            raise ValueError(f"the default is no {self.type}")
        if self.enum and isinstance(self.default, str) and self.default not in self.enum:
            raise ValueError("the default is not one of the values in enum")
        return self


class ModelOptions(Authored):
    """How the model is asked; where it is and what it costs are no business of a template."""

    temperature: float | None = Field(default=None, ge=0, le=2)
    top_p: float | None = Field(default=None, gt=0, le=1)
    max_output_tokens: int | None = Field(default=None, ge=1, le=32_000)
    seed: int | None = None


class Fits(Authored):
    """The situations a template is for; every key that stands must hold, and more keys beat fewer."""

    fault: tuple[Fault, ...] | None = None
    cause: tuple[Cause, ...] | None = None
    intent: tuple[Intent, ...] | None = None
    trouble: tuple[Trouble, ...] | None = None
    abuse: tuple[YesNo, ...] | None = None
    follows_up: tuple[YesNo, ...] | None = None

    def conditions(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that stand, each with the values it accepts."""
        return {key: tuple(map(str, values)) for key, values in self if values is not None}


class Header(Authored):
    """Everything between the two lines of three dashes."""

    format: Literal["1"] = Field(alias="schema")
    id: str = Field(pattern=NAME)
    version: int = Field(ge=1)
    title: str = Field(min_length=1)
    description: str = ""
    kind: Literal["template", "partial"] = "template"
    addresses: tuple[str, ...] = ()
    fits: Fits | None = None
    inputs: dict[str, InputSpec] = Field(default_factory=dict)
    model: ModelOptions = ModelOptions()
    tests: str | None = None

    @model_validator(mode="after")
    def _partials_are_plain(self) -> Header:
        if self.kind == "partial" and (self.fits is not None or self.tests or self.model != ModelOptions()):
            raise ValueError("a partial has no fits, model or tests; move them to the templates that use it")
        return self


def split(text: str, place: Place) -> tuple[str, str]:
    """Return the front matter and a body in which an empty comment of equal height stands in its place.

    Raises:
        AuthorError: there is no front matter, or no end of it.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        raise AuthorError("has no front matter; begin with a line of ---, then the keys, then ---", place)
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if end is None:
        raise AuthorError("has front matter without an end; close it with a line of ---", place)
    comment = "{#" + "\n" * end + "#}"
    return "\n".join(lines[1:end]), "\n".join([comment, *lines[end + 1 :]])


def read_header(text: str, place: Place) -> tuple[Header, Positions, str]:
    """Return the header of a file, the place of each key, and the body that Jinja sees, lines unchanged.

    Raises:
        AuthorError: the front matter is missing or does not fit; it names file, line and column.
    """
    yaml_text, body = split(text, place)
    header = parse(yaml_text, Header, shown_as=place.path, first_line=2)
    _, positions = plain(yaml_text, shown_as=place.path, first_line=2)
    return header, positions, body
