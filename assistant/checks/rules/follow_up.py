"""The customer knows how it goes on.

What:
    The reply to a complaint says when we come back to the customer, or what to do if it is not settled. A
    closing formula ("for further assistance contact us") says neither.
Why:
    A customer who knows when they will hear from us does not have to chase us, and one who knows where to
    answer does not start again with a stranger.

Example:
    Have a nice day.
Instead:
    If the money is not there by Friday, answer this mail and I will call the bank.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import COMPLAINT
from assistant.checks.occurrences import absent, near, present, spans_of
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Act, Severity

_REPAIR = "Say when you will write again, or what the customer should do if it is not settled by then."


def _check(context: Context) -> Iterator[Outcome]:
    if context.labels["follow_up"]:
        yield present("says how it goes on", spans_of(context.of(Act.FOLLOW_UP)), context)
    else:
        yield absent("does not say how it goes on", near(context, Act.FOLLOW_UP), _REPAIR)


RULE = Rule(
    id="follow_up",
    title="Say how it goes on",
    doc=__doc__,
    severity=Severity.SUGGESTION,
    applies_when=COMPLAINT,
    check=_check,
    rests_on=(Act.FOLLOW_UP,),
)
