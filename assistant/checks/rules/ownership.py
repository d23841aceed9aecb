"""What was our fault is owned in so many words.

What:
    Where the case says that the fault was ours, our first reply says so as "we" or "I": what we did or left
    undone, or an apology for the very thing that went wrong. "Mistakes were made" and "an error occurred"
    have nobody in them.
Why:
    Customers forgive mistakes and resent evasion. A sentence in which things happen by themselves shows that
    nobody means to change anything.

Example:
    Unfortunately an error occurred during the processing of your order.
Instead:
    We sent you the wrong size, and that is our mistake.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.conditions import FIRST_REPLY_TO_COMPLAINT
from assistant.checks.fault import admissions
from assistant.checks.occurrences import absent, present, spans_of
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.checks.wording import found, shown_near, wording
from assistant.model import Act, Fault, Severity, Span
from assistant.text.expression import expression

_DID = (
    r"(?:sent|shipped|delivered|gave|packed|picked|charged|billed|booked|told|left|kept|lost|forgot|missed"
    r"|mislaid|misplaced|mixed|overlooked|broke|damaged|ignored|neglected|cancelled|canceled|deleted|closed"
    r"|blocked|cut|let|took|put|failed|dropped|overcharged|double-?charged|double-?booked|misread"
    r"|misinformed|misled|muddled|sold|printed|entered|typed|quoted|used|turned|made|took too|answered"
    r"|wrote|went on|were (?:late|slow|wrong|too)|was (?:late|slow|wrong)|should(?:n't| not| never)? have"
    r"|owed|owe)"
)
_NOT = (
    r"(?:did not|didn't|have not|haven't|had not|hadn't|never|were not|weren't|could not|couldn't|was not"
    r"|wasn't)"
)
_OUR = (
    r"(?:our|my) (?:own )?(?:[\w-]+ ){1,3}?(?:\w+ed|sent|gave|lost|left|broke|let|took|put|told|forgot|did "
    r"not|didn't|never|was|were|went|made|kept|cut|shut|stopped)"
)
_OWNED = wording(
    rf"\b(?:we|i)(?:'ve|'d| have| had)? (?:\w+ ){{0,2}}?(?:{_DID}|{_NOT})\b|\b{_OUR}\b|\b(?:by|from|with"
    rf"|of) (?:us|ours)\b|\b(?:fault|mistake|error|bug|problem|mix-up|slip|failure|gap) (?:in|of|with|on|at"
    rf"|by) (?:our|my)\b|\bour (?:\w+ )?(?:delays?|mistakes?|errors?|lateness|silence|slowness"
    rf"|carelessness)\b",
    "we i our my us ours we've i've we'd i'd",
)
_EVASIVE = wording(
    r"\b(?:mistakes?|errors?|oversights?|mix-ups?|misunderstandings?|miscommunications?|something|things"
    r"|glitch(?:es)?|issues?|problems?) (?:\w+ )?(?:(?:was|were|has been|have been|had been) (?:\w+ "
    r")?(?:made|caused|encountered|done)|occurred|happened|arose|went wrong|slipped through|crept in)\b"
    r"|\bthere (?:was|were|has been|have been|seems to have been|appears to have been|must have been) "
    r"(?:an?|some|several) (?:\w+ ){0,2}(?:mistakes?|errors?|oversights?|mix-ups?|misunderstandings?"
    r"|miscommunications?|glitch(?:es)?|issues?|problems?|delays?)\b|\b(?:was|were|has been|have been) "
    r"(?:wrongly|mistakenly|accidentally|incorrectly|erroneously|inadvertently) \w+",
    "mistake mistakes error errors oversight oversights mix misunderstanding misunderstandings "
    "miscommunication miscommunications something things glitch glitches issue issues problem problems "
    "delay delays wrongly mistakenly accidentally incorrectly erroneously inadvertently",
)
_FORMULA = expression(
    r"\b(?:for|about) (?:any|the|this|your|all|such)(?: \w+)? (?:inconveniences?|trouble|hassle|frustration"
    r"|experience|confusion)\b"
)
_PASSIVE = "which has nobody in it"
_REPAIR = "Say in the first person what we did wrong, once, without a “but”."


def _our_fault(context: Context) -> bool:
    return context.case.fault is Fault.OURS and FIRST_REPLY_TO_COMPLAINT.holds(context)


def _check(context: Context) -> Iterator[Outcome]:
    owned = (*admissions(context), *found(context, _OWNED))
    if owned:
        yield present("owns what was our fault", owned[:1], context)
        return
    evasive = shown_near(context, found(context, _EVASIVE), _PASSIVE)
    sorry = tuple(_meant(context))
    if context.labels["apology"] == "full" and sorry and not evasive:
        yield present("apologises for what went wrong", sorry, context)
        return
    message = "passes over our fault in the passive" if evasive else "does not say that the fault was ours"
    yield absent(message, evasive, _REPAIR)


def _meant(context: Context) -> Iterator[Span]:
    """Yield the apologies that are more than a formula."""
    for span in spans_of(context.of(Act.APOLOGY)):
        if not _FORMULA.search(span.of(context.text.lower)):
            yield span


RULE = Rule(
    id="ownership",
    title="Own what was our fault",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=Condition(
        "a complaint, our first reply, and the case says that the fault was ours", _our_fault
    ),
    check=_check,
)
