"""Justification that plays down: normal, rare, busy, everywhere the same."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.ground import ASKED, GLAD, IF, OWNED
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

CUES = (
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:perfectly|fairly|entirely|quite|completely|totally|pretty|absolutely|rather|very|is|are"
        "|the|a|an|just|also) (?:normal|common|ordinary|usual|standard|typical|customary|routine"
        r"|natural|reasonable) (?:\w+ )?(?:practices?|charges?|procedures?|wear|process|occurrence|thing"
        "|part|amount|variation|for (?:this|a|an|the|any|all)|in (?:the|this|our|all|any)|across|at "
        r"(?:this|all|any)|business|fee|rate|time|delay|policy|and|with)\b",
        detail="normal",
        unless=(
            NEGATED,
            IF,
            ASKED,
            GLAD,
            OWNED,
            Guard(
                r"\bit is normal for\b.*\b(?:light|lamp|fan|screen|motor|pump)\b|\b(?:back to|than|our"
                "|your|to|more|resume|return(?:s|ed)? to|within|the) $",
                "it plays nothing down",
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:every|all|any|most|other|many|nobody else|no one else|no other|none of our other|our other"
        "|plenty of|hundreds of|thousands of|millions of|the majority of|nearly (?:every|all)|almost "
        "(?:every|all)|everyone|everybody|everybody else|overwhelmingly|customers overwhelmingly|the "
        "whole|whole|entire|across the) (?:{customer}|carriers?|courier|hotels?|compan(?:y|ies)|banks?"
        "|airlines?|operators?|providers?|industry|competitors?|apps?|restaurants?|shops?|stores?"
        "|retailers?|platforms?|services?|wallet|fintech|market|sellers?|countr(?:y|ies)|sector|trade"
        r"|world)?(?: [\w'&-]+){0,6}? ?(?:have this|has this|do the same|does the same|works? (?:that"
        "|this) way|runs? into|complained|is waiting|are waiting|wait|waits|complains?|no complaints"
        "|tell us|tells us|find|finds|love|loves|prefer|enjoy|enjoys|manage|satisfied|happy|affected"
        "|experience|experiences|face|faces|charge|charges|work with|cut back|have their|has its|suits"
        "|like|praise|say|says|since|without (?:any )?(?:problem|trouble|issue|difficulty)s?|have no|has "
        r"no|had no|report(?:ed)? no|do it|get used|industry|market|off days)\b",
        detail="others",
        unless=(
            NEGATED,
            IF,
            ASKED,
            GLAD,
            OWNED,
            Guard(
                r"\b(?:we|i) (?:hope|want|try|aim|like|wish|work|strive|do|ensure|make sure|will) "
                r"(?:[\w'-]+ ){0,8}$|\b(?:to|for|from|let|ensure|that|our|offers?|help) (?:[\w'-]+ )?$",
                "it tells no comparison",
            ),
            Guard(
                r"\byou\b|\bany (?:other|issue|question|problem)|\b(?:would|wouldn't)\b",
                "it tells no comparison",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:that|this|it|which|what)(?:'s| is| was| sounds| seems)? |(?:highly|very|quite|most"
        r"|rather|so|extremely|really|bit|indeed|fairly|certainly|all|too|it's) )(?:\w+ )?(?:unusual"
        r"|uncommon|unlikely|surprising|rare|strange|odd)\b|\b(?:is|was|are|were) (?:\w+ )?(?:unusual"
        r"|uncommon)\b|\b(?:surpris(?:ed|ing)|astonished|shocked|puzzled|baffled|perplexed|confused) "
        r"(?:to|by|that|about|at|with) (?:\w+ ){0,2}?(?:hear|read|see|learn|your|you|this|note|find)\b"
        r"|\b(?:very |extremely |only )?(?:rarely|seldom|hardly ever|almost never)\b|\bnot (?:a |our |the "
        r")?(?:typical|usual|normal|the norm|common|regular|representative)\b|\b(?:isolated|rare|one-off"
        r"|exceptional) (?:incident|case|event|occurrence|occasion|instance)s?\b|\b(?:never|not) (?:had"
        r"|received|come across|heard|experienced|seen) (?:\w+ ){0,3}?(?:complaints?|(?:such|this|an?"
        r"|any) (?:\w+ )?(?:problem|issue|complaint|feedback|comments?)|before)\b|\b(?:first|only) "
        r"(?:complaint|time (?:we|i|anyone)|(?:customer|guest|person) (?:to|who))\b",
        detail="unusual",
        unless=(
            IF,
            ASKED,
            OWNED,
            Guard(
                r"\b(?:not|n't|wouldn't|isn't|no) (?:\w+ )?(?:unusual|uncommon|surprising|unlikely"
                r"|rare)\b|\bnot common (?:enough|ground)\b|\b(?:not|aren't|isn't) (?:the )?only\b|\bonly "
                r"time\b|\b(?:only|first) (?:customer|person) to\b",
                "it is denied",
                Where.INSIDE,
            ),
            Guard(
                r"\bn(?:o|')t (?:\w+ )?$|\byou(?:'ll| will| may| might| are|'re)? (?:\w+ )?$", "it is denied"
            ),
            Guard(
                r"\b(?:usual|normal|typical|common|regular) (?:standards?|level|service|quality|way"
                r"|practice|place|sense)\b|\bfirst time\b|\bnot usual|\bstrange (?:feeling|way to)|\bodd "
                "(?:feeling|way to)",
                "it measures us by our own standard",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:as per|according to|under|in line with|per|following|in accordance with|within|it is|this "
        r"is|that is|has|have|our|company|hotel|store|house) (?:\w+ )?(?:our |the |company |hotel |store "
        r")?(?:\w+ )?(?:polic(?:y|ies)|terms(?: (?:and|&) conditions)?|procedures?|rules?|conditions"
        r"|contract(?: of carriage)?|guidelines)\b[^.?!]{0,30}?\b(?:clearly|states?|stated|says?"
        r"|specif\w+|require[sd]?|applies|apply|does not allow|do not allow|doesn't allow|handled"
        "|correct(?:ly)?|entitled|clear|followed|display|very clear|provide[sd]?|forbids?|prohibits?|are "
        r"clear|were met|remains?)\b|\b(?:handled|done|dealt with|processed|carried out|charged|acted"
        r"|treated|conducted|correct|followed|complied|complies|comply) (?:\w+ )?(?:in line with"
        "|according to|in accordance with|under|as per|within|with|all|per|correctly|properly|by the "
        r"book|our|the) (?:\w+ ){0,3}?(?:polic(?:y|ies)|procedures?|terms|rules|conditions|guidelines"
        r"|process|protocols?|book|agreement|regulations)\b|\bit is our (?:\w+ )?policy\b|\bour (?:\w+ "
        r")?policy is (?:very )?clear\b|\b(?:follows?|under|abides? by|adheres? to|compl(?:y|ies) with"
        r"|only (?:documents )?as per) (?:[\w'-]+ ){0,4}?guidelines\b",
        detail="policy",
        unless=(
            ASKED,
            OWNED,
            Guard(
                r"\b(?:our mistake|exception|even though|although|despite|regardless|but (?:i|we)(?:'ve| "
                "have|'ll| will)?|anyway|sorry|apologi[sz]e|unclear|confusing|wrong|nothing (?:that "
                r")?our|contains nothing)\b",
                "it is said with ownership or an exception",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:rbi|regulator|regulatory|law|legal|government|wallet)\b[^.]*\b(?:limit|capped"
                r"|can't withdraw|cannot)\b|\b(?:can't|cannot|are|is) (?:withdraw|capped)\b",
                "it tells a rule plainly",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:at|during|over|around|in|with|due to|because of|owing to|have been|has been|been|are|is"
        r"|were|was|experiencing|facing|such|seeing|given) (?:[\w'-]+ ){0,5}?(?:this time of (?:the "
        ")?year|busy (?:time|period|season|day|weekend|summer|winter)|peak (?:season|time|times|period"
        "|hours)|busiest|(?:exceptionally|unusually|extremely|unprecedented(?:ly)?|very|record"
        r"|particularly|incredibly)? ?(?:high|heavy|large|huge|unprecedented|record|exceptional) (?:\w+ "
        ")?(?:volumes?|demand|traffic|numbers?|amounts?|interest|call volumes?|workload)|overwhelmed "
        "(?:by|with)|understaffed|short[- ]staffed|staff shortages?|snowed under|inundated|times like "
        r"these|such periods)\b",
        detail="busy",
        unless=(
            IF,
            ASKED,
            OWNED,
            Guard(
                r"\b(?:this might have happened|might be|may have|could be|possible that)\b",
                "a cause is told plainly",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:avoid|book|outside|before|during) (?:the |our )?(?:peak|busy)"
                r"|^[^.]{0,40}\b(?:which is why we have hired|so we have hired)\b",
                "a cause is told plainly",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:these|such|those|this) (?:things|mistakes|errors|glitches|incidents|mix-ups|delays"
        r"|problems|issues)(?: \w+)? (?:happen|occur|do happen|can happen|may happen|will happen|can "
        r"occur|are (?:inevitable|unavoidable|part of))|\b(?:mistakes|errors|delays|accidents|glitches"
        r"|hiccups) (?:do |can |will |may |sometimes |inevitably |occasionally )*(?:happen|occur|arise)\b"
        r"|\b(?:beyond|outside|out of) (?:our|my|anyone's) (?:\w+ )?control\b|\bnothing (?:we|i) (?:can"
        r"|could) (?:do|have done)\b|\bcan't be helped\b|\bcannot be helped\b|\bit(?:'s| is) (?:only"
        r"|just) (?:a |an )?(?:minor|small|few|matter of|one|slight|temporary)\b|\bto be (?:fair|honest"
        r"|perfectly honest|frank)\b|\bin (?:all )?fairness\b|\bin our defen[cs]e\b|\bwith all due "
        r"respect\b|\bnot (?:really |actually |necessarily |quite |entirely )*(?:our|the (?:hotel|company"
        r"|bank|app|shop|store)'s) (?:fault|problem|responsibility|doing|job|business|mistake)\b|\bby no "
        r"means (?:limited|unique|unusual|alone)\b|\bnot (?:limited|unique|related|specific|particular"
        r"|due|connected|linked|down) to (?:us|our)\b|\bthe (?:odd|occasional) (?:spell|glitch|hiccup"
        r"|delay|mistake|slip|off day)\b|\bmaintenance\b[^.]{0,40}\b(?:every|normal|routine|necessary"
        r"|part of)\b|\beverything was (?:handled|done|correct)\b|\b(?:is|was|are|were) (?:therefore "
        "|thus |entirely |perfectly |actually |indeed |in fact |fully )+(?:correct|accurate|in order"
        r"|valid|legitimate|justified|appropriate|fine|working|intended|accepted)\b",
        detail="excuse",
        unless=(
            IF,
            ASKED,
            OWNED,
            Guard(
                r"\bit(?:'s| is) (?:only|just) (?:a )?(?:few )?(?:steps|clicks|taps|minutes' walk)"
                r"|\bnothing (?:we|i) could have done (?:more|better)\b",
                "it plays nothing down",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:don't want|not want|no) (?:\w+ )?$", "it is denied"),
            Guard(
                r"\b(?:your (?:anger|frustration|worry|feelings?|reaction|complaint)) (?:\w+ )?$|\byou "
                r"(?:\w+ )?$",
                "it takes the customer's side",
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\bbound to (?:get|be|happen|go|occur|fail|arise|slip)\b|\b(?:shorter|longer|better|cheaper"
        "|lower|faster|quicker|cleaner|quieter|safer|higher|stricter|easier|fewer|less) than (?:with|at"
        "|from|in|our|most|other|any|those|the (?:competition|market|average|norm|industry|law)|what"
        r"|many|elsewhere)\b|\b(?:strictly speaking|technically speaking|technically,|in principle|on "
        r"paper(?= ?,| it| the| we| this)|as a matter of principle)\b|\b(?:only|just|simply|merely)"
        r" (?:doing|did|do|does) (?:their"
        r"|his|her|our|my|its) (?:job|duty|work|best)\b|\bthere(?:'s| is| will) (?:always|inevitably"
        "|naturally|inherently) (?:be )?(?:a |an |some )?(?:risk|chance|possibility|room|danger|delay"
        r"|wait)\b|\b(?:nobody|no one|none of us|we) (?:could|can) (?:not )?(?:have )?(?:foreseen|known"
        r"|predicted|prevented|anticipated|foresee|predict|prevent|anticipate)\b|\b(?:i|we) (?:can|must"
        r"|would like to|do|have to) (?:\w+ )?assure you (?:that )?(?:our|all our|the (?:food|room"
        "|kitchen|product|app|staff|driver|pool|lift|system)|every|we (?:always|never|follow|comply|meet"
        r"|do not|don't|take all|work))\b|\bwell (?:below|within|above|under) (?:what|the|our|any)\b"
        r"|\b(?:get what you pay|at (?:this|that) price|in (?:this|that) price (?:range|class|bracket)"
        r"|for (?:this|that) price|for the price (?:paid|charged))\b|\b(?:performs?|works?|functions?"
        r"|behaves?|operates?|performed|worked|functioned) (?:\w+ )?(?:as it (?:should|must)|as they "
        r"should|as (?:expected|advertised|specified|described|required))\b|\b(?:well-known|typical"
        "|natural|normal|inherent|known|usual|common|characteristic) (?:feature|property|characteristic"
        r"|trait|behaviou?r|quality|aspect|phenomenon|part|effect|sign)s? of\b|\b(?:cannot|can't|can not) "
        "(?:always )?(?:be everywhere|do everything|be perfect|please all|rule out|exclude|cater for"
        r"|control)\b|\bno (?:hotel|bank|airline|company|system|app|courier|shop|kitchen|product|software"
        r"|one) (?:is|can be|can) (?:perfect|guarantee|flawless|free of|without|prevent|immune)\b",
        detail="playing down",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            Guard(
                r"\b(?:sorry|apologi\w+|should have|shouldn't|i have made an exception|but i|your "
                r"(?:rights?|expectations?)|longer than|refund\w*|easier than|better than (?:ever|before"
                r"|i)|that is no)\b",
                "it is said with ownership or help",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:can|could) only do so much\b|\bsmall (?:team|business|company|shop|hotel|kitchen)\b|\bit "
        r"is what it is\b|\b(?:fault|mistake|error|problem|responsibility|blame) (?:is|was|lies|lay"
        r"|rests) (?:\w+ )?(?:with|on|at) (?:the |our |your )?(?:courier|carrier|bank|supplier"
        r"|manufacturer|provider|seller|airline|airport|partner|post|weather|third party|agency|\w+)(?:'s "
        r"side)?,? (?:and )?not (?:with |on |at )?(?:us|ours?|our)\b|\b(?:most|nearly all|almost all|the "
        r"bulk|the majority|many) of (?:the|our) (?:\w+ ){0,2}?(?:reviews?|ratings?|feedback|comments?"
        r"|guests|customers|users|orders|parcels|deliveries|calls)\b|\bin line with (?:the |our |all "
        r")?(?:market|industry|law|regulations?|competition|standards?|contract|usual|other|what)\b"
        r"|\b(?:a certain|some|a degree|a little|an? \w+ amount) (?:amount |degree |level |bit )?(?:of "
        r")?(?:\w+ )?(?:noise|delay|wait|waiting|wear|variation|dust|traffic|risk|patience) (?:is|are"
        r"|must|has to|cannot|can) (?:\w+ )?(?:part|normal|be|expected|inevitable|unavoidable|to)\b"
        r"|\b(?:is|are) (?:simply |just |all )?part of (?:city|hotel|the|any|every|modern|daily|country"
        r"|travel|shared|doing|life)\b|\b(?:agent|staff|driver|colleague|team|manager|receptionist|waiter"
        r"|courier|we|technician|employee|steward|clerk)s? (?:was|were|is|are) (?:\w+ )?(?:right|correct"
        "|justified|entitled|within (?:his|her|their|our) rights?|obliged|not to blame|not at fault"
        "|acting (?:in|on|under|within|correctly)|following (?:our|the|his|her|their|orders|instructions"
        r"|procedure|protocol))\b|\b(?:we|i)(?:'ve| have)? never (?:had|seen|received|heard|encountered"
        r"|experienced|known) (?:of )?(?:such|this|a|any|anything|the)\b|\b(?:all )?our (?:[\w-]+ "
        ")?(?:rooms?|beds?|cars?|buses|trains|lifts?|kitchens?|machines?|servers?|vehicles?|fleet"
        r"|facilities|products?) (?:are|were|is|was|have been|has been) (?:\w+ )?(?:refurbished|renovated"
        r"|renewed|new|cleaned|checked|tested|replaced|serviced|modern|upgraded|updated)\b|\b(?:we|they"
        r"|our \w+) (?:only|merely|simply|just) (?:follow|followed|apply|applied|pass on|act|acted|carry "
        r"out|enforce|implement)\b",
        detail="excuse",
        unless=(
            IF,
            ASKED,
            OWNED,
            GLAD,
            Guard(
                r"\b(?:sorry|apologi\w+|you (?:are|were) right|refund\w*|after your|since your|part of "
                "the trouble|so that you|because of your|thanks to you|(?:i|we)(?:'ll| will)|wrong|in "
                r"future|no longer)\b",
                "it is said with ownership or help",
                Where.SENTENCE,
            ),
        ),
    ),
)
