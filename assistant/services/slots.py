"""Open slots at the desk: filled with a value of their type, and nothing goes out before."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.entities import EXAMPLES, reads_as
from assistant.errors import InputError
from assistant.model import Draft, Slot
from assistant.text import find_slots


def named_once(slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """Return one slot of each name, in order of place: a value fills them all."""
    return tuple({slot.name: slot for slot in slots}.values())


def missing(draft: Draft) -> str:
    """Return what is still to be filled in, in words, or nothing."""
    return ", ".join(f"{slot.name} ({slot.type})" for slot in named_once(draft.slots))


def must_be_filled(draft: Draft) -> None:
    """Let a reply out only when nothing in it is open: every way out asks here.

    Raises:
        InputError: slots are open; the message lists them.
    """
    if draft.slots:
        raise InputError(f"The reply cannot go out yet. Fill in first: {missing(draft)}.")


def filled(text: str, slot: Slot, value: str) -> str:
    """Return a text with every slot of a name replaced by a value.

    Raises:
        InputError: the value is empty, is not of the slot's type, or would open a slot itself.
    """
    value = " ".join(value.split())
    if not value or any(mark in value for mark in ("[[", "]]", "{{", "{%")):
        raise InputError(f"Give a value for {slot.name}, without double brackets or braces.")
    if not reads_as(slot.type, value):
        raise InputError(f"{slot.name}: write {EXAMPLES[slot.type]}.")
    for one in reversed(find_slots(text)):
        if one.name == slot.name:
            text = f"{text[: one.span.start]}{value}{text[one.span.end :]}"
    return text
