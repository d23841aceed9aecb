"""What goes into a template, within its limits, and a word on what did not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from assistant.model import Turn
from assistant.templates import InputSpec

WHOLE = ("customer_message", "notes", "facts", "approved", "instruction", "signature", "outcome")
"""What must never be cut: where it is too long the request is refused, not shortened."""
BEST_FIRST = ("passages",)
"""Lists that lose their last items; all others lose their first, which are the oldest."""
CUT = "\n[the rest of this mail was left out]"
_WORTH = 200
"""Characters of a mail below which a piece of it says nothing."""


def fitted(known: Mapping[str, object], inputs: Mapping[str, InputSpec]) -> dict[str, object]:
    """Return the values of the inputs a template declares, side information within its limits."""
    return {
        name: known[name] if name in WHOLE else _within(name, known[name], spec.max_chars)
        for name, spec in inputs.items()
        if name in known
    }


def _within(name: str, value: object, limit: int | None) -> object:
    if limit is None:
        return value
    if isinstance(value, str):
        return value[:limit]
    if not isinstance(value, list):
        return value
    if name in BEST_FIRST:
        return _kept(value, limit)
    return _kept(reversed(value), limit)[::-1]


def _kept(items: Iterable[str], limit: int) -> list[str]:
    """Return the items up to the first that does not fit any more."""
    kept: list[str] = []
    for item in items:
        limit -= len(item)
        if limit < 0:
            break
        kept.append(item)
    return kept


def fit_thread(thread: Sequence[Turn], limit: int | None) -> tuple[list[str], str]:
    """Return the earlier mails that fit, oldest first, and a sentence on what was left out, or nothing.

    The newest go in first, each whole; the first that does not fit gives its beginning where there is room
    for one worth reading.
    """
    mails = [turn_in_words(turn) for turn in thread]
    if limit is None or sum(map(len, mails)) <= limit:
        return mails, ""
    kept = _kept(reversed(mails), limit)
    room = limit - sum(map(len, kept)) - len(CUT)
    cut = room >= _WORTH
    if cut:
        kept.append(mails[-len(kept) - 1][:room] + CUT)
    return kept[::-1], _left_out(len(mails), len(kept), cut=cut)


def _left_out(mails: int, kept: int, *, cut: bool) -> str:
    gone = mails - kept
    parts = []
    if gone:
        parts.append(f"the oldest {gone} of {mails}" if gone > 1 else f"the oldest of {mails}")
    if cut:
        parts.append("the end of the oldest one that is shown")
    return f"Of the earlier mails, {' and '.join(parts)} did not fit and is left out." if parts else ""


def turn_in_words(turn: Turn) -> str:
    """Return an earlier mail with who wrote it and when."""
    when = f", {turn.date.isoformat()}" if turn.date else ""
    return f"{turn.speaker.value.capitalize()}{when}: {turn.text}"
