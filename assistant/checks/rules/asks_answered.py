"""Everything the customer asks for is answered, put off or declined in words.

What:
    Each request and question of the message is taken up in the reply: settled, answered at a stated time,
    or refused. A request that only a general sentence could cover is unsure.
Why:
    What was passed over in silence comes back as the next and angrier mail.

Example:
    Your refund is on its way. (the customer also asked when the shop in Leeds opens again)
Instead:
    Your refund is on its way. The shop in Leeds opens again on Monday.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.coverage import cover
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.model import Coverage, Handling, Severity, Verdict

_LONGEST_QUOTE = 80
_WEAK = "only a general sentence could be the answer to it"
_REPAIR = "Answer it, say when you will, or say no in so many words."


def _asks(context: Context) -> bool:
    return bool(context.reading.asks)


def _check(context: Context) -> Iterator[Outcome]:
    covered = cover(context) if context.coverage is None else context.coverage
    left = [one for one in covered if one.span is None]
    for one in left:
        yield _unanswered(one)
    if not left:
        yield Outcome(Verdict.PASS, "takes up everything the customer asks for")


def _unanswered(one: Coverage) -> Outcome:
    line = " ".join(one.ask.text.split())
    quoted = line if len(line) <= _LONGEST_QUOTE else f"{line[:_LONGEST_QUOTE].rstrip()}…"
    message = f"does not take up what the customer asks: “{quoted}”"
    if one.how is Handling.UNCLEAR:
        return Outcome(Verdict.UNSURE, message, because=_WEAK, repair=_REPAIR)
    return Outcome(Verdict.FAIL, message, repair=_REPAIR)


RULE = Rule(
    id="asks_answered",
    title="Answer everything that is asked",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=Condition("the message asks for something", _asks),
    check=_check,
)
