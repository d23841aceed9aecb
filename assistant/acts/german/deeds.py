"""Deeds in German by the form of the verb, whatever the verb: done, standing now, dated."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.german.guards import IF_INSIDE, USUALLY, WHETHER
from assistant.model import Act

_END = r"(?=[.,;:!]|$| und | oder | - )"
_BLUNDER = Guard(
    r"\b(?:leider|falsch\w*|versehentlich|irrtümlich\w*|aus versehen|doppelt|zu spät|zu wenig|ohne"
    r"|trotz|obwohl|schon wieder|nur"
    r"|zu lange|im stich)\b",
    "it tells what went wrong",
    Where.INSIDE,
)
_AGO = Guard(
    r"\b(?:seinerzeit|damals|ursprünglich|am selben tag)\b", "it tells what happened", Where.SENTENCE
)
CUES = (
    Cue(
        Act.SOLUTION,
        either(
            r"\b(?:schenken|verdoppeln|schenke|verdopple|spendieren|verlängern|erhöhen|senken"
            r"|halbieren|verzichten auf|lasse|lassen) (?:wir|ich) (?:ihnen|dir|ihr|ihre|den|das"
            r"|die)\b|\b(?:wir|ich) (?:schenken|verdoppeln|schenke|verdopple|spendieren|erhöhen"
            r"|senken|halbieren|verzichten auf) (?:ihnen|dir|ihr|ihre|den|das|die)\b|\bich lasse "
            r"{run}(?:abholen|ersetzen|reparieren|liefern|austauschen|bringen|prägen|ändern"
            r"|löschen|neu \w+)\b",
            r"\b(?:{you}) (?:müssen|brauchen|musst) {run}nicht (?:mehr )?(?:zu )?(?:bezahlen"
            r"|zahlen|zurückzahlen|zurückschicken|begleichen)\b",
            rf"\b(?:wir|ich) (?:haben|habe) {{far}}(?!(?:{{idle}})\b)(?:{{participle}}){_END}",
            rf"\b(?:haben|habe) (?:wir|ich) (?:{{far}})?(?!(?:{{idle}})\b)(?:{{participle}}){_END}",
            rf"\b(?:ihre?|deine?|der|die|das) (?:[\w-]+ ){{1,3}}(?:ist|sind|wurde|wurden) "
            rf"{{run}}(?:{{done}}|eingetragen|gestrichen|vermerkt|hinzugefügt){_END}",
            rf"\b(?:ist|sind) {{gap}}(?:{{now}}) {{run}}(?!(?:{{idle}})\b)(?:{{participle}}){_END}",
            r"\b(?:[\w-]+) (?:geht|gehen|ging|ist|sind) {run}(?:raus|rausgegangen|auf den weg|auf "
            r"dem weg|zu ihnen unterwegs|in die post|losgegangen)\b",
            r"\b(?:termin|besuch|lieferung|abholung|austausch|reparatur|anlieferung|einbau|rückruf"
            r"|ersatztermin) {gap}(?:ist|findet|erfolgt|steht) {run}(?:{day})",
            r"\b(?:tauscht|repariert|liefert|holt|bringt|ersetzt|behebt|montiert|installiert"
            r"|erneuert) {run}(?:{day})",
            r"\bfinden sie {run}(?:im anhang|anbei|beigefügt|in der anlage)\b|\b(?:hängt|liegt"
            r"|hängen|liegen) (?:an )?(?:dieser mail|dieser e-mail|bei|an)(?=[.,; ])",
        ),
        detail="done",
        unless=(
            Guard(r"^(?!.*\b(?:müssen|brauchen|musst)\b).*\b(?:{no})\b", "it is negated", Where.INSIDE),
            IF_INSIDE,
            WHETHER,
            USUALLY,
            _BLUNDER,
            _AGO,
            Guard(r"^ (?:und|oder) (?:nicht|nie)\b", "it is negated", Where.AFTER),
            Guard(
                r"\b(?:dass|was|wie|warum|nachdem|bevor) (?:wir|ich) ", "it is told in passing", Where.INSIDE
            ),
            Guard(
                r"\b(?:bestellung|konto|paket|karte|buchung|vertrag) (?:ist|wurde|war) (?:[\w'-]+ "
                r")?(?:gesperrt|storniert|gekündigt|gelöscht|bestellt)$",
                "it tells what happened",
                Where.INSIDE,
            ),
        ),
    ),
)
