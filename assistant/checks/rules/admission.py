"""No fault is admitted that the case does not give to us.

What:
    Where the case does not say that the fault was ours, the reply admits none: no "our mistake", no "we got
    this wrong". Regret for what the customer went through is always fine. Without a case it is unsure.
Why:
    An admission commits the company, and may be untrue. A customer's anger is no evidence of whose fault it
    was, and whoever apologises for the experience loses nothing.

Example:
    This was entirely our fault. (while nobody knows yet what happened)
Instead:
    I am sorry that the parcel reached you in pieces. I will find out today where it was damaged.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.fault import admissions
from assistant.checks.occurrences import shown
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.checks.wording import sentence_of
from assistant.model import Fault, Severity, Verdict

_REPAIR = "Say that you are sorry for what happened, and leave open whose fault it was."
_NOT_STATED = "no case is given, so nobody has said whose fault it was"
_WHOSE = {
    Fault.UNKNOWN: "the case does not say that it was ours",
    Fault.THEIRS: "the case says that it was the customer's",
    Fault.THIRD_PARTY: "the case says that it was a third party's",
}


def _not_ours(context: Context) -> bool:
    return context.case.fault is not Fault.OURS and context.reading.complaint


def _check(context: Context) -> Iterator[Outcome]:
    spans = tuple(dict.fromkeys(sentence_of(context.text, span).span for span in admissions(context)))
    for span in spans:
        message = f"admits a fault: {shown(context, span)}"
        stated = context.case.stated
        verdict = Verdict.FAIL if stated else Verdict.UNSURE
        because = _WHOSE[context.case.fault] if stated else _NOT_STATED
        yield Outcome(verdict, message, (span,), because=because, repair=_REPAIR)
    if not spans:
        yield Outcome(Verdict.PASS, "admits no fault")


RULE = Rule(
    id="admission",
    title="Admit no fault that is not known to be ours",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=Condition("a complaint, and the case does not say that the fault was ours", _not_ours),
    check=_check,
)
