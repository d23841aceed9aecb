"""What must leave an agent's hands is heard in many wordings, and a turn of phrase is not taken for it.

The batches were written one after the other, and mended by only afterwards; they grow more roundabout. Of
what was there, the reading first heard: batch 1 77 of 120, batch 2 (written with the cues known)
53 of 64, batch 3 19 of 64, batch 4 33 of 64, batch 5 (safety and self-harm alone) 5 of 16. Of what was not
there it first heard 5 of 120, 2 of 64, 2 of 64, 2 of 64 and none of 16. New roundabout wording is therefore
missed about every second time: the bars below hold what was mended, and estimate nothing of new mail.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from assistant.model import Case, Message, TriggerKind
from assistant.reading import read

FILE = Path(__file__).parent / "triggers.jsonl"
TODAY = date(2026, 11, 21)
KINDS = ("legal", "regulator", "press", "chargeback", "safety", "self_harm", "fraud", "data_request")
AT_LEAST_HEARD = dict.fromkeys(KINDS, 0.9) | {"fraud": 0.85, "press": 0.85, "safety": 1.0, "self_harm": 1.0}
AT_MOST_FALSE = 0.02


@dataclass(frozen=True, slots=True)
class Heard:
    """A message, the trigger it was written for or against, and what is heard in it."""

    id: str
    kind: str
    present: bool
    message: str
    kinds: frozenset[TriggerKind]


def _heard(raw: str) -> Heard:
    line = json.loads(raw)
    found = read(Case(Message(line["message"]), today=TODAY)).triggers
    return Heard(
        line["id"], line["trigger"], line["present"], line["message"], frozenset(one.kind for one in found)
    )


@pytest.fixture(scope="module")
def heard() -> list[Heard]:
    """Return every message with the triggers found in it."""
    return [_heard(raw) for raw in FILE.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_of_trigger_is_heard(heard: list[Heard], kind: str) -> None:
    """What calls for a hand-over is found; nothing of safety or self-harm may be missed of these."""
    those = [one for one in heard if one.kind == kind and one.present]
    missed = [f"{one.id}: {one.message}" for one in those if kind not in one.kinds]

    assert len(missed) <= (1 - AT_LEAST_HEARD[kind]) * len(those), "\n".join(missed)


def test_turns_of_phrase_are_no_triggers(heard: list[Heard]) -> None:
    """What only sounds like one is left in the agent's hands, whichever kind it might be taken for."""
    those = [one for one in heard if not one.present]
    false = [f"{one.id}: {sorted(one.kinds)}: {one.message}" for one in those if one.kinds]

    assert len(false) <= AT_MOST_FALSE * len(those), "\n".join(false)


def test_the_set_is_large_and_even(heard: list[Heard]) -> None:
    """There are as many look-alikes as triggers of every kind, none twice."""
    assert len({one.message for one in heard}) == len({one.id for one in heard}) == len(heard) >= 600
    for kind in KINDS:
        there = [one.present for one in heard if one.kind == kind]
        assert there.count(True) == there.count(False) >= 39
