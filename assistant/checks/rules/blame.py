"""The customer is not blamed, openly or politely.

What:
    No sentence gives the customer's act or omission as the cause or as a fault, scolds, or says that
    they should have known. One finding per sentence that does.
Why:
    Blame ends the conversation: whoever is told that it is their own fault defends themselves instead of
    following the way out. What the customer did may be said where the way forward needs it, without fault.

Example:
    The delay was caused by the incomplete address you entered.
Instead:
    The address on the order has no house number; send it to us and the parcel leaves the same day.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import WRITTEN
from assistant.checks.occurrences import each
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Act, Severity

_REPAIR = "Say what is the case and what happens next, and leave out whose doing it was."


def _check(context: Context) -> Iterator[Outcome]:
    yield from each(context, Act.BLAME, "blames the customer", "does not blame the customer", _REPAIR)


RULE = Rule(
    id="blame",
    title="Do not blame the customer",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=WRITTEN,
    check=_check,
    rests_on=(Act.BLAME,),
)
