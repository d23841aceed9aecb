"""Earlier contacts as an agent types them: who and when, a colon, and what was said.

    Customer, 2026-11-14: Where is my table?
      It was due on Monday.
    We, 2026-11-15: I am looking for it.

Lines that name nobody go on with what was said; written out, they are set in by two blanks.
"""

from __future__ import annotations

import re
from datetime import date

from assistant.errors import InputError
from assistant.facts.typed import DateOrder, typed
from assistant.model import FactKind, Speaker, Turn

MAX_CHARS = 200_000
MAX_TURNS = 200
_HEAD = re.compile(
    r"(?P<who>customer|they|them|agent|we|us|me|i)\b[ ]?"
    r"(?:[,(]?[ ]?(?P<when>[^:\n()]{4,30}?)\)?)?[ ]?:(?:[ \t]+|$)",
    re.IGNORECASE,
)
_THEIRS = frozenset({"customer", "they", "them"})


def read_contacts(text: str, order: DateOrder = "DMY") -> tuple[Turn, ...]:
    """Read earlier contacts, oldest first as they stand.

    Raises:
        InputError: a contact does not begin with who it was, or on a day that cannot be; it names the line.
    """
    if len(text) > MAX_CHARS:
        raise InputError(f"earlier contacts: more than {MAX_CHARS} characters; keep what this reply needs")
    turns: list[Turn] = []
    for number, line in enumerate(text.split("\n"), 1):
        head = _HEAD.match(line)
        if head:
            speaker = Speaker.CUSTOMER if head["who"].lower() in _THEIRS else Speaker.AGENT
            turns.append(Turn(speaker, line[head.end() :], _day(head["when"], number, order)))
        elif turns:
            last = turns[-1]
            turns[-1] = Turn(last.speaker, f"{last.text}\n{line.removeprefix('  ')}", last.date)
        elif line.strip():
            raise InputError(
                f"earlier contacts, line {number}: begin with “Customer:” or “We:”, day behind it"
            )
    if len(turns) > MAX_TURNS:
        raise InputError(f"earlier contacts: more than {MAX_TURNS}; keep what this reply needs")
    return tuple(Turn(turn.speaker, turn.text.strip("\n"), turn.date) for turn in turns)


def write_contacts(thread: tuple[Turn, ...]) -> str:
    """Return earlier contacts as the lines they are read from."""
    return "\n".join(_written(turn) for turn in thread)


def _written(turn: Turn) -> str:
    who = "Customer" if turn.speaker is Speaker.CUSTOMER else "We"
    when = f", {turn.date.isoformat()}" if turn.date else ""
    first, *rest = turn.text.strip("\n").split("\n")
    return "\n".join([f"{who}{when}: {first}", *(f"  {line}" for line in rest)])


def _day(written: str | None, number: int, order: DateOrder) -> date | None:
    if not written:
        return None
    try:
        fact = typed("day", written.strip(), order)
    except ValueError as error:
        raise InputError(f"earlier contacts, line {number}: the day {error}") from None
    if fact.kind is not FactKind.DATE or fact.normal.startswith("-"):
        what = "the day is written year-month-day, as in 2026-03-01"
        raise InputError(f"earlier contacts, line {number}: {what}")
    return date.fromisoformat(fact.normal)
