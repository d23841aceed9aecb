"""The customer is thanked for something, but not first thing when they are furious.

What:
    The reply thanks or appreciates the customer somewhere. Where the message is furious, thanks do not
    open the reply.
Why:
    Feedback is a favour, and saying so costs nothing. "Thank you for reaching out" as the first words to
    somebody who is shouting reads as mockery; the apology comes first then.

Example:
    Thank you so much for your wonderful feedback! (to a customer who shouts)
Instead:
    I am sorry that nobody came. (…) Thank you for telling us about it.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import FIRST_REPLY
from assistant.checks.occurrences import absent, near, present, shown, spans_of
from assistant.checks.record import Context, Outcome, Rule
from assistant.checks.temper import furious
from assistant.model import Act, Severity, SpeechAct, Verdict

_REPAIR = "Thank the customer for something particular they did: writing, waiting, sending the photo."
_LATER = "Begin with what went wrong, and thank the customer further down."


def _check(context: Context) -> Iterator[Outcome]:
    thanks = context.of(Act.GRATITUDE)
    opener = _opening(context, thanks)
    if opener and furious(context):
        message = f"opens with thanks to a furious customer: {shown(context, opener.span)}"
        yield Outcome(Verdict.FAIL, message, (opener.span,), repair=_LATER)
    elif thanks:
        yield present("thanks the customer", spans_of(thanks), context)
    elif not furious(context):
        yield absent("does not thank the customer", near(context, Act.GRATITUDE), _REPAIR)


def _opening(context: Context, thanks: tuple[SpeechAct, ...]) -> SpeechAct | None:
    first = next(context.text.said(), None)
    return next((act for act in thanks if first and first.span.overlaps(act.cue)), None)


RULE = Rule(
    id="gratitude",
    title="Thank the customer, at the right place",
    doc=__doc__,
    severity=Severity.SUGGESTION,
    applies_when=FIRST_REPLY,
    check=_check,
    rests_on=(Act.GRATITUDE,),
)
