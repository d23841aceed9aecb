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
        ("Please write to me today.", ""),
        ("Could somebody tell me when it comes?", "information"),
        ("And will there be a desk near the station?", "information"),
        ("I would be grateful if you could replace it.", "replacement"),
        ("I'd like the 12 euros back.", "refund"),
        ("I expect the other 26.40 EUR.", "refund"),
        ("Give me my money back.", "refund"),
        ("What is the status of my claim?", "information"),
        ("I want a new appointment.", "delivery"),
        ("Please do not send me another one.", ""),
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
        "I did wonder whether it went to my old flat.",
        "I need it for the wedding.",
        "That's all I want to know.",
        "So what I'm asking is this.",
        "Nobody reads these mails, do they?",
        "What a mess?",
        "Please note the date.",
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


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        (
            "Please cancel my membership and refund the last fee.",
            [("cancellation", "Please cancel my membership"), ("refund", "refund the last fee.")],
        ),
        (
            "I want a new date, and I want the fee waived.",
            [("delivery", "I want a new date"), ("refund", "I want the fee waived.")],
        ),
        (
            "I want a refund, and I want my money back now.",
            [("refund", "I want a refund, and I want my money back now.")],
        ),
    ],
)
def test_each_wanted_thing_is_one_ask(
    reading: Callable[..., Reading], text: str, asks: list[tuple[str, str]]
) -> None:
    """Two wishes of a sentence stand apart, the same wish twice is one, and no two share their words."""
    assert [(ask.wants, ask.text) for ask in reading(text).asks] == asks


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("Die Lampe ist leider kaputt angekommen. Schicken Sie mir bitte eine neue Lampe.", "replacement"),
        ("La lámpara llegó rota y no funciona. Devuélvanme el dinero cuanto antes.", "refund"),
        ("La lampe est arrivée cassée ce matin. Remboursez la commande sans attendre.", "refund"),
        ("La lampada è arrivata rotta ieri mattina. Rimborsatemi subito per favore.", "refund"),
        ("O candeeiro chegou partido e não funciona. Devolvam o dinheiro o mais rápido possível.", "refund"),
        (
            "De lamp is kapot aangekomen en ik ben boos. Stuur mij een nieuwe lamp, vervang deze.",
            "replacement",
        ),
    ],
)
def test_an_order_in_another_language_is_an_ask(
    reading: Callable[..., Reading], text: str, wants: str
) -> None:
    """Imperatives ask in the languages that have cues."""
    assert wants in {ask.wants for ask in reading(text).asks}
