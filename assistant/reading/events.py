"""Whether a sentence reports that something went wrong for the customer.

An event counts where it is told. It does not count where it is only supposed ("if it breaks"), denied,
promised in praise ("nothing broke"), or the topic of a general question ("do you deliver late?"); a question
that carries a report ("why was I charged twice?", "can you send a new one, mine broke?") counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

SURE = 3.0
FIRM = 2.0
_REACH = 7
_GENERAL_WORDS = (
    "do does will would can could may might shall should is are am what which how when where who any if"
)
_GENERAL = frozenset(_GENERAL_WORDS.split())
_LEADING = frozenset(["and", "so", "but", "or", "also", "then", "hi", "hello", "please", "well", "ok"])
_TURNS = frozenset(["because", "since", "as", "but", "that", "why", "which", "although", "though", "when"])
_WHERE = frozenset(["where", "wheres"])


def events_in(marked: Marked, line: Line) -> Iterator[Hit]:
    """Yield the cues of a line that report trouble."""
    supposed = [hit.first for hit in line.of("supposed")]
    general = _general(marked, line)
    for hit in line.of("event"):
        if any(0 <= hit.first - at <= _REACH for at in supposed) and hit.first not in supposed:
            continue
        if hit.last - hit.first == 1 and marked.negated(line, hit.first):
            continue
        if general and not _turned(marked, line, hit):
            continue
        yield hit


def reported(marked: Marked, line: Line) -> float:
    """Return how surely a line reports trouble, 0 to 3: weak cues together, or beside a figure, are sure."""
    hits = list(events_in(marked, line))
    best = max((hit.weight for hit in hits), default=0.0)
    if best == FIRM and (len({hit.first for hit in hits}) > 1 or marked.figures(line)):
        return SURE
    return best


def _general(marked: Marked, line: Line) -> bool:
    """Tell whether a line is a question that need not rest on anything that happened."""
    if not line.question:
        return False
    words = marked.forms[line.first : line.last]
    lead = next((word for word in words if word not in _LEADING), "")
    return lead in _GENERAL and lead not in _WHERE


def _turned(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether a question turns to a report before the cue: a new clause or a conjunction."""
    start = marked.starts[hit.first]
    if any(line.span.start < clause.start <= start for clause in line.clauses):
        return True
    return not _TURNS.isdisjoint(marked.forms[line.first : hit.first])
