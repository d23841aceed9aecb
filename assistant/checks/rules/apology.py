"""A complaint is answered with an apology for what went wrong.

What:
    Our first reply to a complaint apologises for the thing that went wrong, without an "if" and without
    making it the customer's feeling.
Why:
    An upset customer listens for it first. "Sorry to hear that" is what a bystander would say; people
    forgive a company that says what it did and is sorry for it, and a formula makes them angrier.

Example:
    We are sorry if you were unhappy with the delivery.
Instead:
    I am sorry that your parcel arrived five days late.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import OWES_APOLOGY
from assistant.checks.occurrences import absent, instead, near, present, spans_of
from assistant.checks.phrases import find_phrases
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Act, NearMiss, Severity

_REPAIR = "Add one sentence that says sorry for what went wrong, with the company as the one who is sorry."
_SYMPATHY = "which is sympathy and takes nothing on"
_NON_APOLOGY = "which makes it the customer's feeling"


def _check(context: Context) -> Iterator[Outcome]:
    strength = context.labels["apology"]
    own = find_phrases(context.text, context.house.counts_as_apology)
    if strength == "full" or own:
        yield present("apologises", own or spans_of(context.of(Act.APOLOGY, Act.OWNERSHIP)), context)
    elif strength == "weak":
        yield absent("weak apology", _misses(context), _REPAIR, Severity.WARNING)
    else:
        yield absent("no apology", _misses(context), _REPAIR)


def _misses(context: Context) -> tuple[NearMiss, ...]:
    sympathy = instead(context, context.of(Act.SYMPATHY), _SYMPATHY)
    non_apology = instead(context, context.of(Act.NON_APOLOGY), _NON_APOLOGY)
    return (*sympathy, *non_apology, *near(context, Act.APOLOGY))


RULE = Rule(
    id="apology",
    title="Apologise for what went wrong",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=OWES_APOLOGY,
    check=_check,
    rests_on=(Act.APOLOGY, Act.OWNERSHIP, Act.SYMPATHY, Act.NON_APOLOGY),
)
