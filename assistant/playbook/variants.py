"""Choosing one of several wordings, the same way each time for the same message."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assistant.authored.reference import filled_in
from assistant.text import find_slots

_BLANK = re.compile(r"\{(\w+)\}")
REPLY_DATE = "reply date"
"""The one slot that any wording may leave open: nobody has approved a date yet."""


def put_in(wording: str, values: Mapping[str, str], *, begins: bool = True) -> str:
    """Fill the blanks in braces in one pass; what is put in is never looked at again.

    A value that begins a sentence is given a capital, unless the wording is part of one (`begins=False`).
    """

    def value(match: re.Match[str]) -> str:
        text = values.get(match[1], match[0])
        first = wording[: match.start()].rstrip()[-1:] in {"", ".", "¶"}
        return text[:1].upper() + text[1:] if begins and first else text

    return _BLANK.sub(value, wording)


@dataclass(frozen=True, slots=True)
class Chooser:
    """Draws wordings by the hash of a message and fills their slots from what is known."""

    seed: str
    known: Mapping[str, str] = field(default_factory=dict)
    """Values by slot name, as the agent stated them or the customer gave them."""
    policy: Mapping[str, str] = field(default_factory=dict)
    """Values that the policy names; one that it does not becomes a slot."""

    def draw(self, move: str, wordings: Sequence[str]) -> str:
        """Return one wording: of those with the fewest open slots, the one the hash points at.

        Where some of them can use a known fact, only those are drawn from.
        """
        wordings = [filled_in(wording, self.policy) for wording in wordings]
        ranked = [(self._open(wording), -self._filled(wording)) for wording in wordings]
        best = min(ranked)
        equal = [wording for wording, rank in zip(wordings, ranked, strict=True) if rank == best]
        return self.fill(equal[self.number(move) % len(equal)])

    def number(self, move: str) -> int:
        """Return a number that depends on the message and the move alone."""
        digest = hashlib.sha256(f"{move}\0{self.seed}".encode("utf-8", "replace")).digest()
        return int.from_bytes(digest[:6], "big")

    def fill(self, wording: str) -> str:
        """Replace each reference to the policy, and each slot whose value is known."""
        wording = filled_in(wording, self.policy)
        for slot in reversed(find_slots(wording)):
            value = self.known.get(slot.name)
            if value:
                wording = wording[: slot.span.start] + value + wording[slot.span.end :]
        return wording

    def _open(self, wording: str) -> int:
        names = {slot.name for slot in find_slots(wording)}
        return sum(name not in self.known and name != REPLY_DATE for name in names)

    def _filled(self, wording: str) -> int:
        return sum(name in self.known for name in {slot.name for slot in find_slots(wording)})
