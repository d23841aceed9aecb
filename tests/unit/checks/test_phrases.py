from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.checks.phrases import find_phrases
from assistant.text import segment

SPECIAL = ".*+?^$()[]{}|\\"


def test_a_phrase_is_found_with_its_place() -> None:
    """Offsets are those of the reply as given, curly quotes and odd spaces included."""
    text = segment("Well — “no”. We don’t\u00a0do that.")
    (span,) = find_phrases(text, ("we don't do that",))
    assert span.of(text.source) == "We don’t\u00a0do that"


def test_no_phrases_find_nothing() -> None:
    """A house without phrases bans nothing, rather than everything."""
    assert find_phrases(segment("Anything."), ()) == ()


@settings(max_examples=50, deadline=None)
@given(st.text(SPECIAL, min_size=3, max_size=12), st.text(SPECIAL + "ab ", max_size=60))
def test_phrases_are_plain_strings(phrase: str, reply: str) -> None:
    """Whatever signs a phrase holds, it is looked for letter by letter."""
    text = segment(reply)
    for span in find_phrases(text, (phrase,)):
        assert span.of(text.lower) == phrase.lower()


def test_a_hostile_reply_is_no_trouble() -> None:
    """Long runs of a phrase's beginning are searched in linear time."""
    assert find_phrases(segment("as per our " * 9_000), ("as per our policy",)) == ()
