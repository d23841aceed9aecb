"""Complaint or not."""

from collections.abc import Callable

import pytest

from assistant.model import Intent, Reading


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("The lamp arrived broken.", Intent.COMPLAINT),
        ("I have been waiting three weeks for my parcel and nobody replies.", Intent.COMPLAINT),
        ("Worst shop ever, 1 star.", Intent.COMPLAINT),
        (
            "Lovely hotel and friendly staff, but the shower did not work and the carpet was filthy.",
            Intent.COMPLAINT,
        ),
        ("@lumen your app keeps crashing #fail", Intent.COMPLAINT),
        ("I am not happy with the result.", Intent.COMPLAINT),
        ("cant log in since yesterday", Intent.COMPLAINT),
        ("Still no luggage.", Intent.COMPLAINT),
        ("Your site said free returns and now you want 6.95. I feel cheated.", Intent.COMPLAINT),
        ("You are idiots, I will sue you.", Intent.COMPLAINT),
        ("Your driver nearly ran over my daughter, she was injured.", Intent.COMPLAINT),
        ("Where is my order?", Intent.QUESTION),
        ("Could you explain the 12.50 on my bill?\nBest, Jo", Intent.QUESTION),
        ("My husband died and I need to close his account.", Intent.QUESTION),
        ("How do I change the shipping address?", Intent.QUESTION),
        ("Do you deliver to Malta?", Intent.QUESTION),
        ("Could you tell me your opening hours, please?", Intent.QUESTION),
        ("Is it possible to pay by invoice?", Intent.QUESTION),
        ("Wonderful stay, the breakfast was delicious and we will be back.", Intent.PRAISE),
        ("No problems at all, everything was perfect. Highly recommended!", Intent.PRAISE),
        ("Thank you so much for your quick help, it is all sorted now.", Intent.THANKS),
        ("Thanks a lot, the replacement arrived today.", Intent.THANKS),
        ("I am writing a school report about lamps.", Intent.OTHER),
        ("", Intent.OTHER),
    ],
)
def test_the_intent_is_told(reading: Callable[..., Reading], text: str, intent: Intent) -> None:
    """Only what complains is a complaint: questions, praise and thanks are none."""
    assert reading(text).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "Not bad at all, really good value.",
        "We had no issues with the room, great stay.",
        "I can't fault the service, excellent.",
    ],
)
def test_negated_trouble_is_praise(reading: Callable[..., Reading], text: str) -> None:
    """A negation turns a hard word round."""
    assert reading(text).intent is Intent.PRAISE
