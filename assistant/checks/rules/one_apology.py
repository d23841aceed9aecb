"""One main apology is enough.

What:
    The reply says sorry once, and perhaps once more at the end. More sentences of regret than the house
    allows are over-apologising.
Why:
    The fourth sorry makes the first one cheap, and takes the room in which something could be offered.

Example:
    I am so sorry. We truly apologise for the delay. Sorry again for the trouble, and once more our apologies.
Instead:
    I am sorry that your order came a week late. The shipping is refunded as of today.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import WRITTEN
from assistant.checks.occurrences import shown
from assistant.checks.record import Context, Outcome, Rule
from assistant.checks.wording import sentence_of
from assistant.model import Act, Severity, Span, SpeechAct, Verdict

_REPAIR = "Keep the apology that names what went wrong, and cut the others."
_OTHER_USES = {"refusal", "softener", "asking again"}


def _check(context: Context) -> Iterator[Outcome]:
    spans, most = _regrets(context), context.thresholds["most_apologies"]
    if len(spans) > most:
        message = (
            f"says sorry {len(spans)} times, where {most} are plenty; the last: {shown(context, spans[-1])}"
        )
        yield Outcome(Verdict.FAIL, message, spans[most:], repair=_REPAIR)
    else:
        yield Outcome(Verdict.PASS, "does not apologise too often", spans)


def _regrets(context: Context) -> tuple[Span, ...]:
    """Return the sentences that express regret; a "sorry" that only softens a no is none."""
    acts = context.of(Act.APOLOGY, Act.SYMPATHY, Act.NON_APOLOGY)
    cues = (act.cue for act in acts if not _softens(act))
    return tuple(dict.fromkeys(sentence_of(context.text, cue).span for cue in cues))


def _softens(act: SpeechAct) -> bool:
    return act.detail in _OTHER_USES


RULE = Rule(
    id="one_apology",
    title="Apologise once",
    doc=__doc__,
    severity=Severity.SUGGESTION,
    applies_when=WRITTEN,
    check=_check,
    rests_on=(Act.APOLOGY, Act.SYMPATHY, Act.NON_APOLOGY),
    thresholds={"most_apologies": 2},
)
