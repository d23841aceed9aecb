"""Agreement beyond chance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import sqrt

from assistant.agreement.confusion import Confusion
from assistant.agreement.shares import FEW, Z95, Interval


@dataclass(frozen=True, slots=True)
class Kappa:
    """Cohen's kappa with its standard error."""

    value: float | None
    """None where both give one and the same value always, so that chance alone would agree."""
    error: float | None
    """None where one of the two gives one value always: kappa is 0 then, and nothing says how surely."""
    n: int

    @property
    def interval(self) -> Interval | None:
        """The 95 % large-sample interval, cut at -1 and 1; of no width where all agree, however few."""
        if self.value is None or self.error is None:
            return None
        half = Z95 * self.error
        return Interval(max(-1.0, self.value - half), min(1.0, self.value + half))

    @property
    def few(self) -> bool:
        """Whether it rests on too little to say much."""
        return self.n < FEW


def kappa(confusion: Confusion) -> Kappa:
    """Return how far two judgements agree beyond chance: 1 always, 0 as chance would, below 0 less.

    J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20
    (1960) 37-46; the standard error for a kappa that need not be 0 is that of J. L. Fleiss, J. Cohen and
    B. S. Everitt, Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72
    (1969) 323-327.
    """
    n = confusion.n
    chance = sum(a * b for a, b in zip(confusion.given, confusion.found, strict=True))
    if chance == n * n:
        return Kappa(None, None, n)
    expected, observed = chance / (n * n), confusion.agreement.hits / n
    value = (observed - expected) / (1 - expected)
    if n in {*confusion.given, *confusion.found}:
        return Kappa(value, None, n)
    spread = sum(_agreeing(confusion, value)) + (1 - value) ** 2 * sum(_differing(confusion))
    variance = (spread - (value - expected * (1 - value)) ** 2) / ((1 - expected) ** 2 * n)
    return Kappa(value, sqrt(max(0.0, variance)), n)


def _agreeing(confusion: Confusion, value: float) -> Iterator[float]:
    n = confusion.n
    for place, (given, found) in enumerate(zip(confusion.given, confusion.found, strict=True)):
        yield confusion.table[place][place] / n * (1 - (given + found) / n * (1 - value)) ** 2


def _differing(confusion: Confusion) -> Iterator[float]:
    n = confusion.n
    given, found = confusion.given, confusion.found
    for row, column in product(range(len(given)), repeat=2):
        if row != column:
            yield confusion.table[row][column] / n * ((found[row] + given[column]) / n) ** 2
