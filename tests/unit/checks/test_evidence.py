from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.acts import LABELS
from assistant.checks.evidence import apart, evidence, near_misses
from assistant.checks.measuring import Row
from assistant.model import Span

CUSTOMER = "My kettle arrived with a cracked lid."
SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=8)


def row(reply: str, language: str = "en") -> Row:
    """Return a reply to look at."""
    return Row("a", "", CUSTOMER, reply, language, {}, {})


@pytest.mark.parametrize(
    ("label", "reply", "words"),
    [
        ("blame", "Hello. You should have read the manual.", "You should have read the manual"),
        ("apology", "We are sorry for the cracked lid.", "sorry"),
        ("restates", "Your kettle arrived with a cracked lid, I see.", "cracked lid"),
    ],
)
def test_a_label_shows_the_words_it_rests_on(label: str, reply: str, words: str) -> None:
    """The spans hold the telling words, in any language that has a pack or is not known."""
    for language in ("en", "unknown"):
        spans = evidence(label, row(reply, language))
        assert any(words in span.of(reply) for span in spans)


def test_a_near_miss_is_shown_with_its_reason() -> None:
    """A quoted apology is none, and says why."""
    found = near_misses("apology", row('You wrote "we are sorry for the delay" yourself.'))

    assert found
    assert all(near.because for near in found)


@pytest.mark.parametrize("label", [*LABELS, "complaint", "apology, milder"])
def test_nothing_breaks_where_nothing_is_known(label: str) -> None:
    """Other languages, empty replies and names that are no label have no words to show."""
    assert evidence(label, row("Det här är på svenska.", "sv")) in ((), evidence(label, row("")))
    assert near_misses(label, row("")) == ()


@settings(max_examples=60, deadline=None)
@given(SPANS)
def test_joined_spans_cover_the_same_and_never_overlap(drawn: list[tuple[int, int]]) -> None:
    """Marking each stretch once shows the same words."""
    spans = tuple(Span(start, start + length) for start, length in drawn)
    joined = apart(spans)

    assert {place for span in joined for place in range(*span)} == {p for s in spans for p in range(*s)}
    assert all(one.end < other.start for one, other in pairwise(joined))
