"""What answers look like: by the kind of question, by what was asked, and where they put off or decline."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.model import Act
from assistant.text import stem
from assistant.text.expression import expression

TOLD_BACK = expression(
    r"^(?:i am|i'm|we are|we're)?(?: (?:so|very|truly|really|deeply))? ?(?:sorry|apolog|regret)|^(?:i"
    r"|we) (?:understand|see|know"
    r"|realise|realize|hear|apologi|regret|value|hope)|^thank|^that (?:must|is|was|sounds)|^my apologies"
    r"|^please accept"
)
ASKING = expression(
    r"\?|\b(?:please|can you|could you|would you|i (?:want|need|demand|expect|would like)|i'd like"
    r"|refund me)\b"
)
BACK = expression(
    r"^\W*(?:and |so |but )?(?:how|can|could|is|may|what|where|when|who)\b.*\b(?:that|this|it|so)\W*$"
)
"""A question about what was asked for just before: together they are one."""
PUT_OFF = expression(
    r"\b(?:answers? (?:to|for|on|about) (?:\w+ ){0,3}?(?:questions?|points?|rest|both|everything)|(?:each"
    r"|all|rest) of (?:your|the) (?:points|questions|requests|mail|message)|(?:your|the) (?:other |second "
    r"|further |remaining )?(?:questions?|points?|requests?)|everything (?:else|you (?:ask|raise|wrote"
    r"|write)))\b"
)
LATER = expression(
    r"\b(?:let you know|find out|(?:the|an|your|both) answers? (?:comes?|follows?)"
    r"|will have (?:the|an|your|both) answers?"
    r"|will (?:ask|check|clarify|look|decide|tell|write|speak|come back|get back"
    r"|text|report)"
    r"|come back to you|get back to you|(?:am|are|is) (?:asking|checking|looking|clarifying|finding out)"
    r"|look(?:s|ing|ed)? into"
    r"|(?:have|has) asked|be looked at|do(?:es)? not know yet|don't know yet|cannot name|opened a (?:claim"
    r"|case|ticket)|who decides"
    r"|need (?:a|your|the|to know)|could you (?:send|tell|give))\b|\[\["
)
NO = expression(
    r"\b(?:cannot|can't|could not|unable|not possible|no (?:compensation|refund|money|exchange|replacement)"
    r"|(?:do|does|did|will) not|don't|doesn't|won't|sold out|nothing to|not (?:due|offered|allowed|covered"
    r"|sold)|only after"
    r"|only possible|no longer|unfortunately|sadly|regret(?:tably)?)\b"
)
IF = expression(r"^(?:if|should|in case|unless)\b[^,]{0,200},|\b(?:if|in case|unless)\b[^,.;!?]{0,200}$")
"""A condition: what cannot be in it is refused to nobody."""
_POINT = expression(
    r"\b(?:today|tomorrow|tonight|yesterday|noon|midnight|shortly|soon|already|at once|immediately"
    r"|this (?:week|evening|morning)"
    r"|next (?:week|month)|until|(?:by|on|before|after|from|since|in|within) (?:the |about |around "
    r"|\w+ )?\w*\d|due)\b"
    r"|: (?:date|time|duration)\]\]"
)
_STRETCH = expression(
    r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|until|tonight|tomorrow|today|as long as)\b"
    r"|duration\]\]|: date\]\]"
)
YES_OR_NO = expression(
    r"^(?:and |but |so |also,? )?(?:is|are|was|were|am|do|does|did|have|has|may|should|will|can (?!you"
    r"|i have|i get))\b"
)
_REPLIED = expression(
    r"\b(?:yes|no|not|cannot|both|either|neither|possible|correct|right|indeed|afraid|unfortunately|sadly"
    r"|is|are|was|does|do|has|have|can|will|may|should|stays?|goes|works?|keep)\b|n't\b|'ll\b"
)
_CAUSE = expression(
    r"\b(?:because|due to|reason|cause[ds]?|since|owing|so that|why|turned out|explain\w*|fault|mistake"
    r"|error|find out|made"
    r"|timeout|failed|broke|misread|read the|mixed up|wrong|overlooked|forgot\w*|was(?: not|n't) (?:set"
    r"|updated|told)"
    r"|reservation|storm|strike|what happened)\b"
)
_STEPS = expression(
    r"\b(?:open|click|tap|press|choose|select|go to|steps?|follow|use|type|set|switch|settings?|menu"
    r"|tool ?bar|button|tab|switched (?:on|off)|reply"
    r"|here is how"
    r"|by \w+ing|then|print|drop|put|belongs?|goes into|goes with|under|upload\w*|download|drag|turn|hold"
    r"|pull)\b|>"
)
_PLACE = expression(
    r"\b(?:at|in|on|with|near|from|to|depot|street|road|desk|shelf|tracking|courier|way|page|address|mail"
    r"|account)\b|@"
)
_PRICE = expression(r"\d|\bfree\b|\bno charge\b|\bnothing\b|money\]\]")
_PERSON = expression(r"\b(?:i|we|you|us|team|colleague|manager|name|desk|office|free|costs? you|on us)\b")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of question and what an answer to it looks like."""

    question: re.Pattern[str]
    answer: re.Pattern[str]
    dated: bool = False
    """Whether a date or a time anywhere in the sentence answers it too."""


