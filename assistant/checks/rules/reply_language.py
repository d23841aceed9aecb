"""The reply is in the customer's language.

What:
    Where the languages of the message and of the reply are both known, they are the same.
Why:
    A reply in another language says that nobody read the message, and the customer may not be able to
    read the way forward.

Example:
    A German complaint answered in English.
Instead:
    Answer in German, or have somebody answer who can.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import BOTH_LANGUAGES_KNOWN
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Severity, Verdict

_REPAIR = "Write the reply in the customer's language, or pass it to somebody who can."


def _check(context: Context) -> Iterator[Outcome]:
    theirs, ours = context.reading.language, context.language
    if theirs == ours:
        yield Outcome(Verdict.PASS, f"is in the customer's language ({ours})")
    else:
        message = f"the customer wrote in another language ({theirs}) than the reply is in ({ours})"
        yield Outcome(Verdict.FAIL, message, repair=_REPAIR)


RULE = Rule(
    id="reply_language",
    title="Answer in the customer's language",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=BOTH_LANGUAGES_KNOWN,
    check=_check,
    needs_pack=False,
)
