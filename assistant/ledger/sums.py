"""Amounts that follow from known ones: by sum, difference and share, and as a reply reckons them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from assistant.ledger.mention import Mention
from assistant.ledger.quantities import Amount, amount_of, number
from assistant.ledger.sources import OURS, Grounds
from assistant.ledger.verdict import Pair, Verdict
from assistant.model import ClaimStatus
from assistant.text.expression import expression

MOST_AMOUNTS = 24
_MOST_TIMES = 12
_CLOSE = Decimal("0.006")
_ORDINALS = {
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "both": 2,
    "twice": 2,
    "couple": 2,
    "pair": 2,
}
_SHARES = {
    "half": 2,
    "a third": 3,
    "a quarter": 4,
    "one third": 3,
    "one quarter": 4,
    "a fifth": 5,
    "a tenth": 10,
}
_TOGETHER = expression(r"\b(?:together|altogether|in all|in total|all told|sum|comes? to|combined|both)\b")
_APART = expression(
    r"\b(?:less|more|cheaper|dearer|difference|saves?|saving|instead|in place of|left|remain\w*|extra)\b"
)
_SHARE = expression(r"\b(\d{1,2}(?:\.\d{1,2})?) ?(?:%|per ?cent)")
_EACH = expression(r"\b(?:each|per|apiece|a piece|every)\b")


def amount(pair: Pair) -> Amount:
    """Return the amount that a source names."""
    return amount_of(pair[1].value, pair[1].text)


def derived(wanted: Amount, usable: Iterable[Pair], ground: Grounds) -> Verdict | None:
    """Return how an amount follows from others: a sum, a difference, a multiple, a share."""
    pairs = _by_figure(wanted, usable)
    for (a, one), (b, two) in combinations(pairs, 2):
        for result, sign in ((a + b, "+"), (abs(a - b), "−")):
            if result == wanted.figure:
                first, second = (one, two) if a >= b or sign == "+" else (two, one)
                return _from((first, second), f"{first[1].text} {sign} {second[1].text}")
    for figure, pair in pairs:
        if found := _multiple(wanted.figure, figure, pair, ground):
            return found
    return None


def shown(
    mention: Mention, wanted: Amount, usable: Iterable[Pair], ground: Grounds, reply: str
) -> Verdict | None:
    """Return how an amount follows where the sentence says how: together, less, half of it, each."""
    sentence = mention.sentence.of(reply).lower()
    pairs = _by_figure(wanted, usable)
    if found := _part(wanted, pairs, sentence) or _split(mention, wanted, pairs, sentence):
        return found
    if _EACH.search(sentence) and (found := _each(wanted, pairs, ground)):
        return found
    for cue, sign in ((_TOGETHER, "+"), (_APART, "−")):
        if cue.search(sentence) and (found := _joined(wanted, pairs, sign)):
            return found
    return None


def _part(wanted: Amount, pairs: list[tuple[Decimal, Pair]], sentence: str) -> Verdict | None:
    """Return how an amount is the half, the third or the 25 % of a known one that the sentence says it is."""
    parts = [(Decimal(1) / by, word) for word, by in _SHARES.items() if word in sentence]
    parts += [(Decimal(one) / 100, f"{one} %") for one in _SHARE.findall(sentence)]
    for figure, pair in pairs:
        for part, name in parts:
            if figure != wanted.figure and abs(figure * part - wanted.figure) < _CLOSE:
                return _from((pair,), f"{name} of {pair[1].text}")
    return None


def _split(
    mention: Mention, wanted: Amount, pairs: list[tuple[Decimal, Pair]], sentence: str
) -> Verdict | None:
    """Return what a sentence splits into equal amounts, each of which it names."""
    times = sentence.count(mention.text.lower())
    for figure, pair in pairs if times > 1 else ():
        if figure == wanted.figure * times:
            return _from((pair,), f"{pair[1].text} in {times} parts")
    return None


def _joined(wanted: Amount, pairs: list[tuple[Decimal, Pair]], sign: str) -> Verdict | None:
    for (a, one), (b, two) in combinations(pairs, 2):
        if (a + b if sign == "+" else abs(a - b)) == wanted.figure:
            first, second = (one, two) if a >= b else (two, one)
            return _from((first, second), f"{first[1].text} {sign} {second[1].text}")
    return None


def _each(wanted: Amount, pairs: list[tuple[Decimal, Pair]], ground: Grounds) -> Verdict | None:
    """Return how an amount is a known one divided by a known number of things."""
    for unit, entity in ground.of("count"):
        parts = number(entity.value)
        for figure, pair in pairs if parts and 1 < parts <= _MOST_TIMES * 10 and unit.kind in OURS else ():
            if abs(figure / (parts or 1) - wanted.figure) < _CLOSE:
                return _from((pair, (unit, entity)), f"{pair[1].text} for {entity.text}")
    return None


def _by_figure(wanted: Amount, usable: Iterable[Pair]) -> list[tuple[Decimal, Pair]]:
    known: dict[Decimal, Pair] = {}
    for pair in usable:
        if wanted.same_currency(amount(pair)):
            known.setdefault(amount(pair).figure, pair)
    return list(known.items())[:MOST_AMOUNTS]


def _from(pairs: Iterable[Pair], because: str) -> Verdict:
    return Verdict(ClaimStatus.DERIVED, tuple(unit.quote(entity) for unit, entity in pairs), because)


def _multiple(wanted: Decimal, figure: Decimal, pair: Pair, ground: Grounds) -> Verdict | None:
    times = wanted / figure if figure else Decimal(0)
    counts = {number(e.value) for _, e in ground.of("count")} | {Decimal(n) for n in ordinal_counts(ground)}
    most = max((n for n in counts if n is not None and n <= _MOST_TIMES), default=Decimal(0))
    if 1 < times <= most and times % 1 == 0:
        return _from((pair,), f"{times:f} × {pair[1].text}")
    return _percentage(wanted, figure, pair, ground)


def _percentage(wanted: Decimal, figure: Decimal, pair: Pair, ground: Grounds) -> Verdict | None:
    for source, percent in ground.of("percent"):
        share = number(percent.value)
        if share and source.kind in OURS:
            for result, way in (
                (figure * share / 100, f"{percent.text} of {pair[1].text}"),
                (figure * (100 - share) / 100, f"{pair[1].text} less {percent.text}"),
            ):
                if abs(result - wanted) < _CLOSE:
                    return _from((pair, (source, percent)), way)
    return None


def ordinal_counts(ground: Grounds) -> Iterator[int]:
    """Yield the numbers that sources name in another form: twice, both, the third."""
    return (n for word, n in _ORDINALS.items() if word in ground.words)
