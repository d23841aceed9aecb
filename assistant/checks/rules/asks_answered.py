"""Everything the customer asks for is answered, put off or declined in words.

What:
    Each request and question of the message is taken up in the reply: settled, answered at a stated time,
    or refused. A request that only a general sentence could cover is unsure.
Why:
    What was passed over in silence comes back as the next and angrier mail.

Example:
    Your refund is on its way. (the customer also asked when the shop in Leeds opens again)
Instead:
    Your refund is on its way. The shop in Leeds opens again on Monday.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.checks.remedies import FAMILIES
from assistant.checks.wording import particular_stems, particulars
from assistant.model import Act, Ask, Intent, Severity, Verdict
from assistant.text import stem

_LONGEST_QUOTE = 80
_MOST = 8
_ASKING = re.compile(
    r"\?|\b(?:please|can you|could you|would you|i (?:want|need|demand|expect|would like)|i'd like|refund "
    r"me)\b"
)
_TIME = re.compile(
    r"\b(?:today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|january|february|march|april|june|july|august|september|october|november|december|noon|midnight"
    r"|weeks?|days?|hours?|minutes?|months?|shortly|soon|already|now|as soon as|until|once)\b|: (?:date"
    r"|time|duration)\]\]|\d"
)
_YES_OR_NO = re.compile(
    r"^(?:and |but |so )?(?:is|are|was|were|do|does|did|have|has|may|should|am|will"
    r"|can (?!you|i have|i get))\b"
)
_REPLIED = re.compile(
    r"\b(?:yes|no|not|cannot|both|either|neither|possible|correct|right|indeed|afraid|unfortunately"
    r"|is|are|was|does|do|has|have|can|will|may|should)\b|n't\b|'ll\b"
)
_EVIDENCE: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (re.compile(r"\bwhen\b|\bhow (?:long|soon)\b|\bby what date\b"), _TIME),
    (
        re.compile(r"\bhow (?:much|many)\b|\bwhat (?:does|will|would) it cost\b"),
        re.compile(r"\d|\bfree\b|\bno charge\b|money\]\]"),
    ),
    (
        re.compile(
            r"\bwhy\b|\bhow (?:come|is it|can it|could)\b|\bwhat (?:happened|went wrong|is causing|causes)\b"
        ),
        re.compile(
            r"\b(?:because|due to|reason|cause[ds]?|since|owing|so that|happened|why|turned out|explain\w*"
            r"|fault|mistake|error|find out|look(?:ing|ed)? into|check(?:ing|ed)?)\b"
        ),
    ),
    (
        re.compile(r"\bhow\b"),
        re.compile(
            r"\b(?:open|click|tap|press|choose|select|go to|steps?|follow|use|type|set|switch|settings?"
            r"|menu|tool ?bar|button|tab|switched (?:on|off)|reply|send|here is how|by \w+ing|then)\b|>"
        ),
    ),
    (
        re.compile(r"\bwhere\b"),
        re.compile(r"\b(?:at|in|on|with|near|from|depot|street|road|desk|shelf|tracking|courier|way)\b"),
    ),
    (_YES_OR_NO, _REPLIED),
    (re.compile(r"\bwho\b|\bwhom\b"), re.compile(r"\b(?:i|we|team|colleague|manager|name|desk|office)\b")),
)
_BACK = re.compile(
    r"^\W*(?:and |so |but )?(?:how|can|could|is|may|what|where|when|who)\b.*\b(?:that|this|it|so)\W*$"
)
"""A question about what was asked for just before: together they are one."""
_PUT_OFF = re.compile(
    r"\b(?:answers? (?:to|for|on|about) (?:\w+ ){0,3}?(?:questions?|points?|rest|both|everything)|(?:each"
    r"|all|rest) of (?:your|the) (?:points|questions|requests|mail|message)|(?:your|the) (?:other |second "
    r"|further |remaining )?(?:questions?|points?|requests?)|everything (?:else|you (?:ask|raise|wrote"
    r"|write)))\b"
)
_TAKEN_UP = (Act.ESCALATION, Act.EFFORT, Act.REQUEST, Act.REFUSAL, Act.FOLLOW_UP, Act.ALTERNATIVE)
_EMPTY_WORDS = (
    "advise advice help manage accomplish sort solve fix explain respond answer assist takers anybody "
    "handle deal matter hurry urgent urgently needful earliest earth madam sir justice priority attention"
)
_EMPTY = frozenset(map(stem, _EMPTY_WORDS.split()))
_FAINT = {"", "information", "repair", "contact"}
_WEAK = "only a general sentence could be the answer to it"
_REPAIR = "Answer it, say when you will, or say no in so many words."


def _asks(context: Context) -> bool:
    return bool(context.reading.asks)


def _check(context: Context) -> Iterator[Outcome]:
    asks = _together(context.reading.asks[:_MOST])
    said = " ".join(sentence.span.of(context.text.lower) for sentence in context.text.said())
    left = list(_left(context, asks, said))
    for ask in left:
        yield _unanswered(context, ask, said)
    if not left:
        yield Outcome(Verdict.PASS, "takes up everything the customer asks for")


def _together(asks: Sequence[Ask]) -> list[Ask]:
    """Return the asks, each wish joined with the question how to get it."""
    joined: list[Ask] = []
    for ask in asks:
        lower = ask.text.lower()
        refers_back = joined and _BACK.search(lower) and not particulars(lower) - _EMPTY
        joined.append(replace(ask, text=f"{joined.pop().text} {ask.text}") if refers_back else ask)
    return joined


def _left(context: Context, asks: Sequence[Ask], said: str) -> Iterator[Ask]:
    """Yield what the reply does not speak of; a message's only question may be met by its kind of answer.

    A bare "please help" names nothing, and is answered by any way forward.
    """
    stems = frozenset(stem(word) for _, heard in context.heard for word in heard)
    told = particular_stems(stems)
    topic: frozenset[str] = frozenset()
    for ask in asks:
        own = particulars(ask.text.lower()) - _EMPTY
        topic = own or topic
        if not topic and ask.wants in _FAINT:
            continue
        linked = FAMILIES.get(ask.wants, frozenset()) & stems or topic & told
        if not linked and not (len(asks) == 1 and _evident(ask, said)):
            yield ask


def _evident(ask: Ask, said: str) -> bool:
    """Tell whether a question meets the kind of answer it calls for."""
    lower = ask.text.lower()
    kinds = [answer for question, answer in _EVIDENCE if question.search(lower)]
    return any(answer.search(said) for answer in kinds[:1])


def _unanswered(context: Context, ask: Ask, said: str) -> Outcome:
    line = " ".join(ask.text.split())
    quoted = line if len(line) <= _LONGEST_QUOTE else f"{line[:_LONGEST_QUOTE].rstrip()}…"
    message = f"does not take up what the customer asks: “{quoted}”"
    if _doubtful(context, ask, said):
        return Outcome(Verdict.UNSURE, message, because=_WEAK, repair=_REPAIR)
    return Outcome(Verdict.FAIL, message, repair=_REPAIR)


def _doubtful(context: Context, ask: Ask, said: str) -> bool:
    """Tell whether a general sentence may be meant for it, or an answer may be in quite other words."""
    alone = len(_together(context.reading.asks)) == 1 and ask.wants in _FAINT
    unclear = alone or context.reading.intent is Intent.QUESTION or not _ASKING.search(ask.text.lower())
    return unclear or bool(context.of(*_TAKEN_UP)) or bool(_PUT_OFF.search(said))


RULE = Rule(
    id="asks_answered",
    title="Answer everything that is asked",
    doc=__doc__,
    severity=Severity.WARNING,
    applies_when=Condition("the message asks for something", _asks),
    check=_check,
)
