"""Whether a reply names the customer's own problem back: what the two texts share that is specific.

The reply's sentences are compared with the customer's by stems. Words that fit most customers (app, room,
issue, help) weigh nothing or little, numbers and rare words weigh most; a sentence restates when the words
it shares weigh enough, a little less where it says "you …" or regrets, a little more in a mere instruction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.acts.english.generic import COMMON, FAMILIAR, SOFT
from assistant.acts.english.likeness import is_measure, keys
from assistant.acts.needs import heard
from assistant.acts.ways import Index, search
from assistant.model import Act, Span, SpeechAct
from assistant.text import Sentence, Text, words
from assistant.text.expression import expression

_RARE, _FAMILIAR, _NAME, _NUMBER, _KIND = 1.0, 0.5, 0.25, 1.25, 1.0
_UNFRAMED, _UNFRAMED_LONG, _LONG = 2.0, 2.5, 120
_UNSHARED = 0.5
_WINDOW = 60
_SCATTERED = 2.75
_REGRET = 1.0
_PROBLEM = 1.5
_NOT_WORDS = expression(r"https?://\S+|www\.\S+|\S+@\S+|[@#]\w+")
_LINKING = frozenset(":@#")
"""Without one of these, or `www`, nothing is a link or a handle."""
_CLAUSE_END = expression(r"[,;.!?(]|\b(?:and|but) (?:we|i|will|shall|our|you|would|to)\b")
_NEEDED = (
    ((r"https?:|\bfor more help\b"), 2.5),
    (
        (
            r"\b(?:thank|thanks|contact (?:us|our)|reach (?:out|us)|e-?mail|call us|hope to (?:see"
            r"|welcome)|look(?:ing)? forward|dm us|choosing|regards)\b"
        ),
        2.0,
    ),
    (
        (
            r"\b(?:sorry|apolog\w+|regret|disappointed (?:that|to|by)|understand (?:that|how|why|you)"
            r"|facing|noticed|issues? (?:with|in|of|at)|(?:trouble|problems?|difficult\w*) (?:with|in)|"
            r"see that|glad|happy (?:to|that|you)|pleased|delighted|thrilled|great to|wonderful (?:to"
            r"|that)|lovely to|you (?:enjoyed|liked|loved|appreciated|found)|comments? (?:on|about"
            r"|regarding)|"
            r"regarding|in regards? to|with regards? to|referring to)\b"
        ),
        _REGRET,
    ),
    (
        (
            r"\b(?:cannot|can't|couldn't|unable|not (?:yet |currently |been )*(?:available|possible"
            r"|working|reflected|received|arrive\w*|possible)|"
            r"isn't|wasn't|doesn't|didn't|hasn't|haven't|delay\w*|missing|lost|blocked|locked|failed|stuck"
            r"|closed|broken|wrong|late|damaged|never|nobody|no one|without|(?:far )?too \w+"
            r"|should (?:not|never)|no good"
            r"|reek\w*|no \w+ since)\b"
        ),
        _PROBLEM,
    ),
    (
        (
            r"\b(?:you(?:'re|'ve|'d)|you (?:are|were|had|have|did|said|say|asked|wrote|paid|ordered"
            r"|received|want\w*|describ\w+|felt|experienced|mention\w*|booked|bought|tried|need\w*|wish)"
            r"|your)\b|^\W*(?:being|having)\b"
        ),
        1.5,
    ),
)
_DAYS = frozenset(
    words(
        "monday tuesday wednesday thursday friday saturday sunday january february april may june july "
        "august september october november december"
    )
)
_REGRETS = 3
"""Where nothing is shared, only a regret can name the trouble in words of its own."""
_STOPS_NAME = expression(r"[.!?:\n\"(]\s*$")


def restatements(reply: Text, customer: Text) -> tuple[SpeechAct, ...]:
    """Return the sentences of the reply that name what the customer wrote about."""
    known = _told(customer.lower) - _brands(reply.lower)
    weighed = [(sentence, list(_shared(reply, sentence, known))) for sentence in reply.said()]
    found = [pair for pair in weighed if _weight(pair[1], reply, pair[0]) >= 1]
    if not found and _altogether(weighed, reply) >= _SCATTERED:
        found = [max(weighed, key=lambda pair: _weight(pair[1], reply, pair[0]))]
    return tuple(_act(sentence, shared) for sentence, shared in found)


@lru_cache(maxsize=8)
def _told(lower: str) -> frozenset[str]:
    """Return what a customer's message names, once for all the replies to it."""
    return _stems(_without_links(lower)) - _brands(lower)


