"""Amounts, stretches of time and shares as numbers that can be compared."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import NamedTuple

from assistant.text.expression import expression

DOLLARS = frozenset(["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"])
_BARE_DOLLAR = re.compile(r"(?<![A-Za-z])\$|dollar|bucks", re.IGNORECASE)
_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_MOST = expression(r"\b(?:up to|at most|within|no more than|maximum of|as long as|by) $")
_LEAST = expression(r"\b(?:at least|no less than|from|minimum of) $")
_CLOSE = Decimal("0.005")


class Amount(NamedTuple):
    """An amount and the currencies it may be in; none means that none was named."""

    figure: Decimal
    currencies: frozenset[str]

    def same_figure(self, other: Amount) -> bool:
        """Tell whether the figures are equal, whatever they are in."""
        return abs(self.figure - other.figure) < _CLOSE

    def same_currency(self, other: Amount) -> bool:
        """Tell whether both may be in one currency."""
        return not self.currencies or not other.currencies or bool(self.currencies & other.currencies)

    def same(self, other: Amount) -> bool:
        """Tell whether the two are one amount."""
        return self.same_figure(other) and self.same_currency(other)


@lru_cache(maxsize=1024)
def amount_of(value: str, written: str) -> Amount:
    """Return the amount of a money entity; a bare `$` may be any dollar."""
    figure, _, currency = value.partition(" ")
    found = frozenset([currency] if currency else [])
    if currency == "USD" and _BARE_DOLLAR.search(written) and "US" not in written.upper():
        found = DOLLARS
    return Amount(number(figure) or Decimal(0), found)


def number(text: str) -> Decimal | None:
    """Return a plain decimal, or None."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


class Stretch(NamedTuple):
    """A stretch of time from `low` to `high` units; days, weeks and fortnights count as days."""

    low: Decimal
    high: Decimal
    unit: str
    working: bool

    def same(self, other: Stretch) -> bool:
        """Tell whether both say the same; working days may be called days by nobody but the source."""
        mine, theirs = _in_days(self, other), _in_days(other, self)
        return mine == theirs and (self.working == other.working or self.working)

    def bounds(self, other: Stretch, before: str) -> bool:
        """Tell whether this is the end of the other's range that the words before it name: "up to"."""
        if (self.unit, self.working) != (other.unit, other.working) or other.low == other.high:
            return False
        most, least = _MOST.search(before), _LEAST.search(before)
        return bool(self.high == other.high and most) or bool(self.low == other.low and least)


def _in_days(one: Stretch, other: Stretch) -> tuple[Decimal, Decimal, str]:
    """Return a stretch for comparing: months are days where the other counts days, 30 each or a year 365."""
    if one.unit != "month" or other.unit != "day" or other.working:
        return one.low, one.high, one.unit
    year = one.low == one.high and not one.low % 12 and other.low == one.low / 12 * 365
    each = Decimal(365) / 12 if year else Decimal(30)
    return round(one.low * each, 6), round(one.high * each, 6), "day"


@lru_cache(maxsize=1024)
def stretch_of(value: str) -> Stretch | None:
    """Return the stretch of a duration entity; None where it names no number."""
    figures, _, rest = value.partition(" ")
    low, _, high = figures.partition("-")
    first, last = number(low), number(high or low)
    working = rest.startswith("business ")
    unit = rest.removeprefix("business ")
    if first is None or last is None:
        return None
    if unit == "year":
        first, last, unit = first * 12, last * 12, "month"
    if unit == "hour" and not first % 24 and not last % 24:
        first, last, unit = first / 24, last / 24, "day"
    elif unit == "hour":
        first, last, unit = first * 60, last * 60, "minute"
    factor = _DAYS.get(unit, 0)
    return (
        Stretch(first * factor, last * factor, "day", working)
        if factor
        else Stretch(first, last, unit, working)
    )
