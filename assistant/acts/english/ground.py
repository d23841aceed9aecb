"""What keeps a reason from being a defence: shared guards."""

from __future__ import annotations

from assistant.acts.cue import Guard, Where

IF = Guard(r"\b(?:if|whether|unless|in case|should) (?:[\w'-]+ ){0,6}$", "it is only a condition")
ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
OWNED = Guard(
    r"\b(?:no excuse|not an excuse|isn't an excuse|should not have|shouldn't have|(?<!not\s)our fault|our "
    r"mistake|on us|not good enough|that does not|that doesn't|doesn't make it|does not make it)\b",
    "it is said with ownership",
    Where.SENTENCE,
)
GLAD = Guard(
    r"\b(?:glad (?:that )?you|happy (?:that )?you|(?:glad|happy|pleased|delighted|thrilled|great"
    "|wonderful|lovely) to (?:hear|read|know|learn|see)|delighted|thrilled|enjoyed|thank you|thanks "
    r"for)\b",
    "it answers praise",
    Where.SENTENCE,
)
APOLOGETIC = Guard(
    r"\b(?:sorry|apologi\w+|(?<!not\s)our (?:mistake|fault|error|doing)|on us|ours to|we (?:should|failed"
    r"|got|were wrong|did not|didn't|let)|no excuse|(?<!nothing\s)wrong(?:ly)?|in spite of|makes it worse"
    "|does not (?:help|change|excuse)|doesn't (?:help|change|excuse)|you (?:are|were) (?:quite "
    r"|absolutely )?right|should not have|shouldn't have)\b",
    "it is said with ownership",
    Where.SENTENCE,
)
HELPED = Guard(
    r"\b(?:refund\w*|so (?:i|we)(?:'ve|'ll| have| will)|i(?:'ve| have) (?:booked|moved|asked|added|sent"
    r"|put|refunded|ordered)|exception|(?:i|we)(?:'ll| will) (?:\w+ )?(?:send|replace|repair|refund|swap"
    r"|cover|pay|waive|credit)|free of charge|waived?)\b",
    "it stands with help",
    Where.SENTENCE,
)
