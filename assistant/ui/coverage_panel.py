"""What was asked, and the sentence of the reply that takes it up."""

from __future__ import annotations

from assistant.model import Coverage, Draft, Handling
from assistant.ui.components import show_said

WORDS = {
    Handling.ANSWERED: "answered",
    Handling.DEFERRED: "put off",
    Handling.DECLINED: "declined",
    Handling.UNCLEAR: "not clear",
    Handling.OPEN: "not taken up",
}
LEAD = "By the words alone: please see for yourself whether each is really met."


def show(draft: Draft) -> None:
    """Draw each ask with what became of it; nothing where nothing is asked."""
    if not draft.coverage:
        return
    lines = [_line(one, draft.reply.text) for one in draft.coverage]
    show_said(LEAD, {"Asks": lines}, key="coverage", title="What was asked, and where it is taken up")


def _line(one: Coverage, reply: str) -> tuple[str, str, str]:
    answer = " ".join(one.span.of(reply).split()) if one.span else ""
    return WORDS[one.how], " ".join(one.ask.text.split()), f"In the reply: {answer}" if answer else ""
