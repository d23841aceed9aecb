"""Deeds in Spanish by the form of the verb, whatever the verb: done, to be done, standing now."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.spanish.guards import ASKED, NEGATED, NEGATED_INSIDE, USUALLY, WHETHER
from assistant.model import Act

_PRON = r"(?:se |le |les |te |os |lo |la |los |las )*"
_BLUNDER = Guard(
    r"^ (?:[\w'-]+ ){0,6}(?:por error|equivocad\w+|erróne\w+|mal|dos veces|tarde|incorrect\w+)\b|^ "
    r"(?:nota|en cuenta|todo lo posible|un error)",
    "it tells what went wrong or names no deed",
    Where.AFTER,
)
CUES = (
    Cue(
        Act.SOLUTION,
        either(
            rf"\b{_PRON}(?:hemos|he) (?:ya |también |además )?(?!(?:{{idle}})\b)(?:{{participle}})\b",
            r"\bya (?:está|están|queda|quedan|ha quedado) (?:[\w'-]+ "
            r"){0,2}?(?!(?:{idle})\b)(?:{participle})\b|\b(?:queda|quedan|ha quedado) (?:ya "
            r")?(?!(?:{idle})\b)(?:{participle})\b",
            r"\b(?:se |le |les |te |os |lo |la |los |las )+(?!(?:{idle_future})(?:é"
            r"|emos)\b)\w{3,}r(?:é|emos)\b",
            r"\b(?:[\w-]+) (?:sale|salen|salió|ha salido|han salido|va|van) (?:ya )?(?:hoy|mañana"
            r"|esta (?:tarde|mañana|noche)|el (?:lunes|martes|miércoles|jueves|viernes)|de camino"
            r"|en camino)\b",
            r"\b(?:visita|cita|entrega|recogida|reparación|sesión|instalación) {gap}(?:será|tendrá "
            r"lugar|está prevista|queda fijada|se hará) {run}(?:{day})",
            r"\b(?:empresa|técnico|fontanero|electricista|compañer[oa]|mensajero|transportista) "
            r"(?:[\w'-]+ ){0,2}?(?:cambiará|reparará|sustituirá|instalará|entregará|arreglará"
            r"|traerá)\b",
        ),
        detail="done",
        unless=(
            Guard(
                r"^ (?:una?|nuestra|más|la|su|pronto una) (?:\w+ )?(?:respuesta|contestación"
                r"|noticias|información|confirmación|solución|correo|mensaje|atención|disculpas?"
                r"|novedades)\b",
                "it names nothing that is done",
                Where.AFTER,
            ),
            NEGATED,
            NEGATED_INSIDE,
            WHETHER,
            USUALLY,
            ASKED,
            _BLUNDER,
            Guard(
                r"\b(?:si|cuando|que|porque|aunque|lo que|como) (?:[\w'-]+ ){0,2}$", "it is told in passing"
            ),
            Guard(
                r"\b(?:seremos|siempre|habremos|creemos|queremos|tenemos|podemos|debemos|vemos"
                r"|hacemos|sabemos|ofrecemos disculpas|leemos|corremos|proponemos)\b|\bhe(?:mos)? "
                r"(?:quedado|venido)\b",
                "it names no deed",
                Where.INSIDE,
            ),
        ),
    ),
)
