"""What keeps words about the customer from being blame: shared guards."""

from __future__ import annotations

from assistant.acts.cue import Guard, Where

FAILING = (
    "fail|failed|forgot|neglected|ignored|overlooked|refused|omitted|misread|misunderstood|mistyped"
    "|misused|mishandled|misplaced|dropped|broke|damaged|waited too long|missed|disregarded|skipped"
    "|mis-?entered|lost|deleted"
)
NEUTRAL = Guard(
    r"\b(?:fine|right|correct|nothing wrong|no fault|not your fault|perfectly sensible|easy to miss|our "
    "(?:page|form|instructions|wording|site|app)|because (?:our|we|the (?:page|form|site|app))|thanks? "
    r"to|help(?:ed|s)? us|well done)\b",
    "the company owns it or nothing is held against the customer",
    Where.SENTENCE,
)
OUR_NEGATION = Guard(
    r"\b(?:not|never|n't|no|nothing|don't|isn't|wasn't|nor|without|rather than|did no such|doesn't mean"
    r"|not that|nobody|suggests?) (?:[\w'-]+ ){0,4}$",
    "it is denied",
)
IF = Guard(
    r"\b(?:if|in case|whether|should|when|once|unless|even if|so that) (?:[\w'-]+ ){0,3}$",
    "it is only a condition",
)
ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
REPORTED = Guard(
    r"\b(?:you (?:said|say|told|wrote|mention(?:ed)?|report(?:ed)?|were told)|he said|she said|they "
    r"(?:said|told)) (?:that )?(?:\w+ ){0,3}$",
    "it reports what somebody said",
)
THANKS = Guard(
    r"\b(?:thank|thanks|glad|grateful|appreciate|good that|great that|happy)\b", "it is said with thanks"
)
WE_LATE = (
    "(?:as|like) (?:we|i)(?:'ve| have|'d| had)? (?:already|previously|repeatedly|clearly|told|explained"
    r"|said|stated|informed|advised|pointed|made clear)(?: \w+)*"
)
OURS = Guard(
    r"\b(?:our (?:own )?(?:mistake|fault|error|side|end|doing|page|form|app|system|site|desk|wording"
    "|letter|team|driver|oversight|muddle|instructions?|depot|warehouse|agent|kitchen|label|store|shop"
    r"|bug|update)|(?<!not\s)on us|(?<!not\s)ours|by us|we (?:should|ought|failed|forgot|were wrong|are "
    r"to blame|did not|didn't)|sorry|apologi\w+|not your fault|nothing wrong|by mistake of ours|of ours"
    r"|you (?:could not|couldn't) have known)\b",
    "the company owns it",
    Where.SENTENCE,
)
