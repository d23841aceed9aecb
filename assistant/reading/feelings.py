"""What the customer feels, and what makes it hard: the guides' causes, by evidence."""

from __future__ import annotations

from collections import defaultdict

from assistant.model import Cause, Feeling, Intent, Quote
from assistant.reading.asks import asking_in
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked
from assistant.text.expression import expression

_ENOUGH = 2.0
_MOST = 4
_SHOUTED = 4
_CAPITALS = expression(r"(?<!\w)[A-Z]{4,}(?!\w)")
_SHARE = 0.3
_NEAR = 5
_SELF_WORDS = "i im ive we were me my us myself ourselves feel feeling leaves left makes made family"
_SELF = frozenset(_SELF_WORDS.split())
_WEARING = frozenset(["exhausting", "sleepless"])
_NEED = frozenset(["need", "needs", "must", "please", "deadline", "require", "want"])
_NARRATIVE_WORDS = "said says told promised was were would supposed claimed stated assured answered replied"
_NARRATIVE = frozenset(_NARRATIVE_WORDS.split())


def feelings_of(marked: Marked, intent: Intent) -> tuple[Feeling, ...]:
    """Return the feelings that show, strongest first, each with the first words that show it best."""
    weights: defaultdict[str, float] = defaultdict(float)
    best: dict[str, Hit] = {}
    for line in marked.own:
        figurative = line.within("figurative")
        for hit in line.of("feeling"):
            if hit.first not in figurative and _felt(marked, line, hit):
                weights[hit.name] += hit.weight
                if hit.name not in best or hit.weight > best[hit.name].weight:
                    best[hit.name] = hit
    found = {name: marked.quote(hit) for name, hit in best.items()}
    if intent is Intent.COMPLAINT and (shout := _shouted(marked)):
        weights["angry"] += _ENOUGH
        found.setdefault("angry", shout)
    strong = [name for name, weight in sorted(weights.items(), key=_heaviest) if weight >= _ENOUGH]
    if intent in {Intent.PRAISE, Intent.THANKS}:
        return ()
    return tuple(Feeling(name, found[name]) for name in strong[:_MOST])


def _heaviest(item: tuple[str, float]) -> float:
    return -item[1]


def _felt(marked: Marked, line: Line, hit: Hit) -> bool:
    single = hit.last - hit.first == 1
    if (single and marked.negated(line, hit.first)) or marked.said_by_others(hit):
        return False
    if hit.name == "exhausted":
        return _of_a_person(marked, line, hit)
    return hit.name != "urgent" or _pressing(marked, line, hit)


def _of_a_person(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether somebody is exhausted, and not a battery or a list of options."""
    if marked.forms[hit.first] in _WEARING:
        return True
    near = marked.forms[max(line.first, hit.first - _NEAR) : hit.last]
    after = marked.forms[hit.last : hit.last + 1]
    return not _SELF.isdisjoint(near) and after not in (["all"], ["every"], ["our"], ["my"])


def _pressing(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether the customer needs something soon; how fast things went before is no urgency."""
    words = marked.forms[line.first : line.last]
    if not _NARRATIVE.isdisjoint(marked.forms[max(line.first, hit.first - _NEAR) : hit.first]):
        return False
    return hit.weight > _ENOUGH or bool(asking_in(marked, line)) or not _NEED.isdisjoint(words)


def _shouted(marked: Marked) -> Quote | None:
    """Return the first run of capitals where much of the message is shouted."""
    loud = [found for found in _CAPITALS.finditer(marked.text.source) if set(found[0]) != {"X"}]
    if len(loud) < _SHOUTED or len(loud) < _SHARE * len(marked.forms):
        return None
    return marked.between(*loud[0].span())


def cause_of(marked: Marked, intent: Intent) -> Cause | None:
    """Return what makes the customer difficult; a complaint without other evidence is frustration."""
    weights: defaultdict[str, float] = defaultdict(float)
    for line in marked.own:
        taken: dict[str, set[int]] = {}
        for hit in line.of("cause"):
            words = taken.setdefault(hit.name, set())
            if words.isdisjoint(range(hit.first, hit.last)):
                weights[hit.name] += hit.weight
            words.update(range(hit.first, hit.last))
    if intent in {Intent.PRAISE, Intent.THANKS}:
        return None
    name, weight = max(weights.items(), key=lambda item: item[1], default=("", 0.0))
    if weight >= _ENOUGH + 1:
        return Cause(name)
    if intent is Intent.COMPLAINT:
        return Cause(name) if weight >= _ENOUGH else Cause.FRUSTRATION
    return None
