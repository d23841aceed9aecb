"""Excuses by what nobody could know, by how hard it is, and by a "we do" that talks against the customer."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.ground import APOLOGETIC, ASKED, GLAD, IF
from assistant.model import Act

_REMEDY = (
    r"(?:refund|replacement|exchange|credit|voucher|discount|upgrade|repair|collection|spare|free of charge"
    r"|you\b|your\b|instead)"
)

CUES = (
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:may|might|could|can) (?:\w+ )?(?:not|hardly) have (?:\w+ )?(?:been (?:\w+ )?(?:aware"
        r"|informed|told)|known|noticed|seen|reali[sz]ed|heard|foreseen|anticipated|expected|predicted)\b"
        r"|\b(?:nobody|no one|none of us) (?:here )?(?:could|can) have (?:\w+ )?(?:known|foreseen"
        r"|anticipated|expected|predicted|noticed|guessed)\b",
        detail="excuse",
        unless=(
            IF,
            ASKED,
            APOLOGETIC,
            Guard(r"\byou (?:\w+ )?$", "it is about the customer"),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\b(?:(?:we|they|our (?:\w+ )?(?:team|staff|chefs?|crew|colleagues))(?: do| can| sometimes| often)? "
        r"finds? (?:it|this|that)|(?:it|this|that)(?:'s| is| was| can be| may be| proves| has become"
        r"| remains)) (?:\w+ )?(?:challenging|difficult|hard|tricky|impossible|no easy task|not easy|not "
        r"always easy|not always possible)\b(?: [\w-]+){0,5}? to (?:maintain|keep|control|please|staff"
        r"|predict|foresee|guarantee|regulate|manage|avoid|prevent|accommodate|satisfy|cater)\b",
        detail="excuse",
        unless=(
            IF,
            ASKED,
            APOLOGETIC,
            Guard(
                r"\b(?:must|how|imagine|understand|appreciate|know|for you|you)\b",
                "it is said of the customer's trouble",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.JUSTIFICATION,
        r"\bwe do (?:indeed |actually |always |in fact )?(?:offer|provide|maintain|clean|inspect|ensure|check"
        rf"|service|advertise|state|mention|warn)\b(?![^.?!]{{0,60}}?\b{_REMEDY})",
        detail="defence",
        unless=(IF, ASKED, GLAD, APOLOGETIC),
    ),
)
