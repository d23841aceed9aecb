"""What the customer wants: requests, demands and questions, each with its sentence."""

from __future__ import annotations

from itertools import pairwise

from assistant.entities import find_entities
from assistant.model import Ask, Quote, Span
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

_LONG = 30
_MOST = 12
_LEAD = 12
_CLOSE = 3
_NOT = frozenset(["dont", "not", "never"])
"""What the customer does not want is an ask without a word for it."""
_BRISK = 12
_UNMARKED = frozenset(["where", "wheres", "when", "how", "why", "who"])
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
    "have am may whats wheres hows whens whos"
)
_LEADING_IN = frozenset(["demand", "indirect"])
_JOINTS = frozenset(["and", "or", "plus", "so", "but", "also", "then", "y", "e", "und", "et", "en", "ed"])
_PLEASE = frozenset(["please", "kindly", "pls", "plz"])
_NO_REQUEST_WORDS = (
    "note find be see understand excuse forgive bear remember im i its the my this that as if for with sir "
    "madam team"
)
_NO_REQUEST = frozenset(_NO_REQUEST_WORDS.split())
_IMPERATIVES_WORDS = (
    "cancel refund send resend fix sort give stop remove tell explain return replace close delete call ring "
    "answer reply reimburse credit collect deliver ship unlock reset correct confirm compensate"
)
_IMPERATIVES = frozenset(_IMPERATIVES_WORDS.split())
_OBJECTS_WORDS = "it this me my the us our that them back a an your her him out all both these"
_OBJECTS = frozenset(_OBJECTS_WORDS.split())
_TURNS = frozenset([":", ",", "-", "–", ";"])
"""What may stand before the question of a sentence that leads in to it."""
_TAGS_WORDS = "do does did is are was were will would can could have has should"
_TAGS = frozenset(_TAGS_WORDS.split())
_TAGGED = frozenset(["you", "they", "it", "he", "she", "i", "we", "there"])
_DENIALS = frozenset(["nobody", "noone", "nothing", "never", "not", "no", "none", "cant", "dont", "wont"])
_QUESTION_WORDS = frozenset(_INTERROGATIVES.split())


def asks_of(marked: Marked) -> tuple[Ask, ...]:
    """Return what is asked for, in order; rhetorical questions are left out."""
    found: list[Ask] = []
    for line in marked.own:
        found.extend(_asks_in(marked, line))
        if len(found) >= _MOST:
            break
    return tuple(found[:_MOST])


def questions(marked: Marked, line: Line) -> bool:
    """Tell whether a line is a question, also a short one whose mark was left out."""
    if line.question:
        return True
    starts = line.length and line.length <= _BRISK and marked.forms[line.first] in _UNMARKED
    return bool(starts) and any(hit.name == "question" and hit.first == line.first for hit in line.of("ask"))


def asking_in(marked: Marked, line: Line) -> list[Hit]:
    """Return the cues of a line by which something is requested or demanded now."""
    found = [
        hit
        for hit in line.of("ask")
        if hit.name in _ASKING and (hit.weight > 1 or line.question) and not _reported(marked, line, hit)
    ]
    return found or _please(marked, line)


def _please(marked: Marked, line: Line) -> list[Hit]:
    """Return what begins with "please" and any verb, or with an order and what it is about."""
    start = next((i for i in range(line.first, line.last) if marked.forms[i] not in _JOINTS), line.last)
    first, second, *_ = (*marked.forms[start : min(start + 2, line.last)], "", "")
    closing = marked.forms[line.last - 1] in _PLEASE and first in _IMPERATIVES if line.length else False
    polite = closing or (first in _PLEASE and second and second not in _NO_REQUEST)
    if polite or (first in _IMPERATIVES and second in _OBJECTS and not line.question):
        return [Hit("ask", "request", _STRONG, start, start + 2)]
    return []


def _stated(line: Line, hit: Hit) -> bool:
    """Tell whether a "would like" only leads in to what follows ("I would like to share …")."""
    leads = line.of("statement")
    return hit.name in _LEADING_IN and any(lead.first <= hit.last and hit.first < lead.last for lead in leads)


def _asks_in(marked: Marked, line: Line) -> list[Ask]:
    cues = [hit for hit in line.of("ask") if hit.weight > 1 or line.question]
    asking = asking_in(marked, line)
    if not asking:
        if not questions(marked, line) or not _genuine(marked, line, cues):
            return []
        asking = [hit for hit in cues if hit.name == "question"]
    elif any(line.of("thanks")) and all(hit.weight < _STRONG for hit in asking):
        return []
    found: list[Ask] = []
    for stretch in _stretches(marked, line, asking):
        held = [hit for hit in asking if stretch.holds(hit)]
        for ask in _worded(marked, stretch, held, whole=stretch.first == line.first):
            if not found or ask.wants != found[-1].wants or not ask.wants:
                found.append(ask)
            else:
                found[-1] = _ask(marked, found[-1].span.start, ask.span.end, ask.wants)
    return found


def _stretches(marked: Marked, line: Line, asking: list[Hit]) -> list[Line]:
    """Return the line cut at the clauses in which another request begins."""
    strong = [marked.starts[hit.first] for hit in asking if hit.weight >= _STRONG]
    cuts = [
        clause.start
        for clause in line.clauses
        if any(clause.start <= at < clause.end for at in strong) and any(at < clause.start for at in strong)
    ]
    edges = [line.span.start, *cuts, line.span.end]
    return [marked.part(line, Span(*edge)) for edge in pairwise(edges)] if cuts else [line]


