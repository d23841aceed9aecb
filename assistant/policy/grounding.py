"""What of the policy concerns a case: the passages that fit it, and the values that hold for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from assistant.entities import find_entities
from assistant.model import Case, FactKind, Passage, Reading
from assistant.policy.document import TROUBLES, Document
from assistant.policy.folder import PolicyBook
from assistant.text import stem, words

MOST = 5
MOST_FOR_REPLY = 3
READ = 4_000
"""Characters of a message that are looked up after its problem and its asks."""
ORDER_DATES = (
    "order date", "date of order", "ordered", "ordered on", "order placed", "purchase date", "purchased",
    "purchased on", "date of purchase", "bought", "bought on", "booked", "booked on", "booking date",
    "contract date", "signed up",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grounding:
    """What the writer and the checks are given of the policy."""

    passages: tuple[Passage, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    """By name, as the front matter of the policies has them that hold for this case."""


def ground(book: PolicyBook, case: Case, reading: Reading) -> Grounding:
    """Find what concerns a case; the day of the order decides which version of a policy holds."""
    day = ordered_on(case)
    return Grounding(book.find(_words(case, reading), day, MOST), _values(book, case, reading, day))


def also_of(book: PolicyBook, case: Case, reply: str, found: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Return passages with those that fit a reply's own words, so that what it claims can be looked up."""
    more = book.find([reply[:READ]], ordered_on(case), MOST_FOR_REPLY)
    return tuple(dict.fromkeys((*found, *more)))


def ordered_on(case: Case) -> date:
    """Return the day of the order by the facts of a case, else the present day."""
    for fact in case.facts:
        if _plain(fact.name) in ORDER_DATES:
            day = _day(fact.normal if fact.kind is FactKind.DATE else _found(fact.value), case.today)
            if day is not None:
                return day
    return case.today


def _plain(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").split())


def _found(value: str) -> str:
    return next((entity.value for entity in find_entities(value) if entity.kind == "date"), "")


def _day(written: str, today: date) -> date | None:
    """Return a day; one without a year is the last such day before today."""
    years = (today.year, today.year - 1) if written.startswith("--") else (0,)
    for year in years:
        try:
            day = date.fromisoformat(f"{year}-{written[2:]}" if year else written)
        except ValueError:
            continue
        if not year or day <= today:
            return day
    return None


def _words(case: Case, reading: Reading) -> Iterator[str]:
    """Yield texts to look up, the most telling first."""
    yield from (ask.text for ask in reading.asks)
    yield from (ask.wants for ask in reading.asks)
    yield reading.trouble.value.replace("_", " ")
    yield reading.problem.text if reading.problem else ""
    yield case.message.subject
    yield case.message.text[:READ]


def _values(book: PolicyBook, case: Case, reading: Reading, day: date) -> dict[str, str]:
    """Return every value in force; of one that two policies name, the one that is meant for this case.

    Where two are meant for it and differ, nobody can say which holds: it is left out.
    """
    offered: dict[str, list[tuple[int, str]]] = {}
    about = _about(case, reading)
    for number in book.in_force(day):
        document = book.documents[number]
        rank = _fits(document, about, reading.trouble.value)
        for name, value in document.values if rank else ():
            offered.setdefault(name, []).append((rank, value))
    return {name: value for name, given in offered.items() if (value := _agreed(given))}


def _agreed(given: list[tuple[int, str]]) -> str:
    best = max(rank for rank, _ in given)
    values = {value for rank, value in given if rank == best}
    return values.pop() if len(values) == 1 else ""


def _fits(document: Document, about: set[str], trouble: str) -> int:
    """Return 3 where a policy is meant for what a case is about, 2 where for all, 0 where for other things.

    The kind of trouble is a guess: a policy that is meant for other kinds only comes last, as 1.
    """
    if not document.applies_to:
        return 2
    things = [word for word in document.applies_to if word not in TROUBLES]
    if trouble in document.applies_to or any(about.issuperset(_stems(thing)) for thing in things):
        return 3
    return 0 if things else 1


def _about(case: Case, reading: Reading) -> set[str]:
    """Return the stems of what the trouble, the facts, the subject and the message say."""
    said = [fact.value for fact in case.facts] + [case.message.subject, case.message.text[:READ]]
    return _stems(" ".join([reading.trouble.value.replace("_", " "), *said]))


def _stems(text: str) -> set[str]:
    return {stem(word) for word in words(text)}
