"""The kind of trouble, and the sentence that best names it."""

from __future__ import annotations

from collections import defaultdict

from assistant.model import Intent, Quote, Trouble
from assistant.reading.intent import failed, judgements
from assistant.reading.lexicon import Hit, Lexicon
from assistant.reading.marked import Line, Marked, mark

_ENOUGH = 1.5
_WANTED = 0.4
_CLEAR = 4.0
_HANDLING = frozenset([Trouble.POOR_SERVICE, Trouble.WRONG_INFORMATION])
_BEHIND = 0.6
_NAMED = 3.0
_ASKING = frozenset(["demand", "request"])
_LONG = 40
_RAMBLING = 60
_SHORT = 4
_SECOND = 0.35
_EARLY = 0.25


def trouble_of(marked: Marked, subject: str, intent: Intent, lexicon: Lexicon) -> Trouble:
    """Return the kind of trouble; the subject counts like another sentence.

    How it was handled counts less than what happened first, where that is named.
    """
    scores = _scores(marked)
    if subject:
        for name, score in _scores(mark(subject, lexicon)).items():
            scores[name] = scores.get(name, 0) + score
    if intent in {Intent.PRAISE, Intent.THANKS}:
        return Trouble.NO_TROUBLE
    asked = scores.pop(Trouble.HOW_TO, 0)
    if any(score >= _NAMED for name, score in scores.items() if name not in _HANDLING):
        scores = {name: score * (_BEHIND if name in _HANDLING else 1) for name, score in scores.items()}
    kind, best = max(scores.items(), key=lambda item: item[1], default=(Trouble.GENERAL, 0.0))
    if intent is Intent.QUESTION and asked and (asked >= best or best < _CLEAR):
        return Trouble.HOW_TO
    return Trouble(kind) if best >= _ENOUGH else Trouble.GENERAL


def _scores(marked: Marked) -> dict[str, float]:
    """Add up the cues of each kind: the same words again, and a refund merely wanted, count little."""
    scores: defaultdict[str, float] = defaultdict(float)
    for line in marked.lines:
        taken: dict[str, set[int]] = {}
        for hit in sorted(line.of("trouble", "vague"), key=lambda hit: -hit.weight):
            words = taken.setdefault(hit.name, set())
            fresh = words.isdisjoint(range(hit.first, hit.last))
            words.update(range(hit.first, hit.last))
            wanted = hit.name == Trouble.REFUND and any(ask.name in _ASKING for ask in line.of("ask"))
            scores[hit.name] += hit.weight * (1 if fresh else _SECOND) * (_WANTED if wanted else 1)
    return scores


def problem_of(marked: Marked, trouble: Trouble, intent: Intent) -> Quote | None:
    """Return the sentence that best names what went wrong, its telling clauses only where it is long."""
    if intent is not Intent.COMPLAINT and trouble in {Trouble.NO_TROUBLE, Trouble.HOW_TO}:
        return None
    ranked = [
        (_telling(marked, line, trouble) - _EARLY * min(at, _SHORT), line)
        for at, line in enumerate(marked.lines)
    ]
    score, line = max(ranked, key=lambda one: one[0], default=(0.0, None))
    if line is None or (score <= 0 and intent is not Intent.COMPLAINT):
        return None
    return marked.sentence(line) if line.length <= _LONG else _clause(marked, line, trouble)


def _telling(marked: Marked, line: Line, trouble: Trouble) -> float:
    named = sum(hit.weight for hit in line.of("trouble") if hit.name == trouble)
    others = sum(hit.weight for hit in line.of("trouble") if hit.name != trouble)
    judged = sum(weight for topic, weight in judgements(marked, line) if topic == "wrong")
    figures = any(form[0].isdigit() for form in marked.forms[line.first : line.last])
    score = min(named, 5) + min(others, 6) / 3 + min(judged, 4) / 2 + figures / 2 + min(line.length, 15) / 15
    if line.question or any(line.of("ask")):
        score -= 1.5
    if line.length < _SHORT or line.length > _RAMBLING:
        score -= 2
    if not named:
        score -= 2
    return score - (0 if judged or failed(marked, line) else 1.5)


def _clause(marked: Marked, line: Line, trouble: Trouble) -> Quote:
    """Return the stretch of clauses of a long sentence around its best cue, some forty words at most."""
    cues = [hit for hit in line.of("trouble") if hit.name == trouble] or list(line.of("wrong"))
    best = max(cues, key=lambda hit: hit.weight, default=None)
    at = marked.starts[best.first if best else line.first]
    clauses = [c for c in line.clauses if c.end > at][:2] or [line.span]
    end = marked.ends[_last_word(marked, line, clauses[-1].end, best)]
    return marked.between(clauses[0].start, end)


def _last_word(marked: Marked, line: Line, end: int, best: Hit | None) -> int:
    first = next(
        (
            i
            for i in range(line.first, line.last)
            if marked.ends[i] >= (marked.starts[best.first] if best else 0)
        ),
        line.first,
    )
    last = max((i for i in range(line.first, line.last) if marked.ends[i] <= end), default=line.last - 1)
    return min(max(last, first), first + _LONG, line.last - 1)
