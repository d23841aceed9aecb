"""Guards that many cues share: negation, condition, report, question."""

from __future__ import annotations

from assistant.acts.cue import Guard, Where

NEGATED = Guard(r"(?:\b(?:{not})\b|n't)(?: [\w'-]+){0,4} ?$", "it is negated")
NOT_US = Guard(r"\b(?:you|your|he|she|they|customers?) (?:[\w'-]+ ){0,3}$", "somebody else is to do it")
CONDITIONAL = Guard(
    r"^\W*(?:but |and |so )?(?:if|unless|should you|had (?:we|i|you)|whether|in case|once|when(?:ever)?)\b",
    "it is only a condition",
    Where.CLAUSE,
)
REPORTED = Guard(
    r"\b(?:said|says?|told|tells?|asked|claim(?:s|ed)?|mention(?:s|ed)?|stat(?:es|ed)|wrote|request for"
    r"|demand for|asking for|expect) (?:[\w'-]+ ){0,4}$",
    "it reports what somebody said",
)
ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
HYPOTHETICAL = Guard(
    r"\b(?:would have|could have|might have|would|had we|might|may be able) (?:[\w'-]+ ){0,4}$",
    "it is only imagined",
)
