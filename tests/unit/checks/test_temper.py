from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.checks import Context
from assistant.checks.temper import furious
from assistant.model import Case, Feeling, Intent, Message, Quote, Reading, Span
from assistant.text import segment

READING = Reading(Intent.COMPLAINT)
NOWHERE = Quote("", Span(0, 0))


def context(message: str, reading: Reading = READING) -> Context:
    """Return a context for a message."""
    return Context(segment(""), segment(message), Case(Message(message), date(2026, 11, 21)), reading, "en")


@pytest.mark.parametrize(
    "message",
    ["WHERE IS MY MONEY", "Three weeks and nothing!!!", "I am absolutely livid.", "You are thieves."],
)
def test_shouting_and_strong_words_are_furious(message: str) -> None:
    """Capitals, rows of exclamation marks and words of rage show it."""
    assert furious(context(message))


@pytest.mark.parametrize(
    "message",
    [
        "My DHL parcel and the USB cable are late.",
        "A pity! The lamp is broken.",
        "",
        "I was a little disappointed.",
    ],
)
def test_a_calm_message_is_not_furious(message: str) -> None:
    """Abbreviations, a single exclamation mark and disappointment do not."""
    assert not furious(context(message))


def test_the_readings_word_counts() -> None:
    """Anger or abuse that the reading found is enough."""
    assert furious(context("Fine.", replace(READING, feelings=(Feeling("angry", NOWHERE),))))
    assert furious(context("Fine.", replace(READING, abuse=(NOWHERE,))))
    assert not furious(context("Fine.", replace(READING, feelings=(Feeling("anxious", NOWHERE),))))
