"""The record of one thing named in a text, and the order in which kinds win over each other."""

from __future__ import annotations

from typing import NamedTuple

from assistant.model import Span

KINDS = (
    "email",
    "link",
    "date",
    "money",
    "time",
    "duration",
    "percent",
    "phone",
    "id",
    "weekday",
    "count",
)
"""Where two readings of the same words are equally long, the kind named first wins."""


class Entity(NamedTuple):
    """An amount, a date, a number or an address that stands in a text.

    `value` is the same for the same thing however it was written:

    - money `45.90 EUR`, the currency missing where none was named; a bare `$` is read as USD, `Rs` as INR
    - percent and count: plain decimals, `15`, `2.5`
    - date: ISO 8601 as far as known, `2026-11-12`, `2026-11`, `--11-12`, `--11`, `---12`, `2026`;
      both readings joined by `|` where day and month could be swapped; else `today`, `next week` …
    - weekday: `monday`, `next monday`; time: `14:30`; duration: `3 day`, `2-3 business day`, `? week`
    - id: upper case without `#`, blanks and hyphens; phone: digits, with a leading `+` where there is one
    - email: lower case; link: host in lower case and path, without scheme, `www.` and a closing slash
    """

    kind: str
    span: Span
    text: str
    value: str


class Found(NamedTuple):
    """A candidate: it may still lose to a longer one."""

    kind: str
    start: int
    end: int
    value: str
