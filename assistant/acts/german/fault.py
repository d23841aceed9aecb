"""Blame in German: neglect, wrong handling, "you should have", counterfactuals, responsibility, reproach."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.german.guards import ASKED, IF, OWNED, REPORTED, THANKS
from assistant.model import Act

_NEGLECTED = (
    r"verstreichen lassen|ungenutzt gelassen|hinweggesetzt|verschwiegen|verweigert|ausgelassen|liegen lassen|"
    r"vergessen|versäumt|übersehen|ignoriert|missachtet|verpasst|unterlassen|verschlafen|verwechselt"
    r"|vernachlässigt"
)
_DONE = (
    r"gelesen|durchgelesen|beachtet|befolgt|geprüft|überprüft|kontrolliert|gemeldet|bezahlt"
    r"|gezahlt|angegeben|reagiert"
    r"|geantwortet|gekündigt|aktualisiert|mitgeteilt|eingehalten|informiert|angekreuzt|hinterlegt"
    r"|gefragt|nachgefragt"
    r"|gewartet|zurückgeschickt|eingereicht|bestätigt|abgeholt|angenommen|geöffnet|storniert"
    r"|abgesagt|ausgefüllt"
    r"|gesichert|eingeschaltet|angeschlossen|verstanden|zugehört|angerufen|kontaktiert|erwähnt"
    r"|hingesehen|nachgesehen"
    r"|gekümmert|befasst|gehalten|aufbewahrt|gespeichert|gewählt|ausgewählt|geschickt|übermittelt"
    r"|gesagt|erschienen"
    r"|gereinigt|entkalkt|bemüht|beschäftigt"
)
_HANDLED = (
    r"angegeben|eingegeben|eingetippt|eingetragen|gewählt|ausgewählt|bestellt|gebucht|verwendet"
    r"|benutzt|genutzt|gemeldet"
    r"|ausgefüllt|installiert|bedient|gereinigt|gewaschen|aufgebaut|montiert|angeschlossen"
    r"|gekündigt|geschickt|eingereicht"
    r"|behandelt|gelagert|eingestellt|konfiguriert|abgeschickt|adressiert|überwiesen|bezahlt"
    r"|storniert|verpackt|gelesen"
    r"|verstanden|abgesendet|reklamiert|hinterlegt|ausgeführt|eingebaut|geladen|gepflegt"
    r"|geantwortet|reagiert|gemessen"
    r"|beantragt|erschienen|gekommen|zurückgeschickt|zurückgesendet"
)
_WRONG = (
    r"falsch\w*|fehlerhaft\w*|unvollständig\w*|veraltet\w*|zu spät|verspätet|unsachgemäß\w*|nicht "
    r"korrekt|nicht richtig"
    r"|ungültig\w*|unleserlich\w*|zu lange|zu kurz\w*|zu heiß|nicht ordnungsgemäß\w*|inkorrekt\w*"
    r"|nicht rechtzeitig"
    r"|nicht fristgerecht"
)
_SUPPOSED = (
    r"(?:offenbar|anscheinend|offensichtlich|vermutlich|wahrscheinlich|wohl|scheinbar|augenscheinlich"
    r"|sicher(?:lich)?)"
)
_PASSIVE = Guard(
    r"\b(?:erhalten|bekommen|informiert werden|benachrichtigt werden|gewarnt werden|werden|nicht "
    r"(?:\w+ ){0,3}(?:müssen|sollen)"
    r"|nie (?:\w+ ){0,3}müssen)\b",
    "it tells what the company owed",
    Where.INSIDE,
)
_NO_FAULT = Guard(
    r"\b(?:kein\w*|nicht|weder|ohne|niemand) (?:[\w'-]+ ){0,2}$|\bnicht, (?:dass|weil) (?:[\w'-]+ ){0,3}$",
    "it is denied",
)
CUES = (
    Cue(
        Act.BLAME,
        either(
            rf"\b(?:{{you}}) (?:{{youhave}}) {{run}}(?:{_NEGLECTED})\b",
            rf"\b(?:{{youhave}}) (?:{{you}}) {{run}}(?:{_NEGLECTED})\b",
            rf"\b(?:da|weil|dass|nachdem) (?:{{you}}) {{run}}(?:{_NEGLECTED}) (?:{{youhave}})\b",
            r"\b(?:vergaßen|versäumten|ignorierten|missachteten|übersahen) (?:sie|ihr)\b|\b(?:sie"
            r"|ihr) (?:vergaßen"
            r"|versäumten|ignorierten|missachteten|übersahen)\b",
        ),
        detail="failed",
        unless=(
            IF,
            ASKED,
            OWNED,
            REPORTED,
            Guard(r"\b(?:nicht|kein\w*|nichts|nie)\b", "it is denied", Where.INSIDE),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:warum|wieso|weshalb) (?:{youhave}|hätten) (?:{you}) {run}(?:nicht|nie|kein\w*)\b[^?]*",
            rf"\b(?:{{you}}) (?:{{youhave}}) {{run}}(?:nicht|nie|kein\w*) {{run}}(?:{_DONE})\b",
            rf"\b(?:{{youhave}}) (?:{{you}}) {{run}}(?:nicht|nie|kein\w*) {{run}}(?:{_DONE})\b",
            rf"\b(?:da|weil) (?:{{you}}) {{run}}(?:nicht|nie|kein\w*) {{run}}(?:{_DONE}) "
            rf"(?:{{youhave}}|waren|sind)\b",
            r"\b(?:da|weil) (?:{you}) {run}(?:nicht|nie|kein\w*) (?:zu hause|anwesend|erreichbar"
            r"|vor ort|da) (?:waren|warst)\b",
        ),
        detail="omission",
        unless=(
            IF,
            Guard(
                r"^(?!.*\b(?:warum|wieso|weshalb) (?:haben|hätten|hast)).*\?\W*$",
                "it is a question",
                Where.SENTENCE,
            ),
            OWNED,
            REPORTED,
            THANKS,
            Guard(
                r"\b(?:nicht|kein\w*) (?:[\w'-]+ ){0,3}(?:von uns|durch uns)\b|\b(?:keine|nicht) "
                r"(?:antwort|nachricht|bestätigung)\b",
                "it tells what happened to the customer",
                Where.INSIDE,
            ),
            Guard(r"^,? (?:worden|was (?:völlig |ganz )?in ordnung)\b", "it gives no fault", Where.AFTER),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            rf"\b(?:{{you}}) (?:{{youhave}}) {{run}}(?:{_WRONG}) {{run}}(?:{_HANDLED})\b",
            rf"\b(?:{{youhave}}) (?:{{you}}) {{run}}(?:{_WRONG}) {{run}}(?:{_HANDLED})\b",
            rf"\b(?:da|weil|dass) (?:{{you}}) {{run}}(?:{_WRONG}) {{run}}(?:{_HANDLED}) "
            rf"(?:{{youhave}}|sind|waren)\b",
            rf"\b(?:von|durch) (?:ihnen|dir|euch) (?:{_WRONG}|falsch) (?:{_HANDLED})\w*",
            r"\b(?:von|durch) (?:ihnen|dir) (?:angegeben|eingegeben|gemacht|hinterlegt|übermittelt"
            r"|genannt)\w* "
            r"(?:falsche?\w*|unvollständig\w*|veraltet\w*|fehlerhaft\w*|ungültig\w*)",
            r"\b(?:aufgrund|wegen|durch|infolge) (?:ihre[rs]?|deine[rs]?|eine[rs]?)?(?: \w+)? "
            r"?(?:falsche[rn]?|fehlerhafte[rn]?"
            r"|verspätete[rn]?|unsachgemäße[rn]?|unvollständige[rn]?|unzureichende[rn]?"
            r"|nachlässige[rn]?|fehlende[rn]?) "
            r"(?:angabe\w*|eingabe\w*|adresse|meldung|nutzung|bedienung|handhabung|behandlung"
            r"|reinigung|lagerung|zahlung"
            r"|montage|pflege|installation|mitwirkung|rückmeldung|einstellung\w*|unterlagen"
            r"|verwendung|gebrauch\w*|wartung)\b",
            r"\b(?:unsachgemäße[rmn]?|falsche[rn]?) (?:gebrauch|bedienung|handhabung|behandlung"
            r"|nutzung|anwendung|lagerung|pflege|"
            r"reinigung|verwendung|montage)\b",
            r"\b(?:bedienfehler|anwenderfehler|anwendungsfehler|eingabefehler|nutzerfehler"
            r"|tippfehler ihrerseits)\b",
            r"\b(?:{you}) (?:{youhave}) (?:sich |dich )?{gap}(?:vertippt|verlesen|geirrt"
            r"|vertan|verrechnet|verklickt|"
            r"verguckt|selbst ausgesperrt|selbst zuzuschreiben)\b|\b(?:{youhave}) (?:{you}) "
            r"(?:sich |dich )?{gap}(?:vertippt"
            r"|verlesen|geirrt|vertan|verrechnet|verklickt|zuzuschreiben)\b",
        ),
        detail="did wrong",
        unless=(
            IF,
            ASKED,
            OWNED,
            REPORTED,
            _NO_FAULT,
            Guard(r"\b(?:ausschließen|schließen wir|deutet nichts)\b", "it is denied", Where.SENTENCE),
            Guard(r"\b(?:wir|uns|unser\w*) (?:[\w'-]+ ){0,4}$", "the company owns it"),
            Guard(
                r"\b(?:falsche\w* (?:ware|artikel|produkt|lieferung|paket|größe) erhalten|uns|wir)\b",
                "it tells what was received",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:{you}) (?:{yourd}) {run}(?:sollen|müssen|können)\b",
            r"\b(?:{yourd}) (?:{you}) {run}(?:sollen|müssen|können)\b",
            r"\b(?:{you}) (?:waren|sind) {gap}(?:verpflichtet|angehalten|aufgefordert|dafür "
            r"verantwortlich) {gap}",
            r"\b(?:es )?(?:wäre|lag|lag es|liegt) {gap}(?:an ihnen|an dir|ihre aufgabe|ihre "
            r"pflicht|ihre sache|deine sache)\b",
        ),
        detail="should have",
        unless=(
            _PASSIVE,
            ASKED,
            OWNED,
            Guard(r"\b(?:nicht|weder) {gap}an (?:ihnen|dir)\b", "it is denied", Where.CLAUSE),
            Guard(
                r"\b(?:mehr|besseres|andere\w*) {gap}(?:erwartet|erwarten)\b|\berwarten (?:können|dürfen)",
                "it takes the customer's side",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"(?:^\W*|, |\b(?:und|aber|denn) )(?:{yourd}|wären|wärst|wäret) (?:{you}) "
            r"[^.?!;]{3,120}?,? (?:so |dann )?(?:wäre\w*|hätte\w*"
            r"|könnte\w*|würde\w*|müsste\w*|wüsste\w*|bräuchte\w*|ginge|liefe|funktionierte)\b",
            r"\bwenn (?:{you}) [^.?!;]{3,110}?\b(?:{yourd}|wären|wärst)\b,? (?:so |dann "
            r")?(?:wäre\w*|hätte\w*|könnte\w*|würde\w*|müsste\w*|wüsste\w*|bräuchte\w*|ginge|liefe)\b",
            r"\b(?:wäre\w*|hätte\w*|könnte\w*) [^.?!;]{3,90}?\b(?:wenn|hätten|hättest) (?:{you}) "
            r"[^.?!;]{3,80}?\b(?:{yourd}|wären"
            r"|gelesen|gemeldet|geprüft|beachtet|gesagt|gefragt)\b",
            r"\b(?:eine|ein|bei) (?:frühere|rechtzeitige|sorgfältige|kurze|aufmerksame|genauere"
            r"|früherer|rechtzeitiger|kurzer|"
            r"sorgfältiger)[rsn]? [^.?!;]{3,60}?\b(?:hätte|wäre|erspart|vermieden|verhindert)\b",
            r"\bhätte {run}(?:vermeiden|verhindern|vermieden|verhindert"
            r"|erspart)\b[^.?!]{0,20}\b(?:lassen|werden können)?",
        ),
        detail="counterfactual",
        unless=(
            THANKS,
            Guard(
                r"\b(?:wir|uns|unser\w*|ich) (?:[\w'-]+ ){0,6}$|\bvon uns\b|\bwenn wir\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:noch )?(?:fragen|lust|interesse|einen moment|zeit|wünsche)\b",
                "it is a condition for the way forward",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:gewarnt|informiert worden|benachrichtigt|bescheid bekommen|erhalten)\b",
                "the company owns it",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:fehler|schuld|ursache|problem|grund|verantwortung|verschulden|versäumnis) "
            r"{gap}(?:liegt|lag|liege) {gap}(?:bei "
            r"(?:ihnen|dir)|an (?:ihnen|dir)|auf (?:ihrer|deiner) seite|in (?:ihrer|deiner)|beim kunden)\b",
            r"\b(?:liegt|lag|fällt|fiel) {run}(?:in|unter) (?:ihre[rn]?|deine[rn]?|die|der) "
            r"(?:eigene[nr]? |alleinige[nr]? )?"
            r"(?:verantwortung\w*|zuständigkeit)(?: (?:des|der) (?:kunden|käufers|gastes|nutzers"
            r"|empfängers|mieters|fahrgasts))?\b",
            r"\b(?:ist|war|bleibt) {gap}(?:ihr|dein|ihre|deine) (?:eigene[rs]? )?(?:fehler"
            r"|verschulden|versäumnis|problem|schuld"
            r"|verantwortung|versehen|pech)\b",
            r"\b(?:{you}) (?:sind|waren|bist|warst|tragen|trägst) {gap}(?:schuld|verantwortlich"
            r"|verantwortung|selbst|selber)\b",
            r"\b(?:selbst|selber) (?:schuld|verschuldet|verursacht|zuzuschreiben|eingebrockt"
            r"|verantwortlich|herbeigeführt)\b",
            r"\b(?:eigenverschulden|selbstverschuldet\w*|selbstverschulden)\b|\b(?:auf|durch) "
            r"(?:ihr|dein|ihre|deine) "
            r"(?:eigenes |eigene )?(?:verhalten|verschulden|versäumnis|nachlässigkeit"
            r"|unachtsamkeit|zögern)\b",
            r"\b(?:der|die|jeder|jede) (?:kunde|kundin|gast|nutzer|käufer|mieter|empfänger"
            r"|fahrgast|kontoinhaber)\w* (?:ist|sind|hat|haben|trägt) "
            r"{gap}(?:selbst|selber|verantwortlich|verpflichtet|darauf zu achten|sicherzustellen)\b",
        ),
        detail="responsibility",
        unless=(
            IF,
            ASKED,
            _NO_FAULT,
            Guard(r"\b(?:nicht|kein\w*|weder|uns|unsere?r?)\b", "it is denied or owned", Where.INSIDE),
            Guard(r"^ (?:nicht|keine)\b", "it is denied", Where.AFTER),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\bwie (?:wir |ich |ihnen |dir )?{gap}(?:bereits|schon|mehrfach|mehrmals|wiederholt"
            r"|deutlich|eindeutig|ausdrücklich) "
            r"{run}(?:{told})\b",
            r"\b(?:wir|ich) {have} (?:sie|ihnen|dich|dir) {gap}(?:bereits|schon|mehrfach|mehrmals"
            r"|wiederholt|deutlich|ausdrücklich|"
            r"klar) {run}(?:{told}|aufgefordert|gewarnt|erinnert|gebeten)\b",
            r"\b(?:wurden|waren) {gap}(?:sie )?{gap}(?:bereits|mehrfach|mehrmals|wiederholt"
            r"|ausdrücklich|deutlich) {run}(?:{told}|"
            r"aufgefordert|gewarnt|erinnert|gebeten)\b",
            r"\b(?:{you}) (?:{youhave}|waren|wurden) {gap}(?:doch |ja |schließlich |ausdrücklich "
            r"|selbst )+{run}(?:zugestimmt|akzeptiert|"
            r"bestätigt|unterschrieben|gewusst|informiert|einverstanden|gewählt|entschieden)\b",
            r"\b(?:agb|bedingungen|vertrag|geschäftsbedingungen|regeln|stornobedingungen|tarif\w*"
            r"|hausordnung)[^.?!;]{0,40}? (?:{you}) "
            r"{gap}(?:zugestimmt|akzeptiert|bestätigt|unterschrieben|eingewilligt)\b",
            r"\b(?:{you}) (?:{youhave}) {run}(?:agb|bedingungen|geschäftsbedingungen"
            r"|stornobedingungen) {gap}(?:zugestimmt|akzeptiert|bestätigt)\b",
            r"\b(?:steht|stand|ist|war|sind|waren) {run}(?:klar und deutlich|unmissverständlich"
            r"|eindeutig|deutlich|klar|gut) (?:und \w+ )?{run}"
            r"(?:angegeben|ersichtlich|beschrieben|vermerkt|gekennzeichnet|sichtbar|lesbar|erklärt"
            r"|formuliert|nachzulesen|in (?:der|den|unseren?|"
            r"ihrem|ihrer) \w+)\b",
            r"\b(?:steht|stehen|stand|standen) (?:klar|deutlich|eindeutig|unmissverständlich"
            r"|ausdrücklich|gut lesbar) (?:und \w+ )?(?:in|auf|im|am|bei)\b",
            r"\bwer (?:die|den|das|unsere) [^.?!;]{3,60}?\b(?:liest|lesen|beachtet|gelesen hat"
            r"|weiß)\b|\bwer lesen kann\b",
        ),
        detail="reproach",
        unless=(
            ASKED,
            OWNED,
            Guard(r"\bnicht\b", "it is denied", Where.INSIDE),
            Guard(r"\b(?:bei uns|von uns|unsererseits|hätten wir)\b", "the company owns it", Where.AFTER),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            rf"\b{_SUPPOSED} (?:{{youhave}}|sind|bist) (?:{{you}}) {{run}}(?:{_NEGLECTED}|{_WRONG}"
            rf"|nicht|nie|kein\w*|angeklickt|gelöscht|"
            r"verlegt|verloren|fallen gelassen|beschädigt)\b",
            rf"\b(?:{{you}}) (?:{{youhave}}|sind|bist) {_SUPPOSED} {{run}}(?:{_NEGLECTED}|{_WRONG}"
            rf"|nicht|nie|kein\w*|gelöscht|verlegt|"
            r"verloren|fallen gelassen|beschädigt)\b",
            r"\b(?:{you}) (?:müssen|musst) (?:sich |dich |da |wohl |das )+{run}(?:haben|sein)\b",
            r"\b(?:{youhave}) (?:{you}) (?:sich|dich) (?:nicht|offenbar nicht) die mühe gemacht\b"
            r"|\b(?:{you}) (?:{youhave}) (?:sich|dich) "
            r"(?:nicht|wohl nicht|offenbar nicht) die mühe gemacht\b",
            r"\b(?:achten|lesen|prüfen|überlegen|informieren|passen) sie (?:sich |bitte |doch |das "
            r"|die )*{gap}(?:künftig|in zukunft|beim nächsten mal|"
            r"nächstes mal|das nächste mal)\b|\b(?:bitte )?(?:künftig|in zukunft|beim nächsten mal"
            r"|nächstes mal|das nächste mal) {run}"
            r"(?:genauer|sorgfältiger|besser|aufmerksamer|vorher|früher|rechtzeitig|gründlicher)\b",
            r"\b(?:genauer|sorgfältiger|besser|aufmerksamer|gründlicher) (?:lesen|hinsehen"
            r"|aufpassen|prüfen|zu lesen|zu prüfen|hinschauen)\b",
        ),
        detail="insinuation",
        unless=(
            ASKED,
            OWNED,
            Guard(r"\b(?:wir|ich|uns)\b", "the company is meant", Where.INSIDE),
            Guard(r"\b(?:wir|ich|unser\w*) (?:[\w'-]+ ){0,8}$", "the company is meant"),
            Guard(
                r"\b(?:keine|nicht) (?:\w+ )?(?:antwort|nachricht|bestätigung|e-mail|mail"
                r"|lieferung|information\w*)\b|\berhalten\b|\bbekommen\b",
                "it tells what happened to the customer",
                Where.CLAUSE,
            ),
        ),
    ),
)
