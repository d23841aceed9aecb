"""What the customer already told us or tried, so that nobody asks for it again."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.entities import find_entities
from assistant.model import Quote, Span
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

_GIVEN = frozenset(["id", "email", "phone", "date", "money"])
_MOST = 12
_LONG = 25


def given_of(marked: Marked) -> tuple[Quote, ...]:
    """Return numbers, addresses, dates and amounts, what was attached, and the steps already tried."""
    found: dict[Span, Quote] = {}
    for quote in (*_steps(marked), *_facts(marked)):
        if not any(quote.span.overlaps(other) for other in found):
            found[quote.span] = quote
        if len(found) >= _MOST:
            break
    return tuple(sorted(found.values(), key=lambda quote: quote.span))


def _facts(marked: Marked) -> Iterator[Quote]:
    spans = [line.span for line in marked.own]
    for entity in find_entities(marked.text.source):
        precise = entity.kind != "date" or any(char.isdigit() for char in entity.text)
        if entity.kind in _GIVEN and precise and any(s.start <= entity.span.start < s.end for s in spans):
            yield Quote(entity.text, entity.span)


def _steps(marked: Marked) -> Iterator[Quote]:
    for line in marked.own:
        for hit in line.of("tried", "shown"):
            if not marked.negated(line, hit.first):
                yield _clause(marked, line, hit)
                break


def _clause(marked: Marked, line: Line, hit: Hit) -> Quote:
    """Return the clause in which the cue stands, twenty-five words at most."""
    at = marked.starts[hit.first]
    clause = next((c for c in reversed(line.clauses) if c.start <= at), line.span)
    words = [i for i in range(line.first, line.last) if clause.start <= marked.starts[i] < clause.end]
    if len(words) <= _LONG:
        return marked.between(*clause)
    last = min(hit.first + _LONG, words[-1])
    return marked.between(at, marked.ends[last])
