"""The difference of two texts, word by word."""

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.drafting.repair import difference, in_brackets
from assistant.drafting.repair.difference import Stretch
from tests.doubles.timing import processor_seconds

PIECES = ["a", "lamp", "45.90", "is", "not", "late", "\n\n", " ", ",", "."]
WORDS = st.lists(st.sampled_from(PIECES), max_size=30)
TEXT = st.one_of(WORDS.map(" ".join), st.text(max_size=60))


def test_what_goes_and_what_comes_is_told_in_words() -> None:
    """A sentence that is dropped is one stretch, not the letters it happens to share."""
    before = "All is well.\n\nYou should have known. Thank you for your patience."
    after = "All is well.\n\nThank you for your patience."
    assert in_brackets(before, after) == (
        "All is well.\n\n[-You should have known. -]Thank you for your patience."
    )


def test_words_changed_beside_each_other_are_one_change() -> None:
    """The blank between two changed words belongs to the change."""
    assert difference("you were told off", "we are told off")[:2] == (
        Stretch("gone", "you were"),
        Stretch("new", "we are"),
    )


@given(before=TEXT, after=TEXT)
@settings(max_examples=150, deadline=None)
def test_nothing_is_lost_and_nothing_added(before: str, after: str) -> None:
    """The stretches joined are the two texts again, letter by letter."""
    found = difference(before, after)
    assert "".join(one.text for one in found if one.kind != "new") == before
    assert "".join(one.text for one in found if one.kind != "gone") == after


def test_a_very_long_text_takes_no_longer_than_its_lines() -> None:
    """Twice a hostile text takes about twice the time, not four times."""
    text = "ab " * 6000 + "\n"
    once = processor_seconds(lambda: difference(text, text + "x"))
    twice = processor_seconds(lambda: difference(text * 2, text * 2 + "x"))
    assert twice < 4 * once + 0.05
