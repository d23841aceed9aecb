"""The customer's feeling, or what the trouble means to them, is acknowledged.

What:
    Our first reply to a complaint names what this is like for the customer. "I understand that you want a
    refund" repeats a fact and is no empathy; "sorry for the inconvenience" is a formula.
Why:
    People who feel heard stop repeating themselves and listen to the way forward.

Example:
    We understand your concern.
Instead:
    Two weeks without the heating, with a baby at home, must have been miserable.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import FIRST_REPLY_TO_COMPLAINT
from assistant.checks.occurrences import absent, instead, near, present, spans_of
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Act, Severity

_REPAIR = "Add half a sentence that names what this was like for the customer, in your own words."
_SYMPATHY = "which names no feeling and nothing it meant to them"


def _check(context: Context) -> Iterator[Outcome]:
    if context.labels["empathy"]:
        yield present("acknowledges how it feels", spans_of(context.of(Act.EMPATHY)), context)
        return
    misses = (*near(context, Act.EMPATHY), *instead(context, context.of(Act.SYMPATHY), _SYMPATHY))
    yield absent("does not acknowledge how this feels", misses, _REPAIR)


RULE = Rule(
    id="empathy",
    title="Acknowledge how it feels",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=FIRST_REPLY_TO_COMPLAINT,
    check=_check,
    rests_on=(Act.EMPATHY,),
)
