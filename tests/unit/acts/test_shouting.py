"""Words in capitals count as shouting when they speak to the customer."""

import pytest

from assistant.acts import recognise
from assistant.model import Act
from assistant.text import segment


def _shouts(reply: str) -> list[str]:
    text = segment(reply)
    acts = recognise(text)
    assert acts is not None
    return [act.cue.of(text.source) for act in acts.of(Act.RUDE) if act.detail == "shouting"]


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        ("PLEASE READ OUR MAILS BEFORE YOU COMPLAIN.", "PLEASE READ OUR MAILS BEFORE YOU COMPLAIN"),
        ("I told you: STOP WRITING HERE!", "STOP WRITING HERE!"),
        ("The fee stays, AND THAT IS WHAT WE SAID.", "AND THAT IS WHAT WE SAID"),
    ],
)
def test_capitals_at_the_customer_are_shouting(reply: str, words: str) -> None:
    """Four words with you, we or us, or three that end in an exclamation mark, are found as they stand."""
    assert _shouts(reply) == [words]


@pytest.mark.parametrize(
    "reply",
    [
        "NOTE: the office is closed on 25 December.",
        "Send us a PDF, an SMS or the OTP.",
        "To stop the messages, reply STOP.",
        "The RBI KYC form is attached.",
        'The sign says "DO NOT LEAVE YOUR BAGS HERE".',
        "TERMS AND CONDITIONS APPLY",
    ],
)
def test_names_and_notes_are_no_shouting(reply: str) -> None:
    """Abbreviations, single words, headings and quotations in capitals shout at nobody."""
    assert _shouts(reply) == []


def test_long_run_of_capitals_ends() -> None:
    """100 KB of capitals are found as shouting throughout."""
    assert sum(map(len, _shouts("YOU " * 25_000))) > 99_000
