"""What two texts share when one names the other's trouble."""

import pytest

from assistant.acts import restatements
from assistant.acts.english.likeness import is_measure, keys
from assistant.text import segment


def named(lower: str) -> set[str]:
    """Return the keys of a text."""
    return {key for key, _, _ in keys(lower)}


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("3x", "three times", "3 time"),
        ("until 3", "till three", "until 3"),
        ("50 mins", "fifty minutes", "50 minute"),
        ("at 4.55", "at 4:55", "4.55"),
        ("billed double", "charged twice", "=twice"),
        ("it came in pieces", "it was smashed", "=broken"),
        ("it never turned up", "it did not arrive", "=absent"),
        ("it stinks", "the reek", "=smell"),
        ("we waited for ages", "the delay", "=late"),
        ("the power went out", "the electrical fault", "=power"),
        ("the page hangs", "it was frozen", "=crash"),
    ],
)
def test_plain_paraphrases_share_a_key(one: str, other: str, shared: str) -> None:
    """Numbers written out or not, and words for one kind of trouble, stand for one another."""
    assert shared in named(one) & named(other)


def test_numbers_with_a_unit_weigh() -> None:
    """A number with its unit or a broken one is a measure; a bare small one is not."""
    assert is_measure("3 week")
    assert is_measure("4.55")
    assert not is_measure("3")


@pytest.mark.parametrize(
    ("customer", "reply", "names"),
    [
        ("You billed me 3x for one seat.", "You were billed three times for one seat.", True),
        ("The jug came in pieces.", "I am sorry that the jug was smashed.", True),
        ("The lights died, all power gone.", "I am sorry about the electrical fault in your flat.", True),
        ("The soup was salty.", "We are sorry for the delay.", False),
        ("The drill stinks of oil.", "We are sorry for your experience.", False),
        ("I waited 40 mins for a cab.", "We apologise for the inconvenience.", False),
    ],
)
def test_a_paraphrase_restates_and_a_formula_does_not(customer: str, reply: str, names: bool) -> None:  # noqa: FBT001
    """The customer's own trouble in other words is named back; "your experience" names nothing."""
    assert bool(restatements(segment(reply), segment(customer))) is names
