"""The facts of a case as things to tell the customer; what only identifies a case is not told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from assistant.model import Case, Fact
from assistant.playbook.remedies import written_date
from assistant.playbook.shared import Facts, Telling, Thing
from assistant.playbook.variants import Chooser, put_in
from assistant.text import stem, words

_MOST = 6
_LONGEST = 200
_UNSAFE = re.compile(r"[\[\]{}<>\n]")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_DETERMINER = re.compile(r"^(?:the|an?|your|my|our) ", re.IGNORECASE)
_PLACED = re.compile(r"(?:in|on|at|for|with) ")
_MOST_NAMED = 6
"""Words of a thing's name; a longer fact describes rather than names."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the facts say: sentences, lines of a list, more sentences; and what is answered by it."""

    first: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    answers: frozenset[str] = frozenset()
    """Question words and kinds of ask."""
    about: frozenset[str] = field(default_factory=frozenset)
    """Stems of the words told, to see which questions they touch."""

    def __bool__(self) -> bool:
        """Tell whether anything is told."""
        return bool(self.first or self.lines or self.then)


NOTHING = Told()


def thing_of(case: Case, book: Facts) -> str:
    """Return what the case calls the customer's thing, as in "oak side table", or nothing."""
    for thing in book.things:
        value = re.split(r"[,;(:]", case.fact(*thing.facts))[0].strip()
        if value and len(words(value)) <= _MOST_NAMED and not _UNSAFE.search(value):
            return _named(value, thing)
    return ""


def _named(value: str, thing: Thing) -> str:
    return put_in(thing.say, {"value": _DETERMINER.sub("", value)}, begins=False)


def told_facts(case: Case, book: Facts, chooser: Chooser) -> Told:
    """Return what the facts of a case let us tell, in the order they were stated."""
    facts = list(_tellable(case, book))
    known = [(telling, fact) for fact in facts if (telling := _telling(fact, book))]
    rest = [fact for fact in facts if _telling(fact, book) is None]
    lines = [f"- {fact.name[:1].upper()}{fact.name[1:]}: {_written(fact.value)}" for fact in rest]
    single = _single(rest[0], book, chooser) if len(rest) == 1 else ""
    then = [_sentence(telling, fact, chooser) for telling, fact in known if not telling.first]
    return Told(
        tuple(_sentence(telling, fact, chooser) for telling, fact in known if telling.first),
        () if single else tuple(lines),
        tuple(filter(None, [single, *then])),
        frozenset(answer for telling, _ in known for answer in telling.answers),
        frozenset(stem(word) for fact in facts for word in words(f"{fact.name} {fact.value}")),
    )


def _single(fact: Fact, book: Facts, chooser: Chooser) -> str:
    return put_in(chooser.draw("fact", book.one), {"value": f"{fact.name}: {_written(fact.value)}"})


def _tellable(case: Case, book: Facts) -> Iterator[Fact]:
    found = 0
    for fact in case.facts:
        safe = len(fact.value) <= _LONGEST and not _UNSAFE.search(fact.name + fact.value)
        if safe and found < _MOST and fact.value.strip() and not _identifies(fact, book):
            found += 1
            yield fact


def _identifies(fact: Fact, book: Facts) -> bool:
    """Tell whether a fact only says which case this is: "order number", "monthly fee"."""
    name = fact.name.casefold()
    if _telling(fact, book):
        return False
    things = {known for thing in book.things for known in thing.facts}
    ends = name.split()[-1:] if not _PLACED.match(name) else []
    return name in things or name in book.identifying or bool(set(ends) & set(book.identifying))


def _telling(fact: Fact, book: Facts) -> Telling | None:
    return next((telling for telling in book.tellings if fact.name.casefold() in telling.facts), None)


def _sentence(telling: Telling, fact: Fact, chooser: Chooser) -> str:
    wording = chooser.draw(f"fact {fact.name}", telling.say)
    return put_in(wording, {"value": _written(fact.value).rstrip("."), "name": fact.name})


def _written(value: str) -> str:
    """Return a value with its dates written out."""
    return _ISO.sub(_day, " ".join(value.split()))


def _day(match: re.Match[str]) -> str:
    try:
        return written_date(date(*map(int, match.groups())))
    except ValueError:
        return match[0]
