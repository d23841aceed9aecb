"""Blame in German by the general forms: causes, omissions whatever the verb, "customers must"."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.german.guards import ASKED, IF, OWNED, REPORTED, THANKS
from assistant.model import Act

CUES = (
    Cue(
        Act.BLAME,
        either(
            r"\b(?:ihr|dein) (?:verhalten|zögern|schweigen|ton"
            r"|umgang)\b[^.?!;]{0,60}?\b(?:verzögert|verursacht|erschwert|verhindert|geführt)\b",
            r"\b(?:ein|eine) (?:kurzer |schneller |einfacher |kurze )?(?:blick|anruf|mail"
            r"|nachfrage|frage)\b[^.?!;]{0,50}?\bhätte (?:genügt|gereicht|ausgereicht|geholfen)\b",
            r"\b(?:wir|ich) hatten? (?:sie|dich|ihnen) {gap}(?:mehrfach|mehrmals|wiederholt"
            r"|ausdrücklich) (?:darum |darauf )?(?:gebeten|aufgefordert|erinnert|hingewiesen)\b",
            r"\b(?:{you}) (?:{youhave}) {run}ohne {run}(?:{participle}),? (?:deshalb|daher"
            r"|deswegen|weshalb|sodass)\b",
            r"\b(?:nicht|kaum) (?:unsere? (?:schuld|fehler|verantwortung|versäumnis)|an uns),? "
            r"(?:dass|wenn) (?:{you})\b",
            r"\b(?:ihre|deine) (?:angaben?|adresse|daten|eingaben?|unterlagen|anschrift|nummer"
            r"|bankverbindung) (?:war|waren|ist|sind)"
            r" {gap}(?:falsch|unvollständig|fehlerhaft|veraltet|ungültig|nicht korrekt"
            r"|unleserlich),? (?:daher|deshalb|deswegen"
            r"|weshalb|weswegen|sodass|so dass|und (?:daher|deshalb|so|deswegen))\b",
            r"\b(?:ist|war|scheint|muss|dürfte) (?:ihnen|dir) {run}entgangen\b",
            r"\b(?:da|weil|nachdem|dadurch,? dass) (?:{you}) {run}(?:so lange|zu lange|erst|ohne"
            r"|nicht) {run}(?:{youhave}|sind|waren)\b",
            r"\b(?:jede[rs]?|alle|unsere|die) (?:{customer}) (?:muss|müssen|soll\w*|hat|haben|sind "
            r"verpflichtet) {run}(?:lesen|prüfen|beachten"
            r"|kontrollieren|informieren|melden|sicherstellen|sicherzustellen|zu lesen|zu prüfen"
            r"|zu beachten)\b",
            r"\b(?:sind|waren|bist) (?:allein|ausschließlich|selbst|einzig)? ?(?:und \w+ "
            r")?(?:{you}) (?:selbst |allein |ganz )*(?:verantwortlich|zuständig|schuld)\b",
            r"\b(?:{you}) (?:{youhave}) {gap}selbst {run}(?:zugestimmt|bestätigt|gewählt"
            r"|ausgewählt|angegeben|eingegeben|bestellt|gebucht|entschieden|angeklickt)\b",
        ),
        detail="onus",
        unless=(
            ASKED,
            THANKS,
            Guard(
                r"\b(?:gutschein|schenken|erstatten|entschuldig\w*|leid|erstattet|gutgeschrieben"
                r"|bei uns|von uns|nicht weiter)\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:nicht|weder) (?:{you}|verantwortlich|zuständig|schuld)\b", "it is denied", Where.INSIDE
            ),
            Guard(
                r"\b(?:erhalten|bekommen|gefunden|gesehen|angetroffen|sicher|möchten|wollen|können)\b",
                "it gives no fault",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:{you}) (?:{youhave}) {run}(?:nicht|nie|kein\w*) "
            r"{run}(?!{undergone})(?:{participle})(?=[.,;:!]|$| und| oder| haben)",
            r"\b(?:{youhave}) (?:{you}) {run}(?:nicht|nie|kein\w*) "
            r"{run}(?!{undergone})(?:{participle})(?=[.,;:!]|$| und| oder)",
        ),
        detail="omission",
        unless=(
            IF,
            ASKED,
            OWNED,
            REPORTED,
            THANKS,
            Guard(
                r"\b(?:da|damals|bis dahin|selbst) nicht\b|\bnichts falsch\b|\b(?:wir|uns|von uns"
                r"|ich)\b|\bkein(?:e|en|er)? (?:antwort|nachricht|wahl|schuld)\b",
                "it gives no fault",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:tut|leid|entschuldig\w*|bedauer\w*|ärgerlich)\b",
                "it tells what happened to the customer",
            ),
        ),
    ),
)
