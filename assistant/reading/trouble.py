"""The kind of trouble: what happened, rather than how it was handled or what is wanted now."""

from __future__ import annotations

from collections import defaultdict

from assistant.model import Intent, Trouble
from assistant.reading.marked import Marked

_ENOUGH = 1.5
_WANTED = 0.4
_CLEAR = 4.0
_HANDLING = frozenset([Trouble.POOR_SERVICE, Trouble.WRONG_INFORMATION])
_BEHIND = 0.6
_NAMED = 3.0
_ASKING = frozenset(["demand", "request"])
_MISSED = frozenset([Trouble.LATE, Trouble.LOST])
_SECOND = 0.35


def trouble_of(marked: Marked, title: Marked | None, intent: Intent) -> Trouble:
    """Return the kind of trouble; the subject (`title`) counts too, less where the message is clear.

    How it was handled counts less than what happened first, where that is named; a broken promise of delivery
    is lateness.
    """
    scores = _scores(marked)
    told = max(scores.values(), default=0.0) >= _NAMED
    for name, score in _scores(title).items() if title else ():
        scores[name] = scores.get(name, 0) + score * (_BEHIND if told else 1)
    if intent in {Intent.PRAISE, Intent.THANKS}:
        return Trouble.NO_TROUBLE
    asked = scores.pop(Trouble.HOW_TO, 0)
    if any(score >= _NAMED for name, score in scores.items() if name not in _HANDLING):
        scores = {name: score * (_BEHIND if name in _HANDLING else 1) for name, score in scores.items()}
    if sum(scores.get(name, 0) for name in _MISSED) >= _NAMED:
        scores[Trouble.WRONG_INFORMATION] = _WANTED * scores.get(Trouble.WRONG_INFORMATION, 0)
    kind, best = max(scores.items(), key=lambda item: item[1], default=(Trouble.GENERAL, 0.0))
    if intent is Intent.QUESTION and asked and (asked >= best or best < _CLEAR):
        return Trouble.HOW_TO
    return Trouble(kind) if best >= _ENOUGH else Trouble.GENERAL


def _scores(marked: Marked) -> dict[str, float]:
    """Add up the cues of each kind: the same words again, and a refund merely wanted, count little."""
    scores: defaultdict[str, float] = defaultdict(float)
    for line in marked.own:
        taken: dict[str, set[int]] = {}
        for hit in sorted(line.of("trouble", "vague"), key=lambda hit: -hit.weight):
            words = taken.setdefault(hit.name, set())
            fresh = words.isdisjoint(range(hit.first, hit.last))
            words.update(range(hit.first, hit.last))
            wanted = hit.name == Trouble.REFUND and any(ask.name in _ASKING for ask in line.of("ask"))
            scores[hit.name] += hit.weight * (1 if fresh else _SECOND) * (_WANTED if wanted else 1)
    return scores
