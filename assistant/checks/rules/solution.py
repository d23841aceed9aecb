"""A complaint gets a concrete way forward.

What:
    Our first reply to a complaint says what we did, what we will do and by when, or the steps that settle
    it. A holding reply with an owner and a date counts, and so does a fact still to be filled in
    (`[[refund date: date]]`). "We will look into it" does not. Where no pattern knows the words and the
    trained model takes a sentence for a way forward, the verdict is unsure.
Why:
    Sympathy without a way out leaves the customer where they were, and they write again. A small step
    with a date is worth more than a large effort without one.

Example:
    We are looking into this and will do our best.
Instead:
    I have asked the courier to trace the parcel and will write to you on Thursday with what they found.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import FIRST_REPLY_TO_COMPLAINT
from assistant.checks.occurrences import absent, instead, near, present, spans_of
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Act, NearMiss, Severity, Verdict

_REPAIR = "Say one thing that was done or will be done for this customer, by whom and by when."
_EFFORT = "which names no act, owner or date"
_REFUSAL = "which is a no without another way"
_REQUEST = "which asks, and does not say what happens then"


def _check(context: Context) -> Iterator[Outcome]:
    value = context.labels["solution"]
    if value == "concrete":
        yield present("offers a way forward", spans_of(context.of(Act.SOLUTION, Act.ALTERNATIVE)), context)
        return
    message = "only a vague way forward" if value == "vague" else "no way forward"
    found = absent(message, _misses(context), _REPAIR)
    yield _doubted(context) or found


def _doubted(context: Context) -> Outcome | None:
    """Return the doubt of the trained model, where a sentence looks like a way forward to it."""
    from assistant.acts.learned import likest, threshold

    best = likest(context.text) if context.language == "en" else None
    if best is None or best.score < threshold():
        return None
    return Outcome(
        Verdict.UNSURE,
        "may offer a concrete way forward",
        (best.sentence.span,),
        because=f"no pattern knows these words, and the trained model takes them for one ({best.score:.2f})",
        repair=_REPAIR,
        source="classifier",
    )


def _misses(context: Context) -> tuple[NearMiss, ...]:
    return (
        *instead(context, context.of(Act.EFFORT), _EFFORT),
        *near(context, Act.SOLUTION),
        *instead(context, context.of(Act.REQUEST), _REQUEST),
        *instead(context, context.of(Act.REFUSAL), _REFUSAL),
    )


RULE = Rule(
    id="solution",
    title="Offer a concrete way forward",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=FIRST_REPLY_TO_COMPLAINT,
    check=_check,
    rests_on=(Act.SOLUTION, Act.EFFORT, Act.REQUEST),
)
