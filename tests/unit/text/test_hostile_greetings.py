"""Greetings that try to keep the reader busy."""

import pytest

from assistant.text import Part, segment


@pytest.mark.parametrize("text", ["Dear " + "A" * 5_000, "Dear " + "Ab " * 2_000, "Hello " + "A," * 2_000])
def test_an_endless_name_in_a_greeting_is_read_in_passing(text: str) -> None:
    """A name without end costs no more than any other line; it once took half a minute."""
    assert segment(text).source == text


def test_names_of_several_words_are_still_a_greeting() -> None:
    """Titles, commas and double names stay recognised."""
    for line in ("Dear Ms Marsh,", "Hello Anna Maria Lopez,", "Hi Ann, Bob,"):
        assert segment(f"{line}\n\nYour lamp is on its way.").sentences[0].part is Part.GREETING
