"""The most common Dutch cues for intent, trouble, asks and hand-overs; letters stand without accents."""

from __future__ import annotations

from assistant.model import TriggerKind, Trouble
from assistant.reading.lexicon import Cues

CUES: Cues = {
    "wrong": {
        "": """
            1 probleem|problemen|fout|foute|kapot|beschadigd|beschadigde|defect|vertraging|klacht|helaas|
              teleurgesteld|teleurstellend|ontevreden|slecht|slechte|traag|ontbreekt|kwijt|verkeerd|
              verkeerde
            2 onacceptabel|schandalig|schande|oplichting|oplichters|vreselijk|verschrikkelijk|woedend|boos|
              belachelijk|waardeloos|dieven|zat
            1 niet|nooit|niemand .. aangekomen|geleverd|ontvangen|werkt|gekregen|gereageerd|reageert|
              terugbetaald|tevreden
            2 nog|wacht steeds|altijd|niet|al
            1 geen antwoord|reactie|oplossing
            1 dubbel|twee afgeschreven|keer
        """
    },
    "well": {
        "": """
            1 goed|goede|snel|tevreden|vriendelijk|aanrader
            2 uitstekend|perfect|geweldig|fantastisch|super|prachtig
        """
    },
    "thanks": {"": "1 dank|bedankt|dankjewel\n2 hartelijk|heel dank|bedankt"},
    "ask": {
        "request": """
            3 kunt|kan|wilt|zou|graag u|je|jullie|een|mijn
            2 alstublieft|aub|svp
            3 stuur|stuurt|betaal|betaalt|annuleer|annuleert|bel|belt|geef|geeft|bevestig|bevestigt|
              controleer|
              vervang|vervangt|leg|corrigeer|herstel|verwijder .. mij|me|mijn|ons|het|dit|de|een
            3 laat .. weten
            3 kunt|wilt|zou|zouden|kunnen u|jullie|je
            3 ik verzoek|vraag
        """,
        "demand": "3 ik wil|eis|verwacht|verzoek|wens|zou\n3 wil|eis|verwacht ik",
        "question": "2 wanneer|waar|hoe|waarom|wat|welke|kan",
    },
    "wants": {
        "refund": "geld|bedrag terug\nterugbetal~|terugstort~",
        "replacement": "vervang~|ruilen|omruil~",
        "cancellation": "annuler~|opzeg~|opzeggen",
        "repair": "repar~|oplos~",
        "information": "weten|informatie|uitleg~",
        "delivery": "lever~|bezorg~",
        "contact": "bellen|contact|terugbellen",
    },
    "trouble": {
        Trouble.LATE: """
            3 niet|nooit|nog .. aangekomen|geleverd|ontvangen|bezorgd|gekregen
            3 vertraging|vertraagd
            2 wacht|bezorg~|lever~
        """,
        Trouble.LOST: "3 kwijt|verloren|verdwenen",
        Trouble.DAMAGED: "4 beschadigd|beschadigde\n2 kapot",
        Trouble.WRONG_ITEM: "4 verkeerd|verkeerde|foute",
        Trouble.FAULTY: "3 defect|kapot\n3 werkt .. niet",
        Trouble.REFUND: "4 terugbetal~|terugstort~\n4 geld terug",
        Trouble.DOUBLE_CHARGE: "5 dubbel afgeschreven|betaald|gefactureerd\n2 afgeschreven|factuur",
        Trouble.SUBSCRIPTION: "4 abonnement|opzeg~",
        Trouble.ACCOUNT: "3 account|wachtwoord|inloggen|geblokkeerd",
        Trouble.POOR_SERVICE: "4 onbeleefd|onvriendelijk\n3 geen antwoord|reactie\n2 klantenservice",
        Trouble.RESERVATION: "3 reservering|boeking",
    },
    "trigger": {
        TriggerKind.LEGAL: """
            mijn|een advocaat
            juridische|gerechtelijke stappen
            rechtszaak
            naar de rechter
            aangifte
        """,
        TriggerKind.REGULATOR: "consumentenbond|acm|afm|geschillencommissie|ombudsman|kifid",
        TriggerKind.PRESS: "naar de pers|media|krant\nradar|kassa uitzending|programma",
        TriggerKind.CHARGEBACK: "chargeback|storneren|stornering",
        TriggerKind.SAFETY: """
            in brand
            ontploft
            gewond
            elektrische schok
            allergische reactie
            ziekenhuis
            voedselvergiftiging
        """,
        TriggerKind.SELF_HARM: "zelfmoord\nmezelf doden|vermoorden\nniet meer leven\neinde aan mijn leven",
        TriggerKind.FRAUD: "account|rekening|pas .. gehackt|gestolen\nidentiteitsfraude\nniet door mij",
        TriggerKind.DATA_REQUEST: """
            avg|gdpr .. verzoek|gegevens|recht
            mijn gegevens .. verwijder~
            verwijder~ .. mijn gegevens
        """,
    },
}
