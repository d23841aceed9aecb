from __future__ import annotations

from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.agreement import FEW, Interval, Share, wilson

SHARES = st.integers(1, 2000).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total)))


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_gives_the_published_intervals(hits: int, total: int, low: float, high: float) -> None:
    """R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3."""
    assert wilson(hits, total) == pytest.approx((low, high), abs=5e-5)


@settings(max_examples=80, deadline=None)
@given(SHARES)
def test_the_interval_holds_the_share_and_stays_within_bounds(counted: tuple[int, int]) -> None:
    """The point estimate is inside, and the ends are shares themselves."""
    share = Share(*counted)
    low, high = share.interval

    assert 0 <= low <= (share.value or 0) <= high <= 1
    assert high - low > 0


@settings(max_examples=80, deadline=None)
@given(SHARES)
def test_the_interval_of_the_rest_is_the_mirror(counted: tuple[int, int]) -> None:
    """What is left over has the same interval from the other side."""
    hits, total = counted
    low, high = wilson(hits, total)

    assert wilson(total - hits, total) == pytest.approx((1 - high, 1 - low))


@settings(max_examples=40, deadline=None)
@given(SHARES)
def test_more_of_the_same_narrows_the_interval(counted: tuple[int, int]) -> None:
    """Twice the count at the same share is known better."""
    hits, total = counted
    low, high = wilson(hits, total)
    less, more = wilson(2 * hits, 2 * total)

    assert more - less < high - low


@pytest.mark.parametrize("total", [30, 100])
def test_the_interval_covers_the_true_share_nineteen_times_in_twenty(total: int) -> None:
    """Summed exactly over the binomial distribution, the mean coverage is 95 %."""
    truths = [place / 200 for place in range(5, 196)]

    def coverage(truth: float) -> float:
        return sum(
            comb(total, hits) * truth**hits * (1 - truth) ** (total - hits)
            for hits in range(total + 1)
            if wilson(hits, total).low <= truth <= wilson(hits, total).high
        )

    assert sum(map(coverage, truths)) / len(truths) == pytest.approx(0.95, abs=0.01)


def test_nothing_counted_says_nothing() -> None:
    """Without a whole there is no estimate, and anything may be true."""
    assert Share(0, 0).value is None
    assert Share(0, 0).interval == Interval(0, 1)


def test_few_is_below_thirty() -> None:
    """A share of 29 is marked, a share of 30 is not."""
    assert (Share(1, FEW - 1).few, Share(1, FEW).few) == (True, False)


@pytest.mark.parametrize("counted", [(2, 1), (-1, 3)])
def test_a_part_larger_than_its_whole_is_refused(counted: tuple[int, int]) -> None:
    """A share that cannot be is a fault of the caller and is said at once."""
    with pytest.raises(ValueError, match="no share"):
        Share(*counted)