@lru_cache(maxsize=1)
def _frames() -> Index:
    return Index(pattern for pattern, _ in _NEEDED)


def _act(sentence: Sentence, shared: list[tuple[str, Span]]) -> SpeechAct:
    cue = (
        Span(min(span.start for _, span in shared), max(span.end for _, span in shared))
        if shared
        else sentence.span
    )
    return SpeechAct(Act.RESTATEMENT, sentence.span, cue, detail="own words")


def _altogether(weighed: list[tuple[Sentence, list[tuple[str, Span]]]], reply: Text) -> float:
    """Weigh what the whole reply shares with the customer, each word once."""
    worth = {key: _worth(key, span, reply, sentence) for sentence, shared in weighed for key, span in shared}
    return sum(worth.values())


def _brands(lower: str) -> frozenset[str]:
    """Return the words of links, addresses and handles: they name the house and no trouble."""
    return frozenset(key for found in _links(lower) for key in _stems(found))


def _links(lower: str) -> list[str]:
    return _NOT_WORDS.findall(lower) if "www." in lower or not _LINKING.isdisjoint(lower) else []


def _without_links(lower: str) -> str:
    if not _links(lower):
        return lower
    return _NOT_WORDS.sub(lambda found: " " * len(found[0]), lower)


def _stems(lower: str) -> frozenset[str]:
    return frozenset(key for key, _, _ in keys(lower))


def _shared(reply: Text, sentence: Sentence, known: frozenset[str]) -> Iterator[tuple[str, Span]]:
    lower = _without_links(sentence.span.of(reply.lower))
    seen: set[str] = set()
    for key, start, end in keys(lower):
        if key in known and key not in seen and key not in COMMON:
            seen.add(key)
            yield key, Span(sentence.span.start + start, sentence.span.start + end)


def _weight(shared: list[tuple[str, Span]], reply: Text, sentence: Sentence) -> float:
    """Return how far the sentence's words reach towards a restatement; from 1 on they are one."""
    total = sum(_worth(key, span, reply, sentence) for key, span in shared)
    lower = _without_links(sentence.span.of(reply.lower))
    for place, ways in _frames().fitting(heard(lower)).items():
        frame = next(search(ways, lower), None) if shared or place < _REGRETS else None
        if frame:
            needed = _NEEDED[place][1]
            return (total + _named_anew(lower, frame, shared) * (needed == _REGRET)) / needed
    return 0.0 if not shared else total / (_UNFRAMED if len(lower) <= _LONG else _UNFRAMED_LONG)


def _named_anew(lower: str, frame: re.Match[str], shared: list[tuple[str, Span]]) -> float:
    """Weigh the particular words right after a regret that the customer put otherwise."""
    known = {key for key, _ in shared} | _brands(lower)
    rest = lower[frame.end() : frame.end() + _WINDOW + _WINDOW]
    rest = _CLAUSE_END.split(rest, maxsplit=1)[0]
    named = {key for key, start, _ in keys(rest) if start < _WINDOW and key[0].isalpha()}
    return _UNSHARED * len(named - known - COMMON - FAMILIAR - SOFT)


def _worth(key: str, span: Span, reply: Text, sentence: Sentence) -> float:
    if is_measure(key):
        return _NUMBER
    if key[0] == "=":
        return _KIND
    if key in FAMILIAR:
        return _FAMILIAR
    return _NAME if _named(span, reply, sentence) else _RARE


def _named(span: Span, reply: Text, sentence: Sentence) -> bool:
    """Tell whether the word is part of a name, of the house or a product: capitalised amid a sentence."""
    word = span.of(reply.plain)
    if word.lower() in _DAYS or not word[0].isupper() or word.isupper() or span.start == sentence.span.start:
        return False
    return not _STOPS_NAME.search(reply.plain, max(0, span.start - 3), span.start)
