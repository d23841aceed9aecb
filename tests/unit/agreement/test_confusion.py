from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.agreement import Confusion, Counts

VALUES = ("none", "weak", "full")
PAIRS = st.lists(st.tuples(st.sampled_from(VALUES), st.sampled_from(VALUES)), max_size=60)


def test_rows_are_given_and_columns_are_found() -> None:
    """A weak one taken for none stands in the row of weak and the column of none."""
    confusion = Confusion.of([("weak", "none"), ("full", "full"), ("full", "full")], VALUES)

    assert confusion.table == ((0, 0, 0), (1, 0, 0), (0, 0, 2))
    assert (confusion.given, confusion.found) == ((0, 1, 2), (1, 0, 2))
    assert (confusion.agreement.hits, confusion.agreement.total) == (2, 3)
    assert confusion.counts("full") == Counts(2, 0, 0, 1)
    assert confusion.counts("none") == Counts(0, 1, 0, 2)


def test_values_nobody_named_are_added() -> None:
    """A value that turns up in the pairs has a row of its own, behind the named ones."""
    assert Confusion.of([("1", "unknown")], ("0", "1")).values == ("0", "1", "unknown")


@settings(max_examples=60, deadline=None)
@given(PAIRS)
def test_the_counts_of_each_value_are_those_of_its_pairs(pairs: list[tuple[str, str]]) -> None:
    """One value against the rest is what counting the pairs directly gives."""
    confusion = Confusion.of(pairs, VALUES)

    assert confusion.n == len(pairs)
    for value in VALUES:
        assert confusion.counts(value) == Counts.of((one == value, other == value) for one, other in pairs)


@pytest.mark.parametrize("table", [((1,), (2,)), ((1, 2),), ((1, -1), (0, 0))])
def test_a_table_that_is_none_is_refused(table: tuple[tuple[int, ...], ...]) -> None:
    """Only a square table of counts is a confusion."""
    with pytest.raises(ValueError, match="square"):
        Confusion(("a", "b"), table)


def test_an_unknown_value_has_no_counts() -> None:
    """Asking for a value that is not there is a fault, no nought."""
    with pytest.raises(KeyError):
        Confusion.of([("a", "a")]).counts("b")
