"""The case file: what an agent states about a case, as YAML or as the same object in JSON.

Every key is optional and unknown keys are refused. Values under `facts` are kept as they were written,
so that `45.90 EUR` never becomes a rounded number.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, ValidationError

from assistant.authored import Authored, load, plain
from assistant.authored.plain import read_file
from assistant.entities import read_amount
from assistant.errors import AuthorError, InputError, Place
from assistant.facts.typed import DateOrder, typed
from assistant.model import Case, Fact, Fault, Message, Money, Remedy, Speaker, Turn


def money(text: str) -> Money:
    """Read an amount such as `45.90 EUR`, `€1.240,00` or `12`.

    Raises:
        ValueError: the text is no amount.
    """
    read = read_amount(text)
    if read is None:
        message = f"{text!r} is no amount; write it as 45.90 EUR"
        raise ValueError(message)
    return Money(*read)


class _Customer(Authored):
    name: str = ""


class _Agent(Authored):
    name: str = ""
    signature: str = ""


class _Remedy(Authored):
    kind: Annotated[str, Field(min_length=1, max_length=60)]
    up_to: Annotated[Money | None, BeforeValidator(lambda text: text and money(str(text)))] = None
    by: date | None = None
    detail: str = ""


class _Turn(Authored):
    sender: Annotated[Literal["customer", "agent"], Field(alias="from")]
    text: str
    day: Annotated[date | None, Field(alias="date")] = None


def _as_text(value: object) -> object:
    """Keep scalars of JSON objects as text; YAML gives text already."""
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else value


class CaseFile(Authored):
    """The schema of a case file."""

    today: date | None = None
    fault: Fault = Fault.UNKNOWN
    company: str = ""
    customer: _Customer = _Customer()
    agent: _Agent = _Agent()
    facts: dict[str, Annotated[str, BeforeValidator(_as_text)]] = Field(default_factory=dict)
    approved: tuple[_Remedy, ...] = ()
    notes: str = ""
    thread: tuple[_Turn, ...] = ()


class FactRefusedError(InputError):
    """A fact names a day or an amount that cannot be."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"facts.{name[:60]}: {why}")
        self.name = name
        self.why = why


def case_from(stated: CaseFile, message: Message, today: date, order: DateOrder = "DMY") -> Case:
    """Join what was stated with a message; `today` holds where the file names no day.

    Raises:
        FactRefusedError: a fact names a day or an amount that cannot be.
    """
    return Case(
        message=message,
        today=stated.today or today,
        fault=stated.fault,
        company=stated.company,
        customer=stated.customer.name,
        agent=stated.agent.name,
        signature=stated.agent.signature,
        facts=tuple(_fact(name, value, order) for name, value in stated.facts.items()),
        approved=tuple(Remedy(r.kind, r.up_to, r.by, r.detail) for r in stated.approved),
        notes=stated.notes,
        thread=tuple(Turn(Speaker(turn.sender), turn.text, turn.day) for turn in stated.thread),
        stated=bool(stated.model_fields_set),
    )


def _fact(name: str, value: str, order: DateOrder) -> Fact:
    try:
        return typed(name, value, order)
    except ValueError as error:
        raise FactRefusedError(name, str(error)) from None


def load_case(path: Path, message: Message, today: date, order: DateOrder = "DMY") -> Case:
    """Read a case file and join it with a message.

    Raises:
        AuthorError: the file does not fit; it names file, line and column.
    """
    stated = load(path, CaseFile)
    try:
        return case_from(stated, message, today, order)
    except FactRefusedError as error:
        _, positions = plain(read_file(path), shown_as=path)
        line, column = positions.get(("facts", error.name), (1, 1))
        raise AuthorError(f"'facts.{error.name[:60]}' {error.why}", Place(path, line, column)) from None


def case_from_object(
    stated: Mapping[str, object], message: Message, today: date, order: DateOrder = "DMY"
) -> Case:
    """Read the same object as it stands in a JSON line.

    Raises:
        InputError: the object does not fit.
    """
    try:
        return case_from(CaseFile.model_validate(stated), message, today, order)
    except FactRefusedError as error:
        raise InputError(f"case.{error}") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = ".".join(str(part) for part in ("case", *first["loc"]))
        raise InputError(f"{name}: {first['msg'].removeprefix('Value error, ')}") from None
