"""Nothing in the reply is hostile, mocking or dismissive.

What:
    No sarcasm, no mockery, no orders to calm down, no threats, no shouting in capitals. A boundary said
    politely is none of these. One finding per occurrence.
Why:
    One such sentence undoes a good reply and is the one that gets quoted in public. An abusive message is
    answered by naming the behaviour and offering to go on, never in kind.

Example:
    Calm down, it is only a lamp.
Instead:
    I want to get this lamp replaced for you; here is how we do it.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import WRITTEN
from assistant.checks.occurrences import each
from assistant.checks.record import Context, Outcome, Rule
from assistant.model import Act, Severity

_REPAIR = "Take the sentence out, or say the same as you would to somebody you respect."


def _check(context: Context) -> Iterator[Outcome]:
    yield from each(context, Act.RUDE, "sounds hostile or dismissive", "stays courteous", _REPAIR)


RULE = Rule(
    id="rude",
    title="Stay courteous",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=WRITTEN,
    check=_check,
    rests_on=(Act.RUDE,),
)
