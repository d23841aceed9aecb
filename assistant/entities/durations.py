"""Stretches of time: `three days`, `2-3 business days`, `half an hour`, `48hrs`, `drei Wochen`."""

from __future__ import annotations

import re

from assistant.entities.entity import Found
from assistant.entities.numbers import ENGLISH, FOREIGN, Figure, digits_at, plain, words_at
from assistant.text.expression import expression

_NAMES = {
    "second": "second seconds sec secs sekunden secondes segundos",
    "minute": "minute minutes min mins minuten minutos minuti minuut",
    "hour": "hour hours hr hrs h stunde stunden heure heures hora horas ora ore uur",
    "day": "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen",
    "night": "night nights nacht nächte nuit nuits noche noches notte notti",
    "week": "week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken",
    "fortnight": "fortnight fortnights",
    "month": "month months mth mths mnth mnths "
    "monat monate monaten mois mes meses mese mesi mês maand maanden",
    "year": "year years yr yrs jahr jahre jahren an ans année années año años anno anni ano anos jaar",
}
UNITS = {word: unit for unit, words in _NAMES.items() for word in words.split()}
_WORKING = frozenset(["business", "working", "bank", "werktage", "werktagen", "ouvrés", "hábiles"])
_FILLING = frozenset(
    ["full", "whole", "calendar", "more", "consecutive", "entire", "solid", "long", "straight"]
)
_ARTICLES = frozenset(["a", "an", "one"])
_VAGUE = frozenset(["few", "several", "couple", "many", "some"])
_NEXT = expression(r"[ \u00a0-]{0,2}([^\W\d_]{1,12})\b(?!['’]s?[^\s\W])")
_RANGE = expression(r" ?(?:[-–]| to | or | bis | à | a ) ?(?=[\w])")
_VAGUELY = expression(
    r"(?:(?:a )?(few|couple(?: of)?)|(several|many|some)|half an?|(?P<quarter>a quarter of an)"
    r"|(?P<one>an?|one))(?: (?P<sort>more|whole|full|entire|long|solid|business|working|good))?"
    r" (?P<unit>[^\W\d_]{3,10})\b(?! of)",
    re.IGNORECASE,
)


def duration(text: str, start: int, figure: Figure) -> Found | None:
    """Return the stretch of time that begins with this figure, a range included."""
    low, high = figure, figure
    if between := _RANGE.match(text, figure.end):
        second = digits_at(text, between.end()) or words_at(text, between.end())
        high = second if second and second.value > low.value else low
    unit, end = _unit(text, high.end)
    if not unit and high is not low:
        return None
    shown = plain(low.value) if high is low else f"{plain(low.value)}-{plain(high.value)}"
    return Found("duration", start, end, f"{shown} {unit}") if unit else None


def _unit(text: str, at: int) -> tuple[str, int]:
    working = ""
    for _ in range(3):
        word = _NEXT.match(text, at)
        if not word:
            return "", at
        name = word[1].lower()
        if name in UNITS:
            return working + UNITS[name], word.end()
        if name not in _WORKING and name not in _FILLING:
            return "", at
        working = "business " if name in _WORKING else working
        at = word.end()
    return "", at


def vague_duration(text: str, start: int) -> Found | None:
    """Return `a week`, `half an hour`, `a couple of days` (2), `several weeks` (?) where it begins here."""
    found = _VAGUELY.match(text, start)
    unit = UNITS.get(found["unit"].lower(), "") if found else ""
    if found is None or not unit or (found["one"] and unit == "second"):
        return None
    working = "business " if (found["sort"] or "").lower() in _WORKING else ""
    couple = (found[1] or "").lower().startswith("couple")
    half = "0.25" if found["quarter"] else "0.5"
    number = "2" if couple else "1" if found["one"] else "?" if found[1] or found[2] else half
    return Found("duration", start, found.end(), f"{number} {working}{unit}")


def foreign_duration(text: str, start: int) -> Found | None:
    """Return a stretch whose number is a word of another language: `drei Tage`, `deux semaines`."""
    word = _NEXT.match(text, start)
    name = word[1].lower() if word else ""
    if word is None or name not in FOREIGN:
        return None
    unit, end = _unit(text, word.end())
    return Found("duration", start, end, f"{FOREIGN[name]} {unit}") if unit else None


STARTERS = _ARTICLES | _VAGUE | {"half"}
NUMBER_WORDS = frozenset(ENGLISH)
FOREIGN_WORDS = frozenset(FOREIGN) - frozenset(["one", "an"])
