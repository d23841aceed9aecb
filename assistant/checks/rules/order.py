"""Reasons come after the apology or the way forward, never before both.

What:
    In our first reply to a complaint, why it happened is told after the apology or after the solution. Where
    the customer misunderstood something or worries, an explanation may come first.
Why:
    Whoever is upset reads a reason as an excuse until they have seen that somebody is sorry, or that it is
    being put right.

Example:
    Our supplier was late because of a strike, which is why the chair was delayed. I am sorry about the wait.
Instead:
    I am sorry about the wait. The chair leaves us on Friday; a strike had held up our supplier.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assistant.checks.conditions import FIRST_REPLY_TO_COMPLAINT
from assistant.checks.occurrences import shown
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.checks.wording import found, sentence_of, wording
from assistant.model import Act, Cause, Fault, Severity, Span, Verdict
from assistant.text import Sentence
from assistant.text.expression import expression

_OURS = (
    r"(?:our|we|us|the (?:courier|carrier|supplier|manufacturer|warehouse|factory|weather|strike|season"
    r"|system|team|staff|shop|store|driver|bank|airline|network|demand|volumes?|holidays?|pandemic|maker"
    r"|depot|kitchen|hotel)|a (?:strike|storm|shortage|fault|bug|power|fire|new system|software)|high|heavy"
    r"|unexpected|unusually|staff|bad weather)"
)
_REASON = wording(
    rf"\b(?:because(?: of)?|due to|owing to|as a result of|caused by|the (?:reason|cause) (?:for|why|is|was"
    rf"|behind)|on account of) (?!you\b)(?:[^.?!\n]{{0,40}} )?{_OURS}\b|\bthis (?:happened|occurred|was) "
    rf"(?:because|when|after|since) (?:\w+ ){{0,3}}?{_OURS}\b",
    "because due owing result caused reason cause account happened occurred",
)
_THEREFORE = wording(r"\b(?:which|that) is why\b|\band therefore\b|, hence\b", "why therefore hence")
_BEFORE_IT = expression(rf"\b{_OURS}\b")
_KIND = expression(r"\b(?:sorry|apolog\w+|regret|thank(?:s|ed)?|glad|great to|delighted|pleased|happy)\b")
_UPSET = {Cause.MISUNDERSTANDING, Cause.ANXIETY}
_SORRY = (Act.APOLOGY, Act.OWNERSHIP, Act.SYMPATHY)
_WAY = (Act.SOLUTION, Act.ALTERNATIVE)
_REPAIR = "Begin with the apology and what happens now, and move the reason behind them, in one sentence."


def _where_it_matters(context: Context) -> bool:
    ours = context.case.fault is not Fault.THEIRS
    return ours and FIRST_REPLY_TO_COMPLAINT.holds(context) and context.reading.cause not in _UPSET


def _check(context: Context) -> Iterator[Outcome]:
    reasons = _reasons(context)
    told = [act.cue.start for act in context.of(*_SORRY)]
    explained = {sentence_of(context.text, reason): reason.start for reason in reversed(reasons)}
    told += [act.cue.start for act in context.of(*_WAY) if not _explains(context, act.cue, explained)]
    early = next((reason for reason in reasons if told and reason.start < min(told)), None)
    if early:
        span = sentence_of(context.text, early).span
        message = f"gives reasons before it is sorry and before it helps: {shown(context, span)}"
        yield Outcome(Verdict.FAIL, message, (span,), repair=_REPAIR)
    else:
        yield Outcome(Verdict.PASS, "gives no reasons ahead of apology and help")


def _reasons(context: Context) -> tuple[Span, ...]:
    """Return where reasons begin: at "because", and for "…, which is why" with the sentence before it."""
    excuses = (act.cue for act in context.of(Act.JUSTIFICATION) if not _amid_kindness(context, act.cue))
    return tuple(sorted((*found(context, _REASON), *_before_therefore(context), *excuses)))


def _amid_kindness(context: Context, cue: Span) -> bool:
    """Tell whether a defence stands in a sentence that is sorry, or glad of what was praised."""
    return bool(_KIND.search(sentence_of(context.text, cue).span.of(context.text.lower)))


def _before_therefore(context: Context) -> Iterator[Span]:
    for span in found(context, _THEREFORE):
        told = Span(sentence_of(context.text, span).span.start, span.start)
        if _BEFORE_IT.search(told.of(context.text.lower)):
            yield told


def _explains(context: Context, cue: Span, explained: Mapping[Sentence, int]) -> bool:
    """Tell whether what looks like help is part of a reason: "because our supplier changed it"."""
    reason = explained.get(sentence_of(context.text, cue))
    return reason is not None and reason <= cue.start


RULE = Rule(
    id="order",
    title="Reasons come last",
    doc=__doc__,
    severity=Severity.SUGGESTION,
    applies_when=Condition(
        "a complaint, our first reply to it; not where a misunderstanding or worry is behind it, nor where "
        "the case says that the fault is the customer's",
        _where_it_matters,
    ),
    check=_check,
)
