"""Complaint, question, praise, thanks or other.

Position taken: a complaint is any message in which the customer reports that something went wrong for
them, be it polite, short, ironic or put as a question; a question beside a reported trouble is an ask of a
complaint. "Where is my order?" alone is a question, unless it says or implies that the order is late. A
fault the agent states, or an earlier mail in which we apologised, makes a complaint of whatever is not
plainly thanks. Thanks for a problem that was solved are thanks; in a mixed review a problem that is more
than a quibble wins.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from assistant.model import Intent, Trouble
from assistant.reading.asks import asking_in, questions
from assistant.reading.events import FIRM, SURE, events_in, reported, told
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

_ENOUGH = 1.0
_MORE = 1.5
_MIXED = 0.4
_QUIBBLE = 0.5
_PLAIN = 3.0
_HALF = 0.5
_FEW = 3
_HINT = 0.6
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
_TURNS = frozenset(["and", "now", "then", "which", "when"])
_OPEN = frozenset(["but", "still", "however", "unfortunately", "again", "yet", "until", "though"])


@dataclass(slots=True)
class Weighed:
    """How much of a message says that something is wrong, well, thanked for, settled or asked."""

    wrong: float = 0.0
    well: float = 0.0
    thanks: float = 0.0
    solved: float = 0.0
    asked: float = 0.0
    how_to: float = 0.0
    irony: float = 0.0
    feigned: float = 0.0
    """What is said to be well in ironic lines."""
    lines: int = 0
    reports: float = 0.0
    settled: float = field(default=0.0)
    """What was wrong before a line that says it is solved."""


def weigh(marked: Marked, title: Marked | None = None) -> Weighed:
    """Sum up the judgements of all lines in the order they were written.

    The `title` is the subject of a new mail; it adds only what it reports.
    """
    total = Weighed()
    if title:
        _announce(total, title)
    for line in marked.own:
        _add(total, marked, line)
    total.lines = len(marked.own)
    if total.irony and total.reports:
        total.wrong += 1
        total.well -= total.feigned
    return total


def _announce(total: Weighed, title: Marked) -> None:
    for line in title.own:
        total.wrong += _reports(title, line, how_to=line.question)
        total.reports += 0 if line.question else reported(title, line) / SURE
        total.irony += any(hit.weight >= FIRM for hit in line.of("irony"))


def _add(total: Weighed, marked: Marked, line: Line) -> None:
    how_to = line.question and any(hit.name == Trouble.HOW_TO for hit in line.of("trouble"))
    found: defaultdict[str, float] = defaultdict(float)
    for topic, weight in judgements(marked, line):
        found[topic] += weight
    settled = _settled(marked, line)
    wrong = (
        0.0 if settled else found["wrong"] * (_HALF if how_to else 1) + _reports(marked, line, how_to=how_to)
    )
    if found["solved"] and not wrong:
        total.settled = total.wrong
    total.wrong += wrong
    total.reports += 0 if settled else reported(marked, line) / SURE
    total.well += found["well"]
    total.feigned += found["well"] if line.of("irony") else 0
    total.thanks += found["thanks"]
    total.solved += found["solved"] if _OPEN.isdisjoint(marked.forms[line.first : line.last]) else 0
    total.irony += any(hit.weight >= FIRM for hit in line.of("irony"))
    total.asked += questions(marked, line) or bool(asking_in(marked, line))
    total.how_to += how_to


def _settled(marked: Marked, line: Line) -> bool:
    """Tell whether a line speaks of trouble only as what was solved, or as what it gives thanks for."""
    words = marked.forms[line.first : line.last]
    if not _OPEN.isdisjoint(words) or line.question or any(line.of("irony")):
        return False
    if any(not _wished(marked, line, hit) and not _reopened(marked, line, hit) for hit in line.of("solved")):
        return True
    return any("for" in marked.forms[hit.first : hit.last + 2] for hit in line.of("thanks"))


def _reopened(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether new trouble follows what was solved ("you fixed it and now it leaks")."""
    return any(
        not _TURNS.isdisjoint(marked.forms[hit.last : event.first + 1])
        for event in events_in(marked, line)
        if event.first >= hit.last
    )


def _wished(marked: Marked, line: Line, hit: Hit) -> bool:
    return any(line.of("supposed")) or bool(asking_in(marked, line)) or marked.negated(line, hit.first)


def _reports(marked: Marked, line: Line, *, how_to: bool) -> float:
    return max(0.0 if how_to else failed(marked, line), reported(marked, line) / SURE)


def failed(marked: Marked, line: Line) -> float:
    """Return what a line adds by a failure or a hard feeling where it judges nothing ("I feel cheated")."""
    found = [hit for hit in line.of("trouble") if hit.name in _FAILURES and hit.weight >= _PLAIN]
    failures = list(told(marked, line, found)) if found else []
    failures += [hit for hit in line.of("feeling") if hit.name in _RESENTFUL and hit.weight >= _PLAIN]
    return 1.0 if any(not marked.negated(line, hit.first) for hit in failures) else 0.0


def judgements(marked: Marked, line: Line) -> list[tuple[str, float]]:
    """Return what a line judges, each word counted once and turned round by a negation."""
    taken: set[int] = set()
    slight = {index for hit in line.of("slight") for index in range(hit.last, hit.last + 3)}
    unsure = {index for hit in line.of("unsure") for index in range(hit.first, hit.last)}
    found = []
    meant = [*told(marked, line, line.of("wrong"), denied=True), *line.of("well", "thanks", "solved")]
    for hit in sorted(meant, key=_longest_first):
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
    if hit.topic == "solved":
        return ("solved", 0.0 if line.question or _wished(marked, line, hit) else hit.weight)
    return (hit.topic, 0.0 if negated else hit.weight)


def intent_of(weighed: Weighed, *, accuses: bool = False, owed: bool = False) -> Intent:
    """Decide what kind of message it is; who abuses or takes steps against us (`accuses`) complains.

    `owed`: a fault is stated, or we apologised before.
    """
    if accuses:
        return Intent.COMPLAINT
    found = _by_weight(weighed)
    return Intent.COMPLAINT if owed and found is not Intent.THANKS else found


def _by_weight(weighed: Weighed) -> Intent:
    wrong = weighed.wrong - (weighed.settled if weighed.thanks else 0 if weighed.reports else weighed.solved)
    if weighed.lines <= _FEW and not (weighed.well or weighed.thanks) and wrong >= _HINT:
        return Intent.COMPLAINT
    enough = _MORE if weighed.how_to and weighed.reports < 1 else _ENOUGH
    if wrong >= enough and wrong >= _MIXED * weighed.well:
        return Intent.COMPLAINT
    if weighed.thanks and not weighed.asked and weighed.thanks + weighed.solved >= weighed.well / 2:
        return Intent.THANKS
    if weighed.well >= _ENOUGH and weighed.well >= weighed.asked:
        return Intent.PRAISE
    if weighed.asked:
        return Intent.QUESTION
    return Intent.THANKS if weighed.thanks or weighed.solved else Intent.OTHER
