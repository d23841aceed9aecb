"""What keeps the words of a remedy from being one: shared guards of solutions, effort and requests."""

from __future__ import annotations

from assistant.acts.cue import Guard, Where

STARTER = (
    r"(?:^\W*|^\W*(?:step )?\d{1,2}[.):]? |[,;:] (?:then |and |next |please |kindly |first |just |simply "
    r"|now )*|(?:- |— |> ?|\( ?)|\b(?:please|kindly|then|first|second|third|next|and|now|just|simply"
    r"|finally|or|instead|also|again|afterwards|try to|want you to|have you|you can also|you can|you could"
    r"|you may|you might|you should|you'll need to|you need to|you have to|you must|need to|recommend "
    r"(?:that )?you|suggest (?:that )?you|request you to(?: once)?|advise you to|ask you to|requested to"
    r"|would you|could you|can you|do you think you can|be sure to|remember to|make sure to|you'll want to"
    r"|you would|you'd|is to|only|once|way is to|either|to do (?:this|so|that)|until|was to|approach "
    r"would be to|want to|best to|always) )"
)
NO_FEEDBACK = Guard(
    r"^ (?:(?:on |along )?(?:your|the|this|these|all|my|a note of|some of|any|my own) )?(?:\w+ "
    r"){0,2}?(?:feedback|comments?|concerns?|review|details|suggestions?|remarks|kind words|compliments?"
    r"|points|query|case|matter|issue|praise|message|request|story|email with|dm|direct message|private "
    r"message|note)\b",
    "it is only passed on or answered",
    Where.AFTER,
)
IF = Guard(
    r"\b(?:if|whether|unless|until|once|when|before|after|without|should|where|in case|had|as soon as) "
    r"(?:[\w',-]+ ){0,5}$",
    "it is only a condition",
)
IF_WE = Guard(
    r"\b(?:if|whether|unless|had) (?:i|we|the|our|it|this|a) (?:[\w'-]+ ){0,5}$|\bif $",
    "it is only a condition",
)
ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
CUSTOMER = Guard(
    r"\b(?:you|your (?:bank|provider|browser|son|daughter)|customers?|guests|users|who|which) (?:have "
    r"|had |can |may |already |'ve )*(?:\w+ )?$",
    "somebody else does it",
)
TRY = Guard(
    r"\b(?:try|trying|tried|hope|hoping|aim|strive|might|may|would have|could have|able to|attempt(?:ed)?"
    r"|want(?:ed)?|wish|like(?:d)?|love|plan|looking|sorry|unable|expect|happy|glad|best|unfortunately) "
    r"(?:to |that )?(?:[\w'-]+ ){0,3}$",
    "it is a wish and no act",
)
GENERAL = Guard(
    r"\b(?:usually|normally|generally|typically|always|often|in general|as a rule|most (?:refunds|orders"
    r"|parcels)|refunds (?:\w+ )?take|constantly|continuously|continually|regularly)\b",
    "it tells what usually happens",
    Where.CLAUSE,
)
LATER = Guard(
    r"^ (?:again )?(?:later|in (?:a|some) (?:while|time|few)|after some ?time|soon)\b",
    "it asks to wait",
    Where.AFTER,
)
CONTACT_WORDS = (
    r"contact|reach|email|e-mail|mail|write|call|dm|message|connect|ticket|support|feedback|in touch"
    r"|direct message|give us|drop|help cent(?:er|re)|customer (?:care|service)|live chat|chat (?:team"
    r"|support)|"
    r"share|send us|send me|provide|tell us|let us know|report|inbox|details|form|menu ?(?:->|>) ?support"
    r"|phone number|registered|username|query|question|thread|questionnaire"
)
NEAR_CONTACT = Guard(
    r"^[^.?!,;]{0,45}\b(?:contact|support|ticket|feedback|in touch|message|dm|form|e-?mail|call|reach"
    r"|inbox|chat|care|help|questionnaire|with us|review)\b|\bsupport(?:@| team)",
    "it is only a way to get in touch",
    Where.AFTER,
)
FACT_ASKED = Guard(
    r"^\W*(?:hi|hello|ok|and|so|but)?\W*(?:did|are|what|which|do|were|was|when|is|does|how|why|where) "
    r"(?:you|it|the|this)\b(?! think)[^.]*\?",
    "it is a question",
    Where.SENTENCE,
)
FACTS_WANTED = Guard(
    r"^\W*(?:kindly |please )?note\b|\bsteps to (?:replicate|reproduce|recreate)|\b(?:include|mention"
    r"|quote) your\b",
    "it asks for facts",
    Where.CLAUSE,
)
TO_CONTACT = Guard(rf"\b(?:{CONTACT_WORDS})\b", "it is only a way to get in touch", Where.CLAUSE)
THINGS = (
    r"refund|replacement|credit|voucher|coupon|discount|repayment|reimbursement|compensation|gift card"
    r"|label|engineer|technician|courier|order|parcel|package|money|payment|card|unit|copy|invoice|amount"
    r"|difference|balance|deposit|fix|patch|update|part|fitter|plumber|electrician|mechanic|driver"
    r"|surveyor|visit|colleague|bag|suitcase|key|ticket|fee|charge|subscription|account|booking|delivery"
    r"|room"
)
COMMIT_OBJECT = Guard(
    r"^ (?:(?:on |along |over |you )?(?:your|the|this|these|all|it|that|them|my|our|a|an|any|you|as|more"
    r"|some|further|back)? ?(?:(?:valuable|kind|own|above|same|whole|entire|direct|private|short|quick"
    r"|brief) )?(?:feedback|comments?|concerns?|review|suggestions?|remarks|words|praise|compliments?"
    r"|points raised|thoughts|query|inputs?|insights?|wishes|message|dm|e-?mail|update|answer|reply"
    r"|response|line|call|ring|look|note|priority|attention|back to you)\b|in touch|up with|back to|pride"
    r"|place|(?:\w+ )?(?:action|steps|measures)\b|into (?:account|consideration)|note|care of (?:this|it)|(?:this|it|that|things|your "
    r"(?:case|issue|query|matter|concern)s?) (?:up|further|forward|seriously|into|on board|with|to (?:our"
    r"|the|my)|sorted|right|back)|to (?:know|get|take|be|the bottom)|this(?: issue| matter| concern)?(?: "
    r"(?:reviewed|checked|looked|sorted|resolved|addressed|fixed))|it (?:checked|reviewed|sorted|resolved"
    r"|fixed|looked)|the same (?:reviewed|checked)|at any time|every|all (?:our|the) (?:guests|customers)"
    r"|a better|an? (?:excellent|better|great|good|high|pleasant|wonderful|enjoyable|positive|improved"
    r"|smooth|seamless) |our (?:best|service|services|guests|app)|the (?:best|highest|same (?:mistake"
    r"|experience))|another (?:chance|opportunity)|you (?:back|again|soon|in the (?:near )?future|to "
    r"(?:know|our|us))|forward|up to|off\b)",
    "nothing specific is promised",
    Where.AFTER,
)
