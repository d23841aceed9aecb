"""What is asked for."""

from collections.abc import Callable

import pytest

from assistant.model import Reading


@pytest.mark.parametrize(
    ("sentence", "wants"),
    [
        ("I want my money back.", "refund"),
        ("Please refund the fee.", "refund"),
        ("Can you send me a replacement?", "replacement"),
        ("Please cancel my subscription.", "cancellation"),
        ("Cancel my order now!", "cancellation"),
        ("When will it arrive?", "information"),
        ("Where is my parcel?", "delivery"),
        ("Why was I charged 30 euros?", "information"),
        ("Could someone call me back?", "contact"),
        ("pls fix this asap!", "repair"),
        ("I expect some compensation for this.", "compensation"),
        ("I demand an apology.", "apology"),
        ("Please correct the name on my invoice.", "correction"),
        ("Can you unlock my account?", "access"),
        ("Please stop sending me emails.", "removal"),
        ("I would like to know what happened.", "information"),
        ("Please have a look at it.", ""),
    ],
)
def test_an_ask_is_found_with_its_sentence(
    reading: Callable[..., Reading], sentence: str, wants: str
) -> None:
    """Requests, demands and questions are asks, quoted whole."""
    text = f"The lamp is broken. {sentence} It was a present."
    asks = reading(text).asks
    assert [(ask.text, ask.wants) for ask in asks] == [(sentence, wants)]
    assert asks[0].span.of(text) == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "How can you treat people like this?",
        "Are you kidding me?",
        "What kind of company does that?",
        "Why bother?",
        "Is this how you treat customers?",
        "How hard can it be?",
        "WTF?",
        "I asked them to call me.",
        "I would like to share my experience with you.",
        "I don't understand the fuss.",
        "It is broken.",
    ],
)
def test_accusing_and_telling_is_not_asking(reading: Callable[..., Reading], sentence: str) -> None:
    """Rhetorical questions and reports of earlier requests are no asks."""
    assert reading(f"The lamp is broken. {sentence}").asks == ()


def test_two_wishes_in_one_sentence_are_two_asks(reading: Callable[..., Reading]) -> None:
    """Cancel and refund are both to be answered."""
    asks = reading("Please cancel my membership and refund the last fee.").asks
    assert {ask.wants for ask in asks} == {"cancellation", "refund"}


def test_every_sentence_that_asks_is_listed(reading: Callable[..., Reading]) -> None:
    """Asks come in the order they were written."""
    text = "My order is late. When will it come? If it does not, I want my money back. Please answer."
    assert [ask.wants for ask in reading(text).asks] == ["information", "refund", "contact"]
