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


INSULTS = [
    "Your driver is a fat lazy pig.",
    "You lot are brain-dead, the whole bunch.",
    "Tell that cow on reception to get stuffed.",
    "I hope you all lose your jobs and rot.",
    "Are you thick or just pretending?",
    "Whoever wrote this reply is a muppet.",
    "You bloody imbecile, read what I write.",
    "I know where your shop is and I'll wait for you after closing.",
    "What a pathetic little man your manager is.",
    "Go to hell, the lot of you.",
    "You must have been dropped on your head as a child.",
    "Drongo. Absolute drongo.",
    "Your whole team has the intelligence of a doorknob.",
    "I hope your mother is ashamed of you.",
    "Pull your head in, you useless drongo.",
    "Shame on you, you heartless witch.",
    "If I see that driver again I'll break his legs.",
    "You're a waste of a chair.",
]
"""First heard: 9 of these 18."""
NO_INSULTS = [
    "This is a load of rubbish.",
    "Bloody hell, three weeks for a lamp!",
    "I feel like an idiot for trusting the dates.",
    "Your site is stupidly slow.",
    "The pig-shaped money box arrived broken.",
    "My colleague called me a fool for buying it.",
    "What a pathetic excuse for a zip.",
    "The soup was crap and the bread stale.",
    "Your policy is idiotic.",
    "I'm fuming, honestly fuming.",
    "You people keep ignoring me.",
    "I hope you go bust with prices like these.",
    "That lamp is a muppet of a design, if you ask me.",
    "I hope you lose the paper forms soon, they are tedious.",
    "My mother was ashamed to serve that cake.",
    "I could break my leg on that step.",
    "What a sad excuse for a breakfast.",
    "I know where your shop is, so I'll come by on Monday to pick it up.",
]
"""First taken for insults: 1 of these 18."""


@pytest.mark.parametrize("text", INSULTS)
def test_insults_in_other_words_are_heard(reading: Callable[..., Reading], text: str) -> None:
    """British, Australian and roundabout insults and threats are aimed at somebody all the same."""
    assert reading(text).abuse


@pytest.mark.parametrize("text", NO_INSULTS)
def test_hard_words_about_things_are_none(reading: Callable[..., Reading], text: str) -> None:
    """A hard word about a thing, a rule or oneself is aimed at nobody."""
    assert reading(text).abuse == ()
