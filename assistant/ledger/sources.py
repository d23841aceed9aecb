"""What may ground a reply: facts, approved remedies, notes, policy, playbook, our mails, the customer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from assistant.entities import Entity, find_entities
from assistant.ledger.macros import Macro
from assistant.ledger.naming import OPENERS, name_words
from assistant.ledger.topics import topics
from assistant.model import Case, Passage, Source, SourceKind, Span, Speaker
from assistant.text import segment

OURS = frozenset(SourceKind) - {SourceKind.CUSTOMER}


class Sentence(NamedTuple):
    """A sentence of a source with what it names."""

    text: str
    start: int
    """Where it begins in the source's own text."""
    entities: tuple[Entity, ...]
    topics: frozenset[str]
    squashed: str


def squash(text: str) -> str:
    """Return the letters and digits of a text in lower case, by which numbers and codes are compared."""
    return "".join(char for char in text.casefold() if char.isalnum())


@dataclass(frozen=True, slots=True)
class Unit:
    """The smallest piece of a source that says one thing: a fact, a remedy, a sentence."""

    kind: SourceKind
    name: str
    text: str
    start: int
    entities: tuple[Entity, ...]
    topics: frozenset[str]
    """What the whole piece is about; of a fact, its name and its value."""
    squashed: str
    label: frozenset[str] = frozenset()
    """What a fact's or a value's name is about; empty for running text."""
    day: date | None = None
    """The day it was written, from which its weekdays count; None for today."""

    def quote(self, entity: Entity | None = None) -> Source:
        """Return the words of an entity, or all of them, as a source."""
        if entity is None:
            return Source(self.kind, self.name, self.text, Span(self.start, self.start + len(self.text)))
        span = Span(self.start + entity.span.start, self.start + entity.span.end)
        return Source(self.kind, self.name, entity.text, span)


@dataclass(frozen=True, slots=True)
class Grounds:
    """Everything a reply may rest on, cut into units and indexed by what they name."""

    units: tuple[Unit, ...]
    today: date
    customer: frozenset[str] = frozenset()
    """The words of the customer's name."""
    words: frozenset[str] = frozenset()
    """Every word of every source, folded as names are."""
    names: frozenset[str] = frozenset()
    """Those that our own sources write as names: with a capital, and not only where a sentence begins."""
    capitals: frozenset[str] = frozenset()
    """Those that our own sources write with a capital anywhere."""
    named: dict[str, tuple[tuple[Unit, Entity], ...]] = field(default_factory=dict)
    """The entities of all units by kind."""

    def of(self, *kinds: str) -> Iterator[tuple[Unit, Entity]]:
        """Yield the entities of these kinds with the units that name them."""
        for kind in kinds:
            yield from self.named.get(kind, ())


def states_facts(case: Case) -> bool:
    """Tell whether anybody stated what is known of a case: facts, remedies or notes."""
    return bool(case.facts or case.approved or case.notes.strip())


def grounds(
    case: Case,
    passages: Sequence[Passage] = (),
    allowed: Sequence[str] = (),
    macros: Sequence[Macro] = (),
) -> Grounds:
    """Gather the sources of a case."""
    units = (
        *_facts(case),
        *_remedies(case),
        *_running(SourceKind.NOTES, "", case.notes),
        *_policy(passages),
        *(unit for offer in allowed for unit in _running(SourceKind.PLAYBOOK, "", offer)),
        *(unit for macro in macros for unit in _running(SourceKind.MACRO, macro.title, macro.text)),
        *_thread(case),
        *_identity(case),
        *_message(case),
    )
    index: dict[str, list[tuple[Unit, Entity]]] = {}
    for unit in units:
        for entity in unit.entities:
            index.setdefault(entity.kind, []).append((unit, entity))
    known = frozenset(word for unit in units for word in name_words(f"{unit.text} {unit.name}"))
    ours = [unit for unit in units if unit.kind in OURS]
    names = frozenset(word for unit in ours for word in _capitals(unit, first=False))
    names -= OPENERS
    capitals = frozenset(word for unit in ours for word in _capitals(unit, first=True)) - OPENERS
    customer = frozenset(name_words(case.customer or case.customer_name))
    return Grounds(
        units, case.today, customer, known, names, capitals, {k: tuple(v) for k, v in index.items()}
    )


_CAPITAL = re.compile(r"[^\W\d_a-z][\w’'-]*")


def _capitals(unit: Unit, *, first: bool) -> Iterator[str]:
    """Yield the words of a unit that look like names; of running text the first one only if asked for."""
    for found in _CAPITAL.finditer(unit.text):
        if found[0][0].isupper() and (first or found.start() or unit.label):
            yield from name_words(found[0])


