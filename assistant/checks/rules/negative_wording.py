"""Every "cannot" has a "can" beside it.

What:
    Where the reply says what cannot or will not be done, something that can be done stands in the same
    sentence or at most two sentences away. One finding per sentence that stands alone.
Why:
    What can be done moves things on, what cannot only stops them. The no itself stays plain; positive
    wording never hides it.

Example:
    Unfortunately we cannot change the delivery date.
Instead:
    We cannot change the delivery date any more, but the driver can leave the parcel with a neighbour.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from assistant.checks.conditions import WRITTEN
from assistant.checks.occurrences import shown
from assistant.checks.openings import opens_a_way
from assistant.checks.record import Context, Outcome, Rule
from assistant.checks.wording import found, sentence_of, wording
from assistant.model import Act, Severity, Span, Verdict
from assistant.text import Sentence
from assistant.text.expression import expression

_VERBS = (
    r"offer|refund|provide|make|accept|grant|give|change|process|help|assist|do|replace|exchange|cancel"
    r"|waive|pay|allow|extend|send|ship|deliver|honou?r|approve|repair|return|credit|reimburse|compensate"
    r"|issue|take|share|disclose|comment|confirm|locate|find|trace|fix|resolve|book|hold|keep|bring|arrange"
    r"|support|adjust|reverse|remove|add|reopen"
)
_NO = wording(
    rf"\b(?:we|i|our [\w-]+)(?:'re|'m| are| am)? (?:\w+ ){{0,2}}?(?:can't|cannot|can not|couldn't|won't"
    rf"|will not|(?:unable|not able|not in a position) to|do not|don't) (?:\w+ ){{0,2}}?(?:{_VERBS})\b"
    rf"|\b(?:unfortunately|regrettably|sadly|(?:i'm|i am|we are|we're) afraid)\b|\b(?:is|are|was)(?:n't| "
    rf"not) (?:possible|refundable|eligible|available|covered|permitted)\b|\b(?:is|are) impossible\b",
    "can't cannot couldn't won't not unable don't unfortunately regrettably sadly afraid isn't aren't "
    "wasn't impossible",
)
_FIXED = expression(
    r"(?:can't|cannot|can not|couldn't) (?:\w+ )?(?:do enough|help (?:but|feeling)|find (?:words|fault|any "
    r"fault)|make it undone|bring (?:back|that|it|those)|give (?:you )?(?:that|those)|undo|take (?:it|that"
    r"|back)|change (?:what|that))|(?:won't|will not|don't|do not) (?:\w+ )?(?:do (?:this|that|it) again"
    r"|make (?:you|excuses|that)|take (?:this|it|no|your|up|that|long|much)|share your|keep you|hold (?:it"
    r"|this|you)|give up|send you (?:in|round|away|another form)|charge|ask|add|do not)"
)
_UNREAL = expression(r"\b(?:if|unless|until|whether|why|because)\b[^,;]{0,80}$")
_WAYS = (Act.SOLUTION, Act.ALTERNATIVE, Act.PROMISE, Act.ESCALATION, Act.FOLLOW_UP, Act.REQUEST)
_REACH = 2
_TURN = 13
_REPAIR = "Put right beside it what can be done instead, or who can decide otherwise."


def _check(context: Context) -> Iterator[Outcome]:
    sentences = tuple(context.text.said())
    ways = {sentence_of(context.text, act.cue) for act in context.of(*_WAYS)}
    alone = [
        sentences[place].span
        for place in _noes(context, sentences)
        if not any(
            _shows_way(context, one, ways) for one in sentences[max(0, place - _REACH) : place + _REACH + 1]
        )
    ]
    for span in alone:
        message = f"says no and nothing beside it: {shown(context, span)}"
        yield Outcome(Verdict.FAIL, message, (span,), repair=_REPAIR)
    if not alone:
        yield Outcome(Verdict.PASS, "leaves no “cannot” alone")


def _noes(context: Context, sentences: Sequence[Sentence]) -> list[int]:
    """Return the places of the sentences that say what cannot be done."""
    said_no = {sentence_of(context.text, span) for span in found(context, _NO) if _meant(context, span)}
    return [place for place, sentence in enumerate(sentences) if sentence in said_no]


def _meant(context: Context, span: Span) -> bool:
    """Tell a no from a turn of phrase, from a condition and from a question that asks for it."""
    lower, whole = context.text.lower, sentence_of(context.text, span).span
    if _FIXED.search(lower, span.start, min(len(lower), span.end + _TURN)) or whole.of(lower).endswith("?"):
        return False
    return not _UNREAL.search(lower[whole.start : span.start])


def _shows_way(context: Context, sentence: Sentence, ways: Container[Sentence]) -> bool:
    return sentence in ways or opens_a_way(sentence.span.of(context.text.lower))


RULE = Rule(
    id="negative_wording",
    title="No “cannot” without a “can”",
    doc=__doc__,
    severity=Severity.SUGGESTION,
    applies_when=WRITTEN,
    check=_check,
)
