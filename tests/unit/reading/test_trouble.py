"""The kind of trouble and the sentence that names it."""

from collections.abc import Callable

import pytest

from assistant.model import Reading, Trouble


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("My order has still not arrived, it was due on Monday.", Trouble.LATE),
        ("Tracking says delivered but there is nothing here.", Trouble.LOST),
        ("The technician did not show up as agreed.", Trouble.LATE),
        ("The airline lost my suitcase.", Trouble.LOST),
        ("The vase arrived smashed to pieces.", Trouble.DAMAGED),
        (
            "The mirror came on Monday, with a crack in it, badly damaged; your hotline was rude.",
            Trouble.DAMAGED,
        ),
        ("The books are soaked, he left them in the rain.", Trouble.DAMAGED),
        ("You sent the wrong size, I ordered a medium.", Trouble.WRONG_ITEM),
        ("I ordered six plates and two items are missing.", Trouble.WRONG_ITEM),
        ("The kettle stopped working after two weeks.", Trouble.FAULTY),
        ("The app crashes every time I open it.", Trouble.FAULTY),
        ("I returned the shoes a month ago and have not been refunded.", Trouble.REFUND),
        ("You charged me twice for March.", Trouble.DOUBLE_CHARGE),
        ("I cancelled my subscription and you renewed it anyway.", Trouble.SUBSCRIPTION),
        ("I cannot log in, my account is locked.", Trouble.ACCOUNT),
        ("Our internet has been down since Sunday, this outage is a disaster.", Trouble.OUTAGE),
        ("The man at the counter was rude and unprofessional.", Trouble.POOR_SERVICE),
        ("I was told the price included breakfast, that was misleading.", Trouble.WRONG_INFORMATION),
        ("You sold my personal data to advertisers without my consent.", Trouble.PRIVACY),
        ("The hotel lost our reservation and was overbooked.", Trouble.RESERVATION),
        ("The activation code for the game is invalid.", Trouble.DIGITAL),
        ("How do I set a timer on the lamp?", Trouble.HOW_TO),
        ("Thank you, everything was wonderful.", Trouble.NO_TROUBLE),
        ("I am really disappointed in you.", Trouble.GENERAL),
    ],
)
def test_the_kind_of_trouble_is_told(reading: Callable[..., Reading], text: str, trouble: Trouble) -> None:
    """Each kind is told by its own words, and none is guessed without any."""
    assert reading(text).trouble is trouble


def test_the_subject_helps(reading: Callable[..., Reading]) -> None:
    """What the subject names counts like a sentence."""
    text = "This is really bad. Please answer."
    assert reading(text).trouble is Trouble.GENERAL
    assert reading(text, "Charged twice").trouble is Trouble.DOUBLE_CHARGE


def test_a_wanted_refund_is_not_the_trouble(reading: Callable[..., Reading]) -> None:
    """Asking for money back says what is wanted, not what went wrong."""
    assert (
        reading("The mirror came cracked. I want a full refund, please refund me today.").trouble
        is Trouble.DAMAGED
    )


def test_the_problem_is_the_telling_sentence(reading: Callable[..., Reading]) -> None:
    """Neither outrage nor demand but the sentence with the facts is quoted."""
    text = (
        "Hello,\nI am furious. The lamp from order 88213 arrived with a cracked shade. I want my money back!"
    )
    problem = reading(text).problem
    assert problem is not None
    assert problem.text == "The lamp from order 88213 arrived with a cracked shade."
    assert problem.span.of(text) == problem.text


def test_a_rambling_sentence_is_cut_to_its_clauses(reading: Callable[..., Reading]) -> None:
    """A sentence without end gives some forty words at most."""
    text = "so I went there and " * 20 + ", and the parcel never arrived, " + "and then I waited and " * 20
    problem = reading(text).problem
    assert problem is not None
    assert len(problem.text.split()) <= 45


@pytest.mark.parametrize("text", ["How do I change my address?", "Great stay, thank you!", ""])
def test_no_trouble_has_no_problem(reading: Callable[..., Reading], text: str) -> None:
    """Where nothing went wrong nothing is quoted."""
    assert reading(text).problem is None
