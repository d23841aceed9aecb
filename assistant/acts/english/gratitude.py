"""Thanks and appreciation."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

CUES = (
    Cue(
        Act.GRATITUDE,
        r"^\W*(?:ok(?:ay)?|great|regards|cheers)?\W*(?:(?:many )?thanks|thank ?you)(?: (?:again|and "
        r"regards|in advance|once again))?\W*$",
        "thanks thank thankyou",
        counts=False,
        because="it stands alone as a mere sign-off",
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"^\W*(?:thanks|thank you|many thanks),? (?!for |so |a |very |again for|to |you\b|much|once|kindly"
        r"|and for|again,? for)(?:[\w@&.']+ ?){1,4}\W*$|\bthanks in advance\b",
        "thanks thank",
        counts=False,
        because="it stands alone as a mere sign-off",
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\bno thanks\b|\bthanks? to (?:your|you|our|the|a|this|that|recent|these)\b(?! (?:for|very))"
        r"|\bthank (?:goodness|god|heavens|the )",
        "thanks thank",
        counts=False,
        because="nobody is thanked",
        unless=(),
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\b(?:thank ?(?:you|u|ya)|thanks|thx|thnx|cheers for|ta for|much obliged)\b",
        "thanks thank thankyou thx thnx cheers ta obliged",
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
        "appreciate appreciated grateful appreciative",
        counts=False,
        because="it asks for something",
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\bappreciat(?:e|es|ing) (?:that\b|how (?!much you)|why\b|the (?:frustration|difficult"
        r"|inconvenience|concern|importance|urgency|position|stress|hassle|trouble)|what (?:you|this|it)"
        r"|this (?:is|was|has|must|may|can)|it (?:is|was|must|can|may)|you (?:are|were|may|might|must|'re"
        r"|have had|need|would|will|don't|do not)\b)|\byou(?:'ll| will| may| might| can)? (?:\w+ "
        r")?appreciate\b",
        "appreciate appreciates appreciating",
        counts=False,
        because="appreciate means understand here",
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\b(?:(?:i|we|i'm|we're|team|much|really|truly|greatly|sincerely|highly|very much|always|is|are) "
        r"(?:\w+ ){0,2}?(?:appreciat(?:e|ed|ive)|grateful|thankful|indebted)|^\W*(?:appreciat(?:e|ing|ed)"
        r"|grateful)|\bgratitude\b|\bmuch appreciated)\b",
        "appreciate appreciated appreciating appreciative grateful thankful indebted gratitude",
        unless=(NEGATED,),
        family="thanks",
    ),
    Cue(
        Act.GRATITUDE,
        r"\b(?:we|i) (?:\w+ )?(?:value|treasure|cherish) (?:your|the (?:trust|time|confidence|loyalty))\b"
        r"|\byour (?:\w+ ){1,3}?(?:is|are) (?:\w+ )?(?:valued|treasured|much appreciated|appreciated)\b"
        r"|\bmahalo\b",
        "value treasure cherish valued treasured appreciated mahalo",
        unless=(NEGATED,),
        family="thanks",
    ),
)
