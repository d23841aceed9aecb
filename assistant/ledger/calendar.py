"""Tracing days and times of day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from assistant.ledger.days import COARSE, WEEKDAYS, Days, days_of, in_words, nearest
from assistant.ledger.mention import Mention
from assistant.ledger.quantities import stretch_of
from assistant.ledger.sources import OURS, Grounds
from assistant.ledger.verdict import (
    Pair,
    Verdict,
    contradicted,
    may_support,
    other_entry,
    other_owner,
    same_thing,
    traced,
    untraced,
)
from assistant.model import ClaimKind, ClaimStatus, SourceKind
from assistant.text.expression import expression

_NOON = 12
_NEAR_DEED = 40
_BETWEEN = re.compile(r"\b(?:between|from|open|hours)\b", re.IGNORECASE)
_DONE = re.compile(r"\b(?:\w{2,}ed|spoke|wrote|rang|sent|told|came|took|was|were)\b", re.IGNORECASE)
_EVERY = re.compile(r"\b(?:every|each|always(?: on)?) $", re.IGNORECASE)
_ANOTHER = expression(
    r"\b(?:another|other|different|spring|summer|autumn|winter) [a-z]+ (?:on|at|for|is|of)(?: the)? $"
)
"""A thing of the same name that is not the known one."""
_HALF_A_YEAR = 183
_FIRM = frozenset({SourceKind.FACT, SourceKind.APPROVED, SourceKind.NOTES, SourceKind.POLICY})
"""Whose days hold until they are changed; a new day may well differ from one in an earlier mail."""
NEAR = frozenset(["today", "tomorrow", "yesterday", "day after tomorrow", "day before yesterday"])
_RANGED = re.compile(r"(?:between|from|and|to|until|at|[-–]) ?$")


def day(mention: Mention, ground: Grounds, numbers: tuple[str, ...], within: frozenset[ClaimKind]) -> Verdict:
    """Trace a day; `within` is what the clause around it claims, `numbers` those that stand beside it."""
    weekday, _, value = mention.value.rpartition("+")
    days = days_of(value, ground.today)
    if ClaimKind.PROMISE in within and value in WEEKDAYS:
        days = frozenset(one for one in days if one >= ground.today)
    if not days:
        return Verdict(ClaimStatus.CONTRADICTED, (), "there is no such day")
    if weekday and (wrong := _weekday_off(weekday, days, ground.today)):
        return wrong
    usable = [pair for pair in ground.of("date", "weekday") if _speaks(mention, pair, days, ground.today)]
    meeting = [
        pair
        for pair in usable
        if _meets(days, known := _days(pair, ground)) and _in_period(days, known, ground.today)
    ]
    exact = [pair for pair in meeting if _vouches(value, pair, days, ground.today)]
    if exact:
        current = [pair for pair in usable if not _gone(mention, pair, days, ground)]
        return _matched(mention, days, exact, current, numbers)
    if ClaimKind.PROMISE not in within and (said := _same_words(value, usable)):
        return traced(said)
    if ClaimKind.DONE in within and ground.today in days:
        return Verdict(ClaimStatus.TRACED, (), "today")
    return _unmatched(mention, days, usable, ground)


def _matched(
    mention: Mention, days: Days, exact: list[Pair], usable: list[Pair], numbers: tuple[str, ...]
) -> Verdict:
    """Return that a day is known, unless it is another thing's day."""
    others = [pair for pair in usable if pair not in exact]
    other = other_owner(mention, exact, others) or other_entry(numbers, exact, others)
    return contradicted(other) if other and len(days) < COARSE else traced(exact)


def _gone(mention: Mention, pair: Pair, days: Days, ground: Grounds) -> bool:
    """Tell whether a known day lies behind us, and the day that we bind ourselves to ahead."""
    known = _days(pair, ground)
    meant = nearest(days, ground.today)
    return mention.committing and bool(known) and meant is not None and max(known) < ground.today <= meant


def _unmatched(mention: Mention, days: Days, usable: list[Pair], ground: Grounds) -> Verdict:
    """Return what an unknown day follows from or contradicts: a stated day weighs more than a sum."""
    found = _counted_on(mention, days, ground)
    same = [pair for pair in usable if _contradicts(mention, pair, days, ground)]
    stated = any(unit.kind in {SourceKind.FACT, SourceKind.APPROVED} for unit, _ in same)
    if same and (stated or not found):
        return contradicted(same[0])
    return found or untraced()


def _days(pair: Pair, ground: Grounds) -> Days:
    """Return the days a source's words can mean; a weekday on which something was done is gone by."""
    unit, entity = pair
    base = unit.day or ground.today
    days = days_of(entity.value, base)
    start = max(0, entity.span.start - _NEAR_DEED)
    if entity.value in WEEKDAYS and _DONE.search(unit.text, start, entity.span.start):
        return frozenset(day for day in days if day <= base)
    return days


def _speaks(mention: Mention, pair: Pair, days: Days, today: date) -> bool:
    """Tell whether a source may date this; a day gone by may be the customer's even where we promise."""
    past = max(days) < today
    return may_support(mention, pair[0]) or past


