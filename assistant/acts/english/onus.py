"""Blame by attribution: on you, at your end, your late reply, what anyone would know."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.fault import ASKED, IF, OUR_NEGATION, OURS, THANKS
from assistant.model import Act

_EVIL = (
    "problem|issue|fault|errors?|mistakes?|slip|damage|delay|trouble|mix-up|confusion|cause|failure"
    "|oversight|discrepancy|typo"
)
_DUTY = (
    "read|check|tell|inform|notify|ask|look|verify|keep|pay|cancel|follow|update|confirm|measure|inspect"
    "|report|make sure|ensure|let us|arrange|provide|return|collect|remember|know"
)
_WRONG = r"wrong|incorrect|incomplete|missing|invalid|outdated|illegible|inaccurate|unreadable|misspel\w+|old"
_NOT_HELD = Guard(
    r"\b(?:to thank|to decide|one who (?:found|spotted|noticed|helped|suffer\w*|had to|paid|told|lost|has "
    r"to)|you who (?:found|spotted|noticed|helped|suffer\w*|had to|paid|put us|told us|lost|has to|asked "
    r"us first)|whether)\b",
    "nothing is held against the customer",
    Where.SENTENCE,
)

CUES = (
    Cue(
        Act.BLAME,
        r"\b(?:onus|burden|duty|responsibility|obligation) (?:\w+ )?(?:is|was|lies|lay|rests|rested"
        r"|falls|fell|remains|remained) (?:\w+ly |very much |with and )?(?:on|with|upon) (?:you|the "
        r"(?:{customer}))\b|\b(?:it|that|this)(?:'s| is| was) (?:\w+ly |all |really )?(?:on|down to|up "
        rf"to|for) (?:you|the (?:{{customer}})) to (?:{_DUTY})\b|\byou (?:\w+ )?(?:only )?have (?:only "
        rf")?yourself to\b|\b(?:{_EVIL}) (?:\w+ )?(?:happened|occurred|arose|originated|began|is|was|lies"
        r"|lay|sits|came|started|rests) (?:\w+ly )?(?:at|on|in|with|from) (?:you\b|your\b|the \w+ (?:\w+ "
        ")?(?:you (?:sent|gave|entered|supplied|provided|typed|used|filled|uploaded|chose)|supplied by "
        "you))",
        detail="attribution",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            OURS,
            _NOT_HELD,
            Guard(
                "^ (?:order|bill|invoice|statement|account|line|booking|card|street|contract|behalf|mind"
                r"|side of|area|building|doorstep|file)\b",
                "it says where the trouble is",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\bit (?:was|is|'s) (?:\w+ly )?you who\b|\byou(?:'re| are| were) (?:\w+ly )?the one who\b"
        r"|\b(?:nobody|no one|no-one|none of us) (?:forced|made|told|asked|obliged|compelled|pushed) you "
        r"(?:to|into)\b|\b(?:hardly|scarcely|surely not|not) (?:our|my) (?:fault|doing|mistake|problem) "
        r"(?:that|if|when) (?:you|your)\b|\b(?:we|i) (?:cannot|can't|can hardly|could hardly|could not"
        r"|couldn't|are not|aren't) (?:\w+ )?(?:help (?:it )?(?:if|that|when|how)|be (?:blamed|faulted"
        r"|expected|held \w+)|guess|read your|know what (?:you|nobody|is in)|mind[- ]readers|answer for"
        r"|do anything about) (?:(?:[\w'-]+ ){0,6}you\w*)?",
        detail="attribution",
        unless=(ASKED, IF, _NOT_HELD, OURS),
    ),
    Cue(
        Act.BLAME,
        r"\byour (?:own )?(?:late|delayed|belated|early|hasty|sloppy|careless|missing|incomplete"
        r"|incorrect|inaccurate|sudden|last-minute|unannounced|repeated|continued|lax|slow) (?:[\w-]+ "
        "){1,5}?(?:caused?|causes|triggered|triggers|led|leads|resulted|meant|means|is (?:what|why|the)"
        "|was (?:what|why|the)|has (?:held|delayed|caused|meant|led)|held|delayed|prevented|made|brought"
        r"|put|left|cost|voids?|forced)\b|\byour (?:own )?(?:failure|omission|refusal|negligence|neglect"
        "|inaction|silence|reluctance|carelessness|forgetfulness|absence|non-?payment|non-?compliance"
        "|disregard|misuse|impatience|inattention|haste|hesitation|insistence|lack) (?:to|of|in|on|when"
        r"|has|is|was|caused|led|meant|at|about|for|made|cost)\b|\byour (?:own )?[\w-]+ (?:[\w-]+ )?(?:is"
        r"|was|are|were) (?:\w+ly )?(?:at fault|to blame|the (?:cause|culprit|problem|reason)|not "
        r"(?:compatible|supported|up to)|too (?:old|slow|weak))\b",
        detail="your failing",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            OURS,
            Guard(
                r"\b(?:of|about|for|over|with|at) our\b|\bin our\b|\bunderstand\w*|\black of (?:an? |any "
                ")?(?:answer|reply|sleep|heating|service|trust|water)",
                "the company owns it",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:as|like|which|that|something|what) (?:any|every|all|most|a) (?:[\w-]+ )?(?:{customer}"
        "|fl[iy]er|adult|driver|owner|parent|person|reader|cook|tenant|shopper|motorist|commuter|player"
        "|homeowner|pet owner|subscriber|gardener|cyclist)s? (?:will |would |should |could |must |can "
        "|ought to |really )*(?:know|knows|have known|realise|realize|understand|tell you|expect|be "
        r"aware|have noticed|notice|see|remember|check|be able)\b|\b(?:this|that|which|it)(?:'s| is) "
        "(?:exactly |precisely |just |simply )?(?:what (?:happens|you get|comes|tends to happen)|the "
        r"(?:result|price|consequence) (?:of|you pay)) (?:\w+ )?(?:when|if|for|from|of|people|somebody"
        r"|someone|you)\b|\b(?:{customer}) (?:are|is) (?:\w+ly |of course |also )?(?:expected|supposed"
        "|required|advised|asked|obliged|meant|responsible|urged|reminded|encouraged) (?:to"
        r"|for)\b[^.?!]{3,90}?\b(?:not (?:done|the case|been|happen)|here|in your case|you did|did not"
        r"|didn't|themselves|carefully|before|in (?:time|advance|good time)|beforehand|own)\b",
        detail="generic",
        unless=(
            ASKED,
            Guard(
                r"\b(?:we|our|us)\b(?! (?:terms|website|customers|guests|rules|conditions|leaflet"
                "|instructions|policy|manual|page|guide))",
                "the company owns it",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:maddening|frustrat\w+|upset\w*|annoy\w+)\b", "it shares the feeling", Where.CLAUSE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:really |simply |surely )?(?:cannot|can't|can not|can hardly|could hardly|couldn't|must "
        r"not|mustn't|shouldn't|should not|may not) (?:\w+ly )?(?:expect (?:us|me|our|it|a|an|anyone|any"
        "|everything)|[^.?!]{3,60}? and (?:then )?(?:expect|hope|complain|demand|be surprised|wonder)"
        r"|ask us to|blame (?:us|our|the)|hold (?:us|our|the)|be surprised)\b|\b(?:we|i|one) (?:would"
        r"|might|should|could)(?:n't| not)?(?:'ve| have)? (?:\w+ly )?(?:expect(?:ed)?|thought|imagined"
        "|assumed|hoped|think|assume) (?:that )?(?:you (?:to|would|had|knew|might|at least)|a "
        r"(?:customer|person|guest|glance|quick|regular|parent)|someone|somebody|an? adult)\b",
        detail="expectation",
        unless=(
            ASKED,
            IF,
            Guard(
                r"\bto (?:wait|put up|know|pay|accept|trust|chase|understand|believe|keep (?:waiting"
                r"|calling))\b|\bbetter\b|\byou (?:would|had) (?:have )?(?:heard|received|got|had)\b",
                "it takes the customer's side",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:i|we|one) (?:do )?(?:wonder|question|doubt|ask (?:myself|ourselves)|am not sure|are not "
        r"sure|'m not sure|can't help (?:thinking|wondering))(?: \w+)? (?:whether|if|that|how|why) "
        r"you(?:'ve|'d| had| have)? (?:\w+ly |even |ever )?(?!are|were|would|could|can|want|need|will"
        r"|may)\w+|\byou (?:may|might) (?:well )?not have (?:noticed|read|seen|realised|realized"
        r"|understood|checked|paid|looked|known|been aware|taken in)\b|\b(?:obviously|evidently|clearly"
        r"|apparently|presumably|seemingly) (?:the|this|that|a|an) (?:[\w-]+ ){1,3}(?:was|were|had been"
        r"|has been) (?:\w+ly |not |never )?(?:pressed|chosen|selected|entered|read|followed|missed"
        "|overlooked|skipped|ignored|used|left|dropped|opened|ticked|clicked|set|moved|switched|turned"
        r"|tampered|filled|checked|wet)\b|\b(?:the|our) [\w -]{3,40}? (?:was|were|had been|has been) "
        "(?:evidently|obviously|clearly|apparently|plainly) (?:not |never )?(?:followed|read|checked"
        r"|ignored|overlooked|missed|opened|pressed|dropped|used|wet|tampered|noticed|observed)\b",
        detail="insinuation",
        unless=(
            ASKED,
            OURS,
            Guard(
                r"\bwhether you (?:would|could|can|want|prefer|need|still|will|have (?:received|got|had"
                r"|the))\b|\bnot sure (?:if|whether|that)\b",
                "it only asks",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:because of|owing to|due to|caused by|attributable to|put down to|down to|result of"
        "|resulted from|stems? from|stemmed from|arose from|comes? from|came from|reason (?:is|was)|on "
        f"account of|traced(?: back)? to) (?:the |an? |some )?(?:{_WRONG}|late|delayed|lack of|absence "
        r"of|failure|non-?payment|non-?submission|insufficient|unclear|unpaid|belated) (?:[\w-]+ "
        "){0,6}?(?:on your|from (?:you|your)|in your|by you|you (?:sent|gave|entered|supplied"
        r"|provided|typed|used|filled)|at your|you\b|by the (?:customer|guest|user|cardholder|tenant"
        r"|applicant))|\b(?:given|sent|supplied|told|provided|quoted|handed|submitted) (?:us )?(?:the "
        rf"|an? )?(?:{_WRONG}) (?:[\w-]+ ){{1,4}}?(?:by you|at your end|by the (?:customer|guest|user"
        r"|applicant))\b|\b(?:as|because|since|given that|due to the fact that) (?:the|your|this|that|no"
        r"|it|these|an?) (?:[\w-]+ ){0,4}?(?:was|were|is|are|has|have|had) (?:been )?(?:\w+ly "
        r")?(?:left|half|not|never|only)\b[^.?!,]{2,60}?(?:by you|in time|on time|empty|blank"
        "|incomplete|filled|your (?:end|side|part)|until)",
        detail="cause",
        unless=(ASKED, OUR_NEGATION, IF, OURS, THANKS),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:not|never|without) (?:reading|checking|knowing|following|asking|looking|telling|keeping"
        r"|paying|having (?:read|checked|seen|known))\b[^.?!]{2,60}? (?:is|was) (?:\w+ )?(?:no|not an"
        r"|hardly an?|never an?) (?:excuse|reason|defence|defense|argument)\b|\bignorance of\b"
        r"|\b(?:leaving|keeping|storing|using|washing|opening|giving|sharing|ignoring|putting|placing"
        "|skipping|waiting|relying|ordering|booking|driving) [^.?!]{3,60}? (?:is|was) (?:never|not"
        "|hardly|rarely|seldom|always) (?:a |an |the )?(?:very |particularly )?(?:good idea|wise"
        r"|sensible|advisable|recommended|clever|best|smart|safe|asking|bad idea|mistake|brightest)\b"
        r"|\byou (?:\w+ly )?(?:brought|bring) (?:this|it|that|the \w+) (?:up)?on yourself\b|\bsaw (?:it"
        r"|this) coming\b|\b(?:that|this|it)(?:'s| is| was) (?:\w+ly )?(?:self-inflicted|of your own "
        r"making|your own (?:making|doing|fault|choice))\b",
        detail="lecture",
        unless=(ASKED, IF, OUR_NEGATION, OURS),
    ),
)
