"""Finding entities: one pass over the words, probing only where one can begin; the longest wins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import chain

from assistant.entities import codes, dates, durations, money
from assistant.entities.addresses import find_emails, find_links
from assistant.entities.entity import KINDS, Entity, Found
from assistant.entities.numbers import Figure, article_at, digits_at, plain, words_at
from assistant.model import Span
from assistant.text.expression import expression

Probe = Callable[[str, int], Found | None]

_START = expression(r"[^\W_]+|[#+(€£$¥₹₽₺₩₪₦₱฿]")
_RANK = {kind: rank for rank, kind in enumerate(KINDS)}
_CALLED = expression(
    r"(?:phone|call|tel|telephone|mobile|cell|dial|whatsapp|number|contact)\W{0,3}(?:\w{2,4} )?$",
    re.IGNORECASE,
)
_LOOK_BACK = 24
_MONTHLY = expression(r"(-?-\d\d|\d{4}-\d\d)-\d\d$")
_JOINED = expression(r"(?:, ?| ?[-–] ?|,? (?:and|or|to|und|oder|y|o|et|ou) )(?:(?:on |the ){1,2})?")
_DAYS_AT_MOST = 31
_JOINTS = frozenset("-/")
_TWICE = {"twice": "2", "thrice": "3"}
_SIGNED = frozenset(["US", "A", "AU", "C", "CA", "NZ", "HK", "S", "SG", "R"])


@lru_cache(maxsize=32)
def find_entities(text: str) -> tuple[Entity, ...]:
    """Return the amounts, dates, numbers, codes and addresses of a text, in order and without overlap."""
    found = sorted(
        chain(find_emails(text), find_links(text), _probed(text)),
        key=lambda one: (one.start - one.end, _RANK[one.kind], one.start),
    )
    taken = bytearray(len(text))
    kept = []
    for one in found:
        if taken.find(1, one.start, one.end) < 0:
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            kept.append(one)
    kept.sort(key=lambda one: one.start)
    _share_months(text, kept)
    return tuple(Entity(f.kind, Span(f.start, f.end), text[f.start : f.end], f.value) for f in kept)


def _share_months(text: str, kept: list[Found]) -> None:
    """Make days of the figures that lean on the next date's month: `5 and 12 November`."""
    for here in range(len(kept) - 2, -1, -1):
        one, after = kept[here], kept[here + 1]
        dated = _MONTHLY.match(after.value) if after.kind == "date" else None
        written = text[one.start : one.end]
        if one.kind != "count" or not dated or not written.isdigit() or len(written) > len("31"):
            continue
        if 1 <= int(written) <= _DAYS_AT_MOST and _JOINED.fullmatch(text, one.end, after.start):
            kept[here] = one._replace(kind="date", value=f"{dated[1]}-{int(written):02}")


def _probed(text: str) -> Iterator[Found]:
    for token in _START.finditer(text):
        word, start = token[0], token.start()
        if word[0].isdigit():
            yield from _from_digits(text, start)
        elif word.isalpha():
            yield from _from_word(text, token, word.lower())
        elif word[0].isalpha():
            yield from _probe(text, start, (money.before, codes.mixed_code))
        else:
            yield from _from_sign(text, start, word)


def _probe(text: str, start: int, probes: tuple[Probe, ...]) -> Iterator[Found]:
    for probe in probes:
        if one := probe(text, start):
            yield one


def _from_sign(text: str, start: int, sign: str) -> Iterator[Found]:
    if sign == "#":
        yield from _probe(text, start, (codes.hash_code,))
    elif sign in "+(":
        yield from _probe(text, start, (codes.phone,))
    else:
        yield from _probe(text, start, (money.before,))


def _from_word(text: str, token: re.Match[str], word: str) -> Iterator[Found]:
    start = token.start()
    for probe in _PROBES.get(word, ()):
        if one := probe(text, start):
            yield one
    if text[token.end() : token.end() + 1] in _JOINTS and (one := codes.mixed_code(text, start)):
        yield one
    if word in codes.ID_NOUNS and (one := codes.after_noun(text, token.end())):
        yield one
    if word in _BEFORE_DATE and (one := dates.after_preposition(text, token.end())):
        yield one
    if word in durations.NUMBER_WORDS and (figure := words_at(text, start)):
        yield from _from_figure(text, start, figure, worded=True)


def _from_digits(text: str, start: int) -> Iterator[Found]:
    dated = dates.numeric_date(text, start)
    if dated:
        yield dated
    elif one := codes.phone(
        text, start, announced=bool(_CALLED.search(text, max(0, start - _LOOK_BACK), start))
    ):
        yield one
    yield from _probe(text, start, (dates.day_month, codes.clock, codes.long_number, codes.mixed_code))
    if figure := digits_at(text, start):
        yield from _from_figure(text, start, figure)


def _from_figure(text: str, start: int, figure: Figure, *, worded: bool = False) -> Iterator[Found]:
    """Yield what a figure counts: money, a share, a stretch of time, or just a number."""
    if one := money.behind(text, start, figure):
        yield one
    if one := durations.duration(text, start, figure):
        yield one
    if end := codes.percent_end(text, figure.end):
        yield Found("percent", start, end, plain(figure.value))
    if not worded or figure.value > 1:
        yield Found("count", start, figure.end, plain(figure.value))


def _twice(text: str, start: int) -> Found | None:
    word = text[start : start + len("thrice")].lower()
    name = next((name for name in _TWICE if word.startswith(name)), "")
    return Found("count", start, start + len(name), _TWICE[name]) if name else None


def _hundred(text: str, start: int) -> Found | None:
    """Return `a hundred euros` where it begins here."""
    if value := article_at(text, start):
        return money.behind(text, start, value) or Found("count", start, value.end, plain(value.value))
    return None


def _table() -> dict[str, tuple[Probe, ...]]:
    table: dict[str, tuple[Probe, ...]] = {}
    for words, probe in (
        (dates.MONTHS, dates.month_first),
        (dates.WEEKDAYS, dates.weekday),
        ({"segunda", "terça", "quarta", "quinta", "sexta"}, dates.weekday),
        (dates.SHORT_DAYS, dates.short_weekday),
        (dates.NEAR_DAYS, dates.near_day),
        (("next", "last", "this", "coming", "past"), dates.relative_day),
        (("the",), dates.ordinal_day),
        (("day",), dates.day_beyond),
        (("xx",), dates.masked_date),
        (money.CURRENCIES, money.before),
        ((sign.lower() for sign in _SIGNED), money.before),
        (durations.STARTERS, durations.vague_duration),
        (durations.FOREIGN_WORDS, durations.foreign_duration),
        (codes.TIMES, codes.named_time),
        (_TWICE, _twice),
        (("a", "an"), _hundred),
    ):
        for word in words:
            table[word] = (*table.get(word, ()), probe)
    return table


_PROBES = _table()
_BEFORE_DATE = dates.YEAR_BEFORE | {"the", "last", "next", "this", "on", "your", "my", "our"}
