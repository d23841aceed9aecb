"""Blame that says it: you failed, you should have, because of you, your fault."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.fault import ASKED, FAILING, IF, NEUTRAL, OUR_NEGATION, REPORTED, THANKS
from assistant.model import Act

CUES = (
    Cue(
        Act.BLAME,
        r"\byou(?:'ve| have| had| also| simply| clearly| obviously| evidently| apparently| still| "
        "probably| most likely| likely| may have| must have| might have| seem to have| appear to have)* "
        rf"(?:{FAILING})\b",
        detail="failed",
        unless=(
            IF,
            ASKED,
            OUR_NEGATION,
            REPORTED,
            Guard(
                r"\byou(?:'ve| have| had)? (?:lost|missed|deleted|broke|damaged|dropped|misplaced"
                r"|skipped)\b",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
            Guard(
                r"\byou forgot (?:your|the|an?) ",
                "it tells what happened without fault",
                Where.SENTENCE,
            ),
            Guard(
                r"^ (?:your (?:password|pin)|the password)\b",
                "it tells what is needed for the way forward",
                Where.AFTER,
            ),
            NEUTRAL,
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou (?:\w+ )?(?:should(?:n't| not)?|ought to|needed to|were (?:supposed|expected|required"
        "|meant|obliged|asked|advised|informed|told|notified|warned|reminded|made aware) (?:to|that|of"
        r"|about|not)|could have|might have) ?(?:not )?(?:have )?(?:\w+ )?(?:read|check(?:ed)?|pa(?:id|y)"
        "|ask(?:ed)?|call(?:ed)?|contact(?:ed)?|told|tell|inform(?:ed)?|let us|know(?:n)?|notice(?:d)?"
        "|follow(?:ed)?|cancel(?:led|ed)?|updat(?:e|ed)|kept|keep|wait(?:ed)?|realis(?:e|ed)|realiz(?:e"
        "|ed)|expect(?:ed)?|made|make|been (?:more|aware|careful|prepared)|look(?:ed)?|verif(?:y|ied)"
        "|ensur(?:e|ed)|understood|seen|consider(?:ed)?|report(?:ed)?|rais(?:e|ed)|book(?:ed)?"
        "|reserv(?:e|ed)|order(?:ed)?|cho(?:se|sen|ose)|return(?:ed)?|provid(?:e|ed)|sen[td]|us(?:e|ed)"
        "|purchas(?:e|ed)|b(?:uy|ought)|be (?:more )?(?:aware|careful)|avoid(?:ed)?|complain(?:ed)?"
        "|brought|bring|taken|take|specif(?:y|ied)|mention(?:ed)?|request(?:ed)?|the (?:sale|item|offer"
        r"|fee|deadline)|left)\b",
        detail="should have",
        unless=(
            Guard(
                r"\bshouldn't have (?:had )?to|\bshould not have (?:had )?to|\bneeded to\b",
                "it takes the customer's side",
                Where.SENTENCE,
            ),
            OUR_NEGATION,
            IF,
            ASKED,
            Guard(
                r"\byou should (?:now |also |still |then |always |not )?(?:see|be able|receive|be|use"
                "|check|make|ask|contact|keep|wait|call|update|read|look|verify|expect|consider|know"
                "|notice|ensure|follow|take|bring|send|provide|return|request|report|cancel|pay|let us"
                r"|inform|tell|choose|order|raise|book|understand|avoid)\b(?!ed)",
                "it advises or tells what to expect",
                Where.INSIDE,
            ),
            Guard(
                r"\byou (?:could|might) (?!have)|\bbeen (?:told|informed|asked|advised|notified|warned"
                r"|sent|given)|\bwere told (?:to|that) (?:just|wait|we|it would|our)|\byou should not "
                r"have (?:had|been|to)|\basked to\b",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:other plans|a (?:better|different) choice)|\b(?:by us|by our|our (?:agent"
                "|colleague|team)|in error|wrongly|incorrectly|the opposite|twice that|that you (?:would"
                r"|were entitled))\b",
                "the company owns it",
                Where.AFTER,
            ),
            Guard(
                "^ (?:the |a |an |our |your )?(?:e-?mail|email|answer|reply|notice|notification|letter"
                "|refund|replacement|parcel|text)",
                "it tells what should have arrived",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:if|had) (?:only )?you(?:'d| had|'ve)? (?:not |only |just |simply |kept |even )*(?:\w+(?:ed"
        "|t|n|d|pt|ght|ld|ad|de|ne|ot|oke|ept|ose)|read|let|put|set|come|been"
        r"|looked)\b[^.?!;]{0,110}?\b(?:would|could|might|wouldn't|couldn't|(?:you|we|it|they)'d)\b"
        r"|\b(?:would|could|might|wouldn't|couldn't)(?: not)? (?:have|be)\b[^.?!;]{0,90}?\b(?:if|had) "
        r"you(?:'d| had)? (?:\w+ed|read|not|kept|only|told|let|left|made|sent|taken|been)\b",
        detail="counterfactual",
        unless=(
            Guard(
                r"\b(?:thank|thanks|wouldn't have (?:known|noticed|found|spotted|learned)|would not have "
                "(?:known|noticed|found|spotted|learned)|we'd never|never have (?:known|noticed"
                r"|found))\b",
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
        r"\b(?:had|if|were) (?:the|this|that|these|those|it|a|any|such|an)(?: [\w-]+){0,5}? (?:been|had "
        r"been|were|was|not been) (?:\w+ )?(?:read|checked|followed|reported|filed|cancelled|canceled"
        "|provided|raised|noticed|kept|made|updated|submitted|sent|returned|entered|completed|requested"
        "|chosen|verified|declared|specified|mentioned|paid|used|received|inspected|measured|installed"
        r"|charged|stored|set|cleaned|left|answered|complete|legible)\b[^.?!;]{0,90}?\b(?:would|could"
        r"|might|wouldn't|couldn't)\b|\b(?:would|could|might) (?:not )?have (?:been |\w+ "
        r")[^.?!;]{0,80}?\b(?:had|if) (?:the|this|that|it|they|a)(?: [\w-]+){0,5}? been\b",
        detail="counterfactual",
        unless=(
            Guard(
                r"\b(?:we|i|our) (?:had|should)\b|\bby (?:us|our|me)\b", "the company owns it", Where.SENTENCE
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:an? )?(?:report|complaint|claim|call|note|email|e-mail|request|form|photo|check|look"
        r"|glance|reading|enquiry|inquiry|message|backup|reservation|booking)(?: [\w-]+){0,4}? (?:filed"
        r"|made|raised|sent|submitted|in good time|earlier|sooner|in time|beforehand|before \w+|at the "
        r"time|on the day)\b[^.?!;]{0,30}? would have\b|\b(?:sending|reporting|calling|contacting|asking"
        "|checking|reading|booking|cancelling|telling|updating|ordering|paying|mentioning|backing"
        r"|keeping|raising)\b[^.?!;]{0,70}? would have\b",
        detail="counterfactual",
        unless=(Guard(r"\b(?:we|i|our|us) (?:[\w-]+ ){0,4}$", "the company owns it"),),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:is|was|are|were|be|been|remains?|lies with|falls (?:to|on)|rests with|being|that's|it's"
        r"|'s) (?:\w+ ){0,3}?(?:your (?:own |sole |entire |personal )?(?:fault|responsibility|mistake"
        "|error|negligence|doing|choice and|oversight|problem|job|duty)|the (?:customer|guest|user"
        "|passenger|buyer|sender|cardholder|account holder|client|renter|tenant|traveller|traveler"
        "|subscriber|member|owner|parent|policyholder)(?:'s|s')? (?:own |sole |personal "
        r")?(?:responsibility|fault|duty|job|obligation|error|risk))\b|\b(?:responsibility|onus|duty) "
        r"(?:\w+ ){0,3}(?:lies|rests|is|falls|remains) (?:\w+ )?(?:with|on|upon) (?:you|the (?:customer"
        r"|guest|user|buyer|passenger|account holder|sender))\b|\b(?:is|it's|'s|was) (?:really |entirely "
        "|then )?up to (?:you|the (?:customer|guest|user|buyer)) to (?:check|read|make|ensure|keep"
        r"|verify|know|follow|cancel|tell|report|update|see|confirm|inform|look|find|arrange|provide)\b"
        r"|\byou(?:'re| are) (?:\w+ )?(?:responsible for|to blame|at fault|liable)\b|\bthe (?:customers?"
        r"|users?|guests?|buyers?) (?:is|are) (?:\w+ )?(?:responsible|liable|expected|required|advised"
        r"|asked|obliged) (?:for|to)\b",
        detail="responsibility",
        unless=(
            OUR_NEGATION,
            ASKED,
            Guard(r"\bif\b", "it is only a condition"),
            Guard(r"\bours?\b|\bour (?:own )?responsibility", "the company owns it", Where.INSIDE),
            Guard(r"n't|\bnot\b", "it is denied", Where.INSIDE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:because|due to|owing to|caused by|result of|resulted from|reason (?:is|was)|stems from"
        "|comes from|arose from|down to|on account of|the fact that|explained by|given) (?:of "
        r")?(?:you(?:'d|'ve| had| have)? (?:\w+ly |still |also |both |all )*(?!had to|have to|are |need"
        "|may|can|will|would|want|ask|told us|should|deserve|must|were |waited|live|like|prefer|got"
        r"|received|lost|pay|paid|wrote|rely|depend|love|trust|have (?:been|waited|had)|\w+ly\b|to\b"
        r"|still\b|also\b|both\b|all\b)\w+|your (?:own |late |early |incorrect |wrong |incomplete "
        "|improper |failure|negligence|refusal|decision|mistake|error|delay|misunderstanding|lack|side"
        "|choice|actions?|use|usage|input|entry|typing|settings|phone|device|payment|cancellation"
        "|inaction|silence|absence|handling|device's|misuse|browser|connection|network|reluctance"
        "|previous|inability))",
        detail="cause",
        unless=(
            OUR_NEGATION,
            ASKED,
            THANKS,
            Guard(
                r"\b(?:as|since|given|because) you (?:\w+ )?(?:mention|say|said|note|point|describe|wrote"
                "|know|report|request|suggest|prefer|like|live|paid|bought|ordered|can see|see|stay"
                "|travel|explain|were|are|booked|may be|might|did so|put it|love|enjoy|have (?:been"
                r"|already|a |an )|had (?:been|already|a |an )|'ve (?:been|already))\w*|\bgiven your "
                r"(?:choice|previous|phone|payment)\b|\bdue to your (?:phone|device|payment|previous) "
                r"(?!be)|\b(?:comes|come) from your|\bas you(?:'ve|'d| have| had)? (?:\w+)\b(?! (?:did"
                r"|had|have|entered|failed|chose|used|left|missed|not|never)\b)|\b(?:as|since) your\b",
                "it gives no fault",
                Where.INSIDE,
            ),
            NEUTRAL,
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:as|since|because) you (?:did not|didn't|failed|have not|haven't|had not|hadn't|never|chose"
        "|entered|gave|provided|used|left|decided|opted|selected|missed|waited|supplied|put|placed"
        r"|ordered the|forgot|declined|typed|cancelled|canceled|refused)\b",
        detail="cause",
        unless=(THANKS, ASKED, NEUTRAL, IF),
    ),
    Cue(
        Act.BLAME,
        r"\byou(?:'d|'ve| have| had| yourself| clearly| actually| apparently| obviously| simply| also)* "
        "(?:did not|didn't|never|have not|haven't|had not|hadn't|weren't|were not|did not even|didn't "
        r"even|don't|do not) (?:\w+ )?(?:follow(?:ed)?|read|pay|paid|check(?:ed)?|bother(?:ed)?"
        "|provide(?:d)?|respond(?:ed)?|repl(?:y|ied)|cancel(?:led|ed)?|update(?:d)?|complete(?:d)?"
        "|inform(?:ed)?|tell|told|notify|report(?:ed)?|ask(?:ed)?|contact(?:ed)?|submit(?:ted)?"
        "|enter(?:ed)?|return(?:ed)?|let us|give|given|gave|use(?:d)?|keep|kept|make|made|raise(?:d)?"
        "|mention(?:ed)?|verif(?:y|ied)|confirm(?:ed)?|listen(?:ed)?|look(?:ed)?|show(?:n|ed)?|send|sent"
        "|attach(?:ed)?|take|taken|understand|understood|read|specif(?:y|ied)|collect(?:ed)?|sign(?:ed)?"
        "|supply|supplied|notice(?:d)?|purchase|request(?:ed)?|indicate(?:d)?|choose|choos|chosen|appear"
        r"|mean|seem|set|wait(?:ed)?|attend(?:ed)?|answer(?:ed)?|turn(?:ed)? up|show up|bring|brought)\b",
        detail="omission",
        unless=(
            IF,
            ASKED,
            REPORTED,
            THANKS,
            NEUTRAL,
            Guard(
                r"\b(?:charges?|payments?|cancellations?|orders?|purchases?|attempts?|bookings?"
                "|transactions?|loans?|accounts?|calls?|subscriptions?|which|something) $",
                "it tells what was done to the customer",
            ),
            Guard(
                r"\b(?:sorry|apologi[sz]e|regret|so that|to ensure|that) (?:that )?(?:[\w'-]+ ){0,2}$",
                "it tells what happened without fault",
            ),
            Guard(
                r"\b(?:don't|do not|have not|haven't|never) (?:\w+ )?(?:pay|have|need|see|get|know"
                "|mention|check|tell|set|return|use|send|raise|ask|take|give|keep|make|wait|meet"
                "|understand|provide|reply|respond|let us|contact|report|cancel|update|inform|read"
                r"|verify|confirm|choose|enter|attach|mean|submit|complete|show|look)\b(?!ed)",
                "it tells no failing",
                Where.INSIDE,
            ),
            Guard(
                "^ (?:us to|to be|your|a good|the best|a reply|an answer|what you|anything|any of"
                r"|either)\b",
                "it tells what happened without fault",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\byou(?:'ve| have| had)? (?:\w+ )?(?:entered|gave|shared|provided|supplied|used|typed|selected"
        "|chose|picked|wrote|filled in|submitted|ordered|booked|put|placed|installed|connected|set up"
        r"|configured|sent|clicked|tapped|left)(?: \w+){0,3}? (?:wrong(?:ly)?|incorrect(?:ly)?|invalid"
        "|incomplete|false|outdated|old|in error|by mistake|mistakenly|too late|upside down|unattended"
        r"|improperly|badly|someone else's|in the wrong)\b|\b(?:the |an? )?(?:incorrect|wrong|invalid"
        r"|incomplete|false|inaccurate|outdated) (?:\w+ ){1,3}?(?:you (?:\w+ )?(?:supplied|entered|gave"
        "|provided|used|typed|submitted|sent|chose|put)|(?:supplied|entered|provided|given|submitted) "
        r"(?:by you|on (?:the|your) (?:order|form|side)|at (?:checkout|booking)))\b|\byou chose to "
        r"(?:ignore|disregard|wait|keep|leave|go ahead|continue|skip|not)\b",
        detail="did wrong",
        unless=(
            IF,
            ASKED,
            OUR_NEGATION,
            REPORTED,
            NEUTRAL,
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
        r"\byou (?:\w+ )?(?:\w{3,}(?:ed|ght|nt|pt|ft)|put|set|hit|chose|took|gave|wrote|made|bought|read"
        r"|had) (?:us |in |on |up )?(?:the |an? |your )?(?:\w+ )?(?:wrong|incorrect|outdated|invalid)\b"
        r"|\byou left (?:the|your|it|an?) ?(?:\w+ ){0,3}?(?:running|open|on|unlocked|behind|out"
        r"|unattended|empty|uncovered|too (?:long|late))\b|\b(?:perhaps|maybe|possibly|probably|most "
        r"likely|presumably|i think|i guess|i believe) you (?:\w+ )?(?:pressed|forgot|missed|clicked"
        "|entered|overlooked|chose|left|misread|mixed|skipped|deleted|dropped|turned|opened|typed|did "
        r"not|didn't|switched|used|put|confused)\b|\byour own (?:delay|choice|decision|actions?|settings?"
        r"|handling|device|doing|fault|request|late \w+)\b",
        detail="did wrong",
        unless=(
            IF,
            ASKED,
            OUR_NEGATION,
            REPORTED,
            NEUTRAL,
            THANKS,
            Guard(
                r"^ [^.?!]{0,40}\bto (?:our|my) (?:notice|attention)\b",
                "it tells what the customer reported",
                Where.AFTER,
            ),
            Guard(
                r"\byou (?:\w+ )?(?:received|noticed|reported|spotted|mentioned|described|experienced"
                "|waited|paid|expected|asked|explained|sent|told|had|wanted|needed|showed|pointed"
                r"|returned|read|found|caught|flagged|got)\b|\byou were (?:sent|given|charged|quoted)\b"
                r"|\bleft (?:the|your|a) (?:\w+ )?(?:review|message|note|number|comment|feedback|rating)"
                r"|\bour own\b",
                "it tells what happened without fault",
                Where.INSIDE,
            ),
            Guard(
                r"\byour own (?:device|settings?|choice|words|request|bed|home"
                r"|pace)\b(?![^.?!]*\b(?:cause|fault|reason|why|so )\b)",
                "it blames nobody",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\bit would have been (?:\w+ )?(?:helpful|better|good|easier|wise|wiser|useful|nice|advisable"
        r"|sensible|preferable|appreciated|fair|fairer|simpler|best)\b(?: for us)? (?:to|if you|had "
        r"you)\b|\b(?:could|might|would) (?:\w+ )?have been (?:\w+ )?(?:avoided|prevented|spared|averted"
        r"|solved|cleared up) (?:by|if|had|with)\b|\b(?:please|kindly|do|try to|you should|you need to"
        r"|must) (?:also )?(?:be|pay|take|show|exercise) (?:\w+ )?(?:more|greater|closer|better|extra) "
        "(?:careful|attentive|patient|attention|care|patience|precise|considerate|mindful|caution"
        r"|vigilant|realistic)\b|\b(?:instructions?|terms|conditions|page|label|notice|sign|signs|manual"
        "|e-?mail|rules|guide|confirmation|policy|listing|description|contract|website|wording) (?:is"
        "|are|was|were) (?:quite |very |perfectly |absolutely |entirely |completely |fairly |abundantly "
        r"|sufficiently )+(?:clear|plain|explicit|unambiguous|straightforward|easy to)\b|\byou (?:did "
        r"|had |have |'d |'ve )?(?:also |indeed |\w+ly )?(?:agree|agreed|accept|accepted|signed|ticked"
        "|consented|confirmed) (?:to |with |up to )?(?:these|the|our|this|those|it|that|all) ?(?:terms"
        r"|conditions|fees?|rules?|contract|policy|price|box|charges?|when|by|before|on)\b|\b(?:signs?"
        r"|marks?|evidence|traces?|indications?) of (?:\w+ )?(?:rough|improper|careless|water|misuse|a "
        r"fall|impact|tampering|liquid|mishandling|neglect|moisture|force|abuse|incorrect|drop)\b"
        r"|\b(?:cannot|can't|could not|couldn't) (?:\w+ )?(?:be expected to (?:know|guess|foresee|check)"
        r"|have known|know what (?:nobody|no one|we are not)|read (?:minds|your mind)|guess)\b"
        r"|\b(?:nobody|no one) (?:\w+ )?(?:told|reported|informed|mentioned|notified|alerted|warned"
        r"|asked) (?:us|anything|it|this|our)\b|\byou (?:will|must|should|would|surely|no doubt|of "
        r"course) (?:\w+ )?(?:be (?:well )?aware|know|realise|realize|have known) (?:of|that|our|how"
        r"|the)\b|\b(?:not|cannot|can't|unable to) (?:help|assist|do (?:much|anything|more)) (?:\w+ "
        r"){0,3}?(?:if|unless|when|while|as long as) you (?:\w+ ){0,2}?(?:not|don't|refuse|ignore|won't"
        r"|keep)\b",
        detail="softened",
        unless=(
            ASKED,
            OUR_NEGATION,
            THANKS,
            Guard(
                r"\b(?:we should|we ought|our (?:mistake|fault|error|side)|sorry|apologi\w+|on us|if we"
                r"|had we|by us|no need|you already|let (?:me|us)|so that you)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
        ),
    ),
)
