"""None of the house's banned phrases is used.

What:
    The reply holds none of the phrases listed under `never_say` in rules.yaml. One finding per occurrence.
Why:
    Every house has words that its customers have come to hate, and no general rule knows them.

Example:
    As per our policy, this is not possible. (where the house lists "as per our policy")
Instead:
    Say the same in words of your own.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.occurrences import shown
from assistant.checks.phrases import find_phrases
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.model import Severity, Verdict

_REPAIR = "Say it in other words; this house has decided not to use these."


def _has_phrases(context: Context) -> bool:
    return bool(context.house.never_say)


def _check(context: Context) -> Iterator[Outcome]:
    found = find_phrases(context.text, context.house.never_say)
    for span in found:
        yield Outcome(Verdict.FAIL, f"uses a banned phrase: {shown(context, span)}", (span,), repair=_REPAIR)
    if not found:
        yield Outcome(Verdict.PASS, "uses none of the banned phrases")


RULE = Rule(
    id="house_phrase",
    title="Keep to the house's wording",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=Condition("the house lists phrases that it never says", _has_phrases),
    check=_check,
    needs_pack=False,
)
