"""Figures as people write them: `1.240,00`, `1,30,000`, `1 240`, `50k`, `twenty-five`, `a hundred`."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from assistant.text.expression import expression

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SCALES = {
    "hundred": 100,
    "dozen": 12,
    "k": 1_000,
    "thousand": 1_000,
    "grand": 1_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "lac": 100_000,
    "million": 1_000_000,
    "mio": 1_000_000,
    "mn": 1_000_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "billion": 1_000_000_000,
}
ENGLISH = {word: value for value, word in enumerate(_UNITS.split())}
ENGLISH |= {word: 10 * value for value, word in enumerate(_TENS.split(), 2)}
_FOREIGN = (
    "dos deux zwei due dois twee",
    "tres trois drei tre três drie",
    "cuatro quatre vier quattro quatro",
    "cinco cinq fünf cinque vijf",
    "seis six sechs sei zes",
    "siete sept sieben sette sete zeven",
    "ocho huit acht otto oito",
    "nueve neuf neun nove negen",
    "diez dix zehn dieci dez tien",
)
FOREIGN = {word: value for value, words in enumerate(_FOREIGN, 2) for word in words.split()}
_ONES = "un una une uno ein eine einen einem einer um uma een één"
FOREIGN |= dict.fromkeys(_ONES.split(), 1)
"""Small number words of other languages; many are English words too, so they count only before a unit."""

DIGITS = expression(
    r"\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?:[.,]\d{1,2})?(?![\d.,]\d|\d)"
    r"|\d{1,18}(?:[.,'’]\d{1,9}){0,5}"
)
_WORD = expression(r"[ -](?:and )?([^\W\d_]{2,9})(?![\w])")
_FIRST = expression(r"[^\W\d_]{1,9}")
_HALF = expression(r" and a half(?!\w)", re.IGNORECASE)
_SCALE = expression(r" ?([^\W\d_]{1,8})(?!\w)")
_GROUP = 3
_ROUND = frozenset(["hundred", "thousand", "dozen", "million"])


class Figure(NamedTuple):
    """A number and where it ends."""

    value: Decimal
    end: int


def amount(written: str) -> Decimal | None:
    """Return the number that digits with any thousands and decimal marks stand for.

    A single mark before exactly three digits is a thousands mark (`1.240`), else a decimal mark.
    """
    digits = re.sub(r"[\s'’]", "", written)
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0:
        whole, mark, rest = digits[:last], digits[last], digits[last + 1 :]
        both = ("." if mark == "," else ",") in whole
        grouped = mark in whole or (len(rest) == _GROUP and not both and _is_group_head(whole))
        whole = whole.replace(".", "").replace(",", "")
        digits = whole + rest if grouped else f"{whole}.{rest}"
    try:
        return Decimal(digits)
    except InvalidOperation:
        return None


def _is_group_head(whole: str) -> bool:
    return 1 <= len(whole) <= _GROUP and not whole.startswith("0")


def digits_at(text: str, start: int) -> Figure | None:
    """Return the figure written in digits that begins here, with a scale behind it (`5k`, `2 lakh`)."""
    found = DIGITS.match(text, start)
    value = amount(found[0]) if found else None
    if found is None or value is None:
        return None
    return _scaled(text, Figure(value, found.end()))


def words_at(text: str, start: int) -> Figure | None:
    """Return the figure written in English words that begins here: `twenty-five`, `two hundred and ten`."""
    found = _FIRST.match(text, start)
    value = ENGLISH.get(found[0].lower()) if found else None
    return None if found is None or value is None else _counted_up(text, value, found.end())


def article_at(text: str, start: int) -> Figure | None:
    """Return the figure that begins here with an article: `a hundred and five`, `a thousand`."""
    found = _FIRST.match(text, start)
    scale = _WORD.match(text, found.end()) if found and found[0].lower() in {"a", "an"} else None
    if found is None or scale is None or scale[1].lower() not in _ROUND:
        return None
    return _counted_up(text, 1, found.end())


def _counted_up(text: str, value: int, end: int) -> Figure:
    """Return a figure whose first word is worth `value`, with the words that follow at `end`."""
    total, current = 0, value
    while more := _WORD.match(text, end):
        word = more[1].lower()
        if word in SCALES:
            total, current = _grow(total, current, SCALES[word])
        elif word in ENGLISH and current % 10 == 0 and current and ENGLISH[word] < max(10, current):
            current += ENGLISH[word]
        else:
            break
        end = more.end()
    return _halved(text, Figure(Decimal(total + current), end))


def _grow(total: int, current: int, scale: int) -> tuple[int, int]:
    """Apply a scale word: hundreds stay open for what follows, thousands close."""
    return (total, current * scale) if scale <= 100 else (total + current * scale, 0)  # noqa: PLR2004


def _halved(text: str, figure: Figure) -> Figure:
    half = _HALF.match(text, figure.end)
    return Figure(figure.value + Decimal("0.5"), half.end()) if half else figure


def _scaled(text: str, figure: Figure) -> Figure:
    scale = _SCALE.match(text, figure.end)
    if scale and scale[1].lower() in SCALES and (scale[1].lower() != "k" or text[figure.end] != " "):
        return Figure(figure.value * SCALES[scale[1].lower()], scale.end())
    return _halved(text, figure)


def plain(value: Decimal) -> str:
    """Return a decimal without exponent and without closing zeros: `15`, `2.5`."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
