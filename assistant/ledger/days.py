"""Days as people name them, as the set of dates that each can mean."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache

Days = frozenset[date]
_WEEK = 7
_NEAR_MONTHS = 2
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SIDES = {"today": 0, "tomorrow": 1, "yesterday": -1, "day after tomorrow": 2, "day before yesterday": -2}
_STEPS = {"next": 1, "last": -1, "this": 0}
COARSE = 8
"""A name that more days answer to is vague: a month, a year."""


@lru_cache(maxsize=4096)
def days_of(value: str, today: date) -> Days:
    """Return every date that the value of a date or weekday entity can mean; none for an impossible one."""
    if value in _SIDES:
        return frozenset([today + timedelta(days=_SIDES[value])])
    if value.rsplit(" ", maxsplit=1)[-1] in WEEKDAYS:
        return _weekday(value, today)
    if value.partition(" ")[0] in _STEPS:
        return _period(value, today)
    return frozenset(day for one in value.split("|") for day in _dated(one, today))


def _weekday(value: str, today: date) -> Days:
    """Return the nearest such days on both sides; `next` may mean the one after, `last` the one before."""
    which, _, name = value.rpartition(" ")
    ahead = (WEEKDAYS.index(name) - today.weekday()) % _WEEK
    forward = [today + timedelta(days=ahead + weeks * _WEEK) for weeks in (0, 1)]
    backward = [today + timedelta(days=ahead - weeks * _WEEK) for weeks in (1, 2)]
    if which == "next":
        return frozenset(day for day in forward if day > today)
    if which == "last":
        return frozenset(backward)
    return frozenset([forward[0], backward[0], *(forward[1:] if not ahead else ())])


def _period(value: str, today: date) -> Days:
    which, _, name = value.partition(" ")
    step = _STEPS[which]
    if name in {"week", "weekend"}:
        monday = today + timedelta(days=step * _WEEK - today.weekday())
        return frozenset(monday + timedelta(days=n) for n in range(5 if name == "weekend" else 0, _WEEK))
    if name == "month":
        months = today.year * 12 + today.month - 1 + step
        return frozenset(_month(months // 12, months % 12 + 1))
    if name == "year":
        return frozenset(day for m in range(1, 13) for day in _month(today.year + step, m))
    return frozenset()


def _dated(value: str, today: date) -> Iterator[date]:
    """Yield the dates of `2026-11-12`, `2026-11`, `--11-12`, `--11`, `---12`, `2026`."""
    years = (today.year - 1, today.year, today.year + 1)
    if value.startswith("---"):
        base = today.year * 12 + today.month - 1
        months = range(base - _NEAR_MONTHS, base + _NEAR_MONTHS + 1)
        yield from _valid(lambda m: date(m // 12, m % 12 + 1, int(value[3:])), months)
    elif value.startswith("--"):
        month, _, day = value[2:].partition("-")
        if day:
            yield from _valid(lambda year: date(year, int(month), int(day)), years)
        else:
            yield from (one for year in years for one in _month(year, int(month)))
    else:
        year, _, rest = value.partition("-")
        month, _, day = rest.partition("-")
        if day:
            yield from _valid(lambda year: date(year, int(month), int(day)), (int(year),))
        else:
            yield from (
                one for m in ((int(month),) if month else range(1, 13)) for one in _month(int(year), m)
            )


def _valid(make: Callable[[int], date], numbers: range | tuple[int, ...]) -> Iterator[date]:
    for number in numbers:
        try:
            yield make(number)
        except ValueError:
            continue


def _month(year: int, month: int) -> Iterator[date]:
    if 1 <= year <= 9998 and 1 <= month <= 12:  # noqa: PLR2004 - months of a year
        for day in range(1, calendar.monthrange(year, month)[1] + 1):
            yield date(year, month, day)


def nearest(days: Days, today: date) -> date | None:
    """Return the date nearest to today."""
    return min(days, key=lambda day: (abs(day - today), day), default=None)


def in_words(day: date) -> str:
    """Return a date as people write it: `Tuesday, 24 November 2026`."""
    return f"{calendar.day_name[day.weekday()]}, {day.day} {calendar.month_name[day.month]} {day.year}"
