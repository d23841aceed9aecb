"""The reply is for this customer and would not fit any other.

What:
    Our first reply to a complaint or to praise holds something that is this customer's own: their problem,
    a fact of the case, a number, a name or a thing they wrote of, or a concrete act. And no step is
    suggested that the customer says they have tried.
Why:
    A form letter tells people that nobody read them, and a step they have tried proves it.

Example:
    Thank you for your feedback. We take it seriously and strive to improve our services.
Instead:
    Thank you for telling us about the loose handle of the pan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checks.conditions import particular
from assistant.checks.occurrences import absent, present, shown, spans_of
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.checks.wording import particulars
from assistant.model import Quote, Severity, Span, Verdict
from assistant.text import Part, stem, words
from assistant.text.expression import expression

_FEWEST = 3
_FRAME = {Part.GREETING, Part.SIGNATURE, Part.QUOTED}
_SHORTEST = 3
_STEPS = {
    "restart": "restart reboot restarted rebooted restarting rebooting",
    "reinstall": "reinstall reinstalled reinstalling uninstall uninstalled uninstalling",
    "reset": "reset resetting resetted",
    "clear": "clear cleared clearing",
    "update": "update updated updating",
    "log": "log logged logging relog sign signed signing",
    "check": "check checked checking",
    "unplug": "unplug unplugged unplugging",
    "change": "change changed changing",
    "replace": "replace replaced replacing",
    "call": "call called calling ring rang phone phoned phoning",
    "charge": "charge charged charging recharge recharged",
    "clean": "clean cleaned cleaning",
    "disable": "disable disabled disabling",
    "switch": "switch switched switching turn turned turning",
    "empty": "empty emptied emptying",
    "descale": "descale descaled descaling",
    "delete": "delete deleted deleting remove removed removing",
}
_STEP_OF = {form: step for step, forms in _STEPS.items() for form in forms.split()}
_ALONE = frozenset(["restart", "reinstall", "descale", "unplug"])
_TRIED = expression(
    r"\b(?:tried|already|have|i've|we've|did|twice|times|times over|several times|many times|again and "
    r"again)\b"
)
_ORDER = expression(
    r"(?:^|[,;:.] ?|\b(?:please|kindly|then|and|first|try|simply|just|to|you (?:can|could|should|may|need "
    r"to|will need to)|recommend|suggest|advise)) ?(?:to |that you |you |(?:\w+ing) )?"
)
_KNOWN = expression(
    r"\b(?:already|again|tried|besides|other than|instead|apart|beyond|without|not|no need|never|if you "
    r"have not|if you haven't|this time|differently|another way|you (?:have|did|say|said|write|wrote|told)"
    r"|after you|since you|i (?:have|will|can)|we (?:have|will|can)|thank)\b|n't\b|'ve\b|'ll\b"
)
_BOILERPLATE = "says nothing that would not fit any other customer"
_NAME_IT = "Name what this customer wrote about: the thing, the date, what went wrong."
_NEW_STEP = "Suggest something that was not tried yet, or say what you do yourself."


def _check(context: Context) -> Iterator[Outcome]:
    tried = tuple(_suggested_again(context))
    for span in tried:
        message = f"suggests what the customer says they have tried: {shown(context, span)}"
        yield Outcome(Verdict.FAIL, message, (span,), repair=_NEW_STEP)
    if context.restated:
        yield from () if tried else (present("is about this customer", spans_of(context.restated), context),)
    elif _own(context):
        yield from () if tried else (Outcome(Verdict.PASS, "is about this customer"),)
    else:
        yield absent(_BOILERPLATE, (), _NAME_IT)


def _own(context: Context) -> bool:
    """Tell whether anything in the reply is this customer's own, or they wrote nothing particular."""
    theirs = particulars(context.customer.lower)
    ours = (one.span.of(context.text.lower) for one in context.text.sentences if one.part not in _FRAME)
    said = " ".join(ours)
    concrete = context.labels["solution"] == "concrete"
    return concrete or len(theirs) < _FEWEST or bool(theirs & particulars(said)) or _fact_said(context, said)


def _fact_said(context: Context, said: str) -> bool:
    values = (fact.value.lower().strip() for fact in context.case.facts)
    return any(len(value) >= _SHORTEST and value in said for value in values)


def _suggested_again(context: Context) -> Iterator[Span]:
    """Yield the sentences that tell the customer to do what they have done."""
    done = [_done(quote) for quote in context.reading.given]
    if not any(done):
        return
    for sentence in context.text.said():
        lower = sentence.span.of(context.text.lower)
        if not _KNOWN.search(lower) and any(_same(lower, *step) for one in done for step in one):
            yield sentence.span


def _done(quote: Quote) -> list[tuple[str, frozenset[str]]]:
    """Return the steps a customer says they took, each with the stems of what it was done to."""
    lower = quote.text.lower()
    if not _TRIED.search(lower):
        return []
    found = [_STEP_OF[word] for word in words(lower) if word in _STEP_OF]
    things = frozenset(map(stem, words(lower)))
    return [(step, things) for step in found]


def _same(lower: str, step: str, things: frozenset[str]) -> bool:
    """Tell whether a sentence orders the same step, done to the same thing."""
    for match in re.finditer(r"[a-z]+", lower):
        if _STEP_OF.get(match[0]) == step and _ORDER.search(
            lower[max(0, match.start() - 30) : match.start()] or ". "
        ):
            after = frozenset(map(stem, words(lower[match.end() : match.end() + 40])[:4]))
            if step in _ALONE or particulars_of(after) & things:
                return True
    return False


def particulars_of(stems: frozenset[str]) -> frozenset[str]:
    """Return the stems that name a thing: longer ones."""
    return frozenset(one for one in stems if len(one) >= _SHORTEST and one not in _LIGHT)


_LIGHT = frozenset(
    map(
        stem, ["the", "your", "and", "you", "our", "for", "then", "that", "with", "from", "off", "out", "all"]
    )
)


def _words_to_compare(context: Context) -> bool:
    return bool(context.customer.source.strip()) and particular(context)


RULE = Rule(
    id="fits_anyone",
    title="Write to this customer",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=Condition(
        "a complaint or praise, our first reply to it, and the customer's words are known", _words_to_compare
    ),
    check=_check,
)
