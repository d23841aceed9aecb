"""The kind of trouble."""

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
        ("Nobody came for the boiler visit on Monday, I took the morning off.", Trouble.LATE),
        ("Your site promised delivery in two days, that was three weeks ago.", Trouble.LATE),
        ("You were going to bring the bed on 3 May, then on 9 May.", Trouble.LATE),
        ("The app says my shoes were handed to a neighbour, nobody handed us anything.", Trouble.LOST),
        ("What turned up is a green one, not the grey I ordered.", Trouble.WRONG_ITEM),
        ("The colour is nothing like the picture.", Trouble.WRONG_ITEM),
        ("There are only three shelves in the box.", Trouble.WRONG_ITEM),
        ("The handle of the bucket snapped off on the second day.", Trouble.FAULTY),
        ("My mixer gave up after a month.", Trouble.FAULTY),
        ("Your site is down again and my shop with it.", Trouble.OUTAGE),
        ("You put all of us in the To line, strangers can see my address now.", Trouble.PRIVACY),
        ("Your driver laughed at me and shouted.", Trouble.POOR_SERVICE),
        ("I was told one price on the phone and paid another.", Trouble.WRONG_INFORMATION),
        ("The code for ten percent off everything took off two euros.", Trouble.WRONG_INFORMATION),
        ("It writes that access to my account is paused.", Trouble.ACCOUNT),
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
