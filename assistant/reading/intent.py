"""Complaint, question, praise, thanks or other.

A message complains when what is wrong in it outweighs what is well; in a mixed review a problem that is
more than a quibble wins. Only then is an apology owed.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from assistant.model import Intent, Trouble
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

_ENOUGH = 1.0
_MORE = 1.5
_MIXED = 0.4
_QUIBBLE = 0.5
_PLAIN = 3.0
_RESENTFUL = frozenset(["angry", "frustrated", "disappointed", "distrustful", "exhausted", "embarrassed"])
_FAILURES = frozenset(
    [
        Trouble.LATE,
        Trouble.LOST,
        Trouble.DAMAGED,
        Trouble.WRONG_ITEM,
        Trouble.FAULTY,
        Trouble.OUTAGE,
        Trouble.DOUBLE_CHARGE,
    ]
)


@dataclass(frozen=True, slots=True)
class Weighed:
    """How much of a message says that something is wrong, well, thanked for, settled or asked."""

    wrong: float
    well: float
    thanks: float
    solved: float
    asked: float
    how_to: float = 0.0


def weigh(marked: Marked) -> Weighed:
    """Sum up the judgements of all lines."""
    total: defaultdict[str, float] = defaultdict(float)
    for line in marked.lines:
        how_to = line.question and any(hit.name == Trouble.HOW_TO for hit in line.of("trouble"))
        for topic, weight in judgements(marked, line):
            total[topic] += weight / 2 if how_to and topic == "wrong" else weight
        total["wrong"] += 0 if how_to else failed(marked, line)
        total["how_to"] += how_to
    asked = sum(line.question or any(line.of("ask")) for line in marked.lines)
    return Weighed(total["wrong"], total["well"], total["thanks"], total["solved"], asked, total["how_to"])


def failed(marked: Marked, line: Line) -> float:
    """Return what a line adds by a failure or a hard feeling where it judges nothing ("I feel cheated")."""
    failures = [hit for hit in line.of("trouble") if hit.name in _FAILURES and hit.weight >= _PLAIN]
    failures += [hit for hit in line.of("feeling") if hit.name in _RESENTFUL and hit.weight >= _PLAIN]
    return 1.0 if any(not marked.negated(line, hit.first) for hit in failures) else 0.0


def judgements(marked: Marked, line: Line) -> list[tuple[str, float]]:
    """Return what a line judges, each word counted once and turned round by a negation."""
    taken: set[int] = set()
    slight = {index for hit in line.of("slight") for index in range(hit.last, hit.last + 3)}
    unsure = {index for hit in line.of("unsure") for index in range(hit.first, hit.last)}
    found = []
    for hit in sorted(line.of("wrong", "well", "thanks", "solved"), key=_longest_first):
        words = range(hit.first, hit.last)
        if taken.isdisjoint(words):
            taken.update(words)
            found.append(
                _judged(marked, line, hit, quibble=hit.first in slight, unsure=not unsure.isdisjoint(words))
            )
    return [one for one in found if one[1]]


def _longest_first(hit: Hit) -> tuple[float, int]:
    return (hit.first - hit.last, -int(hit.topic == "wrong"))


def _judged(marked: Marked, line: Line, hit: Hit, *, quibble: bool, unsure: bool) -> tuple[str, float]:
    negated = hit.last - hit.first == 1 and marked.negated(line, hit.first)
    if hit.topic == "wrong":
        return ("well", _QUIBBLE) if negated else ("wrong", hit.weight * (_QUIBBLE if quibble else 1))
    if hit.topic == "well":
        return ("wrong", 1.0) if negated else ("well", 0.0 if unsure else hit.weight)
    return (hit.topic, 0.0 if negated else hit.weight)


def intent_of(weighed: Weighed, *, accuses: bool = False) -> Intent:
    """Decide what kind of message it is; who abuses or takes steps against us (`accuses`) complains."""
    if accuses:
        return Intent.COMPLAINT
    wrong = weighed.wrong - weighed.solved
    enough = _MORE if weighed.how_to else _ENOUGH
    if wrong >= enough and wrong >= _MIXED * weighed.well:
        return Intent.COMPLAINT
    if weighed.thanks and not weighed.asked and weighed.thanks + weighed.solved >= weighed.well / 2:
        return Intent.THANKS
    if weighed.well >= _ENOUGH and weighed.well >= weighed.asked:
        return Intent.PRAISE
    if weighed.asked:
        return Intent.QUESTION
    return Intent.THANKS if weighed.thanks or weighed.solved else Intent.OTHER
