"""The customer's own problem is named back.

What:
    Our first reply to a complaint (or to praise) names the particular thing the customer wrote about, in
    words that would not fit most other customers. "Your issue" names nothing.
Why:
    It shows that somebody read the message, and a misunderstanding comes to light before it costs a mail.

Example:
    Thank you for contacting us about your issue.
Instead:
    You were charged twice for the March invoice.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import particular
from assistant.checks.occurrences import absent, near, present, spans_of
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.model import Act, Severity

_REPAIR = "Name what happened to this customer: the thing, the date, what is missing or went wrong."


def _words_to_compare(context: Context) -> bool:
    return bool(context.customer.source.strip()) and particular(context)


def _check(context: Context) -> Iterator[Outcome]:
    if context.labels["restates"]:
        yield present("names the customer's own problem", spans_of(context.restated), context)
    else:
        yield absent("does not name the customer's own problem", near(context, Act.RESTATEMENT), _REPAIR)


RULE = Rule(
    id="restates",
    title="Name the customer's own problem",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=Condition(
        "a complaint or praise, our first reply to it, and the customer's words are known", _words_to_compare
    ),
    check=_check,
)
