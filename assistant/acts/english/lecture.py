"""Blame that lectures: what others manage, what is wise, what everyone knows."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.fault import ASKED, IF, OUR_NEGATION
from assistant.model import Act

CUES = (
    Cue(
        Act.BLAME,
        r"\b(?:most|other|all|many|our other|the vast majority of|every other|plenty of|everybody"
        "|everyone|anybody|no other|nearly every|almost all|anyone|nobody|responsible|careful|reasonable"
        r"|experienced|light|good|regular|those|any)\b ?(?:{customer})?(?: else)? ?(?:who|that)? "
        r"?(?:(?:\w+ ){0,6})?(?:manage|understood|understands?|know|knows|knew|have no (?:trouble|problem"
        "|difficulty)|had no (?:trouble|problem|difficulty)|find it (?:easy|clear|simple)|read|reads"
        "|usually|studies|realise|realize|expect|check|checks|follow|do not|don't|cope|notice|tend to"
        r"|will find it there|learn|would know|has no|mention|prefer to|books?)\b",
        detail="generic",
        unless=(
            Guard(
                r"\bmost (?:of|likely|often|recent|importantly)\b|\b(?:all|any|other|many|good|every"
                r"|those|light|regular) (?:[\w'-]+ ){3,}",
                "it tells no comparison",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:all|any|many|other|good|those|light) (?!{customer})",
                "it tells no comparison",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:we|i|please|you|to|let|our|can|will|team|helps?) (?:[\w'-]+ ){0,4}$",
                "it tells no comparison",
            ),
            OUR_NEGATION,
            ASKED,
            Guard(
                r"\b(?:anyone|nobody|everyone|everybody|anybody|any \w+) (?:would|wouldn't|could|else "
                r"in)\b",
                "it shares the feeling",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\bgoes? a long way (?:to|towards?|in)\b|\bworks? wonders\b|\btime well spent\b|\bfirst step "
        r"towards?\b|\busually prevents?\b|\bspares? everyone\b|\bpays? (?:off )?to (?:\w+ )?(?:plan|read"
        r"|check|keep|book|call|report|ask|look|back)\w*\b|\bit (?:may|might|would|could|also|always)?(?: "
        r"also| always)? ?helps? to (?:remember|read|bear|keep|know that|plan|check)\b|\bit is (?:\w+ "
        ")?(?:important|essential|advisable|vital|up to|wise|customary|expected) (?:for|that|of) "
        r"(?:every |all |any )?(?:{customer}|consumers?|parents?|travell?ers?|cardholders?|you)\b|\ba "
        "(?:careful|attentive|responsible|prudent|experienced|seasoned|sensible|diligent|thorough"
        "|vigilant|considerate|reasonable) (?:{customer}|consumers?|parents?|person|travell?er"
        r"|cardholder|owner|reader)\b|\b(?:quite |very |fairly )?(?:common|easy|possible) for (?:someone"
        r"|people|customers|users|one) to (?:have )?[^.?!]{0,40}\b(?:forg\w+|miss\w*|overlook\w*|misread"
        r"|confus\w+|mix\w*)\b|\b(?:left|leaving|wait(?:ed|ing)) [^.?!]{0,30}?until the (?:very )?last "
        r"(?:date|minute|moment|day)\b|\bmust have (?:clicked|pressed|tapped|chosen|selected|entered"
        r"|missed|forgotten|deleted|skipped|typed|set)\b|\b(?:next time|in future|in the future|going "
        "forward|another time|from now on|for the future|before (?:writing|complaining|contacting"
        r"|raising|ordering|buying|posting|adding|booking))\b,? (?:\w+ ){0,4}?(?:please |kindly |simply "
        "|do |it |make sure|be sure|remember|check|read|take|try|we (?:ask|suggest|recommend|advise)|you "
        "(?:should|must|need|may|might|could|will)|be (?:more )?careful|ensure|book|write)",
        detail="lecture",
        unless=(
            Guard(r"\bfeel free\b|\bcontact our\b", "it invites", Where.CLAUSE),
            Guard(
                r"\b(?:if you (?:do|re-?book|decide|come|visit|choose|wish)|when you|we (?:will|'ll"
                r"|would)|so (?:that )?we|hope|welcome|visit|avoid this)\b",
                "it helps for the future",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:i|we)(?:'ll| will|'d)\b", "the company will do it", Where.AFTER),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:please|kindly) (?:\w+ )?(?:read|check|look at|study|review"
        r"|consult)\b[^.?!]{0,60}?\b(?:more )?(?:carefully|closely|properly|thoroughly|before|beforehand"
        r"|first|in full|next time|in future|attentively)\b|\b(?:always |well |generally |certainly "
        ")?(?:worth|pays to|advisable to|wise to|good idea to|sensible to|helps to|important to"
        r"|recommended to|best to) (?:\w+ )?(?:read(?:ing)?|check(?:ing)?|scroll(?:ing)?|study(?:ing)?"
        r"|look(?:ing)?|review(?:ing)?|verify(?:ing)?|keep(?:ing)?) (?:[^.?!]{0,50}?\b(?:in full|before"
        "|carefully|first|once more|what it|thoroughly|beforehand|closely|the (?:terms|small print|fine "
        r"print|conditions|description|label|instructions))\b)|\bbefore (?:raising (?:an )?alarm|a "
        "standard is invoked|jumping to conclusions|complaining|blaming|accusing|leaving a (?:bad"
        r"|negative|poor))\b|\b(?:may|might|would|could) (?:want|wish|like) to (?:revisit|reconsider"
        r"|rethink|change|remove|amend|edit) your (?:rating|review|score|stars|comments?)\b|\b(?:shame"
        r"|pity|unfair|sad) (?:that )?(?:\w+ ){0,3}(?:the |your )?(?:score|rating|review)\b|\brated (?:us"
        r"|the app|it) (?:\w+ )?(?:low )?(?:in error|by mistake|wrongly)\b",
        detail="lecture",
        unless=(
            Guard(r"\b(?:us|we|me|i) (?:to |will |'ll )?(?:\w+ )?$", "the company is to do it"),
            Guard(
                r"\b(?:before (?:you (?:send|decide|start|open|install|update|begin)|we)|first (?:step"
                r"|thing))\b",
                "it is a step of the way forward",
                Where.CLAUSE,
            ),
            Guard(
                r"\bthat (?:it|the)|whether|if (?:the|it|you|your)\b",
                "it is a step of the way forward",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:obviously|naturally|of course|needless to say|as you (?:should|must|ought to|will surely"
        r"|surely|no doubt|would have) (?:know|have|be aware|notice\w*|realis\w+|realiz\w+|underst\w+"
        r"|agree|noticed|seen|read)|it goes without saying)\b[^.?!]{0,20}\b(?:device|must|need(?:s|ed)?"
        "|has to|have to|pays?|know|known|noticed|expected|requires?|cannot|can't|charged|only|item"
        r"|battery|plugged)\b|\bi am sure you will agree\b|\byou (?:surely|no doubt|of course|certainly) "
        r"(?:know|knew|understand|realise|realize|noticed|agree)\b|\bas you (?:would|will) have "
        r"(?:noticed|seen|read|known)\b",
        detail="condescension",
        unless=(
            ASKED,
            Guard(
                r"\b(?:refund|replace|we will|i will|we'll|i'll)\b",
                "it tells what the company does",
                Where.CLAUSE,
            ),
            Guard(r"\bas you would have noticed\b", "it appeals to the customer's eyes", Where.INSIDE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:can't|cannot|can not|not|never|won't|aren't|isn't) (?:\w+ )?(?:be )?(?:held |made "
        r")?(?:responsible|liable|accountable|answerable) (?:for|if|when) (?:\w+ ){0,3}?(?:your"
        "|customers?'?|customers|guests?|users?|the (?:customer|guest|user)|any (?:user|customer|input)"
        r"|items?|belongings|errors?|mistakes?|incorrect)\b|\b(?:waited|took|left it) too (?:long|late)\b"
        r"|\byou(?:'re| are) (?:simply |just |clearly |obviously |actually )?(?:wrong|mistaken|confused"
        "|overreacting|exaggerating|misinformed|misunderstanding|misreading|expecting too|being "
        r"unreasonable|being difficult)\b|\b(?:suit|suspect|think|believe|assume|presume) (?:that )?you "
        r"(?:\w+ )?(?:posted|started|pressed|entered|clicked|did|didn't|are (?:wrong|mistaken|confus)\w*"
        r"|have (?:confus|mis|mixed)\w*|mis\w+|confused|forgot)\b|\b(?:is|are|'s) asking for (?:a|trouble"
        r"|it)\b|\b(?:late|last-minute) (?:bookers|bookings?|cancellations?) (?:\w+ )*(?:pay|cost)\b"
        r"|\bnaturally (?:pays?|costs?|means|has|have)\b|\bquick look at\b|\ba little sooner\b"
        r"|\b(?:easily|often) (?:left behind|mixed up|overlooked|forgotten) (?:by|when|if)\b|\bit(?:'s| "
        r"is) (?:quite )?natural to be upset but\b|\bmistakenly\b|\bdid you (?:even |actually |not "
        r"|really )(?:read|check|look|try|bother|see)\b|\bdidn't you (?:read|check|look|try|see)\b",
        detail="idiom",
        unless=(
            OUR_NEGATION,
            Guard(r"\b(?:we|i|our) (?:[\w'-]+ )?$", "the company owns it"),
            Guard(
                r"\b(?:we|i|it|our team) (?:\w+ )?(?:waited|took|left)|\bmistakenly (?:charged|sent"
                "|cancell?ed|billed|told|closed|blocked|sold)",
                "the company owns it",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:customers?|guests?|users?|people|passengers|travell?ers|buyers|anyone|those|players"
        r"|parents|members) (?:who|that|with) (?:\w+ ){1,6}?(?:know|knows|will know|would know|understand"
        r"|understands|find|finds|notice|see|manage|avoid|have no|has no)\b|\b(?:most|other|all our other"
        "|our other|nearly all|almost all|practically all|the majority of|every other|any other) "
        r"(?:{customer}|people) (?:\w+ )?(?:find|finds|manage|notice|see|get|understand|cope|know|do|use"
        r"|read|have)\b[^.?!]{0,60}?\b(?:without|easily|at once|fine|no (?:trouble|problem|difficulty)"
        r"|straight away|quickly|well|first time|this|it)\b",
        detail="generic",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            Guard(
                r"\b(?:our fault|sorry|apologi|we (?:will|should)|let|help)\w*\b",
                "it tells no comparison",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:form|documents?|papers?|application|photos?|details?|data|request|information|parcel"
        r"|return|claim|file|address)s? (?:that )?(?:you (?:\w+ )?(?:handed in|sent|gave|filled in"
        "|submitted|provided|supplied|uploaded|returned) |reached us |came to us |arrived (?:here )?|was "
        r"received |were received )(?:\w+ )?(?:was |were )?(?:missing|incomplete|unreadable|blank|late"
        r"|damaged|illegible|unsigned|insufficient|too late)\b|\b(?:a|any|every|each) (?:customer|guest"
        r"|client|user|passenger|traveller|traveler|buyer|person|member) who (?:\w+ ){1,8}?(?:accepts?"
        r"|agrees?|must|has to|knows?|takes|bears|needs to|should|can expect|will know|risks)\b|\b(?:you "
        "will|you'll|you may|you can) (?:also )?(?:find|see|note|notice) (?:that )?(?:this|the|our|it) "
        r"(?:\w+ ){0,4}?(?:leaflet|manual|terms|instructions|page|conditions|guide|label|notice|faq"
        r"|contract|e-?mail|confirmation)\b|\b(?:regrettable|unfortunate|pity|shame|disappointing|sad"
        "|sorry) (?:that |to see that |because )?you (?:did not|didn't|failed|never|chose not|have not"
        r"|haven't|had not|hadn't) (?:\w+ )?(?:raise|tell|inform|contact|report|ask|call|mention|read"
        "|check|bring|let|give|wait|follow|approach|speak|raised|told|informed|contacted|reported|asked"
        r"|called|mentioned|checked)\b|\b(?:rely|relies|count|counts|depend|depends) on (?:our |the "
        r")?(?:{customer}|you) to\b|\b(?:we|i) (?:do |would |must |have to )?expect (?:our |all "
        r")?(?:{customer}|you) to\b|\bsurely you (?:\w+ )?(?:noticed|saw|knew|know|read|realised|realized"
        r"|understand|see|must|can|did|were)\b|\b(?:evidently|obviously|apparently|clearly) (?:it|this"
        r"|that|they|the \w+) (?:did not|didn't|was not|wasn't|were not|weren't|had not|hadn't|never)\b"
        r"|\bonly yourself to (?:blame|thank)\b|\b(?:if|had) (?:more|greater|closer|due|proper"
        "|sufficient) (?:attention|care|notice|time|caution) (?:had )?been (?:paid|taken|given"
        r"|exercised)\b",
        detail="lecture",
        unless=(
            ASKED,
            OUR_NEGATION,
            Guard(
                r"\b(?:our (?:mistake|fault|error|side)|on us|we should|not your fault|apologi\w+|below"
                r"|attached|steps?|you can expect|we expect you to (?:have|receive|get))\b",
                "the company owns it or helps",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:parcel|box|order|copy|return) (?:reached|arrived|was received|were received)",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:brought|bring|took) (?:this|it|that) (?:up)?on yourself\b|\bhad (?:anyone|anybody|somebody"
        r"|someone|you) (?:\w+ )?(?:looked|checked|read|asked|told|called|replied|noticed|answered"
        r"|written|reported|listened|followed|paid|kept)\b|\b(?:we|i)(?:'d| did| had| have|'ve)? "
        "(?:clearly |repeatedly |expressly |specifically )?(?:warn(?:ed)? you|remind(?:ed)? you"
        "|ask(?:ed)? you (?:twice|repeatedly|several times|three times|more than once)|point(?:ed)? "
        r"(?:this|it|that) out to you)\b|\b(?:would|must|can only|have to|strongly) (?:\w+ )?(?:advise"
        "|urge|recommend|suggest|ask) (?:that )?you (?:to )?(?:read|check|think|look|keep|be|plan|study"
        r"|consult)\b[^.?!]{0,60}?\b(?:in future|in the future|next time|before you|what you|more "
        r"carefully|first)\b|\b(?:was|is|were) (?:\w+ )?(?:careless|negligent|unwise|foolish|imprudent"
        r"|thoughtless|reckless|irresponsible|short-sighted|naive)\b|\b(?:made|entered|caused|done|typed"
        r"|set|placed|changed|deleted) (?:\w+ ){0,5}?on your (?:own )?(?:computer|phone|device|account"
        r"|side|end|laptop|machine)\b|\byou (?:well |certainly |surely |must have |already )?knew (?:the"
        r"|that|about|of|what|how|very|perfectly|full)\b|\b(?:guests|customers|users|clients|people"
        "|passengers|travellers|buyers|members) (?:normally|usually|generally|typically|tend to|always"
        r"|ordinarily) (?:tell|let|inform|check|read|know|ask|book|report|mention|call|bring|keep)\b",
        detail="reproach",
        unless=(
            ASKED,
            OUR_NEGATION,
            Guard(
                r"\b(?:of us|our (?:mistake|fault|error|muddle|side|own)|on us|we (?:should|were|failed"
                r"|did not|didn't|are sorry)|sorry|apologi\w+|knew what you wanted|thank|by us"
                r"|wrong(?:ly)? (?:date|time|price|address))\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            Guard(
                r"\bhad you\b(?![^.?!]*\b(?:would|could|might)\b)|\bhad someone\b(?![^.?!]*\b(?:would"
                r"|could|might)\b)",
                "it tells what happened without fault",
                Where.SENTENCE,
            ),
        ),
    ),
)
