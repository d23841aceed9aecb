from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.acts import derive_labels, recognise
from assistant.errors import InputError
from assistant.model import (
    Case,
    Fact,
    Intent,
    Message,
    Quote,
    Reading,
    Span,
    Trigger,
    TriggerKind,
    WriterKind,
)
from assistant.playbook import Playbook, handover
from assistant.text import find_slots, segment

CASE = Case(Message("I will see you in court over this lamp."), date(2026, 11, 21), customer="Pauline Marsh")


def triggered(*kinds: TriggerKind, language: str = "en") -> Reading:
    """Return a reading with these triggers."""
    quote = Quote("court", Span(18, 23))
    triggers = tuple(Trigger(kind, quote, "somebody") for kind in kinds)
    return Reading(Intent.COMPLAINT, triggers=triggers, language=language)


@pytest.mark.parametrize("kind", list(TriggerKind))
def test_hand_over_is_short_and_names_who_and_when(playbook: Playbook, kind: TriggerKind) -> None:
    """Each hand-over greets, names the owner, leaves name and date as slots and admits nothing."""
    reply = handover(playbook, CASE, triggered(kind))
    (plan,) = [plan for plan in playbook.shared.handover if kind in plan.triggers]
    assert reply.writer is WriterKind.HANDOVER
    assert plan.owner in reply.text
    assert {"contact name", "reply date"} <= {slot.name for slot in find_slots(reply.text)}
    assert "Pauline Marsh," in reply.text
    assert len(reply.text.split()) <= 160
    assert not [word for word in ("our mistake", "our fault", "policy", "¶", "{") if word in reply.text]
    segmented = segment(reply.text)
    assert derive_labels(segmented, recognise(segmented))["apology"] == "full"


def test_the_gravest_trigger_decides(playbook: Playbook) -> None:
    """A person in danger comes before a threat of court or press."""
    reading = triggered(TriggerKind.PRESS, TriggerKind.LEGAL, TriggerKind.SELF_HARM)
    text = handover(playbook, CASE, reading).text
    assert "emergency number" in text
    assert "legal team" not in text


def test_no_number_of_any_country_is_named(playbook: Playbook) -> None:
    """Crisis and emergency numbers differ by country, so they are a slot or left to the reader."""
    text = handover(playbook, CASE, triggered(TriggerKind.SELF_HARM)).text
    assert not any(char.isdigit() for char in text)
    assert "[[crisis line: phone]]" in text


def test_facts_fill_the_hand_over(playbook: Playbook) -> None:
    """Who takes over and by when is filled in where the agent stated it."""
    case = replace(CASE, facts=(Fact("contact name", "Jo Field"), Fact("reply date", "24 November 2026")))
    text = handover(playbook, case, triggered(TriggerKind.LEGAL)).text
    assert "Jo Field" in text
    assert find_slots(text) == ()


def test_without_trigger_there_is_nothing_to_hand_over(playbook: Playbook) -> None:
    """Asking for a hand-over without a trigger is an input error."""
    with pytest.raises(InputError, match="hand-over"):
        handover(playbook, CASE, Reading(Intent.COMPLAINT, language="en"))


def test_another_language_is_refused(playbook: Playbook) -> None:
    """The hand-over text is English only, like the writer."""
    with pytest.raises(InputError, match="in French"):
        handover(playbook, CASE, triggered(TriggerKind.LEGAL, language="fr"))
