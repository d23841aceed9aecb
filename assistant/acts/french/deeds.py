"""Deeds in French by the form of the verb, whatever the verb: done, to be done, standing now."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.french.guards import ASKED, NEGATED, NEGATED_INSIDE, USUALLY, WHETHER
from assistant.model import Act

_ADV = (
    r"(?:(?:bien|déjà|donc|aussi|également|immédiatement|aujourd'hui|ce matin|hier|désormais"
    r"|maintenant|intégralement) )*"
)
_BLUNDER = Guard(
    r"^ (?:[\w'-]+ ){0,6}(?:par erreur|à tort|deux fois|trop tard|en retard|mauvaise?s?"
    r"|erronée?s?)\b|^ (?:note|acte|connaissance|une erreur|contact|compte)\b",
    "it tells what went wrong or names no deed",
    Where.AFTER,
)
CUES = (
    Cue(
        Act.SOLUTION,
        either(
            rf"\b(?:nous (?:vous |l'|les |en |y |t'|lui )*avons|j'ai|je (?:vous |l'|les |en |y |t'"
            rf"|lui )*ai) {_ADV}(?!(?:{{idle}})\b)(?:{{participle}})\b",
            r"\b(?:est|sont) (?:désormais|maintenant|à présent|de nouveau|à nouveau|dès maintenant"
            r"|déjà) (?!(?:{idle})\b)(?:{participle})\b|\b(?:votre|ta|ton|vos) (?:[\w'-]+ "
            r"){1,3}(?:est|sont) (?:bien )?(?:enregistrée?s?|résiliée?s?|annulée?s?|réservée?s?"
            r"|confirmée?s?|modifiée?s?|prolongée?s?)\b",
            r"\b(?:nous|je) (?:vous |le |la |les |l'|en |y |t'|lui )*(?!(?:{idle_future})\w*(?:ai"
            r"|ons)\b)\w{3,}(?:r|dr)(?:ai|ons)\b",
            r"\b[\w'-]+ (?:part|partent|est parti|est partie|sont partis|sont parties|partira"
            r"|partiront) (?:aujourd'hui|ce matin|ce soir|demain|lundi|mardi|mercredi|jeudi"
            r"|vendredi|hier|en express|par|dès)\b",
            r"\b(?:passage|rendez-vous|intervention|livraison|visite|enlèvement|réparation"
            r"|échange) {gap}(?:est|a été|sera) {gap}(?:fixée?|prévue?|programmée?|planifiée?"
            r"|avancée?|calée?)\b",
            r"\b(?:entreprise|société|technicien|plombier|électricien|chauffagiste|collègue"
            r"|transporteur|atelier) (?:[\w'-]+ ){0,2}?(?:remplacera|réparera|changera|installera"
            r"|livrera|apportera|interviendra)\b",
        ),
        detail="done",
        unless=(
            Guard(
                r"^ (?:une|un|nos|notre|toutes nos|la|des|mes|prochainement une) ?(?:\w+ "
                r")?(?:réponse|retour|nouvelles|informations?|confirmation|solution|message|e-mail"
                r"|mail|excuses|attention|mot)\b",
                "it names nothing that is done",
                Where.AFTER,
            ),
            NEGATED,
            NEGATED_INSIDE,
            WHETHER,
            USUALLY,
            ASKED,
            _BLUNDER,
            Guard(
                r"\b(?:si|quand|lorsque|que|parce que|puisque|comme|ce que|dont|où|qu') ?(?:[\w'-]+ ){0,2}$",
                "it is told in passing",
            ),
            Guard(
                r"\b(?:serons|aurons|ferons|pourrons|souhaitons|regrettons|prions|rencontrons"
                r"|montrons|comprendrons|désirons|admirons|assurons|considérons|espérons|ignorons"
                r"|garderons|veillerons)\b",
                "it names no deed",
                Where.INSIDE,
            ),
        ),
    ),
)
