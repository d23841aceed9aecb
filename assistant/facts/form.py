"""What may be offered as an agent types it into a form, and facts as lines: one each."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from assistant.errors import InputError
from assistant.facts.casefile import money
from assistant.facts.pasted import MAX_LINES
from assistant.facts.statement import Statement, read_statement
from assistant.model import Case, Fact, Remedy

_BY = re.compile(r"\s+by\s+(\d{4}-\d{2}-\d{2})\b", re.IGNORECASE)
_UP_TO = re.compile(r"\s+(?:up\s+to|of)\s+(.+)$", re.IGNORECASE)
_DETAIL = re.compile(r"\s*\(([^()]*)\)\s*$")


def write_facts(facts: tuple[Fact, ...]) -> str:
    """Return facts as the lines they are read from."""
    return "\n".join(f"{_name(fact.name)}: {' '.join(fact.value.splitlines())}" for fact in facts)


def _name(name: str) -> str:
    """Return a name that cannot be taken for name and value."""
    return re.sub(r"[:=\t]|\s*[^\S ]\s*", " ", name)


def read_approved(text: str) -> tuple[Remedy, ...]:
    """Read a remedy a line: `refund up to 45.90 EUR`, `replacement by 2026-11-27 (same colour)`.

    Raises:
        InputError: a line holds an impossible amount or date; it names the line.
    """
    remedies = []
    for number, line in _lines(text):
        try:
            remedies.append(_remedy(line))
        except ValueError as error:
            raise InputError(f"what may be offered, line {number}: {error}") from None
    return tuple(remedies)


def write_approved(approved: tuple[Remedy, ...]) -> str:
    """Return remedies as the lines they are read from."""
    return "\n".join(_remedy_line(remedy) for remedy in approved)


def with_statement(case: Case, statement: str) -> Case:
    """Return a case to which an agent's own words are added: what was done, what may be offered, notes.

    Raises:
        InputError: the words name a day or an amount that cannot be.
    """
    told = understood(statement, case.today)
    return replace(
        case,
        facts=tuple(dict.fromkeys((*case.facts, *told.facts))),
        approved=tuple(dict.fromkeys((*case.approved, *told.approved))),
        notes="\n".join(filter(None, [case.notes, *told.notes])),
        statement=statement,
        stated=case.stated or bool(statement.strip()),
    )


def without_statement(case: Case) -> Case:
    """Return a case as it was stated apart from the agent's own words."""
    try:
        told = understood(case.statement, case.today)
    except InputError:
        return case
    notes = "\n".join(told.notes)
    return replace(
        case,
        facts=tuple(fact for fact in case.facts if fact not in told.facts),
        approved=tuple(remedy for remedy in case.approved if remedy not in told.approved),
        notes=case.notes.removesuffix(notes).removesuffix("\n") if notes else case.notes,
    )


def understood(statement: str, today: date) -> Statement:
    """Return what is understood of an agent's words.

    Raises:
        InputError: they name a day or an amount that cannot be.
    """
    try:
        return read_statement(statement, today)
    except ValueError as error:
        raise InputError(f"what I did, what I may offer: {error}") from None


def in_words(told: Statement) -> tuple[str, ...]:
    """Return what was understood, a line each, to be shown to the agent."""
    return (
        *(f"Done: {fact.value}" for fact in told.facts),
        *(f"May offer: {_remedy_line(remedy)}" for remedy in told.approved),
        *(f"Kept as a note: {' '.join(note.split())}" for note in told.notes),
    )


def _remedy_line(remedy: Remedy) -> str:
    up_to = f" up to {remedy.up_to}" if remedy.up_to else ""
    by = f" by {remedy.by.isoformat()}" if remedy.by else ""
    return f"{remedy.kind}{up_to}{by}" + (f" ({remedy.detail})" if remedy.detail else "")


def _remedy(line: str) -> Remedy:
    detail = _DETAIL.search(line)
    rest = line[: detail.start()] if detail else line
    by = _BY.search(rest)
    if by:
        rest = rest[: by.start()] + rest[by.end() :]
    up_to = _UP_TO.search(rest)
    amount = money(up_to[1]) if up_to else None
    kind = rest[: up_to.start()] if up_to else rest
    return Remedy(
        kind.strip(), amount, date.fromisoformat(by[1]) if by else None, detail[1] if detail else ""
    )


def _lines(text: str) -> list[tuple[int, str]]:
    lines = [(n, line.strip()) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    if len(lines) > MAX_LINES:
        raise InputError(f"more than {MAX_LINES} lines; keep what this reply needs")
    return lines
