"""Dates, hours and spans of time among a statement's words, and amounts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag

_DAYS = bag(
    "today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midnight "
    "lunchtime overnight weekend"
)
_MONTHS = bag(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec"
)
_PARTS = bag("morning afternoon evening week weekend month night minute hour")
_POINTING = bag("this next by tomorrow monday tuesday wednesday thursday friday saturday sunday same")
_SPANS = bag("minute minutes hour hours day days week weeks month months fortnight working business")
_NUMBERS = bag(
    "a an one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty "
    "forty forty-eight twenty-four half quarter"
)
_AT = bag("at by before until till after from between past around about in")
_NOW = bag("now immediately straight already instantly once just")
_TODAY = bag("today tonight now just immediately already")
_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)$")
_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?(?:am|pm|h)?$")
_SLOT = re.compile(r"\[\[[^\]]*: ?(?:date|time|duration)\]\]$")
_MONEY_SLOT = re.compile(r"\[\[[^\]]*: ?money\]\]$")
_MARK = frozenset("$£€₹")
_UNITS = bag("eur euro euros usd gbp dollars pounds dollar pound rupees rs inr quid cents pence percent %")


def dated(words: Sequence[str]) -> bool:
    """Tell whether the words name a day, an hour or a number of days."""
    return any(_is_date(words, place) for place in range(len(words)))


def today(words: Sequence[str]) -> bool:
    """Tell whether the words speak of today or of this moment."""
    for place, word in enumerate(words):
        if word in _TODAY:
            return True
        if word in _PARTS and place and words[place - 1] in {"this", "last"}:
            return True
        if word == "once" and place and words[place - 1] == "at":
            return True
        if word == "away" and place and words[place - 1] in {"straight", "right"}:
            return True
    return False


def amount(words: Sequence[str]) -> bool:
    """Tell whether the words name a sum of money or a share."""
    for place, word in enumerate(words):
        if word[0] in _MARK or word.endswith("%") or _MONEY_SLOT.match(word):
            return True
        if word in _UNITS and place and words[place - 1][0].isdigit():
            return True
        if (
            word in {"rs", "inr", "usd", "eur", "gbp"}
            and place + 1 < len(words)
            and words[place + 1][0].isdigit()
        ):
            return True
        if "." in word and word[0].isdigit() and len(word.rpartition(".")[2]) == 2:  # noqa: PLR2004 - cents
            return True
    return False


def _is_date(words: Sequence[str], place: int) -> bool:
    word = words[place]
    before = words[place - 1] if place else ""
    after = words[place + 1] if place + 1 < len(words) else ""
    if word in _DAYS or _SLOT.match(word) or (word in {"day", "time"} and before == "that"):
        return True
    if word in _MONTHS:
        return (
            (word not in {"may", "march"} and before in {"by", "in", "on", "of", "until", "from"})
            or before[:1].isdigit()
            or after[:1].isdigit()
        )
    if word in _PARTS and "end" in words[max(0, place - 3) : place]:
        return True
    if word in _PARTS:
        return before in _POINTING or (
            before == "the"
            and place > 1
            and words[place - 2] in {"by", "within", "inside", "in", "before"}
            and word != "month"
        )
    if word in _SPANS and (before[:1].isdigit() or before in _NUMBERS or before in {"working", "business"}):
        return any(
            w in {"in", "within", "inside", "after", "takes", "than", "every"}
            for w in words[max(0, place - 5) : place]
        )
    return _is_hour(word, before, after)


def _is_hour(word: str, before: str, after: str) -> bool:
    if _ORDINAL.match(word):
        return before in {"the", "on", "by", "of", "until"}
    if before not in _AT or after in _SPANS or after in _UNITS:
        return False
    if before == "in":
        return False
    return bool(_HOUR.match(word)) or (
        word in _NUMBERS
        and word not in {"a", "an"}
        and after in {"", ",", ".", ";", "and", "to", "or", "o", "on", "in", "past", "at"}
    )
