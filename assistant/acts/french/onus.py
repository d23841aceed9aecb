"""Blame in French by the general forms: causes, omissions whatever the verb, "customers must"."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.french.guards import ASKED, IF, OWNED, REPORTED, THANKS
from assistant.model import Act

CUES = (
    Cue(
        Act.BLAME,
        either(
            r"\b(?:votre|ton) (?:attitude|comportement|silence"
            r"|lenteur)\b[^.?!;]{0,60}?\b(?:retardé|causé|provoqué|compliqué|empêché)\b",
            r"\bil (?:aurait suffi|suffisait) (?:de |d')\w+",
            r"\b(?:vous|t') ?(?:avions|avons|avait) (?:demandé|rappelé|prié|signalé) (?:à "
            r"plusieurs reprises|plusieurs fois|maintes fois)\b",
            r"\bvous avez vous-même (?:provoqué|causé|créé|entraîné|occasionné|\w+é)\b",
            r"\b(?:parce que|puisque|car) vous (?:l'|les |le |la )avez (?:mal|trop|sans)\b",
            r"\bvous avez (?:[\w'-]+ ){1,4}?sans (?:[\w'-]+,? ){1,6}?(?:c'est pourquoi|d'où|par "
            r"conséquent|donc)\b",
            r"\b(?:parce que|puisque|car|étant donné que|du fait que) (?:vous (?:nous )?(?:avez"
            r"|aviez)|tu as) (?:[\w'/-]+ ){0,6}?(?:mal|mauvaise?s?|erronée?s?|incorrecte?s?"
            r"|fausses?|faux|incomplète?s?|trop tard)\b",
            r"\b(?:vos|tes) (?:informations|coordonnées|données|indications|documents) (?:étaient"
            r"|sont) (?:incomplètes?|incorrectes?|erronée?s?|fausses|incomplets),? (?:d'où|ce qui"
            r"|donc|c'est pourquoi|par conséquent|et)"
            r"|\b(?:votre|ton) (?:adresse|dossier|saisie|numéro) (?:était|est) (?:incomplète?"
            r"|incorrecte?|erronée?|fausse|faux),? (?:d'où|ce qui|donc|c'est pourquoi|par "
            r"conséquent)",
            r"\b(?:vous avez|tu as) (?:vous-même |toi-même |pourtant |bien )+(?:accepté|choisi"
            r"|signé|confirmé|décidé|demandé|coché|saisi|indiqué|commandé|validé|autorisé|annulé)\b",
            r"\b(?:choisi|accepté|signé|coché|saisi|commandé|validé) (?:vous|toi)-même\b",
            r"\b(?:ce n'est pas|ce n'est nullement) (?:de )?(?:notre|ma) (?:faute|responsabilité"
            r"|problème|erreur) (?:si|que) ?(?:vous|tu)\b",
            r"\ben (?:attendant|tardant|omettant|négligeant|oubliant|refusant|ne \w+ant pas) "
            r"(?:[\w'-]+,? ){0,8}?(?:vous avez|vous aviez|tu as)\b",
            r"\b(?:tout|toute|chaque|les|tous les|nos) (?:client\w*|utilisateur\w*|acheteur\w*"
            r"|voyageur\w*|locataire\w*|passager\w*|abonnée?s?) (?:doit|doivent|est tenue?|sont "
            r"tenus|est censée?|sont censés|ont l'obligation) (?:de |d')?(?:lire|vérifier"
            r"|contrôler|consulter|respecter|prendre|signaler|prévenir|s'informer|s'assurer)\b",
            r"\b(?:la prochaine fois|à l'avenir)\b[^.?!;]{0,40}?\bvous (?:devriez|devrez|pourriez"
            r"|feriez) [^.?!;]{0,40}?\b(?:lire|vérifier|attenti\w+|prudente?|soigneu\w+|consulter"
            r"|prévenir)\b",
            r"\bn'(?:ayez|avez) (?:pas|visiblement pas|manifestement pas) (?:remarqué|vu|lu|noté"
            r"|prêté|fait attention)\b",
        ),
        detail="onus",
        unless=(
            ASKED,
            THANKS,
            Guard(
                r"\b(?:de notre (?:part|côté)|nous aurions dû|notre faute que|nous sommes responsables)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:si|désolée?s? que|navrée?s? que|dommage que) (?:[\w'-]+ ){0,3}$",
                "it is only a condition",
            ),
            Guard(r"\breçu\b", "it tells what was received", Where.INSIDE),
        ),
    ),
    Cue(
        Act.BLAME,
        r"\b(?:vous|tu) (?:n'|ne (?:nous |l'|les |vous |la |le )*)(?:avez|as|aviez|avais) "
        r"(?:[\w'-]+ ){0,2}?(?:pas|jamais) (?:[\w'-]+ ){0,2}?(?!(?:été|reçu|obtenu|eu|trouvé|pu|su"
        r"|entendu|mérité|voulu"
        r"|commandé|souhaité|retrouvé|aimé|apprécié|attendu|oublié|manqué|causé|profité|compris"
        r"|demandé|bénéficié|cessé|vu|hésité|osé|choisi|gagné|eue|encore)\b)(?:{participle}|fait)\b",
        detail="omission",
        unless=(
            Guard(r"\b(?:été|reçu|eu|obtenu)\b", "it tells what happened to the customer", Where.INSIDE),
            IF,
            ASKED,
            OWNED,
            REPORTED,
            THANKS,
            Guard(
                r"\b(?:désolée?s?|navrée?s?|regrett\w+|que|qu'|dont) (?:[\w'-]+ ){0,3}$",
                "it tells what happened to the customer",
            ),
            Guard(r"^ (?:d'erreur|de faute|exprès|satisfaction|de réponse)\b", "it is denied", Where.AFTER),
        ),
    ),
)
