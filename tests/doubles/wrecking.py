"""What language models do to a mail when they are asked to mend one point of it.

A wreck takes a good revision and the words that must stay, and returns the revision with one thing broken,
and the words by which the harm is known: gone from the text, or come into it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_MONEY = re.compile(r"EUR|£|\$|percent")
_NO = re.compile(r"\b(?:not|cannot|no|nothing)\b", re.IGNORECASE)
_PARAGRAPH = "\n\n"


class Wrecked(NamedTuple):
    """A revision with one thing broken."""

    text: str
    lost: str = ""
    """Words that no offered text may lack."""
    smuggled: str = ""
    """Words that no offered text may hold."""


Wreck = Callable[[str, Sequence[str]], Wrecked | None]


def drops_amount(good: str, keep: Sequence[str]) -> Wrecked | None:
    """Leave an amount out."""
    found = next((one for one in keep if _MONEY.search(one)), None)
    return Wrecked(good.replace(found, "the sum"), lost=found) if found else None


def changes_amount(good: str, keep: Sequence[str]) -> Wrecked | None:
    """Change a figure of an amount."""
    found = next((one for one in keep if _MONEY.search(one)), None)
    other = re.sub(r"\d", lambda digit: str((int(digit[0]) + 1) % 10), found, count=1) if found else ""
    return Wrecked(good.replace(found, other), lost=found) if found else None


def changes_date(good: str, keep: Sequence[str]) -> Wrecked | None:
    """Move a date by a day or a month."""
    for one in keep:
        for names in (DAYS, MONTHS):
            found = next((name for name in names if name in one), None)
            if found:
                other = names[(names.index(found) + 1) % len(names)]
                return Wrecked(good.replace(one, one.replace(found, other)), lost=one)
    return None


def swaps_name(good: str, keep: Sequence[str]) -> Wrecked | None:
    """Sign with another name."""
    return Wrecked(good.replace(keep[-1], "Robin Miller"), lost=keep[-1], smuggled="Miller")


def removes_not(good: str, keep: Sequence[str]) -> Wrecked | None:
    """Turn a no into a yes."""
    found = next((one for one in keep if _NO.search(one)), None)
    return Wrecked(good.replace(found, " ".join(_NO.sub("", found).split())), lost=found) if found else None


def loses_question(good: str, keep: Sequence[str]) -> Wrecked | None:
    """Leave the question to the customer out."""
    found = re.search(r"(?<=[.\n] )[^.\n?]*\?|(?<=\n)[^.\n?]*\?", good)
    held = next((one for one in keep if found and one in found[0]), "")
    return Wrecked(good.replace(found[0], ""), lost=held or found[0].strip()) if found else None


def _adding(sentence: str) -> Wreck:
    def adds(good: str, _keep: Sequence[str]) -> Wrecked:
        paragraphs = good.split(_PARAGRAPH)
        paragraphs[2] = f"{paragraphs[2]} {sentence}"
        return Wrecked(_PARAGRAPH.join(paragraphs), smuggled=sentence)

    adds.__name__ = f"adds {sentence[:24]}"
    return adds


WRECKS: tuple[Wreck, ...] = (
    drops_amount,
    changes_date,
    swaps_name,
    removes_not,
    _adding("We will refund you another 20 EUR as a goodwill gesture."),
    _adding("You find more about it on help-desk.example/faq."),
    _adding("You should have told us sooner."),
    loses_question,
    changes_amount,
    _adding("I have already sent you a voucher."),
    _adding("I guarantee that this solves everything."),
    _adding("My colleague Brenda Cole knows all about it."),
    _adding("Your money will be with you tomorrow."),
    _adding("We cannot do more than that."),
)


def smoothed(good: str) -> str:
    """Return a revision that also polishes what nobody asked about, and breaks nothing by it."""
    for was, now in (
        ("Thank you for", "Many thanks for"),
        ("Kind regards,", "With kind regards,"),
        ("I will write to you", "I will drop you a line"),
        ("Would ", "Perhaps, would "),
    ):
        good = good.replace(was, now, 1)
    return good
