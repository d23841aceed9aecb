"""How often each true value was taken for each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.agreement.counts import Counts
from assistant.agreement.shares import Share


@dataclass(frozen=True, slots=True)
class Confusion:
    """A square table: row = the value given, column = the value found, both in the order of `values`.

    Raises:
        ValueError: the table is not square, or a count is negative.
    """

    values: tuple[str, ...]
    table: tuple[tuple[int, ...], ...]

    def __post_init__(self) -> None:
        size = len(self.values)
        square = len(self.table) == size and all(len(row) == size for row in self.table)
        if not square or any(count < 0 for row in self.table for count in row):
            raise ValueError("a confusion is a square table of counts, one row for each value")

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]], values: Sequence[str] = ()) -> Confusion:
        """Count pairs of (value given, value found); values that were not named come last, sorted."""
        counted = Counter(pairs)
        others = {value for pair in counted for value in pair} - set(values)
        named = (*values, *sorted(others))
        return cls(named, tuple(tuple(counted[given, found] for found in named) for given in named))

    @property
    def n(self) -> int:
        """How many pairs were counted."""
        return sum(map(sum, self.table))

    @property
    def agreement(self) -> Share:
        """The share of pairs in which both values are the same."""
        return Share(sum(row[place] for place, row in enumerate(self.table)), self.n)

    @property
    def given(self) -> tuple[int, ...]:
        """How often each value was given."""
        return tuple(map(sum, self.table))

    @property
    def found(self) -> tuple[int, ...]:
        """How often each value was found."""
        return tuple(map(sum, zip(*self.table, strict=True)))

    def counts(self, value: str) -> Counts:
        """Return the counts for one value against all others; KeyError for a value that is not there."""
        if value not in self.values:
            raise KeyError(value)
        place = self.values.index(value)
        hits, given, found = self.table[place][place], self.given[place], self.found[place]
        return Counts(hits, found - hits, given - hits, self.n - given - found + hits)
