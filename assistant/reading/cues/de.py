"""The most common German cues for intent, trouble, asks and hand-overs; letters stand without accents."""

from __future__ import annotations

from assistant.model import TriggerKind, Trouble
from assistant.reading.lexicon import Cues

CUES: Cues = {
    "wrong": {
        "": """
            1 problem|probleme|fehler|defekt|kaputt|beschadigt|falsch|falsche|falschen|verspatet|verspatung|
              mangel|reklamation|beschwerde|leider|argerlich|enttauscht|enttauschend|unzufrieden|schlecht|
              schlechte|schlechter|langsam|fehlt|fehlen|verloren
            2 unverschamt|unverschamtheit|frechheit|katastrophe|inakzeptabel|betrug|abzocke|wutend|sauer|
              miserabel|schrecklich|furchtbar|unmoglich|skandal|zumutung
            1 nicht|nie|noch nicht? angekommen|geliefert|erhalten|bekommen|funktioniert|gekommen|
              geantwortet|zufrieden|erstattet
            2 immer|bis noch|heute|jetzt .. nicht|keine|warte
            1 keine|niemand antwort|ruckmeldung|reaktion|losung|antwortet
            1 gebroch~|zersprung~|eingedruckt|zerbroch~|zerkratzt|beschadigt~|kratzer|delle
            1 doppelt|zweimal abgebucht|berechnet|belastet
        """
    },
    "well": {
        "": """
            1 gut|super|toll|zufrieden|prima|freundlich|schnell|empfehlen
            2 ausgezeichnet|hervorragend|perfekt|begeistert|wunderbar
        """
    },
    "thanks": {"": "1 danke|dank|bedanken\n2 vielen|herzlichen dank"},
    "ask": {
        "request": """
            3 bitte|konnen|konnten .. sie|mir|um|schicken|senden|helfen|stornieren|kundigen|erstatten|
              prufen|melden
            3 bitte ich|um
            3 schicken|senden|erstatten|geben|melden|prufen|liefern|tauschen|stornieren|kundigen|nennen|sagen|
              erklaren|teilen|rufen|uberweisen|korrigieren|loschen|holen|bringen|klaren|antworten|informieren|
              helfen|veranlassen|bestatigen|ersetzen|zahlen|buchen|beheben|kummern sie
            3 schicken|senden|geben|sagen sie|mir|uns .. bitte
            3 wurden|wurde|wurdest sie|es|gerne|mich .. bitte|freuen
        """,
        "demand": """
            3 ich mochte|will|fordere|verlange|erwarte|brauche|hatte|bitte|kundige
            3 mochte|will|fordere|verlange|erwarte ich
        """,
        "question": "2 wann|wo|wie|warum|wieso|was|welche\n2 kann|konnen|ist|gibt|haben ich|sie|es",
    },
    "wants": {
        "refund": "geld zuruck\nerstatt~|ruckerstattung|zuruckerstatt~|zuruckzahl~|ruckzahlung",
        "replacement": "ersatz|umtausch~|neue|neues|neuen|neuer|austausch~|ersatzlieferung",
        "cancellation": "kundig~|stornier~|widerruf~|widerrufen",
        "repair": "repar~|beheben|losung",
        "information": "auskunft|information~|erklar~|mitteilen|wissen",
        "delivery": "liefer~\nwo ist|bleibt",
        "contact": "anrufen|ruckruf|melden",
    },
    "trouble": {
        Trouble.LATE: """
            3 nicht angekommen|geliefert|gekommen|erhalten|bekommen
            3 warte|warten .. seit
            2 liefer~|verspat~
        """,
        Trouble.LOST: "3 verloren|verschwunden",
        Trouble.DAMAGED: """
            4 beschadigt~|zerbroch~|zerkratzt|gebroch~|zersprung~|eingedruckt|verbeult|zerrissen|gerissen|
              gesprungen
            4 in zwei|drei|teile|teilen|stucke|stucken|scherben teile|teilen|stucke|stucken?
            2 kaputt|delle|riss|risse|kratzer
        """,
        Trouble.WRONG_ITEM: "4 falsche|falschen|falsches|falscher artikel|ware|produkt|grosse|farbe",
        Trouble.FAULTY: "3 defekt|kaputt\n3 funktioniert .. nicht",
        Trouble.REFUND: "4 erstatt~|ruckerstattung|zuruckzahl~\n4 geld zuruck",
        Trouble.DOUBLE_CHARGE: """
            5 doppelt|zweimal abgebucht|berechnet|belastet
            2 abgebucht|abbuchung|rechnung
        """,
        Trouble.SUBSCRIPTION: "4 kundig~\n3 abo|abonnement|mitgliedschaft",
        Trouble.ACCOUNT: "3 konto|passwort|anmelden|einloggen|gesperrt",
        Trouble.POOR_SERVICE: "4 unfreundlich|unhoflich\n3 keine antwort|ruckmeldung",
        Trouble.RESERVATION: "3 buchung|reservierung",
    },
    "trigger": {
        TriggerKind.LEGAL: """
            mein|meinem|meinen|meiner anwalt|rechtsanwalt|anwaltin|rechtsanwaltin
            rechtliche|gerichtliche schritte
            verklage~|anzeige erstatten
            vor gericht
        """,
        TriggerKind.REGULATOR: """
            verbraucherzentrale|bafin|schlichtungsstelle|ombudsmann|ombudsstelle|bundesnetzagentur
        """,
        TriggerKind.PRESS: "an|mit die|der presse|medien|zeitung",
        TriggerKind.CHARGEBACK: "ruckbuchung|ruckbuchen|ruckbelastung|lastschrift .. zuruck~",
        TriggerKind.SAFETY: """
            feuer gefangen
            in brand
            explodiert
            stromschlag
            verletzt
            allergische|allergischen reaktion
            krankenhaus
        """,
        TriggerKind.SELF_HARM: "umbringen\nnicht mehr leben\nselbstmord|suizid",
        TriggerKind.FRAUD: """
            konto|karte .. gehackt|gestohlen|missbraucht
            nicht von mir
            identitatsdiebstahl
        """,
        TriggerKind.DATA_REQUEST: """
            dsgvo
            meine daten .. loschen
            loschen|loschung .. meine|meiner daten|personenbezogenen
            auskunft .. daten
        """,
    },
}
