from __future__ import annotations

from collections.abc import Iterable

import pytest

from assistant.acts import derive_labels, recognise
from assistant.model import TriggerKind, Trouble
from assistant.playbook import Playbook
from assistant.playbook.variants import REPLY_DATE
from assistant.text import find_slots, segment

NEVER = ("blame", "rude", "overpromise", "justifies")


def labels(text: str) -> dict[str, str | int | None]:
    """Return the labels of a text."""
    segmented = segment(text)
    return derive_labels(segmented, recognise(segmented))


def wrong(texts: Iterable[str], label: str, value: str | int) -> list[str]:
    """Return the texts whose label is another."""
    return [text for text in texts if labels(text)[label] != value]


@pytest.mark.parametrize("trouble", list(Trouble))
def test_each_move_does_what_it_is_for(playbook: Playbook, trouble: Trouble) -> None:
    """Every wording of a chapter is recognised as the act it stands for."""
    chapter = playbook.chapter(trouble)
    assert wrong((*chapter.regret, *chapter.ownership), "apology", "full") == []
    assert wrong(chapter.empathy, "empathy", 1) == []
    assert wrong(chapter.follow_up, "follow_up", 1) == []
    assert wrong(chapter.closing, "gratitude", 1) == []
    steps = [step for step in chapter.steps if "[[steps: text]]" not in step]
    assert wrong(steps, "solution", "concrete") == []


@pytest.mark.parametrize("trouble", list(Trouble))
def test_no_wording_does_harm(playbook: Playbook, trouble: Trouble) -> None:
    """No wording of a chapter blames, defends, promises too much or is rude."""
    chapter = playbook.chapter(trouble)
    asks = [need.ask for need in chapter.needs if need.ask]
    moves = (chapter.regret, chapter.ownership, chapter.empathy, chapter.steps, chapter.alternatives)
    for text in (*sum(moves, ()), *chapter.follow_up, *chapter.closing, *asks):
        assert not [label for label in NEVER if labels(text)[label] == 1], text


def test_shared_empathy_is_empathy(playbook: Playbook) -> None:
    """Wordings by cause, feeling and consequence all acknowledge how it feels."""
    shared = playbook.shared
    said = [*shared.causes.values(), *shared.feelings.values(), *(c.say for c in shared.consequences)]
    assert wrong(sum(said, ()), "empathy", 1) == []


@pytest.mark.parametrize("kind", list(TriggerKind))
def test_every_trigger_has_a_hand_over(playbook: Playbook, kind: TriggerKind) -> None:
    """Each trigger has texts that regret, name an owner, leave name and date open, and do no harm."""
    (plan,) = [plan for plan in playbook.shared.handover if kind in plan.triggers]
    for text in plan.say:
        said = text.replace("{owner}", plan.owner).replace("¶", "\n\n")
        assert plan.owner in said
        assert {"contact name", REPLY_DATE} <= {slot.name for slot in find_slots(said)}
        assert labels(said)["apology"] == "full"
        assert labels(said)["solution"] == "concrete"
        assert not [label for label in NEVER if labels(said)[label] == 1]


def test_steps_leave_at_most_one_slot_besides_facts(playbook: Playbook) -> None:
    """Each chapter has a wording that leaves nothing open but the date nobody has approved yet."""
    for chapter in playbook.chapters.values():
        open_slots = [{slot.name for slot in find_slots(step)} - {REPLY_DATE} for step in chapter.steps]
        assert set() in open_slots


def test_slots_have_a_need(playbook: Playbook) -> None:
    """Every slot a wording leaves open is a declared need, so that a fact can fill it."""
    shared = {need.name for need in playbook.shared.needs} | {"steps", "answer"}
    for chapter in playbook.chapters.values():
        known = shared | {need.name for need in chapter.needs}
        for text in (*chapter.steps, *chapter.follow_up, *chapter.alternatives):
            assert {slot.name for slot in find_slots(text)} <= known
