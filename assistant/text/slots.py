"""Slots: facts the writer does not know, written `[[name: type]]`."""

from __future__ import annotations

from assistant.model import Slot, Span
from assistant.text.expression import expression

SLOT_TYPES = ("money", "date", "time", "text", "id", "name", "link", "duration", "phone")
_SLOT = expression(rf"\[\[([a-z][a-z ]{{0,60}}?): ({'|'.join(SLOT_TYPES)})\]\]")


def find_slots(text: str) -> tuple[Slot, ...]:
    """Return every slot of a text in order; anything else in brackets is none."""
    return tuple(Slot(m[1], m[2], Span(*m.span())) for m in _SLOT.finditer(text))
