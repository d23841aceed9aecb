"""Whether a sentence reports that something went wrong for the customer.

An event counts where it is told. It does not count where it is only supposed ("if it breaks"), denied,
promised in praise ("nothing broke"), or the topic of a general question ("do you deliver late?"); a question
that carries a report ("why was I charged twice?", "can you send a new one, mine broke?") counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

SURE = 3.0
FIRM = 2.0
_REACH = 7
_GENERAL_WORDS = "do does will would can could may might shall should is are am what which how when who if"
_GENERAL = frozenset(_GENERAL_WORDS.split())
_LEADING = frozenset(["and", "so", "but", "or", "also", "then", "hi", "hello", "please", "well", "ok"])
_TURNS = frozenset(["because", "since", "as", "but", "that", "why", "which", "although", "though", "when"])
_FIRM_TURNS = frozenset(["because", "but", "why", "although", "though"])
_MANNER = frozenset(["how", "where", "which", "whats", "what", "am"])
_MEANS = frozenset(["do", "can", "should", "could", "would", "on", "the", "is"])
_SOMEBODY = frozenset(
    ["i", "we", "best", "trick", "way", "website", "site", "app", "yours", "product", "model", "size"]
)
_UNDOING = frozenset(
    ["fix", "resolve", "solve", "stop", "rid", "refund", "refunded", "money", "complain", "sort", "repair"]
)
"""What one asks how to do about a trouble one has."""
_FEW = 7
_HANGING = frozenset(
    ["didnt", "hasnt", "wasnt", "isnt", "doesnt", "arent", "werent", "wont", "dont", "hadnt", "havent"]
)
_NOUGHT = frozenset(["nothing", "none", "nobody", "never", "no", "not", "hardly", "isnt", "wasnt"])


def events_in(marked: Marked, line: Line) -> Iterator[Hit]:
    """Yield the cues of a line that report trouble."""
    return told(marked, line, line.of("event"))


def told(marked: Marked, line: Line, hits: Sequence[Hit], *, denied: bool = False) -> Iterator[Hit]:
    """Yield the cues that are told as facts: not supposed, not asked about in general, not `denied`."""
    if not hits:
        return
    supposed = [hit.first for hit in line.of("supposed")]
    own = line.within("own")
    general = _general(marked, line)
    for hit in hits:
        if any(0 < hit.first - at <= _REACH for at in supposed) or not own.isdisjoint(
            range(hit.first, hit.last)
        ):
            continue
        if general >= 0 and hit.first != general and not _turned(marked, line, hit, general):
            continue
        if denied or not _denied(marked, line, hit):
            yield hit


def _denied(marked: Marked, line: Line, hit: Hit) -> bool:
    if hit.last - hit.first == 1:
        return marked.negated(line, hit.first)
    return hit.first > line.first and marked.forms[hit.first - 1] in _NOUGHT


def reported(marked: Marked, line: Line) -> float:
    """Return how surely a line reports trouble, 0 to 3: weak cues together, or beside a figure, are sure."""
    hits = list(events_in(marked, line))
    best = max((hit.weight for hit in hits), default=0.0)
    if not best and not line.question and _left_hanging(marked, line):
        return FIRM
    if best == FIRM and (
        len({hit.first for hit in hits}) > 1 or marked.figures(line) or _headline(line, hits)
    ):
        return SURE
    return best


def _left_hanging(marked: Marked, line: Line) -> bool:
    """Tell whether a line ends by denying what was to happen ("the bulb didn't") or with a bare "again"."""
    last = marked.forms[line.last - 1] if line.length > 1 else ""
    kind = any(line.of("well", "thanks", "ask", "solved", "supposed"))
    return last in _HANGING or (last == "again" and not kind)


def _headline(line: Line, hits: Sequence[Hit]) -> bool:
    """Tell whether a line opens with what is wrong ("Missing headphone case on Wednesday")."""
    return not line.question and hits[0].first == line.first and line.length > 1


def asks_manner(marked: Marked, line: Line) -> bool:
    """Tell whether a question asks how, where or by which means to do a thing, or whether one is right."""
    return line.question and _manner(marked, line) >= 0


def _manner(marked: Marked, line: Line) -> int:
    """Return where the words stand that ask for the means, or -1."""
    forms = marked.forms
    for at in range(line.first, line.last):
        if forms[at] in _MANNER and _means(forms[at], forms[at + 1 : min(at + 4, line.last)]):
            return at if _UNDOING.isdisjoint(forms[at : min(at + _FEW, line.last)]) else -1
    return -1


def _means(word: str, after: Sequence[str]) -> bool:
    if word == "am":
        return after[:2] == ["i", "right"]
    if after[:1] == ["to"]:
        return word in {"how", "where", "what"}
    if word == "which":
        return not _SOMEBODY.isdisjoint(after)
    return bool(after) and after[0] in _MEANS and not _SOMEBODY.isdisjoint(after[1:])


def _lead(marked: Marked, line: Line) -> int:
    words = range(line.first, line.last)
    return next((i for i in words if marked.forms[i] not in _LEADING), line.first)


def _general(marked: Marked, line: Line) -> int:
    """Return where a question leads off that need not rest on anything that happened, or -1."""
    if not line.question or not line.length:
        return -1
    lead = _lead(marked, line)
    return lead if marked.forms[lead] in _GENERAL else _manner(marked, line)


def _turned(marked: Marked, line: Line, hit: Hit, general: int) -> bool:
    """Tell whether a question turns to a report before the cue: a new clause or a conjunction."""
    start = marked.starts[hit.first]
    if (manner := _manner(marked, line)) >= 0 and hit.first > manner:
        return "," in marked.text.plain[marked.starts[manner] : start] or not _FIRM_TURNS.isdisjoint(
            marked.forms[max(general, manner) : hit.first]
        )
    if "," in marked.text.plain[line.span.start : start] or any(
        line.span.start < clause.start <= start for clause in line.clauses
    ):
        return True
    return not _TURNS.isdisjoint(marked.forms[line.first : hit.first])
