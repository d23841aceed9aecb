"""What two texts share when one names the other's trouble: stems, numbers with units, kinds of trouble."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from assistant.acts.english.generic import KINDRED
from assistant.text import stem, words

_COUNTED = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
)
_NUMBERS = {word: str(number) for number, word in enumerate(_COUNTED)} | {
    "thirty": "30",
    "forty": "40",
    "fifty": "50",
    "sixty": "60",
    "hundred": "100",
    "dozen": "12",
}
_UNITS = {
    form: unit
    for unit, forms in {
        "time": "times x",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs h",
        "day": "day days",
        "week": "week weeks wk wks",
        "month": "month months",
        "year": "year years",
        "night": "night nights",
        "percent": "% percent",
    }.items()
    for form in forms.split()
}
_TO_HOUR = {"until": "until", "till": "until", "til": "until", "at": "at", "by": "at", "before": "at"}
_KIND_OF = {
    stem(word): f"={kind}"
    for kind, words in {
        "broken": "smash shatter snapped burst torn ripped bent dent chipped split",
        "twice": "twice double doubled duplicate duplicated 2x",
        "silent": "unanswered silence",
        "cancel": "cancel cancelled cancellation scrapped axed",
        "wrong": "wrong incorrect mistaken misspelt misspelled misspelling misprint",
        "smell": "smell smelt smelly stink stank reek reeked odour odor stench",
        "leak": "leak drip dripping flood soaked drenched",
        "mould": "mould mouldy mold moldy rotten rotting mildew",
        "stolen": "stolen steal stole theft nicked pinched",
        "mocked": "laugh sneer mock shout yell swore swear",
        "absent": "whereabouts missing lost",
        "late": "late delay delayed overdue waited waiting later",
        "power": "power electricity electric electrical outage",
        "looks": "design interface ui ux layout redesign",
        "cold": "cold freezing heating radiator chilly",
        "crash": "crash crashing freeze freezing frozen hang",
        "slow": "slow lag laggy sluggish slowness",
    }.items()
    for word in words.split()
}
_PAIRED = {
    tuple(pair.split()): f"={kind}"
    for kind, pairs in {
        "broken": (
            "in pieces, in bits, in half, gave way, gives way, given way, fell apart, gave up, falls "
            "apart, came apart"
        ),
        "twice": "two times, 2 x, second time",
        "cancel": "called off, call off",
        "mould": "gone off",
        "silent": ("in response, in responding, in replying, late reply, late response, delayed response"),
        "absent": "no show",
        "wrong": "wrong spelling, spelt wrong",
    }.items()
    for pair in pairs.split(", ")
}
_NEGATIVE = frozenset(["never", "not", "nobody", "no", "without", "yet", "n't", "still", "none"])
_REACH = 5
_MISSED = {
    stem(word): f"={kind}"
    for kind, words in {
        "absent": "turned arrive came come showed shown appear delivered reached received met here",
        "silent": "answer reply replied response respond heard hear picked back",
    }.items()
    for word in words.split()
}
_PIECE = re.compile(r"\d+(?:[.:,]\d+)+|\d+|%|[^\W_]+(?:['&][^\W_]+)*")

Shared = tuple[str, int, int]
"""A thing a text names, by which it can be compared, and where it stands."""


class _Meant(NamedTuple):
    """What a word says by itself: its number, else its root and the kinds of trouble it can tell of."""

    number: str
    root: str
    kind: str
    missed: str
    """The kind of trouble it tells of after a "not"."""
    negative: bool


def keys(lower: str) -> list[Shared]:
    """Return what a text in lower case names, in order of place; numbers once more with their unit."""
    found: list[Shared] = []
    before, number, start, negated = "", "", 0, -_REACH
    for place, piece in enumerate(_PIECE.finditer(lower)):
        word = piece[0]
        at, end = piece.span()
        pair = _PAIRED.get((before, word))
        if pair:
            found.append((pair, at, end))
        if number and word in _UNITS:
            found.append((f"{number} {_UNITS[word]}", start, end))
        meant = _meant(word)
        number = meant.number
        if number:
            start = at
            found.append((number, at, end))
            if before in _TO_HOUR:
                found.append((f"{_TO_HOUR[before]} {number}", at, end))
        else:
            negated = place if meant.negative else negated
            found.append((meant.root, at, end))
            kind = meant.kind or (meant.missed if place - negated <= _REACH else "")
            if kind:
                found.append((kind, at, end))
        before = word
    return found


@lru_cache(maxsize=8192)
def _meant(word: str) -> _Meant:
    root = stem(word)
    return _Meant(
        _number(word),
        KINDRED.get(root, root),
        _KIND_OF.get(root, ""),
        _MISSED.get(root, ""),
        word in _NEGATIVE or word.endswith("n't"),
    )


def is_measure(key: str) -> bool:
    """Tell whether a key is a number with its unit, an hour, or a large or broken number."""
    if " " in key:
        return not key.startswith("1 ")
    return len(key) > 1 and key[0].isdigit()


def _number(word: str) -> str:
    if word[0].isdigit():
        return word.replace(",", "").replace(":", ".")
    return _NUMBERS.get(word, "")
