"""Names as they are written in a greeting; a handle or the local part of an address is none."""

from __future__ import annotations

import re

from assistant.entities import signed_names
from assistant.model import Case
from assistant.playbook.repeatable import has_cue

_LONGEST = 40
_NAME = re.compile(r"[^\W\d_]+(?:['’.-]{1,2}[^\W\d_]+|\.)*(?: [^\W\d_]+(?:['’.-]{1,2}[^\W\d_]+|\.)*){0,3}\Z")
_NO_PERSON = re.compile(
    r"\b(?:support|team|service|info|sales|office|admin|no-?reply|customer|guest|user|anonymous|unknown"
    r"|mailer|daemon"
    r"|postmaster|ltd|inc|llc|gmbh|company|department|help|me|test)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? ")
_DOTTED = re.compile(r"^[a-z]+[.-][a-z.-]+$")


def greeting_name(case: Case, never: tuple[str, ...] = ()) -> str:
    """Return the customer's name for the greeting, or nothing where no human name is known.

    A name the customer chose is left out where it holds one of the words that are never said back.
    """
    signed = [name for quote in signed_names(case.message.text) if (name := _human(quote.text))]
    stated = _human(case.customer)
    if stated:
        return _as_signed(stated, signed)
    shown = _human(case.message.signed_name) or (signed[-1] if signed else "")
    return "" if has_cue(shown, never) else _as_signed(shown, signed)


def _as_signed(name: str, signed: list[str]) -> str:
    """Return "Ines" for who signs with the first name, "Mrs Pell" for who goes by title and last name."""
    parts = name.split()
    if _TITLE.match(name) and len(parts) > len(("Mrs", "Pell")):
        return f"{parts[0]} {parts[-1]}"
    return parts[0] if signed and signed[-1] == parts[0] else name


def _human(name: str) -> str:
    """Return a name tidied, or nothing where it names no person."""
    name = " ".join(name.split()).strip(" ,;\"'")
    if "," in name and name.count(",") == 1:
        last, first = (part.strip() for part in name.split(","))
        name = f"{first} {last}"
    if not name or len(name) > _LONGEST or not _NAME.match(name):
        return ""
    if _NO_PERSON.search(name) or _DOTTED.match(name):
        return ""
    return " ".join(part.capitalize() for part in name.split()) if name.islower() or _shouted(name) else name


def _shouted(name: str) -> bool:
    return name.isupper() and len(name) > 3  # noqa: PLR2004 - "Al" and "JP" may be meant so
