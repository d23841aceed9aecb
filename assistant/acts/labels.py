"""The twelve labels of docs/labels.md, derived from the acts of a whole reply."""

from __future__ import annotations

from assistant.acts.recognise import Acts
from assistant.acts.restate import restatements
from assistant.model import Act
from assistant.text import Text

LABELS = (
    "apology",
    "blame",
    "solution",
    "empathy",
    "restates",
    "follow_up",
    "gratitude",
    "justifies",
    "rude",
    "overpromise",
    "escalation",
    "alternatives",
)


def derive_labels(
    reply: Text, acts: Acts | None, customer: Text | None = None
) -> dict[str, str | int | None]:
    """Return the value of every label; None where it cannot be known (no pack, no customer's words)."""
    if acts is None:
        return dict.fromkeys(LABELS)
    restated = None if customer is None else int(bool(restatements(reply, customer)))
    return {
        "apology": _apology(acts),
        "blame": _any(acts, Act.BLAME),
        "solution": _solution(acts),
        "empathy": _any(acts, Act.EMPATHY),
        "restates": restated,
        "follow_up": _any(acts, Act.FOLLOW_UP),
        "gratitude": _any(acts, Act.GRATITUDE),
        "justifies": _any(acts, Act.JUSTIFICATION),
        "rude": _any(acts, Act.RUDE),
        "overpromise": _any(acts, Act.OVERPROMISE),
        "escalation": _any(acts, Act.ESCALATION),
        "alternatives": _any(acts, Act.ALTERNATIVE),
    }


def _any(acts: Acts, *kinds: Act) -> int:
    return int(bool(acts.of(*kinds)))


def _apology(acts: Acts) -> str:
    if acts.of(Act.APOLOGY, Act.OWNERSHIP):
        return "full"
    return "weak" if acts.of(Act.SYMPATHY) else "none"


def _solution(acts: Acts) -> str:
    if acts.of(Act.SOLUTION):
        return "concrete"
    return "vague" if acts.of(Act.EFFORT, Act.REQUEST, Act.ESCALATION, Act.FOLLOW_UP) else "none"
