"""Blame by attribution: on you, at your end, your late reply, what anyone would know, what we cannot guess."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.fault import ASKED, IF, OUR_NEGATION, OURS, THANKS
from assistant.model import Act

_EVIL = (
    r"problem|issue|fault|errors?|mistakes?|slip|damage|delay|trouble|mix-up|confusion|cause|failure|oversight"
    r"|discrepancy|typo"
)
_DUTY = (
    r"read|check|tell|inform|notify|ask|look|verify|keep|pay|cancel|follow|update|confirm|measure|inspect|report"
    r"|make sure|ensure|let us|arrange|provide|return|collect|remember|know|be (?:at home|there|present|aware)"
)
_WRONG = r"wrong|incorrect|incomplete|missing|invalid|outdated|illegible|inaccurate|unreadable|misspel\w+|old"
_NOT_HELD = Guard(
    r"\b(?:to thank|to decide|who (?:found|spotted|noticed|helped|suffer\w*|had to|paid|put us|told us|lost|has"
    r" to|asked us first)|whether)\b",
    "nothing is held against the customer",
    Where.SENTENCE,
)

CUES = (
    Cue(
        Act.BLAME,
        rf"\b(?:onus|burden|duty|responsibility|obligation) (?:\w+ )?(?:is|was|lies|lay|rests|rested|falls|fell"
        rf"|remains|remained) (?:\w+ly |very much |with and )?(?:on|with|upon) (?:you|the (?:{{customer}}))\b"
        rf"|\b(?:it|that|this)(?:'s| is| was) (?:\w+ly |all |really )?(?:on|down to|up to|for) "
        rf"(?:you|the (?:{{customer}})) to (?:{_DUTY})\b|\byou (?:\w+ )?(?:only )?have (?:only )?yourself to\b"
        rf"|\b(?:{_EVIL}) (?:\w+ )?(?:happened|occurred|arose|originated|began|is|was|lies|lay|sits|came"
        r"|started|rests) (?:\w+ly )?(?:at|on|in|with|from) (?:you\b|your\b|the \w+ (?:\w+ )?(?:you (?:sent|gave"
        r"|entered|supplied|provided|typed|used|filled|uploaded|chose)|supplied by you))",
        "onus burden duty responsibility obligation on down up for yourself problem issue fault error errors "
        "mistake mistakes slip damage delay trouble mix-up confusion cause failure oversight discrepancy typo",
        detail="attribution",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            OURS,
            _NOT_HELD,
            Guard(
                r"^ (?:order|bill|invoice|statement|account|line|booking|card|street|contract|behalf|mind|side "
                r"of|area|building|doorstep|file)\b",
                "it says where the trouble is",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\bit (?:was|is|'s) (?:\w+ly )?you who\b|\byou(?:'re| are| were) (?:\w+ly )?the one (?:who|that)\b"
        r"|\b(?:nobody|no one|no-one|none of us) (?:forced|made|told|asked|obliged|compelled|pushed) you "
        r"(?:to|into)\b|\b(?:hardly|scarcely|surely not|not) (?:our|my) (?:fault|doing|mistake|problem) "
        r"(?:that|if|when) (?:you|your)\b|\b(?:we|i) (?:cannot|can't|can hardly|could hardly|could not|couldn't"
        r"|are not|aren't) (?:\w+ )?(?:help (?:it )?(?:if|that|when|how)|be (?:blamed|faulted|expected|held "
        r"\w+)|guess|read your|know what (?:you|nobody|is in)|mind[- ]readers|answer for|do anything about) "
        r"(?:(?:[\w'-]+ ){0,6}you\w*)?",
        "who one forced made told asked obliged compelled pushed fault doing mistake problem help blamed "
        "faulted expected held guess read know mind readers mind-readers answer anything",
        detail="attribution",
        unless=(ASKED, IF, _NOT_HELD, OURS),
    ),
    Cue(
        Act.BLAME,
        r"\byour (?:own )?(?:late|delayed|belated|early|hasty|sloppy|careless|missing|incomplete|incorrect"
        r"|inaccurate|sudden|last-minute|unannounced|repeated|continued|lax|slow) (?:[\w-]+ ){1,5}?(?:caused?"
        r"|causes|triggered|triggers|led|leads|resulted|meant|means|is (?:what|why|the)|was (?:what|why|the)|has "
        r"(?:held|delayed|caused|meant|led)|held|delayed|prevented|made|brought|put|left|cost|voids?|forced)\b"
        r"|\byour (?:own )?(?:failure|omission|refusal|negligence|neglect|inaction|silence|reluctance|carelessness"
        r"|forgetfulness|absence|non-?payment|non-?compliance|disregard|misuse|impatience|inattention|haste"
        r"|hesitation|insistence|lack) (?:to|of|in|on|when|has|is|was|caused|led|meant|at|about|for|made|cost)\b"
        r"|\byour (?:own )?[\w-]+ (?:[\w-]+ )?(?:is|was|are|were) (?:\w+ly )?(?:at fault|to blame|the (?:cause"
        r"|culprit|problem|reason)|not (?:compatible|supported|up to)|too (?:old|slow|weak))\b",
        "late delayed belated early hasty sloppy careless missing incomplete incorrect inaccurate sudden "
        "last-minute minute unannounced repeated continued lax slow failure omission refusal negligence "
        "neglect inaction silence reluctance carelessness forgetfulness absence non-payment nonpayment "
        "payment compliance disregard misuse impatience inattention haste hesitation insistence lack fault "
        "blame cause culprit problem reason compatible supported up too",
        detail="your failing",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            OURS,
            Guard(
                r"\b(?:of|about|for|over|with|at) our\b|\bin our\b|\bunderstand\w*|\black of (?:an? |any )?(?:answer"
                r"|reply|sleep|heating|service|trust|water)",
                "the company owns it",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:as|like|which|that|something|what) (?:any|every|all|most|a) (?:[\w-]+ )?(?:{customer}|fl[iy]er"
        r"|adult|driver|owner|parent|person|reader|cook|tenant|shopper|motorist|commuter|player|homeowner|pet"
        r" owner|subscriber|gardener|cyclist)s? (?:will |would |should |could |must |can |ought to |really "
        r")*(?:know|knows|have known|realise|realize|understand|tell you|expect|be aware|have noticed|notice|see"
        r"|remember|check|be able)\b|\b(?:this|that|which|it)(?:'s| is) (?:exactly |precisely |just |simply "
        r")?(?:what (?:happens|you get|comes|tends to happen)|the (?:result|price|consequence) (?:of|you pay"
        r")) (?:\w+ )?(?:when|if|for|from|of|people|somebody|someone|you)\b|\b(?:{customer}) (?:are|is) (?:\w+ly |of course |also "
        r")?(?:expected|supposed|required|advised|asked|obliged|meant|responsible|urged|reminded|encouraged) "
        r"(?:to|for)\b[^.?!]{3,90}?\b(?:not (?:done|the case|been|happen)|here|in your case|you did|did not"
        r"|didn't|themselves|carefully|before|in (?:time|advance|good time)|beforehand|own)\b",
        "any every all most expected supposed required advised asked obliged meant responsible urged "
        "reminded encouraged happens get comes tends result price consequence adult parent person driver "
        "flyer flier owner reader customer",
        detail="generic",
        unless=(
            ASKED,
            Guard(
                r"\b(?:we|our|us|i|my)\b(?! (?:terms|website|customers|guests|rules|conditions|leaflet|instructions"
                r"|policy|manual|page|guide))",
                "the company owns it",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:maddening|frustrat\w+|upset\w*|annoy\w+)\b", "it shares the feeling", Where.CLAUSE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:really |simply |surely )?(?:cannot|can't|can not|can hardly|could hardly|couldn't|must not"
        r"|mustn't|shouldn't|should not|may not) (?:\w+ly )?(?:expect (?:us|me|our|it|a|an|anyone|any|everything)"
        r"|[^.?!]{3,60}? and (?:then )?(?:expect|hope|complain|demand|be surprised|wonder)|ask us to|blame (?:us"
        r"|our|the)|hold (?:us|our|the)|be surprised)\b|\b(?:we|i|one) (?:would|might|should|could)(?:n't| not)?"
        r"(?:'ve| have)? (?:\w+ly )?(?:expect(?:ed)?|thought|imagined|assumed|hoped|think|assume) (?:that )?"
        r"(?:you (?:to|would|had|knew|might|at least)|a (?:customer|person|guest|glance|quick|regular|parent)"
        r"|someone|somebody|an? adult)\b",
        "cannot can't can hardly couldn't must mustn't shouldn't should expect expected thought imagined "
        "assumed hoped think assume",
        detail="expectation",
        unless=(
            ASKED,
            IF,
            Guard(
                r"\bto (?:wait|put up|know|pay|accept|trust|chase|understand|believe|keep (?:waiting|calling))\b"
                r"|\bbetter\b|\byou (?:would|had) (?:have )?(?:heard|received|got|had)\b",
                "it takes the customer's side",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:i|we|one) (?:do )?(?:wonder|question|doubt|ask (?:myself|ourselves)|am not sure|are not sure|'m "
        r"not sure|can't help (?:thinking|wondering))(?: \w+)? (?:whether|if|that|how|why) you(?:'ve|'d| had"
        r"| have)? (?:\w+ly |even |ever )?(?!are|were|would|could|can|want|need|will|may)\w+|\byou (?:may|might) "
        r"(?:well )?not have (?:noticed|read|seen|realised|realized|understood|checked|paid|looked|known|been "
        r"aware|taken in)\b|\b(?:obviously|evidently|clearly|apparently|presumably|seemingly) (?:the|this|that"
        r"|a|an) (?:[\w-]+ ){1,3}(?:was|were|had been|has been) (?:\w+ly |not |never )?(?:pressed|chosen"
        r"|selected|entered|read|followed|missed|overlooked|skipped|ignored|used|left|dropped|opened|ticked"
        r"|clicked|set|moved|switched|turned|tampered|filled|checked|wet)\b|\b(?:the|our) [\w -]{3,40}? (?:was|were"
        r"|had been|has been) (?:evidently|obviously|clearly|apparently|plainly) (?:not |never )?(?:followed|read"
        r"|checked|ignored|overlooked|missed|opened|pressed|dropped|used|wet|tampered|noticed|observed)\b",
        "wonder question doubt sure ask help may might obviously evidently clearly apparently presumably "
        "seemingly plainly",
        detail="insinuation",
        unless=(
            ASKED,
            OURS,
            Guard(
                r"\bwhether you (?:would|could|can|want|prefer|need|still|will|have (?:received|got|had|the))\b"
                r"|\bnot sure (?:if|whether|that)\b",
                "it only asks",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        rf"\b(?:because of|owing to|due to|caused by|attributable to|put down to|down to|result of|resulted from"
        rf"|stems? from|stemmed from|arose from|comes? from|came from|reason (?:is|was)|on account of|traced"
        rf"(?: back)? to) (?:the |an? |some )?(?:{_WRONG}|late|delayed|lack of|absence of|failure|non-?payment|"
        r"non-?submission|insufficient|unclear|unpaid|belated) (?:[\w-]+ ){0,6}?(?:on your|from (?:you|your)"
        r"|in your|by you|you (?:sent|gave|entered|supplied|provided|typed|used|filled)|at your|you\b|by the "
        r"(?:customer|guest|user|cardholder|tenant|applicant))|\b(?:given|sent|supplied|told|provided|quoted"
        rf"|handed|submitted) (?:us )?(?:the |an? )?(?:{_WRONG}) (?:[\w-]+ ){{1,4}}?(?:by you|at your end|by the "
        r"(?:customer|guest|user|applicant))\b|\b(?:as|because|since|given that|due to the fact that) (?:the|your"
        r"|this|that|no|it|these|an?) (?:[\w-]+ ){0,4}?(?:was|were|is|are|has|have|had) (?:been )?(?:\w+ly "
        r")?(?:left|half|not|never|only)\b[^.?!,]{2,60}?(?:by you|in time|on time|empty|blank|incomplete|filled"
        r"|your (?:end|side|part)|until)",
        "because owing due caused attributable put down result resulted stems stem stemmed arose comes come "
        "came reason account traced given sent supplied told provided quoted handed submitted as since",
        detail="cause",
        unless=(ASKED, OUR_NEGATION, IF, OURS, THANKS),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:not|never|without) (?:reading|checking|knowing|following|asking|looking|telling|keeping|paying"
        r"|having (?:read|checked|seen|known))\b[^.?!]{2,60}? (?:is|was) (?:\w+ )?(?:no|not an|hardly an?|never "
        r"an?) (?:excuse|reason|defence|defense|argument)\b|\bignorance of\b|\b(?:leaving|keeping|storing|using"
        r"|washing|opening|giving|sharing|ignoring|putting|placing|skipping|waiting|relying|ordering|booking"
        r"|driving) [^.?!]{3,60}? (?:is|was) (?:never|not|hardly|rarely|seldom|always) (?:a |an |the )?(?:very "
        r"|particularly )?(?:good idea|wise|sensible|advisable|recommended|clever|best|smart|safe|asking|bad "
        r"idea|mistake|brightest)\b|\byou (?:\w+ly )?(?:brought|bring) (?:this|it|that|the \w+) (?:up)?on "
        r"yourself\b|\bsaw (?:it|this) coming\b|\b(?:that|this|it)(?:'s| is| was) (?:\w+ly )?(?:self-inflicted"
        r"|of your own making|your own (?:making|doing|fault|choice))\b",
        "not never without ignorance leaving keeping storing using washing opening giving sharing ignoring "
        "putting placing skipping waiting relying ordering booking driving yourself saw self-inflicted "
        "inflicted making doing fault choice",
        detail="lecture",
        unless=(ASKED, IF, OUR_NEGATION, OURS),
    ),
)
