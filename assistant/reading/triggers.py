"""Sentences that call for a hand-over.

A false trigger costs a usual draft, a missed one may cost far more; so the position taken is this:

- legal, regulator, press, chargeback: the customer announces, takes or reports a step of their own. The bare
  word ("legal", "the FCA-regulated account"), a step of the other side ("the collector threatens to sue me")
  and a review or a post on social media are none. A step already taken still belongs to those owners.
- safety: harm to body or fire, happened or nearly so. Dirt, noise and a broken product alone are none.
- self-harm: any wording that could be meant; only set phrases ("dying to try it") are left out.
- fraud: somebody else used the customer's card, account or name, also where they reported it before, since
  whoever drafts must not answer on the money's fate. "This app is a fraud" accuses us and is anger.
- data request: wants a copy or erasure of personal data. "Delete my account" alone is account trouble, a
  complaint that data was sold is privacy trouble.
"""

from __future__ import annotations

from assistant.model import Trigger, TriggerKind, Trouble
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

OWNERS = {
    TriggerKind.LEGAL: "the legal team",
    TriggerKind.REGULATOR: "the complaints officer",
    TriggerKind.PRESS: "the press office",
    TriggerKind.CHARGEBACK: "the payments team",
    TriggerKind.SAFETY: "the safety team",
    TriggerKind.SELF_HARM: "a trained colleague, at once",
    TriggerKind.FRAUD: "the fraud team",
    TriggerKind.DATA_REQUEST: "the data protection officer",
    TriggerKind.DATA_BREACH: "the data protection officer",
}
_OF_THE_CUSTOMER = frozenset([TriggerKind.LEGAL, TriggerKind.CHARGEBACK, TriggerKind.PRESS])
_LAWS = frozenset(["gdpr", "ccpa", "dpdp", "dsar"])
_URGENCY = (
    TriggerKind.SELF_HARM,
    TriggerKind.SAFETY,
    TriggerKind.FRAUD,
    TriggerKind.LEGAL,
    TriggerKind.REGULATOR,
    TriggerKind.DATA_BREACH,
    TriggerKind.PRESS,
    TriggerKind.DATA_REQUEST,
    TriggerKind.CHARGEBACK,
)


def triggers_of(marked: Marked) -> tuple[Trigger, ...]:
    """Return the triggers, the most pressing kind first, one for each sentence and kind."""
    found: list[Trigger] = []
    for line in marked.lines:
        excluded = _excluded(marked, line)
        figurative = line.within("figurative")
        meant = {hit.name for hit in line.of("trigger") if _meant(marked, line, hit, figurative)}
        found.extend(
            Trigger(kind, marked.sentence(line), OWNERS[kind])
            for kind in TriggerKind
            if kind in meant and kind not in excluded
        )
    return tuple(sorted(found, key=lambda trigger: _URGENCY.index(trigger.kind)))


def _meant(marked: Marked, line: Line, hit: Hit, figurative: set[int]) -> bool:
    if marked.said_by_others(hit) or marked.negated(line, hit.first):
        return False
    if not figurative.isdisjoint(range(hit.first, hit.last)):
        return False
    return hit.name not in _OF_THE_CUSTOMER or not _theirs(line, hit)


def _theirs(line: Line, hit: Hit) -> bool:
    """Tell whether the other side is said to take the step ("the collector threatens to sue")."""
    first = next((other.first for other in line.of("other_side")), line.last + 1)
    return first <= hit.last


def _excluded(marked: Marked, line: Line) -> set[TriggerKind]:
    """Return the kinds a line cannot be: asking how to delete data in the product names no law."""
    how_to = any(hit.name == Trouble.HOW_TO for hit in line.of("trouble"))
    named = not _LAWS.isdisjoint(marked.forms[line.first : line.last])
    return {TriggerKind.DATA_REQUEST} if how_to and not named else set()
