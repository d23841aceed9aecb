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


NEEDS: dict[str, tuple[Act, ...]] = {
    "apology": (Act.APOLOGY, Act.OWNERSHIP, Act.SYMPATHY),
    "blame": (Act.BLAME,),
    "solution": (Act.SOLUTION, Act.EFFORT, Act.REQUEST),
    "empathy": (Act.EMPATHY,),
    "restates": (Act.RESTATEMENT,),
    "follow_up": (Act.FOLLOW_UP,),
    "gratitude": (Act.GRATITUDE,),
    "justifies": (Act.JUSTIFICATION,),
    "rude": (Act.RUDE,),
    "overpromise": (Act.OVERPROMISE,),
    "escalation": (Act.ESCALATION,),
    "alternatives": (Act.ALTERNATIVE,),
}
"""The acts that a pack must know for a label to be told."""


def derive_labels(
    reply: Text, acts: Acts | None, customer: Text | None = None
) -> dict[str, str | int | None]:
    """Return the value of every label; None where it cannot be known (not in the pack, no customer)."""
    if acts is None:
        return dict.fromkeys(LABELS)
    return {
        label: _value(label, reply, acts, customer) if acts.covers(*NEEDS[label]) else None
        for label in LABELS
    }


def _value(label: str, reply: Text, acts: Acts, customer: Text | None) -> str | int | None:
    if label == "apology":
        return _apology(acts)
    if label == "solution":
        return _solution(acts)
    if label == "restates":
        return None if customer is None else int(bool(restatements(reply, customer)))
    return _any(acts, *NEEDS[label])


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
