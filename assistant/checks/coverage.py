"""Which sentence of a reply takes up which ask of the customer: by the kind of answer and shared words.

A sentence that only tells the trouble back, feels with the customer or thanks answers nothing, however many
words it shares with what was asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from assistant.checks.answering import (
    ASKING,
    BACK,
    EMPTY,
    ENOUGH,
    FAINT,
    IF,
    KINDS,
    LATER,
    MORE,
    NAMES,
    NO,
    PUT_OFF,
    SHORT_ANSWER,
    TAKEN_UP,
    TIMES,
    TOLD_BACK,
    YES_OR_NO,
    Kind,
)
from assistant.checks.record import Context
from assistant.checks.remedies import FAMILIES
from assistant.checks.wording import particular_stems, particulars
from assistant.entities import find_entities
from assistant.model import Act, Ask, Coverage, Handling, Intent, Span
from assistant.text import stem, words

MOST = 8
"""Asks that are looked up; a message with more is answered as a whole."""
_SOFT = frozenset({Act.APOLOGY, Act.SYMPATHY, Act.NON_APOLOGY, Act.EMPATHY, Act.GRATITUDE, Act.RESTATEMENT})
_HARD = frozenset(
    {
        Act.SOLUTION,
        Act.PROMISE,
        Act.REFUSAL,
        Act.ALTERNATIVE,
        Act.FOLLOW_UP,
        Act.ESCALATION,
        Act.EFFORT,
        Act.REQUEST,
    }
)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A sentence of the reply, ready to be compared."""

    span: Span
    lower: str
    stems: frozenset[str]
    told: frozenset[str]
    acts: frozenset[Act]

    @property
    def mere(self) -> bool:
        """Whether it only tells back, feels with, thanks or asks how it can help."""
        return not self.acts & _HARD and (bool(self.acts & _SOFT) or bool(TOLD_BACK.search(self.lower)))


class _Asked(NamedTuple):
    """An ask, ready to be compared; `sure` is what an answer of its kind is worth by itself."""

    wants: str
    kind: Kind | None
    topic: frozenset[str]
    kindred: frozenset[str]
    family: frozenset[str]
    sure: float


def cover(context: Context) -> tuple[Coverage, ...]:
    """Return what became of each ask, in the order of the message."""
    heard = tuple(_heard(context))
    return tuple(_covered(context, heard))


def _covered(context: Context, heard: Sequence[_Heard]) -> Iterator[Coverage]:
    asks = _together(context.reading.asks[:MOST])
    topic: frozenset[str] = frozenset()
    for ask in asks:
        own = particulars(ask.text.lower()) - EMPTY
        topic = own or topic
        best = _best(ask, own or topic, heard, alone=len(asks) == 1)
        if best is not None:
            yield Coverage(ask, _handling(ask, best), best.span)
        elif not topic and ask.wants in FAINT:
            yield _by_anything(ask, heard)
        else:
            yield Coverage(ask, Handling.UNCLEAR if _doubtful(context, ask, heard) else Handling.OPEN)


def _together(asks: Sequence[Ask]) -> list[Ask]:
    """Return the asks, each wish joined with the question how to get it."""
    joined: list[Ask] = []
    for ask in asks:
        lower = ask.text.lower()
        refers_back = joined and BACK.search(lower) and not particulars(lower) - EMPTY
        joined.append(_joined(joined.pop(), ask) if refers_back else ask)
    return joined


def _joined(first: Ask, then: Ask) -> Ask:
    span = Span(min(first.span.start, then.span.start), max(first.span.end, then.span.end))
    return replace(then, text=f"{first.text} {then.text}", span=span)


def _heard(context: Context) -> Iterator[_Heard]:
    for sentence in context.text.said():
        lower = sentence.span.of(context.text.lower)
        stems = frozenset(map(stem, words(lower)))
        acts = frozenset(
            act.act
            for act in (context.acts.all if context.acts else ())
            if act.counts and act.cue.overlaps(sentence.span)
        )
        yield _Heard(sentence.span, lower, stems, particular_stems(stems), acts)


