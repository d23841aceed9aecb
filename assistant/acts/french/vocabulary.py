"""The word classes the French cues are written with; a value is the inside of a regex group."""

from __future__ import annotations

_PLACE = r"[\w'&/€$.:%+()\"-]+(?:,\d+)?"
"""A word or a figure; a comma ends the clause unless digits follow."""
VOCABULARY = {
    "participle": (
        r"\w{2,}(?:é|ée|és|ées)|\w{2,}(?:ti|ni|li|vi|ri|rti)e?s?|\w*(?:mis|pris|duit|struit|crit|ffert"
        r"|uvert|ndu|enu|joint)e?s?"
    ),
    "idle": (
        r"reçu|lu|vu|entendu|compris|vérifié\w*|examiné\w*|étudié\w*|analysé\w*|transmis\w*"
        r"|remonté\w*|noté\w*|pris|enregistré|constaté|découvert"
        r"|trouvé|perdu|oublié|confondu|interverti|égaré|effacé|commis|failli|manqué|dit|expliqué"
        r"|informé|communiqué|indiqué|écrit"
        r"|mentionné|promis|parlé|discuté|essayé|tenté|demandé|contacté|attendu|regretté|travaillé"
        r"|appris|été|voulu|facturé|prélevé"
        r"|débité|livré|hésité|souhaité|apprécié|tardé|répondu|déçu|relayé|signalé|interrogé"
        r"|échangé|cherché|recherché|cru|pensé|causé|tenu"
        r"|estimé|décidé|identifié|consulté|écouté|rencontré|traité\w*|évoqué|partagé|sollicité"
        r"|relancé|trompé\w*|envisagé|mal \w+|abîmé|imaginé"
        r"|concernée?s?|satisfait|désolée?s?|navrée?s?|confirmé|précisé|appelé|laissé|fini|réussi"
        r"|subi|choisi|compté|espéré|consacré|lancé un appel|étonnée?s?|touchée?s?|ennuyée?s?"
        r"|nommée?s?|située?s?|fermée?s?|autorisée?s?"
    ),
    "idle_future": (
        r"étudie|examine|vérifie|contacte|informe|recontacte|tiend|ser|aur|fer|pour|saur|dir"
        r"|répond|écri|appelle|rappelle|reviend|transmett|traite|essaie|tente|tâche"
        r"|efforce|continue|reste|prendr?|mett|suiv|analyse|communique|préviend|verr|attend"
        r"|confirme|donne|travaille|revien|demande|espére|espère|regarde|invite|remercie|apprécie"
        r"|souhaite|tien|contrôle|devr|voud|croi"
    ),
    "far": rf"(?:{_PLACE},? ){{0,14}}",
    "gap": r"(?:[\w'/-]+ ){0,4}",
    "run": rf"(?:{_PLACE} ){{0,12}}",
    "no": r"pas|jamais|plus|rien|aucune?|ni|sans|nullement|guère",
    "adv": (
        r"(?:(?:bien|déjà|donc|aussi|également|immédiatement|aujourd'hui|sincèrement|vraiment|très"
        r"|tout|profondément|ce matin|"
        r"hier|à nouveau|malheureusement|clairement|simplement|visiblement|manifestement|probablement"
        r"|sans doute|peut-être|vous-même|toujours|même) ){0,2}"
    ),
    "done": (
        r"remboursée?s?|remis|recrédité\w*|crédité\w*|envoyée?s?|expédiée?s?|réexpédié\w*"
        r"|renvoyée?s?|annulée?s?|remplacée?s?|échangée?s?|"
        r"corrigée?s?|rectifiée?s?|débloquée?s?|réinitialisée?s?|réactivée?s?|activée?s?"
        r"|désactivée?s?|réparée?s?|résolue?s?|résiliée?s?|"
        r"prolongée?s?|réservée?s?|reprogrammée?s?|programmée?s?|commandée?s?|effectuée?s?"
        r"|supprimée?s?|modifiée?s?|viré|virée?s?|"
        r"retirée?s?|déduite?s?|appliquée?s?|ouverte?|lancée?s?|mandatée?s?|mis en place|mise? à "
        r"jour|jointe?s?|émise?s?|émis|convenue?s?|"
        r"arrêtée?s?|ajoutée?s?|versée?s?|restituée?s?|rétablie?s?|dépêchée?s?|offerte?s?"
        r"|organisée?s?|planifiée?s?|fait partir|"
        r"accordée?s?|reversée?s?|réglée?s?|fait enlever|prévue?s?|fait livrer|fait réparer"
        r"|reporté\w*|bloquée?s?|désinscrite?s?"
    ),
    "do": (
        r"rembours\w+|recrédit\w+|crédit\w+|envoy\w+|envoi\w*|enverr\w+|expédi\w+|renvoy\w+"
        r"|renverr\w+|annul\w+|remplac\w+|échang\w+|corrig\w+|"
        r"rectifi\w+|débloqu\w+|réinitialis\w+|réactiv\w+|activ\w+|répar\w+|récupér\w+|résili\w+"
        r"|prolong\w+|réserv\w+|reprogramm\w+|"
        r"supprim\w+|modifi\w+|vir(?:er|ons|erai|erons)|dédui\w+|appliqu\w+|offr\w+|propos\w+"
        r"|livr\w+|install\w+|repren\w+|vers(?:er|ons|erai|erons|e)|"
        r"prend\w* en charge|prendr\w+ en charge|émett\w+|rétabli\w+|accord\w+|commander\w*"
        r"|enlever|effectuer\w*|réexpédi\w+|change\w*"
    ),
    "goods": (
        r"remboursement|virement|montant|somme|argent|avoir|bon d'achat|remise|réduction|chèque"
        r"|remplacement|colis|commande|livraison|technicien\w*|"
        r"étiquette|facture|réparation|pièce|chambre|billet|place|frais|abonnement|contrat|compte"
        r"|mot de passe|lampe|appareil|"
        r"produit|article|enlèvement|coursier|prélèvement|réservation|échange|geste commercial"
        r"|nouvel\w* \w+|nouveau \w+|exemplaire"
    ),
    "feeling": (
        r"mécontent\w*|colère|agac\w+|énerv\w+|frustr\w+|déç\w*|déception|décev\w+|contrari\w+"
        r"|inquiét\w*|inquiet\w*|stress\w*|"
        r"pénible\w*|désagréable\w*|exaspér\w+|irrit\w+|angoiss\w+|désarroi|embarrass\w+|fâch\w+"
        r"|furieu\w+|épuis\w+|éprouvant\w*|"
        r"décourage\w*|désolant\w*|rageant\w*|lassitude|lassant|usant\w*|fatigant\w*|indign\w+"
        r"|insupportable|douloureu\w+|trist\w+|peine|"
        r"impuissan\w+|désespér\w+|amer\w*|humiliant\w*|exaspération|impatien\w+|cauchemar"
        r"|abandonnée?|ignorée?|démuni\w*|soucis?|vexant\w*|désemparée?|"
        r"insatisfaction|contrariant\w*|blessant\w*|anxi\w+|déroutant\w*|ras-le-bol|choquant\w*|choquée?"
    ),
    "day": (
        r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|demain|semaine|\d{1,2}"
        r"|jours?|heures?|midi|soir|matin|après-midi"
    ),
    "told": (
        r"indiqué|indiquions|expliqué|informé\w*|communiqué|dit|signalé|averti\w*|mentionné|prévenu\w*"
        r"|précisé|répété|rappelé|écrit"
    ),
    "team": (
        r"facturation|comptabilité|technique\w*|logistique|entrepôt|responsable\w*|superviseu\w+"
        r"|directeur|directrice|direction|gérante?|"
        r"juridique|qualité|réclamations|maintenance|cuisine|réception|développe\w+|informatique"
        r"|transporteur|banque|"
        r"chef d'équipe|cheffe d'équipe|achats|expéditions|sécurité|contentieux|atelier|gouvernante"
    ),
}
