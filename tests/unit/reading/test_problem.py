"""The sentence that names what went wrong."""

from collections.abc import Callable

import pytest

from assistant.model import Reading


@pytest.mark.parametrize(
    ("before", "problem", "after"),
    [
        (
            "Hello,\nI am furious.",
            "The lamp from order 88213 arrived with a cracked shade.",
            "I want my money back!",
        ),
        (
            "I have been a customer for years.",
            "My kettle quit on me last Sunday.",
            "I don't want to hear excuses.",
        ),
        ("I bought it as a present.", "What turned up was a blue one.", "I will be away next week."),
        ("Please read this.", "You have taken 30 pounds for a box I never ordered.", "Please give it back."),
        ("I meant to call you.", "The engineer never showed up on Tuesday.", "Can you send another one?"),
        ("We planned a party for the 12th.", "Your driver left the cake in the rain.", "What now?"),
        ("I love your shop.", "Since Friday I cannot get into my account.", "Could somebody help?"),
        ("You utter morons.", "Nobody answered my mail of 3 November.", "Your boss is an idiot."),
        ("If it comes tomorrow I am out.", "The parcel has not arrived.", "How hard can it be?"),
    ],
)
def test_the_event_is_the_problem(
    reading: Callable[..., Reading], before: str, problem: str, after: str
) -> None:
    """Neither outrage, ask, plan, insult nor background but the sentence with the event is quoted."""
    text = f"{before} {problem} {after}"
    quote = reading(text).problem
    assert quote is not None
    assert quote.text == problem
    assert quote.span.of(text) == problem


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("I want a refund for this coat, the lining is torn.", "the lining is torn."),
        ("Please send a new cable because this one broke.", "this one broke."),
        ("the printer will not print please help", "the printer will not print"),
    ],
)
def test_of_a_sentence_that_asks_the_event_is_taken(
    reading: Callable[..., Reading], text: str, problem: str
) -> None:
    """An ask is never the problem; the clause beside it may be."""
    quote = reading(text).problem
    assert quote is not None
    assert quote.text == problem


def test_the_subject_points_to_the_problem(reading: Callable[..., Reading]) -> None:
    """Of two troubles the one named in the subject is the problem."""
    text = "The mirror of the bath broke. The drawer of the desk broke."
    quote = reading(text, "Desk drawer").problem
    assert quote is not None
    assert quote.text == "The drawer of the desk broke."


def test_a_rambling_sentence_is_cut_to_its_clauses(reading: Callable[..., Reading]) -> None:
    """A sentence without end gives some forty words at most."""
    text = "so I went there and " * 20 + ", and the parcel never arrived, " + "and then I waited and " * 20
    problem = reading(text).problem
    assert problem is not None
    assert len(problem.text.split()) <= 45


@pytest.mark.parametrize(
    "text",
    ["How do I change my address?", "Great stay, thank you!", "", "Please cancel my order now, pathetic."],
)
def test_where_nothing_is_told_nothing_is_quoted(reading: Callable[..., Reading], text: str) -> None:
    """A question, praise, nothing at all and a bare demand name no problem."""
    assert reading(text).problem is None
