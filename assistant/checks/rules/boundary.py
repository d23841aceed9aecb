"""A limit is set on abuse alone, and politely.

What:
    A sentence that asks the customer to mind their words stands only where the message insults or threatens
    a person. There it threatens nothing, and the reply offers to go on. It is never required.
Why:
    Angry people who are told to watch their tone get angrier, and rightly. A calm limit on insults, with the
    help going on beside it, often ends them.

Example:
    We will not continue while you use that tone. (to a customer who is angry about a late parcel)
Instead:
    Please leave the insults out of it, and I will go on looking for your parcel.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checks.occurrences import near, present, shown, spans_of
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.checks.wording import found, sentence_of, wording
from assistant.model import Act, Severity, Span, Verdict
from assistant.text.expression import expression

_BAD = (
    r"insults?|insulting|abus\w+|threats?|threatening|swear(?:ing|words?)?|profanit\w+|slurs?|name-?calling"
    r"|offensive|foul"
)
_ANCHORS = (
    "insult insults insulting abuse abusive threat threats threatening swear swearing swearword swearwords "
    "profanity profanities slur slurs name calling offensive foul language tone respect respectful "
    "respectfully civil polite politely courteous courteously"
)
_ASKED = wording(
    rf"\b(?:leav(?:e|ing)|keep(?:ing)?|stop(?:ping)?|drop(?:ping)?|refrain(?:ing)? from|without|free (?:of"
    rf"|from)|put(?:ting)? aside|set(?:ting)? aside|avoid(?:ing)?|mind|watch|moderate|tolerate|accept|do "
    rf"without|less|go(?:ing)? on with|continu(?:e|ing)|any (?:more|further)|one more|more of) (?:[\w']+ "
    rf"){{0,4}}?(?:{_BAD}|(?:your|that|such|this kind of|bad) (?:language|tone)|(?:respectful|civil|polite"
    rf"|courteous)\b[^.?!\n]{{0,20}})|\b(?:{_BAD})(?: (?:language|messages?|remarks?|comments?|words?))? "
    rf"(?:\w+ ){{0,3}}?(?:will not|won't|cannot|can't|must|has to|have to|aside|out of)\b|\bspeak to (?:us"
    rf"|me|my \w+|our \w+) (?:with|politely|respectfully|courteously)\b",
    _ANCHORS,
)
_OURS = expression(
    r"\b(?:our|the|my|a) (?:\w+ )?(?:agent|driver|colleague|staff|team|employee|manager|guard|waiter"
    r"|courier|rep\w*)s?\b[^.?!]{0,40}\b(?:should|must|did|was|were|used|spoke|failed|had no|to you)\b"
    r"|\b(?:courses?|train(?:ing|ed)|lessons?|(?:language|tone) (?:packs?|settings?|version|files?|options?"
    r"|menu))\b|\b(?:he|she|they)(?:'ll|'s)? (?:\w+ )?(?:should|must|did|has|have|had|was|were|will|kept)\b"
    r"|\b(?:sorry|apologi[sz]e|apologies)\b|\byou (?:\w+ )?(?:were|had to|have been|should|deserve|describe"
    r"|report|receive|did not|didn't)\b"
)
_THREAT = expression(
    r"\b(?:or|otherwise|else|if|unless|should|any further|one more|next)\b[^.?!\n]{0,110}?\b(?:we|i|will"
    r"|your|be|is|are)(?:'ll)?\b[^.?!\n]{0,40}?\b(?:clos(?:e|ed|ing)|end(?:ed|ing)?|terminat\w+|block(?:ed"
    r"|ing)?|bann?(?:ed|ing)?|cancel\w*|report(?:ed|ing)?|suspend\w*|hang(?:ing)? up|refus\w+|police"
    r"|delet\w+|no longer|stop (?:answering|replying|helping)|not (?:answer|reply|respond|help|be "
    r"(?:answered|helped)))\b"
)
_ON = wording(
    r"\b(?:go on|going on|keep (?:\w+ing)|carry on|continu(?:e|ing)|happy to|glad to|ready to|here to"
    r"|(?:want|like) to help|can help|will help|help you|still here|i(?:'ll| will| can| have|'ve)|we(?:'ll| "
    r"will| can| have|'ve))\b",
    "go going keep carry continue continuing happy glad ready here want like help still i i'll i've we "
    "we'll we've",
)
_HARD = expression(
    r"\b(?:f\W?u\W?c?\W?k\w*|f\W?ck\w*|idiots?|morons?|stupid|fuck\w*|f\*+\w*|bitch\w*|bastards?|cunts?"
    r"|ass?holes?|arseholes?|scum|scumbags?|dumb\w*|losers?|imbeciles?|cretins?|shut up|kill|die|rot"
    r"|clowns?|pigs?|trash|garbage|brainless|retard\w*|bloody|shit\w*|hell|crap|lazy|incompetent|thieves"
    r"|crooks|liars?|scammers?|disgrace|pathetic|worms?|rats?|snakes?|parasites?|leech\w*|vermin|screw\w*"
    r"|useless|cow|witch|bully|creeps?)\b"
)
_FORWARD = (Act.SOLUTION, Act.ALTERNATIVE, Act.PROMISE, Act.FOLLOW_UP, Act.EFFORT, Act.ESCALATION)
_TAKE_OUT = "Take the sentence out: anger about what happened is met with help and not with a limit."
_NO_THREAT = "Ask for it without a threat, and say what you go on doing."
_OFFER = "Say beside it what you do for the customer now."
_DOUBT = "the message holds hard words, and whether they are aimed at a person cannot be told"


def _heard(context: Context) -> bool:
    """Tell whether limits can be told in the reply's language, or one may be needed."""
    known = context.acts is None or context.acts.covers(Act.BOUNDARY)
    return bool(context.text.source.strip()) and (known or bool(context.reading.abuse))


