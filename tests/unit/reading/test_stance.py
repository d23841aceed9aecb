"""Trouble that is no grievance: taken back, agreed upon, somebody else's, or part of a question."""

from collections.abc import Callable

import pytest

from assistant.model import Reading


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("The radio is dead. False alarm, the battery was in the wrong way round.", False),
        ("The radio is dead. The battery is in the right way round.", True),
        ("How do I clean a rug that is stained?", False),
        ("How do I get my money back for a rug that is stained?", True),
        ("My old washer from another maker leaked. Which of yours does not?", False),
        ("My washer leaked this morning.", True),
        ("I'll bring the broken clock back on Monday.", False),
        ("The clock is broken.", True),
        ("We broke the vase ourselves. Can we order another?", False),
        ("The vase broke when the shelf you hung came down.", True),
        ("My husband can't swim. Could he have a life jacket?", False),
        ("My husband can't log in to your shop.", True),
        ("You fixed the tap and turned it all around, well done.", False),
        ("You fixed the tap and it leaks again.", True),
    ],
)
def test_only_trouble_of_ones_own_that_is_still_there_counts(
    reading: Callable[..., Reading],
    text: str,
    complaint: bool,  # noqa: FBT001
) -> None:
    """Each pair speaks of the same trouble, as a grievance and as none."""
    assert reading(text).complaint is complaint


@pytest.mark.parametrize(
    "text",
    [
        "We booked a room with a bath. There is a basin and a bucket.",
        "Your page says open until nine. It was shut at eight.",
        "It would have been kind to tell us.",
        "The cups came. The saucers didn't.",
        "Thank you for the coupon, but no shop near me takes it.",
        "Managed to send me two left gloves. Brilliant.",
    ],
)
def test_what_is_left_unsaid_is_heard(reading: Callable[..., Reading], text: str) -> None:
    """What was to be beside what is, a hedge, a denial at the end and a thank-you with a "but" complain."""
    assert reading(text).complaint


@pytest.mark.parametrize(
    "text",
    [
        "I am a student and write about parcels.",
        "As agreed, I have posted the faulty lamp today.",
        "Yes please, Monday suits us.",
        "For your records: our street has a new name.",
    ],
)
def test_news_and_consent_are_no_complaints(reading: Callable[..., Reading], text: str) -> None:
    """Who introduces themselves, agrees or passes something on complains of nothing."""
    assert not reading(text).complaint
