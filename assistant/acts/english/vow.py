"""Over-promises by their forms: never again, certainty, oaths, whatever it takes, always."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

_CONTACT = (
    "(?:write|call|ring|phone|e-?mail|mail|text|get back|be in touch|come back|answer|reply|report|let "
    "you know|tell you|update|check|look|ask|see to|chase|follow|send you (?:an?|the) (?:answer|update"
    "|mail|note|line))"
)
_FAMILY = "promise_too_much"

CUES = (
    Cue(
        Act.OVERPROMISE,
        r"\b(?:will|'ll|shall|won't|need) never (?:\w+ ){1,4}?again\b|\b(?:won't|will not|will never) be "
        r"(?:a|any|another) (?:next|second|third|other|further|more|repeat)\b|\b(?:our|the|this|it|these"
        r"|my) (?:\w+ )?never (?:crash(?:es)?|fails?|breaks?|goes (?:wrong|down)|stops|lets|leaks|loses"
        r"|errs|misses|makes a mistake|disappoints?|freezes)\b|\b(?:there is|there's|have|leaves?) no "
        r"doubt (?:that |whatsoever )?(?:you|it|this|that|we|the|whatsoever)|\b(?:i|we)(?:'m|'re| am| "
        "are) (?:quite |very )?(?:certain|sure|positive|convinced|confident) (?:that )?(?:it|this|the"
        r"|you|they|nothing|everything|your) (?:\w+ ){0,3}?(?:won't|will never|will not|never|'ll never"
        r"|can't) (?:\w+ )?(?:come back|return|happen|recur|break|fail|be let|let|occur|go wrong|lose"
        r"|have|see|regret)\b|\bnever again (?:will|shall|do|need|must|are you going)\b|\b(?:nothing|no "
        r"(?:\w+ )?(?:mistake|error|delay|problem|mix-up|trouble|issue|fault|glitch|charge|hiccup)s?)(?: "
        "(?:of the kind|of this kind|of that sort|of the sort|like (?:this|that|it)|such|similar|else))* "
        "(?:will|shall|can|is going to|'ll) (?:ever |possibly )?(?:happen|occur|go wrong|recur|arise"
        r"|appear|come up|bother|trouble|be charged|hit|slip)\b|\b(?:won't|will not|shan't|shall not|will "
        r"never|won't ever|never) (?:be |ever )*(?:happen\w*|occur\w*|recur|return|come back|fail"
        "|break(?: down)?|go wrong|let down|repeated|a (?:next|second|third) time|any (?:more |further "
        r")?(?:problem|trouble|delay|mistake|error|issue)s?)(?: \w+)? (?:again|a second time|twice|any "
        r"more|anymore|on you|ever|from now on|in (?:the )?future|with (?:us|your \w+))\b|\b(?:there "
        ")?(?:will|'ll|won't|shall|is|are) (?:not |be |never |absolutely |now |n't )*(?:be )?(?:no|any"
        r"|zero) (?:\w+ )?(?:more|further|repeat|recurrence|chance|risk|danger|possibility)\b(?! "
        "(?:information|details?|charge|cost|fee|news|steps?|action|than|about (?:the|your)|what|which"
        r"|that you)s?)|\b(?:it|that|this)(?:'s| is| would be)? (?:\w+ly )?(?:impossible|inconceivable"
        "|unthinkable|out of the question) (?:for|that) (?:this|it|that|anything|you|such|the (?:same"
        r"|problem|error|fault))|\b(?:(?:it |this |that )(?:cannot|can't|can never)|nothing (?:more "
        ")?can) (?:possibly |ever )?(?:happen|go wrong|fail|occur|break) (?:again|now|any ?more|this "
        r"time|from now)|\bthere(?:'s| is) (?:absolutely |simply )?no way (?:that )?(?:the|this|that|it"
        r"|you|we|anything|your|he|she|they)\b[^.?!]{0,30}?\b(?:will|can|could|won't|is going)|\bnot (?:a"
        r"|one) (?:single )?\w+ will (?:\w+ )?(?:go|be|get|fail|break|arrive late)|\b(?:zero|no) (?:risk"
        "|chance|danger|possibility)(?: (?:of|that|for) (?:this|it|that|a repeat|anything|things|such"
        r"|recurrence|any|another|a second|problems?|failure|you))?(?:\b|$)|\b(?:last|final|only) time "
        r"(?:this|it|that|you|anything)(?:'ll| will| ever)? (?:\w+ )?(?:happen|ever|have to|need|occurs?"
        r"|hear|see)|\b(?:will|to) be the last time\b|\b(?:never|not) (?:ever )?(?:make|see|have(?! to)"
        "|face|experience|get|encounter|hear of|suffer|meet|be (?:let down|disappointed|charged"
        r"|double-charged|bothered|left|kept waiting)) (?:\w+ ){0,4}?(?:again|any more|ever|from us"
        r"|twice)\b",
        detail="never again",
        unless=(
            Guard(
                r"\b(?:should|must|can't promise|cannot promise|hope|rather|want|wish|try|trying|aim"
                "|working|work|so that|make sure|to ensure|so|would|could|if|whether|help|prevent|there "
                "was|there's|i've|nobody can say|i understand (?:if|that)|take the|see|understand if "
                r"you) (?:[\w',]+ ){0,5}$",
                "it is a wish and no promise",
            ),
            Guard(
                r"\b(?:order|book|shop|stay|buy|use us|trust|come|fly|recommend|charge you|take|be "
                "(?:charged|billed|asked)|pay|need to (?:enter|sign|send|do)|have to (?:pay|enter|sign"
                r"|send|do|prove))\b",
                "it tells what is switched off or what the customer may do",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:there (?:is|was|'s) |at )no (?:way|chance|risk|doubt|possibility|danger)\b(?! "
                "(?:of (?:this|it|that|a repeat|recurrence|anything|such|any|another)|that (?:this|it)"
                r"|for (?:this|it|you)))|\bno doubt\b",
                "nothing is ruled out",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:should|must) (?:never|not)\b|\bnever (?:happened|had|made|received|got|came"
                r"|arrived|sent)\b",
                "it is a wish and no promise",
                Where.CLAUSE,
            ),
        ),
        family=_FAMILY,
    ),
    Cue(
        Act.OVERPROMISE,
        r"\b(?:i|we|you)(?:'m|'re| am| are| can be| may be| can rest| feel)? (?:\w+ )?(?:absolutely"
        "|totally|completely|100 ?%|100 ?per ?cent|one hundred per ?cent|a hundred per ?cent|dead"
        "|utterly|entirely|perfectly|more than|fully|positively|quite|very) (?:sure|certain|confident"
        "|positive|convinced|assured|safe) (?:that |of )?(?:it|this|that|you|they|the|your|we|our|there"
        r"|he|she|nothing|everything|a|of)\b|\b(?:be|is|are|it's) (?:100 ?(?:%|per ?cent)|one hundred per "
        "?cent|a hundred per ?cent) (?!cotton|wool|linen|silk|leather|juice|recycled|natural|pure|off"
        r"|refund\w*|back|renewable|organic|vegan|yours|of)\w*|\b(?:you|we|i) can be (?:sure|certain"
        "|confident|assured) (?:that )?(?:it|this|that|you|they|the|your|we|our|there|nothing"
        r"|everything)[^.?!]{0,30}?\b(?:will|won't|'ll|never|always|is going)|\b(?:will|'ll|is going to"
        "|are going to) (?:most |almost |very )?(?:definitely|certainly|surely|undoubtedly|absolutely"
        "|positively|assuredly|unquestionably|for sure|without (?:a |any )?(?:doubt|fail|question)|100 "
        "?%) (?!help|assist|bring|strive|ensure|make|improve|look|pass|let you|try|call|write|check"
        "|consider|contact|keep|share|be in touch|forward|do (?:our|my|what)|take|bear|discuss|raise"
        "|mention|note|convey|review|miss|ask|welcome|work|continue|use|get back|reach out|include|give"
        r"|come back|need|want|know|notice|see|agree|have a look|not (?:be able|share|pass))\w+|\b(?:will"
        "|'ll|won't|is|are|be) [^.?!]{2,70}?,? (?:100 ?%|100 ?per ?cent|one hundred per ?cent|one "
        "hundred percent|a hundred per ?cent|hundred percent|guaranteed|i promise|we promise|promise|no "
        "question|no doubt about it|no ifs|mark my words|for certain|that's a promise|that is a promise"
        r"|trust me|you(?:'ll| will) see|bet on it|count on it)\b(?=\W*$|[.!,;])",
        detail="certainty",
        unless=(
            NEGATED,
            Guard(
                rf"^(?:will|'ll) (?:\w+ )?(?:{_CONTACT}|hear|(?:have|get) (?:an?|my|the) (?:answer|reply"
                r"|call|mail|news))\b|\b(?:back|refunded|cotton|wool|linen|leather|recycled|juice"
                r"|natural|refund)\b|\bi promise to\b",
                "it promises contact or tells a fact",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:nobody|no one|if|whether|when|until|unless|to be|make sure|can't be|cannot be|want "
                r"you to be|before i am|once i am) (?:[\w'-]+ ){0,4}$",
                "it promises nothing",
            ),
            Guard(
                r"\b(?:was|were|did not|didn't|had|have|has|is ours|were not|weren't)\b",
                "it tells what is or was the case",
                Where.CLAUSE,
            ),
        ),
        family=_FAMILY,
    ),
    Cue(
        Act.OVERPROMISE,
        r"\b(?:i|we) (?:\w+ )?(?:swear|vow|bet|stake|warrant|pledge|give you (?:my|our) (?:\w+ )?(?:word"
        r"|promise|assurance|guarantee|oath|pledge)|solemnly promise)\b(?: (?:to you|on \w+(?: \w+)?|my "
        r"\w+(?: on it)?))?,? (?:that )?(?:there|it|this|that|you|they|the|your|nothing|everything|no"
        r"|we(?:'ll| will| shall)|i(?:'ll| will| shall))(?!(?:'ll| will| shall) (?:\w+ "
        rf")?{_CONTACT})\b[^.?!]{{0,60}}?\b(?:will|won't|never|'ll|always|shall|is going|can't|cannot"
        r"|again)\b|\b(?:take|have|you have|on) (?:my|our) (?:solemn |personal |full )?(?:word|guarantee"
        r"|oath|honou?r|promise)\b(?! (?:that|and) (?:i|we|you(?:'ll| will) (?:hear|have (?:an?|my|the) "
        r"(?:answer|reply|call|mail)))|,? (?:i|we)(?:'ll| will))|\bmy word on it\b|\bcross my heart\b"
        r"|\b(?:swear|promise|vow|vouch|guarantee)\w*(?: you)?(?: for it)?,? (?:that )?(?:this|it|that) "
        r"(?:was|is|never|won't)\b|\byou have our word\b|\bgive you (?:my|our) (?:solemn )?(?:word"
        r"|promise)\W*$|\btrust me,? (?:it|this|that|you|they|the|your|we|i|there|nothing|he|she)\b"
        r"|\byou can (?:bet|count|bank|stake|rely) (?:your (?:life|house|shirt|boots)|everything"
        r"|anything)? ?(?:on|that|it)\b(?! (?:me|us|my|our) (?:to|for))|\b(?:i|we) (?:can )?(?:\w+ "
        r")?assure you (?:that )?(?:it|this|the|your|they|nothing|no|there|he|she|everything) (?:\w+ "
        rf"){0, 3}?(?:will|won't|'ll|is going to|can't|cannot|never)\b|\bhand on heart\b|\bmark my "
        r"words\b|\b(?:hope to die|so help me|scout's honou?r|on my (?:life|mother's|children's))"
        r"|\b(?:my|our) (?:personal|solemn|absolute|100 ?%|cast-iron|ironclad|iron-clad|rock-solid) "
        r"(?:guarantee|promise|assurance|pledge|word|commitment)\b(?! (?:that|and) (?:i|we)\b)",
        detail="oath",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:if|before|whether) (?:[\w'-]+ ){0,4}$|\b(?:wouldn't|would not|not want to) (?:\w+ "
                ")?$",
                "it promises nothing",
            ),
            Guard(
                r"\b(?:no|not|n't|nothing you did|noted|received|heard|been (?:told|read|passed)|take "
                r"(?:this|it|your)|taken|not your)\b(?![^.?!]*\b(?:will|won't|again|ever)\b)",
                "it reassures and promises nothing",
                Where.CLAUSE,
            ),
        ),
        family=_FAMILY,
    ),
    Cue(
        Act.OVERPROMISE,
        r"\b(?:whatever|anything(?: at all)?|everything|as much as|whichever \w+|any amount) (?:that "
        r")?(?:you(?:'d| would| may| might| could)?|your heart) (?:\w+ )?(?:ask(?: for| of us)?|want"
        r"|wish(?: for)?|like|demand|desires?|fancy|name|care to name|dream of)\b(?! (?:to (?:know|ask"
        "|tell|say|order|drink|eat|add|keep)|us to|me to|help|for the|it for|from (?:the|our)|in (?:the"
        r"|your)))|\b(?:do|give(?: you)?|give up|offer|pay) (?:absolutely |just about )?(?:anything"
        "|everything|whatever it takes|the moon|the world|all you ask)(?: (?:at all|in the world|on "
        r"earth|humanly possible|we have))? (?:to|so|and|for you|for your|it takes|you)\b|\bno matter "
        r"(?:what|how|when|who|where|the)\b|\b(?:at (?:any|all) costs?|every single time|ask for anything"
        "|come (?:what may|rain or shine|hell or high water)|hell or high water|rain or shine|by hook or "
        "by crook|move (?:heaven|mountains)|heaven and earth|sky is the limit|your wish is|(?:all|any"
        r"|every one) (?:of )?your (?:\w+ )?(?:dreams|wishes|problems|worries|needs|troubles"
        r"|expectations)(?= |\W|$)|without (?:any )?(?:exception|fail)|no ifs|(?:under|in) (?:any|all|no) "
        r"circumstances|whatever (?:happens|it takes|the (?:cost|weather|bank|courier)))\b|\b(?:as long "
        "as you live|for the rest of your life|(?:sort(?:ed|s)?|fix(?:ed|es)?|gone|solve[ds]?"
        "|resolve[ds]?|over|lasts?|works?|yours|safe|cure[ds]?|mend(?:ed|s)?|ends?)(?: (?:it|this|the"
        r"|\w+)){0,3} (?:once and for all|for good|forever|for ever))\b|\b(?:always|forever|ever) (?:be"
        "|remain|stay) (?:our|my|your|the|number|top|first|completely|totally|perfectly|100|happy"
        r"|satisfied|safe|on time|there)\b|\b(?:always|every time|each time|from now on(?:wards?)?"
        "|never)[^.?!,]{0,40}? will (?:always|never|be (?:perfect|on time|flawless|faultless|right"
        r"|spotless|there|\w+ on time))|\b(?:from now on(?:wards?)?|from today(?: on)?),? [^.?!]{0,50}? "
        r"(?:always|never|every|each|without|perfect\w*|flawless\w*|on time|nothing|no)\b|\b(?:nothing"
        r"|never)(?: \w+)? to worry about[^.?!]{0,20}\b(?:again|ever|any ?more)\b|\bnever (?:have to "
        r"|need to )?worry\b|\b(?:and )?always will (?:be)?\b|\byour (?:data|money|details|card|savings"
        r"|account|funds) (?:is|are) (?:completely|totally|100 ?%|absolutely|perfectly) (?:safe|secure)\b"
        r"|\b(?:will|'ll) (?:\w+ )?be (?:completely|totally|100 ?%|100 per ?cent|absolutely|perfectly"
        "|fully) (?:satisfied|happy|delighted|safe|secure|foolproof|failsafe|flawless|bulletproof"
        r"|watertight)\b",
        detail="without limit",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:refund\w*|tell (?:us|me)|let us know|let me know|ask|if there is|if there's|say"
                "|choose|keep|order|pick|you (?:can|may|could)|sorry|regret|hope|want you|like you|until "
                r"you(?:'re| are)|unless you are|if you(?:'re| are)|are you|not being|order\w*|with) "
                r"(?:[\w'-]+ ){0,4}$",
                "it promises nothing",
            ),
            Guard(
                r"\b(?:gone|closed|deleted|removed|lost|cancel\w*|stopped|erased|broken|switched off"
                r"|leave|left|shut|taken off|out of) for good\b|\bfor good (?:reason|measure|will)\b"
                r"|\bonce and for all (?:i|we) (?:have|removed)\b|\bno matter (?:has|is)\b",
                "it tells a fact",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:it (?:felt|seemed|took)|took|felt like|waiting|waited"
                r"|been)\b(?=[^.?!]*\bforever\b)|\b(?:what if|nobody can|no bank can)\b|\bunder (?:any"
                r"|all|no) circumstances (?:open|use|click|share|touch)|\bdo not\b|\bdon't\b|\b(?:was"
                r"|were)\b",
                "it promises nothing",
                Where.CLAUSE,
            ),
        ),
        family=_FAMILY,
    ),
)
