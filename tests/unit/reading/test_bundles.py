"""Ideas that only together call for a hand-over."""

from collections.abc import Callable

import pytest

from assistant.model import Reading
from assistant.reading.cues.concepts import BUNDLES, CONCEPTS


@pytest.mark.parametrize(
    ("together", "apart", "kind"),
    [
        ("We shall meet you at the tribunal.", "The tribunal is next to my flat.", "legal"),
        ("A reporter has asked to run the story.", "A reporter lives upstairs.", "press"),
        ("My bank is going to reverse it.", "My bank is in Leeds.", "chargeback"),
        ("Smoke came from the lamp.", "The lamp has a smoke finish.", "safety"),
        ("Someone is buying things with my card.", "Someone is at the door.", "fraud"),
        ("Delete every record you keep about me.", "Delete the record from my playlist.", "data_request"),
    ],
)
def test_ideas_count_together(reading: Callable[..., Reading], together: str, apart: str, kind: str) -> None:
    """A sentence with all ideas of a bundle is a trigger, one with a single idea is none."""
    assert kind in {one.kind for one in reading(together).triggers}
    assert reading(apart).triggers == ()


def test_one_faint_sign_of_despair_is_none_and_two_are_one(reading: Callable[..., Reading]) -> None:
    """A single worn phrase stays with the agent; with a second one beside it, it is handed over."""
    assert reading("I have lost everything I saved in the game.").triggers == ()
    assert reading("I have lost everything. I am so alone.").triggers


def test_every_idea_of_a_bundle_is_known() -> None:
    """Bundles name only ideas that have words."""
    assert {name for bundles in BUNDLES.values() for names in bundles for name in names} <= set(CONCEPTS)
