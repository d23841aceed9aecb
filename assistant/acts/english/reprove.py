"""Blame by reproof: what you let happen, turned down, threw away, missed; reasons that end in you."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.fault import ASKED, IF, OURS, THANKS
from assistant.model import Act

_HELP = Guard(
    r"\b(?:because (?:of us|our|we|the)|all the same|anyway|in spite of|even so|so i(?:'ve| have)|we "
    "(?:sent|gave|put|used|lost|printed|dropped|kept|failed)|our (?:system|bus|train|scanner|shop|bill)"
    r"|the printer|nobody (?:told|called|came|answered)|i was wrong|we were wrong|\w+ here (?:skipped"
    "|forgot|left|failed)|from us|by us|(?:it|they|he|she) would (?:come|arrive|call|ring|be there)|free "
    r"of charge|waived?)\b",
    "the company owns it or helps",
    Where.SENTENCE,
)

_NO_LECTURE = (
    ASKED,
    OURS,
    _HELP,
    THANKS,
    Guard(
        r"\b(?:we|i|us|our)\b(?! (?:ask|say|print|warn|recommend|tell|insist|hope|trust|told|warned"
        "|relied|went|based|acted|worked|are told|go|rely|depend|built|send|put|write))",
        "the company owns it",
        Where.CLAUSE,
    ),
    Guard(
        r"\b(?:so that we|i(?:'ll| will)|we(?:'ll| will)|help you|below|enjoy|press|click|tap|shop|code)\b",
        "it helps for the future",
        Where.SENTENCE,
    ),
)

_NOT_THEIRS = (
    ASKED,
    _HELP,
    Guard(
        r"\b(?:our (?:own )?(?:mistake|error|scanner|form|depot|desk|queue)|we (?:should|failed|were "
        "wrong|did not|didn't)|wrong (?:street|door|address|house|day)|no need|never have been asked"
        r"|nobody (?:rang|called|told)|(?:refund|repair|return|replacement)\b.*\bat our)\b",
        "the company owns it",
        Where.SENTENCE,
    ),
    Guard(
        r"\b(?:your mail|your letter|your e-?mail|your note)\b|\bnot in (?:our (?:system|line)|us)\b"
        r"|\b(?:if|in case|should) (?:nobody|no one|you)\b[^.?!]*\b(?:driver|courier|neighbour|card|leave"
        r"|leaves|call|ring|text)\b",
        "it is no reproach",
        Where.SENTENCE,
    ),
)

CUES = (
    Cue(
        Act.BLAME,
        r"\byou (?:\w+ly |then |also |had |have |'ve )*(?:let|allowed|permitted) (?!us\b|me\b|it be\b"
        "|them know|him know|her know|(?:the|our|a) (?:engineer|fitter|driver|courier|technician|man"
        r"|team)\b)(?:[\w']+ ){1,3}?(?:to )?(?!in\b|know\b)\w+\b|\byou (?:\w+ly |then |had |have |'ve "
        "|yourself )*(?:signed off|approved|waived|opted (?:out|against)|elected to|chose to|decided "
        "(?:against|not to|to (?:ignore|wait|go|keep|leave|skip|do it|mend|fix|use))|turned down"
        "|declined|passed up|threw (?:away|out)|tried to (?:mend|fix|repair|open|force|do) (?:it|this"
        r"|that|them) yourself)\b|\byou (?:have |'ve |had |'d )*missed (?:the|our|your|several|two|three"
        r"|four|both|many|at least|an?|every|most|all|\d+)(?: of)?(?: \w+)? (?:appointments?|deadlines?"
        "|payments?|instal?ments?|slots?|collections?|renewals?|steps?|notices?|lines?|cut-off|closing "
        r"date|due date|reminders?|warnings?|meetings?|check-ups?|dates?)\b|\byou(?:'ve| have|'d| had)? "
        "(?:evidently|apparently|obviously|clearly|plainly|manifestly|presumably|seemingly) (?:did|do"
        r"|have|had|were|could|would|are|was)(?:n't| not|,? never)\b|\b(?:instead of|rather than) \w+ing "
        r"[^.?!]{2,40}?, you (?!can|may|could|will|'ll|might|should|would|need|only)\w+",
        detail="did wrong",
        unless=(
            ASKED,
            IF,
            OURS,
            _HELP,
            THANKS,
            Guard(
                r"\b(?:not|n't|never) (?:\w+ )?$|\b(?:when|where|until|once|what|how) $",
                "it is denied or told in passing",
            ),
            Guard(
                r"\blet (?:them|him|her|the \w+|our \w+) (?:in|know|through|go|have|be)\b",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:the|that|those|a|an|without (?:the|a)) (?:\w+ ){1,3}(?:that |which )?you (?:\w+ly "
        ")?(?:threw|lost|ignored|deleted|skipped|missed|overlooked|refused|forgot|discarded|misplaced"
        "|left (?:out|off|blank|behind|open|on|unlocked)|never (?:read|sent|paid|signed|returned|filled"
        "|opened|answered|followed|gave|replied|bothered|checked)|(?:did not|didn't|failed to|neglected "
        "to|refused to|chose not to|forgot to) (?:read|send|pay|sign|return|fill|open|answer|follow|give"
        r"|reply|bother|check|keep|mention|tell|cancel|disclose|provide|include|attach|supply|submit))\b"
        r"|\b(?:reason|cause|explanation|answer|trouble|problem|fact|truth|difficulty|point"
        r"|snag)\b[^.?!]{0,60}?\b(?:is|was) (?:simply |just |quite simply |merely |rather )?(?:that"
        "|because) you(?:'ve|'d| have| had)? (?!were|are|have to|had to|need|can|may|will|want|would"
        r"|should|deserve|got|received|waited|paid|live|never (?:got|received))\w+|\b(?:whoever|the "
        r"person who|the one who) (?:\w+ )?(?:set up|installed|filled|entered|used|opened|closed|parked"
        r"|packed|typed|booked|left) [^.?!]{2,40}?\b(?:evidently|obviously|clearly|apparently|forgot"
        r"|skipped|failed|did not|didn't|wrongly|must have)\b|\b(?:nobody|no one) (?:but|except|other "
        r"than|apart from) you\b|\b(?:caused|damaged|broken|ruined|spoilt|spoiled|triggered) by (?:the|a"
        r"|an) (?:\w+ ){1,2}(?:that |which )?you (?:used|gave|added|put|chose|left|installed|connected"
        r"|plugged|poured|applied|bought)\b|\b(?:because|since|as) the (?:\w+ ){1,3}you (?:gave|entered"
        r"|used|supplied|sent|provided|chose|typed|put|left)(?: us)? (?:was|were|is|had|has)\b|\b(?:hands "
        "are tied|nothing we can do|cannot help|can't help) (?:since|because|as|if|when|now that) you "
        r"(?!need|want|are|were)\w+|\bby (?:ticking|signing|accepting|clicking|booking|ordering|opening"
        "|using|confirming|agreeing|buying|choosing|continuing|installing|sharing|selecting|entering"
        r"|checking|paying|removing) [^.?!]{0,50}?,? you (?:\w+ly )?(?:gave|accepted|agreed|waived|lost"
        "|forfeited|confirmed|acknowledged|took|consented|declined|voided|broke|made|put|caused"
        r"|triggered|cancelled)\b|\b(?:was|were|had been|been|is) (?:\w+ly )?(?:agreed|arranged"
        r"|understood|made clear|pointed out|explained|settled|stipulated)(?: \w+)?(?: with you| to "
        r"you)?,? (?:that )?you (?:would|were|had|must|should|'d)\b|\byou (?:cannot|can't|could not"
        "|couldn't) (?:possibly |really )?have (?:looked|read|checked|tried|followed|searched|listened"
        r"|understood|paid|been (?:very )?(?:careful|thorough|attentive))\b|\b(?:cannot|can't|could not"
        "|couldn't|unable to|fails? to|failed to|won't) (?:even )?(?:follow|read|use|understand|operate"
        r"|manage|grasp) (?:a|an|the|our|such|even|some|these) (?:\w+ )?(?:simple|basic|clear|short|easy"
        r"|plain|few)\b|\bdid (?:precisely|exactly|just|only) (?:what|as) (?:you|it was|they were) "
        r"(?:told|asked|set|typed|entered|instructed|ordered)\b",
        detail="omission",
        unless=(
            ASKED,
            IF,
            OURS,
            _HELP,
            THANKS,
            Guard(
                r"\byou (?:\w+ )?(?:lost|missed|left behind|forgot)\b(?! (?:the|our) (?:deadline|line"
                r"|note|step|warning))|\bthe (?:day|time|hours?|evening|money|sleep|weeks?|bag|purse"
                "|phone|wallet|keys?|scarf|umbrella|laptop|ring|ticket|train|flight|bus|connection|call"
                "|parcel|ferry) (?:that )?you (?:lost|missed|left|forgot)",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:found|matters|main thing|good news|important thing|glad|whether)\b",
                "it tells what happened without fault",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:no sign of you|nobody (?:was )?(?:at home|in to|there to) ?(?:receive|take|sign|let|open)?"
        r"|you (?:were|was) (?:\w+ly )?(?:late,|not (?:at home|there|in|available|reachable|present|ready"
        r"|on time)|out when|away when|nowhere to|absent|late (?:for|to|in|with|by)))\b|\b(?:little"
        r"|nothing|not much) (?:a|an|the|we|i|our|anyone|any|that (?:we|i|a|the)) (?:\w+ )?(?:can|could) "
        r"do\b[^.?!]{0,20}\b(?:if|when|unless) (?:you|the {customer}|a {customer}|{customer}|people"
        r"|nobody)|\b(?:if|when|unless) (?:you|the {customer}|a {customer}|{customer}|people|nobody) "
        r"[^.?!]{3,60}?,? (?:there(?:'s| is) )?(?:little|nothing|not much) (?:\w+ )?(?:a|an|the|we|i|our"
        r"|anyone|any) (?:\w+ )?(?:can|could)\b",
        detail="attribution",
        unless=_NOT_THEIRS,
    ),
    Cue(
        Act.BLAME,
        r"\b(?:handling|use|user|usage|treatment|driving|operation|washing|storage|installation|assembly"
        r"|driver|person|owner)(?: that| which)? (?:is|was) (?:\w+ly )?(?:at fault|to blame|the "
        r"(?:problem|cause|culprit|issue))\b|\b(?:at your (?:own )?(?:cost|expense|risk|peril)|your own "
        r"risk)\b|\b(?:not|n't|hardly|scarcely|never) (?:\w+ )?(?:our|my) (?:fault|doing|mistake|problem"
        r"|responsibility|job) (?:that|if|when) (?:you|your|people|customers)\b|\b(?<=,\s)not (?:with|on"
        r"|at|in) (?:us|our (?:side|end|part|line|network|system))\b|\b(?:while|whilst|as) you (?:were "
        r"|still |sat )*(?:making up|dither\w+|hesitat\w+|deliberat\w+|thinking (?:it|about)|ponder\w+"
        "|sleeping|looking the other|not looking|chatting|on your phone)",
        detail="attribution",
        unless=_NOT_THEIRS,
    ),
    Cue(
        Act.BLAME,
        r"\byours (?:was|were|is) (?:\w+ )?(?:missing|blank|unsigned|incomplete|late|expired|illegible"
        r"|left|never|not)\b|\b(?:manual|instructions?|leaflet|notice|terms|letter|guide|e-?mail|warning"
        "|label|notes?) (?:was|were|has been|have been|had been|went|remained|lay) (?:left )?un(?:read"
        r"|opened|heeded|noticed|followed|answered)\b",
        detail="attribution",
        unless=_NOT_THEIRS,
    ),
    Cue(
        Act.BLAME,
        r"\b(?:would|could|might)(?: (?:never|not)|n't) have (?:come about|happened|occurred|arisen"
        "|broken|leaked|failed|been|gone|got|started|come|fallen|burst|cracked|spread"
        r"|run)[^.?!]{0,60}?\b(?:if|had) (?:the|it|that|this|your|more|proper|a|an|all|these|those"
        r"|somebody|someone|anyone|people) [^.?!]{2,60}?\b(?:been|had|were|was|taken|paid|kept|read|used"
        r"|followed|checked|asked|looked|closed|locked)\b|\b(?:would|could|might) (?:easily |probably "
        "|surely |well |at once )?have (?:prevented|avoided|averted|stopped|caught|spared (?:you|us"
        r"|everyone|all)|saved (?:you|us|everyone|all))\b|\ball (?:of )?this (?:would|could|might) have "
        r"been (?:avoided|prevented|spared|unnecessary)\b|\b(?:please|kindly|and|so|but)?,? ?(?:refrain"
        r"|desist|abstain) from \w+ing\b|\b(?:please|kindly),? (?:[\w'-]+ ){1,5}(?:next time|in future"
        r"|another time|before you (?:travel|write|complain|order|book|call|post))\b",
        detail="lecture",
        unless=_NO_LECTURE,
    ),
    Cue(
        Act.BLAME,
        r"\byou should (?:\w+ly |always |really )?(?:check|read|ask|know|think|measure|compare|confirm"
        r"|look) (?:[\w'-]+ ){1,5}before (?:you|ordering|booking|buying|travelling|traveling|complaining"
        r"|writing)\b|\b(?:please|kindly),? (?:in future|next time|in the future|from now on|going "
        r"forward|another time|hereafter|henceforth)\b|\b(?:perhaps|maybe|hopefully|i trust|i hope|we "
        "hope|let's hope) (?:that )?(?:next time|in future|another time|from now on|you(?:'ll| will) "
        r"(?:now|next time|in future))\b[^.?!]{0,40}?\byou\b|\byou (?:really |simply |just )?(?:must|need "
        "to|should|have to|had better|ought to|will have to|'d better) (?:really |finally |first |at "
        "last )?(?:learn|remember|understand|start|get used|grasp|realise|realize)(?:ing)? (?:to|that"
        r"|how|reading|checking)\b",
        detail="lecture",
        unless=_NO_LECTURE,
    ),
    Cue(
        Act.BLAME,
        r"\b(?:if|when will) (?:only )?(?:people|customers|you|everyone|guests|users|some|folks) (?:would"
        r"|could|did|had)? ?(?:only|just|simply|ever|bothered?) \w+|\bthere(?:'s| is| are) (?:\w+ )?(?:a "
        "|good |very good )?reasons? (?:why |that |for which )?(?:we|the (?:rule|label|notice|warning"
        "|instructions|terms|manual|contract)) (?:ask|say|print|warn|recommend|tell|insist|send|put"
        r"|write|is|are|says?)\b|\b(?:relied|went|based|acted|worked|go|rely|depend|built) (?:\w+ )?(?:on"
        r"|by|from) (?:the |what )?(?:\w+ ){0,3}?(?:you (?:gave|sent|supplied|provided|entered|told"
        r"|typed)|(?:that )?came from you|from you|of yours)\b|\b(?:{customer}|parents|owners) (?:must"
        r"|have to|need to|should|are to|ought to) (?:\w+ly |also |always )?(?:see to it|make sure|ensure"
        r"|keep|check|read|know|take care|take responsibility|look after|understand|accept|expect)\b",
        detail="lecture",
        unless=_NO_LECTURE,
    ),
    Cue(
        Act.BLAME,
        r"\b(?:told|warned) you (?:so|(?:on|in|at|when|last|over|by) [^.?!]{2,30}? (?:this would|that "
        r"this|not to|you (?:must|should|had to|needed|could not|couldn't)))\b|\b(?:apparently|probably"
        r"|evidently|presumably|obviously|seemingly|most likely) by (?:you|yourself|your)\b|\b(?:only "
        r"|just )?(?:got|have|had) (?:only |just )?yourself to (?:thank|blame)\b|\b(?:has|have|had|was"
        r"|were|is) (?:not|never|n't) (?:been )?(?:\w+ (?:on |in |up |down |back )?)(?:tightly|firmly"
        r"|properly|correctly|securely|fully|all the way|tight enough|straight|in full)\b",
        detail="lecture",
        unless=_NO_LECTURE,
    ),
)
