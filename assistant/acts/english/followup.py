"""Promises to come back, and ways to come back when it is not settled."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

_BACK = (
    r"get back|come back|be back|write|be in touch|get in touch|keep you (?:\w+ )?(?:posted|updated"
    r"|informed|in the loop)|keep you notified|update you|inform you|notify you|let you know|"
    r"follow(?:ing)? (?:it |this |that )?up|follow-up|reach (?:back )?out|reach you|call|ring|phone"
    r"|contact you|contact|connect(?:ing)? (?:with you|soon|shortly|you)?|email you|e-mail you|text you"
    r"|message you|"
    r"respond|reply|revert|report back|\b(?:shout|holler|ping (?:us|me)|say so|write|reply|tell (?:us|me)"
    r"|let (?:us|me) know) (?:back )?(?:straight away |at once )?(?:if|should) (?:the|it|this|that"
    r"|anything)\b[^.?!]{0,40}\b(?:again|still|crash\w*|fail\w*|stop\w*|not|come back|return\w*|happen\w*"
    r"|go(?:es)? wrong)\b|check (?:back|in|again|on|that|whether|(?:\w+ ){0,2}that)|confirm|send you "
    r"(?:an?|the|another|my|our) (?:\w+ )?(?:update|confirmation|message|note|e-?mail|line|answer|result)"
    r"|drop you|give you an? (?:\w+ )?(?:call|ring|update)|tell you|speak to you|circle back|touch base"
    r"|share (?:an |the )?updates?(?: with you)?|"
    r"advise you|e-?mail|see (?:it|this) through|chase|pick it up|take it (?:further|from there)|dig "
    r"further|post you|provide (?:you )?(?:with )?(?:an |the )?(?:update|feedback|response)|have (?:\w+ "
    r"){1,4}(?:call|contact|write|ring|email)"
)
_BACKING = (
    r"getting back|contacting you|reaching out to you|calling you|connecting with you|following up"
    r"|writing (?:again|back|to you)|in touch|connecting|emailing you|updating you|keeping you (?:posted"
    r"|updated|informed)|monitoring"
)
_OTHER = (
    r"(?:any|further|other|additional|more|future) (?:\w+ )?(?:questions?|quer(?:y|ies)|concerns?"
    r"|assistance|help|issues?|clarification|information|support|details|needs?|problems?|doubts?)"
)
_FORMULA = Guard(
    rf"\b{_OTHER}\b|\bneed (?:any|further|more|anything|us|me|help|assistance)\b|\b(?:you have|have) "
    rf"(?:any|a|another) (?:\w+ )?(?:questions?|concerns?|quer(?:y|ies)|feedback)\b|\bany (?:questions"
    rf"|concerns|other)\b|\bfor any\b|\banything else\b",
    "it is a closing formula for any other question",
    Where.CLAUSE,
)
_FORMULA_HERE = Guard(_FORMULA.pattern, _FORMULA.because, Where.INSIDE)
_LAST = Guard(r"\b(?:have|has|'ve|had|already|tried|were|was) (?:\w+ ){0,2}$", "it is in the past")
_SUBJECT = (
    r"(?:i|we|one of us|and|or|someone|somebody|(?:one|a member|members|an? \w+) (?:of|from|in) (?:our|my"
    r"|the) (?:[\w-]+ ){1,5}|(?:our|my|the) (?:[\w&'-]+ ){1,7}?|he|she|they|an? (?:[\w-]+ "
    r"){0,3}(?:representative|member|specialist|agent|colleague|manager|associate|advisor|adviser|engineer"
    r"|technician) (?:[\w-]+ ){0,6}?|representative|colleague|team)"
)

CUES = (
    Cue(
        Act.FOLLOW_UP,
        rf"\b{_SUBJECT} ?(?:'ll|will|shall|are going to|am going to|is going to|can then|would)(?: be)? "
        rf"(?:{{adv}})(?:(?:try|aim|need) to |also |then |personally |soon |promptly )?(?:{_BACK}"
        rf"|{_BACKING})\b",
        detail="promise",
        unless=(
            NEGATED,
            Guard(r"\b(?:if|unless|when|once) (?:\w+ )?$|\bso you $", "it is only a condition"),
            Guard(
                r"^ (?:our|the|your) (?:bank|support|provider|seller)|^ (?:on |about )?(?:this |it )?with "
                r"(?:our|the|my|him|her|them)\b(?![^.?!]{0,60}\b(?:you|back)\b)",
                "the customer is sent elsewhere",
                Where.AFTER,
            ),
            Guard(
                r"\bwould (?:\w+ )?(?:be )?(?:contact|call|write|connect|email|e-mail|reply|respond)\b"
                r"|\bcall (?:it|this|that)\b|\bshare$|\b(?:provide|send) you\b$",
                "nothing is promised",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.FOLLOW_UP,
        r"\b(?:so|and|then|for our \w+ to|for us to|allow us to) (?:that )?(?:(?:our|the|one of our) "
        r"(?:[\w-]+ )?(?:team|specialists?|representatives?|agents?) )?(?:i|we|they|us)? ?(?:can |may "
        r"|could |to |will |'ll )?(?:{adv})(?:get back to you|follow up|connect (?:with you|and|asap)"
        r"|reach out to you|reach you|contact you|call you|update you)\b",
        detail="purpose",
        unless=(
            NEGATED,
            _LAST,
            Guard(
                r"\b(?:tried|trying|attempted|unable|failed|attempts?|try) (?:\w+ )?$", "it is a past attempt"
            ),
            Guard(
                r"\b(?:tried|trying|attempted|unable|failed|attempts?|try|like|love|wish|want|happy|glad"
                r"|need) (?:\w+ )?(?:to )",
                "nothing is promised",
                Where.BEFORE,
            ),
            Guard(r"\b(?:would|'d) (?:\w+ )?(?:like|love|prefer) to", "it is only a wish", Where.CLAUSE),
        ),
    ),
    Cue(
        Act.FOLLOW_UP,
        r"\b(?:if|should|unless|in case|where|when|still|until)\b[^.?!]{0,90}\b(?:still|again|persists?"
        r"|persisting|continues?|continuing|not (?:there|work|arrived|solve|help|resolve|fix|show|appear"
        r"|received|turned|been|gone|come|worked|reached|reflect)|(?:does|did|has|is|are|was)(?:n't| "
        r"not)\b|haven't|have not (?:received|heard|seen|had)|fails?|remains?|recurs?|turns up nothing"
        r"|reappears?|happens|nothing|sticks|balks|blank|stuck|unresolved|no luck|missing|same (?:error"
        r"|message|problem|issue)|goes wrong|crops up|comes back|unsuccessful|isn't"
        r"|unasked)\b[^.?!]{0,120}"
        r"\b(?:reply|write|let (?:us|me)|contact|tell|call|reach|drop|send|give|email|e-mail|mail|message"
        r"|dm|get in touch|get back|come back|ping|ring|shout|report|answer|post|raise|i'll|we'll|i will"
        r"|we will|feel free|connect)\b",
        detail="if not settled",
        unless=(
            Guard(
                r"\b(?:any|further) (?:other |more |further )?(?:questions|queries|concerns|assistance)\b"
                r"|\bneed (?:\w+ )?(?:help|assistance)|\banything else\b|\b(?:choose|chance|wish|decide"
                r"|like|want|return|visit) to\b|\bre-?book\b",
                "it is a closing formula for any other question",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.FOLLOW_UP,
        r"\b(?:reply|write|let (?:us|me) know|contact (?:us|me)|tell (?:us|me)|call (?:us|me)?|reach (?:us"
        r"|out|me)|drop (?:us|me)|send (?:us|me)|give (?:us|me)|email|e-mail|message|dm|come back|feel "
        r"free)\b(?:[^.?!;]|\.(?=\w)){0,90}?\b(?:if|should|whether|unless)\b[^.?!;]{0,60}?\b(?:still|again"
        r"|persists?|continues?|not|n't|doesn't|isn't|hasn't|haven't|won't|don't|didn't|fails?|that "
        r"(?:helps|works|worked|fixes|does|did|solves|changes)|it (?:helps|works|worked|fixes|is|has"
        r"|changes)|this (?:helps|works|fixes|solves|resolves)|helps?|works?|sticks|any of (?:these|this"
        r"|it)|trouble|hiccups?|snags?|same|stuck|remains?|(?:further|more) (?:trouble|problems"
        r"|difficult\w+))\b",
        detail="if not settled",
        unless=(
            Guard(
                r"\b(?:any|further|other) (?:other |more |further )?(?:questions|queries|concerns"
                r"|assistance|help)\b|\bneed (?:\w+ )?(?:help|assistance)|\banything else\b",
                "it is a closing formula for any other question",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.FOLLOW_UP,
        r"\blet (?:us|me) know (?:how|what happens|which step|when (?:it|this|that|you)|once|the (?:result"
        r"|outcome)|your (?:results|findings))\b|\b(?:tell|show) (?:us|me) (?:what (?:appears|happens|you "
        r"see|it says)|how (?:it|that|you)|which step)\b|\breport back|\b(?:shout|holler|ping (?:us|me)"
        r"|say so|write|reply|tell (?:us|me)|let (?:us|me) know) (?:back )?(?:straight away |at once "
        r")?(?:if|should) (?:the|it|this|that|anything)\b[^.?!]{0,40}\b(?:again|still|crash\w*|fail\w*"
        r"|stop\w*|not|come back|return\w*|happen\w*|go(?:es)? wrong)\b\b|\bkeep (?:us|me) (?:posted"
        r"|updated|informed)\b|\b(?:otherwise|if not|or else|failing that|no luck)\b[^.?!]{0,50}\b(?:let "
        r"(?:us|me)|write|reply|contact|call|tell|reach)\b",
        detail="tell us",
        unless=(
            Guard(
                r"\blet (?:us|me) know how (?:we|i) (?:can|may|could)|\bhow (?:we|to)\b|\bhow (?:you "
                r")?(?:would|'d)",
                "it asks for a wish",
                Where.INSIDE,
            ),
            Guard(r"^ (?:can|may|could|we|to|you(?:'d| would))\b", "it asks for a wish", Where.AFTER),
            Guard(r"\b(?:time|effort|trouble|opportunity|thank|thanks)\b", "it thanks"),
        ),
    ),
)
