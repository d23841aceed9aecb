from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.agreement import Counts, Interval

NUMBERS = st.integers(0, 500)
COUNTS = st.builds(Counts, NUMBERS, NUMBERS, NUMBERS, NUMBERS)


def test_pairs_are_counted_by_hand() -> None:
    """Two hits, one false alarm, one miss, one rightly left: precision and recall 2/3, F1 2/3."""
    pairs = [(True, True), (True, True), (False, True), (True, False), (False, False)]
    counts = Counts.of(pairs)

    assert counts == Counts(2, 1, 1, 1)
    assert counts.n == 5
    assert (counts.precision.hits, counts.precision.total) == (2, 3)
    assert (counts.recall.hits, counts.recall.total) == (2, 3)
    assert counts.f1 == pytest.approx(2 / 3)


@settings(max_examples=80, deadline=None)
@given(COUNTS)
def test_f1_is_the_harmonic_mean(counts: Counts) -> None:
    """Wherever both shares are known and not both nought, F1 is 2 p r / (p + r)."""
    precision, recall = counts.precision.value, counts.recall.value
    if precision is not None and recall is not None and precision + recall:
        assert counts.f1 == pytest.approx(2 * precision * recall / (precision + recall))


@settings(max_examples=80, deadline=None)
@given(COUNTS)
def test_the_interval_of_f1_holds_it(counts: Counts) -> None:
    """F1 lies within its interval, and the interval within 0 and 1."""
    low, high = counts.f1_interval

    assert 0 <= low <= high <= 1
    if counts.f1 is not None:
        assert low - 1e-12 <= counts.f1 <= high + 1e-12


def test_the_interval_of_f1_covers_nineteen_times_in_twenty() -> None:
    """In 2000 seeded draws of 150 replies each, the true F1 is inside about 95 % of the intervals."""
    chances = (0.25, 0.05, 0.08, 0.62)
    truth = 2 * 0.25 / (2 * 0.25 + 0.05 + 0.08)
    draw = random.Random(7)  # noqa: S311 - a simulation, no secret

    def covered() -> bool:
        drawn = draw.choices(range(4), chances, k=150)
        low, high = Counts(*(drawn.count(kind) for kind in range(4))).f1_interval
        return low <= truth <= high

    assert sum(covered() for _ in range(2000)) / 2000 == pytest.approx(0.95, abs=0.02)


def test_nothing_to_find_has_no_f1() -> None:
    """Where nothing is there and nothing was found, F1 is not known."""
    assert Counts(rejections=9).f1 is None
    assert Counts(rejections=9).f1_interval == Interval(0, 1)
