"""What settles the matter or moves it on: acts done or promised, steps, options, answers; effort; requests; refusals."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

_STARTER = r"(?:^\W*|^\W*(?:step )?\d{1,2}[.):]? |[,;:] (?:then |and |next |please |kindly |first |just |simply |now )*|(?:- |— |> ?|\( ?)|\b(?:please|kindly|then|first|second|third|next|and|now|just|simply|finally|or|instead|also|again|afterwards|try to|want you to|have you|you can also|you can|you could|you may|you might|you should|you'll need to|you need to|you have to|you must|need to|recommend (?:that )?you|suggest (?:that )?you|request you to(?: once)?|advise you to|ask you to|requested to|would you|could you|can you|do you think you can|be sure to|remember to|make sure to|you'll want to|you would|you'd|is to|only|once|way is to|either|to do (?:this|so|that)|until|was to|approach would be to|want to|best to|always) )"
_NO_FEEDBACK = Guard(
    r"^ (?:(?:on |along )?(?:your|the|this|these|all|my|a note of|some of|any|my own) )?(?:\w+ ){0,2}?(?:feedback|comments?|concerns?|review|details|suggestions?|remarks|kind words|compliments?|points|query|case|matter|issue|praise|message|request|story|email with|dm|direct message|private message|note)\b",
    "it is only passed on or answered",
    Where.AFTER,
)
_IF = Guard(
    r"\b(?:if|whether|unless|until|once|when|before|after|without|should|where|in case|had|as soon as) (?:[\w',-]+ ){0,5}$",
    "it is only a condition",
)
_IF_WE = Guard(
    r"\b(?:if|whether|unless|had) (?:i|we|the|our|it|this|a) (?:[\w'-]+ ){0,5}$|\bif $",
    "it is only a condition",
)
_ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
_CUSTOMER = Guard(
    r"\b(?:you|your (?:bank|provider|browser|son|daughter)|customers?|guests|users|who|which) (?:have |had |can |may |already |'ve )*(?:\w+ )?$",
    "somebody else does it",
)
_TRY = Guard(
    r"\b(?:try|trying|tried|hope|hoping|aim|strive|might|may|would have|could have|able to|attempt(?:ed)?|want(?:ed)?|wish|like(?:d)?|love|plan|looking|sorry|unable|expect|happy|glad|best|unfortunately) (?:to |that )?(?:[\w'-]+ ){0,3}$",
    "it is a wish and no act",
)
_GENERAL = Guard(
    r"\b(?:usually|normally|generally|typically|always|often|in general|as a rule|most (?:refunds|orders|parcels)|refunds (?:\w+ )?take|constantly|continuously|continually|regularly)\b",
    "it tells what usually happens",
    Where.CLAUSE,
)
_LATER = Guard(
    r"^ (?:again )?(?:later|in (?:a|some) (?:while|time|few)|after some ?time|soon)\b",
    "it asks to wait",
    Where.AFTER,
)
_CONTACT_WORDS = (
    r"contact|reach|email|e-mail|mail|write|call|dm|message|connect|ticket|support|feedback|in touch|direct message|give us|drop|help cent(?:er|re)|customer (?:care|service)|live chat|chat (?:team|support)|"
    r"share|send us|send me|provide|tell us|let us know|report|inbox|details|form|menu ?(?:->|>) ?support|phone number|registered|username|query|question|thread|questionnaire"
)
_NEAR_CONTACT = Guard(
    r"^[^.?!,;]{0,45}\b(?:contact|support|ticket|feedback|in touch|message|dm|form|e-?mail|call|reach|inbox|chat|care|help|questionnaire|with us|review)\b|\bsupport(?:@| team)",
    "it is only a way to get in touch",
    Where.AFTER,
)
_FACT_ASKED = Guard(
    r"^\W*(?:hi|hello|ok|and|so|but)?\W*(?:did|are|what|which|do|were|was|when|is|does|how|why|where) (?:you|it|the|this)\b(?! think)[^.]*\?",
    "it is a question",
    Where.SENTENCE,
)
_FACTS_WANTED = Guard(
    r"^\W*(?:kindly |please )?note\b|\bsteps to (?:replicate|reproduce|recreate)|\b(?:include|mention|quote) your\b",
    "it asks for facts",
    Where.CLAUSE,
)
_TO_CONTACT = Guard(rf"\b(?:{_CONTACT_WORDS})\b", "it is only a way to get in touch", Where.CLAUSE)
_THINGS = r"refund|replacement|credit|voucher|coupon|discount|repayment|reimbursement|compensation|gift card|label|engineer|technician|courier|order|parcel|package|money|payment|card|unit|copy|invoice|amount|difference|balance|deposit|fix|patch|update|part|fitter|plumber|electrician|mechanic|driver|surveyor|visit|colleague|bag|suitcase|key|ticket|fee|charge|subscription|account|booking|delivery|room"

_DONE = (
    Cue(
        Act.SOLUTION,
        r"\b(?:i|we|our [\w-]+(?: [\w-]+)?|the team|my colleague|{we})(?:'ve| have| has|'d)? (?:{adv})(?:now |gone ahead and |asked [\w' ]{3,25} to |had [\w' ]{3,20} )?(?:{remedied}|changed|fixed|made (?:sure|an exception|the change)|opened|filed|started|ordered|asked|sorted|completed|escalated and|added|put (?:in|through|a|your|you)|resolved|enrolled|registered|updated|arranged|requested)\b",
        "{remedied} changed fixed made opened filed started ordered asked sorted completed put resolved enrolled registered updated arranged requested",
        detail="done",
        unless=(
            NEGATED,
            _IF_WE,
            _TRY,
            _ASKED,
            _CUSTOMER,
            _NO_FEEDBACK,
            Guard(
                r"^ (?:you (?:an? )?(?:direct |private |e-?mail |another )?(?:dm|message|e-?mail|link|pm|email)|you (?:if|to|for|that|what|how|with your|and)|(?:to|with) your|your (?:inquir|e-?mail|dm|tweet|review|story|number)|a (?:reply|response|note|dm|message|e-?mail)|(?:on|with) your|(?:our|the) (?:best|process|policy|app|team)|it a priority|that you|this (?:on|to|forward)|in place\b|to (?:you|our|get|share|help|know|the \w+ team)|place\b|pride|the time|care|action|into|note|over\b|off\b|up with|back to|aback|all|steps|this (?:very )?serious|the liberty|the opportunity|measures|a look|out to|account|on board|for (?:your|you)|if|whether|what|why|which|how|about|some|money|the (?:issue|matter|bank|concern))\b",
                "nothing is settled by it",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:asked|requested|ordered|had|taken|took|put|given|gave|pushed) (?:you|us|me|for (?:a |the )?(?:feedback|details|review)|them if|if|whether|what)\b",
                "nothing is settled by it",
                Where.INSIDE,
            ),
            Guard(r"\b(?:told|said|thought|promised|believed) (?:\w+ )?$", "it is only reported"),
            Guard(
                r"\b(?:last (?:week|month|year)|back in \d{4}|when you|in the past|years ago)\b",
                "it is in the past",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        rf"\b(?:(?:{_THINGS}|fee|replacement|it|this|that|these|they|both|everything|bill|error|bug|problem|issue|address|name|password|pin|block|hold|lock|limit|setting|mattress(?:es)?|carpets?|lobby|line|service|wifi|machine|door|lift|heating|boiler|claim|trace|case|investigation|appointment|feature|option|charges|points|refunds?|orders?)s?)(?: [\w£$€₹.'-]+){{0,5}}? (?:has|have|was|were|is|are|'s|been)(?: \w+)?(?: been)? (?:{{adv}})(?:{{remedied}}|fixed|changed|corrected|approved|processed|completed|updated|on (?:its|the|their) way|booked|open(?:ed)? (?:with|at)|under way|underway|ready|renewed|refurbished|initiated|resolved|filed|live|lodged|scheduled|(?:now )?available|back (?:up|online|in stock|to normal)|yours|free|waived|in the post|attached|open)\b",
        "{remedied} fixed changed corrected approved processed completed updated way booked opened open under underway ready renewed refurbished initiated resolved filed live lodged scheduled available back yours free waived post attached",
        detail="done",
        unless=(
            NEGATED,
            _IF,
            _TRY,
            _ASKED,
            _GENERAL,
            Guard(
                r"\b(?:not|n't|never|no longer|unable|yet|cannot|only|being)\b", "it is negated", Where.INSIDE
            ),
            Guard(
                r"\b(?:sorry|apologi[sz]e|apologies|regret|you (?:said|say|wrote|told|mentioned|were)|that your|understand|see that|why|hear that|learn|surprise|frustrating|disappoint\w*|how|which|read|who|because|trouble|unfortunately|shame|pity|wrong|ensure|sure|assure|serviced the room|in place so)\b",
                "it tells the trouble and no help",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:it|this|that|these|they|both|everything|line|room|rooms|water|pool|lobby|door) (?:[\w'-]+ )*?(?:is|are|was|were) (?:\w+ )?(?:available|moved|lifted|placed|put|set|opened|installed|attached|delivered|corrected|pulled|free|renewed)\b",
                "it tells a state and no help",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:to us|in error|by mistake|wrong|late|twice|incorrectly|without|broken|damaged|from you|in the (?:wrong)|as (?:delivered|lost)|for (?:any|further|questions)|to (?:assist|help|answer|support|you if)|(?:24|all day|round)|by (?:you|the customer|our partners)|under|at check-?in|in (?:coupon|our rooms)|every|to (?:all|everyone|our))\b",
                "it tells the trouble and no help",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:error|issue|problem|bug|it|this|that|case|feature|service|wifi|option|name|everything|line|charge|payment|order|account) (?:\w+ ){0,3}?(?:is|was|are|were|'s) (?:\w+ )?(?:free|open|posted|set|placed|put|closed|locked|blocked|held|taken|available|issued|moved|removed|cancelled|canceled|charged|booked|cut|hit|run|used|added|deducted|frozen|paid|sent|delivered|updated|live|processed|shut|brought|given|changed|deleted|resolved|back|ready)\b",
                "it tells a state and no help",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:your|our records|records show|the courier|tracking) (?:[\w'-]+ ){0,2}$",
                "it tells a state and no help",
            )
            if False
            else Guard(
                r"\bour records (?:show|indicate)\b", "it only tells what the records show", Where.CLAUSE
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:refund|replacement|credit|payment|reimbursement|cancellation|correction|fix|transfer)s? (?:has been |was |is |now )?(?:issued|approved|processed|completed|confirmed|done|complete|made|live|sent|applied|credited)\b|^\W*(?:attached|enclosed) (?:is|are|you(?:'ll| will) find|please find)\b|\b(?:find|see) (?:attached|enclosed)\b|\b(?:your|the) (?:bill|balance|fee|charge|total) (?:is|stands at) now\b|\bfix (?:went|goes|is going) (?:live|out)\b|\b(?:is|are|'s) (?:already |now )?on (?:its|their|the) way to you\b|\b(?:has|have|is|are) (?:now )?(?:been )?booked (?:for|on|in)\b|\b(?:your|the) [\w ]{3,30} (?:is|are) (?:now )?(?:booked|confirmed|reserved|arranged|scheduled) (?:for|on|to)\b",
        "issued approved processed completed confirmed done complete made live sent applied credited attached enclosed find see bill balance fee charge total fix way booked reserved arranged scheduled",
        detail="done",
        unless=(
            NEGATED,
            _IF,
            _ASKED,
            Guard(r"\b(?:not|n't|once|when|if|until)\b", "it is negated or only a condition", Where.BEFORE),
        ),
    ),
)
_COMMIT_OBJECT = Guard(
    r"^ (?:(?:on |along |over |you )?(?:your|the|this|these|all|it|that|them|my|our|a|an|any|you|as|more|some|further|back)? ?(?:(?:valuable|kind|own|above|same|whole|entire|direct|private|short|quick|brief) )?(?:feedback|comments?|concerns?|review|suggestions?|remarks|words|praise|compliments?|points raised|thoughts|query|inputs?|insights?|wishes|message|dm|e-?mail|update|answer|reply|response|line|call|ring|look|note|priority|attention|back to you)\b|in touch|up with|back to|pride|place|action|into (?:account|consideration)|note|care of (?:this|it)|(?:this|it|that|things|your (?:case|issue|query|matter|concern)s?) (?:up|further|forward|seriously|into|on board|with|to (?:our|the|my)|sorted|right|back)|to (?:know|get|take|be|the bottom)|this(?: issue| matter| concern)?(?: (?:reviewed|checked|looked|sorted|resolved|addressed|fixed))|it (?:checked|reviewed|sorted|resolved|fixed|looked)|the same (?:reviewed|checked)|at any time|every|all (?:our|the) (?:guests|customers)|a better|an? (?:excellent|better|great|good|high|pleasant|wonderful|enjoyable|positive|improved|smooth|seamless) |our (?:best|service|services|guests|app)|the (?:best|highest|same (?:mistake|experience))|another (?:chance|opportunity)|you (?:back|again|soon|in the (?:near )?future|to (?:know|our|us))|forward|up to|off\b)",
    "nothing specific is promised",
    Where.AFTER,
)
_COMMITMENT = (
    Cue(
        Act.SOLUTION,
        r"\b(?:i|we|our [\w-]+(?: [\w-]+){0,2}|the team|the (?:courier|technician|engineer|kitchen|warehouse|bank)|my (?:colleague|manager|supervisor)|they|he|she|billing|chef|engineer|technician|someone from [\w ]{3,20}|{day}|maria)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to| can(?: then| now| also| certainly| at least)?|'d (?:like|be (?:happy|glad)) to| would (?:like|be (?:happy|glad)) to| am (?:happy|glad) to)(?: then| also| now| either| both| gladly| happily| personally| certainly| of course| definitely| still| at once| immediately| today| in the meantime)* (?:{remedy}|change|fix your|offer|order|arrange|experiment|install|renovate|visit|bring|pick|turn|push|ask|test|examine|look after your|stop|start|keep|process|pay|take (?:the|it|that|this|off|\w+ (?:off|down))|waive|update (?:your|the)|request|initiate|have (?:it|your|a|an|the|someone|you))\b",
        "{remedy} change fix offer order arrange experiment install renovate visit bring pick turn push ask test examine look stop start keep process pay take waive update request initiate have",
        detail="commitment",
        unless=(
            NEGATED,
            _IF_WE,
            _ASKED,
            _COMMIT_OBJECT,
            _CUSTOMER,
            Guard(
                r"^ (?:you (?:to|if|for|a few|some|what|how|which|whether|with|that|as|again)|for your|your patience|us\b|to|that|if|whether|what|why|how|about|improving|striving|working|monitoring|doing|trying|you (?:posted|updated|informed)|an eye|in mind|it in mind|this in mind|(?:an? )?(?:\w+ )?looks?|at (?:this|it|what)|into|this (?:issue|matter)|any|a great|further|things|some (?:more )?(?:info|details)|our (?:team|staff)|so much|assistance|help|support|the (?:best|matter|issue|team|needful|opportunity)|better|(?:you )?the (?:needful|best)|it (?:a try|up)|this|(?:the|a) (?:chance|opportunity))\b",
                "nothing specific is promised",
                Where.AFTER,
            ),
            Guard(
                r"\bhave (?:it|your|the|a|an|someone|you)\b|\bcan trace\b",
                "nothing specific is promised",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:wish|hope|so that|like|love|allow us|happy|glad|sure|ensure) (?:that )?(?:\w+ )?$",
                "it is a wish and no act",
            ),
            _GENERAL,
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:i|we)(?:'m|'re| am| are)(?: now| also| currently| already| just| today| therefore| putting through and)* (?:{remedying}|offering|ordering|changing|putting|enclosing)\b",
        "{remedying} offering ordering changing putting enclosing",
        detail="commitment",
        unless=(
            NEGATED,
            _IF_WE,
            _ASKED,
            _NO_FEEDBACK,
            Guard(
                r"^ (?:to|for|into|towards|on|pride|care|steps|with|you (?:for|to|if)|the best|our best|place|more|this|it|at|out|your|feedback|some|every|all|up|continu\w+|measures|action|back|off|serious|a (?:great|better|good|wonderful|high|comfortable|seamless))\b",
                "nothing specific is promised",
                Where.AFTER,
            ),
            _GENERAL,
        ),
    ),
    Cue(
        Act.SOLUTION,
        rf"\b(?:{_THINGS}|replacement|engineer|technician|it|they|copy|money|new (?:\w+ )?\w+|second one|the (?:rest|difference|full amount|missing \w+|correct \w+|right \w+|same amount)|repairs?|mattresses|{{money}})(?: [\w£$€₹.,'-]+){{0,8}}? (?:(?:will|'ll|shall|should) (?:{{adv}})(?:be (?:{{adv}})(?:{{remedied}}|with you|at your (?:door|house|home)|there|at your|back|in your|on (?:its|your)|credited|paid|fixed|ready|processed|made|refunded|waived|yours|visible|corrected)|arrive|reach you|leave|ship|go (?:out|to|back|live)|come|follow by|show|appear|land|cover|bring)|ships?|leaves?|goes? (?:back|out|to (?:you|your)|today|tomorrow|live)|arrives?|comes? (?:on|today|tomorrow|with|to (?:you|your))|pays? out|replaces?|visits?|calls on|is (?:coming|going|leaving|due|visiting|being (?:{{remedied}}|processed|made|sent)))\b",
        "will ll shall should it'll they'll that'll ship ships leave leaves go goes arrive arrives come comes pay pays replace replaces visit visits calls coming going leaving due visiting being",
        detail="commitment",
        unless=(
            NEGATED,
            _IF_WE,
            _ASKED,
            _GENERAL,
            Guard(r"\b(?:not|n't|never)\b", "it is negated", Where.INSIDE),
            Guard(
                r"\b(?:feedback|comments?|experience|stay|concern|issue|review|team|matter|query|complaint|case|it) (?:\w+ )?(?:will|'ll|shall|should) (?:\w+ )?(?:be|come)\b|\bit (?:is|was|should|will|comes?|goes?)\b",
                "nothing specific is promised",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:sorry|hope|once|where|why|when|if|after|until|ensure|sure|assure|rest assured|quarterly|monthly)\b",
                "it is only a condition or a wish",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:feature|interest|benefit|experience|stay|expectation)s?\b|\bnew network\b",
                "nothing specific is promised",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:re-?opens?|reopening|opens|launch(?:es|ed|ing)?|releas(?:es|ed|ing)|start(?:s|ing)?|commenc(?:es|ed|ing|e)|complet(?:es|ed|ing)|finish(?:es|ed)?|depart(?:s)?|arrive(?:s)?|renovat(?:ed|ing|ion)|refurbish(?:ed|ing|ment)|replac(?:ed|ing)|back (?:online|in stock|up)|deliver(?:ed|y)|estimated|expected|resum(?:es|ed)|due|planned|scheduled|rolled? out|rolls? out|go(?:es)? live|available)\b[^.?!]{0,60}?\b(?:on|by|in|from|until|at|for) (?:the |early |mid |late |end of |the end of |mid-)*(?:{day}|\d{1,2}(?:st|nd|rd|th)?\b|(?:spring|summer|autumn|winter|this (?:week|month|year)|next (?:week|month|year)|later this))",
        "reopen reopens reopening opens launch launches launched launching releases released releasing start starts starting commences commenced commencing commence completes completed completing finishes finished finish depart departs arrive arrives renovated renovating renovation refurbished refurbishing refurbishment replaced replacing back delivered delivery estimated expected resumes resumed due planned scheduled roll rolls rolled go goes available",
        detail="dated act",
        unless=(
            NEGATED,
            _IF,
            _ASKED,
            Guard(
                r"\b(?:was|were|you|since|sorry|had|late|your (?:stay|visit|review)|didn't|not)\b",
                "it tells the trouble and no help",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:look(?:ing)? into|investigat\w+|check(?:ing)?|trac(?:e|ing)|review(?:ing)?|examin(?:e|ing)|find(?:ing)? out|test(?:ing)?|(?:call|write to|ring|speak (?:to|with)|phone)(?:ing)? (?:you|the (?:courier|bank|carrier|warehouse)|our \w+)|let you know|get back to you|confirm|inspect|update you|have (?:an|the|your) (?:answer|result))\b[^.?!]{0,80}?\b(?:by|on|before|at|until|within|in|tomorrow|today|this (?:morning|afternoon|evening|week)) ?(?:the (?:end of )?|{number} )?(?:{day}|\d{1,2}(?::\d\d)? ?[ap]\.?m|the (?:week|day)|noon|(?:working |business )?(?:hours?|days?))",
        "look looking investigate investigating investigation check checking trace tracing review reviewing examine examining find finding test testing call calling write writing ring ringing speak speaking phone phoning let get confirm inspect update have",
        detail="dated effort",
        unless=(
            NEGATED,
            _ASKED,
            _GENERAL,
            Guard(
                r"\b(?:you|please|kindly) (?:can |may |could |should |have |to )?(?:\w+ )?$",
                "the customer is to do it",
            ),
            Guard(
                r"^(?:(?!\b(?:i|we|our|he|she|they|team|manager|supervisor|engineer|technician|colleague|department|desk|trace|check|billing|will|'ll)\b).)*$",
                "nobody is named who does it",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:i|we)(?:'ll| will|'ve| have| shall| can|'d like to)? (?:\w+ )?(?:offer(?:ed|ing)?|give|giving|given|issue|grant(?:ed)?|provide|make) (?:you )?(?:an? |the |your |our |some |with an? )?(?:\w+ ){0,3}?(?:refund|replacement|credit|voucher|coupon|discount|reimbursement|compensation|upgrade|free|new|full|{money}|alternative|substitute|exchange|different|night|month|extension|partial|goodwill|gesture|courtesy)\b|\b(?:use|enter|apply|with) (?:the )?(?:promo |discount |coupon |voucher )?code [\w-]*\d|\b(?:keep|have) (?:the (?:item|old|first|product|one|faulty)|it|them) (?:\w+ )*?(?:free|no (?:extra |further )?(?:charge|cost)|on us|at no)|\b(?:keep|kept) the (?:item|product|old one|voucher|coupon|discount)\b|\b(?:no|without|free of|at no) (?:\w+ )?(?:charge|cost|fee)s?\b|\b(?:we|i)(?:'ll| will)? (?:\w+ )?(?:reimburse|cover|refund|credit|repay|compensate|swap|replace) (?:you|your|it|the|them|up to|any|all|that|both)\b|\bthey(?:'ll| will) (?:swap|replace|repair|refund|issue|fix|give|exchange|reverse)\b|\b(?:is|still|remains) (?:still )?(?:in|on) your account\b|\b(?:can|may) be (?:applied|picked up|collected|lifted|redeemed|forwarded|exchanged|returned|used|removed from|reset|cancelled|canceled|changed|refunded|done|activated|downloaded|enabled|disabled|switched)\b",
        "offer offered offering give giving given issue grant granted provide make use enter apply with keep have no without free reimburse cover refund credit repay compensate swap replace they'll they repair fix exchange reverse account kept be",
        detail="option",
        unless=(
            NEGATED,
            _IF_WE,
            _ASKED,
            _TRY,
            _GENERAL,
            Guard(r"\b(?:not|n't|cannot|no longer)\b", "it is negated", Where.BEFORE),
            Guard(
                r"\b(?:excellent|better|great|good|best|quality|service|experience|information|free to|feel free|complimentary)\b",
                "nothing specific is offered",
                Where.CLAUSE,
            ),
            Guard(
                r"\bdo (?:offer|provide|have)\b|\bwhat can be|\bcan be (?:done|used|applied)",
                "it describes in general",
                Where.INSIDE,
            ),
            Guard(r"\b(?:what|which|that) $", "it describes in general"),
        ),
    ),
)
_STEPS = (
    Cue(
        Act.SOLUTION,
        rf"{_STARTER}(?:please |kindly |also |then |just |first |simply |try to |once |once try to |again |not )*(?:{{step}})\b(?! (?:us|me|out to us|forward)\b)",
        "{step}",
        detail="steps",
        unless=(
            _NEAR_CONTACT,
            _FACTS_WANTED,
            _LATER,
            Guard(
                r"\b(?:we|i|they|he|she|it|who|which|to|not|our team|hope|team|unable to|used to|tried to|able to|want to|sorry|failed to|cannot|can't|help us|allow us|ability to|decided to|if you|when you|should you|what|need|how|why|where) (?:[\w'-]+ ){0,2}$",
                "it is no instruction",
            )
            if False
            else Guard(
                r"\b(?:we|i|they|he|she|it|our team|team|hope|help us|allow us|why|n't|sorry|not|unable|had|have tried|tried|been|asked)\W+(?:[\w'-]+ ){0,3}$",
                "it is no instruction",
            ),
            Guard(
                r"\b(?:open|set|light|put|place|clear|back|close|start|bring|look|keep|let|use|point|load|choose|find|visit|add|follow|type|charge|book|allow|enter|change|go|take|hit|update|place|turn|pick|move|run|pull|pay|sign|continue|remove|return|head|push|hold|cut|drag|mark|copy|import|create|export|delete|edit|wait|set) (?:in mind|forward|up|to (?:you|hear|get|improve|providing|welcom\w+)|and honest|at this|closer|into|us|me|an eye|you|your (?:stay|patience|trust|business|feedback|day|account number|time|chance)|our (?:best|guests?|hotel|team|goal)|it up|the (?:bottom|best|time|opportunity|good|word|issue|matter|same|chance|liberty|case)|this|that|things|a (?:closer|look|moment|minute|chance|great|nice|good|wonderful|new|better)|better|with us|back|in touch|sure|by|improving|enjoying|using|on (?:us|this)|feedback|more|everything|in the future|happy|as|good|track|well|again|soon|and|or|from|pride|advantage|if|over|part|through the)\b",
                "nothing specific is asked",
                Where.INSIDE,
            )
            if False
            else Guard(
                r"^ (?:in mind|forward|to (?:you|hear|get|improve|providing|welcom\w+|know|work|reading|help)|and honest|at (?:this|it|what)|into|us\b|me\b|an eye|you\b|your (?:stay|patience|trust|business|feedback|day|time|chance|opinion|comments|query|experience|trip|visit)|our (?:best|guests?|hotel|team|goal|service|standards|game)|the (?:bottom|best|opportunity|word|issue|matter|same|chance|liberty|case|team|experience|level|feedback|service|quality|pleasure|needs?)|this\b(?! (?:link|page|file|app|option|setting|step|button|feature|number|code|box|menu|guide|article))|things|a (?:closer|look|moment|minute|chance|great|nice|good|wonderful|better|few (?:seconds|minutes|moments)|note|concern|complaint|ticket|request|look)|better|with us|in touch|sure|improving|enjoying|on (?:us|this)|feedback|more (?:of|than)|everything|good|track|well|soon|pride|advantage|over|part|suggestions?|reaching|having|continu|support|up (?:a|the|with)|hearing|seeing|welcoming|working|doing|being|some|any|what|from|about|all|here|in (?:the )?(?:future)|one (?:of|more))\b",
                "nothing specific is asked",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:you (?:can|could|may) (?:also )?(?:use|find|start|add|choose|pick|visit|look|get|enter|go|follow|keep) (?:our|us|more|out|the (?:hotel|bar|restaurant|pool))|find you|find that|find us)\b",
                "nothing specific is asked",
                Where.CLAUSE,
            ),
            _FACT_ASKED,
            Guard(
                r"\bnext visit\b|\b(?:keep|start|add|use|follow|find|bring|visit|move) (?:using|us)\b|\bhave you back",
                "nothing specific is asked",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:using|supporting|shopping|your (?:\d+% )?|up the good|an eye)\b",
                "nothing specific is asked",
                Where.AFTER,
            )
            if False
            else Guard(
                r"\b(?:next time|in (?:the )?future|keep using|your next (?:stay|visit|trip))\b",
                "it is a farewell",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:try(?:ing)?|tried|recommend|suggest|by|start by|begin by|advise|includes?|involves|attempt) (?:\w+ ){0,2}?(?:{stepping}|reducing|increasing|resetting|a (?:different|smaller|larger|new|hard|private|soft|factory|another|fresh|clean|full|power)|another|the (?:following|steps|latest|app|web|other)|some of (?:these|the) steps|(?:to )?(?:{step})|safe mode|this to see|firefox safemode|incognito)\b",
        "try trying tried recommend suggest by start begin advise include includes involves attempt",
        detail="steps",
        unless=(
            _NEAR_CONTACT,
            Guard(
                r"\b(?:suggest|recommend) (?:holding|keeping|waiting)",
                "nothing specific is asked",
                Where.INSIDE,
            ),
            _LATER,
            NEGATED,
            Guard(
                r"\b(?:we|i|our team|you(?:'ve| have)?|already|they) (?:have |'ve |are |will |'ll |had |also |already )*(?:\w+ )?(?:tried|try|trying|attempt)",
                "somebody else tries",
                Where.CLAUSE,
            ),
            Guard(r"\bby (?:\w+ ){0,2}?(?:{stepping})", "it tells the manner", Where.INSIDE),
            Guard(r"\b(?:we|i)(?:'re| are| were|'ve| have)? (?:\w+ )?$", "somebody else tries")
            if False
            else Guard(r"\byou(?:'ve| have) $|\byou $", "the customer did it"),
            Guard(
                r"\b(?:you try|try and|try to) (?:go|get|find|follow|use|look|keep|start|change|add|update you|place|put|open up)\b",
                "nothing specific is asked",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:make sure|ensure|be sure|check|confirm|verify|see|double-check|please check|could you check|can you check)(?: that| if| whether| to see| in)?(?: to)? (?:(?:you|your|the|it|all|any|that|both|no) ?(?:'re|are|is|have|has)? ?)(?:[\w'-]+ ){0,5}?(?:latest|version|updated|up[- ]to[- ]date|stable|connect(?:ion|ed|ivity)|enabled|disabled|switched|turned|installed|plugged|charged|settings?|cache|internet|network|logged|subscribed|spam|junk|selected|ticked|unticked|permissions?|cookies|browser|allowed|blocked|correct|closed|running|default|browsing|firewall|antivirus|cable|batter(?:y|ies)|filter|add-?ons?|extensions?|reads|shows|says|set to|data saver|folder|sim|reference)\b|\b(?:check|see|visit|read|follow|use|try) (?:out )?(?:the |this |our |these )?(?:following |help )?(?:steps?|articles?|guides?|instructions?|troubleshooting(?: steps)?|tutorials?|knowledge ?base)\b|\b(?:steps?|articles?|guides?|instructions?|walkthrough|tutorial|troubleshooting)\b[^.?!]{0,60}?(?:here|below|following|https?:|www\.)|\bworking through (?:these|this|the)\b|\b(?:instructions?|steps) (?:on|to|for|that|in)\b|\bmore info(?:rmation)?(?: \w+)?:? ?https?:|\bhelp page\b|\bfollow the (?:steps|prompts|instructions|link)\b|\bhow[- ]to\b|\bhere(?:'s| is| are) (?:a|the|an|our|some) (?:\w+ )?(?:link|article|guide|video|steps)",
        "here here's make ensure be check confirm verify see double could can steps step article articles guide guides instructions instruction troubleshooting tutorial tutorials knowledge knowledgebase walkthrough working info information help follow prompts how",
        detail="link",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:verify|confirm|check|see) (?:your|the) (?:exact |current )?[^.]*\bversion\b[^.]*\?|\bis\b[^.]*\bversion\b[^.]*\?",
                "it asks for a fact",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:steps to (?:replicate|reproduce|recreate)|how[- ]to (?:buy|book|reach|contact|get in touch)|email|e-mail|dm|inbox|message|your (?:review|feedback)|ticket|contact|reach|write|necessary steps|take (?:the )?(?:\w+ )?steps|appropriate steps|steps (?:to (?:improve|ensure|rectify|address|avoid|prevent)))\b",
                "it is only a way to get in touch",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:we|i)(?:'ll| will|'ve| have| are|'re|'d)? (?:\w+ )*$", "the company does it"),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"[\w)] ?(?:-{1,2}>|>|→|›) ?\w[\w&'/ +-]{1,40}|\babout:\w+|\b(?:ctrl|alt|shift|cmd|command|f\d{1,2}) ?\+ ?\w+|\bright[- ]?click\b",
        "settings menu help tools options file view about ctrl alt shift cmd command rightclick click account profile bookmarks library history general options privacy preferences edit app home manage security network system device import export money card billing",
        detail="path",
        unless=(
            _TO_CONTACT,
            Guard(
                r"\bsupport\b|\bhelp & feedback\b|\bget help\b|\bhelp section\b",
                "it is only a way to get in touch",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:send|reply|give|tell|share|provide|forward|confirm|write|let|answer|dm|email|e-mail|call|bring|return|pop|point|message)\b[^.?!]{0,110}?(?:,? (?:and|then|so(?: that)?|with that|once i have (?:it|that)|where|at which point|to)) (?:then )?(?:i|we|they|our \w+|billing|the \w+)(?:'ll| will| can|'d)? (?:then |immediately |gladly |happily |now |also |personally )*(?:{remedy}|fix|arrange|order|process|swap|put|have it|pay|close|get (?:your|the|a) (?:money|refund|replacement|new)|start)\b|\bwith (?:that|those|it),? (?:i|we)(?:'ll| will| can) (?:\w+ )?(?:{remedy}|do|fix|order|start|arrange)\b",
        "send reply give tell share provide forward confirm write let answer dm email e-mail mail call bring return pop point message with",
        detail="in return",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:get back|take (?:a|this|it|care)|set things|look|check|assist|help|connect|put (?:it|this) right|share|close this)\b|\b(?:take|set|add|put|send|make|move|push|bring|hold|give|post|open|cover) (?:a |this |things |it )?(?:closer|look|right|forward|up|further)\b",
                "nothing specific is promised",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:a (?:closer )?look|this|it|things|you (?:back|a)|care|back)\b",
                "nothing specific is promised",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\byou (?:can|could|may|might|are able to|'re able to|will be able to)(?: now| also| still| always| already| instead| instantly| simply| easily| then| safely| of course)* (?:now )?(?:have (?:your|the|a|it|either|both)|use|withdraw|transfer|access|redeem|edit|download|retry|choose|keep|cancel|change|log in|sign in|register|order|exchange|return|collect|pick|view|set|turn|disable|enable|switch|buy|pay|import|export|move|copy|delete|restore|add|remove|create|open|run|install|connect|enjoy (?:it|your)|draw|claim|upgrade|renew|request|book|post your|track|do (?:this|that|so|it)|get (?:a|your|the) (?:refund|replacement|money|new)|find (?:handy|it|the|this|them)|lift)\b",
        "have use withdraw transfer access redeem edit download retry choose keep cancel change log sign register order exchange return collect pick view set turn disable enable switch buy pay import export move copy delete restore add remove create open run install connect enjoy draw claim upgrade renew request book post track do get find lift",
        detail="answer",
        unless=(
            _TO_CONTACT,
            NEGATED,
            _IF,
            _ASKED,
            Guard(
                r"\b(?:glad|happy|pleased|delighted|so that|hope)\b",
                "it tells of pleasure or a wish",
                Where.BEFORE,
            ),
            Guard(
                r"\b(?:will be able to (?:find|enjoy)|enjoy your|use (?:our|us|this (?:opportunity))|find (?:the|it) (?:in|a)|share|help)\b",
                "nothing specific is offered",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:us|me|our|out|the (?:in-app|chat|help|support|live)|a (?:wonderful|great|nice|relaxing))\b",
                "nothing specific is offered",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:you|the customer) (?:\w+ )?(?:download|close|press|click|go to|open) (?:the|that|it|firefox|your)\b|\b(?:the )?(?:simple|easiest|best|quickest|other|safest|fastest|usual) (?:way|method|fix|solution|workaround|approach|thing|option) (?:is|would be|to)\b|\bworkaround\b|\bif you (?:don't|do not) (?:like|want|need) (?:it|that|this),? you can\b|\bset (?:the )?[\w. -]{3,60} (?:key |value |option |preference )?to\b|\b(?:possible|likely|most probable) that [^.?!]{3,60} (?:causing|cause|blocking)\b|\brecommend (?:trying|using|switching|a|that you (?!contact|call|reach|email|write|get))\w*|\b(?:reply|answer|respond|write|just say|say) (?:\w+ )?\"[^\"]{1,20}\"",
        "download close press click go open way method fix solution workaround approach thing option like want need set possible likely probable recommend reply answer respond write say",
        detail="steps",
        unless=(_TO_CONTACT, NEGATED, _ASKED),
    ),
)
_EFFORT = (
    Cue(
        Act.EFFORT,
        r"\b(?:i|we|our [\w-]+(?: [\w-]+){0,3}|the [\w-]+(?: [\w-]+)? team|they|team|someone|allow us to|let us|let me|happy to|glad to|love to|like to|want to|here to|please to|wish to|to|us to|definitely|help|can|could|will|shall|'ll|'re|are|is|am|be|been|being|have|has|was|were)(?: [\w'-]+){0,3}? (?:{effort}|{efforted}|{efforting}|working|get (?:this|it|that) (?:\w+ )?(?:checked|sorted|fixed|resolved|looked|back)|get back|set things right|make (?:it|this|things) (?:right|up|better)|follow up|following up|taking care|take care|do (?:our|my|its|their) (?:\w+ )?best|doing (?:our|my|their) best|take (?:a |an )?(?:\w+ )?(?:look|action|steps|up)|taken|taking|do everything|try|keep|pitch in|turn this around|see what|at (?:it|this))\b",
        "{effort} {efforted} {efforting} working get set make follow following taking take do doing taken try keep pitch turn see",
        detail="effort",
        unless=(
            _IF,
            Guard(r"\b(?:not|never|n't|cannot) (?:\w+ ){0,2}$", "it is negated"),
            Guard(r"^ forward\b", "it is a farewell", Where.AFTER),
            Guard(
                r"\b(?:compliments?|(?:kind|lovely|excellent|great|wonderful|encouraging|nice) (?:words|comments|feedback)|praise|positive (?:comments|feedback)|happy to hear|love to hear|always (?:try|strive))\b",
                "it answers praise",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:every|guest|guests|all|customer) (?:feedback|comments?|reviews?)\b|\bfeedback (?:is|to|helps)\b",
                "it moves nothing on",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:thank|thanks|appreciate|sorry|apologi[sz]e|apologies|glad|regret|understand (?:how|that|your|the)|noted|i understand|we understand)\b",
                "it moves nothing on",
                Where.CLAUSE,
            ),
            Guard(
                r"\bstriv\w+|\bunderst\w+|\bnote\b|\bwork(?:s|ing)? (?:hard (?!on|to)|at|in|for|with|to (?:provide|ensure|deliver|give|make))|\b(?:handle|discuss|note|consider|implement|act|ensure|support|direct|assure)\b",
                "it moves nothing on",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.EFFORT,
        r"\b(?:aware of (?:the|this) (?:issue|problem|bug)|(?:issue|matter|problem|it) (?:has been|was|is) (?:already )?(?:resolved|fixed|addressed)|working hard|known (?:issue|bug|problem)|shoot (?:us|me)|in the process of|(?:we|i) (?:are|am|'re|'m) (?:currently )?(?:improving|modernising|modernizing|renovating|upgrading|revamping))\b",
        "aware resolved fixed addressed working known shoot process improving modernising modernizing renovating upgrading revamping",
        detail="under way",
        unless=(NEGATED, _IF),
    ),
    Cue(
        Act.EFFORT,
        r"\b(?:sent|responded?|replied|answered|messaged|responding|dropped|respond)\b[^.?!]{0,40}?\b(?:dm|dms|direct message|private message|message|e-?mail|inbox|pm)\b",
        "dm dms message email mail inbox pm",
        detail="answered elsewhere",
        unless=(
            NEGATED,
            Guard(r"\byou(?:'ve| have)? (?:\w+ )?$", "the customer wrote"),
            Guard(r"\b(?:thank|thanks)\b", "it thanks", Where.CLAUSE),
        ),
    ),
    Cue(
        Act.EFFORT,
        r"\b(?:feedback|comments?|concerns?|issue|case|matter|request|report|suggestions?|complaint|details|review|it|this|that)\b(?: [\w'-]+){0,5}? (?:passed|forwarded|shared|escalated|noted|logged|raised|flagged|reported|addressed|discussed|reviewed|investigated|looked|highlighted|relayed|taken|recorded|handled|attention)\b|\b(?:passed|forwarded|shared|escalated|noted|logged|raised|flagged|reported|highlighted|relayed|share|forward|pass|raise|escalate|note|taken|convey|relay|communicate)\b(?: [\w'-]+){0,2}? (?:feedback|comments?|concerns?|issue|case|matter|request|report|suggestions?|complaint|remarks|points|observations|this|that|it|your)\b",
        "passed forwarded shared escalated noted logged raised flagged reported addressed discussed reviewed investigated looked highlighted relayed taken recorded handled attention share forward pass raise escalate note convey relay communicate",
        detail="passed on",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:thank|thanks|for|appreciate) (?:you )?(?:for |your )*(?:[\w'-]+ ){0,4}$", "it thanks"
            ),
            Guard(
                r"\b(?:compliments?|(?:kind|lovely|excellent|great|wonderful|encouraging|nice) (?:words|comments|feedback)|praise)\b",
                "it hands on praise",
                Where.SENTENCE,
            ),
        ),
    ),
)
_REQUEST = (
    Cue(
        Act.REQUEST,
        r"\b(?:please|kindly|pls|plz|request(?:ing)? you|requested|do|could you|can you|would you|will you|may we|can i|could i|may i|can we|help us|need you|need to know|we(?:'d| would| will)? (?:like|love|need|want|request|appreciate)|feel free|let (?:us|me)|drop|send|share|dm|pm|email|e-mail|call|contact|reach|write|give us|get in touch|visit|raise|fill|connect|provide|brief|tell|ask|check|just|also|you can|you could|you may)\b(?: [\w'/-]+){0,6}? ?(?:send|share|dm|pm|email|e-mail|mail|contact|reach|call|ring|write|provide|let us know|let me know|fill|drop|tell us|tell me|give us|brief|inbox|message|reply|confirm|connect|describe|elaborate|clarify|specify|mention|identify|form|ticket|help|details?|know|number|screenshot|photo|picture|touch|visit|check|out to|here|info|information|thread|link)\b",
        "send share dm pm email e-mail mail contact reach call ring write provide let fill drop tell give brief inbox message reply confirm connect describe elaborate clarify specify mention identify form ticket help details detail know number screenshot photo picture touch visit check out here info information thread link",
        detail="request",
        unless=(
            Guard(
                r"\blet (?:us|me) know (?:if|in case|whether)\b[^.]{0,60}\b(?:assistance|help|questions?|concerns?|queries)\b(?!.*(?:@|http))|\bcase of (?:any )?further\b",
                "it is a closing formula",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:thank|thanks|appreciate)\b", "it thanks", Where.BEFORE),
            NEGATED,
            Guard(r"\b(?:we'll|we will|i'll|i will) (?:\w+ )?$", "the company does it"),
            Guard(
                r"\b(?:hope|welcome you|look forward|visit us|see you)\b", "it is a farewell", Where.CLAUSE
            ),
        ),
    ),
    Cue(
        Act.REQUEST,
        r"\b(?:what|which|where|when|who|how|why|did|do|does|is|are|was|were|have|has|can|could|would|will|any|shall|may|should)\b[^.?!]{2,400}\?|^[^.?!]{2,200}\?",
        "what which where when who how why did do does is are was were have has can could would will any shall may should",
        detail="question",
        unless=(
            Guard(
                r"\b(?:what more|isn't it|right|who knows|must be doing|how much can)\b",
                "it asks nothing",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:upgrade to|premium|free trial|plan)\b", "it sells", Where.SENTENCE),
        ),
    ),
    Cue(
        Act.REQUEST,
        r"\b(?:please|kindly)(?: \w+){0,3}? (?:{contact}|try|allow|bear|wait|refer|use|see|check|follow|continue|ask|go|consider|feel|be|visit|do|note|mention|raise|have|look|post|include|add)\b|\b(?:contact|reach|call|email|write to|mail) (?:us|me|our|out|the|customer|support)\b|\b(?:support|help|care|contact|info|feedback|hello|social)[\w.+-]*@[\w.-]+|\bhere to help\b|\bhelp (?:cent(?:er|re)|section|desk)\b|\b(?:dm|pm) (?:us|me|your|the)\b|\b(?:happy|glad|love|like|want|here|able|keen) to (?:\w+ )?(?:help|assist|look|hear|know|understand|see|connect|talk|discuss|learn|make)\b|\bneed (?:more|some|further|additional|your|the following|a (?:few|little))\b",
        "please kindly contact reach call email write mail support* help* care* info* feedback* hello* social* here help dm pm happy glad love like want able keen need",
        detail="contact",
        unless=(
            Guard(
                r"\blet (?:us|me) know (?:if|in case|whether)\b[^.]{0,60}\b(?:assistance|help|questions?|concerns?|queries)\b(?!.*(?:@|http))|\bcase of (?:any )?further\b",
                "it is a closing formula",
                Where.SENTENCE,
            ),
            Guard(
                r"\bplease (?:be (?:assured|advised|aware)|note|accept|forgive|excuse|know|rest|do accept|remember|understand)\b|\b(?:accept|assured)\b",
                "nothing is asked",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:hope|welcome|look forward|thank you for (?:contacting|reaching))\b",
                "it is a courtesy",
                Where.BEFORE,
            ),
            NEGATED,
            Guard(
                r"^ (?:that you|you|from (?:you|our guests)|your|it when|about your (?:great|lovely|stay))\b",
                "it tells of pleasure",
                Where.AFTER,
            ),
        ),
    ),
)
_REFUSAL = (
    Cue(
        Act.REFUSAL,
        r"\b(?:i|we|it|they|that|this|there)(?:'re| are|'m| am|'s| is)? (?:\w+ )?(?:can't|cannot|can not|couldn't|could not|won't|will not|unable to|not able to|not in a position to|don't|do not|not possible|not permitted|not allowed|no way)(?: \w+)? (?:{remedy}|offer|provide|make|accept|grant|do|change|guarantee|entertain|process|help|assist|fulfil|honou?r|pay|allow|available|support|have|cover|to)\b|\b(?:isn't|is not|not currently|currently not|not) (?:possible|available|eligible|refundable|permitted|covered|offered)\b|\b(?:request|claim|application) (?:was|is|has been) (?:declined|rejected|denied|refused)\b|\b(?:final sale|sales are final|non-refundable)\b",
        "can't cannot couldn't could won't will unable able position don't do not possible permitted allowed isn't declined rejected denied refused final refundable non",
        detail="refusal",
        unless=(
            Guard(r"\bif\b", "it is only a condition"),
            Guard(r"\byou (?:\w+ )?$", "the customer cannot"),
        ),
    ),
)
_ALTERNATIVE = (
    Cue(
        Act.ALTERNATIVE,
        r"\b(?:whichever|whatever) (?:\w+ ){0,2}?(?:you(?:'d| would)? (?:\w+ )?(?:prefer|like|rather|choose|want|wish)|suits|works|is (?:easier|easiest|better|more convenient)|one)\b|\b(?:if you(?:'d| would)? (?:prefer|rather|like)|or,? if you(?:'d| would)? (?:rather|prefer)|you (?:can|may|could) (?:also )?choose (?:between|from|either)|choose (?:between|whether|either)|(?:two|three|several|a couple of|some|few|following) (?:ways|options|choices|possibilities|routes|alternatives|things)|one of (?:two|three) (?:things|ways|options)|your (?:choice|pick)|up to you|as you prefer|would you (?:prefer|rather|like) [^.?!]{3,80} or|let (?:me|us) know (?:which|whether)|tell (?:me|us) which|which(?:ever)? (?:of the|of these|would|do|one|option)|the (?:other|second) (?:way|option|choice|possibility) (?:is|would)|another (?:way|option|possibility)|alternatively|as an alternative|option (?:1|2|one|two|a|b)|you can choose|either way)\b",
        "whichever whatever prefer rather like choose choice choices two three several couple some few following one pick up let tell which other second another alternatively alternative option either would",
        detail="choice",
        unless=(
            Guard(
                r"\b(?:contact|reach|email|e-mail|mail|write|call|dm|whatsapp|phone|chat|message|connect|form|store would|did you|app would|browser|device|version|are you|version of)\b",
                "the choice is only how to get in touch, or asks for a fact",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:would you like to|up to you (?:to|which app)|if you(?:'d| would) like (?:to|us|more|any)|which(?: one)? (?:do|store|version|device)|let (?:us|me) know whether|tell (?:us|me) (?:whether)|some things|few things|following things)\b",
                "no ways forward are set side by side",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:to|us|more|any|which|what|whether|when)\b",
                "no ways forward are set side by side",
                Where.AFTER,
            ),
            NEGATED,
        ),
    ),
    Cue(
        Act.ALTERNATIVE,
        r"\beither\b[^.?!]{3,140}\bor\b|\b(?:refund|replacement|credit|voucher|exchange|repair|send (?:you )?(?:a |another )|new (?:one|unit)|cancel|keep|reship|reschedule|rebook|upgrade|swap|replace|full|discount)\b[^.?!;]{0,70}?\bor(?: else| instead|,)? (?:\w+ ){0,4}?(?:refund|replacement|credit|voucher|exchange|repair|send|new|money|cancel|keep|reship|reschedule|rebook|another|upgrade|swap|replace|discount|return|stay|deliver|collect)\b|\b(?:clear|uninstall|reinstall|restart|reset|update|disable|open|use|drag|try|copy|remove|set|run)\b[^.?!;]{3,70}?\bor (?:else |simply |just |instead )?(?:clear|uninstall|reinstall|restart|reset|update|disable|open|use|drag|try|copy|remove|set|run|switch|download|install|create)\b|\bif (?:that|this|it|you|the)[^.?!,]{0,40}?(?:can't|cannot|don't|doesn't|isn't|not|rather)[^.?!,]{0,30},[^.?!]{0,10}\b(?:i|we)(?:'ll| will| can) (?:{remedy}|turn|close)\b",
        "either or if",
        detail="either or",
        unless=(
            Guard(
                r"\b(?:contact|reach|email|e-mail|mail|write|call|dm|whatsapp|phone|chat|connect|not either|isn't either|form|faulty|missing)\b",
                "the choice is only how to get in touch",
                Where.INSIDE,
            ),
            NEGATED,
            _ASKED
            if False
            else Guard(r"\b(?:whether|did|have|has|do) (?:you|it|the) [^.?!]{0,60}$", "it asks for a fact"),
        ),
    ),
)
_PROMISE = (
    Cue(
        Act.PROMISE,
        r"\b(?:i|we)(?:'ll| will| shall|'m going to|'re going to| am going to| are going to| promise| commit)(?: [\w']+){0,2}? (?!be (?:able|happy|glad))\w+",
        "i'll we'll i we",
        detail="promise",
        unless=(
            NEGATED,
            Guard(r"\b(?:not|never)\b", "it is negated", Where.INSIDE),
            Guard(r"\bif $", "it is only a condition"),
        ),
    ),
    Cue(
        Act.PROMISE,
        r"\byou(?:'ll| will| shall) (?:\w+ )?(?:receive|get|have|hear|see|be (?:refunded|contacted|credited|charged|able))\b|\b(?:refund|replacement|money|order|parcel|credit|card|engineer|technician|it) (?:\w+ )?will (?:be|arrive|reach|come|leave|ship)\b",
        "you'll you will",
        detail="promise",
        unless=(NEGATED, Guard(r"\bif $", "it is only a condition")),
    ),
)
CUES = (*_DONE, *_COMMITMENT, *_STEPS, *_EFFORT, *_REQUEST, *_REFUSAL, *_ALTERNATIVE, *_PROMISE)
