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
from assistant.reading.events import FIRM, SURE, asks_manner, events_in, reported, told
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

_ENOUGH = 1.0
_MORE = 2.0
_MIXED = 0.4
_QUIBBLE = 0.5
_PLAIN = 3.0
_HALF = 0.5
_FEW = 3
_TWO = 2
_LONGISH = 6
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
_US = frozenset(["you", "your", "yours", "u", "ur", "youve", "youre"])
_THIRD = frozenset(["he", "she", "hes", "shes", "little", "boss", "son", "daughter", "husband", "wife"])
_REMEDIES = frozenset(["refund", "compensation", "apology", "correction"])
_OPEN = frozenset(["but", "however", "unfortunately", "again", "until", "though", "sadly", "only"])
_GOING_ON = frozenset(["still", "yet"])
_AIMING = frozenset(["to", "get", "trying", "needs", "need", "want", "please"])
_PLANS = frozenset(["ill", "well", "will", "shall", "going"])


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
    remedy: bool = False
    """Whether something is asked for that only makes good."""
    pointer: int = 0
    withdrawn: bool = False
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
        total.wrong += _reports(title, line, how_to=line.question)
        total.reports += 0 if line.question else reported(title, line) / SURE
        total.irony += any(hit.weight >= FIRM for hit in line.of("irony"))


def _add(total: Weighed, marked: Marked, line: Line, *, aside: bool) -> None:
    how_to = line.question and (
        any(hit.name == Trouble.HOW_TO for hit in line.of("trouble")) or asks_manner(marked, line)
    )
    found: defaultdict[str, float] = defaultdict(float)
    for topic, weight in judgements(marked, line):
        found[topic] += weight
    settled = aside or _settled(marked, line)
    wrong = (
        0.0 if settled else found["wrong"] * (_HALF if how_to else 1) + _reports(marked, line, how_to=how_to)
    )
    if relieved(marked, line) and len(marked.own) <= _LONGISH:
        total.wrong = total.reports = 0.0
        total.relief += 1
        total.withdrawn = total.withdrawn or any(hit.name for hit in line.of("relief"))
    if found["solved"] and not wrong:
        total.settled = total.wrong
    total.wrong += wrong
    total.reports += 0 if settled else reported(marked, line) / SURE
    total.well += found["well"]
    total.feigned += found["well"] if line.of("irony") else 0
    total.thanks += found["thanks"]
    total.solved += found["solved"] if _closed(marked, line) else 0
    total.irony += any(hit.weight >= FIRM for hit in line.of("irony"))
    total.asked += questions(marked, line) or bool(asking_in(marked, line))
    total.how_to += how_to
    total.agreed += agrees(marked, line)
    total.pointer += any(line.of("pointer"))
    total.gaps += any(line.of("gap")) and not settled
    total.mild += any(line.of("mild")) and not settled
    total.plain += not settled and _tells(marked, line)
    total.remedy = total.remedy or _wants_remedy(marked, line)


def _tells(marked: Marked, line: Line) -> bool:
    """Tell whether a line states something about us or what we sell, and no plan of the customer's."""
    words = marked.forms[line.first : line.last]
    if line.question or not _PLANS.isdisjoint(words) or line.length < _FEW:
        return False
    return not _US.isdisjoint(words) or any(line.of("trouble", "event", "gap", "wrong"))


def _wants_remedy(marked: Marked, line: Line) -> bool:
    """Tell whether a line asks for what only makes good: money back, the right or a new one."""
    return any(hit.name in _REMEDIES for hit in line.of("wants")) and bool(asking_in(marked, line))


def _closed(marked: Marked, line: Line) -> bool:
    """Tell whether no word after what was solved opens the matter again."""
    solved = [hit.last for hit in line.of("solved", "relief", "thanks")]
    words = marked.forms[line.first : line.last]
    after = marked.forms[max(solved, default=line.first) : line.last]
    return _GOING_ON.isdisjoint(words) and _OPEN.isdisjoint(after)


