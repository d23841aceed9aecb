"""Regret: apology, plain ownership, sympathy, and what only looks like one of them.

Of the cues of this family the first that matches certain words keeps them, so what is *not* an apology
stands above what is.
"""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

_WORD = r"\b(?:sorry|apologi[sz](?:e|es|ing)|apologies|apology|regrets?|apologetic)"
_FEEL = (
    "(?:feel|feeling|felt(?! the (?:draught|draft|cold|heat|bump|strain|pinch))|think|thought|believe"
    "|consider|perceived?|misunderstood|misread|interpreted|(?:see|saw|take|took) (?:(?:it|this|that"
    "|things)(?= (?:that way|this way|in that|way|as|like|differently|so|personally|badly|amiss|the "
    r"wrong)|[.,;!?]|$)|offen[cs]e|exception|umbrage)\b|(?:find|found) (?!(?:no|an?|only|nothing|that"
    r"|yourself|out|mou?ld|dirt\w*|two|three|some|your|hairs?|bugs?|it necessary|(?:the|it|this|that"
    r"|them) (?:\w+ )?(?:locked|broken|closed|empty|gone|missing|dirty|damaged|open|full|shut|cold"
    r"|occupied|smashed|torn|wet|cancelled|canceled|taken|unmade|leaking|dead|blocked))\b)|(?:were|are"
    "|was|'re|have been) (?:so |very |left |left feeling |not )*(?:offended|upset|unhappy|disappointed"
    "|dissatisfied|displeased|confused|annoyed|satisfied|inconvenienced|pleased|happy))"
)
_BAD = r"inform|advise|tell|say|report|let you know|announce|decline|refuse|confirm"
_HEAR = (
    "hear|read|learn|see|note|know|find out|understand|be hearing|have heard|have learn(?:ed|t)|be told"
    "|discover"
)
_REPORTED = Guard(
    r"\b(?:said|says?|told|ask(?:s|ed|ing)?|request|demand|expect(?:ed|ing)?|are owed|call(?:ed)? (?:you "
    r")?to|write to|want|wanted|deserve|offered|asking) (?:[\w'-]+ ){0,3}$",
    "it speaks about an apology and does not make one",
)
_THIRD = Guard(
    r"\b(?:he|she|they|driver|courier|seller|manager|team|staff|merchant|partner|supplier|colleague)s? "
    r"(?:[\w'-]+ ){0,3}(?:to |will |should |must |has |have )(?:[\w'-]+ ){0,7}$",
    "somebody else is to apologise",
)
_UNREAL = Guard(
    r"\b(?:would|could|should|had|might) (?!like|love|want|wish)(?:[\w'-]+ ){0,3}$", "it is only imagined"
)
_NO_NEED = Guard(
    r"\b(?:no need|needn't|not need|don't need|have to|needed|nothing|no reason|never|won't|will not|not "
    r"going|refuse|decline|not|isn't|cannot see|don't think) (?:[\w'-]+ ){0,4}$",
    "the apology is refused or called needless",
)

