"""Ways forward in German: done, to be done, steps, effort, requests, refusals, coming back, handing on."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.german.guards import (
    ASKED,
    IF_INSIDE,
    NEGATED,
    NEGATED_AFTER,
    NEGATED_INSIDE,
    USUALLY,
    WHETHER,
)
from assistant.model import Act

_STEP = (
    r"öffnen|klicken|drücken|wählen|tippen|halten|starten|ziehen|schalten|melden|gehen|laden"
    r"|installieren|deinstallieren|trennen|"
    r"setzen|stecken|entfernen|löschen|aktualisieren|aktivieren|deaktivieren|legen|bringen|drehen"
    r"|rufen|geben|nehmen|prüfen|"
    r"wechseln|scannen|reinigen|verbinden|kleben|lassen|werfen|verwenden|nutzen|schicken|senden|ändern"
)
_TARGET = (
    r"(?:sekunden|taste|knopf|schalter|einstellungen|menü|app|gerät|router|stecker|kabel|netzteil"
    r"|cache|passwort|link|etikett|label"
    r"|filiale|paketshop|postfiliale|karton|paket|code|seite|konto|akku|batterie|filter|version"
    r"|update|browser|cookies|kasse"
    r"|rezeption|nummer \d|rücksende\w+|retouren\w+|gutschein\w*|stelle)"
)
CUES = (
    Cue(
        Act.SOLUTION,
        either(
            r"\bschreiben? (?:wir |ich )?(?:ihnen|dir) {run}gut(?=[.,!]|$| und)|\b(?:wir|ich) "
            r"schreiben? (?:ihnen|dir) {run}gut(?=[.,!]|$| und)",
            r"\b(?:ab sofort|künftig|ab \w+) (?:zahlen|zahlst) (?:{you})\b",
            r"\b(?:{we}) (?:{have}) {far}(?:{done})\b",
            r"\b(?:{have}) (?:wir|ich) {far}(?:{done})\b",
            r"\b(?:{goods})(?: {run}| )(?:{become}) {run}(?:{done}|unterwegs|auf dem weg|bereit)\b",
            r"\b(?:ihre?|deine?|der|die|das|eine?) [\w-]+ (?:wurden?|wird|werden|ist|sind) "
            r"{run}(?:erstattet|zurückgesetzt|freigeschaltet"
            r"|entsperrt|behoben|repariert|ersetzt|gutgeschrieben|korrigiert|berichtigt|verlängert"
            r"|eingeleitet|gestartet|eröffnet"
            r"|wiederhergestellt|veranlasst|angepasst)\b",
            r"\b(?:{become}) {run}(?:{goods}) {run}(?:{done}|unterwegs|auf dem weg)\b",
            r"\b(?:{goods}) (?:[\w'-]+ )?(?:geht|gehen|ging|kommt|kommen|verlässt|folgt|trifft"
            r"|erreicht|liegt|steht|startet) {run}(?:{day}|raus|"
            r"auf den weg|ein|bereit|bei|per|zu ihnen)",
            r"\b(?:im anhang|anbei|beigefügt|angehängt) {gap}(?:finden|erhalten|sende|schicke|ist"
            r"|liegt|findest) ",
            r"\bsehen sie {gap}(?:gutschrift|erstattung|betrag)\b",
        ),
        detail="done",
        unless=(
            Guard(
                r"\b(?:konto|zugang|karte|vertrag|bestellung) (?:ist|wurde|war|wird) (?:[\w'-]+ "
                r")?(?:gesperrt|storniert|gekündigt|gelöscht|deaktiviert)$",
                "it tells what happened",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:falsch\w*|versehentlich|irrtümlich\w*|aus versehen)\b(?! abgebucht)",
                "it tells what went wrong",
                Where.INSIDE,
            ),
            NEGATED_INSIDE,
            IF_INSIDE,
            WHETHER,
            USUALLY,
            Guard(
                r"^ (?:haben|hätten|worden wären|werden (?:könn\w+|kann))\b",
                "it is only imagined",
                Where.AFTER,
            ),
            Guard(r"\b(?:sie|du) (?:haben|hast) {run}$", "somebody else does it"),
        ),
    ),
    Cue(
        Act.SOLUTION,
        either(
            r"\b(?:kommt|holt|besucht|bringt|tauscht|repariert|liefert) (?:ein|unser|eine|der) "
            r"(?:techniker\w*|monteur\w*|kurier|fahrer|kolleg\w+|spedition|mitarbeiter\w*)\b",
            r"\b(?:wählen|entscheiden) sie (?:sich |bitte |einfach )*(?:zwischen|für eine von)\b"
            r"|\b(?:{you}) (?:haben|hast) die wahl zwischen\b",
            r"\b(?:{we}) (?:{will}) {run}(?:{do})\b",
            r"\b(?:{will}) (?:wir|ich) {run}(?:{do})\b",
            r"\b(?:wir|ich) (?:{do})\b {gap}(?:ihnen|dir|sie|den|die|das|ihre?n?|dein\w*|eine?n?"
            r"|alle|selbstverständlich|gern\w*|daher|deshalb|heute|sofort|umgehend)\b",
            r"\b(?:{do}) (?:wir|ich) (?:ihnen|dir|den|die|das|ihre?n?|dein\w*|eine?n?"
            r"|selbstverständlich|gern\w*|daher|heute|sofort|umgehend|[\w-]+)\b",
            r"\b(?:ihnen|dir) {gap}(?:wird|werden) {run}(?:{done})\b",
            r"\b(?:{you}) (?:erhalten|bekommen|erhältst|bekommst) {run}(?:{goods})\b",
            r"\b(?:erhalten|bekommen) (?:sie) {run}(?:{goods})\b",
            r"\b(?:{you}) (?:können|dürfen|kannst) {run}(?:kostenlos|kostenfrei|gebührenfrei|ohne "
            r"aufpreis|auf unsere kosten|behalten|umtauschen|"
            r"zurückgeben|zurückschicken|umbuchen|stornieren|einlösen|abholen)\b",
            r"\b(?:techniker\w*|monteur\w*|kurier|fahrer|kolleg\w+|spedition|mitarbeiter\w*) "
            r"(?:kommt|holt|besucht|ruft|bringt|tauscht|repariert|liefert) {run}",
        ),
        detail="will do",
        unless=(
            NEGATED_INSIDE,
            NEGATED_AFTER,
            NEGATED,
            WHETHER,
            USUALLY,
            Guard(
                r"\b(?:schreiben|schreibe) (?:wir|ich)? ?(?:ihnen|dir|sie)?(?! {run}gut\b)\b",
                "it only announces a message",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:{you}) (?:könn\w+|sollt\w+|müss\w+) (?:[\w'-]+ ){0,4}$", "somebody else is to do it"
            ),
            Guard(
                r"\b(?:lösung|rückmeldung|antwort|information\w*|nachricht)\b",
                "it names nothing that is done",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        either(
            rf"\b(?:{_STEP}) sie (?:[\w'/-]+ ){{0,10}}?{_TARGET}\b",
            r"\b(?:öffne|klick|klicke|drück|drücke|wähle|tippe|halte|starte|installiere|lösche"
            r"|setze|stecke|zieh|ziehe|geh|gehe|leg|lege) "
            rf"(?:[\w'/-]+ ){{0,10}}?{_TARGET}\b",
            r"\b(?:einstellungen|menü|profil|konto) ?[>→›]",
        ),
        detail="steps",
        unless=(
            NEGATED_INSIDE,
            Guard(
                r"\b(?:uns|mir) {gap}$|\b(?:schicken|senden|geben|nennen) sie (?:uns|mir)\b",
                "it is asked for",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.EFFORT,
        either(
            r"\b(?:wir|ich) (?:prüfen|prüfe|klären|kläre|untersuchen|untersuche|schauen|schaue"
            r"|arbeiten|arbeite|bemühen|bemühe|tun|tue|"
            r"kümmern|kümmere|sehen|gehen|gehe|leiten|leite|geben|gebe|recherchieren|setzen|setze"
            r"|verfolgen)\b",
            r"\b(?:prüfen|prüfe|klären|kläre|untersuchen|schauen|arbeiten|bemühen|kümmern|kümmere"
            r"|leiten|leite) (?:wir|ich)\b",
            r"\b(?:{will}) {run}(?:prüfen|klären|untersuchen|ansehen|nachgehen|bemühen|kümmern"
            r"|weiterleiten|weitergeben|nachfragen|recherchieren)\b",
            r"\b(?:{have}) {run}(?:weitergeleitet|weitergegeben|notiert|vermerkt|aufgenommen"
            r"|nachgefragt|geprüft|angesehen|hinterfragt)\b",
            r"\b(?:wird|werden) {run}(?:geprüft|untersucht|bearbeitet|weitergeleitet|geklärt)\b"
            r"|\bin bearbeitung\b|\bnoch in prüfung\b",
        ),
        unless=(NEGATED_INSIDE,),
    ),
    Cue(
        Act.REQUEST,
        either(
            r"\b(?:schicken|senden|teilen|nennen|geben|antworten|kontaktieren|melden|wenden|rufen"
            r"|schreiben|bestätigen|laden|ergänzen) sie "
            r"(?:uns|mir|sich|bitte|einfach|kurz|auf|an)\b",
            r"\b(?:schick|sende|sag|nenn|gib|schreib|ruf|melde|antworte) (?:uns|mir|dich|bitte"
            r"|einfach|kurz|auf)\b",
            r"\b(?:könnten|können|würden|könntest|kannst) (?:{you}) (?:uns|mir|bitte)\b[^?.]{2,120}\?",
            r"\b(?:benötigen|benötige|brauchen|brauche) (?:wir|ich)\b|\b(?:wir|ich) (?:benötigen"
            r"|benötige|brauchen|brauche)\b",
            r"\b(?:bitten|bitte) (?:wir|ich)? ?sie,? (?:uns|mir)\b|\bbitte um (?:ihre|eine) "
            r"(?:rückmeldung|antwort)\b",
        ),
    ),
    Cue(
        Act.REFUSAL,
        either(
            r"\b(?:können|kann|dürfen|werden|wird|möchten|darf) {run}(?:nicht|kein\w*|nichts)\b",
            r"\b(?:ist|sind|wäre) {run}(?:nicht möglich|ausgeschlossen|nicht vorgesehen|nicht "
            r"verfügbar|nicht erstattungsfähig)\b",
            r"\bmüssen (?:wir )?{run}(?:ablehnen|absagen|zurückweisen)\b|\b(?:kein|keinen) "
            r"(?:anspruch|erstattung|rückgabe)\b",
        ),
        unless=(Guard(r"\b(?:sie|du) $", "it is said of the customer"),),
    ),
    Cue(
        Act.FOLLOW_UP,
        either(
            r"\b(?:melde|melden) (?:ich |wir )?(?:mich|uns)\b|\b(?:ich|wir) (?:{will}) "
            r"{run}(?:melden|berichten|informieren|benachrichtigen|anrufen|"
            r"bescheid geben|auf dem laufenden halten|nachfragen|nachhaken|mitteilen)\b|\b(?:werde"
            r"|werden) (?:ich|wir) {run}(?:melden|informieren|"
            r"anrufen|bescheid geben|nachfragen|benachrichtigen|mitteilen)\b",
            r"\b(?:halte|halten) (?:ich |wir )?(?:sie|dich) {run}auf dem laufenden\b"
            r"|\b(?:informiere|informieren|benachrichtige|benachrichtigen) "
            r"(?:ich |wir )?(?:sie|dich)\b|\b(?:schreibe|schreiben|gebe|geben|sage|sagen) (?:ich "
            r"|wir )(?:ihnen|dir)\b {run}(?:{day}|bescheid|sobald|wieder)"
            r"|\b(?:ich|wir) (?:schreibe|schreiben|gebe|geben|sage|sagen) (?:ihnen|dir) "
            r"{run}(?:{day}|bescheid|sobald|wieder|ergebnis)",
            r"\b(?:rufe|rufen) (?:ich |wir )?(?:sie|dich) {run}(?:an|zurück)\b",
            r"\b(?:{you}) (?:hören|hörst|erhalten|bekommen|erhältst|bekommst) {run}(?:von (?:uns"
            r"|mir)|rückmeldung|nachricht|antwort|bestätigung\w*|"
            r"sendungsnummer|bescheid|rückruf|zwischenstand|tracking\w*|versandbestätigung)\b",
            r"\b(?:hören|erhalten|bekommen) sie {run}(?:von (?:uns|mir)|rückmeldung|nachricht"
            r"|antwort|bestätigung\w*|bescheid|rückruf|zwischenstand|"
            r"sendungsnummer|versandbestätigung)\b",
            r"(?:^\W*|, )(?:falls|sollten?|wenn|sofern)\b(?! sie (?:noch |weitere )?(?:fragen"
            r"|hilfe))[^.?!;]{3,110}?,? (?:so |dann )?(?:antworten|melden|schreiben|rufen"
            r"|geben|sagen|antworte|melde|schreib|ruf|gib|sag|genügt|reicht|bitte|lassen)\b",
            r"\b(?:antworten|melden|schreiben|rufen|geben|lassen|sagen) sie {run}(?:,? ?(?:falls"
            r"|wenn|sollte|sofern|dass))\b",
            r"\b(?:schaue|prüfe|kontrolliere|sehe|frage) (?:ich )?{run}(?:{day}) {run}(?:nach|ob"
            r"|noch einmal|wieder)\b",
        ),
        unless=(
            NEGATED,
            Guard(r"\b(?:nicht|kein\w*)\b(?![^.]*,)", "it is negated", Where.INSIDE),
            Guard(
                r"\b(?:rück)?fragen\b|\bweitere\w* (?:anliegen|hilfe|informationen|auskünfte)\b"
                r"|\bzur verfügung\b",
                "it is a closing formula",
                Where.SENTENCE,
            ),
            Guard(r"\bob\b[^,.]{0,60}$", "it is only asked"),
        ),
    ),
    Cue(
        Act.FOLLOW_UP,
        r"\b(?:bei|für) (?:weiteren? |allen |etwaigen )?(?:rück)?fragen\b|\b(?:stehen|stehe) "
        r"(?:wir |ich )?{gap}(?:gern\w* )?(?:jederzeit )?zur verfügung\b",
        counts=False,
        because="it is a closing formula",
    ),
    Cue(
        Act.ESCALATION,
        either(
            r"\b(?:an|mit|bei) (?:unsere[nmrs]?|die|den|das|der|dem|meine[nmr]?) "
            r"{gap}(?:{team})\b[^.?!]{0,60}?\b(?:weitergeleitet|weitergegeben|übergeben|"
            r"leite|leiten|gegeben|besprochen|gesprochen|weiterleiten|weitergebe|abgestimmt)\b",
            r"\b(?:leite|leiten|gebe|geben|übergebe|übergeben) (?:ich |wir )?{run}(?:an|in) "
            r"(?:unsere[nmrs]?|die|den|das|meine[nmr]?) {gap}(?:{team})\b",
            r"\b(?:unsere?|meine?|die|der) {gap}(?:{team}) (?:{gap})?(?:wird|ruft|meldet|prüft"
            r"|kümmert|bearbeitet|hat|übernimmt)\b",
        ),
        unless=(NEGATED_INSIDE, ASKED),
    ),
)
