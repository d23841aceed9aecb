from __future__ import annotations

import pytest

from assistant.playbook.indirect import questions


@pytest.mark.parametrize(
    ("asked", "clauses"),
    [
        ("When will it come?", ["when it will come"]),
        ("Where is my shade?", ["where your shade is"]),
        ("What is the status of my other lamp?", ["what the status of your other lamp is"]),
        ("Is my deposit gone?", ["whether your deposit is gone"]),
        ("Do I have an appointment or don't I?", ["whether you have an appointment"]),
        ("Did you send my parcel on Monday?", ["whether we sent your parcel on Monday"]),
        ("When does the shop open?", ["when the shop opens"]),
        ("Sort it out and tell me who pays the fee.", ["who pays the fee"]),
        ("Please tell me if the shades are still there.", ["whether the shades are still there"]),
        ("Why can 40 people see my address?", ["why 40 people can see your address"]),
        (
            "Our dinner on Friday, is it still on the list?",
            ["whether your dinner on Friday is still on the list"],
        ),
        (
            "How often should I oil it, and can I use linseed oil?",
            ["how often you should oil it", "whether you can use linseed oil"],
        ),
        ("Your lamp is rubbish.", []),
        ("???", []),
        ("How can 15th be a full day?", []),
    ],
)
def test_questions_become_clauses(asked: str, clauses: list[str]) -> None:
    """A plain question comes out in the order of a clause and from our side, anything else not at all."""
    assert list(questions(asked)) == clauses


def test_long_questions_are_left_alone() -> None:
    """What is too long to be told back is not."""
    assert list(questions("Can you " + "send the lamp and " * 9 + "the shade?")) == []


@pytest.mark.parametrize(
    "cue", ["when is it ", "tell me ", "and is it ", "my lamp, is it ", "or do not ", "my "]
)
def test_long_hostile_questions_are_survived(cue: str) -> None:
    """A hundred kilobytes of repeated cues are handled like any other text."""
    list(questions(cue * (100_000 // len(cue))))
