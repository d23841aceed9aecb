"""Stretches of time."""

import pytest

from assistant.entities import find_entities


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("three days", "3 day"),
        ("2-3 business days", "2-3 business day"),
        ("2 to 3 weeks", "2-3 week"),
        ("48hrs", "48 hour"),
        ("10days", "10 day"),
        ("a week", "1 week"),
        ("half an hour", "0.5 hour"),
        ("a couple of weeks", "2 week"),
        ("several months", "? month"),
        ("two and a half weeks", "2.5 week"),
        ("drei Tage", "3 day"),
        ("deux semaines", "2 week"),
        ("5 working days", "5 business day"),
        ("30-day", "30 day"),
    ],
)
def test_a_stretch_of_time_is_found_whole(written: str, value: str) -> None:
    """A duration takes in its range and its qualifier."""
    assert [(e.text, e.value) for e in find_entities(f"It took {written} in all")] == [(written, value)]


@pytest.mark.parametrize("text", ["a second chance", "many thanks", "once more", "one of us"])
def test_other_words_are_no_durations(text: str) -> None:
    """Articles and vague words need a unit of time."""
    assert find_entities(text) == ()