def _opened(marked: Marked, line: Line) -> int:
    """Return where a stretch starts once the conjunctions before it are passed over."""
    opening = (i for i in range(line.first, line.last) if marked.forms[i] not in _JOINTS)
    return marked.starts[next(opening, line.first)]


def _worded(marked: Marked, line: Line, asking: list[Hit], *, whole: bool) -> list[Ask]:
    """Return the ask of a stretch, or two where it wants two things."""
    wanted = _wants(marked, line, asking)
    if line.question and wanted == [""] and any(line.of("rhetorical")):
        return []
    if len(wanted) > 1 and (cut := _between(marked, line, wanted)):
        return [
            _ask(marked, line.span.start, marked.ends[cut - 1], wanted[0]),
            _ask(marked, marked.starts[cut + 1], line.span.end, wanted[1]),
        ]
    if line.length > _LONG:
        quote = _around(marked, line, asking)
        return [Ask(quote.text, quote.span, wanted[0])]
    return [_ask(marked, line.span.start if whole else _opened(marked, line), line.span.end, wanted[0])]


def _ask(marked: Marked, start: int, end: int, want: str) -> Ask:
    quote = marked.between(start, end)
    return Ask(quote.text, quote.span, want)


def _between(marked: Marked, line: Line, wanted: list[str]) -> int:
    """Return the index of the conjunction between two wanted things of a sentence, or 0."""
    if line.length > _LONG:
        return 0
    starts = [next(hit.first for hit in line.of("wants") if hit.name == want) for want in wanted]
    joints = [i for i in range(starts[0] + 1, starts[1]) if marked.forms[i] in _JOINTS]
    return joints[-1] if joints and joints[-1] > line.first else 0


def _reported(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether the customer only reports a request ("I asked them to call me") or leads in to a tale."""
    if _stated(line, hit) or marked.said_by_others(hit):
        return True
    before = set(marked.forms[max(line.first, hit.first - 3) : hit.first])
    plain = marked.forms[hit.first] in _SELF or (hit.name == "request" and hit.weight >= _STRONG)
    return bool(before & (_OTHERS if plain else _REPORTING))


def _genuine(marked: Marked, line: Line, cues: list[Hit]) -> bool:
    """Tell a question that wants an answer from one that only accuses."""
    words = marked.forms[line.first : line.last]
    if any(line.of("rhetorical")) or line.length < len(("any", "news")) or _tagged(words):
        return False
    lead = next((word for word in words if word not in _JOINTS), "")
    if lead in _QUESTION_WORDS or any(_leads(marked, line, hit) for hit in cues):
        return True
    shown = marked.text.lower
    return any(
        marked.forms[at] in _QUESTION_WORDS
        and shown[marked.ends[at - 1] : marked.starts[at]].strip() in _TURNS
        for at in range(line.first + 1, line.last)
    )


def _leads(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether a cue stands where a question begins, and not amid a statement."""
    at = marked.starts[hit.first]
    return hit.name != "question" or any(
        at - clause.start <= _LEAD for clause in line.clauses if clause.start <= at
    )


def _tagged(words: list[str]) -> bool:
    """Tell whether a denial only ends in a question ("nobody reads this, do they?")."""
    return words[-2] in _TAGS and words[-1] in _TAGGED and not _DENIALS.isdisjoint(words[:3])


def _wants(marked: Marked, line: Line, asking: list[Hit]) -> list[str]:
    start = min((hit.first for hit in asking), default=line.first)
    if {hit.name for hit in asking} <= {"question"} and marked.forms[start] in _ABOUT:
        return [
            "delivery"
            if marked.forms[start].startswith("where") and any(h.name == "delivery" for h in line.of("wants"))
            else "information"
        ]
    if not _NOT.isdisjoint(marked.forms[start : min(start + _CLOSE, line.last)]):
        return [""]
    hits = [hit for hit in line.of("wants") if hit.last > start]
    names = {hit.name for hit in hits}
    clear = [name for name in _ORDER if name in names and name not in _FAINT]
    if clear:
        return sorted(clear, key=[hit.name for hit in hits].index)[:2]
    if line.question and not any(hit.name == "request" and hit.weight >= _STRONG for hit in asking):
        return [
            "delivery"
            if "delivery" in names and "where" in marked.forms[line.first : line.last]
            else "information"
        ]
    first = min((hit for hit in hits), key=lambda hit: hit.first, default=None)
    if (first is None or first.name in _FAINT) and any(hit.name == "demand" for hit in asking):
        shown = marked.sentence(line).text
        if any(entity.kind == "money" for entity in find_entities(shown)):
            return ["refund"]
    return [first.name if first else ""]


def _around(marked: Marked, line: Line, asking: list[Hit]) -> Quote:
    """Return the clauses of a long sentence from its first asking words on, thirty words at most."""
    first = min((hit.first for hit in asking), default=line.first)
    last = min(first + _LONG, line.last) - 1
    clause = next((c for c in reversed(line.clauses) if c.start <= marked.starts[first]), line.span)
    start = clause.start if marked.starts[first] - clause.start <= 5 * _LONG else marked.starts[first]
    return marked.between(start, line.span.end if last == line.last - 1 else marked.ends[last])
