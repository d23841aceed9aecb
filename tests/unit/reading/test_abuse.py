"""Abuse of a person as against anger."""

from collections.abc import Callable

import pytest

from assistant.model import Reading


@pytest.mark.parametrize(
    "text",
    [
        "You are idiots.",
        "You stupid cow.",
        "YOU ARE A COMPLETE MORON",
        "Your staff are morons.",
        "Your agent Tom is an imbecile.",
        "The idiot who answered the phone hung up.",
        "What kind of idiots work there?",
        "fuck you all",
        "Go to hell, all of you.",
        "I know where you work.",
        "I hope you die.",
        "I'll come to your office and smash your face.",
        "Watch your back.",
        "You spineless little toad.",
        "Is that a call centre monkey or a person?",
        "She can shove her leaflet.",
        "Are you all brain dead?",
        "Go back to your own country.",
        "Your fitter is a f***ing clown.",
        "I hope your driver gets hit by a tram.",
    ],
)
def test_insults_and_threats_at_a_person_are_abuse(reading: Callable[..., Reading], text: str) -> None:
    """The words are quoted as they stand."""
    message = f"The lamp is broken. {text}"
    abuse = reading(message).abuse
    assert abuse
    assert all(quote.span.of(message) == quote.text for quote in abuse)


@pytest.mark.parametrize(
    "text",
    [
        "This is bullshit.",
        "This fucking app never works!",
        "What a stupid policy.",
        "Your stupid app crashed.",
        "You are liars and thieves.",
        "Your service is useless.",
        "I felt like an idiot.",
        "I'm not stupid.",
        "He called me an idiot.",
        'Your driver told me to "fuck off".',
        "Do you treat all customers like idiots?",
        "What the hell is going on?",
        "I hope you get this sorted.",
        "You will pay for the repair, please confirm.",
        "How stupid of me to trust you.",
        "There was a disgusting worm in my salad.",
        "You can't shove a piano through that door.",
        "I want to learn to speak English.",
        "This lamp is a pathetic excuse for a light.",
    ],
)
def test_anger_at_the_situation_is_no_abuse(reading: Callable[..., Reading], text: str) -> None:
    """Swearing, hard words about conduct, reports and self-reproach are met with help, not a boundary."""
    assert reading(f"The lamp is broken. {text}").abuse == ()
