"""Complaint, question, praise, thanks or other.

Position taken: a complaint is any message in which the customer reports that something went wrong for
them, be it polite, short, ironic or put as a question; a question beside a reported trouble is an ask of a
complaint. "Where is my order?" alone is a question, unless it says or implies that the order is late. A
fault the agent states, or an earlier mail in which we apologised, makes a complaint of whatever is not
plainly thanks. Thanks for a problem that was solved are thanks; in a mixed review a problem that is more
than a quibble wins. Trouble taken back, agreed upon, somebody else's or one's own doing (see `stance`) makes
no complaint; what was to be, set against what is, does. Whoever tells us of our things and neither asks,
thanks, praises, agrees nor passes anything on complains.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from assistant.model import Intent, Trouble
from assistant.reading.asks import asking_in, questions
from assistant.reading.events import FIRM, SURE, asks_manner, reported, told
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked
from assistant.reading.stance import (
    agrees,
    aside,
    closed,
    lacks,
    relieved,
    reports,
    settled_in,
    tells,
    thanked_but,
    wants_remedy,
    wished,
)

_ENOUGH = 1.0
_MORE = 2.0
_MIXED = 0.4
_QUIBBLE = 0.5
_HALF = 0.5
_FEW = 3
_TWO = 2
_LONGISH = 6
_HINT = 0.6


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
    relief: int = 0
    """Lines that take back what was said to be wrong before them."""
    agreed: int = 0
    gaps: int = 0
    """Lines that say what was to be."""
    mild: int = 0
    """Lines that wrap a complaint politely."""
    remedy: bool = False
    """Whether something is asked for that only makes good."""
    pointer: int = 0
    """Lines that only pass on what was asked for."""
    withdrawn: bool = False
    lacking: int = 0
    """Lines of a few words that say something is not there."""
    plain: int = 0
    """Lines that tell us something of ours, and neither plan nor ask."""


def weigh(marked: Marked, title: Marked | None = None) -> Weighed:
    """Sum up the judgements of all lines in the order they were written.

    The `title` is the subject of a new mail; it adds only what it reports.
    """
    total = Weighed()
    if title:
        _announce(total, title)
    manner = any(asks_manner(marked, line) for line in marked.own)
    kin = False
    for line in marked.own:
        kin = kin or any(line.of("kin"))
        _add(total, marked, line, aside=aside(marked, line, kin=kin, manner=manner))
    total.lines = len(marked.own)
    if total.irony and total.reports:
        total.wrong += 1
        total.well -= total.feigned
    return total


def _announce(total: Weighed, title: Marked) -> None:
    for line in title.own:
        total.wrong += reports(title, line, how_to=line.question)
        total.reports += 0 if line.question else reported(title, line) / SURE
        total.irony += any(hit.weight >= FIRM for hit in line.of("irony"))


def _add(total: Weighed, marked: Marked, line: Line, *, aside: bool) -> None:
    how_to = line.question and (
        any(hit.name == Trouble.HOW_TO for hit in line.of("trouble")) or asks_manner(marked, line)
    )
    found: defaultdict[str, float] = defaultdict(float)
    for topic, weight in judgements(marked, line):
        found[topic] += weight
    settled = aside or settled_in(marked, line)
    wrong = (
        0.0 if settled else found["wrong"] * (_HALF if how_to else 1) + reports(marked, line, how_to=how_to)
    )
    if relieved(marked, line) and len(marked.own) <= _LONGISH:
        total.wrong = total.reports = 0.0
        total.relief += 1
        total.withdrawn = total.withdrawn or any(hit.name for hit in line.of("relief"))
    if found["solved"] and not wrong:
        total.settled = total.wrong
    total.wrong += wrong + (not settled and thanked_but(marked, line))
    total.reports += 0 if settled else reported(marked, line) / SURE
    total.well += found["well"]
    total.feigned += found["well"] if line.of("irony") else 0
    total.thanks += found["thanks"]
    total.solved += found["solved"] if closed(marked, line) else 0
    total.irony += any(hit.weight >= FIRM for hit in line.of("irony"))
    total.asked += questions(marked, line) or bool(asking_in(marked, line))
    total.how_to += how_to
    total.agreed += agrees(marked, line)
    total.pointer += any(line.of("pointer"))
    total.gaps += any(line.of("gap")) and not settled
    total.mild += any(line.of("mild")) and not settled
    total.lacking += not settled and not line.question and lacks(marked, line)
    total.plain += not settled and tells(marked, line)
    total.remedy = total.remedy or wants_remedy(marked, line)


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
        return ("solved", 0.0 if line.question or wished(marked, line, hit) else hit.weight)
    return (hit.topic, 0.0 if negated else hit.weight)


def intent_of(weighed: Weighed, *, accuses: bool = False, owed: bool = False) -> Intent:
    """Decide what kind of message it is; who abuses or takes steps against us (`accuses`) complains.

    `owed`: a fault is stated, or we apologised before.
    """
    if accuses:
        return Intent.COMPLAINT
    if weighed.withdrawn:
        return Intent.THANKS if weighed.thanks else Intent.OTHER
    found = _by_weight(weighed)
    agreeing = weighed.agreed and not weighed.wrong and not weighed.asked
    return Intent.COMPLAINT if owed and found is not Intent.THANKS and not agreeing else found


def _by_weight(weighed: Weighed) -> Intent:
    if _complains(weighed):
        return Intent.COMPLAINT
    if weighed.thanks and not weighed.asked and weighed.thanks + weighed.solved >= weighed.well / 2:
        return Intent.THANKS
    if weighed.well >= _ENOUGH and weighed.well >= weighed.asked:
        return Intent.PRAISE
    if weighed.asked:
        return Intent.QUESTION
    return Intent.THANKS if weighed.thanks or weighed.solved else _without_a_sign(weighed)


def _complains(weighed: Weighed) -> bool:
    wrong = weighed.wrong - (weighed.settled if weighed.thanks else 0 if weighed.reports else weighed.solved)
    wrong += _implied(weighed)
    enough = _MORE if weighed.how_to and weighed.reports < 1 else _ENOUGH
    return _hinted(weighed, wrong) or (wrong >= enough and wrong >= _MIXED * weighed.well)


def _without_a_sign(weighed: Weighed) -> Intent:
    """Judge a message that neither asks, thanks nor praises: who tells us of our things so, complains."""
    telling = weighed.plain or weighed.irony or weighed.lacking
    return Intent.COMPLAINT if telling and not _passing(weighed) else Intent.OTHER


def _passing(weighed: Weighed) -> bool:
    """Tell whether a message takes back, falls in with, or passes on what was asked for."""
    return bool(weighed.relief or weighed.agreed or weighed.pointer)


def _hinted(weighed: Weighed, wrong: float) -> bool:
    """Tell whether a short message without a kind word hints at trouble, however faintly."""
    if weighed.lines > _FEW or weighed.well or weighed.thanks or _passing(weighed) or wrong < _HINT:
        return False
    return not weighed.asked or (weighed.reports >= _HINT and not weighed.how_to)


def _implied(weighed: Weighed) -> float:
    """Return what is wrong by implication: what was to be beside what is, a hedge, a remedy asked for."""
    if weighed.relief or weighed.agreed:
        return 0.0
    asks = weighed.asked and not weighed.remedy and weighed.gaps < _TWO
    told = weighed.gaps and weighed.lines > 1 and not asks and not weighed.thanks
    return float(bool(told)) + float(weighed.mild > 0) + _HALF * weighed.remedy * bool(weighed.wrong)