def relieved(marked: Marked, line: Line) -> bool:
    """Tell whether a line takes back the trouble told before it."""
    return (
        any(line.of("relief"))
        and not line.question
        and not any(line.of("irony"))
        and not any(marked.negated(line, hit.first) for hit in line.of("relief"))
        and not any(hit.first >= relief.last for hit in events_in(marked, line) for relief in line.of("relief"))
        and _closed(marked, line)
    )


def agrees(marked: Marked, line: Line) -> bool:
    """Tell whether a line only falls in with what was proposed."""
    return any(line.of("agreed")) and not _reports(marked, line, how_to=False) and not line.question


def aside(marked: Marked, line: Line, *, kin: bool, manner: bool) -> bool:
    """Tell whether a line speaks of no trouble that is the customer's own, ours, and still there.

    `kin`: people of the customer's own were named; `manner`: the message asks how to do something.
    """
    if relieved(marked, line):
        return True
    words = set(marked.forms[line.first : line.last])
    if agrees(marked, line) or line.of("elsewhere"):
        return True
    if line.of("pointer"):
        return _OPEN.isdisjoint(marked.forms[line.first : line.last])
    if manner and line.of("unable"):
        return True
    strong = any(hit.weight >= SURE for hit in line.of("trouble"))
    return kin and not strong and words.isdisjoint(_US) and not words.isdisjoint(_THIRD)


def _settled(marked: Marked, line: Line) -> bool:
    """Tell whether a line speaks of trouble only as what was solved, or as what it gives thanks for."""
    if not _closed(marked, line) or line.question or any(line.of("irony")):
        return False
    if any(not _reopened(marked, line, hit) for hit in _solving(marked, line)):
        return True
    return any("for" in marked.forms[hit.first : hit.last + 2] for hit in line.of("thanks"))


def _solving(marked: Marked, line: Line) -> list[Hit]:
    """Return what is said to be solved, and neither wished for nor part of an event ("stopped working")."""
    events = {index for hit in events_in(marked, line) for index in range(hit.first, hit.last)}
    return [
        hit
        for hit in line.of("solved")
        if not _wished(marked, line, hit) and events.isdisjoint(range(hit.first, hit.last))
    ]


def _reopened(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether new trouble follows what was solved ("you fixed it and now it leaks")."""
    return any(
        not _TURNS.isdisjoint(marked.forms[hit.last + (marked.forms[hit.last] == "now") : event.first + 1])
        for event in events_in(marked, line)
        if event.first >= hit.last
    )


def _wished(marked: Marked, line: Line, hit: Hit) -> bool:
    before = set(marked.forms[max(line.first, hit.first - _FEW) : hit.first + 1])
    aimed = not before.isdisjoint(_AIMING) and "managed" not in before
    return (
        aimed
        or any(line.of("supposed"))
        or bool(asking_in(marked, line))
        or marked.negated(line, hit.first)
    )


def _reports(marked: Marked, line: Line, *, how_to: bool) -> float:
    return max(0.0 if how_to else failed(marked, line), reported(marked, line) / SURE)


def failed(marked: Marked, line: Line) -> float:
    """Return what a line adds by a failure or a hard feeling where it judges nothing ("I feel cheated")."""
    found = [hit for hit in line.of("trouble") if hit.name in _FAILURES and hit.weight >= _PLAIN]
    failures = list(told(marked, line, found)) if found else []
    felt = [hit for hit in line.of("feeling") if hit.name in _RESENTFUL and hit.weight >= _PLAIN]
    failures += told(marked, line, felt, denied=True)
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
    if weighed.withdrawn:
        return Intent.THANKS if weighed.thanks else Intent.OTHER
    found = _by_weight(weighed)
    agreeing = weighed.agreed and not weighed.wrong and not weighed.asked
    return Intent.COMPLAINT if owed and found is not Intent.THANKS and not agreeing else found


def _by_weight(weighed: Weighed) -> Intent:
    wrong = weighed.wrong - (weighed.settled if weighed.thanks else 0 if weighed.reports else weighed.solved)
    wrong += _implied(weighed)
    if _hinted(weighed, wrong):
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
    if weighed.thanks or weighed.solved:
        return Intent.THANKS
    return Intent.COMPLAINT if weighed.plain and not _passing(weighed) else Intent.OTHER


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
