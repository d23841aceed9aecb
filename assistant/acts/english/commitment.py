"""Solutions that are promised with a specific: what we will do, what will come, what can be had."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.acts.english.remedy import (
    ASKED,
    COMMIT_OBJECT,
    CUSTOMER,
    GENERAL,
    IF,
    IF_WE,
    NO_FEEDBACK,
    THINGS,
    TRY,
)
from assistant.model import Act

CUES = (
    Cue(
        Act.SOLUTION,
        r"\b(?:i|we|our [\w-]+(?: [\w-]+){0,2}|the team|the (?:courier|technician|engineer|kitchen"
        r"|warehouse|bank)|my (?:colleague|manager|supervisor)|they|he|she|billing|chef|engineer"
        r"|technician|someone from [\w ]{3,20}|{day}|maria)(?:'ll| will| shall|'m going to|'re going to| "
        r"am going to| are going to| can(?: then| now| also| certainly| at least)?|'d (?:like|be (?:happy"
        r"|glad)) to| would (?:like|be (?:happy|glad)) to| am (?:happy|glad) to)(?: then| also| now| "
        r"either| both| gladly| happily| personally| certainly| of course| definitely| still| at once| "
        r"immediately| today| in the meantime)* (?:{remedy}|change|fix your|offer|order|arrange|experiment"
        r"|install|renovate|visit|bring|pick|turn|push|ask|test|examine|look after your|stop|start|keep"
        r"|process|pay|take (?:the|it|that|this|off|\w+ (?:off|down))|waive|update (?:your|the)|request"
        r"|initiate|have (?:it|your|a|an|the|someone|you))\b",
        "{remedy} change fix offer order arrange experiment install renovate visit bring pick turn push "
        "ask test examine look stop start keep process pay take waive update request initiate have",
        detail="commitment",
        unless=(
            NEGATED,
            IF_WE,
            ASKED,
            COMMIT_OBJECT,
            CUSTOMER,
            Guard(
                r"^ (?:you (?:to|if|for|a few|some|what|how|which|whether|with|that|as|again)|for your"
                r"|your patience|us\b|to|that|if|whether|what|why|how|about|improving|striving|working"
                r"|monitoring|doing|trying|you (?:posted|updated|informed)|an eye|in mind|it in mind|this "
                r"in mind|(?:an? )?(?:\w+ )?looks?|at (?:this|it|what)|into|this (?:issue|matter)|any|a "
                r"great|further|things|some (?:more )?(?:info|details)|our (?:team|staff)|so much"
                r"|assistance|help|support|the (?:best|matter|issue|team|needful|opportunity)|better"
                r"|(?:you )?the (?:needful|best)|it (?:a try|up)|this|(?:the|a) (?:chance|opportunity))\b",
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
            GENERAL,
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:i|we)(?:'m|'re| am| are)(?: now| also| currently| already| just| today| therefore| putting "
        r"through and)* (?:{remedying}|offering|ordering|changing|putting|enclosing)\b",
        "{remedying} offering ordering changing putting enclosing",
        detail="commitment",
        unless=(
            NEGATED,
            IF_WE,
            ASKED,
            NO_FEEDBACK,
            Guard(
                r"^ (?:to|for|into|towards|on|pride|care|steps|with|you (?:for|to|if)|the best|our best"
                r"|place|more|this|it|at|out|your|feedback|some|every|all|up|continu\w+|measures|action"
                r"|back|off|serious|a (?:great|better|good|wonderful|high|comfortable|seamless))\b",
                "nothing specific is promised",
                Where.AFTER,
            ),
            GENERAL,
        ),
    ),
    Cue(
        Act.SOLUTION,
        rf"\b(?:{THINGS}|replacement|engineer|technician|it|they|copy|money|new (?:\w+ )?\w+|second one"
        rf"|the (?:rest|difference|full amount|missing \w+|correct \w+|right \w+|same amount)|repairs?"
        rf"|mattresses|{{money}})(?: [\w£$€₹.,'-]+){{0,8}}? (?:(?:will|'ll|shall|should) (?:{{adv}})(?:be "
        rf"(?:{{adv}})(?:{{remedied}}|with you|at your (?:door|house|home)|there|at your|back|in your|on "
        rf"(?:its|your)|credited|paid|fixed|ready|processed|made|refunded|waived|yours|visible|corrected)"
        rf"|arrive|reach you|leave|ship|go (?:out|to|back|live)|come|follow by|show|appear|land|cover"
        rf"|bring)|ships?|leaves?|goes? (?:back|out|to (?:you|your)|today|tomorrow|live)|arrives?|comes? "
        rf"(?:on|today|tomorrow|with|to (?:you|your))|pays? out|replaces?|visits?|calls on|is (?:coming"
        rf"|going|leaving|due|visiting|being (?:{{remedied}}|processed|made|sent)))\b",
        "will ll shall should it'll they'll that'll ship ships leave leaves go goes arrive arrives come "
        "comes pay pays replace replaces visit visits calls coming going leaving due visiting being",
        detail="commitment",
        unless=(
            NEGATED,
            IF_WE,
            ASKED,
            GENERAL,
            Guard(r"\b(?:not|n't|never)\b", "it is negated", Where.INSIDE),
            Guard(
                r"\b(?:feedback|comments?|experience|stay|concern|issue|review|team|matter|query|complaint"
                r"|case|it) (?:\w+ )?(?:will|'ll|shall|should) (?:\w+ )?(?:be|come)\b|\bit (?:is|was"
                r"|should|will|comes?|goes?)\b",
                "nothing specific is promised",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:sorry|hope|once|where|why|when|if|after|until|ensure|sure|assure|rest assured"
                r"|quarterly|monthly)\b",
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
        r"\b(?:re-?opens?|reopening|opens|launch(?:es|ed|ing)?|releas(?:es|ed|ing)|start(?:s|ing)?"
        r"|commenc(?:es|ed|ing|e)|complet(?:es|ed|ing)|finish(?:es|ed)?|depart(?:s)?|arrive(?:s)?"
        r"|renovat(?:ed|ing|ion)|refurbish(?:ed|ing|ment)|replac(?:ed|ing)|back (?:online|in stock|up)"
        r"|deliver(?:ed|y)|estimated|expected|resum(?:es|ed)|due|planned|scheduled|rolled? out|rolls? out"
        r"|go(?:es)? live|available)\b[^.?!]{0,60}?\b(?:on|by|in|from|until|at|for) (?:the |early |mid "
        r"|late |end of |the end of |mid-)*(?:{day}|\d{1,2}(?:st|nd|rd|th)?\b|(?:spring|summer|autumn"
        r"|winter|this (?:week|month|year)|next (?:week|month|year)|later this))",
        "reopen reopens reopening opens launch launches launched launching releases released releasing "
        "start starts starting commences commenced commencing commence completes completed completing "
        "finishes finished finish depart departs arrive arrives renovated renovating renovation "
        "refurbished refurbishing refurbishment replaced replacing back delivered delivery estimated "
        "expected resumes resumed due planned scheduled roll rolls rolled go goes available",
        detail="dated act",
        unless=(
            NEGATED,
            IF,
            ASKED,
            Guard(
                r"\b(?:was|were|you|since|sorry|had|late|your (?:stay|visit|review)|didn't|not)\b",
                "it tells the trouble and no help",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:look(?:ing)? into|investigat\w+|check(?:ing)?|trac(?:e|ing)|review(?:ing)?|examin(?:e|ing)"
        r"|find(?:ing)? out|test(?:ing)?|(?:call|write to|ring|speak (?:to|with)|phone)(?:ing)? (?:you"
        r"|the (?:courier|bank|carrier|warehouse)|our \w+)|let you know|get back to you|confirm|inspect"
        r"|update you|have (?:an|the|your) (?:answer|result))\b[^.?!]{0,80}?\b(?:by|on|before|at|until"
        r"|within|in|tomorrow|today|this (?:morning|afternoon|evening|week)) ?(?:the (?:end of )?"
        r"|{number} )?(?:{day}|\d{1,2}(?::\d\d)? ?[ap]\.?m|the (?:week|day)|noon|(?:working |business "
        r")?(?:hours?|days?))",
        "look looking investigate investigating investigation check checking trace tracing review "
        "reviewing examine examining find finding test testing call calling write writing ring ringing "
        "speak speaking phone phoning let get confirm inspect update have",
        detail="dated effort",
        unless=(
            NEGATED,
            ASKED,
            GENERAL,
            Guard(
                r"\b(?:you|please|kindly) (?:can |may |could |should |have |to )?(?:\w+ )?$",
                "the customer is to do it",
            ),
            Guard(
                r"^(?:(?!\b(?:i|we|our|he|she|they|team|manager|supervisor|engineer|technician|colleague"
                r"|department|desk|trace|check|billing|will|'ll)\b).)*$",
                "nobody is named who does it",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:i|we)(?:'ll| will|'ve| have| shall| can|'d like to)? (?:\w+ )?(?:offer(?:ed|ing)?|give"
        r"|giving|given|issue|grant(?:ed)?|provide|make) (?:you )?(?:an? |the |your |our |some |with an? "
        r")?(?:\w+ ){0,3}?(?:refund|replacement|credit|voucher|coupon|discount|reimbursement|compensation"
        r"|upgrade|free|new|full|{money}|alternative|substitute|exchange|different|night|month|extension"
        r"|partial|goodwill|gesture|courtesy)\b|\b(?:use|enter|apply|with) (?:the )?(?:promo |discount "
        r"|coupon |voucher )?code [\w-]*\d|\b(?:keep|have) (?:the (?:item|old|first|product|one|faulty)|it"
        r"|them) (?:\w+ )*?(?:free|no (?:extra |further )?(?:charge|cost)|on us|at no)|\b(?:keep|kept) "
        r"the (?:item|product|old one|voucher|coupon|discount)\b|\b(?:no|without|free of|at no) (?:\w+ "
        r")?(?:charge|cost|fee)s?\b|\b(?:we|i)(?:'ll| will)? (?:\w+ )?(?:reimburse|cover|refund|credit"
        r"|repay|compensate|swap|replace) (?:you|your|it|the|them|up to|any|all|that|both)\b|\bthey(?:'ll"
        r"| will) (?:swap|replace|repair|refund|issue|fix|give|exchange|reverse)\b|\b(?:is|still|remains) "
        r"(?:still )?(?:in|on) your account\b|\b(?:can|may) be (?:applied|picked up|collected|lifted"
        r"|redeemed|forwarded|exchanged|returned|used|removed from|reset|cancelled|canceled|changed"
        r"|refunded|done|activated|downloaded|enabled|disabled|switched)\b",
        "offer offered offering give giving given issue grant granted provide make use enter apply with "
        "keep have no without free reimburse cover refund credit repay compensate swap replace they'll "
        "they repair fix exchange reverse account kept be",
        detail="option",
        unless=(
            Guard(r"\b(?:cannot|can't|not|never|unable|won't|don't)\b", "it is negated", Where.INSIDE),
            NEGATED,
            IF_WE,
            ASKED,
            TRY,
            GENERAL,
            Guard(r"\b(?:not|n't|cannot|no longer)\b", "it is negated", Where.BEFORE),
            Guard(
                r"\b(?:excellent|better|great|good|best|quality|service|experience|information|free to"
                r"|feel free|complimentary)\b",
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
