"""Guards that many Spanish cues share: negation, condition, report, question."""

from __future__ import annotations

from assistant.acts.cue import Guard, Where

NEGATED = Guard(r"\b(?:{no})\b (?:[\w'-]+ ){0,3}$", "it is negated")
NEGATED_INSIDE = Guard(r"\b(?:no|ni|nunca|jamás|tampoco)\b", "it is negated", Where.INSIDE)
IF = Guard(
    r"\b(?:si|en caso de que|siempre que|cuando|aunque|por si)\b(?: [\w'-]+){0,6}\W*$",
    "it is only a condition",
)
WHETHER = Guard(r"\b(?:si|revisar|comprobar|ver)\b(?: [\w'-]+){0,3} $", "it is only asked")
ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
REPORTED = Guard(
    r"\b(?:usted|nos) (?:dice|dijo|comenta|comentó|indica|indicó|cuenta|escribió|explicó|menciona)\b[^.;]*$",
    "it reports what somebody said",
)
USUALLY = Guard(
    r"\b(?:normalmente|por lo general|generalmente|habitualmente|por norma|suelen?|solemos)\b",
    "it tells how things usually go",
    Where.SENTENCE,
)
OWNED = Guard(
    r"\b(?:nuestr[oa] (?:error|culpa|fallo|responsabilidad)|(?:error|culpa|fallo) (?:es |fue |ha "
    r"sido )?nuestr[oa]|con razón|"
    r"con toda la razón|tiene razón|no es culpa suya|no es su culpa|fácil (?:de )?pasar|nada que "
    r"reprochar|gracias|deberíamos|"
    r"por nuestra parte|agradec\w+)\b",
    "the company owns it or nothing is held against the customer",
    Where.SENTENCE,
)
THANKS = Guard(r"\b(?:gracias|agradec\w+|sin su aviso|gracias a)\b", "it is said with thanks", Where.SENTENCE)
