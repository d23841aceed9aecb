"""Placeholders of a template that were left in a reply: filled where the case knows, else an open slot."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.model import Case
from assistant.text.slots import SLOT_TYPES

_MARKS = re.compile(r"[\[\]{}<>%$_]+")
_TYPES = (
    ("date", ("date", "day", "deadline")),
    ("time", ("time", "hour")),
    ("money", ("amount", "sum", "price", "refund", "discount")),
    ("id", ("number", "order", "ticket", "tracking", "invoice", "reference", "code", "account", "case")),
    ("link", ("link", "url", "website")),
    ("phone", ("phone", "telephone")),
    ("name", ("name", "customer", "client", "agent", "manager", "contact")),
)
_OURS = {"agent", "your", "signature", "representative", "support", "my"}
_COMPANY = {"company", "brand", "business", "store", "shop"}


def filled_in(placeholder: str, case: Case, salutations: tuple[str, ...]) -> Iterator[str]:
    """Yield what may stand in the place of a placeholder, the certain value first, then a typed slot."""
    words = _MARKS.sub(" ", placeholder).casefold().replace("insert", " ").split()
    value = _known(words, case, salutations)
    if value:
        yield value
    name = " ".join(re.sub(r"[^a-z ]", " ", " ".join(words)).split())[:60]
    kind = next((kind for kind, signs in _TYPES if any(sign in words for sign in signs)), "text")
    if name and kind in SLOT_TYPES and not value:
        yield f"[[{name}: {kind}]]"


def _known(words: list[str], case: Case, salutations: tuple[str, ...]) -> str:
    """Return the value that the case states for what a placeholder names."""
    said = set(words)
    if "name" in said or said & {"customer", "client", "agent"}:
        if said & _COMPANY:
            return case.company
        if said & _OURS:
            return case.agent
        if said & {"customer", "client", "first", "last"} or said == {"name"}:
            return _name(salutations)
    if said & _COMPANY and len(said) <= 2:  # noqa: PLR2004 - "company name", not "company phone line"
        return case.company
    return case.fact(" ".join(words))


def _name(salutations: tuple[str, ...]) -> str:
    """Return the name a greeting of ours would use, or nothing where it names nobody."""
    words = salutations[0].rstrip(",").split(" ", 1) if salutations else []
    return words[1] if len(words) > 1 and words[0] in {"Dear", "Hello"} else ""