def _best(ask: Ask, topic: frozenset[str], heard: Sequence[_Heard], *, alone: bool) -> _Heard | None:
    """Return the sentence that most likely takes an ask up, if any does."""
    asked = _asked(ask, topic, alone=alone)
    scored = [(_score(asked, one), -place, one) for place, one in enumerate(heard)]
    best = max(scored, default=None, key=lambda found: found[:2])
    return best[2] if best and best[0] >= ENOUGH else None


def _asked(ask: Ask, topic: frozenset[str], *, alone: bool) -> _Asked:
    lower = ask.text.lower()
    kind = next((kind for kind in KINDS if kind.question.search(lower)), None)
    sure = ENOUGH if alone or not particulars(lower) - EMPTY else 1.0
    return _Asked(ask.wants, kind, topic, _kindred(ask), _family(ask.wants), sure)


def _score(asked: _Asked, one: _Heard) -> float:
    """Return how much speaks for a sentence: the kind of answer, a remedy, words shared, what it does."""
    if asked.wants == "apology" and Act.APOLOGY in one.acts:
        return ENOUGH
    if one.mere:
        return 0.0
    shared, kindred = len(asked.topic & one.told), min(len(asked.kindred & one.stems), 2)
    kind = asked.kind
    if kind is None or asked.wants not in FAINT:
        wanted = not asked.family.isdisjoint(one.stems)
        return 2.0 * wanted + 1.5 * shared + 1.0 * kindred + 0.5 * bool(one.acts & _HARD or shared)
    fits = bool(kind.answer.search(one.lower)) or (kind.dated and _dated(one))
    if kind.question is YES_OR_NO and SHORT_ANSWER.match(one.lower):
        fits, shared = True, max(shared, 1)
    near = shared + kindred
    if not fits:
        return 1.0 * near if LATER.search(one.lower) else 0.5 * near
    return asked.sure + 1.0 * near


def _family(wants: str) -> frozenset[str]:
    return FAMILIES.get(wants, frozenset()) | MORE.get(wants, frozenset())


@lru_cache(maxsize=64)
def _kindred_of(text: str) -> frozenset[str]:
    """Return the words by which somebody may speak of what an ask speaks of, its own aside."""
    own = frozenset(map(stem, words(text)))
    found = [_family(name) for name in {*FAMILIES, *MORE} if own & NAMES.get(name, frozenset({stem(name)}))]
    return frozenset[str]().union(*found)


def _kindred(ask: Ask) -> frozenset[str]:
    return _kindred_of(ask.text.lower())


def _dated(one: _Heard) -> bool:
    return any(found.kind in TIMES for found in find_entities(one.lower))


def _handling(ask: Ask, one: _Heard) -> Handling:
    """Return whether a sentence answers, puts off or declines."""
    said = IF.sub("", one.lower)
    says_no = bool(NO.search(said))
    refuses = Act.REFUSAL in one.acts and (says_no or not NO.search(one.lower))
    if refuses or (says_no and not YES_OR_NO.search(ask.text.lower())):
        return Handling.DECLINED
    done = Act.SOLUTION in one.acts and not LATER.search(one.lower)
    put_off = bool(LATER.search(one.lower)) or bool(one.acts & {Act.EFFORT, Act.ESCALATION})
    return Handling.DEFERRED if put_off and not done else Handling.ANSWERED


def _by_anything(ask: Ask, heard: Sequence[_Heard]) -> Coverage:
    """Return a bare "please help" as met by any way forward."""
    way = next((one for one in heard if one.acts & _HARD), None)
    if way is None:
        return Coverage(ask, Handling.UNCLEAR)
    return Coverage(ask, _handling(ask, way), way.span)


def _doubtful(context: Context, ask: Ask, heard: Sequence[_Heard]) -> bool:
    """Tell whether a general sentence may be meant for it, or an answer may be in quite other words."""
    alone = len(_together(context.reading.asks)) == 1 and ask.wants in FAINT
    unclear = alone or context.reading.intent is Intent.QUESTION or not ASKING.search(ask.text.lower())
    put_off = any(PUT_OFF.search(one.lower) for one in heard)
    return unclear or bool(context.of(*TAKEN_UP)) or put_off
