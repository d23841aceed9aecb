"""Guards that many German cues share: negation, condition, report, question."""

from __future__ import annotations

from assistant.acts.cue import Guard, Where

NEGATED = Guard(r"\b(?:{no})\b (?:[\w'-]+ ){0,4}$", "it is negated")
NEGATED_INSIDE = Guard(r"\b(?:{no})\b", "it is negated", Where.INSIDE)
NEGATED_AFTER = Guard(r"^ (?:[\w'-]+ ){0,5}(?:nicht|kein\w*)\b", "it is negated", Where.AFTER)
IF = Guard(
    r"\b(?:falls|wenn|ob|sofern|sollten?|sobald|damit)\b(?: [\w'-]+){0,6}\W*$", "it is only a condition"
)
IF_INSIDE = Guard(r"\b(?:ob|falls|wenn|hätten?|wären?)\b", "it is only a condition", Where.INSIDE)
WHETHER = Guard(r"\b(?:ob|wie|wann|warum)\b(?: [\w'-]+){0,6} $", "it is only asked")
ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
REPORTED = Guard(
    r"\b(?:sie|du) (?:sagten|schreiben|schrieben|sagen|berichten|erwähnten|schilderten|meinten"
    r"|schreibst)\b[^.;]*$",
    "it reports what somebody said",
)
USUALLY = Guard(
    r"\b(?:normalerweise|grundsätzlich|in der regel|üblicherweise|generell|gewöhnlich|im allgemeinen)\b",
    "it tells how things usually go",
    Where.SENTENCE,
)
OWNED = Guard(
    r"\b(?:unser (?:fehler|versäumnis)|unsere schuld|liegt bei uns|lag bei uns|lag an uns|nicht ihr fehler"
    r"|nicht dein fehler|kein vorwurf|zu recht|völlig richtig|alles richtig|leicht zu übersehen|kein versehen"
    r"|bei uns ein fehler|wir hätten|ist uns|von uns falsch|danke|vielen dank)\b",
    "the company owns it or nothing is held against the customer",
    Where.SENTENCE,
)
THANKS = Guard(
    r"\b(?:dank|danke|dankbar|ohne ihre\w*|ohne dein\w*|freuen|froh|lieber gewesen)\b",
    "it is said with thanks",
    Where.SENTENCE,
)
