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
IF = Guard(
    r"\b(?:if|whether|unless|until|once|when|before|after|without|should|where|in case|had|as soon as) "
    r"(?:[\w',-]+ ){0,5}$",
    "it is only a condition",
)
ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
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
