"""Solutions that are done: refunded, sent, fixed, attached."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.acts.english.remedy import ASKED, CUSTOMER, GENERAL, IF, IF_WE, NO_FEEDBACK, THINGS, TRY
from assistant.model import Act

CUES = (
    Cue(
        Act.SOLUTION,
        r"\b(?:i|we|our [\w-]+(?: [\w-]+)?|the team|my colleague|{we})(?:'ve| have| has|'d)? "
        r"(?:{adv})(?:now |gone ahead and |asked [\w' ]{3,25} to |had [\w' ]{3,20} )?(?:{remedied}|changed"
        r"|fixed|made (?:sure|an exception|the change)|opened|filed|started|ordered|asked|sorted|completed"
        r"|escalated and|added|put (?:in|through|a|your|you)|resolved|enrolled|registered|updated|arranged"
        r"|requested)\b",
        "{remedied} changed fixed made opened filed started ordered asked sorted completed put resolved "
        "enrolled registered updated arranged requested",
        detail="done",
        unless=(
            NEGATED,
            IF_WE,
            TRY,
            ASKED,
            CUSTOMER,
            NO_FEEDBACK,
            Guard(
                r"^ (?:you (?:an? )?(?:direct |private |e-?mail |another )?(?:dm|message|e-?mail|link|pm"
                r"|email)|you (?:if|to|for|that|what|how|with your|and)|(?:to|with) your|your (?:inquir"
                r"|e-?mail|dm|tweet|review|story|number)|a (?:reply|response|note|dm|message|e-?mail)"
                r"|(?:on|with) your|(?:our|the) (?:best|process|policy|app|team)|it a priority|that you"
                r"|this (?:on|to|forward)|in place\b|to (?:you|our|get|share|help|know|the \w+ team)"
                r"|place\b|pride|the time|care|action|into|note|over\b|off\b|up with|back to|aback|all"
                r"|steps|this (?:very )?serious|the liberty|the opportunity|measures|a look|out to|account"
                r"|on board|for (?:your|you)|if|whether|what|why|which|how|about|some|money|the (?:issue"
                r"|matter|bank|concern))\b",
                "nothing is settled by it",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:asked|requested|ordered|had|taken|took|put|given|gave|pushed) (?:you|us|me|for "
                r"(?:a |the )?(?:feedback|details|review)|them if|if|whether|what)\b",
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
        rf"\b(?:(?:{THINGS}|fee|replacement|it|this|that|these|they|both|everything|bill|error|bug|problem"
        rf"|issue|address|name|password|pin|block|hold|lock|limit|setting|mattress(?:es)?|carpets?|lobby"
        rf"|line|service|wifi|machine|door|lift|heating|boiler|claim|trace|case|investigation|appointment"
        rf"|feature|option|charges|points|refunds?|orders?)s?)(?: [\w£$€₹.'-]+){{0,5}}? (?:has|have|was"
        rf"|were|is|are|'s|been)(?: \w+)?(?: been)? (?:{{adv}})(?:{{remedied}}|fixed|changed|corrected"
        rf"|approved|processed|completed|updated|on (?:its|the|their) way|booked|open(?:ed)? (?:with|at)"
        rf"|under way|underway|ready|renewed|refurbished|initiated|resolved|filed|live|lodged|scheduled"
        rf"|(?:now )?available|back (?:up|online|in stock|to normal)|yours|free|waived|in the post"
        rf"|attached|open)\b",
        "{remedied} fixed changed corrected approved processed completed updated way booked opened open "
        "under underway ready renewed refurbished initiated resolved filed live lodged scheduled "
        "available back yours free waived post attached",
        detail="done",
        unless=(
            NEGATED,
            IF,
            TRY,
            ASKED,
            GENERAL,
            Guard(
                r"\b(?:not|n't|never|no longer|unable|yet|cannot|only|being)\b", "it is negated", Where.INSIDE
            ),
            Guard(
                r"\b(?:sorry|apologi[sz]e|apologies|regret|you (?:said|say|wrote|told|mentioned|were)"
                r"|that your|understand|see that|why|hear that|learn|surprise|frustrating|disappoint\w*"
                r"|how|which|read|who|because|trouble|unfortunately|shame|pity|wrong|ensure|sure|assure"
                r"|serviced the room|in place so)\b",
                "it tells the trouble and no help",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:it|this|that|these|they|both|everything|line|room|rooms|water|pool|lobby|door) "
                r"(?:[\w'-]+ )*?(?:is|are|was|were) (?:\w+ )?(?:available|moved|lifted|placed|put|set"
                r"|opened|installed|attached|delivered|corrected|pulled|free|renewed)\b",
                "it tells a state and no help",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:to us|in error|by mistake|wrong|late|twice|incorrectly|without|broken|damaged|from "
                r"you|in the (?:wrong)|as (?:delivered|lost)|for (?:any|further|questions)|to (?:assist"
                r"|help|answer|support|you if)|(?:24|all day|round)|by (?:you|the customer|our partners)"
                r"|under|at check-?in|in (?:coupon|our rooms)|every|to (?:all|everyone|our))\b",
                "it tells the trouble and no help",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:error|issue|problem|bug|it|this|that|case|feature|service|wifi|option|name"
                r"|everything|line|charge|payment|order|account) (?:\w+ ){0,3}?(?:is|was|are|were|'s) "
                r"(?:\w+ )?(?:free|open|posted|set|placed|put|closed|locked|blocked|held|taken|available"
                r"|issued|moved|removed|cancelled|canceled|charged|booked|cut|hit|run|used|added|deducted"
                r"|frozen|paid|sent|delivered|updated|live|processed|shut|brought|given|changed|deleted"
                r"|resolved|back|ready)\b",
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
        r"\b(?:refund|replacement|credit|payment|reimbursement|cancellation|correction|fix|transfer)s? "
        r"(?:has been |was |is |now )?(?:issued|approved|processed|completed|confirmed|done|complete|made"
        r"|live|sent|applied|credited)\b|^\W*(?:attached|enclosed) (?:is|are|you(?:'ll| will) find|please "
        r"find)\b|\b(?:find|see) (?:attached|enclosed)\b|\b(?:your|the) (?:bill|balance|fee|charge|total) "
        r"(?:is|stands at) now\b|\bfix (?:went|goes|is going) (?:live|out)\b|\b(?:is|are|'s) (?:already "
        r"|now )?on (?:its|their|the) way to you\b|\b(?:has|have|is|are) (?:now )?(?:been )?booked (?:for"
        r"|on|in)\b|\b(?:your|the) [\w ]{3,30} (?:is|are) (?:now )?(?:booked|confirmed|reserved|arranged"
        r"|scheduled) (?:for|on|to)\b",
        "issued approved processed completed confirmed done complete made live sent applied credited "
        "attached enclosed find see bill balance fee charge total fix way booked reserved arranged "
        "scheduled",
        detail="done",
        unless=(
            NEGATED,
            IF,
            ASKED,
            Guard(r"\b(?:not|n't|once|when|if|until)\b", "it is negated or only a condition", Where.BEFORE),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\byour (?:[\w'-]+ ){1,4}?(?:has|have) (?:now |already |just |also )*been (?:{remedied}|changed"
        r"|fixed|corrected|approved|processed|updated|booked|renewed|resolved|scheduled|waived|confirmed"
        r"|ended|rectified)\b|\b(?:knock(?:ed|ing)?|tak(?:en|ing)|took|deduct(?:ed|ing)?|struck|wip(?:ed"
        r"|ing)) (?:[\w£$€₹.,'-]+ ){1,5}?(?:off|from) (?:your|the) (?:\w+ )?(?:bill|invoice|account|order"
        r"|balance|price|total|fee|next \w+)\b|\b(?:booked|moved|put|placed|enrolled|upgraded|transferred"
        r"|switched|rebooked) you (?:on|in|into|to|onto|for|back)\b|\b(?:booking|moving|putting|placing"
        r"|upgrading|transferring|switching) you (?:on|in|into|to|onto|for|back)\b",
        "{remedied} changed fixed corrected approved processed updated booked renewed resolved scheduled "
        "waived confirmed ended rectified knock knocked knocking taken taking took deduct deducted "
        "deducting struck wiped wiping moved put placed enrolled upgraded transferred switched rebooked "
        "booking moving putting placing upgrading transferring switching",
        detail="done",
        unless=(
            NEGATED,
            IF_WE,
            TRY,
            ASKED,
            GENERAL,
            Guard(
                r"\b(?:sorry|apologi\w+|regret|that your|hear|understand|see that|why|how|frustrat\w+"
                r"|unfortunately|because|who|wrong|feedback|comments?|concerns?|query|request|case|message"
                r"|complaint|review|blocked|closed|in error|twice|cancelled (?:by|without)|you (?:said|say"
                r"|wrote|told))\b",
                "it tells the trouble and no help",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        r"\b(?:is|are|will be|be|'s) (?:all |entirely |now )?(?:on us|on the house|free of charge|at our "
        r"expense|at our cost)\b|\b(?:new|next|changed|revised|alternative) (?:slot|appointment|seat|date"
        r"|time|booking|flight|visit|room) (?:is|will be) (?:now )?(?:on |at |for )?(?:the )?(?:{day}|\d)"
        r"|\b(?:going|on (?:its|their) way|coming) back to (?:you|your)\b|\b(?:plumber|fitter|engineer"
        r"|technician|electrician|driver|courier|colleague|surveyor|mechanic|cleaner|van) (?:comes?|will "
        r"come|is coming|calls?|visits?|arrives?) (?:by|round|over|on|to you|this|tomorrow|tonight|today"
        r"|at|out)\b",
        "us house free expense cost slot appointment seat date time booking flight visit room back "
        "plumber fitter engineer technician electrician driver courier colleague surveyor mechanic "
        "cleaner van",
        detail="done",
        unless=(
            NEGATED,
            IF_WE,
            ASKED,
            TRY,
            Guard(
                r"\b(?:mistake|error|fault|that one|this one|it was|that is on us|that's on us|blame"
                r"|responsibility|incumbent|sorry|apologi\w+)\b",
                "it owns up and settles nothing",
                Where.CLAUSE,
            ),
            Guard(
                r"^\W*(?:that|this|it)(?:'s| is| was) (?:all |entirely )?on us",
                "it owns up and settles nothing",
                Where.CLAUSE,
            ),
        ),
    ),
)
