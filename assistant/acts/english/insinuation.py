"""Blame that hints: told before, must have, passive reproach, accusations."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.fault import ASKED, IF, NEUTRAL, OUR_NEGATION, WE_LATE
from assistant.model import Act

CUES = (
    Cue(
        Act.BLAME,
        r"\byour (?:own )?(?:fault|negligence|carelessness|failure|refusal|mistake|error|misuse|oversight"
        "|inability|unwillingness|mishandling|impatience|misunderstanding|late (?:payment|arrival"
        "|cancellation|reply|request)|lack of|forgetfulness|mis-?reading|poor|incorrect|wrong|improper"
        r"|incomplete|reluctance|neglect|delay|inaction)\b",
        detail="your failing",
        unless=(
            OUR_NEGATION,
            IF,
            ASKED,
            Guard(
                r"\bpoor (?:experience|stay|service|rating|review|impression|visit|night|opinion)"
                r"|\bincorrect (?:order|charge|bill|refund|item|parcel)|\bwrong (?:order|item|charge|bill"
                r"|size|parcel|product|delivery)|\bincomplete (?:order|refund|delivery)|\blate (?:arrival"
                r"|delivery)|\bdelay|\bfailure(?: message)",
                "it names the company's failing",
                Where.INSIDE,
            ),
            Guard(r"\bnot\b|n't", "it is denied"),
            Guard(
                r"^ (?:message|notice|code|log|report|order|item|parcel)\b",
                "it names the trouble",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        rf"\b{WE_LATE}|\bas (?:already|previously|clearly|repeatedly|plainly) (?:explained|stated"
        r"|mentioned|told|advised|communicated|informed|said|outlined|noted|pointed out)\b|\b(?:i"
        "|we)(?:'ve| have)? (?:already|repeatedly|clearly|previously) (?:explained|told|informed"
        r"|advised|said|stated|answered|made (?:it |this )?clear)\b|\bas (?:shown|stated|announced"
        "|indicated|displayed|described|explained|noted|outlined|accepted|agreed|set out|communicated"
        "|pointed out|mentioned) (?:clearly |plainly )?(?:at|on (?:the|our)|before|when|during|to all"
        "|every|in (?:the|our) (?:terms|contract|conditions|listing|description|confirmation|e-?mail"
        r"|agreement|small print|guidelines|faq|manual|form))\b(?! (?:your|the (?:photo|screenshot"
        r"|attached|picture|image)))|\b(?:is|are|was|were|it's|it is) (?:\w+ )?(?:clearly|plainly"
        "|explicitly|prominently|spelled out|spelt out|easy to find) (?:stated|displayed|shown|marked"
        "|explained|visible|advertised|indicated|described|noted|listed|mentioned|communicated|on "
        r"display|in|with|on)\b|\bclearly (?:stated|states?|displayed|shown|marked|explained|advertised"
        r"|indicated|on display|says?|described|noted|mentioned|listed)\b|\bspel(?:led|t) out in\b|\bas "
        r"(?:all|other|any|most) (?:\w+ )?(?:reviewers?|customers?|guests?|users?) (?:will|can|would"
        r"|should)\b|\b(?:the|our) (?:terms|conditions|contract|policy|agreement) (?:\w+ )*?(?:you "
        r")?(?:accepted|agreed to|signed|ticked|confirmed|acknowledged)\b",
        detail="told before",
        unless=(
            Guard(r"\b(?:should|could|not|n't|never|ought to) (?:\w+ ){0,3}$", "it is denied"),
            Guard(r"\b(?:should|weren't|not|isn't) (?:\w+ )*(?:clearly|clear)", "it is denied", Where.CLAUSE),
            Guard(
                r"\bas (?:i|we) (?:said|explained|told you|wrote) (?:on|in my|in our|last)\b",
                "it recalls an earlier mail before new help",
                Where.INSIDE,
            ),
            ASKED,
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou must (?:have (?:\w+ )?(?!received|seen|noticed|got|gotten|read|heard|been (?:\w+ "
        ")*?(?:worried|shocked|upset|so|very|terrified|frustrat|annoy|disappoint|waiting|frightened"
        r"|looking)|felt|had)\w+(?:ed|en|pt|ft|t|d|ad|ut|wn)|be (?:way |much |far |more )+(?:more "
        r")?(?:specific|careful|clear|patient|precise|realistic|polite))\b",
        detail="must have",
        unless=(
            IF,
            Guard(r"\b(?:sorry|imagine|understand)\b", "it tells a feeling"),
            Guard(
                r"^ (?:worried|shock|fear|felt|frustrat|annoy|when|disappoint|upset|let down)",
                "it tells a feeling",
                Where.AFTER,
            ),
            Guard(
                r"\bhave (?:felt|been|experienced|had|endured|suffered)\b", "it tells a feeling", Where.INSIDE
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:it (?:seems|looks|appears|sounds)|(?:seems?|looks?|sounds?) like|looks as if|apparently"
        "|presumably|i suspect|i presume|we suspect|i fear|i'm afraid|obviously|evidently|clearly) "
        "(?:that |as if |as though |like |to (?:us|me) )?(?:that )?you(?:'ve|'d| have| had| may have| "
        r"might have)? (?:\w+ )?(?:did not|didn't|not|failed|forgot|misread|misunderst\w+|overlooked"
        r"|ignored|missed|entered|posted|used|deleted|clicked|pressed|never|haven't|hadn't|confus\w+|made"
        r"|left|gave|dropped|mis\w+|chose|tapped|bought|ordered the|skipped|broke|weren't|are (?:confus"
        r"|mis)\w+|were (?:confus|mis)\w+)\b|\b(?:clearly|obviously|evidently) you\b|\byou (?:may|might"
        r"|could) have (?:\w+ )?(?:rated|misread|misunderstood|overlooked|confused|mistaken|forgotten"
        r"|entered|mixed)\b[^.?!]*\b(?:in error|by mistake|wrong\w*)?",
        detail="insinuation",
        unless=(
            ASKED,
            Guard(
                r"\b(?:accidentally|somehow) (?:\w+ )?(?:skipped|missed)", "it is said gently", Where.CLAUSE
            ),
            NEUTRAL,
            Guard(
                r"\byou (?:may|might|could) have (?:\w+ )?(?:forgotten|entered)\b",
                "it tells a possibility",
                Where.INSIDE,
            ),
            Guard(
                r"\byou(?:'ve| have)? (?:\w+ )?missed (?:out|your|the (?:call|flight))|^ (?:out|our|my"
                "|an? (?:call|e-?mail|message)|a few|the same|contact|the previous)",
                "it tells what happened without fault",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:caused|occurred|happened|arose|occurs|happens|results?|resulted|due|broken|damaged|failed"
        r"|lost|failure|problem|issue|fault|damage|delay|down|comes|stems)(?: [\w-]+){0,4}? (?:by|from"
        r"|through|to|after|because of|of|with|on) (?:\w+ )?(?:improper|incorrect|wrong|careless|rough"
        "|negligent|excessive|user|customer|human|operator|customer-side|inappropriate|inadequate|misuse"
        "|mishandling|insufficient|poor|an? (?:user|input|customer|hand|stray|typing|slip))(?: "
        r"[\w-]+){0,2}? ?(?:use|usage|handling|error|entry|installation|care|storage|maintenance|side"
        "|operation|washing|cleaning|charging|treatment|packing|packaging|by you|mistake|double-click|on "
        r"your|connection|hand|data)\b|\bon (?:your|the (?:customer|user|guest|passenger)'?s?) (?:own "
        r")?(?:side|end|part)\b|\bwear and tear from\b|\bmisuse\b|\buser error\b",
        detail="misuse",
        unless=(
            OUR_NEGATION,
            ASKED,
            Guard(
                r"\b(?:could|can|would|please|anything|needed|nothing|not|action|required|have to do|do"
                r"|effort|see|seeing|check|change|still|screen|set up|no further) (?:[\w'-]+ ){0,6}$",
                "it tells what is needed for the way forward",
            ),
            Guard(
                r"\b(?:slip|mistake|fault|error) on your (?:side|part)\b.*\b(?:no|nothing)\b",
                "it is denied",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:see|seeing|have|done|need\w*|required|happening|shows?|appears?|works?|issue"
                r"|transaction\w*|received|attempted|look\w*|anything)\b",
                "it speaks of the customer's side without fault",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:our|we|us)\b(?! (?:can't|cannot))", "the company owns it", Where.BEFORE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:claim|allege|say you (?:never|did)|insist)(?:ed)?\b|\byour (?:claims?|allegations?"
        r"|accusations?) (?:that|is|are|of|was|were)\b|\bwhat you (?:have )?described? is (?:\w+ "
        r")?(?:untrue|not|false|a )|\byou (?:fail|failed|neglect|forgot|forget|omit) to (?:mention|say"
        r"|tell)\b|\byou (?:actually )?were actually\b|\b(?:i|we) (?:would|must|have to|should|feel it "
        r"\w+) (?:like to )?(?:point(?:ing)? out|remind you)\b|\bworthwhile pointing out\b|\bgently "
        r"(?:point|remind)\b|\blet me remind you\b",
        detail="accusation",
        unless=(
            OUR_NEGATION,
            IF,
            ASKED,
            Guard(
                r"\b(?:can|may|could|to|will|how|where) (?:\w+ )?$|\byour (?:insurance|warranty|travel"
                "|expense|damage|refund|compensation)? ?claims? (?:is|was|are|has) (?:now |being "
                "|already )?(?:approved|open|being|filed|registered|paid|in|with|under|complete)",
                "it is a claim for money",
            ),
            Guard(
                "^ (?:approved|open|being|filed|registered|paid|in|with|under|complete|back|it|your|a "
                r"|the |up to|for|number|now|treated|will)\b",
                "it is a claim for money",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:was|were|is|are|wasn't|weren't|isn't|been|have been|has been) (?:\w+ )?(?:not |never |n't "
        r"|left |in)?(?:\w+ )?(?:filled (?:in|out)|followed|cleaned|read|stored|kept|maintained|installed"
        "|completed|gathered up|charged|washed|signed|observed|reported|submitted|returned|received"
        "|provided|supplied|plugged|selected|chosen|heeded|raised|switched on|descaled|packed|backed up"
        "|cancelled|canceled|disputed|assembled|saved|looked after|missed|overlooked|skipped|forgotten"
        r"|set|placed)(?: \w+)? ?(?:properly|correctly|in time|on time|by (?:the )?(?:customer|guest|user"
        "|passenger|you)|as (?:instructed|described|directed|required)|back then|at the time|according "
        "to|within|during|by the deadline|before|beforehand|here|in a (?:good )?while|on both occasions"
        r"|in the (?:app|form|profile)|by anyone)\b|\b(?:isn't|wasn't|aren't|weren't|not|never) (?:\w+ "
        r")?(?:been )?(?:\w+ )?(?:cleaned|followed|read|maintained|descaled|gathered up|stored|charged"
        r"|filled in|heeded|observed|backed up|saved|looked after)\b|\bthat(?:'s| is) what happens when\b"
        r"|\b(?:no|without) (?:written |such |prior |timely |formal )*(?:dispute|report|complaint|notice"
        "|cancellation|note|request|backup|reply|response|claim) (?:was|were|had been|has been|having "
        r"been) (?:\w+ )?(?:received|made|filed|raised|submitted|given|on file|sent)\b|\bwithout (?:that"
        r"|this|such an?|any) (?:note|notice|information|report|request|remark|warning)\b|\b(?:was|were) "
        "(?:requested|chosen|selected|caused|made|entered|initiated|cancelled|set) (?:on|from|at|by) the "
        r"(?:passenger|customer|guest|user|traveller|traveler|buyer|cardholder|sender)(?:'s)?\b",
        detail="passive",
        unless=(
            Guard(
                r"\b(?:we|i|our|us|courier|driver|warehouse|team|agent|technician|engineer|seller"
                "|supplier|staff|kitchen|hotel|room|rooms|sheets|replacement|refund|invoice|payment"
                "|transfer|order|parcel|package|delivery|email|e-mail|system|update|bag|suitcase|service"
                r"|app|unit|part) (?:[\w'-]+ ){0,5}$",
                "the company is meant",
            ),
            Guard(
                r"\bby (?:us|our|me|the (?:courier|carrier|driver|bank|airline|technician|engineer"
                r"|warehouse))\b|\b(?:our|we) (?:form|instructions|page|did|failed|should)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            IF,
            ASKED,
            Guard(r"\bplaced (?:\w+ )?before\b", "it is handed on", Where.INSIDE),
            Guard(
                r"\b(?:should|shall|will|must|can|to) be (?:\w+ )?$|\b(?:sorry|apologi[sz]e)\b",
                "the company is meant",
            ),
            Guard(
                r"\b(?:is|are|has been|have been|was|were) (?:now |already |successfully |all )?(?:filled"
                "|followed|read|stored|kept|maintained|installed|completed|signed|reported|submitted"
                "|returned|received|provided|supplied|selected|raised|packed|cancelled|canceled|charged"
                r"|cleaned|washed)\b(?! (?:\w+ )?(?:in|by the customer|too late|after "
                r"the))(?![^.?!]*\b(?:not|n't|never|incorrectly)\b)",
                "it tells no failing",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:by you|on your part|on your side|at your end|on the customer's (?:side|part)|by the "
        r"customer|your own doing)\b[^.?!]{0,60}?\b(?:so|therefore|cannot|can't|not|no|fee|charge|delay"
        r"|failed|lost)\b|\b(?:overlooked|forgotten|missed|shared|given away|entered|ignored|deleted"
        r"|cancelled|changed|disclosed|signed|opened|removed|switched off|caused|authori[sz]ed) (?:\w+ "
        r")?(?:by you|on your (?:side|part|end)|by yourself|by the customer|at your end)\b"
        r"|\b(?:customers?|guests?|users?|you) (?:enter|entered|provide|provided|give|gave|type|typed"
        r"|supply|supplied|choose) (?:\w+ )?(?:correctly|incorrectly|wrongly|properly|accurately"
        r"|carelessly|hastily)\b|\b(?:typed|entered|filled|written|given|keyed|spelt|spelled) (?:in |out "
        r")?(?:wrong(?:ly)?|incorrectly|carelessly)\b|\bthe (?:mistake|fault|error|responsibility|problem"
        r"|oversight) (?:is|was|lies|lay|rests) (?:\w+ )?(?:yours|with you|on your side|not ours|not with "
        r"us|not on our side)\b|\b(?:cannot|can't|can not|won't|should not|must not) (?:\w+ )?be "
        r"(?:blamed|faulted|held to (?:account|blame))\b|\bwith (?:a little|a bit|some|just a little) "
        r"more (?:care|attention|patience|thought|foresight|planning|caution)\b|\bone (?:would|might"
        r"|should|could) (?:\w+ )?(?:expect|have expected|think|have thought|hope|assume) (?:\w+ "
        r"){0,2}(?:regular|experienced|careful|frequent|adult|{customer})?\b",
        detail="attribution",
        unless=(
            ASKED,
            OUR_NEGATION,
            IF,
            Guard(
                r"\b(?:no (?:slip|mistake|fault|action)|nothing|not your|told of)\b|\b(?:our|we|us) "
                r"(?:\w+ ){0,3}(?:mistake|fault|error|typed|entered|wrongly)",
                "it is denied or owned",
                Where.CLAUSE,
            ),
            Guard(
                r"\bone (?:would|might|should|could)\b(?![^.?!]*\b(?:regular|experienced|careful|frequent"
                r"|adult|customer|guest|traveller|user|reader|parent)\b)",
                "it tells no expectation of the customer",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:were|had been|have been) (?:\w+ )?(?:informed|advised|notified|told|warned|reminded"
        r"|made aware|asked|given (?:clear|full|written|ample|the)) (?:\w+ )?(?:about|of|that|in|when|at"
        "|on|before|to (?:check|read|keep|bring|call|pay|confirm)|notice|instructions|information"
        r"|warning)\b|\b(?:since|as|because|after|given that) (?:the|your|this|that|no|it) (?:[\w-]+ "
        r"){0,4}?(?:was|were|had been|has been) (?:never |not |n't |only )(?:\w+ )?(?:collected|picked up"
        "|claimed|paid|returned|signed|confirmed|answered|provided|received|sent|used|cancelled|canceled"
        r"|reported|completed|submitted|made|updated|kept|read)\b|\b(?:had|if) the [\w -]{2,40}? (?:been"
        r"|were|was) (?:\w+ )?(?:closed|locked|shut|kept|stored|read|followed|checked|charged|cleaned"
        "|used|switched|packed|tightened|handled|looked after|treated|fitted|watched|opened|turned"
        r"|supervised|maintained|secured|sealed|washed|dried)\b|\b(?:reading|look|glance|check|call|word"
        "|note|question) (?:of|at|to|with|beforehand|in advance|earlier|in time)?[^.?!]{0,40}? would "
        r"have (?:\w+ )?(?:avoided|answered|prevented|shown|spared|saved|cleared|helped|settled|told)\b",
        detail="omission",
        unless=(
            ASKED,
            Guard(
                r"\b(?:wrong(?:ly)?|incorrect(?:ly)?|by (?:our|us|the)|our (?:own|desk|agent|team)|twice"
                "|different|opposite|to just|would be (?:refunded|sent)|something else|and it was not"
                r"|from us|yesterday that it|we (?:had|should|failed)|sorry|apologi\w+|no one|nobody"
                r"|angry|cross|frustrat\w+|understand|not told)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            IF,
            Guard(r"\b(?:by mistake|and then)\b", "it tells what happened without fault", Where.CLAUSE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:no|without(?: an?| any)?) (?:\w+ )?(?:dispute|report|complaint|notice|cancellation|note"
        "|request|backup|reply|response|claim|objection|reservation|confirmation|message|call|feedback"
        "|application|enquiry|inquiry|signature) (?:was|were|had been|has been|having been|is|being) "
        r"(?:ever |\w+ly )?(?:lodged|registered|recorded|logged|noted|on record|on file|placed|voiced"
        r"|brought|handed in|left|passed|received|made|filed|raised|submitted)\b|\b(?:reminder|notice"
        "|e-?mail|letter|message|deadline|warning|step|instruction|box|clause|detail|section|line|field"
        r"|option|setting|term|note)s? (?:was|were|has been|have been|had been|got) (?:\w+ "
        ")?(?:overlooked|missed|ignored|disregarded|skipped|forgotten|left (?:blank|out|empty)|not "
        r"(?:read|followed|heeded|ticked|filled))\b|\b(?:look|check|search|read|try|count) (?:\w+ "
        r")?again,? (?:more |very )?(?:closely|carefully)\b|\bplease (?:look|check|search) (?:there|it"
        r"|them|the \w+) (?:once )?(?:again|more)\b|\bsigned for (?:at|by|on) (?:your|you|the) ?(?:door"
        r"|address|property|household|side)?\b",
        detail="passive",
        unless=(
            IF,
            ASKED,
            Guard(
                r"\b(?:we|i|our|by us|sorry|apologi\w+|on us|our side)\b(?! (?:records|system|logs?"
                "|files?))",
                "the company owns it",
                Where.CLAUSE,
            ),
        ),
    ),
)