def _check(context: Context) -> Iterator[Outcome]:
    limits = _limits(context)
    for span in limits:
        yield _judged(context, span)
    if not limits:
        yield Outcome(
            Verdict.PASS, "sets no limit on how the customer writes", near_misses=near(context, Act.BOUNDARY)
        )


def _limits(context: Context) -> tuple[Span, ...]:
    """Return each sentence that asks the customer to mind their words, once."""
    cues = (*(act.cue for act in context.of(Act.BOUNDARY)), *found(context, _ASKED))
    sentences = dict.fromkeys(sentence_of(context.text, cue).span for cue in cues)
    return tuple(span for span in sentences if not _OURS.search(span.of(context.text.lower)))


def _judged(context: Context, span: Span) -> Outcome:
    words = shown(context, span)
    if not context.reading.abuse:
        message = f"sets a limit where nobody was insulted: {words}"
        if _HARD.search(context.customer.lower):
            return Outcome(Verdict.UNSURE, message, (span,), because=_DOUBT, repair=_TAKE_OUT)
        return Outcome(Verdict.FAIL, message, (span,), repair=_TAKE_OUT)
    if _THREAT.search(span.of(context.text.lower)):
        return _warned(f"sets a limit with a threat: {words}", span, _NO_THREAT)
    if not _goes_on(context, span):
        return _warned(f"sets a limit and offers nothing beside it: {words}", span, _OFFER)
    return present("sets a limit politely and goes on", (span,), context)


def _warned(message: str, span: Span, repair: str) -> Outcome:
    return Outcome(Verdict.FAIL, message, (span,), repair=repair, at_most=Severity.WARNING)


def _goes_on(context: Context, limit: Span) -> bool:
    """Tell whether help is offered, in the limit's own sentence or in another."""
    elsewhere = (span for span in spans_of(context.of(*_FORWARD)) if not span.overlaps(limit))
    return any(elsewhere) or any(not _refuses(context, span) for span in found(context, _ON))


def _refuses(context: Context, span: Span) -> bool:
    """Tell whether "we will" goes on with a no: "we will not answer"."""
    after = context.text.lower[span.end : span.end + len(" never be able")]
    return bool(re.match(r"\s+(?:\w+\s+)?(?:not|never|no)\b|n't|'t", after))


RULE = Rule(
    id="boundary",
    title="Set limits on abuse alone, and politely",
    doc=__doc__,
    severity=Severity.ERROR,
    applies_when=Condition(
        "any reply that is not empty; in a language whose limits are not known, only one to insults",
        _heard,
    ),
    check=_check,
)
