"""The sentence that names what went wrong for this customer.

What happened to which thing, on which day, comes first. A sentence that only asks, plans, supposes, insults
or sets the scene is never taken; of one that also asks, the clause with the event is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from assistant.model import Intent, Quote, Span, Trouble
from assistant.reading.asks import asking_in
from assistant.reading.events import SURE, events_in, reported
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked
from assistant.reading.stance import failed
from assistant.text import stem

_LONG = 40
_FAILED = 2.0
_RAMBLING = 60
_SHORT = 4
_EARLY = 0.25
_LATEST = 6
_FEW = 7
_MEANT = 4
_LONG_WORD = 4
_BARE = frozenset(["it", "he", "she", "they", "this", "that", "nobody", "nothing", "noone", "these", "those"])
_LEADING_WORDS = "and but so because since as yet however which although though while then also"
_LEADING = frozenset(_LEADING_WORDS.split())
_PLANS_WORDS = "will ill going gonna plan planning meant tomorrow next"
_PLANS = frozenset(_PLANS_WORDS.split())
_HANGING = frozenset(["i", "we", "to", "and", "or", "can", "could", "the", "a", "so", "then", "you", "just"])
_SELF = frozenset(["i", "ill", "im", "we", "id"])


class _Candidate(NamedTuple):
    score: float
    line: Line
    clause: Span | None


def problem_of(marked: Marked, title: Marked | None, trouble: Trouble, intent: Intent) -> Quote | None:
    """Return the words that name what went wrong, or nothing where none do."""
    if intent is not Intent.COMPLAINT:
        return None
    topic = _meant(title) if title else frozenset[str]()
    ranked = [
        candidate._replace(score=candidate.score - _EARLY * min(at, _LATEST))
        for at, line in enumerate(marked.own)
        for candidate in _candidates(marked, line, trouble, topic)
    ]
    best = max(ranked, key=lambda one: one.score, default=None)
    if best is None or best.score <= 0:
        return None
    if best.clause:
        return _trimmed(marked, best.line, best.clause)
    return marked.sentence(best.line) if best.line.length <= _LONG else _stretch(marked, best.line, trouble)


def _candidates(marked: Marked, line: Line, trouble: Trouble, topic: frozenset[str]) -> Iterator[_Candidate]:
    """Yield the line, or only its clauses that report something where it also asks."""
    score = _telling(marked, line, trouble) + _about(marked, line, topic)
    asking = [marked.starts[hit.first] for hit in asking_in(marked, line)]
    if not asking:
        yield _Candidate(score, line, None)
        return
    if before := _before(marked, line, min(asking)):
        yield _Candidate(score - 1, line, before)
    events = [marked.starts[hit.first] for hit in events_in(marked, line) if hit.weight >= SURE]
    for clause in line.clauses:
        if any(clause.start <= at < clause.end for at in events) and not any(
            clause.start <= at < clause.end for at in asking
        ):
            yield _Candidate(score - 1, line, clause)


def _before(marked: Marked, line: Line, at: int) -> Span | None:
    """Return what a sentence without commas tells before it asks ("it will not print please help")."""
    last = bisect_left(marked.starts, at, line.first, line.last)
    if not line.first < last < line.last or marked.forms[last - 1] in _HANGING:
        return None
    told_there = any(hit.last <= last for hit in (*events_in(marked, line), *line.of("wrong")))
    return Span(line.span.start, at) if told_there and last - line.first >= _SHORT else None


def _telling(marked: Marked, line: Line, trouble: Trouble) -> float:
    event = max(reported(marked, line), _FAILED * failed(marked, line))
    named = sum(hit.weight for hit in line.of("trouble") if hit.name == trouble)
    others = sum(hit.weight for hit in line.of("trouble") if hit.name != trouble)
    judged = sum(hit.weight for hit in line.of("wrong") if not marked.negated(line, hit.first))
    score = 1.5 * event + min(named, 5) / 2 + min(others, 6) / 4 + min(judged, 4) / 4
    score += 0.7 * marked.figures(line) + min(line.length, 15) / 15
    return score - sum(_against(marked, line, event, judged))


def _against(marked: Marked, line: Line, event: float, judged: float) -> Iterator[float]:
    """Yield what speaks against a line: a verdict, a question, a plan, an insult, a step tried, few words."""
    words = marked.forms[line.first : line.last]
    if not event:
        yield 1.5 if judged else 3.0
    if line.question:
        yield 1.5 if event >= SURE else 4.0
    if any(line.of("abuse")) and any(hit.name != "self" for hit in line.of("abuse")):
        yield 4.0
    if event < SURE and (any(line.of("supposed")) or (_SELF & set(words) and _PLANS & set(words))):
        yield 2.0
    if line.length < _SHORT or line.length > _RAMBLING:
        yield 1.0 if event >= SURE and line.length < _SHORT else 2.0
    if line.length < _FEW and words and words[0] in _BARE:
        yield 1.0
    if any(line.of("thanks", "irony", "tried")):
        yield 1.0


def _meant(title: Marked) -> frozenset[str]:
    """Return the stems of a subject's longer words."""
    return frozenset(stem(form) for form in title.forms if len(form) >= _MEANT)


def _about(marked: Marked, line: Line, topic: frozenset[str]) -> float:
    """Return up to one for the words a line shares with the subject."""
    words = (form for form in marked.forms[line.first : line.last] if len(form) >= _LONG_WORD)
    return min(1.0, sum(stem(word) in topic for word in words) / 2) if topic else 0.0


def _trimmed(marked: Marked, line: Line, clause: Span) -> Quote:
    """Return a clause without the conjunction it begins with and the comma it ends with."""
    inside = [i for i in range(line.first, line.last) if clause.start <= marked.starts[i] < clause.end]
    while len(inside) > 1 and marked.forms[inside[0]] in _LEADING:
        inside.pop(0)
    end = line.span.end if inside[-1] == line.last - 1 else marked.ends[inside[-1]]
    return marked.between(marked.starts[inside[0]], end)


def _stretch(marked: Marked, line: Line, trouble: Trouble) -> Quote:
    """Return the stretch of clauses of a long sentence around its best cue, some forty words at most."""
    at = _best_cue(marked, line, trouble)
    begun = next((c for c in reversed(line.clauses) if c.start <= marked.starts[at]), line.span)
    first = next(i for i in range(line.first, line.last) if marked.starts[i] >= begun.start)
    if at - first > _LONG:
        first = at
    ends = [c.end for c in line.clauses if c.end > marked.starts[at]][:2]
    fitting = [i for i in range(first, line.last) if not ends or marked.ends[i] <= ends[-1]]
    last = min(fitting[-1] if fitting else at, first + _LONG)
    return marked.between(marked.starts[first], line.span.end if last == line.last - 1 else marked.ends[last])


def _best_cue(marked: Marked, line: Line, trouble: Trouble) -> int:
    cues: list[Hit] = [hit for hit in line.of("trouble") if hit.name == trouble]
    cues = [*events_in(marked, line), *cues] or list(line.of("wrong"))
    return max(cues, key=lambda hit: hit.weight).first if cues else line.first
