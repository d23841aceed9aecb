"""Nothing is promised that nobody can keep.

What:
    No guarantee that it will never happen again, no "100 %", no "whatever you want", no certainty about
    what others control. A date we commit to and a product's warranty are fine. One finding per occurrence.
Why:
    A promise that breaks turns a complaint into a second and worse one. What we will do, by when, calms
    more than a large word.

Example:
    I guarantee that this will never happen again.
Instead:
    We have changed the packing step that went wrong, and I will check your next parcel myself.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import WRITTEN
from assistant.checks.occurrences import each
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Act, Severity

_REPAIR = "Say what you will do and by when, and leave out what is not in our hands."


def _check(context: Context) -> Iterator[Outcome]:
    yield from each(
        context, Act.OVERPROMISE, "promises too much", "promises nothing beyond our reach", _REPAIR
    )


RULE = Rule(
    id="overpromise",
    title="Promise only what can be kept",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=WRITTEN,
    check=_check,
    rests_on=(Act.OVERPROMISE,),
)
