"""What the company promises: a paragraph of a policy, and the values it names once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class PolicyValue(NamedTuple):
    """A value that a policy's front matter names once: `refund_days` is `14`."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of a policy that somebody answers for."""

    id: str
    """The policy's file name and the paragraph's place in it: `returns/2`."""
    title: str
    """The policy's title, and the heading the paragraph stands under where there is one."""
    text: str
    file: str
    """Path below the policy folder."""
    line: int
    """Line of the file, from 1, at which the paragraph begins."""
    valid_from: date | None = None
    """First day the policy holds; None for one that always did."""
    values: tuple[PolicyValue, ...] = ()
    """What the policy's front matter names."""
