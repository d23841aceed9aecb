"""What a sentence's trouble stands towards: told as the customer's own and still there, or something else.

Thanked for, taken back, agreed upon, somebody else's, the customer's own doing, or part of a question how to
do a thing: such trouble makes no complaint.
"""

from __future__ import annotations

from assistant.model import Trouble
from assistant.reading.asks import asking_in
from assistant.reading.events import SURE, events_in, reported, told
from assistant.reading.lexicon import Hit
from assistant.reading.marked import NEGATORS, Line, Marked

_PLAIN = 3.0
_FEW = 3
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
_NOUGHT = frozenset(["no", "without", "instead", "not"])
_DENYING = frozenset(["only", *NEGATORS])
_SELF = frozenset(["i", "we", "im", "were", "am"])
_BEING = frozenset(["am", "are", "im", "were"])
_TELLING = frozenset(["the", "my", "our", "i", "we", "have", "had"])
_PLANS = frozenset(["ill", "well", "will", "shall", "going"])


def failed(marked: Marked, line: Line) -> float:
    """Return what a line adds by a failure or a hard feeling where it judges nothing ("I feel cheated")."""
    found = [hit for hit in line.of("trouble") if hit.name in _FAILURES and hit.weight >= _PLAIN]
    failures = list(told(marked, line, found)) if found else []
    felt = [hit for hit in line.of("feeling") if hit.name in _RESENTFUL and hit.weight >= _PLAIN]
    failures += told(marked, line, felt, denied=True)
    return 1.0 if any(not marked.negated(line, hit.first) for hit in failures) else 0.0


def reports(marked: Marked, line: Line, *, how_to: bool) -> float:
    """Return how much a line adds by what happened, 0 to 1."""
    return max(0.0 if how_to else failed(marked, line), reported(marked, line) / SURE)


def relieved(marked: Marked, line: Line) -> bool:
    """Tell whether a line takes back the trouble told before it."""
    relief = line.of("relief")
    if not relief or line.question or any(marked.negated(line, hit.first) for hit in relief):
        return False
    last = max(hit.last for hit in relief)
    return closed(marked, line) and all(hit.first < last for hit in events_in(marked, line))


def agrees(marked: Marked, line: Line) -> bool:
    """Tell whether a line only falls in with what was proposed."""
    if line.question or not line.of("agreed"):
        return False
    return any(hit.name == "plan" for hit in line.of("agreed")) or not reports(marked, line, how_to=False)


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


def settled_in(marked: Marked, line: Line) -> bool:
    """Tell whether a line speaks of trouble only as what was solved, or as what it gives thanks for."""
    if not closed(marked, line) or line.question or any(line.of("irony")):
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
        if not wished(marked, line, hit) and events.isdisjoint(range(hit.first, hit.last))
    ]


def _reopened(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether new trouble follows what was solved ("you fixed it and now it leaks")."""
    return any(
        not _TURNS.isdisjoint(marked.forms[hit.last + (marked.forms[hit.last] == "now") : event.first + 1])
        for event in events_in(marked, line)
        if event.first >= hit.last
    )


def wished(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether what is called solved is only hoped for, asked for or denied."""
    before = set(marked.forms[max(line.first, hit.first - _FEW) : hit.first + 1])
    aimed = not before.isdisjoint(_AIMING) and "managed" not in before
    return (
        aimed or any(line.of("supposed")) or bool(asking_in(marked, line)) or marked.negated(line, hit.first)
    )


def closed(marked: Marked, line: Line) -> bool:
    """Tell whether no word after what was solved opens the matter again."""
    solved = [hit.last for hit in line.of("solved", "relief", "thanks")]
    words = marked.forms[line.first : line.last]
    after = marked.forms[max(solved, default=line.first) : line.last]
    return _GOING_ON.isdisjoint(words) and _OPEN.isdisjoint(after)


def thanked_but(marked: Marked, line: Line) -> bool:
    """Tell whether thanks go on with "but" and a denial."""
    given = [hit.last for hit in line.of("thanks")]
    words = marked.forms[min(given, default=line.last) : line.last]
    return bool(given) and "but" in words and _PLANS.isdisjoint(words) and not _DENYING.isdisjoint(words)


def lacks(marked: Marked, line: Line) -> bool:
    """Tell whether a line of a few words says that something is not there."""
    words = marked.forms[line.first : line.last]
    return line.length <= _FEW + 1 and not _NOUGHT.isdisjoint(words)


def tells(marked: Marked, line: Line) -> bool:
    """Tell whether a line states something of the customer's dealings with us, and no plan."""
    words = marked.forms[line.first : line.last]
    if (
        line.question
        or line.length < _FEW
        or not _PLANS.isdisjoint(words)
        or any(line.of("own", "elsewhere"))
    ):
        return False
    if not _SELF.isdisjoint(words[:1]) and not _BEING.isdisjoint(words[:2]):
        return False
    return not (_US | _TELLING).isdisjoint(words) or any(line.of("trouble", "event", "gap", "wrong"))


def wants_remedy(marked: Marked, line: Line) -> bool:
    """Tell whether a line asks for what only makes good: money back, the right or a new one."""
    return any(hit.name in _REMEDIES for hit in line.of("wants")) and bool(asking_in(marked, line))
