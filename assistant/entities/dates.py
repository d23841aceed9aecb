"""Days: ISO, European and American dates, month names, weekdays, and days named from today."""

from __future__ import annotations

import re

from assistant.entities.entity import Found
from assistant.text.expression import expression

_MONTHS = (
    "january jan januar janvier enero gennaio janeiro januari",
    "february feb februar février fevrier febrero febbraio fevereiro februari",
    "march mar märz mars marzo março maart",
    "april apr avril abril aprile",
    "may mai mayo maggio maio mei",
    "june jun juni juin junio giugno junho",
    "july jul juli juillet julio luglio julho",
    "august aug août agosto augustus",
    "september sep sept septembre septiembre settembre setembro",
    "october oct oktober octobre octubre ottobre outubro okt",
    "november nov novembre noviembre novembro",
    "december dec dezember décembre diciembre dicembre dezembro dez",
)
MONTHS = {word: number for number, words in enumerate(_MONTHS, 1) for word in words.split()}
_WEEKDAYS = (
    "monday montag lundi lunes lunedì segunda-feira maandag",
    "tuesday dienstag mardi martes martedì terça-feira dinsdag",
    "wednesday mittwoch mercredi miércoles mercoledì quarta-feira woensdag",
    "thursday donnerstag jeudi jueves giovedì quinta-feira donderdag",
    "friday freitag vendredi viernes venerdì sexta-feira vrijdag",
    "saturday samstag samedi sábado sabato zaterdag",
    "sunday sonntag dimanche domingo domenica zondag",
)
WEEKDAYS = {word: words.split()[0] for words in _WEEKDAYS for word in words.split()}
_SHORT_DAYS = (
    "mon monday tue tuesday tues tuesday wed wednesday thu thursday thur thursday thurs thursday fri friday"
)
SHORT_DAYS = dict(zip(_SHORT_DAYS.split()[::2], _SHORT_DAYS.split()[1::2], strict=True))
NEAR_DAYS = frozenset(
    ["today", "tomorrow", "yesterday", "tonight", "heute", "gestern", "morgen", "demain", "ayer", "hier"]
)
_NEAR = {
    "heute": "today",
    "gestern": "yesterday",
    "ayer": "yesterday",
    "demain": "tomorrow",
    "tonight": "today",
}
_AMBIGUOUS_NEAR = frozenset(["morgen", "hier"])

_ISO = expression(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])")
_NUMERIC = expression(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[./-]\d)")
_SHORT_NUMERIC = expression(r"(\d{1,2})\.(\d{1,2})\.(?!\d)|(\d{1,2})/(\d{1,2})(?![\d/]|[.,]\d)")
_DAY_MONTH = expression(
    r"(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[ \u00a0-]{0,2}(?:of |de |d')?([^\W\d_]{3,10})\b\.?"
    r"(?:,? ?(?:of |de |del )?(?:(\d{4})|['’](\d{2}))(?![\d:])|[ ,-]{1,2}(\d{4})(?!\d))?",
    re.IGNORECASE,
)
_MONTH_DAY = expression(
    r"([^\W\d_]{3,10})\.?(?: (?:the )?|-)(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)"
    r"(?:(?:,? |-)(\d{4})(?![\d:]))?(?! ?(?:am|pm|a\.m|p\.m|days?|hours?|weeks?|months?|minutes?|euros?)\b)",
    re.IGNORECASE,
)
_MONTH_YEAR = expression(r"([^\W\d_]{3,10})\.?,? (?:of |de |del )?(\d{4})(?!\d)", re.IGNORECASE)
_BEFORE_SHORT = expression(
    r"(?:on|by|until|till|since|from|before|after|due|dated|date|of)(?: the)?:? $", re.IGNORECASE
)
_LOOK_BACK = 12
_MASKED = expression(r"[Xx]{2}[/-][Xx]{2}[/-](?:(\d{4})|[Xx]{2,4})(?![\w/])")
_ORDINAL = expression(
    r"the (\d{1,2})(?:st|nd|rd|th)\b(?=[ ]?(?:[.,;!?)\n]|$|and |at |but |to |i |we |it ))", re.IGNORECASE
)
_YEAR = expression(r" (?:the )?((?:19|20)\d{2})(?![\d.,:/-]*\d)(?![^\W_])(?! ?[€£$%])", re.IGNORECASE)
_NAMED = expression(r" (?:early |late |mid[- ]|the )?([^\W\d_]{3,10})(?!\w)", re.IGNORECASE)
_RELATIVE = expression(r"(next|last|this|coming|past) ([^\W\d_]{3,9}(?:-feira)?)(?!\w)", re.IGNORECASE)
_SPELLED = expression(r"[^\W\d_]{4,10}(?:-feira)?(?!\w)")
_PERIODS = frozenset(["week", "weekend", "month", "year", "quarter"])
_WORD_LIKE = frozenset(["may", "mar", "march", "mars", "mai", "sep", "jan", "dec", "dez", "mei"])
_BEYOND = expression(r"day (?:after tomorrow|before yesterday)\b", re.IGNORECASE)
_DATES_TO = 31
_CENTURY = 2000
_SHORT_MONTH = 4
YEAR_BEFORE = frozenset(
    ["in", "since", "of", "from", "until", "till", "by", "during", "seit", "en", "depuis", "desde", "im"]
)


def _day(year: str, month: int, day: int) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= _DATES_TO):  # noqa: PLR2004 - months of a year
        return None
    full = f"{_CENTURY + int(year)}" if len(year) == len("26") else year or "-"
    return f"{full}-{month:02}-{day:02}"


