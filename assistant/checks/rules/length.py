"""The reply is long enough to help and short enough to be read.

What:
    The words of the reply, without greeting, sign-off, signature and quoted mail, stay between two limits
    that the house may change.
Why:
    Three words to a person who wrote three paragraphs look like a brush-off; two pages hide the one
    sentence that matters.

Example:
    Noted, thanks.
Instead:
    Say sorry, what happens next and by when: three to eight sentences do that.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import ALWAYS
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Intent, Severity, Verdict

_SHORT = "Say what happens next and by when."
_LONG = "Keep what the customer needs to know or do, and cut the rest."
_OWED_MORE = {Intent.COMPLAINT, Intent.QUESTION}


def _check(context: Context) -> Iterator[Outcome]:
    count = sum(len(words) for _, words in context.heard)
    fewest, most = context.thresholds["fewest_words"], context.thresholds["most_words"]
    if count < fewest and context.reading.intent in _OWED_MORE:
        message = f"short: {count} words, where {fewest} or more are usual"
        yield Outcome(Verdict.FAIL, message, repair=_SHORT)
    elif count > most:
        yield Outcome(Verdict.FAIL, f"long: {count} words, where at most {most} are usual", repair=_LONG)
    else:
        yield Outcome(Verdict.PASS, f"of a readable length: {count} words")


RULE = Rule(
    id="length",
    title="Neither curt nor endless",
    doc=__doc__,
    severity=Severity.SUGGESTION,
    applies_when=ALWAYS,
    check=_check,
    needs_pack=False,
    thresholds={"fewest_words": 25, "most_words": 250},
)
