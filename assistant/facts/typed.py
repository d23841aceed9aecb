"""What a fact's value is: an amount, a day, a number that names something, or text.

The value stays as it was written. What looks like a day or an amount and can be none is refused, so that no
reply ever promises the thirtieth of February.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from assistant.entities import find_entities, read_amount
from assistant.model import Fact, FactKind

DateOrder = Literal["DMY", "MDY", "YMD"]
_FIGURE = (
    r"\d{1,3}(?:[.,'’\u00a0 ]\d{3})+(?:[.,]\d{1,2})?"
    r"|\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d{1,2})?"
    r"|\d{1,15}(?:[.,]\d{1,3})?"
)
_SUM = re.compile(rf"(?P<before>[^\d\s.,-]{{1,8}}\.? ?)?(?:{_FIGURE})(?P<behind> ?[^\d.,-]{{1,12}}| ?,?-)?")
_LIKE_SUM = re.compile(
    r"(?:(?P<ahead>[A-Z]{3}|[€$£¥₹]|US\$)[ \u00a0]?[\d.,'’][\d.,'’\u00a0 ]{0,40})"
    r"|(?:\d[\d.,'’\u00a0 ]{0,40}(?P<after>[A-Z]{3}|[€$£¥₹]))"
)
_LISTED = """
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD
HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD
MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN
PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY
TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW"""
CURRENCIES = frozenset(_LISTED.split())
"""ISO 4217; sizes and units are three capitals as well."""
_NUMERIC_DAY = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})")
_YEARLESS = re.compile(r"--\d{2}-\d{2}")
_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_MENTIONS_ID = re.compile(
    r"\b(?:order|tracking|ticket|invoice|account|customer|reference|ref|booking|case|serial|parcel|contract"
    r"|transaction|number|no|nr|id|code)\b",
    re.IGNORECASE,
)
_ID = re.compile(r"#?(?=[A-Za-z/._ -]*\d)[A-Za-z0-9](?:[A-Za-z0-9/._-]| (?=\S)){0,39}")
NO_DAY = "is no day of the calendar; write it as year-month-day, as in 2026-03-01"
NO_SUM = "is no amount that can be read; write it as 45.90 EUR"


def typed(name: str, value: str, order: DateOrder = "DMY") -> Fact:
    """Return a fact with what its value is; `order` decides where day and month could be swapped.

    Raises:
        ValueError: the value looks like a day or an amount and is none; it says which and what to write.
    """
    written = value.strip()
    day = _day(written, order)
    if day is not None:
        return Fact(name, value, FactKind.DATE, day)
    amount = _amount(written)
    if amount:
        return Fact(name, value, FactKind.MONEY, amount)
    if _MENTIONS_ID.search(name) and _ID.fullmatch(written):
        return Fact(name, value, FactKind.ID, re.sub(r"[#\s-]", "", written).upper())
    return Fact(name, value)


def _day(written: str, order: DateOrder) -> str | None:
    """Return the day a value names and nothing else, or None."""
    found = find_entities(written)
    whole = found[0] if len(found) == 1 and found[0].text == written and found[0].kind == "date" else None
    if whole is None:
        if _ISO.fullmatch(written) or _wholly_numeric(written):
            raise ValueError(NO_DAY)
        return None
    readings = [one for one in whole.value.split("|") if _exists(one)]
    if not readings and not _open(whole.value):
        raise ValueError(NO_DAY)
    if len(readings) > 1:
        month_first = order == "MDY"
        first = int((_NUMERIC_DAY.match(written) or ["", "0"])[1])
        readings.sort(key=lambda one: int(one[5:7] if month_first else one[8:]) != first)
    return readings[0] if readings else whole.value if _YEARLESS.fullmatch(whole.value) else None


def _wholly_numeric(written: str) -> bool:
    """Tell whether a value has the form of a date in figures, with a year that leaves no doubt."""
    found = _NUMERIC_DAY.fullmatch(written)
    return bool(found and len(found[4]) == 4 and found[2] != "-")  # noqa: PLR2004 - a year in full


def _open(value: str) -> bool:
    """Tell whether a day is named by less than day, month and year, such as `12 November`."""
    if _YEARLESS.fullmatch(value):
        return _exists(f"2024-{value[2:]}")
    return not _ISO.fullmatch(value.partition("|")[0])


def _exists(iso: str) -> bool:
    try:
        date.fromisoformat(iso)
    except ValueError:
        return False
    return True


def _amount(written: str) -> str:
    """Return the amount a value names and nothing else, or nothing; a bare figure is no amount yet."""
    read = read_amount(written) if _SUM.fullmatch(written) else None
    if read is not None and read[1] in CURRENCIES:
        return f"{read[0]:.2f} {read[1]}" if read[0] == round(read[0], 2) else f"{read[0]:f} {read[1]}"
    like = _LIKE_SUM.fullmatch(written) if read is None else None
    sign = (like["ahead"] or like["after"]) if like else ""
    if sign and (len(sign) < 3 or sign in CURRENCIES or sign == "US$"):  # noqa: PLR2004 - a code has three
        raise ValueError(NO_SUM)
    return ""
