"""Thanks and appreciation."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

CUES = (
    Cue(
        Act.GRATITUDE,
        r"^\W*(?:ok(?:ay)?|great|regards|cheers)?\W*\b(?:(?:many )?thanks|thank ?you)(?: (?:again|and "
        r"regards|in advance|once again))?\W*$",
        counts=False,
        because="it stands alone as a mere sign-off",
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"^\W*(?:thanks|thank you|many thanks),? (?!for |so |a |very |again for|to |you\b|much|once"
        r"|kindly|and for|again,? for)(?:[\w@&.']+ ?){1,4}\W*$|\bthanks in advance\b",
        counts=False,
        because="it stands alone as a mere sign-off",
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\bno thanks\b|\bthanks? to (?:your|you|our|the|a|this|that|recent|these)\b(?! (?:for|very))"
        r"|\bthank (?:goodness|god|heavens|the )",
        counts=False,
        because="nobody is thanked",
        unless=(),
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\b(?:thank ?(?:you|u|ya)|thanks|thx|thnx|cheers for|ta for|much obliged)\b",
        unless=(
            Guard(
                r"\b(?:said|says?|wanted to say|would|no|not|never) (?:\w+ )?$",
                "it reports thanks or denies them",
            ),
        ),
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\b(?:would|'d|will|'ll) (?:\w+ ){0,2}(?:be (?:\w+ )?)?(?:appreciate[sd]?|appreciative"
        r"|grateful)\b(?! your (?:patience|understanding|feedback)\b)",
        counts=False,
        because="it asks for something",
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\bappreciat(?:e|es|ing) (?:that (?!you (?:took|wrote|told|let|came|brought|sent|gave|got|raised"
        r"|shared|reported|pointed|are so|have been so|stayed|kept|chose))|how (?!much you)|why\b|the "
        "(?:frustration|difficult|inconvenience|concern|importance|urgency|position|stress|hassle"
        "|trouble)|what (?:you|this|it)|this (?:is|was|has|must|may|can)|it (?:is|was|must|can|may)|you "
        r"(?:are|were|may|might|must|'re|have had|need|would|will|don't|do not)\b)|\byou(?:'ll| will| may"
        r"| might| can)? (?:\w+ )?appreciate\b",
        counts=False,
        because="appreciate means understand here",
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\b(?:(?:i|we|i'm|we're|team|much|really|truly|greatly|sincerely|highly|very much|always|is|are) "
        r"(?:\w+ ){0,2}?(?:appreciat(?:e|ed|ive)|grateful|thankful|indebted)|^\W*(?:appreciat(?:e|ing|ed)"
        r"|grateful)|\bgratitude\b|\bmuch appreciated)\b",
        unless=(NEGATED,),
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\b(?:we|i) (?:\w+ )?(?:value|treasure|cherish) (?:your|the (?:trust|time|confidence|loyalty))\b"
        r"|\byour (?:\w+ ){1,3}?(?:is|are) (?:\w+ )?(?:valued|treasured|much appreciated|appreciated)\b"
        r"|\bmahalo\b|\b(?:(?:is|was|are|were|'s|so|very|most|really|how|too|extremely|awfully) (?:\w+ "
        r"){0,2}?|^\W*)(?:kind|good|generous|thoughtful|decent|considerate|gracious|nice|sweet|big) of "
        r"you\b|\bobliged to you\b",
        unless=(NEGATED,),
        family="thanks",
    ),
)
