from __future__ import annotations

import random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from assistant.agreement import Confusion, Kappa, kappa

FLEISS = ((106, 10, 4), (22, 28, 10), (2, 12, 6))
"""Fleiss, Cohen and Everitt (1969), table 1: 200 subjects, two clinicians, three diagnoses."""
SKIN = ((10, 4, 1, 0), (5, 10, 12, 2), (2, 4, 12, 5), (0, 2, 6, 13))
"""SAS/STAT User's Guide, The FREQ Procedure, "Agreement Study": two dermatologists, 88 patients."""
VALUES = ("none", "weak", "full")
PAIRS = st.lists(st.tuples(st.sampled_from(VALUES), st.sampled_from(VALUES)), min_size=1, max_size=80)


def confusion(table: tuple[tuple[int, ...], ...]) -> Confusion:
    """Return a table with letters for its values."""
    return Confusion(tuple("abcdefg"[: len(table)]), table)


def test_kappa_and_its_error_are_those_of_the_paper() -> None:
    """The worked example gives kappa .429 with a variance of .002885."""
    found = kappa(confusion(FLEISS))

    assert found.value == pytest.approx(0.429, abs=5e-4)
    assert (found.error or 0) ** 2 == pytest.approx(0.002885, abs=5e-7)


def test_kappa_and_its_interval_are_those_of_a_statistics_package() -> None:
    """The package prints kappa .3449, standard error .0724, interval .2030 to .4868."""
    found = kappa(confusion(SKIN))

    assert found.value == pytest.approx(0.3449, abs=5e-5)
    assert found.error == pytest.approx(0.0724, abs=5e-5)
    assert found.interval == pytest.approx((0.2030, 0.4868), abs=5e-5)


@settings(max_examples=80, deadline=None)
@given(PAIRS)
def test_kappa_does_not_care_who_is_first_nor_for_the_order_of_values(pairs: list[tuple[str, str]]) -> None:
    """Turning the table over or sorting its values another way changes nothing."""
    plain = kappa(Confusion.of(pairs, VALUES))
    turned = kappa(Confusion.of([(b, a) for a, b in pairs], VALUES[::-1]))

    assume(plain.value is not None)
    assert turned.value == pytest.approx(plain.value, abs=1e-7)
    assert turned.error == pytest.approx(plain.error, abs=1e-7)


@settings(max_examples=80, deadline=None)
@given(PAIRS)
def test_kappa_stays_within_its_bounds(pairs: list[tuple[str, str]]) -> None:
    """It is at most 1, equals 1 only where all agree, and the interval holds it."""
    found = kappa(Confusion.of(pairs, VALUES))

    assume(found.value is not None and found.interval is not None)
    assert -1 <= found.interval[0] <= found.value <= found.interval[1] <= 1
    assert (found.value == pytest.approx(1)) == all(a == b for a, b in pairs)


@settings(max_examples=40, deadline=None)
@given(PAIRS)
def test_four_times_the_same_halves_the_error(pairs: list[tuple[str, str]]) -> None:
    """The error shrinks with the root of the count, the value stays."""
    once, often = kappa(Confusion.of(pairs, VALUES)), kappa(Confusion.of(pairs * 4, VALUES))

    assume(once.value is not None)
    assert often.value == pytest.approx(once.value)
    if once.error is not None:
        assert often.error == pytest.approx(once.error / 2, abs=1e-7)


def test_the_interval_covers_the_true_kappa_nineteen_times_in_twenty() -> None:
    """In 1500 seeded draws of 300 from known chances, about 95 % of the intervals hold the true kappa."""
    truth = kappa(confusion(FLEISS)).value
    cells = [(row, column) for row in range(3) for column in range(3)]
    chances = [FLEISS[row][column] for row, column in cells]
    draw = random.Random(11)  # noqa: S311 - a simulation, no secret

    def covered() -> bool:
        drawn = [(str(a), str(b)) for a, b in draw.choices(cells, chances, k=300)]
        interval = kappa(Confusion.of(drawn, "012")).interval
        return interval is not None and truth is not None and interval.low <= truth <= interval.high

    assert sum(covered() for _ in range(1500)) / 1500 == pytest.approx(0.95, abs=0.02)


@pytest.mark.parametrize("table", [((5, 0), (0, 0)), ((0, 0), (0, 0))])
def test_where_chance_alone_agrees_kappa_is_not_known(table: tuple[tuple[int, ...], ...]) -> None:
    """One value everywhere, or nothing at all, says nothing about agreement."""
    found = kappa(confusion(table))

    assert (found.value, found.error, found.interval) == (None, None, None)


def test_where_one_side_never_varies_nothing_says_how_sure_kappa_is() -> None:
    """Kappa is 0 whatever the other side says, and an interval of no width would feign knowledge."""
    found = kappa(confusion(((0, 0), (8, 84))))

    assert (found.value, found.error, found.interval) == (pytest.approx(0), None, None)


def test_few_is_below_thirty() -> None:
    """A kappa of 29 pairs is marked, one of 30 is not."""
    assert (Kappa(1, 0, 29).few, Kappa(1, 0, 30).few) == (True, False)
