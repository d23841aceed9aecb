"""What two texts share when one names the other's trouble: stems, numbers with units, kinds of trouble."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def keys(lower: str) -> Iterator[Shared]:
    """Yield what a text in lower case names, in order of place; numbers once more with their unit."""
    before, number, start, negated = "", "", 0, -_REACH
    for place, found in enumerate(_PIECE.finditer(lower)):
        word = found[0]
        kind = _PAIRED.get((before, word))
        if kind:
            yield kind, found.start(), found.end()
        if number and word in _UNITS:
            yield f"{number} {_UNITS[word]}", start, found.end()
        number = _number(word)
        if number:
            start = found.start()
            yield number, start, found.end()
            if before in _TO_HOUR:
                yield f"{_TO_HOUR[before]} {number}", start, found.end()
        else:
            if word in _NEGATIVE or word.endswith("n't"):
                negated = place
            yield from _named(word, found.start(), found.end(), missed=place - negated <= _REACH)
        before = word


def _named(word: str, start: int, end: int, *, missed: bool) -> Iterator[Shared]:
    root = stem(word)
    yield KINDRED.get(root, root), start, end
    kind = _KIND_OF.get(root) or (_MISSED.get(root) if missed else None)
    if kind:
        yield kind, start, end


def is_measure(key: str) -> bool:
    """Tell whether a key is a number with its unit, an hour, or a large or broken number."""
    if " " in key:
        return not key.startswith("1 ")
    return len(key) > 1 and key[0].isdigit()


def _number(word: str) -> str:
    if word[0].isdigit():
        return word.replace(",", "").replace(":", ".")
    return _NUMBERS.get(word, "")
