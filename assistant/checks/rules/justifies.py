"""The reply neither excuses what happened nor defends the company.

What:
    No sentence excuses the trouble, plays it down or defends the house against the complaint. A cause told
    plainly is none of these. One finding per sentence that does.
Why:
    An excuse, however right, tells customers that the company matters more than they do, and makes them
    argue. What happened and what is done about it needs no defence.

Example:
    Everybody has to wait at this time of year.
Instead:
    A fault in our booking system lost your table; I have kept the same one for you on Saturday.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import COMPLAINT
from assistant.checks.occurrences import each
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Act, Severity

_REPAIR = (
    "Leave the defence out; where a cause helps the customer, say it in one plain sentence after the "
    "solution."
)


def _check(context: Context) -> Iterator[Outcome]:
    yield from each(context, Act.JUSTIFICATION, "excuses or defends", "makes no excuses", _REPAIR)


RULE = Rule(
    id="justifies",
    title="Make no excuses",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=COMPLAINT,
    check=_check,
    rests_on=(Act.JUSTIFICATION,),
)
