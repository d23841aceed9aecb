"""Blame in Spanish by the general forms: causes, omissions whatever the verb, "customers must"."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.spanish.guards import ASKED, IF, OWNED, REPORTED, THANKS
from assistant.model import Act

CUES = (
    Cue(
        Act.BLAME,
        either(
            r"\b(?:su|tu) (?:actitud|comportamiento|silencio|demora)\b[^.?!;]{0,60}?\b(?:retrasado"
            r"|causado|provocado|dificultado|impedido|retrasó|causó|provocó)\b",
            r"\b(?:habría|hubiera) (?:bastado|sido suficiente) con (?:leer|llamar|mirar|preguntar"
            r"|avisar|revisar|una? \w+)\b",
            r"\b(?:le|te|les) (?:habíamos|hemos) (?:pedido|solicitado|recordado|rogado) (?:varias "
            r"veces|repetidamente|en varias ocasiones|reiteradamente)\b",
            r"\b(?:causado|provocado|ocasionado|elegido|pedido|solicitado) (?:usted|tú) mism[oa]\b",
            r"\bpor (?:haber(?:lo|la|los|las|se)?) (?:\w+ ){1,3}?(?:mal|tarde|incorrectamente)\b",
            r"\b(?:envió|mandó|compró|devolvió|abrió|usó|utilizó|instaló|firmó|pagó) (?:usted "
            r")(?:[\w'-]+ ){0,5}?sin (?:[\w'-]+,? ){1,6}?(?:por eso|por lo que|y por eso|de ahí)\b",
            r"\b(?:porque|ya que|puesto que|dado que|debido a que) (?:usted |tú )?(?:nos |se |lo "
            r"|la )*(?:ha |has )?(?:puso|pusiste|dio|diste|introdujo|introdujiste|escribió|"
            r"facilitó|indicó|eligió|elegiste|usó|utilizó|puesto|dado|introducido|escrito"
            r"|facilitado|indicado|elegido) (?:[\w'-]+ ){0,4}?(?:mal|incorrect\w+|erróne\w+"
            r"|equivocad\w+|incomplet\w+)",
            r"\b(?:sus|tus) (?:datos|indicaciones) (?:eran|estaban|son|están) (?:incomplet"
            r"|incorrect|erróne|equivocad|desactualizad)\w+,? (?:y |por lo que|de ahí|por eso|y "
            r"por eso|así que)"
            r"|\b(?:su|tu) (?:dirección|código|información|documentación) (?:era|estaba|es|está) "
            r"(?:incomplet|incorrect|erróne|equivocad|desactualizad)\w+,? (?:y |por lo que|de ahí"
            r"|por eso|así que)",
            r"\b(?:usted|tú) mism[oa] (?:ha |has |nos |lo |la |se )*(?:aceptó|aceptaste|aceptado"
            r"|eligió|elegiste|elegido|firmó|firmaste|confirmó|confirmaste|decidió|decidiste|pidió"
            r"|pediste|solicitó|introdujo|introdujiste|marcó|autorizó|canceló)\b",
            r"\bno (?:es|fue|ha sido) (?:culpa|error|fallo|responsabilidad|problema) (?:nuestr[oa]"
            r"|mí[oa])s?,? (?:que|si) (?:usted |tú |se )*(?:no )?(?:se |le |lo |nos )*\w+(?:ara"
            r"|iera|aras|ieras|ase|iese|ó|aste|iste|haya|hayas)\b",
            r"\bpor (?:no )?(?:haber )?(?:esperar|tardar|demorarse|retrasarse|no \w+[aei]r(?:lo|la"
            r"|nos|se)?|esperado|tardado) (?:[\w'-]+,? ){0,6}?(?:ha|has|perdió|perdiste|se quedó) "
            r"(?:perdido|caducado|vencido|quedado)?",
            r"\b(?:dejó|dejaste|ha dejado|has dejado) (?:pasar|vencer|caducar|transcurrir|de pagar"
            r"|de contestar)\b",
            r"\b(?:los|las|todos los|todas las|cada|todo) (?:{customer}) (?:debe|deben|tiene que"
            r"|tienen que|han de|ha de|está obligad\w+ a|están obligad\w+ a) (?:leer|revisar"
            r"|comprobar|verificar|avisar|conocer|informarse|asegurarse|consultar)\b",
            r"\b(?:no se (?:ha )?(?:fijó|fijado|percató|percatado|dio cuenta|dado cuenta)|no te "
            r"(?:has )?(?:fijaste|fijado))\b",
            r"\b(?:debió|debía|debería|tenía que|tendría que) usted (?:[\w'-]+ "
            r"){0,3}?\w+[aei]r(?:se|nos|lo|la|le)?\b",
            r"\b(?:la próxima vez|en el futuro|en adelante)\b[^.?!;]{0,60}?\b(?:lea|leer|lee"
            r"|revise|revisar|preste|prestar|compruebe|comprobar|ponga|tenga)\b|\b(?:lea|leer|lee"
            r"|revise|revisar|preste|prestar|ponga|poner|tenga|tener) (?:[\w'-]+ ){0,8}?(?:más"
            r"|mayor) (?:cuidado|atención)\b",
        ),
        detail="onus",
        unless=(
            ASKED,
            THANKS,
            Guard(
                r"\b(?:tendremos|pondremos|seremos|prestaremos|vamos a) (?:[\w'-]+ ){0,4}$"
                r"|\b(?:nuestr\w+|nosotros) (?:[\w'-]+ ){0,5}$",
                "the company is meant",
            ),
            Guard(
                r"\b(?:le|les|te) (?:dimos|pusimos|indicamos)\b|\bhaber recibido\b|\bno tenía que\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:es|fue) nuestr[oa]\b|\bpor nuestra parte\b|\ble compensa\w*",
                "the company owns it",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\busted (?:no|nunca|tampoco) (?:nos |se |lo |la |le )*(?!recib|tuv|pud|obtuv|merec"
            r"|esper|qui|tení|tien|encontr|logr|consigu|sab|deb|necesit|ha recib|ha ten|ha pod|ha "
            r"encontr|ha hecho nada)(?:ha )?\w{2,}(?:ó|izo|uso|ino|ado|ido|echo)\b",
            r"\busted (?:nos |se |lo |la )*(?:ha )?\w{3,}(?:ó|ado|ido) (?:[\w'-]+ ){0,6}?(?:fuera "
            r"de plazo|fuera del plazo|demasiado tarde|con retraso|tarde|sin avisar|sin leer)\b",
            r"\b(?:están|estaban|figuran|figuraban|vienen|aparecen|constan) (?:muy |bien "
            r"|perfectamente )*(?:claramente|explícitamente|expresamente|clar[oa]s)\b",
        ),
        detail="omission",
        unless=(
            IF,
            ASKED,
            OWNED,
            REPORTED,
            THANKS,
            Guard(
                r"\b(?:que|sentimos|lamentamos|siento|lamento) $", "it tells what happened to the customer"
            ),
            Guard(r"^ (?:la culpa|nada mal|ningún error)\b", "it is denied", Where.AFTER),
        ),
    ),
)