def _same_words(value: str, pairs: list[Pair]) -> list[Pair]:
    """Return where a weekday is told again as it was said, some weeks ago."""
    return [pair for pair in pairs if value in WEEKDAYS and pair[1].value == value and not pair[0].label]


def _meets(days: Days, known: Days) -> bool:
    """Tell whether a day may be a known one; a vague source dates nothing more exact than itself."""
    return bool(days & known) and (len(known) < COARSE or len(days) >= COARSE)


def _in_period(days: Days, known: Days, today: date) -> bool:
    """Tell whether a period holds a known day; a date without its year is the nearest one."""
    day = nearest(known, today)
    return len(days) < COARSE or len(known) >= COARSE or (day is not None and day in days)


def _vouches(value: str, pair: Pair, days: Days, today: date) -> bool:
    """Tell whether a source's weekday may stand for a date: no "every Thursday", no customer's day ahead."""
    unit, entity = pair
    if entity.kind != "weekday" or value.rsplit(" ", 1)[-1] in WEEKDAYS:
        return True
    recurring = _EVERY.search(unit.text, 0, entity.span.start)
    dated = any(other.kind == "date" and len(other.value) > len("--11") for other in unit.entities)
    ahead = unit.kind not in OURS and min(days, key=lambda day: abs(day - today)) > today
    return not (recurring or dated or ahead)


def _contradicts(mention: Mention, pair: Pair, days: Days, ground: Grounds) -> bool:
    unit, _ = pair
    known = _days(pair, ground)
    if not known or len(known) >= COARSE or days & known or unit.text == unit.name:
        return False
    elsewhere = _ANOTHER.search(mention.before) or _gone(mention, pair, days, ground)
    return unit.kind in _FIRM and same_thing(mention, unit) and not elsewhere


def _weekday_off(weekday: str, days: Days, today: date) -> Verdict | None:
    """Return the contradiction where a date is no such weekday."""
    shown = nearest(days, today)
    name = weekday.rsplit(" ", 1)[-1]
    if (
        shown is None
        or name not in WEEKDAYS
        or any(WEEKDAYS[one.weekday()] == name for one in days if abs((one - today).days) < _HALF_A_YEAR)
    ):
        return None
    return Verdict(ClaimStatus.CONTRADICTED, (), f"it is {in_words(shown)}")


def _counted_on(mention: Mention, days: Days, ground: Grounds) -> Verdict | None:
    """Return the known day and the stretch of time that lead to this day."""
    starts = _starts(ground)
    for stretch_pair in ground.of("duration"):
        stretch = stretch_of(stretch_pair[1].value)
        if stretch is None or stretch.unit != "day" or stretch_pair[0].kind not in OURS:
            continue
        if not same_thing(mention, stretch_pair[0]) and stretch_pair[0].label:
            continue
        for start, pair in starts:
            if _after(start, int(stretch.high), working=stretch.working) in days:
                sources = tuple(one[0].quote(one[1]) for one in (pair, stretch_pair) if one)
                return Verdict(
                    ClaimStatus.DERIVED, sources, f"{start.isoformat()} plus {stretch_pair[1].text}"
                )
    return None


def _starts(ground: Grounds) -> list[tuple[date, Pair | None]]:
    found: list[tuple[date, Pair | None]] = [(ground.today, None)]
    firm = (pair for pair in ground.of("date") if pair[0].kind in {SourceKind.FACT, SourceKind.NOTES})
    for pair in firm:
        meant = nearest(known := _days(pair, ground), ground.today)
        if meant and len(known) < COARSE:
            found.append((meant, pair))
    return found


def _after(start: date, days: int, *, working: bool) -> date:
    if abs(days) > 3660:  # noqa: PLR2004 - ten years
        return date.max
    if not working:
        return start + timedelta(days=days)
    while days > 0:
        start += timedelta(days=1)
        days -= start.weekday() < 5  # noqa: PLR2004 - Monday to Friday
    return start


def time(mention: Mention, ground: Grounds) -> Verdict:
    """Trace a time of day."""
    usable = [pair for pair in ground.of("time", "count") if may_support(mention, pair[0])]
    exact = [pair for pair in usable if mention.value in _hours(pair)]
    if exact:
        return traced(exact)
    same = [pair for pair in usable if pair[1].kind == "time" and same_thing(mention, pair[0])]
    return contradicted(same[0]) if same else untraced()


def _hours(pair: Pair) -> set[str]:
    """Return the times of day that a source may mean: `between 9 and 12` has no unit."""
    unit, entity = pair
    if entity.kind == "time":
        return {entity.value}
    ranged = _BETWEEN.search(unit.text, 0, entity.span.start) and (
        _RANGED.search(unit.text, 0, entity.span.start)
        and unit.text[entity.span.end : entity.span.end + 1] != ":"
    )
    if not ranged or not entity.text.isdigit() or int(entity.text) > 2 * _NOON:
        return set()
    hour = int(entity.text)
    return {f"{hour:02}:00", f"{(hour % _NOON) + _NOON:02}:00"}
