"""Shares of a whole, with the interval in which the true share lies."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import NamedTuple

FEW = 30
"""Below so many, a figure says little and is marked."""
Z95 = 1.959963984540054
"""The standard normal deviate that leaves 2.5 % on either side."""


class Interval(NamedTuple):
    """A 95 % interval, both ends included."""

    low: float
    high: float


def wilson(hits: int, total: int) -> Interval:
    """Return the 95 % score interval of a share; (0, 1) where nothing was counted.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the
    American Statistical Association 22 (1927) 209-212; without a correction for continuity.
    """
    if not total:
        return Interval(0.0, 1.0)
    share, z2 = hits / total, Z95 * Z95
    middle = share + z2 / (2 * total)
    half = Z95 * sqrt(share * (1 - share) / total + z2 / (4 * total * total))
    whole = 1 + z2 / total
    low = (middle - half) / whole if hits else 0.0
    high = (middle + half) / whole if hits < total else 1.0
    return Interval(low, high)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many.

    Raises:
        ValueError: the part is larger than the whole, or negative.
    """

    hits: int
    total: int

    def __post_init__(self) -> None:
        if not 0 <= self.hits <= self.total:
            raise ValueError(f"{self.hits} of {self.total} is no share")

    @property
    def value(self) -> float | None:
        """The point estimate, 0 to 1; None where nothing was counted."""
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> Interval:
        """The 95 % interval after Wilson."""
        return wilson(self.hits, self.total)

    @property
    def few(self) -> bool:
        """Whether it rests on too little to say much."""
        return self.total < FEW
