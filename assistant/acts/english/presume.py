"""Blame that is taken for granted: what will have happened at home, a case of haste, risks one accepts."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.fault import ASKED, OUR_NEGATION, OURS
from assistant.model import Act

_HASTE = (
    r"(?:not|never) (?:having )?\w+ing|rushing|hurrying|skipping|forgetting|overlooking|missing|misreading"
    r"|misunderstanding|ignoring|pressing the|clicking|being (?:too |in |a little |careless|hasty|impatient)"
    r"|using (?:the|a|an) (?:wrong|old|unsuitable|cheap)|entering|mistyping|not quite|haste|impatience|user"
    r"|inattention|carelessness|having (?:a proper|another) look|how (?:it|they|one) (?:is|are|was|were)?"
    r" ?(?:used|stored|handled|held|washed|charged)"
)
_HELPS = Guard(
    r"\b(?:please|we(?:'ll| will|'ve| have)|i(?:'ll| will|'ve| have)|you(?:'ll| will| can| may) (?:find|see"
    r"|get|then)|our (?:team|technician|driver|depot|staff|courier))\b",
    "it helps on",
    Where.CLAUSE,
)
_USUAL = (
    r"(?:usually|often|mostly|generally|typically|normally|frequently|almost always|nearly always|just"
    r"|simply|only|merely)"
)

CUES = (
    Cue(
        Act.BLAME,
        rf"\b(?:is|are|was|were|it's|that's|be|been|comes?|boils?|goes back|due|caused) (?:{_USUAL} )?(?:a"
        rf" (?:case|matter|question|result|sign|consequence) of|(?:comes? )?down to|back to|to|by|because of"
        rf"|due to) (?:(?:simply|just|people|customers|users|someone|somebody|often) )*(?:{_HASTE})\b",
        detail="haste",
        unless=(ASKED, OUR_NEGATION, OURS, _HELPS, Guard(r"\b(?:we|our|us|my)\b", "the company is meant")),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:you|your [\w-]+|the (?:setting|switch|option|box|button|card|phone|app|tap|door|window|lid"
        r"|plug|device|filter|customer|notice|letter|e-?mail)|someone|somebody|a (?:child|family member"
        r"|colleague)) will (?:simply |probably |most likely |presumably |no doubt |surely )?have"
        r" (?!received|seen|noticed|heard|arrived|reached|had|felt|been (?:sent|posted|delivered|refunded"
        r"|credited|paid|told|worried|waiting))(?:been|left|\w+(?:ed|en|pt|ft|wn))\b",
        detail="must have",
        unless=(
            ASKED,
            OURS,
            OUR_NEGATION,
            Guard(
                r"\b(?:by|until|before|if|once|when|i'm sure|no doubt you)\b",
                "it is only foreseen",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b{customer}(?: \w+ing| who| that) [^.?!]{2,60}? (?:accepts?|bears?|takes?|runs?|assumes?|carry"
        r"|carries) [^.?!]{0,25}?\b(?:risk|responsibility|consequences?)\b|\b(?:at|on) (?:your|their|the"
        r" \w+'s|one's) own (?:risk|responsibility)\b|\b(?:choice|selection|care|use|handling|safekeeping"
        r"|checking|reading|entry) (?:of [^.?!,]{2,30} )?(?:lies|rests|remains|is up to|falls) (?:\w+"
        r" )?(?:with|on|to)? ?(?:the )?(?:you|customers?|guests?|policyholders?|passengers?|travellers?"
        r"|users?|buyers?|members?|holders?)\b",
        detail="own risk",
        unless=(ASKED, OUR_NEGATION),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:once|when|after|if|until|where|provided)\b[^.?!,]{0,45}\b(?:searched|looked|read|checked"
        r"|listened|tried|searches|looks|reads|checks|examined|studied|followed)\b[^.?!,]{0,25}\b(?:(?:a"
        r" (?:little|bit) )?more (?:thoroughly|carefully|closely|patiently|attentively|calmly)|properly|with"
        r" (?:a little )?(?:more )?(?:care|patience|attention))\b",
        detail="more care",
        unless=(
            ASKED,
            OURS,
            Guard(
                r"\b(?:we|i|our \w+|they)(?:'ve| have| had)? (?:\w+ )?(?:searched|looked|read|checked"
                r"|listened|tried|examined)",
                "the company looked",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:because|since|as) you(?:'ve|'re| have| are| were)?(?: been)? (?:\w+ly |always |still"
        r" )?(?:entering|using|typing|pressing|trying|clicking|selecting|choosing|dialling|uploading|copying"
        r"|uploaded|copied|scanning|pasting|sharing|attempting|skipping|ignoring)\b|\b(?:those|people"
        r"|customers|guests|users|players|travellers|anyone) who (?:[\w'-]+ ){1,9}?(?:tends?|seldom|rarely"
        r"|hardly ever|never|usually|generally|normally|soon|quickly) (?:to )?(?:earns?|have|has|finds?"
        r"|runs?|gets?|gives?|do|does|need|see|sees|experience|face|feel|discover|know|enjoy)\b|^\W*had"
        r" (?:the|your|this|that|an?|more|some) [^.?!,]{2,45}? been (?:\w+ )?\w+(?:ed|pt|wn"
        r"|ad)\b[^.?!]{0,60},",
        detail="attribution",
        unless=(
            ASKED,
            OURS,
            Guard(
                r"\b(?:our (?:page|app|form|site)|so that|to help)\b|\bhad [^.?!]{2,60} by (?:us|our)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:sorry|understand|thank)\b", "it tells a feeling", Where.SENTENCE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:those|people|customers|guests|users|households|owners|travellers|members|anyone) (?:who|that"
        r"|with) (?:[\w'-]+ ){1,8}?(?:(?:report|have|see|experience|find|get|face|know)s? (?:no|none|few"
        r"|hardly)|(?:would )?do(?:es)? well to|(?:are|is|would be) (?:well|best|better) advised to)\b"
        r"|\b(?:is|are) easily (?:missed|overlooked|forgotten|misread|confused|misheard) (?:when|if|by|with"
        r"|while)\b|\b(?:has|have) (?:usually|generally|normally|often|mostly|probably|most likely"
        r"|presumably|simply) (?:\w+ )?(?:strayed|slipped|rolled|fallen|ended up|found its way|been"
        r" (?:mislaid|thrown|misplaced|left|put|swept|binned|moved))\b",
        detail="general",
        unless=(ASKED, OUR_NEGATION, OURS, _HELPS),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:is|are|was|were) (?:always |only |solely |\w+ly )?(?:keyed in|keyed|entered|typed|chosen|set"
        r"|selected|given|supplied|filled in|confirmed|scanned|weighed) (?:in )?by the (?:shopper|customer"
        r"|guest|cardholder|user|buyer|traveller|passenger|sender|recipient|account holder|patient"
        r"|policyholder|tenant|applicant|caller|member)\b|\bat (?:one's|your|their|the \w+'s) own"
        r" (?:discretion|peril)\b|\b(?:screen|app|page|form|machine|till|site|system) asks? (?:you |everyone"
        r" )?(?:twice|three times|again)\b",
        detail="by the customer",
        unless=(ASKED, OUR_NEGATION, OURS),
    ),
)