def _either(year: str, first: int, second: int, *, day_first: bool) -> str | None:
    """Return the date, or both readings where only the writer knows which number is the month."""
    european, american = _day(year, second, first), _day(year, first, second)
    if day_first or not american:
        return european or american
    return american if not european or european == american else f"{european}|{american}"


def numeric_date(text: str, start: int) -> Found | None:
    """Return a date written in digits that begins here."""
    if iso := _ISO.match(text, start):
        return _dated(start, iso.end(), _day(iso[1], int(iso[2]), int(iso[3])))
    if full := _NUMERIC.match(text, start):
        value = _either(full[4], int(full[1]), int(full[3]), day_first=full[2] == ".")
        return _dated(start, full.end(), value)
    short = _SHORT_NUMERIC.match(text, start)
    if short is None:
        return None
    if short[1]:
        return _dated(start, short.end(), _day("", int(short[2]), int(short[1])))
    if not _BEFORE_SHORT.search(text, max(0, start - _LOOK_BACK), start):
        return None
    return _dated(start, short.end(), _either("", int(short[3]), int(short[4]), day_first=False))


def _dated(start: int, end: int, value: str | None) -> Found | None:
    return Found("date", start, end, value) if value else None


def day_month(text: str, start: int) -> Found | None:
    """Return `12 November 2026`, `12th of Nov`, `12. März` where it begins here."""
    found = _DAY_MONTH.match(text, start)
    month = MONTHS.get(found[2].lower()) if found else None
    if found is None or not month:
        return None
    year = found[3] or found[4] or found[5] or ""
    spelled = not year and len(found[2]) > _SHORT_MONTH
    return _dated(start, found.end(2) if spelled else found.end(), _day(year, month, int(found[1])))


def month_first(text: str, start: int) -> Found | None:
    """Return `November 12th, 2026`, `Nov 12` or `March 2026` where it begins here."""
    month = _MONTH_DAY.match(text, start)
    if month and month[1].lower() in MONTHS and not _mere_word(month[1]):
        return _dated(start, month.end(), _day(month[3] or "", MONTHS[month[1].lower()], int(month[2])))
    year = _MONTH_YEAR.match(text, start)
    if year and year[1].lower() in MONTHS and not _mere_word(year[1]):
        return Found("date", start, year.end(), f"{year[2]}-{MONTHS[year[1].lower()]:02}")
    return None


def _mere_word(name: str) -> bool:
    """Tell whether a short lower-case month name (`may 5`, `mar 2`) is more likely a word."""
    return name.lower() in _WORD_LIKE and name.islower()


def after_preposition(text: str, end: int) -> Found | None:
    """Return the year or the month that follows `in`, `since`, `the` …: `in 2019`, `the March invoice`."""
    if year := _YEAR.match(text, end):
        return Found("date", year.start(1), year.end(1), year[1])
    named = _NAMED.match(text, end)
    name = named[1] if named else ""
    if named is None or name.lower() not in MONTHS or not name[0].isupper() or len(name) < len("May"):
        return None
    return Found("date", named.start(1), named.end(1), f"--{MONTHS[name.lower()]:02}")


def ordinal_day(text: str, start: int) -> Found | None:
    """Return `the 12th` where it can only be a day of the month."""
    found = _ORDINAL.match(text, start)
    day = int(found[1]) if found else 0
    return Found("date", start, found.end(), f"---{day:02}") if found and 1 <= day <= _DATES_TO else None


def masked_date(text: str, start: int) -> Found | None:
    """Return `XX/XX/2018`, as public complaint files write it; `XX/XX/XXXX` says nothing."""
    found = _MASKED.match(text, start)
    return Found("date", start, found.end(), found[1]) if found and found[1] else None


def relative_day(text: str, start: int) -> Found | None:
    """Return `next Monday`, `last week` where it begins here."""
    found = _RELATIVE.match(text, start)
    name = found[2].lower() if found else ""
    if found is None or (name not in WEEKDAYS and name not in _PERIODS):
        return None
    which = {"coming": "next", "past": "last"}.get(found[1].lower(), found[1].lower())
    kind = "weekday" if name in WEEKDAYS else "date"
    return Found(kind, start, found.end(), f"{which} {WEEKDAYS.get(name, name)}")


def weekday(text: str, start: int) -> Found | None:
    """Return the weekday whose full name stands here."""
    found = _SPELLED.match(text, start)
    name = WEEKDAYS.get(found[0].lower()) if found else None
    return Found("weekday", start, found.end(), name) if found and name else None


def short_weekday(text: str, start: int) -> Found | None:
    """Return `Mon`, `Tue` … where it is written as a name."""
    found = re.compile(r"[A-Z][a-z]{2,4}\b").match(text, start)
    name = SHORT_DAYS.get(found[0].lower()) if found else None
    return Found("weekday", start, found.end(), name) if found and name else None


def day_beyond(text: str, start: int) -> Found | None:
    """Return `day after tomorrow` or `day before yesterday` where it begins here."""
    found = _BEYOND.match(text, start)
    return Found("date", start, found.end(), found[0].lower()) if found else None


def near_day(text: str, start: int) -> Found | None:
    """Return `today`, `tomorrow`, `yesterday` where it stands here."""
    found = _SPELLED.match(text, start)
    name = found[0].lower() if found else ""
    if found is None or name not in NEAR_DAYS or name in _AMBIGUOUS_NEAR:
        return None
    return Found("date", start, found.end(), _NEAR.get(name, name))
