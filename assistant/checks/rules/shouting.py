"""Nothing is shouted.

What:
    No words in capitals for emphasis, no "!!" or "?!", and in the reply to a complaint at most one
    exclamation mark. Numbers, abbreviations, names, buttons to press and the customer's own capitals are
    none of these.
Why:
    Capitals and exclamation marks read as a raised voice, whether they were meant as warmth or as emphasis.

Example:
    Your order HAS been sent!!
Instead:
    Your order was sent on Monday.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from assistant.checks.conditions import WRITTEN
from assistant.checks.occurrences import shown
from assistant.checks.record import Context, Outcome, Rule
from assistant.checks.wording import sentence_of
from assistant.model import Severity, Span, Verdict
from assistant.text import Part, Text, words
from assistant.text.expression import expression

_STRESSED_WORDS = (
    "not never always must only very please all any no yes now your you we our us will cannot can't won't "
    "don't have has had is are was were this that these and but do did does again every none nothing "
    "immediately today sorry really before after both first wrong right urgent important still already need "
    "want should stop read here free but refund money policy terms problem fault mistake twice deadline "
    "final last call answer help what where when how monday tuesday wednesday thursday friday saturday "
    "sunday"
)
_STRESSED = frozenset(_STRESSED_WORDS.split())
_CAPITALS = expression(r"[A-Z]{2}")
_LOUD = expression(r"(?<![\w@#/.&'_-])[A-Z][A-Z]+(?:'[A-Z]+)?(?![\w@#/&_-]|\.\w|'[a-z])")
_RUN = expression(r"(?<![\w@#/.&'_-])[A-Z]{2,}(?:'[A-Z]+)?(?:,? (?:[A-Z]{2,}(?:'[A-Z]+)?|I|A)){2,}(?![\w-])")
_MARKS = expression(r"!{2,}|\?!|!\?|\?{2,}")
_KEYED = expression(
    r"\b(?:press|click|tap|select|choose|type|reply|text|send|enter|hit|button|key|keyword|code|option|menu"
    r"|tab|mode|switch|set|says?|reads?|marked|labelled|labeled|shows?|word|called|named|field|box|setting"
    r"|status)(?:ing|ed|s)? (?:on |to |the |us |with |word |is |as )*[\"'(]?$"
)
_AFTER = expression(r"[\"')]? (?:button|key|menu|tab|switch|mode|field|light|code|position)\b")
_SMALL = expression(r"(?<![\w'])[a-z]{4,}(?![\w'])")
_MARK = expression("!")
_REACH = 40
_MOST = 100
_BODY = {Part.BODY, Part.LIST}
_HEADING = expression(r"[^a-z]*")
_CALM = "Write it in small letters; a plain sentence is strong enough."
_ONE_MARK = "End the sentence with a full stop."


def _check(context: Context) -> Iterator[Outcome]:
    loud = tuple(_shouted(context))
    for span in loud:
        yield Outcome(Verdict.FAIL, f"shouts: {shown(context, span)}", (span,), repair=_CALM)
    marks = tuple(_said(context.text, _MARKS))
    for span in marks:
        yield Outcome(Verdict.FAIL, f"raises its voice: {shown(context, span)}", (span,), repair=_ONE_MARK)
    if loud or marks:
        return
    single = tuple(_said(context.text, _MARK))
    if context.reading.complaint and len(single) > context.thresholds["most_exclamations"]:
        message = f"holds {len(single)} exclamation marks, to somebody who complains"
        yield Outcome(Verdict.FAIL, message, single, repair=_ONE_MARK, at_most=Severity.SUGGESTION)
    else:
        yield Outcome(Verdict.PASS, "keeps its voice down")


def _said(text: Text, pattern: re.Pattern[str]) -> Iterator[Span]:
    """Yield where a pattern stands outside quotations in what is said, of its first hundred places."""
    for match in islice(pattern.finditer(text.plain), _MOST):
        span = Span(*match.span())
        if sentence_of(text, span).part in _BODY and not text.quoted(span):
            yield span


def _shouted(context: Context) -> Iterator[Span]:
    """Yield runs of capitals, and single words in capitals that are plainly no names or abbreviations."""
    if not _CAPITALS.search(context.text.plain):
        return
    runs = list(_said(context.text, _RUN))
    yield from (span for span in runs if _loud_run(context, span))
    for span in _said(context.text, _LOUD):
        if not any(span.overlaps(run) for run in runs) and _stressed(context, span):
            yield span


def _loud_run(context: Context, span: Span) -> bool:
    """Tell whether a run of capitals is a voice and no name: at least one word of it is an everyday one."""
    everyday = _STRESSED.union(_SMALL.findall(context.text.plain))
    loud = words(span.of(context.text.plain))
    quoted = span.of(context.text.lower) in context.customer.lower
    return any(word in everyday for word in loud) and not quoted and not _exempt(context, span)


def _stressed(context: Context, span: Span) -> bool:
    return span.of(context.text.lower) in _STRESSED and not _exempt(context, span)


def _exempt(context: Context, span: Span) -> bool:
    """Tell whether capitals belong there: a key to press, a name of the case, the customer's own word."""
    plain = context.text.plain
    before = context.text.lower[max(0, span.start - _REACH) : span.start]
    word = span.of(plain)
    return bool(
        _KEYED.search(before)
        or _AFTER.match(context.text.lower, span.end)
        or (word.lower() not in _STRESSED and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", _stated(context)))
        or _is_heading(plain, span)
    )


def _stated(context: Context) -> str:
    case = context.case
    facts = " ".join(f"{fact.name} {fact.value}" for fact in case.facts)
    return (
        f"{case.message.text} {case.message.subject} {case.company} {case.customer_name} {facts} {case.notes}"
    )


def _is_heading(plain: str, span: Span) -> bool:
    """Tell whether a line holds nothing but capitals and stands above others: "NEXT STEPS"."""
    start, end = plain.rfind("\n", 0, span.start) + 1, plain.find("\n", span.end)
    line = plain[start : end if end >= 0 else len(plain)].strip()
    return (
        end >= 0
        and bool(_HEADING.fullmatch(line))
        and line[-1:] not in {"!", ".", "?"}
        and len(line) <= _REACH
    )


RULE = Rule(
    id="shouting",
    title="Do not shout",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=WRITTEN,
    check=_check,
    needs_pack=False,
    thresholds={"most_exclamations": 1},
)
