"""What keeps a reason from being a defence: shared guards."""

from __future__ import annotations

from assistant.acts.cue import Guard, Where

IF = Guard(r"\b(?:if|whether|unless|in case|should) (?:[\w'-]+ ){0,6}$", "it is only a condition")
ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
OWNED = Guard(
    r"\b(?:no excuse|not an excuse|isn't an excuse|should not have|shouldn't have|our fault|our mistake"
    r"|on us|not good enough|that does not|that doesn't|doesn't make it|does not make it)\b",
    "it is said with ownership",
    Where.SENTENCE,
)
GLAD = Guard(
    r"\b(?:glad (?:that )?you|happy (?:that )?you|(?:glad|happy|pleased|delighted|thrilled|great|wonderful"
    r"|lovely) to (?:hear|read|know|learn|see)|delighted|thrilled|enjoyed|thank you|thanks for)\b",
    "it answers praise",
    Where.SENTENCE,
)