@lru_cache(maxsize=512)
def _sentences(text: str) -> tuple[Sentence, ...]:
    """Cut a source into sentences, once for every reply that is compared with it."""
    found = find_entities(text.replace("\n", " "))
    cut = segment(text).sentences
    return tuple(
        Sentence(
            words_here := sentence.span.of(text),
            sentence.span.start,
            tuple(
                e._replace(span=Span(e.span.start - sentence.span.start, e.span.end - sentence.span.start))
                for e in found
                if sentence.span.start <= e.span.start < sentence.span.end
            ),
            topics(words_here),
            squash(words_here),
        )
        for sentence in cut
    )


def _running(kind: SourceKind, name: str, text: str, day: date | None = None) -> Iterator[Unit]:
    for one in _sentences(text) if text.strip() else ():
        yield Unit(kind, name, one.text, one.start, one.entities, one.topics, one.squashed, day=day)


def _labelled(kind: SourceKind, name: str, value: str) -> Iterator[Unit]:
    """Yield a named value: one unit for each entry of a list, else one for the whole."""
    label = topics(name)
    start = 0
    for entry in _entries(value):
        at = value.index(entry, start)
        start = at + len(entry)
        entities = _entities(entry, name)
        yield Unit(kind, name, entry, at, entities, label | topics(entry), squash(name + entry), label)


def _entries(value: str) -> Iterable[str]:
    """Split `A (1, 2), B (3, 4)` and `A: 1; B: 2` into their entries."""
    if ";" in value:
        return [part.strip() for part in value.split(";") if part.strip()]
    if "), " in value:
        parts = value.split("), ")
        return [f"{part})" for part in parts[:-1]] + [parts[-1]]
    return [value]


def _entities(value: str, name: str) -> tuple[Entity, ...]:
    """Return what a value names; a bare number is read once more with its name before it."""
    found = find_entities(value)
    lead = f"{name} "
    again = [
        e._replace(span=Span(e.span.start - len(lead), e.span.end - len(lead)))
        for e in find_entities(lead + value)
        if e.span.start >= len(lead)
    ]
    seen = {(e.kind, e.span) for e in found}
    return (*found, *(e for e in again if (e.kind, e.span) not in seen))


def _facts(case: Case) -> Iterator[Unit]:
    for fact in case.facts:
        yield from _labelled(SourceKind.FACT, fact.name, fact.value)


def _remedies(case: Case) -> Iterator[Unit]:
    for remedy in case.approved:
        parts = [remedy.kind]
        if remedy.up_to:
            parts.append(f"up to {remedy.up_to}")
        if remedy.by:
            parts.append(f"by {remedy.by.isoformat()}")
        text = " ".join([*parts, remedy.detail]).strip()
        yield Unit(
            SourceKind.APPROVED,
            remedy.kind,
            text,
            0,
            find_entities(text),
            topics(text),
            squash(text),
            topics(remedy.kind),
        )


def _policy(passages: Sequence[Passage]) -> Iterator[Unit]:
    seen: set[tuple[str, str]] = set()
    for passage in passages:
        yield from _running(SourceKind.POLICY, passage.id, passage.text)
        for named in passage.values:
            if (named.name, named.value) not in seen:
                seen.add((named.name, named.value))
                yield _named_value(passage.id, named.name, named.value)


def _named_value(passage: str, name: str, value: str) -> Unit:
    """Return a value of a front matter; `refund_days: 14` counts days."""
    spoken = name.replace("_", " ")
    unit = next(
        (word for word in ("days", "hours", "weeks", "months", "years", "percent") if word in spoken.split()),
        "",
    )
    text = f"{value} {unit}".strip() if value.strip().isdigit() else value
    label = topics(spoken)
    return Unit(SourceKind.POLICY, passage, text, 0, find_entities(text), label, squash(text), label)


def _thread(case: Case) -> Iterator[Unit]:
    for turn in case.thread:
        kind = SourceKind.OUR_MAIL if turn.speaker is Speaker.AGENT else SourceKind.CUSTOMER
        name = turn.date.isoformat() if turn.date else ""
        yield from _running(kind, name, turn.text, turn.date)
        if turn.date:
            nothing: frozenset[str] = frozenset()
            yield Unit(kind, name, name, 0, find_entities(name), nothing, "")


def _message(case: Case) -> Iterator[Unit]:
    message = case.message
    day = message.date.date() if message.date else None
    yield from _running(SourceKind.CUSTOMER, "", message.text, day)
    yield from _running(SourceKind.CUSTOMER, "subject", message.subject, day)
    if message.sender:
        yield from _labelled(SourceKind.CUSTOMER, "sender", f"{message.sender.name} {message.sender.email}")


def _identity(case: Case) -> Iterator[Unit]:
    """Yield who we are: the company, the agent, the signature, the address the mail came to."""
    stated = {
        "company": case.company,
        "agent": case.agent,
        "signature": case.signature,
        "customer": case.customer,
    }
    for name, value in stated.items():
        if value:
            yield from _labelled(SourceKind.FACT, name, value)
    for address in case.message.to:
        yield from _labelled(SourceKind.FACT, "our address", f"{address.name} {address.email}")