KINDS = (
    Kind(expression(r"\bhow long (?:is|are|does|do|will|would|should)\b"), _STRETCH),
    Kind(
        expression(r"\bwhen\b|\bhow (?:long|soon)\b|\b(?:by|until) (?:what date|when)\b"), _POINT, dated=True
    ),
    Kind(expression(r"\bhow (?:much|many)\b|\bwhat (?:does|will|would) it cost\b"), _PRICE),
    Kind(
        expression(
            r"\bwhy\b|\bhow (?:come|is it|can it|could)\b|\bwhat (?:happened|went wrong|is causing|causes)\b"
        ),
        _CAUSE,
    ),
    Kind(expression(r"\bhow\b"), _STEPS),
    Kind(expression(r"\bwhere\b"), _PLACE),
    Kind(expression(r"\bwho(?:m|se)?\b"), _PERSON),
    Kind(YES_OR_NO, _REPLIED),
)
_EMPTY_WORDS = (
    "advise advice help manage accomplish sort solve fix explain respond answer assist takers anybody "
    "handle deal matter hurry urgent urgently needful earliest earth madam sir justice priority attention"
)
EMPTY = frozenset(map(stem, _EMPTY_WORDS.split()))
SHORT_ANSWER = expression(
    r"(?:yes|no|sadly no|unfortunately not|certainly|of course|it is|it does|you can|you may)\b"
)
NAMES = {
    name: frozenset(map(stem, text.split()))
    for name, text in {
        "refund": "refund return back repay reimburse",
        "replacement": "replace replacement new",
        "exchange": "exchange swap",
        "repair": "repair fix mend technician work working restore",
        "discount": "discount reduction",
        "compensation": "compensation compensate",
        "cancellation": "cancel cancellation",
        "correction": "correct change amend",
        "delivery": "ship shipping deliver delivery arrive arrival reach",
        "contact": "call phone ring contact",
        "access": "login password log reset",
        "price": "cost pay much price fee",
        "removal": "delete remove",
    }.items()
}
"""The words of an ask that call for a family of words in its answer."""
MORE = {
    name: frozenset(map(stem, text.split()))
    for name, text in {
        "compensation": "owe owed pay paid claim due off amount",
        "discount": "reduction off taken less rate bill",
        "refund": "second back returned amount goes account card",
        "repair": "corrected version works again repaired technician visit comes",
        "contact": "ring rings number phone calls",
        "delivery": "deliver ship leaves reach reaches",
        "price": "pay paid due free costs cost charge invoice owe nothing",
        "exchange": "size label",
        "replacement": "leaves sent part",
        "correction": "corrected invoice follows updated now",
    }.items()
}
"""Words that answers use besides those a remedy is known by."""
TIMES = frozenset({"date", "time", "weekday"})
FAINT = frozenset({"", "information", "repair", "contact"})
"""Wants that say little about what would settle them."""
TAKEN_UP = (Act.ESCALATION, Act.EFFORT, Act.REQUEST, Act.REFUSAL, Act.FOLLOW_UP, Act.ALTERNATIVE)
ENOUGH = 2.0
