"""Blame: the customer's act or omission given as the cause or as a fault."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.model import Act

_FAILING = (
    r"fail|failed|forgot|neglected|ignored|overlooked|refused|omitted|misread|misunderstood|mistyped|misused|mishandled|misplaced|dropped|"
    r"broke|damaged|waited too long|missed|disregarded|skipped|mis-?entered|lost|deleted"
)
_NEUTRAL = Guard(
    r"\b(?:fine|right|correct|nothing wrong|no fault|not your fault|perfectly sensible|easy to miss|our (?:page|form|instructions|wording|site|app)|because (?:our|we|the (?:page|form|site|app))|thanks? to|help(?:ed|s)? us|well done)\b",
    "the company owns it or nothing is held against the customer",
    Where.SENTENCE,
)
_OUR_NEGATION = Guard(
    r"\b(?:not|never|n't|no|nothing|don't|isn't|wasn't|nor|without|rather than|did no such|doesn't mean|not that|nobody|suggests?) (?:[\w'-]+ ){0,4}$",
    "it is denied",
)
_IF = Guard(
    r"\b(?:if|in case|whether|should|when|once|unless|even if|so that) (?:[\w'-]+ ){0,3}$",
    "it is only a condition",
)
_ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
_REPORTED = Guard(
    r"\b(?:you (?:said|say|told|wrote|mention(?:ed)?|report(?:ed)?|were told)|he said|she said|they (?:said|told)) (?:that )?(?:\w+ ){0,3}$",
    "it reports what somebody said",
)
_THANKS = Guard(r"\b(?:thank|thanks|glad|appreciate|good that|great that|happy)\b", "it is said with thanks")
_WE_LATE = r"(?:as|like) (?:we|i)(?:'ve| have|'d| had)? (?:already|previously|repeatedly|clearly|told|explained|said|stated|informed|advised|pointed|made clear)(?: \w+)*"

CUES = (
    Cue(
        Act.BLAME,
        rf"\byou(?:'ve| have| had| also| simply| clearly| obviously| evidently| apparently| still| probably| most likely| likely| may have| must have| might have| seem to have| appear to have)* (?:{_FAILING})\b",
        _FAILING.replace("|", " ").replace("too long", "").replace("mis-?entered", "misentered mis-entered"),
        detail="failed",
        unless=(
            _IF,
            _ASKED,
            _OUR_NEGATION,
            _REPORTED,
            Guard(
                r"\byou(?:'ve| have| had)? (?:lost|missed|deleted|broke|damaged|dropped|misplaced|skipped)\b",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:your (?:password|pin)|the password)\b",
                "it tells what is needed for the way forward",
                Where.AFTER,
            ),
            _NEUTRAL,
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:\w+ )?(?:should(?:n't| not)?|ought to|needed to|were (?:supposed|expected|required|meant|obliged|asked|advised|informed|told|notified|warned|reminded|made aware) (?:to|that|of|about|not)|could have|might have) ?(?:not )?(?:have )?(?:\w+ )?(?:read|check(?:ed)?|pa(?:id|y)|ask(?:ed)?|call(?:ed)?|contact(?:ed)?|told|tell|inform(?:ed)?|let us|know(?:n)?|notice(?:d)?|follow(?:ed)?|cancel(?:led|ed)?|updat(?:e|ed)|kept|keep|wait(?:ed)?|realis(?:e|ed)|realiz(?:e|ed)|expect(?:ed)?|made|make|been (?:more|aware|careful|prepared)|look(?:ed)?|verif(?:y|ied)|ensur(?:e|ed)|understood|seen|consider(?:ed)?|report(?:ed)?|rais(?:e|ed)|book(?:ed)?|reserv(?:e|ed)|order(?:ed)?|cho(?:se|sen|ose)|return(?:ed)?|provid(?:e|ed)|sen[td]|us(?:e|ed)|purchas(?:e|ed)|b(?:uy|ought)|be (?:more )?(?:aware|careful)|avoid(?:ed)?|complain(?:ed)?|brought|bring|taken|take|specif(?:y|ied)|mention(?:ed)?|request(?:ed)?|the (?:sale|item|offer|fee|deadline)|left)\b",
        "should shouldn't ought needed supposed expected required meant obliged asked advised informed told notified warned reminded aware could might",
        detail="should have",
        unless=(
            _OUR_NEGATION,
            _IF,
            _ASKED,
            Guard(
                r"\byou should (?:now |also |still |then |always |not )?(?:see|be able|receive|be|use|check|make|ask|contact|keep|wait|call|update|read|look|verify|expect|consider|know|notice|ensure|follow|take|bring|send|provide|return|request|report|cancel|pay|let us|inform|tell|choose|order|raise|book|understand|avoid)\b(?!ed)",
                "it advises or tells what to expect",
                Where.INSIDE,
            ),
            Guard(
                r"\byou (?:could|might) (?!have)|\bwere told (?:to|that) (?:just|wait|we|it would|our)|\byou should not have (?:had|been|to)|\basked to\b",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:by us|by our|our (?:agent|colleague|team)|in error|wrongly|incorrectly|the opposite|twice that|that you (?:would|were entitled))\b",
                "the company owns it",
                Where.AFTER,
            ),
            Guard(
                r"^ (?:the |a |an |our |your )?(?:e-?mail|email|answer|reply|notice|notification|letter|refund|replacement|parcel|text)",
                "it tells what should have arrived",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:if|had) (?:only )?you(?:'d| had|'ve)? (?:not |only |just |simply |kept |even )*(?:\w+(?:ed|t|n|d|pt|ght|ld|ad|de|ne|ot|oke|ept|ose)|read|let|put|set|come|been|looked)\b[^.?!;]{0,110}?\b(?:would|could|might|wouldn't|couldn't)\b|\b(?:would|could|might|wouldn't|couldn't)(?: not)? (?:have|be)\b[^.?!;]{0,90}?\b(?:if|had) you(?:'d| had)? (?:\w+ed|read|not|kept|only|told|let|left|made|sent|taken|been)\b",
        "if had",
        detail="counterfactual",
        unless=(
            Guard(
                r"\b(?:thank|thanks|wouldn't have (?:known|noticed|found|spotted|learned)|would not have (?:known|noticed|found|spotted|learned)|we'd never|never have (?:known|noticed|found))\b",
                "it praises what the customer did",
                Where.SENTENCE,
            ),
            Guard(
                r"\bif you (?:would|could|need|want|wish|like|prefer)",
                "it is a condition for the way forward",
                Where.INSIDE,
            ),
            Guard(
                r"\bhad you (?:been (?:told|informed|asked|given|warned)|received|heard)\b",
                "the company owns it",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:had|if|were) (?:the|this|that|these|those|it|a|any|such|an)(?: [\w-]+){0,5}? (?:been|had been|were|was|not been) (?:\w+ )?(?:read|checked|followed|reported|filed|cancelled|canceled|provided|raised|noticed|kept|made|updated|submitted|sent|returned|entered|completed|requested|chosen|verified|declared|specified|mentioned|paid|used|received|inspected|measured|installed|charged|stored|set|cleaned)\b[^.?!;]{0,90}?\b(?:would|could|might|wouldn't|couldn't)\b|\b(?:would|could|might) (?:not )?have (?:been |\w+ )[^.?!;]{0,80}?\b(?:had|if) (?:the|this|that|it|they|a)(?: [\w-]+){0,5}? been\b",
        "had if were",
        detail="counterfactual",
        unless=(
            Guard(
                r"\b(?:we|i|our) (?:had|should)\b|\bby (?:us|our|me)\b", "the company owns it", Where.SENTENCE
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:an? )?(?:report|complaint|claim|call|note|email|e-mail|request|form|photo|check|look|glance|reading|enquiry|inquiry|message|backup|reservation|booking)(?: [\w-]+){0,4}? (?:filed|made|raised|sent|submitted|in good time|earlier|sooner|in time|beforehand|before \w+|at the time|on the day)\b[^.?!;]{0,30}? would have\b|\b(?:sending|reporting|calling|contacting|asking|checking|reading|booking|cancelling|telling|updating|ordering|paying|mentioning|backing|keeping|raising)\b[^.?!;]{0,70}? would have\b",
        "would",
        detail="counterfactual",
        unless=(Guard(r"\b(?:we|i|our|us) (?:[\w-]+ ){0,4}$", "the company owns it"),),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:is|was|are|were|be|been|remains?|lies with|falls (?:to|on)|rests with|being|that's|it's|'s) (?:\w+ ){0,3}?(?:your (?:own |sole |entire |personal )?(?:fault|responsibility|mistake|error|negligence|doing|choice and|oversight|problem|job|duty)|the (?:customer|guest|user|passenger|buyer|sender|cardholder|account holder|client|renter|tenant|traveller|traveler|subscriber|member|owner|parent|policyholder)(?:'s|s')? (?:own |sole |personal )?(?:responsibility|fault|duty|job|obligation|error|risk))\b|\b(?:responsibility|onus|duty) (?:\w+ ){0,3}(?:lies|rests|is|falls|remains) (?:\w+ )?(?:with|on|upon) (?:you|the (?:customer|guest|user|buyer|passenger|account holder|sender))\b|\b(?:is|it's|'s|was) (?:really |entirely |then )?up to (?:you|the (?:customer|guest|user|buyer)) to (?:check|read|make|ensure|keep|verify|know|follow|cancel|tell|report|update|see|confirm|inform|look|find|arrange|provide)\b|\byou(?:'re| are) (?:\w+ )?(?:responsible for|to blame|at fault|liable)\b|\bthe (?:customers?|users?|guests?|buyers?) (?:is|are) (?:\w+ )?(?:responsible|liable|expected|required|advised|asked|obliged) (?:for|to)\b",
        "fault responsibility mistake error negligence doing choice oversight problem job duty obligation risk onus up responsible blame liable expected required advised asked obliged",
        detail="responsibility",
        unless=(
            _OUR_NEGATION,
            _ASKED,
            Guard(r"\bif\b", "it is only a condition"),
            Guard(r"\bours?\b|\bour (?:own )?responsibility", "the company owns it", Where.INSIDE),
            Guard(r"n't|\bnot\b", "it is denied", Where.INSIDE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:because|due to|owing to|caused by|result of|resulted from|reason (?:is|was)|stems from|comes from|arose from|down to|on account of|the fact that|explained by|given) (?:of )?(?:you(?:'d|'ve| had| have)? (?!had to|have to|are a|need|may|can|will|would|want|asked|told us|should|deserve|must|were (?:told|given|promised|charged))\w+|your (?:own |late |early |incorrect |wrong |incomplete |improper |failure|negligence|refusal|decision|mistake|error|delay|misunderstanding|lack|side|choice|actions?|use|usage|input|entry|typing|settings|phone|device|payment|cancellation|inaction|silence|absence|handling|device's|misuse|browser|connection|network|reluctance|previous|inability))",
        "because due owing caused result resulted reason stems comes arose down account fact explained given",
        detail="cause",
        unless=(
            _OUR_NEGATION,
            _ASKED,
            _THANKS,
            Guard(
                r"\b(?:as|since|given|because) you (?:\w+ )?(?:mention|say|said|note|point|describe|wrote|know|report|request|suggest|prefer|like|live|paid|bought|ordered|can see|see|stay|travel|explain|were|are|booked|may be|might|did so|put it|love|enjoy|have (?:been|already|a |an )|had (?:been|already|a |an )|'ve (?:been|already))\w*|\bgiven your (?:choice|previous|phone|payment)\b|\bdue to your (?:phone|device|payment|previous) (?!be)|\b(?:comes|come) from your|\bas you(?:'ve|'d| have| had)? (?:\w+)\b(?! (?:did|had|have|entered|failed|chose|used|left|missed|not|never)\b)|\b(?:as|since) your\b",
                "it gives no fault",
                Where.INSIDE,
            ),
            _NEUTRAL,
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:as|since|because) you (?:did not|didn't|failed|have not|haven't|had not|hadn't|never|chose|entered|gave|provided|used|left|decided|opted|selected|missed|waited|supplied|put|placed|ordered the|forgot|declined|typed|cancelled|canceled|refused)\b",
        "as since because",
        detail="cause",
        unless=(_THANKS, _ASKED, _NEUTRAL, _IF),
    ),
    Cue(
        Act.BLAME,
        r"\byou(?:'d|'ve| have| had| yourself| clearly| actually| apparently| obviously| simply| also)* (?:did not|didn't|never|have not|haven't|had not|hadn't|weren't|were not|did not even|didn't even|don't|do not) (?:\w+ )?(?:follow(?:ed)?|read|pay|paid|check(?:ed)?|bother(?:ed)?|provide(?:d)?|respond(?:ed)?|repl(?:y|ied)|cancel(?:led|ed)?|update(?:d)?|complete(?:d)?|inform(?:ed)?|tell|told|notify|report(?:ed)?|ask(?:ed)?|contact(?:ed)?|submit(?:ted)?|enter(?:ed)?|return(?:ed)?|let us|give|given|gave|use(?:d)?|keep|kept|make|made|raise(?:d)?|mention(?:ed)?|verif(?:y|ied)|confirm(?:ed)?|listen(?:ed)?|look(?:ed)?|show(?:n|ed)?|send|sent|attach(?:ed)?|take|taken|understand|understood|read|specif(?:y|ied)|collect(?:ed)?|sign(?:ed)?|supply|supplied|notice(?:d)?|purchase|request(?:ed)?|indicate(?:d)?|choose|choos|chosen|appear|mean|seem|set|wait(?:ed)?|attend(?:ed)?|answer(?:ed)?|turn(?:ed)? up|show up|bring|brought)\b",
        "did didn't never have haven't had hadn't weren't were don't do",
        detail="omission",
        unless=(
            _IF,
            _ASKED,
            _REPORTED,
            _THANKS,
            _NEUTRAL,
            Guard(
                r"\b(?:charges?|payments?|cancellations?|orders?|purchases?|attempts?|bookings?|transactions?|loans?|accounts?|calls?|subscriptions?|which|something) $",
                "it tells what was done to the customer",
            ),
            Guard(
                r"\b(?:sorry|apologi[sz]e|regret|so that|to ensure|that) (?:that )?(?:[\w'-]+ ){0,2}$",
                "it tells what happened without fault",
            ),
            Guard(
                r"\b(?:don't|do not|have not|haven't|never) (?:\w+ )?(?:pay|have|need|see|get|know|mention|check|tell|set|return|use|send|raise|ask|take|give|keep|make|wait|meet|understand|provide|reply|respond|let us|contact|report|cancel|update|inform|read|verify|confirm|choose|enter|attach|mean|submit|complete|show|look)\b(?!ed)",
                "it tells no failing",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:us to|to be|your|a good|the best|a reply|an answer|what you|anything|any of|either)\b",
                "it tells what happened without fault",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou(?:'ve| have| had)? (?:\w+ )?(?:entered|gave|shared|provided|supplied|used|typed|selected|chose|picked|wrote|filled in|submitted|ordered|booked|put|placed|installed|connected|set up|configured|sent|clicked|tapped|left)(?: \w+){0,3}? (?:wrong(?:ly)?|incorrect(?:ly)?|invalid|incomplete|false|outdated|old|in error|by mistake|mistakenly|too late|upside down|unattended|improperly|badly|someone else's|in the wrong)\b|\b(?:the |an? )?(?:incorrect|wrong|invalid|incomplete|false|inaccurate|outdated) (?:\w+ ){1,3}?(?:you (?:\w+ )?(?:supplied|entered|gave|provided|used|typed|submitted|sent|chose|put)|(?:supplied|entered|provided|given|submitted) (?:by you|on (?:the|your) (?:order|form|side)|at (?:checkout|booking)))\b|\byou chose to (?:ignore|disregard|wait|keep|leave|go ahead|continue|skip|not)\b",
        "wrong wrongly incorrect incorrectly invalid incomplete false outdated inaccurate old error mistake mistakenly late upside unattended improperly badly else's chose someone",
        detail="did wrong",
        unless=(
            _IF,
            _ASKED,
            _OUR_NEGATION,
            _REPORTED,
            _NEUTRAL,
            Guard(r"\b(?:we|i|our) (?:\w+ ){0,4}$", "the company owns it"),
            Guard(
                r"\b(?:you (?:received|got|were sent|were given))\b",
                "it tells what the customer received",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byour (?:own )?(?:fault|negligence|carelessness|failure|refusal|mistake|error|misuse|oversight|inability|unwillingness|mishandling|impatience|misunderstanding|late (?:payment|arrival|cancellation|reply|request)|lack of|forgetfulness|mis-?reading|poor|incorrect|wrong|improper|incomplete|reluctance|neglect|delay|inaction)\b",
        "fault negligence carelessness failure refusal mistake error misuse oversight inability unwillingness mishandling impatience misunderstanding late lack forgetfulness misreading poor incorrect wrong improper incomplete reluctance neglect delay inaction",
        detail="your failing",
        unless=(
            _OUR_NEGATION,
            _IF,
            _ASKED,
            Guard(
                r"\bpoor (?:experience|stay|service|rating|review|impression|visit|night|opinion)|\bincorrect (?:order|charge|bill|refund|item|parcel)|\bwrong (?:order|item|charge|bill|size|parcel|product|delivery)|\bincomplete (?:order|refund|delivery)|\blate (?:arrival|delivery)|\bdelay|\bfailure(?: message)",
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
        rf"\b{_WE_LATE}|\bas (?:already|previously|clearly|repeatedly|plainly) (?:explained|stated|mentioned|told|advised|communicated|informed|said|outlined|noted|pointed out)\b|\b(?:i|we)(?:'ve| have)? (?:already|repeatedly|clearly|previously) (?:explained|told|informed|advised|said|stated|answered|made (?:it |this )?clear)\b|\bas (?:shown|stated|announced|indicated|displayed|described|explained|noted|outlined|accepted|agreed|set out|communicated|pointed out|mentioned) (?:clearly |plainly )?(?:at|on (?:the|our)|before|when|during|to all|every|in (?:the|our) (?:terms|contract|conditions|listing|description|confirmation|e-?mail|agreement|small print|guidelines|faq|manual|form))\b(?! (?:your|the (?:photo|screenshot|attached|picture|image)))|\b(?:is|are|was|were|it's|it is) (?:\w+ )?(?:clearly|plainly|explicitly|prominently|spelled out|spelt out|easy to find) (?:stated|displayed|shown|marked|explained|visible|advertised|indicated|described|noted|listed|mentioned|communicated|on display|in|with|on)\b|\bclearly (?:stated|states?|displayed|shown|marked|explained|advertised|indicated|on display|says?|described|noted|mentioned|listed)\b|\bspel(?:led|t) out in\b|\bas (?:all|other|any|most) (?:\w+ )?(?:reviewers?|customers?|guests?|users?) (?:will|can|would|should)\b|\b(?:the|our) (?:terms|conditions|contract|policy|agreement) (?:\w+ )*?(?:you )?(?:accepted|agreed to|signed|ticked|confirmed|acknowledged)\b",
        "as already repeatedly clearly previously plainly explicitly prominently spelled spelt easy accepted agreed signed ticked confirmed acknowledged all other any most",
        detail="told before",
        unless=(
            Guard(r"\b(?:should|could|not|n't|never|ought to) (?:\w+ ){0,3}$", "it is denied"),
            Guard(r"\b(?:should|weren't|not|isn't) (?:\w+ )*(?:clearly|clear)", "it is denied", Where.CLAUSE),
            Guard(
                r"\bas (?:i|we) (?:said|explained) (?:on|in my|in our|last)\b",
                "it recalls an earlier mail before new help",
                Where.INSIDE,
            ),
            _ASKED,
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou must (?:have (?:\w+ )?(?!received|seen|noticed|got|gotten|read|heard|been (?:\w+ )*?(?:worried|shocked|upset|so|very|terrified|frustrat|annoy|disappoint|waiting|frightened|looking)|felt|had)\w+(?:ed|en|pt|ft|t|d|ad|ut|wn)|be (?:way |much |far |more )+(?:more )?(?:specific|careful|clear|patient|precise|realistic|polite))\b",
        "must",
        detail="must have",
        unless=(
            _IF,
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
        r"\b(?:it (?:seems|looks|appears|sounds)|(?:seems?|looks?|sounds?) like|looks as if|apparently|presumably|i suspect|i presume|we suspect|i fear|i'm afraid|obviously|evidently|clearly) (?:that |as if |as though |like |to (?:us|me) )?(?:that )?you(?:'ve|'d| have| had| may have| might have)? (?:\w+ )?(?:did not|didn't|not|failed|forgot|misread|misunderst\w+|overlooked|ignored|missed|entered|posted|used|deleted|clicked|pressed|never|haven't|hadn't|confus\w+|made|left|gave|dropped|mis\w+|chose|tapped|bought|ordered the|skipped|broke|weren't|are (?:confus|mis)\w+|were (?:confus|mis)\w+)\b|\b(?:clearly|obviously|evidently) you\b|\byou (?:may|might|could) have (?:\w+ )?(?:rated|misread|misunderstood|overlooked|confused|mistaken|forgotten|entered|mixed)\b[^.?!]*\b(?:in error|by mistake|wrong\w*)?",
        "seems seem looks look appears sounds apparently presumably suspect presume fear afraid obviously evidently clearly may might could",
        detail="insinuation",
        unless=(
            _ASKED,
            Guard(
                r"\b(?:accidentally|somehow) (?:\w+ )?(?:skipped|missed)", "it is said gently", Where.CLAUSE
            ),
            _NEUTRAL,
            Guard(
                r"\byou (?:may|might|could) have (?:\w+ )?(?:forgotten|entered)\b",
                "it tells a possibility",
                Where.INSIDE,
            ),
            Guard(
                r"\byou(?:'ve| have)? (?:\w+ )?missed (?:out|your|the (?:call|flight))|^ (?:out|our|my|an? (?:call|e-?mail|message)|a few|the same|contact|the previous)",
                "it tells what happened without fault",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:most|other|all|many|our other|the vast majority of|every other|plenty of|everybody|everyone|anybody|no other|nearly every|almost all|anyone|nobody|responsible|careful|reasonable|experienced|light|good|regular|those|any) ?(?:{customer})?(?: else)? ?(?:who|that)? ?(?:(?:\w+ ){0,6})?(?:manage|understood|understands?|know|knows|knew|have no (?:trouble|problem|difficulty)|had no (?:trouble|problem|difficulty)|find it (?:easy|clear|simple)|read|reads|usually|studies|realise|realize|expect|check|checks|follow|do not|don't|cope|notice|tend to|will find it there|learn|spend|would know|has no|mention|prefer to|books?)\b",
        "manage understood understands understand know knows knew have had find read reads usually studies realise realize expect check checks follow do don't cope notice tend will learn spend would has mention prefer book books",
        detail="generic",
        unless=(
            Guard(
                r"\bmost (?:of|likely|often|recent|importantly)\b|\b(?:all|any|other|many|good|every|those|light|regular) (?:[\w'-]+ ){3,}",
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
            _OUR_NEGATION,
            _ASKED,
            Guard(
                r"\b(?:anyone|nobody|everyone|everybody|anybody|any \w+) (?:would|wouldn't|could|else in)\b",
                "it shares the feeling",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\bgoes? a long way (?:to|towards?|in)\b|\bworks? wonders\b|\btime well spent\b|\bfirst step towards?\b|\bseldom shrinks\b|\busually prevents?\b|\bspares? everyone\b|\bpays? (?:off )?to (?:\w+ )?(?:plan|read|check|keep|book|call|report|ask|look|back)\w*\b|\bit (?:may|might|would|could|also|always)?(?: also| always)? ?helps? to (?:remember|read|bear|keep|know that|plan|check)\b|\bit is (?:\w+ )?(?:important|essential|advisable|vital|up to|wise|customary|expected) (?:for|that|of) (?:every |all |any )?(?:{customer}|consumers?|parents?|travell?ers?|cardholders?|you)\b|\ba (?:careful|attentive|responsible|prudent|experienced|seasoned|sensible|diligent|thorough|vigilant|considerate|reasonable) (?:{customer}|consumers?|parents?|person|travell?er|cardholder|owner|reader)\b|\b(?:quite |very |fairly )?(?:common|easy|possible) for (?:someone|people|customers|users|one) to (?:have )?[^.?!]{0,40}\b(?:forg\w+|miss\w*|overlook\w*|misread|confus\w+|mix\w*)\b|\b(?:left|leaving|wait(?:ed|ing)) [^.?!]{0,30}?until the (?:very )?last (?:date|minute|moment|day)\b|\bmust have (?:clicked|pressed|tapped|chosen|selected|entered|missed|forgotten|deleted|skipped|typed|set)\b|\b(?:next time|in future|in the future|going forward|another time|from now on|for the future|before (?:writing|complaining|contacting|raising|ordering|buying|posting|adding|booking))\b,? (?:\w+ ){0,4}?(?:please |kindly |simply |do |it |make sure|be sure|remember|check|read|take|try|we (?:ask|suggest|recommend|advise)|you (?:should|must|need|may|might|could|will)|be (?:more )?careful|ensure|book|write)",
        "next future going another now before goes go works work time first seldom prevents prevent spares spare pays pay helps help important essential advisable vital up wise customary expected careful attentive responsible prudent experienced seasoned sensible diligent thorough vigilant considerate reasonable common easy possible last must",
        detail="lecture",
        unless=(
            Guard(
                r"\b(?:if you (?:do|re-?book|decide|come|visit|choose|wish)|when you|we (?:will|'ll|would)|so (?:that )?we|hope|welcome|visit|avoid this)\b",
                "it helps for the future",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:i|we)(?:'ll| will|'d)\b", "the company will do it", Where.AFTER),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:please|kindly) (?:\w+ )?(?:read|check|look at|study|review|consult)\b[^.?!]{0,60}?\b(?:more )?(?:carefully|closely|properly|thoroughly|before|beforehand|first|in full|next time|in future|attentively)\b|\b(?:always |well |generally |certainly )?(?:worth|pays to|advisable to|wise to|good idea to|sensible to|helps to|important to|recommended to|best to) (?:\w+ )?(?:read(?:ing)?|check(?:ing)?|scroll(?:ing)?|study(?:ing)?|look(?:ing)?|review(?:ing)?|verify(?:ing)?|keep(?:ing)?) (?:[^.?!]{0,50}?\b(?:in full|before|carefully|first|once more|what it|thoroughly|beforehand|closely|the (?:terms|small print|fine print|conditions|description|label|instructions))\b)|\bbefore (?:raising (?:an )?alarm|a standard is invoked|jumping to conclusions|complaining|blaming|accusing|leaving a (?:bad|negative|poor))\b|\b(?:may|might|would|could) (?:want|wish|like) to (?:revisit|reconsider|rethink|change|remove|amend|edit) your (?:rating|review|score|stars|comments?)\b|\b(?:shame|pity|unfair|sad) (?:that )?(?:\w+ ){0,3}(?:the |your )?(?:score|rating|review)\b|\brated (?:us|the app|it) (?:\w+ )?(?:low )?(?:in error|by mistake|wrongly)\b",
        "read check look study review consult reading checking scroll scrolling studying looking reviewing verify verifying keep keeping alarm standard conclusions complaining blaming accusing leaving revisit reconsider rethink change remove amend edit shame pity unfair sad rated",
        detail="lecture",
        unless=(
            Guard(r"\b(?:us|we|me|i) (?:to |will |'ll )?(?:\w+ )?$", "the company is to do it"),
            Guard(
                r"\b(?:before (?:you (?:send|decide|start|open|install|update|begin)|we)|first (?:step|thing))\b",
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
        r"\b(?:obviously|naturally|of course|needless to say|as you (?:should|must|ought to|will surely|surely|no doubt|would have) (?:know|have|be aware|notice\w*|realis\w+|realiz\w+|underst\w+|agree|noticed|seen|read)|it goes without saying)\b[^.?!]{0,20}\b(?:device|must|need(?:s|ed)?|has to|have to|pays?|know|known|noticed|expected|requires?|cannot|can't|charged|only|item|battery|plugged)\b|\bi am sure you will agree\b|\byou (?:surely|no doubt|of course|certainly) (?:know|knew|understand|realise|realize|noticed|agree)\b|\bas you (?:would|will) have (?:noticed|seen|read|known)\b",
        "obviously naturally course needless should must ought surely doubt would saying sure certainly will",
        detail="condescension",
        unless=(
            _ASKED,
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
        r"\b(?:caused|occurred|happened|arose|occurs|happens|results?|resulted|due|broken|damaged|failed|lost|failure|problem|issue|fault|damage|delay|down|comes|stems)(?: [\w-]+){0,4}? (?:by|from|through|to|after|because of|of|with|on) (?:\w+ )?(?:improper|incorrect|wrong|careless|rough|negligent|excessive|user|customer|human|operator|customer-side|inappropriate|inadequate|misuse|mishandling|insufficient|poor|an? (?:user|input|customer|hand|stray|typing|slip))(?: [\w-]+){0,2}? ?(?:use|usage|handling|error|entry|installation|care|storage|maintenance|side|operation|washing|cleaning|charging|treatment|packing|packaging|by you|mistake|double-click|on your|connection|hand|data)\b|\bon (?:your|the (?:customer|user|guest|passenger)'?s?) (?:own )?(?:side|end|part)\b|\bwear and tear from\b|\bmisuse\b|\buser error\b|\bhand moving\b",
        "improper incorrect wrong careless rough negligent excessive user customer customer's human operator inappropriate inadequate misuse mishandling insufficient poor your passenger passenger's guest user's guest's hand",
        detail="misuse",
        unless=(
            _OUR_NEGATION,
            _ASKED,
            Guard(
                r"\b(?:could|can|would|please|anything|needed|nothing|not|action|required|have to do|do|effort|see|seeing|check|change|still|screen|set up|no further) (?:[\w'-]+ ){0,6}$",
                "it tells what is needed for the way forward",
            ),
            Guard(
                r"\b(?:slip|mistake|fault|error) on your (?:side|part)\b.*\b(?:no|nothing)\b",
                "it is denied",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:see|seeing|have|done|need\w*|required|happening|shows?|appears?|works?|issue|transaction\w*|received|attempted|look\w*|anything)\b",
                "it speaks of the customer's side without fault",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:our|we|us)\b(?! (?:can't|cannot))", "the company owns it", Where.BEFORE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:claim|allege|say you (?:never|did)|insist)(?:ed)?\b|\byour (?:claims?|allegations?|accusations?) (?:that|is|are|of|was|were)\b|\bwhat you (?:have )?described? is (?:\w+ )?(?:untrue|not|false|a )|\byou (?:fail|failed|neglect|forgot|forget|omit) to (?:mention|say|tell)\b|\byou (?:actually )?were actually\b|\b(?:i|we) (?:would|must|have to|should|feel it \w+) (?:like to )?(?:point(?:ing)? out|remind you)\b|\bworthwhile pointing out\b|\bgently (?:point|remind)\b|\blet me remind you\b",
        "claim claimed allege alleged insist insisted claims allegation allegations accusation accusations described describe fail failed neglect forgot forget omit actually point pointing remind gently worthwhile never",
        detail="accusation",
        unless=(
            _OUR_NEGATION,
            _IF,
            _ASKED,
            Guard(
                r"\b(?:can|may|could|to|will|how|where) (?:\w+ )?$|\byour (?:insurance|warranty|travel|expense|damage|refund|compensation)? ?claims? (?:is|was|are|has) (?:now |being |already )?(?:approved|open|being|filed|registered|paid|in|with|under|complete)",
                "it is a claim for money",
            ),
            Guard(
                r"^ (?:approved|open|being|filed|registered|paid|in|with|under|complete|back|it|your|a |the |up to|for|number|now|treated|will)\b",
                "it is a claim for money",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:was|were|is|are|wasn't|weren't|isn't|been|have been|has been) (?:\w+ )?(?:not |never |n't |left |in)?(?:\w+ )?(?:filled (?:in|out)|followed|cleaned|read|stored|kept|maintained|installed|completed|gathered up|charged|washed|signed|observed|reported|submitted|returned|received|provided|supplied|plugged|selected|chosen|heeded|raised|switched on|descaled|packed|backed up|cancelled|canceled|disputed|assembled|saved|looked after|missed|overlooked|skipped|forgotten|set|placed)(?: \w+)? ?(?:properly|correctly|in time|on time|by (?:the )?(?:customer|guest|user|passenger|you)|as (?:instructed|described|directed|required)|back then|at the time|according to|within|during|by the deadline|before|beforehand|here|in a (?:good )?while|on both occasions|in the (?:app|form|profile)|by anyone)\b|\b(?:isn't|wasn't|aren't|weren't|not|never) (?:\w+ )?(?:been )?(?:\w+ )?(?:cleaned|followed|read|maintained|descaled|gathered up|stored|charged|filled in|heeded|observed|backed up|saved|looked after)\b|\bthat(?:'s| is) what happens when\b|\b(?:no|without) (?:written |such |prior |timely |formal )*(?:dispute|report|complaint|notice|cancellation|note|request|backup|reply|response|claim) (?:was|were|had been|has been|having been) (?:\w+ )?(?:received|made|filed|raised|submitted|given|on file|sent)\b|\bwithout (?:that|this|such an?|any) (?:note|notice|information|report|request|remark|warning)\b|\b(?:was|were) (?:requested|chosen|selected|caused|made|entered|initiated|cancelled|set) (?:on|from|at|by) the (?:passenger|customer|guest|user|traveller|traveler|buyer|cardholder|sender)(?:'s)?\b",
        "filled followed cleaned read stored kept maintained installed completed gathered charged washed signed observed reported submitted returned received provided supplied plugged selected chosen heeded raised switched descaled packed backed cancelled canceled disputed assembled saved looked missed overlooked skipped forgotten set placed happens dispute report complaint notice cancellation note request backup reply response claim information remark warning requested caused made entered initiated set",
        detail="passive",
        unless=(
            Guard(
                r"\b(?:we|i|our|us|courier|driver|warehouse|team|agent|technician|engineer|seller|supplier|staff|kitchen|hotel|room|rooms|sheets|replacement|refund|invoice|payment|transfer|order|parcel|package|delivery|email|e-mail|system|update|bag|suitcase|service|app|unit|part) (?:[\w'-]+ ){0,5}$",
                "the company is meant",
            ),
            Guard(
                r"\bby (?:us|our|me|the (?:courier|carrier|driver|bank|airline|technician|engineer|warehouse))\b|\b(?:our|we) (?:form|instructions|page|did|failed|should)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            _IF,
            _ASKED,
            Guard(
                r"\b(?:should|shall|will|must|can|to) be (?:\w+ )?$|\b(?:sorry|apologi[sz]e)\b",
                "the company is meant",
            ),
            Guard(
                r"\b(?:is|are|has been|have been|was|were) (?:now |already |successfully |all )?(?:filled|followed|read|stored|kept|maintained|installed|completed|signed|reported|submitted|returned|received|provided|supplied|selected|raised|packed|cancelled|canceled|charged|cleaned|washed)\b(?! (?:\w+ )?(?:in|by the customer|too late|after the))(?![^.?!]*\b(?:not|n't|never|incorrectly)\b)",
                "it tells no failing",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:can't|cannot|can not|not|never|won't|aren't|isn't) (?:\w+ )?(?:be )?(?:held |made )?(?:responsible|liable|accountable|answerable) (?:for|if|when) (?:\w+ ){0,3}?(?:your|customers?'?|customers|guests?|users?|the (?:customer|guest|user)|any (?:user|customer|input)|items?|belongings|errors?|mistakes?|incorrect)\b|\b(?:waited|took|left it) too (?:long|late)\b|\byou(?:'re| are) (?:simply |just |clearly |obviously |actually )?(?:wrong|mistaken|confused|overreacting|exaggerating|misinformed|misunderstanding|misreading|expecting too|being unreasonable|being difficult)\b|\b(?:suit|suspect|think|believe|assume|presume) (?:that )?you (?:\w+ )?(?:posted|started|pressed|entered|clicked|did|didn't|are (?:wrong|mistaken|confus)\w*|have (?:confus|mis|mixed)\w*|mis\w+|confused|forgot)\b|\b(?:is|are|'s) asking for (?:a|trouble|it)\b|\bdo(?:es)? not (?:really )?disappear on (?:its|their) own\b|\bsits? (?:ill|badly) with\b|\b(?:late|last-minute) (?:bookers|bookings?|cancellations?) (?:\w+ )*(?:pay|cost)\b|\bnaturally (?:pays?|costs?|means|has|have)\b|\bquick look at\b|\ba little sooner\b|\b(?:easily|often) (?:left behind|mixed up|overlooked|forgotten) (?:by|when|if)\b|\bit(?:'s| is) (?:quite )?natural to be upset but\b|\bmistakenly\b|\bdid you (?:even |actually |not |really )(?:read|check|look|try|bother|see)\b|\bdidn't you (?:read|check|look|try|see)\b",
        "responsible liable accountable answerable waited took left wrong mistaken confused overreacting exaggerating misinformed misunderstanding misreading unreasonable difficult expecting suspect think believe assume presume asking disappear late bookers naturally quick sooner easily often mistakenly did didn't last",
        detail="idiom",
        unless=(
            _OUR_NEGATION,
            Guard(r"\b(?:we|i|our) (?:[\w'-]+ )?$", "the company owns it"),
            Guard(
                r"\b(?:we|i|it|our team) (?:\w+ )?(?:waited|took|left)|\bmistakenly (?:charged|sent|cancell?ed|billed|told|closed|blocked|sold)",
                "the company owns it",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:customers?|guests?|users?|people|passengers|travell?ers|buyers|anyone|those|players|parents|members) (?:who|that|with) (?:\w+ ){1,6}?(?:know|knows|will know|would know|understand|understands|find|finds|notice|see|manage|avoid|have no|has no)\b|\b(?:most|other|all our other|our other|nearly all|almost all|practically all|the majority of|every other|any other) (?:{customer}|people) (?:\w+ )?(?:find|finds|manage|notice|see|get|understand|cope|know|do|use|read|have)\b[^.?!]{0,60}?\b(?:without|easily|at once|fine|no (?:trouble|problem|difficulty)|straight away|quickly|well|first time|this|it)\b",
        "customers customer guests guest users user people passengers travellers travelers buyers anyone those players parents members",
        detail="generic",
        unless=(
            _ASKED,
            _OUR_NEGATION,
            _IF,
            Guard(
                r"\b(?:our fault|sorry|apologi|we (?:will|should)|let|help)\w*\b",
                "it tells no comparison",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:by you|on your part|on your side|at your end|on the customer's (?:side|part)|by the customer|your own doing)\b[^.?!]{0,60}?\b(?:so|therefore|cannot|can't|not|no|fee|charge|delay|failed|lost)\b|\b(?:overlooked|forgotten|missed|shared|given away|entered|ignored|deleted|cancelled|changed|disclosed|signed|opened|removed|switched off|caused|authori[sz]ed) (?:\w+ )?(?:by you|on your (?:side|part|end)|by yourself|by the customer|at your end)\b|\b(?:customers?|guests?|users?|you) (?:enter|entered|provide|provided|give|gave|type|typed|supply|supplied|choose) (?:\w+ )?(?:correctly|incorrectly|wrongly|properly|accurately|carelessly|hastily)\b|\b(?:typed|entered|filled|written|given|keyed|spelt|spelled) (?:in |out )?(?:wrong(?:ly)?|incorrectly|carelessly)\b|\bthe (?:mistake|fault|error|responsibility|problem|oversight) (?:is|was|lies|lay|rests) (?:\w+ )?(?:yours|with you|on your side|not ours|not with us|not on our side)\b|\b(?:cannot|can't|can not|won't|should not|must not) (?:\w+ )?be (?:blamed|faulted|held to (?:account|blame))\b|\bwith (?:a little|a bit|some|just a little) more (?:care|attention|patience|thought|foresight|planning|caution)\b|\bone (?:would|might|should|could) (?:\w+ )?(?:expect|have expected|think|have thought|hope|assume) (?:\w+ ){0,2}(?:regular|experienced|careful|frequent|adult|{customer})?\b",
        "you your customer customer's yourself correctly incorrectly wrongly properly accurately carelessly hastily wrong mistake fault error responsibility problem oversight blamed faulted held care attention patience thought foresight planning caution one",
        detail="attribution",
        unless=(
            _ASKED,
            _OUR_NEGATION,
            _IF,
            Guard(
                r"\b(?:no (?:slip|mistake|fault|action)|nothing|not your)\b|\b(?:our|we|us) (?:\w+ ){0,3}(?:mistake|fault|error|typed|entered|wrongly)",
                "it is denied or owned",
                Where.CLAUSE,
            ),
            Guard(
                r"\bone (?:would|might|should|could)\b(?![^.?!]*\b(?:regular|experienced|careful|frequent|adult|customer|guest|traveller|user|reader|parent)\b)",
                "it tells no expectation of the customer",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:were|had been|have been) (?:\w+ )?(?:informed|advised|notified|told|warned|reminded|made aware|asked|given (?:clear|full|written|ample|the)) (?:\w+ )?(?:about|of|that|in|when|at|on|before|to (?:check|read|keep|bring|call|pay|confirm)|notice|instructions|information|warning)\b|\b(?:since|as|because|after|given that) (?:the|your|this|that|no|it) (?:[\w-]+ ){0,4}?(?:was|were|had been|has been) (?:never |not |n't |only )(?:\w+ )?(?:collected|picked up|claimed|paid|returned|signed|confirmed|answered|provided|received|sent|used|cancelled|canceled|reported|completed|submitted|made|updated|kept|read)\b|\b(?:had|if) the [\w -]{2,40}? (?:been|were|was) (?:\w+ )?(?:closed|locked|shut|kept|stored|read|followed|checked|charged|cleaned|used|switched|packed|tightened|handled|looked after|treated|fitted|watched|opened|turned|supervised|maintained|secured|sealed|washed|dried)\b|\b(?:reading|look|glance|check|call|word|note|question) (?:of|at|to|with|beforehand|in advance|earlier|in time)?[^.?!]{0,40}? would have (?:\w+ )?(?:avoided|answered|prevented|shown|spared|saved|cleared|helped|settled|told)\b",
        "informed advised notified told warned reminded aware asked given collected picked claimed paid returned signed confirmed answered provided received sent used cancelled canceled reported completed submitted made updated kept read closed locked shut stored followed checked charged cleaned switched packed tightened handled looked treated fitted watched opened turned supervised maintained secured sealed washed dried avoided prevented shown spared saved cleared helped settled",
        detail="omission",
        unless=(
            _ASKED,
            Guard(
                r"\b(?:wrong(?:ly)?|incorrect(?:ly)?|by (?:our|us|the)|our (?:own|desk|agent|team)|twice|different|opposite|to just|would be (?:refunded|sent)|something else|yesterday that it|we (?:had|should|failed)|sorry|apologi\w+|no one|nobody|angry|cross|frustrat\w+|understand|not told)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            _IF,
            Guard(r"\b(?:by mistake|and then)\b", "it tells what happened without fault", Where.CLAUSE),
        ),
    ),
)
