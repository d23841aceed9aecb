"""What the customer wants: requests, demands and questions, each with its sentence."""

from __future__ import annotations

from assistant.model import Ask, Quote
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

_LONG = 30
_MOST = 12
_STRONG = 3.0
_ASKING = frozenset(["request", "demand", "indirect"])
_ABOUT_WORDS = "how why what when where wheres which who"
_ABOUT = frozenset(_ABOUT_WORDS.split())
_ORDER = (
    "refund",
    "cancellation",
    "replacement",
    "apology",
    "compensation",
    "access",
    "removal",
    "correction",
    "delivery",
    "repair",
    "contact",
    "information",
)
_FAINT = frozenset(["information", "contact", "repair", "delivery"])
_SELF = frozenset(["i", "we", "im", "id"])
_OTHERS = frozenset(["asked", "told", "said", "they"])
_REPORTING_WORDS = "asked told didnt dont said they tried not to cant cannot makes make"
_REPORTING = frozenset(_REPORTING_WORDS.split())
_INTERROGATIVES = (
    "how when why what where which who whom is are was do does did can could will would should any has "
    "have am may"
)
_QUESTION_WORDS = frozenset(_INTERROGATIVES.split())


def asks_of(marked: Marked) -> tuple[Ask, ...]:
    """Return what is asked for, in order; rhetorical questions are left out."""
    found: list[Ask] = []
    for line in marked.own:
        found.extend(_asks_in(marked, line))
        if len(found) >= _MOST:
            break
    return tuple(found[:_MOST])


def asking_in(marked: Marked, line: Line) -> list[Hit]:
    """Return the cues of a line by which something is requested or demanded now."""
    return [
        hit
        for hit in line.of("ask")
        if hit.name in _ASKING and (hit.weight > 1 or line.question) and not _reported(marked, line, hit)
    ]


def _stated(line: Line, hit: Hit) -> bool:
    """Tell whether a "would like" only leads in to what follows ("I would like to share …")."""
    leads = (other.first for other in line.of("statement"))
    return hit.name == "demand" and any(hit.first <= lead <= hit.last for lead in leads)


def _asks_in(marked: Marked, line: Line) -> list[Ask]:
    cues = [hit for hit in line.of("ask") if hit.weight > 1 or line.question]
    asking = asking_in(marked, line)
    if not asking:
        if not line.question or not _genuine(marked, line, cues):
            return []
        asking = [hit for hit in cues if hit.name == "question"]
    elif any(line.of("thanks")) and all(hit.weight < _STRONG for hit in asking):
        return []
    wanted = _wants(marked, line, asking)
    if line.question and wanted == [""] and any(line.of("rhetorical")):
        return []
    quote = marked.sentence(line) if line.length <= _LONG else _around(marked, line, asking)
    return [Ask(quote.text, quote.span, want) for want in wanted]


def _reported(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether the customer only reports a request ("I asked them to call me") or leads in to a tale."""
    if _stated(line, hit) or marked.said_by_others(hit):
        return True
    before = set(marked.forms[max(line.first, hit.first - 3) : hit.first])
    plain = marked.forms[hit.first] in _SELF or (hit.name == "request" and hit.weight >= _STRONG)
    return bool(before & (_OTHERS if plain else _REPORTING))


def _genuine(marked: Marked, line: Line, cues: list[Hit]) -> bool:
    """Tell a question that wants an answer from one that only accuses."""
    if any(line.of("rhetorical")) or line.length < len(("any", "news")):
        return False
    return bool(cues) or marked.forms[line.first] in _QUESTION_WORDS


def _wants(marked: Marked, line: Line, asking: list[Hit]) -> list[str]:
    start = min((hit.first for hit in asking), default=line.first)
    if {hit.name for hit in asking} <= {"question"} and marked.forms[start] in _ABOUT:
        return [
            "delivery"
            if marked.forms[start].startswith("where") and any(h.name == "delivery" for h in line.of("wants"))
            else "information"
        ]
    hits = [hit for hit in line.of("wants") if hit.last > start]
    names = {hit.name for hit in hits}
    clear = [name for name in _ORDER if name in names and name not in _FAINT]
    if clear:
        return clear[:2]
    if line.question and not any(hit.name == "request" and hit.weight >= _STRONG for hit in asking):
        return [
            "delivery"
            if "delivery" in names and "where" in marked.forms[line.first : line.last]
            else "information"
        ]
    first = min((hit for hit in hits), key=lambda hit: hit.first, default=None)
    return [first.name if first else ""]


def _around(marked: Marked, line: Line, asking: list[Hit]) -> Quote:
    """Return the clauses of a long sentence from its first asking words on, thirty words at most."""
    first = min((hit.first for hit in asking), default=line.first)
    last = min(first + _LONG, line.last) - 1
    clause = next((c for c in reversed(line.clauses) if c.start <= marked.starts[first]), line.span)
    start = clause.start if marked.starts[first] - clause.start <= 5 * _LONG else marked.starts[first]
    return marked.between(start, line.span.end if last == line.last - 1 else marked.ends[last])
