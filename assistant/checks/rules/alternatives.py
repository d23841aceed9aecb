"""A no comes with another way, and where two ways are approved the customer may choose.

What:
    A reply to a complaint that refuses something names another way. Where the case allows two kinds of
    remedy, both are offered, unless the customer asked for one and gets that.
Why:
    A bare no ends the matter for us and begins it for the customer. Whoever may choose between two ways is
    no longer somebody to whom things happen.

Example:
    We cannot refund this ticket.
Instead:
    I can't refund this ticket; I can move it to any other day this month, or put its value on your account.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.checks.conditions import COMPLAINT
from assistant.checks.occurrences import absent, instead, near, present, spans_of
from assistant.checks.openings import opens_a_way
from assistant.checks.record import Context, Outcome, Rule
from assistant.checks.remedies import family
from assistant.model import Act, Remedy, Severity, Verdict
from assistant.text import stem, words

_WAYS = (Act.SOLUTION, Act.ALTERNATIVE, Act.ESCALATION, Act.PROMISE)
_ANOTHER_WAY = "Say what can be done instead, or who could decide otherwise."
_CHOICE = "Offer both of the ways that this case allows, and let the customer choose."
_REFUSED = "which is a no without another way"
_ONE = "which is one of two ways that are approved"


def _check(context: Context) -> Iterator[Outcome]:
    choices = spans_of(context.of(Act.ALTERNATIVE))
    refused = context.of(Act.REFUSAL)
    left_out = () if choices else _left_out(context)
    if choices:
        yield present("lets the customer choose", choices, context)
    elif refused and not context.of(*_WAYS) and not _opens(context):
        yield absent("says no and names no other way", instead(context, refused, _REFUSED), _ANOTHER_WAY)
    elif left_out:
        told = instead(context, context.of(Act.SOLUTION, Act.PROMISE), _ONE)
        message = f"offers one way only, though the case also allows {left_out[0].kind}"
        yield absent(message, (*told, *near(context, Act.ALTERNATIVE)), _CHOICE)
    else:
        yield Outcome(
            Verdict.PASS, "leaves no way out that is open", near_misses=near(context, Act.ALTERNATIVE)
        )


def _opens(context: Context) -> bool:
    return any(opens_a_way(one.span.of(context.text.lower)) for one in context.text.said())


def _left_out(context: Context) -> Sequence[Remedy]:
    """Return the kinds of remedy that are approved and not spoken of, where another kind is offered."""
    by_kind = {remedy.kind.casefold(): remedy for remedy in context.case.approved}
    wanted = {ask.wants for ask in context.reading.asks}
    offered = [kind for kind in by_kind if family(kind) & _promised(context)]
    if len(by_kind) == len(offered) or len(offered) != 1 or wanted & set(offered):
        return ()
    return [remedy for kind, remedy in by_kind.items() if kind not in offered]


def _promised(context: Context) -> frozenset[str]:
    """Return the stems of the sentences in which something is offered or promised."""
    acts = context.of(Act.SOLUTION, Act.PROMISE)
    return frozenset(stem(word) for act in acts for word in words(act.span.of(context.text.lower)))


RULE = Rule(
    id="alternatives",
    title="Offer another way",
    doc=__doc__,
    severity=Severity.SUGGESTION,
    applies_when=COMPLAINT,
    check=_check,
)
