"""What a search for something found, missed and mistook."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.agreement.shares import Interval, Share, wilson


@dataclass(frozen=True, slots=True)
class Counts:
    """How often something was rightly found, wrongly found, missed, and rightly left alone."""

    hits: int = 0
    false_alarms: int = 0
    misses: int = 0
    rejections: int = 0

    @classmethod
    def of(cls, pairs: Iterable[tuple[bool, bool]]) -> Counts:
        """Count pairs of (it is there, it was found)."""
        seen = {(real, found): 0 for real in (True, False) for found in (True, False)}
        for real, found in pairs:
            seen[bool(real), bool(found)] += 1
        return cls(seen[True, True], seen[False, True], seen[True, False], seen[False, False])

    @property
    def n(self) -> int:
        """How many were judged."""
        return self.hits + self.false_alarms + self.misses + self.rejections

    @property
    def precision(self) -> Share:
        """Of what was found, the share that is there."""
        return Share(self.hits, self.hits + self.false_alarms)

    @property
    def recall(self) -> Share:
        """Of what is there, the share that was found."""
        return Share(self.hits, self.hits + self.misses)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall, 0 to 1; None where there was nothing to find."""
        involved = 2 * self.hits + self.false_alarms + self.misses
        return 2 * self.hits / involved if involved else None

    @property
    def f1_interval(self) -> Interval:
        """The 95 % interval of F1: Wilson's of hits among all that is there or was found, carried over.

        F1 = 2 J / (1 + J) rises with that share J. K. F. Y. Lam, V. Gopal and J. Qian, Confidence intervals
        for the F1 score: a comparison of four methods (2023), arXiv:2309.14621, "Wilson indirect".
        """
        low, high = wilson(self.hits, self.hits + self.false_alarms + self.misses)
        return Interval(2 * low / (1 + low), 2 * high / (1 + high))