_NONE = (
    Cue(
        Act.APOLOGY,
        r"\b(?:cannot|can't|can not|couldn't) (?:apologi[sz]e|say sorry|be sorry) enough|\b(?:cannot"
        "|can't) begin to apologi[sz]e",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\bsorry state\b|\b(?:better|feel) (?:safe than )?sorry for\b|\bno (?:regrets?|apolog(?:y|ies))\b",
        counts=False,
        because="these words express no regret to the customer",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\b(?:sorry|apologi[sz]e|apologi[sz]ing|apologies|regret)(?: (?:for|about) any [\w ]{2,30}?)?,? "
        r"(?:if|should|in case|in the event)\b(?! (?:this|it|we|our|i|you(?:'ve| have| had)? (?:received"
        r"|waited|been sent|been charged))\b(?![^.?!]{0,40}\b(?:offend|upset|disappoint|inconvenien|hurt"
        "|hard|harsh|satisf|meet|met|seem|sound|unclear|came across|caused)))",
        detail="if",
        unless=(Guard(r"\band (?:that|for)\b", "an unconditional clause stands beside it", Where.AFTER),),
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\bif\b[^.?!;]{3,80}?,? (?:we|i|please|then)? ?(?:{we} )?{adv}(?:apologi[sz]e|sorry|are sorry|am "
        r"sorry|accept (?:my|our) apologies)\b",
        detail="if",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        f"{_WORD} (?:that |for the fact that |about (?:how|the way) )?you(?:'re|'ve)? (?:have |had |may "
        rf"have |might have |may |were |are |did not |didn't )*(?:{{adv}}){_FEEL}\b(?! (?:yourself|it "
        "necessary|the (?:item|parcel|box|product|order|charge)|an? (?!little|bit)|your ))",
        detail="feel",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        f"{_WORD}[^.?!;]{{0,40}}? you (?:had |have )?(?:{{adv}})(?:feel|felt|misunderstood|thought|found "
        r"(?:our|the|it|us|this|him|her)(?! (?:\w+ )?(?:locked|broken|closed|empty|gone|missing|dirty"
        r"|damaged|shut|occupied|unmade|dead)))\b",
        detail="feel",
        unless=(Guard(r"\b(?:for|about) (?:the|our|how|this)\b", "it names what happened", Where.INSIDE),),
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\bregret(?:s|ted)? (?:that you|the fact that you) (?:are|were|feel|felt|found|did not|didn't) "
        r"(?:{adv})(?:dissatisf|unhappy|disappoint|upset|enjoy|feel|not)\w*",
        detail="feel",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\b(?:sorry|apologi[sz]e|apologies),? (?:but|however|no can do|no(?! (?:one|body))\b)|\b(?:sorry"
        "|regret) to (?:have to )?(?:"
        + _BAD
        + (
            r")|\bsorry,? (?:i|we) (?:can't|cannot|can not|don't|won't|couldn't|could not)\b(?! (?:get|be "
            r"there|do more|offer (?:you )?more))|^\W*sorry (?:that|this) (?:is|isn't)? ?(?:not "
            ")?(?:possible|allowed)"
        ),
        detail="softener",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\bsorry[,.]? (?:what|which|who|where|when|could|can|would|did|is|was|were|do|how)\b[^.]{0,80}\?"
        r"|\bsorry\?",
        detail="asking again",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\b(?:be|been|feel|saying?|say) sorry (?:for (?:asking|writing|contacting|complaining|the long)"
        r"|about (?:asking|writing))|\byour (?:own )?apolog(?:y|ies)\b|\b(?:afraid|unfortunately)\b",
        detail="softener",
        counts=False,
        because="it announces bad news and expresses no regret",
        family="regret",
    ),
)
_SYMPATHY = (
    Cue(
        Act.SYMPATHY,
        rf"\b(?:sorry|regret|regrets|regretful|apologi[sz]e|sad|saddened)(?: \w+)? to (?:{_HEAR})\b",
        detail="to hear",
        unless=(
            NEGATED,
            Guard(r"^(?!sorry|regret|apolog)", "it tells a feeling and no regret", Where.INSIDE),
        ),
        family="regret",
    ),
    Cue(
        Act.SYMPATHY,
        r"\b(?:sorry|regret) (?:to hear )?(?:that |about )?(?:you(?:'re|'ve| are| were| have been|'d been"
        r"| had been)(?: \w+)? (?:having|facing|experiencing|encountering|going|dealing|struggling"
        "|running|stuck|seeing|getting)|you(?:'ve| have)? (?:had to|have to|had|experienced|faced"
        r"|encountered|ran into|went through|came across|come across|run into)\b|you(?:'ve| have)? (?:did "
        r"not|didn't|haven't|have not|had not|hadn't) (?:had|have|enjoy(?:ed)?|get to enjoy|experience)\b"
        "|for your loss)",
        detail="your trouble",
        unless=(NEGATED,),
        family="regret",
    ),
    Cue(
        Act.SYMPATHY,
        r"\b(?:sorry|regret)(?: that)? (?:i|we) (?:can't|cannot|can not|am unable to|are unable to|won't "
        r"be able to)\b[^.?!]{3,120}(?:;|, but|\bbut|what (?:i|we) can|instead)",
        detail="refusal",
        family="regret",
    ),
)
_PLAIN = (
    Cue(
        Act.APOLOGY,
        r"\b(?:sorry|apologi[sz](?:e|es|ing)|apologies|apology|apologetic)\b",
        detail="explicit",
        unless=(
            _NO_NEED,
            _REPORTED,
            _THIRD,
            _UNREAL,
            Guard(
                r"^ (?:has|have|had|was|were) been (?:noted|received|accepted)",
                "it is the customer's apology",
                Where.AFTER,
            ),
        ),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:regret|regretting|regrets?) (?:that (?:we|our|this|it|the|there)|there (?:was|were|has|is)"
        r"|the|any|this|our|having|what|your|how|for|not)\b|\binconveniences? (?:caused )?(?:is |are "
        r"|deeply |sincerely |highly |truly |much )*regret(?:ted|able)?\b|\baccept (?:our|my) (?:\w+ "
        r")?regrets?\b|\b(?:error|delay|mistake|mix-up|oversight|trouble)s? (?:caused )?(?:is|are) (?:\w+ "
        r")?regretted\b",
        detail="explicit",
        unless=(
            NEGATED,
            Guard(r"\byou(?:'ll| will| may| might)? (?:\w+ ){0,2}$", "the customer's regret is meant"),
            Guard(r"\b(?:imagine|understand|can see)\b", "the customer's regret is meant"),
        ),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:please |kindly |do |hope you(?:'ll| will| can)? |ask you to |beg you to )(?:forgive|excuse"
        r"|pardon)\b|\b(?:ask|beg)(?:ging)? (?:for )?(?:your )?(?:forgiveness|pardon)|\bforgive us\b"
        r"|\bmea culpa\b|\b(?:my|our) bad\b|\bmake amends\b|\bashamed\b|\b(?:i|we) feel (?:\w+ "
        r")?(?:terrible|awful|dreadful|bad) (?:about|for|that)\b",
        detail="explicit",
        unless=(NEGATED,),
        family="regret",
    ),
)
_FAULT = r"fault|mistakes?|errors?|oversight|slip|slip-up|blunder|failing|failure|doing|responsibility"
_OWNERSHIP = (
    Cue(
        Act.OWNERSHIP,
        r"\b(?:this|that|it|which|they|these|those|one|delay|the [\w-]+)(?:'s| is| was| were| are| has "
        rf"been) (?:\w+ ){{0,3}}(?:our|my) (?:own )?(?:{_FAULT})\b|\bthe (?:{_FAULT}) (?:is|was|lay|lies) "
        r"(?:\w+ )?(?:ours|mine|with us|on our side|at our end|on our end)\b|\bthe (?:fault|mistake"
        r"|error) (?:lies|lay|is|was) (?:in|with) (?:our|the|us)\b",
        unless=(
            NEGATED,
            Guard(r"\b(?:if|whether|not)\b", "it is only a condition"),
            Guard(r"\bnot\b|n't", "it is negated", Where.INSIDE),
        ),
    ),
    Cue(
        Act.OWNERSHIP,
        r"\b(?:that|this|it|one|which)(?: one)?(?:'s| is| was) (?:all |entirely |squarely |fully |down to "
        r"|completely |absolutely |firmly )*(?:on us|on me|down to us|ours(?: alone)?)\b|\b(?:was|is) "
        r"(?:on|up to|for) us to (?:get|make|check|have|break|keep|ensure|see)\b",
        unless=(NEGATED,),
    ),
    Cue(
        Act.OWNERSHIP,
        r"\b(?:we|i)(?:'ve| have| had)? (?:\w+ )?(?:got (?:this|it|that|things|your [\w-]+) (?:\w+ "
        r")?wrong|messed (?:this |it |that )?up|dropped the ball|let you (?:\w+ )?down|fell short|fallen "
        r"short|slipped up|blundered|screwed up|missed the mark|made (?:a|an|the|this) (?:\w+ "
        ")?(?:mistake|error|slip)|failed (?:you|to)|mishandled|botched|are (?:fully |entirely |solely "
        ")?(?:to blame|at fault|responsible)|take (?:full |complete |the )*(?:responsibility|blame)|own "
        r"(?:this|that|it|the) ?(?:mistake|error)?)\b",
        unless=(
            NEGATED,
            Guard(r"\b(?:if|had|whether|when|where|like)\b", "it is only a condition"),
            Guard(
                r"\b(?:tried|attempt)\w*|^ (?:\w+ )?(?:reach|contact|get through|locate|find|trace|see"
                r"|understand)\b",
                "nothing is owned up to",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.OWNERSHIP,
        r"\b(?:we|i) (?:really |certainly )?(?:should(?: never)? have|ought to have)\b(?!,? you)",
        detail="should have",
        unless=(Guard(r"\b(?:if|whether|think|say|claim|believe)\b", "it is only a condition"),),
    ),
)
CUES = (*_NONE, *_SYMPATHY, *_PLAIN, *_OWNERSHIP)
