"""The most common Italian cues for intent, trouble, asks and hand-overs; letters stand without accents."""

from __future__ import annotations

from assistant.model import TriggerKind, Trouble
from assistant.reading.lexicon import Cues

CUES: Cues = {
    "wrong": {
        "": """
            1 problema|problemi|errore|rotto|rotta|danneggiato|danneggiata|difettoso|difettosa|ritardo|
              reclamo|purtroppo|deluso|delusa|deludente|male|cattivo|lento|manca|perso|smarrito|sbagliato|
              sbagliata|insoddisfatto
            2 inaccettabile|vergogna|vergognoso|truffa|truffatori|orribile|pessimo|pessima|furioso|furiosa|
              schifo|scandaloso|ladri|stufo|stufa
            1 non|mai|nessuno .. arrivato|arrivata|ricevuto|funziona|consegnato|risposto|risponde|
              rimborsato|contento
            2 ancora|sto non|aspettando|nessuna
            1 nessuna|senza risposta|soluzione
            1 addebitato|addebitata .. due|doppio volte?
        """
    },
    "well": {
        "": """
            1 bene|buono|buona|veloce|contento|soddisfatto|gentile|gentili|consiglio
            2 ottimo|ottima|eccellente|perfetto|perfetta|fantastico|meraviglioso|bravissimi
        """
    },
    "thanks": {"": "1 grazie|ringrazio\n2 mille|molte grazie"},
    "ask": {
        "request": """
            3 per favore|cortesia
            3 potete|puo|potreste|potrebbe|prego|chiedo
            3 inviate~|mandate~|rimborsate~|restituite~|rispondete~|annullate|cancellate|ditemi|fatemi|
              spiegate~|confermate~|controllate|sostituite~|contattate~|richiamate~|correggete
            3 vi|la|le chiedo|prego|pregherei|chiediamo
            3 potete|potreste|puo|potrebbe
        """,
        "demand": "3 voglio|vorrei|esigo|pretendo|richiedo|chiedo|desidero",
        "question": "2 quando|dove|come|perche|quale|quanto|posso|cosa",
    },
    "wants": {
        "refund": "rimbors~",
        "replacement": "sostitu~|cambio",
        "cancellation": "annull~|disdett~|disdire|cancell~",
        "repair": "ripar~|risolv~|soluzione",
        "information": "sapere|informazion~|spieg~",
        "delivery": "consegn~|sped~",
        "contact": "richiam~|contatt~",
    },
    "trouble": {
        Trouble.LATE: "3 non|mai .. arrivato|arrivata|ricevuto|consegnato\n3 ritardo\n2 consegna|aspett~",
        Trouble.LOST: "3 perso|smarrito|smarrita|sparito",
        Trouble.DAMAGED: "4 danneggiat~\n3 rotto|rotta",
        Trouble.WRONG_ITEM: "4 sbagliato|sbagliata|errato",
        Trouble.FAULTY: "3 difettos~|guasto\n3 non funziona|carica|accende|apre",
        Trouble.REFUND: "4 rimbors~",
        Trouble.DOUBLE_CHARGE: "5 addebit~ .. due|doppio\n2 addebit~|fattura",
        Trouble.SUBSCRIPTION: "4 abbonamento|disdett~|disdire",
        Trouble.ACCOUNT: "3 account|password|bloccato|accedere",
        Trouble.POOR_SERVICE: """
            4 maleducat~|scortes~
            3 nessuno risponde|risposto
            2 servizio|assistenza clienti
        """,
        Trouble.RESERVATION: "3 prenotazione",
    },
    "trigger": {
        TriggerKind.LEGAL: """
            mio|nostro|un avvocato|legale
            vie|azioni|azione legali|legale
            denuncia|denuncio|denunciare|denuncero|querela
            in tribunale
        """,
        TriggerKind.REGULATOR: "agcm|agcom|antitrust|altroconsumo|codacons|consumatori|arera|ivass",
        TriggerKind.PRESS: "alla|ai|la stampa|giornali|giornalisti",
        TriggerKind.CHARGEBACK: "chargeback|storno .. carta|banca\ncontest~ .. banca|carta",
        TriggerKind.SAFETY: """
            preso fuoco
            esplos~
            ferito|ferita
            scossa elettrica
            reazione allergica
            ospedale
            intossic~
        """,
        TriggerKind.SELF_HARM: "suicid~\nuccidermi\nfarla finita\nnon voglio piu vivere",
        TriggerKind.FRAUD: """
            conto|carta .. hackerato|rubata|clonata|rubato
            furto di identita|didentita
            non ho autorizzato
        """,
        TriggerKind.DATA_REQUEST: "gdpr\ncancell~|elimin~ .. miei|mie dati\naccesso ai miei dati",
    },
}
