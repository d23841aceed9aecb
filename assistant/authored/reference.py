"""How a value of the policy is referred to by name, and the slot that stands where nobody named it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
REFERENCE = re.compile(r"\{\{ ?policy\.(?P<name>[a-z][a-z0-9_]{0,39}) ?\}\}")
"""In a policy's own body, as in templates."""
BLANK = re.compile(
    r"\{policy\.(?P<name>[a-z][a-z0-9_]{0,39})\}"
    r"(?P<unit>[ -](?:minute|hour|day|week|month|year)s?\b)?"
)
"""In the playbook's wording, where single braces are blanks; a unit behind it belongs to it."""
STRAY = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|\[\[|\]\]")
UNITS = ("minutes", "hours", "days", "weeks", "months", "years")
_MONEY = ("fee", "limit", "amount", "price", "cost", "refund", "credit", "deposit", "postage", "shipping")
_TYPES: Mapping[str, str] = {
    **dict.fromkeys((*UNITS, *(unit[:-1] for unit in UNITS), "period", "window"), "duration"),
    **dict.fromkeys(_MONEY, "money"),
    **dict.fromkeys(("date", "until", "deadline"), "date"),
    **dict.fromkeys(("phone", "telephone", "hotline"), "phone"),
    **dict.fromkeys(("link", "url", "page"), "link"),
    **dict.fromkeys(("opens", "closes", "time"), "time"),
}


def slot_for(name: str) -> str:
    """Return the slot for a value nobody named; its type follows from the end of the name."""
    words = [word for word in re.split(r"[_\d]+", name) if word]
    return f"[[{' '.join(words)}: {_TYPES.get(words[-1], 'text')}]]"


def filled_in(wording: str, values: Mapping[str, str]) -> str:
    """Return wording of the playbook with every `{policy.name}` as its value, or as a slot without one."""
    return BLANK.sub(lambda found: _of(found, values), wording)


def _of(found: re.Match[str], values: Mapping[str, str]) -> str:
    unit = found["unit"] or ""
    if found["name"] in values:
        return values[found["name"]] + unit
    slot = slot_for(found["name"])
    return slot if slot.endswith(": duration]]") else slot + unit


def referred(wordings: Iterable[str]) -> set[str]:
    """Return the names of the values that wordings refer to."""
    return {found["name"] for wording in wordings for found in BLANK.finditer(wording)}
