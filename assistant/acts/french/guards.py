"""Guards that many French cues share: negation, condition, report, question."""

from __future__ import annotations

from assistant.acts.cue import Guard, Where

NEGATED = Guard(r"\b(?:ne|pas|jamais|ni|sans|aucune?)\b (?:[\w'-]+ ){0,3}$|\bn'$", "it is negated")
NEGATED_INSIDE = Guard(r"\b(?:pas|jamais|aucune?|ni|guère)\b", "it is negated", Where.INSIDE)
IF = Guard(
    r"\b(?:si|au cas où|dans le cas où|lorsque|quand|même si|s')(?: ?[\w'-]+){0,6}\W*$",
    "it is only a condition",
)
WHETHER = Guard(r"\b(?:si|vérifi\w+|voir|savoir)\b(?: [\w'-]+){0,3} $", "it is only asked")
ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
REPORTED = Guard(
    r"\bvous (?:nous |m')?(?:dites|disiez|écrivez|écriviez|indiquez|indiquiez|racontez|signalez"
    r"|expliquez|avez (?:écrit|dit|signalé|indiqué))\b[^.;]*$",
    "it reports what somebody said",
)
USUALLY = Guard(
    r"\b(?:normalement|en général|généralement|habituellement|en principe|en règle générale"
    r"|d'ordinaire|d'habitude)\b",
    "it tells how things usually go",
    Where.SENTENCE,
)
OWNED = Guard(
    r"\b(?:notre (?:erreur|faute|responsabilité)|(?:erreur|faute) (?:est|vient|était) (?:la nôtre"
    r"|de notre|de nous|de chez nous)|à juste titre|à raison|"
    r"vous avez (?:tout à fait |parfaitement |bien )?raison|pas de votre faute|pas votre faute"
    r"|facile à (?:manquer|rater|oublier)|rien à vous reprocher|merci (?:pour|d'avoir|de nous "
    r"avoir|de m'avoir)|"
    r"nous aurions dû|j'aurais dû|de notre côté|de notre part|remerci\w+)\b",
    "the company owns it or nothing is held against the customer",
    Where.SENTENCE,
)
THANKS = Guard(
    r"\b(?:merci|remerci\w+|grâce à (?:vous|votre)|sans votre (?:message|signalement|alerte|retour"
    r"|vigilance))\b",
    "it is said with thanks",
    Where.SENTENCE,
)
