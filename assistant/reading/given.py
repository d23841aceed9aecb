"""What the customer already told us or tried, so that nobody asks for it again.

Numbers of orders and the like, contact data, what was sent or attached, and the steps tried. Amounts and
days are no givens: they tell the story, and nobody asks for them again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from assistant.entities import Entity, find_entities
from assistant.model import Quote, Span
from assistant.reading.asks import asking_in
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked
from assistant.text.expression import expression

_GIVEN = frozenset(["id", "email", "phone"])
_MOST = 12
_LONG = 25
_BACK = 4
_EDGES = " ,;:-\n\t"
_NAMING = expression(r"[\d@]|\b[A-Z]{5,12}\b")
"""Where a number, an address or a code of letters may stand; most lines have none."""
_SELF = frozenset(["i", "we", "ive", "weve", "my", "me", "ill", "im", "our", "have", "already"])
_SUBJECTS = frozenset(["i", "we", "ive", "weve"])
_JOINTS = frozenset(["and", "but", "so", "because", "then", "also"])
_OTHERS_WORDS = "you they he she it who lot staff agent driver team nobody somebody someone yours"
_OTHERS = frozenset(_OTHERS_WORDS.split())


def given_of(marked: Marked) -> tuple[Quote, ...]:
    """Return numbers, addresses, what was sent, and the steps already tried; each thing once."""
    found: dict[Span, Quote] = {}
    for quote in _steps(marked):
        if not any(quote.span.overlaps(other) for other in found):
            found[quote.span] = quote
    named: set[str] = set()
    for entity in _named(marked):
        if entity.value not in named and not any(entity.span.overlaps(other) for other in found):
            found[entity.span] = Quote(entity.text, entity.span)
        named.add(entity.value)
    return tuple(sorted(found.values(), key=lambda quote: quote.span)[:_MOST])


def _named(marked: Marked) -> Iterator[Entity]:
    source = marked.text.source
    for line in marked.own:
        shown = line.span.of(source)
        if _NAMING.search(shown):
            for kind, (start, end), text, value in find_entities(shown):
                if kind in _GIVEN:
                    yield Entity(kind, Span(line.span.start + start, line.span.start + end), text, value)


def _steps(marked: Marked) -> Iterator[Quote]:
    for line in marked.own:
        asking = asking_in(marked, line)
        for hit in line.of("tried", "shown"):
            asked = any(ask.first <= hit.first for ask in asking)
            if not (asked or line.question or marked.negated(line, hit.first)) and _theirs(marked, line, hit):
                yield _told(marked, line, hit)
                break


def _theirs(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether the customer did it: nobody else stands before the verb."""
    if marked.forms[hit.first] in _SELF or hit.topic == "shown":
        return True
    before = marked.forms[max(line.first, hit.first - _BACK) : hit.first]
    if not _OTHERS.isdisjoint(before):
        return False
    return hit.first == line.first or not _SUBJECTS.isdisjoint(marked.forms[line.first : hit.first])


def _told(marked: Marked, line: Line, hit: Hit) -> Quote:
    """Return the sentence, or of a long one the whole clauses from the cue on that twenty-five words hold."""
    if line.length <= _LONG:
        return _trimmed(marked, Span(*line.span))
    at = marked.starts[hit.first]
    start = next((clause.start for clause in reversed(line.clauses) if clause.start <= at), line.span.start)
    first = next(i for i in range(line.first, line.last) if marked.starts[i] >= start)
    if hit.first - first > _LONG // 2:
        first, start = hit.first, at
    limit = marked.ends[min(max(first + _LONG, hit.last), line.last) - 1]
    ends = [clause.end for clause in line.clauses if at < clause.end <= limit + 1]
    return _trimmed(marked, Span(start, ends[-1] if ends else limit))


def _trimmed(marked: Marked, span: Span) -> Quote:
    first = bisect_left(marked.starts, span.start)
    if (
        marked.forms[first] in _JOINTS
        and first + 1 < len(marked.starts)
        and marked.starts[first + 1] < span.end
    ):
        span = Span(marked.starts[first + 1], span.end)
    shown = span.of(marked.text.source)
    start = span.start + len(shown) - len(shown.lstrip(_EDGES))
    return marked.between(start, span.start + len(shown.rstrip(_EDGES)))
