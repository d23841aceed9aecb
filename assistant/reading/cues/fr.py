"""The most common French cues for intent, trouble, asks and hand-overs; letters stand without accents."""

from __future__ import annotations

from assistant.model import TriggerKind, Trouble
from assistant.reading.lexicon import Cues

CUES: Cues = {
    "wrong": {
        "": """
            1 probleme|problemes|erreur|panne|casse|cassee|abime|abimee|endommage|endommagee|defectueux|
              defectueuse|retard|plainte|reclamation|malheureusement|decu|decue|decevant|mecontent|
              mecontente|mauvais|mauvaise|lent|manque|perdu|perdue
            2 inadmissible|inacceptable|honteux|scandaleux|scandale|arnaque|horrible|catastrophe|furieux|
              furieuse|nul|nulle|lamentable|voleurs|marre
            1 jamais|pas|rien .. recu|livre|arrive|fonctionne|marche|repondu|rembourse|content|satisfait
            2 toujours pas|rien|aucune
            1 aucune|sans reponse|nouvelle|solution
            1 debite|preleve|facture .. deux fois
        """
    },
    "well": {
        "": """
            1 bon|bonne|bien|rapide|content|satisfait|sympa|recommande
            2 excellent|excellente|parfait|parfaite|super|genial|ravi|ravie|magnifique
        """
    },
    "thanks": {"": "1 merci|remercie\n2 merci beaucoup|infiniment"},
    "ask": {
        "request": """
            3 pouvez|pourriez|veuillez|merci vous|de|me
            3 pouvez-vous|pourriez-vous|veuillez
            2 svp|stp
            2 sil vous plait
            3 envoyez|renvoyez|remboursez|annulez|repondez|rappelez|contactez|expliquez|verifiez|corrigez|
              livrez|remplacez|dites|donnez|faites|confirmez|resiliez|supprimez|reparez
            3 merci de|dindiquer|davance
            3 veuillez
            3 je vous prie|demande|prierais
            3 pourriez|pouvez|pourrait|serait vous|on|il|possible
        """,
        "demand": """
            3 je veux|voudrais|souhaite|exige|demande|souhaiterais|desire
            3 remboursez|annulez|resiliez moi|mon|ma
        """,
        "question": "2 quand|ou|comment|pourquoi|quel|quelle|combien|puis|est",
    },
    "wants": {
        "refund": "rembours~",
        "replacement": "remplac~|echang~",
        "cancellation": "annul~|resili~",
        "repair": "repar~|resoudre|solution",
        "information": "savoir|information~|expliqu~|explication~",
        "delivery": "livr~",
        "contact": "rappel~|contact~",
    },
    "trouble": {
        Trouble.LATE: """
            3 pas|jamais|rien .. recu|livre|livree|arrive|arrivee
            3 retard
            2 livraison|attends
        """,
        Trouble.LOST: "3 perdu|perdue|disparu",
        Trouble.DAMAGED: "4 abime|abimee|casse|cassee|endommage|endommagee",
        Trouble.WRONG_ITEM: "4 mauvais|mauvaise article|produit|taille|couleur|commande",
        Trouble.FAULTY: """
            3 panne|defectueux|defectueuse
            3 ne|n fonctionne|marche .. pas|plus
            3 fonctionne|marche pas|plus
        """,
        Trouble.REFUND: "4 rembours~",
        Trouble.DOUBLE_CHARGE: """
            5 debite|preleve|facture|debitee .. deux fois
            2 preleve|prelevement|facture
        """,
        Trouble.SUBSCRIPTION: "4 resili~\n3 abonnement",
        Trouble.ACCOUNT: "3 compte|connecter|passe|bloque",
        Trouble.POOR_SERVICE: """
            4 impoli|impolie|desagreable
            3 aucune|sans|pas reponse|repondu
            2 service client
        """,
        Trouble.RESERVATION: "3 reservation",
    },
    "trigger": {
        TriggerKind.LEGAL: """
            mon|un|notre avocat|avocate
            porter|porte|deposer|depose plainte
            actions?|poursuites en? justice|judiciaires
            en justice
            au|devant tribunal|le
        """,
        TriggerKind.REGULATOR: "dgccrf|mediateur|signalconso|acpr|amf|60 millions?",
        TriggerKind.PRESS: "a|la|aux presse|medias|journalistes|journal",
        TriggerKind.CHARGEBACK: "opposition .. banque|paiement|carte\nretrofacturation\ncontest~ .. banque",
        TriggerKind.SAFETY: """
            pris feu
            explose
            blesse|blessee
            decharge electrique
            reaction allergique
            hopital
            intoxication alimentaire
        """,
        TriggerKind.SELF_HARM: "me suicider|tuer\nsuicide\nplus envie de vivre\nen finir avec la vie",
        TriggerKind.FRAUD: """
            compte|carte .. pirate|piratee|vole|volee|usurpe
            usurpation
            fraude|frauduleux|frauduleuse|frauduleuses sur|carte|transaction|operations|paiement
        """,
        TriggerKind.DATA_REQUEST: "rgpd\nsupprim~|effac~ .. mes|toutes donnees|mes\nacces .. mes donnees",
    },
}
