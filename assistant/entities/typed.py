"""Whether a text is a value of a kind: an amount, a date, a telephone number and no more."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

from assistant.entities.entity import Entity
from assistant.entities.finding import find_entities
from assistant.entities.money import read_amount
from assistant.text.expression import expression

_LEAD = expression(
    r"^(?:on|by|at|the|about|around|until|within|in|from|before|after|call|tel\.?:?) ", re.IGNORECASE
)
_NAME = expression(r"[^\W\d_][\w.'’ &-]{0,79}")
_CODE = expression(r"#? ?[\w][\w /#._-]{0,39}")
_ISO = expression(r"(\d{4})-(\d{2})-(\d{2})")
_FEWEST_DIGITS = 5


def reads_as(kind: str, text: str) -> bool:
    """Tell whether a text is a value of one of the kinds of `EXAMPLES`; any words are a `text`."""
    shown = " ".join(text.split())
    reads = _READERS.get(kind)
    return bool(shown) and (reads is None or reads(shown))


def _money(shown: str) -> bool:
    found = read_amount(shown)
    return found is not None and bool(found[1]) and found[0] >= Decimal(0)


def _whole(*kinds: str, beside: tuple[str, ...] = ()) -> Callable[[str], bool]:
    """Return a test whether entities of these kinds are all there is, but for some `beside` them."""

    def reads(shown: str) -> bool:
        rest = _LEAD.sub("", shown).strip(" .,")
        found = [one for one in find_entities(shown) if one.kind in kinds + beside]
        covered = "".join(one.text for one in found)
        left = len(rest.replace(" ", "")) - len(covered.replace(" ", ""))
        wanted = any(one.kind in kinds for one in found)
        return wanted and left <= _joints(rest) and all(map(_possible, found))

    return reads


def _joints(rest: str) -> int:
    """Return the letters that may join two values: "Friday, 27 November", "9:00 to 12:00"."""
    return sum(map(len, re.findall(r"[,–-]| (?:the|to|and|or|of|at)(?= )", rest)))


def _possible(one: Entity) -> bool:
    """Tell whether a date written in full is a day of the calendar."""
    iso = _ISO.fullmatch(one.value)
    if one.kind != "date" or iso is None:
        return True
    try:
        date(*map(int, iso.groups()))
    except ValueError:
        return False
    return True


def _phone(shown: str) -> bool:
    digits = sum(char.isdigit() for char in shown)
    return digits >= _FEWEST_DIGITS and not re.search(r"[^\d\s()+./-]", _LEAD.sub("", shown))


def _id(shown: str) -> bool:
    return bool(_CODE.fullmatch(shown)) and any(char.isdigit() for char in shown)


def _name(shown: str) -> bool:
    return bool(_NAME.fullmatch(shown))


_READERS: Mapping[str, Callable[[str], bool]] = {
    "money": _money,
    "date": _whole("date", "weekday", beside=("time",)),
    "time": _whole("time"),
    "duration": _whole("duration"),
    "phone": _phone,
    "link": _whole("link", "email"),
    "id": _id,
    "name": _name,
}
EXAMPLES: Mapping[str, str] = {
    "money": "an amount with its currency, such as 45.90 EUR",
    "date": "a day, such as 27 November 2026 or Friday",
    "time": "a time of day, such as 14:30 or 2 pm",
    "duration": "a length of time, such as 3 working days",
    "phone": "a telephone number, such as +44 20 7946 0018",
    "link": "a link or an address, such as example.com/help",
    "id": "a number or code with a digit in it, such as 88213",
    "name": "a name, without figures",
    "text": "some words",
}
"""What a value of each kind looks like, for whoever has to type one."""
