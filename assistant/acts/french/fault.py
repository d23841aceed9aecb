"""Blame in French: neglect, wrong handling, "you should have", counterfactuals, responsibility, reproach."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.french.guards import ASKED, IF, OWNED, REPORTED, THANKS
from assistant.model import Act

_NEGLECTED = r"oublié|omis|négligé|ignoré|manqué|laissé passer|égaré|tardé"
_DONE = (
    r"lu|relu|vérifié|contrôlé|suivi|respecté|payé|réglé|prévenu|averti|informé|signalé|répondu"
    r"|annulé|résilié|actualisé|mis à jour|indiqué|précisé|fourni|communiqué|"
    r"confirmé|demandé|rendu|retourné|renvoyé|récupéré|rempli|coché|complété|conservé|gardé|pris "
    r"la peine|pris le temps|pris soin|fait attention|fait le nécessaire|"
    r"prêté attention|écouté|compris|consulté|réclamé|réservé|nettoyé|entretenu|détartré|choisi"
    r"|regardé|contacté|appelé|branché|activé|sauvegardé|validé|présentée?s?|présents?|"
    r"venue?s?|joint|transmis|mentionné|anticipé|pris connaissance|tenu compte|déclaré|ouvert|mesuré"
    r"|envoyé|remis|déposé|remarqué|noté|tenu|respecté|acquitté|honoré|rappelé|averti|posé|cherché"
    r"|essayé|souscrit|adressé"
)
_WRONG = (
    r"mal|incorrect\w*|erroné\w*|incomplèt?e?t?s?|faux|fausse\w*|mauvais\w*|trop tard|tardivement"
    r"|hors délai|en retard|par erreur|à l'envers|inexact\w*|périmé\w*|"
    r"sans (?:lire|vérifier|prévenir|consulter|respecter)|non valide|inappropriée?s?"
)
_HANDLED = (
    r"saisi|indiqué|renseigné|fourni|communiqué|donné|choisi|sélectionné|utilisé|installé|branché"
    r"|monté|lavé|rempli|envoyé|commandé|acheté|réservé|coché|"
    r"manipulé|annulé|résilié|signalé|configuré|présenté|compris|lu|interprété|payé|retourné"
    r"|mesuré|entretenu|nettoyé|entré|tapé|fait|stocké|déclaré|rangé|emballé|inscrit"
)
_SUPPOSED = (
    r"(?:apparemment|visiblement|manifestement|sans doute|probablement|vraisemblablement|de toute "
    r"évidence|il semble que|il semblerait que|il est probable que|certainement)"
)
_COMPANY = Guard(
    r"\b(?:nous|notre|nos|livreur|transporteur|système|collègue|agent|technicien|équipe|service"
    r"|banque|vendeur|site|formulaire|entrepôt|conseill\w+|il|elle|ils|on) (?:[\w'-]+ ){0,4}$",
    "the company or somebody else is meant",
)
CUES = (
    Cue(
        Act.BLAME,
        either(
            rf"\b(?:vous (?:avez|aviez)|tu (?:as|avais)|avez-vous|ayez) (?:{{adv}})(?:{_NEGLECTED})\b",
            rf"\b(?:vous|tu) (?:ne |n')?(?:nous |l'|les |en |y |vous )*(?:avez|aviez|as|avais|êtes"
            rf"|étiez) (?:{{adv}})(?:pas|jamais|rien|même pas|pas même) (?:{{adv}})(?:{_DONE})\b",
            rf"\b(?:vous|tu) (?:n'|ne nous |ne l'|ne les |ne vous )(?:avez|aviez|as|avais|ayez"
            rf"|êtes|étiez) (?:{{adv}})(?:pas|jamais|rien) (?:{{adv}})(?:[\w'-]+ )?(?:{_DONE})\b",
            r"\b(?:vous|tu) (?:n'avez|n'as|n'étiez|n'êtes) (?:pas|jamais) (?:[\w'-]+ "
            r"){0,2}?(?:présente?s?|disponible|chez vous|joignable|à l'adresse|au rendez-vous)\b",
            r"\bvous (?:oubliez|ignorez|négligez|refusez)\b|\b(?:votre|ton|ta) (?:oubli|négligence"
            r"|inattention|imprudence|étourderie|retard|manque d'\w+|manque de \w+|absence de "
            r"réponse|refus)\b|"
            r"\b(?:défaut|manque|absence) (?:d'|de )(?:attention|lecture|soin|vigilance|entretien"
            r"|réponse|diligence) de votre part\b",
            r"\b(?:faute|absence) d'avoir (?:\w+ )?(?:lu|vérifié|respecté|répondu|signalé|suivi)\b",
        ),
        detail="omission",
        unless=(
            IF,
            ASKED,
            OWNED,
            REPORTED,
            THANKS,
            Guard(
                r"\b(?:pas|jamais|rien) (?:été|reçu|obtenu|eu)\b|\b(?:vous êtes|vous étiez) pas "
                r"(?:informé|prévenu|averti)|\bété (?:prévenu|informé|averti)",
                "it tells what happened to the customer",
                Where.INSIDE,
            ),
            Guard(
                r"^ ?(?:par nous|par nos|par notre|de réponse|à tort)\b", "the company is meant", Where.AFTER
            ),
            Guard(
                r"\bn'(?:avez|as) (?:absolument )?rien (?:oublié|négligé|manqué)\b|\bpas (?:oublié"
                r"|négligé|manqué)\b",
                "it is denied",
                Where.INSIDE,
            ),
            Guard(r"\bdésolée?s? (?:que |qu')?(?:[\w'-]+ ){0,3}$", "it tells what happened to the customer"),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            rf"\b(?:vous (?:avez|aviez)|tu (?:as|avais)) (?:{{adv}})(?:{_WRONG}) (?:{_HANDLED})\b",
            rf"\b(?:vous (?:nous )?(?:avez|aviez)|tu (?:as|avais)) (?:{{adv}})(?:{_HANDLED}) "
            rf"(?:[\w'/-]+ ){{0,7}}?(?:{_WRONG})\b",
            rf"\b(?:parce que|puisque|car|étant donné que|du fait que) (?:vous (?:nous )?(?:avez"
            rf"|aviez)|tu as) (?:[\w'/-]+ ){{0,8}}?(?:{_WRONG})\b",
            r"\b(?:adresse|numéro|code|taille|nom|coordonnées|informations?|données|rib|iban"
            r"|référence) (?:erronée?s?|incorrecte?s?|incomplète?s?|fausses?|inexacte?s?|mal \w+) "
            r"(?:que vous|saisie?s?|fournie?s?|communiquée?s?|renseignée?s?|indiquée?s?)\b",
            r"\b(?:erreur|faute|oubli|négligence|retard|mauvaise \w+|manipulation) (?:de saisie "
            r"|d'adresse )?(?:de votre (?:part|côté|fait)|du client|de l'utilisateur|de "
            r"l'acheteur)\b",
            r"\b(?:mauvaise (?:utilisation|manipulation|installation)|utilisation (?:inappropriée"
            r"|incorrecte|non conforme|inadaptée|abusive)|mauvais (?:usage|entretien|branchement)"
            r"|usage (?:inapproprié|non conforme|anormal)|défaut d'entretien|entretien insuffisant"
            r"|lavage inadapté)\b",
            r"\b(?:vous vous êtes|tu t'es) (?:{adv})(?:trompée?s?|méprise?s?|emmêlée?s?)\b",
        ),
        detail="did wrong",
        unless=(
            IF,
            ASKED,
            OWNED,
            REPORTED,
            _COMPANY,
            Guard(
                r"\b(?:pas|rien|exclu\w*|exclure|aucune?|sans) (?:[\w'-]+ ){0,4}$|\bd'aucune? $",
                "it is denied",
            ),
            Guard(r"\brien fait (?:de )?mal\b|\bpas (?:mal|fait)\b", "it is denied", Where.INSIDE),
            Guard(
                r"\breçu\b|\bnous (?:avons|vous)\b|\b(?:été|vous a)\b",
                "it tells what was received",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            rf"\b(?:vous auriez|vous auriez bien|tu aurais|vous devriez|tu devrais) "
            rf"(?:{{adv}})?(?:pu|dû|du|mieux fait|avoir) ?(?:nous |l'|les |en |vous "
            rf")*(?:{{adv}})(?:[\w'-]+er|[\w'-]+ir|lire|prendre|faire|dire|attendre|suivre|être "
            rf"plus|{_DONE})\b",
            r"\b(?:il fallait|il aurait fallu|il vous fallait|il suffisait|il vous suffisait|il "
            r"convenait) (?:[\w'-]+ ){0,2}?(?:lire|vérifier|prévenir|avertir|annuler|appeler"
            r"|signaler|consulter|respecter|répondre|regarder|réserver|cocher|payer|indiquer"
            r"|contacter|suivre|mesurer|de lire|de vérifier|de prévenir|d'annuler|d'appeler|de "
            r"signaler|de consulter)\b",
            r"\b(?:vous étiez|vous êtes|tu étais) (?:censée?s?|tenue?s?|supposée?s?|dans "
            r"l'obligation) (?:de |d')\w+|\bc'était à vous (?:de |d')\w+|\bil vous (?:appartenait"
            r"|appartient|incombait|incombe|revenait|revient) (?:de |d')\w+|\bil (?:appartient"
            r"|incombe|revient) (?:au client|à l'acheteur|au voyageur|à l'utilisateur|au locataire"
            r"|à l'abonné) (?:de |d')\w+",
        ),
        detail="should have",
        unless=(
            ASKED,
            OWNED,
            Guard(
                r"\b(?:dû|du|pu) (?:recevoir|être (?:informé|prévenu|averti|remboursé|livré"
                r"|contacté|appelé)\w*|avoir|obtenir|bénéficier|trouver|voir|attendre|compter)\b"
                r"|\bn'auriez (?:pas|jamais)\b",
                "it tells what the company owed",
                Where.INSIDE,
            ),
            Guard(r"\b(?:n'|ne) ?$|\bvous n'$", "it tells what the company owed"),
            Guard(
                r"^vous (?:devriez|auriez) (?:recevoir|pouvoir|voir|maintenant)",
                "it tells what to expect",
                Where.INSIDE,
            ),
            Guard(r"^vous devriez (?!avoir)|^tu devrais (?!avoir)", "it advises", Where.INSIDE),
            Guard(
                r"\bvous (?:êtes|étiez) (?:tenue?s? (?:au courant|informé)|supposée?s? (?:recevoir"
                r"|avoir reçu))",
                "it tells what the company owed",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:si (?:vous|tu) (?:ne |n'|nous |l'|les |vous |m')*(?:aviez|avais|étiez|étais)) "
            r"[^.?!;]{3,110}?\b\w{2,}(?:rait|riez|rions|raient|rais)\b",
            r"\b(?:aurait|aurions|auriez|auraient|serait|serions) [^.?!;]{3,90}?\bsi (?:vous|tu) "
            r"(?:ne |n'|nous |l'|les |vous |m')*(?:aviez|avais|étiez|étais)\b",
            r"\b(?:un appel|un message|une lecture|un simple \w+|une vérification|lire|vérifier"
            r"|prévenir|appeler|signaler) [^.?!;]{0,60}?\b(?:à temps|plus tôt|attentive|avant"
            r"|préalable)\b[^.?!;]{0,30}?\baurait\b",
            r"\b(?:aurait|auraient) (?:facilement |aisément |pourtant )?(?:pu être (?:évitée?s?"
            r"|épargnée?s?)|été (?:évitée?s?))\b[^.?!]{0,30}?\b(?:vous|si|en (?:lisant|vérifiant"
            r"|appelant|prévenant))\b",
        ),
        detail="counterfactual",
        unless=(
            THANKS,
            Guard(
                r"\bsi nous (?:avions|vous avions)\b|\b(?:de notre (?:part|côté)|par nous)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:aviez|auriez) (?:la moindre|une|des|d'autres|encore une) (?:question"
                r"|demande|remarque)",
                "it is a condition for the way forward",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:aviez|étiez) (?:reçu|été (?:informé|prévenu|averti))",
                "the company owns it",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:est|était|c'est|reste|relève de|engage|sous|de) (?:entièrement |uniquement "
            r"|exclusivement |de |donc |bien )*(?:votre|ta|ton) (?:propre |seule |entière "
            r")*(?:faute|responsabilité|erreur|négligence|problème|fait|oubli)\b",
            r"\b(?:faute|responsabilité|erreur|problème|tort|cause) (?:vous |t')?(?:est|vient"
            r"|incombe|revient|provient|appartient|était) (?:{adv})(?:de vous|de votre (?:côté"
            r"|part|fait)|à vous|la vôtre|au client|du client|de chez vous|entièrement|chez "
            r"vous)\b|\b(?:vous|t')? ?incombe (?:entièrement|exclusivement|à vous)\b",
            r"\bvous (?:êtes|étiez|demeurez|restez) (?:{adv})(?:le |la |les )?(?:seule?s? |entièrement "
            r")?(?:responsable\w*|fautif\w*|fautive\w*|en tort|en faute|dans votre tort)\b|\b(?:le "
            r"client|l'utilisateur|le voyageur|le locataire|l'acheteur|l'abonné) est (?:seul "
            r"|entièrement )?(?:responsable|tenu)\b",
            r"\b(?:à cause de|en raison de|du fait de|suite à|par|dû à|due à|dus à|dues à) "
            r"(?:votre|ta|ton|une|cette)? ?(?:propre )?(?:erreur|négligence|oubli|retard|inaction"
            r"|imprudence|inattention|absence|mauvaise \w+|faute|manque|décision|silence|paiement "
            r"tardif|refus) ?(?:de votre|de la part du client|du client)?",
        ),
        detail="responsibility",
        unless=(
            IF,
            ASKED,
            OWNED,
            Guard(
                r"\b(?:pas|ni|jamais|nullement|aucun\w*)\b (?:[\w'-]+ ){0,2}$|\bn'$|\bn'est pas\b[^,.;]*$",
                "it is denied",
            ),
            Guard(r"\b(?:pas|notre|nos|nôtre)\b", "it is denied or owned", Where.INSIDE),
            Guard(
                r"^(?:à cause de|en raison de|du fait de|suite à|par|du[es]* à) (?:une|cette)? "
                r"?(?:propre )?(?:erreur|négligence|oubli|retard|inaction|imprudence|inattention"
                r"|absence|mauvaise \w+|faute|manque|décision|silence|refus) ?$",
                "it is not said of the customer",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\bcomme (?:nous |je )?(?:vous |te |t')?(?:l'|le |les )?(?:avons |ai |avions |a |a "
            r"été )?(?:déjà|clairement|maintes fois|plusieurs fois|à plusieurs reprises"
            r"|expressément) (?:été )?(?:{told})\b|\bcomme (?:déjà|clairement|maintes fois"
            r"|plusieurs fois) (?:{told})\b",
            r"\b(?:nous vous|je vous|on vous|nous t'|je t') ?(?:l'|le )?(?:avons|avions|ai|avais"
            r"|a) (?:déjà|pourtant|clairement|bien|maintes fois|plusieurs fois|à plusieurs "
            r"reprises|expressément) (?:{told}|demandé)\b|\b(?:nous vous|je vous) (?:l')?(?:avons"
            r"|avions|ai) (?:{told}) (?:à plusieurs reprises|plusieurs fois|maintes fois"
            r"|clairement|expressément)\b"
            r"|\bvous (?:avez|aviez) (?:pourtant |bien |déjà |clairement )*été (?:pourtant |bien "
            r"|déjà |clairement |dûment )*(?:{told})\b",
            r"\bvous (?:avez|aviez) (?:{adv})(?:pourtant )?(?:accepté|signé|coché|approuvé|validé"
            r"|souscrit|pris connaissance)[^.?!;]{0,40}?\b(?:conditions|contrat|cgv|règlement"
            r"|termes|politique|tarif\w*|case|règles)\b|\b(?:conditions|contrat|cgv|règlement"
            r"|termes)[^.?!;]{0,30}? que vous avez (?:{adv})(?:pourtant )?(?:acceptée?s?|signée?s?"
            r"|approuvée?s?|validée?s?)\b",
            r"\b(?:est|était|sont|étaient|figure|figurait|figurent|apparaît|apparaissait) "
            r"(?:pourtant |bien |très |parfaitement |tout à fait )*(?:clairement|noir sur blanc|en "
            r"toutes lettres|explicitement|lisiblement|expressément)\b|\b(?:conditions|notice"
            r"|instructions?|consignes|étiquette|page|règlement|description|annonce|mode d'emploi) "
            r"(?:est|était|sont|étaient) (?:pourtant )?(?:très |parfaitement |tout à fait "
            r"|suffisamment )(?:claire?s?|explicites?|lisibles?)\b",
            r"\b(?:la prochaine fois|à l'avenir|dorénavant|désormais),? (?:merci de |veuillez "
            r"|pensez à |prenez |soyez |lisez |vérifiez |faites |essayez |tâchez "
            r")[^.?!]{0,50}?\b(?:lire|vérifier|attenti\w+|vigilante?|prudente?|soigneu\w+"
            r"|consulter|prévenir|avance|temps|respecter|conditions|notice|attention)\b|\b(?:lisez"
            r"|vérifiez|soyez|faites|prenez|veuillez|lire|vérifier) (?:[\w'-]+ ){0,6}?(?:la "
            r"prochaine fois|à l'avenir|plus (?:attentive?\w*|vigilante?|prudente?|soigneu\w+"
            r"|attention))\b",
            r"\b(?:les clients|les gens|les utilisateurs|ceux|toute personne|quiconque) (?:qui "
            r")?(?:lisent|lit|lisant|vérifient|prennent|ont lu|sait lire|savent lire)\b",
        ),
        detail="reproach",
        unless=(
            ASKED,
            OWNED,
            Guard(r"\b(?:pas|jamais)\b", "it is denied", Where.INSIDE),
            Guard(
                r"\bété (?:mal|informée?s? (?:à tort|par erreur))\b|\bde notre (?:part|côté)\b"
                r"|\bpas (?:assez|suffisamment)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:nous|je) (?:serons|ferons|prendrons|veillerons) (?:[\w'-]+ ){0,3}$",
                "the company is meant",
            ),
            Guard(
                r"\bavons bien (?:dit|écrit|prévenu) (?:le transporteur|notre|la banque)",
                "somebody else is meant",
                Where.SENTENCE,
            ),
            Guard(r"\bbien (?:informé|écrit|indiqué|noté)\b(?! que)", "it only confirms", Where.INSIDE),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            rf"\b{_SUPPOSED},? (?:vous |que vous |tu )(?:n'|ne |l'|nous |vous )*(?:avez|ayez|êtes"
            rf"|as) (?:[\w'-]+ ){{0,4}}?(?:{_NEGLECTED}|{_DONE}|{_HANDLED}|trompée?s?|confondu"
            rf"|perdu|effacé|supprimé)\b",
            rf"\bvous (?:n'|ne |l'|nous |vous )*(?:avez|êtes) {_SUPPOSED} (?:[\w'-]+ "
            rf"){{0,4}}?(?:{_NEGLECTED}|{_DONE}|{_HANDLED}|trompée?s?|confondu|perdu|effacé"
            rf"|supprimé)\b",
            r"\bvous (?:avez|as) dû (?:vous |l'|le |la |mal )*(?:tromper|oublier|effacer|supprimer"
            r"|perdre|confondre|cocher|cliquer|saisir|laisser|mal \w+|appuyer|entrer)\b|\bvous "
            r"(?:ne vous êtes|ne t'es) (?:même )?pas donné la peine\b",
        ),
        detail="insinuation",
        unless=(
            ASKED,
            OWNED,
            Guard(r"\b(?:reçu|été)\b", "it tells what happened to the customer", Where.INSIDE),
            Guard(
                r"\b(?:avez|ayez) (?:sans doute |probablement )?(?:vu|remarqué|constaté)$",
                "it gives no fault",
                Where.INSIDE,
            ),
        ),
    ),
)
