"""The word classes the German cues are written with; a value is the inside of a regex group."""

from __future__ import annotations

_PLACE = r"[\w'&/€$.:%+()\"-]+(?:,\d+)?"
"""A word or a figure; a comma ends the clause unless digits follow."""
DONE = (
    "erstattet|zurückerstattet|rückerstattet|überwiesen|zurücküberwiesen|zurückgebucht"
    "|gutgeschrieben|storniert"
    "|verschickt|versendet|versandt|abgeschickt|losgeschickt|zugeschickt|zugesandt|geschickt"
    "|ersetzt|umgetauscht"
    "|ausgetauscht|getauscht|korrigiert|berichtigt|freigeschaltet|freigegeben|zurückgesetzt"
    "|entsperrt|gekündigt"
    "|beendet|verlängert|gebucht|umgebucht|reserviert|veranlasst|angewiesen|ausgelöst|beauftragt|aktiviert"
    "|deaktiviert|gelöscht|entfernt|geändert|angepasst|aktualisiert|repariert|behoben|erlassen"
    "|hinterlegt|bestellt"
    "|nachbestellt|eingeleitet|gestartet|eingerichtet|angelegt|aufgegeben|gestoppt|abbestellt|nachgeliefert"
    "|bezahlt|ausgezahlt|wiederhergestellt|vereinbart|vorgemerkt|herausgenommen|abgemeldet"
    "|umgestellt|ausgestellt"
    "|übernommen|zurückgezahlt|neu ausgeliefert|angefordert|abgebrochen|beigelegt|beigefügt"
    "|angehängt|eröffnet"
    "|zurückgeholt|zurückgelegt|abgezogen|aufgehoben|zurückgenommen|gesperrt|upgegradet"
    "|organisiert|eingestellt"
)
DO = (
    "erstatten|erstatte|überweisen|überweise|zurückerstatten|zurücküberweisen|stornieren|storniere"
    "|schicken|schicke"
    "|senden|sende|versenden|verschicken|zuschicken|zusenden|ersetzen|ersetze|umtauschen|austauschen|tauschen"
    "|tausche|liefern|liefere|nachliefern|korrigieren|korrigiere|berichtigen|freischalten"
    "|zurücksetzen|entsperren"
    "|verlängern|verlängere|umbuchen|buchen|buche|reservieren|reserviere|veranlassen|veranlasse|übernehmen"
    "|übernehme|reparieren|repariere|beheben|löschen|lösche|gutschreiben|schreiben|schreibe|zahlen|zahle"
    "|zurückzahlen|auszahlen|abholen|holen|hole|erlassen|einrichten|aktivieren|aktiviere|ändern"
    "|ändere|bestellen"
    "|bestelle|anbieten|bieten|biete|abziehen|ziehen|stellen|stelle|streichen|streiche|kündigen|beenden"
)
GOODS = (
    "ersatz\\w*|gutschrift|gutschein|erstattung|rückerstattung|techniker\\w*|monteur\\w*|paket"
    "|sendung|lieferung"
    "|retourenlabel|retourenetikett|rücksendeetikett|rücksendeschein|neue[sr]? \\w+|betrag|geld"
    "|zahlung|rechnung"
    "|stornorechnung|bestellung|kurier|abholung|zugang|gebühr\\w*|kosten|summe|nachlieferung"
    "|buchung|zimmer|ticket"
    "|tarif|vertrag|abo|abonnement|konto|reservierung|differenz|rabatt|lampe|gerät|teil|ersatzteil"
)
FEELING = (
    "ärger|ärgerlich\\w*|verärger\\w*|frust|frustrier\\w*|frustration|enttäusch\\w*|unmut|sauer"
    "|wütend|wut|sorgen?"
    "|besorgt|beunruhig\\w*|unangenehm\\w*|belastend\\w*|stressig\\w*|stress|nervig\\w*|genervt"
    "|zermürbend\\w*"
    "|mühsam|unerfreulich\\w*|peinlich\\w*|schlimm\\w*|bitter\\w*|aufreibend\\w*|ungehalten|empörend?|empört"
    "|traurig|verunsicher\\w*|anstrengend\\w*|lästig\\w*|quälend\\w*|ungeduld\\w*|verzweifel\\w*"
    "|schrecken|schock"
    "|schreck|angst|unbehagen|aufgebracht|kummer|unzumutbar|zum verzweifeln|zum haare ?raufen|hilflos\\w*"
    "|allein ?gelassen|im stich gelassen|nicht ernst genommen|geduld(?:sprobe)?|zumutung"
)
VOCABULARY = {
    "participle": (
        r"ge\w{2,}(?:t|en)|\w+ge\w{2,}(?:t|en)|(?:be|er|ver|ent|zer|über|unter|wieder|miss"
        r"|hinter)\w{2,}(?:t|en)"
        r"|\w{3,}iert"
    ),
    "now": r"jetzt|nun|ab sofort|inzwischen|mittlerweile|wieder|heute|soeben|bereits|schon",
    "undergone": (
        r"erhalten|bekommen|gefunden|erreicht|verdient|gewollt|erwartet|gewusst|gehört|geschafft"
        r"|erlebt|vergessen|zurückbekommen"
        r"|zurückerhalten|empfunden|genossen|gebraucht|benötigt|gekauft|bestellt|verursacht"
        r"|verschuldet|beauftragt|veranlasst"
        r"|autorisiert|gemacht|gehabt|gewünscht|gesehen|getan|verloren|gewählt worden|bemerkt"
        r"|gegessen|geschlafen|gewonnen"
    ),
    "idle": (
        r"erhalten|bekommen|gelesen|gesehen|gehört|verstanden|geprüft|überprüft|untersucht"
        r"|angesehen|angeschaut|nachgesehen"
        r"|nachgeschaut|weitergeleitet|weitergegeben|gegeben|notiert|vermerkt|aufgenommen"
        r"|registriert|erfasst|festgestellt|gemerkt"
        r"|bemerkt|erkannt|gefunden|herausgefunden|verloren|vergessen|übersehen|verwechselt"
        r"|versäumt|versagt|gemacht|enttäuscht|verärgert"
        r"|gesagt|mitgeteilt|geschrieben|informiert|erklärt|erläutert|hingewiesen|erwähnt"
        r"|angekündigt|versprochen|zugesagt|besprochen"
        r"|gesprochen|diskutiert|beraten|gefreut|bedauert|entschuldigt|gehofft|versucht|bemüht"
        r"|gebeten|gefragt|nachgefragt|angefragt"
        r"|erreicht|gewartet|gearbeitet|gekümmert|recherchiert|analysiert|ausgewertet|gesammelt"
        r"|gelernt|genommen|entgegengenommen|gehabt|gewesen"
        r"|geworden|geblieben|berechnet|abgebucht|belastet|geliefert|gedacht|geglaubt|angenommen"
        r"|vermutet|erwartet|gewünscht|gewusst"
        r"|bearbeitet|unternommen|verpasst|beschädigt|verlegt|geschätzt|bestätigt|beschrieben"
        r"|erlebt|ermittelt|dokumentiert|eingehalten|"
        r"verschwiegen|verstoßen|gehandelt|gedauert|gemeldet|zugehört|beantwortet|geantwortet"
        r"|bezogen|verzögert|geführt|entschieden|gelöscht|getan"
    ),
    "far": rf"(?:{_PLACE},? ){{0,14}}",
    "customer": (
        r"kund(?:e|en|in|innen)|gäste|gast|nutzer\w*|käufer\w*|mieter\w*|empfänger\w*|fahrgäste"
        r"|fahrgast|besteller\w*|teilnehmer\w*"
    ),
    "gap": r"(?:[\w'/-]+ ){0,4}",
    "run": rf"(?:{_PLACE} ){{0,12}}",
    "we": "wir|ich|unser(?:e|en)? [\\w-]+|(?:der|die|mein|meine) (?:kolleg\\w+|techniker\\w*|team|lager)",
    "you": "sie|du|ihr",
    "have": "haben|habe|hat|hatten?",
    "youhave": "haben|hast|habt|hatten|hattest",
    "yourd": "hätten|hättest|hättet",
    "will": "werden|werde|wird|können|kann|möchten|möchte|würden|würde",
    "become": "wird|werden|wurde|wurden|ist|sind",
    "done": DONE,
    "do": DO,
    "goods": GOODS,
    "feeling": FEELING,
    "no": r"nicht|kein\w*|nie|niemals|weder|ohne|nirgends|nichts",
    "day": (
        r"montag\w*|dienstag\w*|mittwoch\w*|donnerstag\w*|freitag\w*|samstag\w*|sonntag\w*|heute"
        r"|morgen|übermorgen"
        r"|wochenende|woche|\d{1,2}\.|tagen?|werktagen?|stunden?|mittag|abend|minuten"
    ),
    "told": (
        r"mitgeteilt|erklärt|gesagt|erläutert|hingewiesen|informiert|beschrieben|erwähnt|klargestellt"
        r"|geschrieben"
    ),
    "team": (
        r"buchhaltung|rechnungsabteilung|fachabteilung|technik\w*|lager\w*|versand\w*|logistik\w*"
        r"|filialleit\w*"
        r"|leitung|teamleit\w*|vorgesetzte\w*|geschäftsführ\w*|rechtsabteilung|werkstatt|hausdame"
        r"|küche|it-\w+"
        r"|entwickl\w+|produktmanagement|qualitäts\w+|reklamationsabteilung|beschwerde\w*"
        r"|hotelleit\w*|direktor\w*"
        r"|abteilungsleit\w*|haustechnik|serviceleit\w*|disposition|zentrale|bank"
    ),
}
