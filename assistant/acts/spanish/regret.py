"""Regret in Spanish: apology, plain ownership, sympathy, and what only looks like one of them.

Of the cues of this family the first that matches certain words keeps them, so what is *not* an apology stands
above what is.
"""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.model import Act

_SORRY = (
    r"(?:\b(?:lo )?(?:siento|sentimos|lamento|lamentamos)(?: (?:mucho|muchísimo|de verdad"
    r"|profundamente|sinceramente|en el alma|"
    r"enormemente|de veras))?\b|\b(?:disculpe|disculpen|disculpa|disculpad|disculpas|perdón"
    r"|perdone|perdona|perdonen)\b)"
)
_FEELS = (
    r"(?:sienta|sientas|sientan|sentido|haya sentido|piense|piensa|crea|cree|opine|considere"
    r"|perciba|percibido|interpret\w+|"
    r"(?:esté|estés|está|haya quedado|quedara|quedase) {gap}(?:insatisfech[oa]|descontent[oa]"
    r"|molest[oa]|decepcionad[oa]|ofendid[oa]|"
    r"enfadad[oa])|malinterpret\w+|entendido mal|tenga esa (?:impresión|percepción|opinión)|le "
    r"parezca|te parezca|lo vea así|"
    r"no le (?:guste|haya gustado)|no sea de su agrado)"
)
_NONE = (
    Cue(
        Act.NON_APOLOGY,
        rf"{_SORRY}(?: {{gap}})?,? si\b(?! bien\b)",
        detail="if",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"(?:^\W*|, )(?:si|en caso de que|en el caso de que)\b[^.?!;]{3,120}?,? (?:le |les |te |os "
        r")?(?:pedimos|pido|rogamos|ofrecemos)"
        r" {gap}(?:disculpas|perdón)\b|(?:^\W*)(?:si|en caso de que)\b[^.?!;]{3,100}?,? (?:lo "
        r")?(?:sentimos|siento|lamentamos|lamento)\b",
        detail="if",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        rf"{_SORRY}(?: {{gap}})?,? (?:el hecho de )?que (?:usted |ustedes |tú )?(?:no )?(?:se |te "
        rf"|le |lo |nos )?(?:haya |hayas )?{_FEELS}",
        detail="feel",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        either(
            rf"{_SORRY},? (?:tener que )?(?:informar|comunicar|decir|anunciar|notificar|rechazar"
            rf"|indicar)\w*\b",
            rf"{_SORRY},? (?:pero|sin embargo|aunque)\b",
            r"\b(?:lo siento|lo sentimos)(?: mucho)?,? (?:esto |eso |en este caso )?no (?:es|se"
            r"|podemos|puedo|hay|está|cabe|procede)\b",
        ),
        detail="softener",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"^\W*(?:perdón|perdone|disculpe|perdona|disculpa)[,.]? [^.?]{3,120}\?\W*$",
        detail="asking again",
        family="regret",
    ),
    Cue(
        Act.NON_APOLOGY,
        r"\b(?:lamentablemente|desgraciadamente|por desgracia|desafortunadamente|sus disculpas)\b",
        counts=False,
        because="it announces bad news and expresses no regret",
        family="regret",
    ),
)
_NOT = Guard(r"\b(?:no|nunca|jamás|sin|ni)\b (?:[\w'-]+ ){0,3}$", "it is negated")
_SYMPATHY = (
    Cue(
        Act.SYMPATHY,
        r"\b(?:siento|sentimos|lamento|lamentamos|apena|apenas)(?: \w+)?,? (?:oír|leer|saber"
        r"|escuchar|enterar\w*|conocer|ver)\b",
        detail="to hear",
        unless=(_NOT,),
        family="regret",
    ),
    Cue(
        Act.SYMPATHY,
        rf"{_SORRY}(?: {{gap}})?,? que (?:usted |ustedes )?(?:haya|hayas|hayan|tenga|tengas|esté"
        rf"|estés|tuviera|tuviese|tuvieras|tuvo|"
        r"tuviste) (?:[\w'-]+ ){0,5}?(?:problemas?|dificultad\w*|inconvenientes?|que (?:esperar"
        r"|llamar|pasar|soportar|escribir)"
        r"|pasando|pasado por|experiencia|contratiempos?|vivido|sufrido|encontrado)\b",
        detail="your trouble",
        unless=(_NOT,),
        family="regret",
    ),
    Cue(
        Act.SYMPATHY,
        rf"{_SORRY}(?: {{gap}})?,? (?:que )?no (?:poder|podamos|pueda|haber podido)\b",
        detail="refusal",
        unless=(_NOT,),
        family="regret",
    ),
)
_UNREAL = Guard(
    r"\b(?:hubiera|habría|debería|podría|quiere que|exige|exigen|exige que|solicita|pide que"
    r"|reclama|espera|esperaba|merece|su petición de"
    r"|su solicitud de|una?s? (?:carta|petición) de) (?:[\w'-]+ ){0,3}$|\bnos pide (?:[\w'-]+ ){0,2}$",
    "it speaks about an apology and does not make one",
)
_OTHERS = Guard(
    r"\b(?:repartidor\w*|conductor\w*|transportista|camarer[oa]|compañer[oa]|vendedor\w*"
    r"|emplead[oa]|él|ella|director\w*|tienda) (?:le |les |se "
    r"|te )?(?:[\w'-]+ ){0,3}$|\b(?:pedirá|presentará|llamará para pedir|disculpará)\w* (?:[\w'-]+ ){0,2}$",
    "somebody else is to apologise",
)
_NEEDLESS = Guard(
    r"\b(?:no|nunca|ni|sin|nada|tampoco)\b (?:(?!y )[\w'-]+ ){0,6}$|\bpor qué\b [^.]*$|\bsus $|\btus $",
    "the apology is refused, needless or the customer's",
)
_PLAIN = (
    Cue(
        Act.APOLOGY,
        r"\bno (?:puedo|podemos|cabe|queda) (?:más|menos|sino|otra cosa) que "
        r"[^.?!]{0,40}?\b(?:disculp\w+|perdón)\b|\bmil perdones\b",
        detail="only",
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:siento|sentimos|lamento|lamentamos)\b(?! (?:que tengamos confianza|cómodo))",
        detail="explicit",
        unless=(
            _NEEDLESS,
            _UNREAL,
            Guard(
                r"^ (?:orgullos\w+|agradecid\w+|afortunad\w+|muy (?:orgullos|content|agradecid)\w+"
                r"|cerca|parte|content\w+|satisfech\w+|como en casa|cómod\w+)",
                "no regret is expressed",
                Where.AFTER,
            ),
            Guard(r"\b(?:nos|me) $", "no regret is expressed"),
        ),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:disculpas|disculpe|disculpen|disculpa|disculpad|disculparnos|disculparme"
        r"|disculpamos|disculpo|perdón|perdone|perdonen|perdona|"
        r"perdonad|excusas)\b",
        detail="explicit",
        unless=(
            _NEEDLESS,
            _UNREAL,
            _OTHERS,
            Guard(
                r"^ (?:[\w'-]+ ){0,3}(?:aceptad\w+|recibid\w+|no (?:eran?|son?) necesari\w+)",
                "it is the customer's apology",
                Where.AFTER,
            ),
            Guard(r"\b(?:busca\w*|poner|pongo|ponemos|valen|son) $", "an excuse is meant"),
        ),
        family="regret",
    ),
    Cue(
        Act.APOLOGY,
        r"\b(?:nos|me) (?:avergüenza|avergonzamos|duele|apena|pesa)\b|\b(?:estamos|estoy) "
        r"{gap}(?:avergonzad|apenad)[oa]s?\b",
        detail="explicit",
        unless=(_NOT,),
        family="regret",
    ),
)
_FAULT = r"(?:error|fallo|culpa|equivocación|descuido|despiste|falta|negligencia|responsabilidad)"
_OWNERSHIP = (
    Cue(
        Act.OWNERSHIP,
        either(
            rf"\b(?:ha sido|fue|es|era|se trata de|se debe a|se debió a)(?: por| a)? {{gap}}(?:un "
            rf"|una )?{_FAULT} {{gap}}(?:nuestr[oa]|mí[oa])\b",
            rf"\b(?:ha sido|fue|es|era|se debe a|se debió a|por) (?:un |una )?(?:nuestr[oa]|mi) "
            rf"{_FAULT}\b|\b{_FAULT} (?:es |fue |ha sido |era )"
            r"(?:enteramente |exclusivamente |únicamente |totalmente )?(?:nuestr[oa]|mí[oa]|de "
            r"nuestro \w+)\b",
            rf"\b(?:hemos|he) (?:cometido|tenido) {{gap}}{_FAULT}\b|\b(?:cometimos|cometí|tuvimos) "
            rf"{{gap}}{_FAULT}\b",
            r"\b(?:nos hemos|nos|me he|me) (?:equivocado|equivocamos|equivoqué)\b|\b(?:hemos|he) "
            r"(?:fallado|metido la pata|olvidado)\b|\ble hemos fallado\b",
            r"\b(?:le|les|te|os) fallamos\b|\b(?:metimos la pata|no hemos estado a la altura|no "
            r"estuvimos a la altura)\b",
            r"\b(?:asumimos|asumo) {gap}(?:responsabilidad|culpa|error|fallo)\b",
            r"\b(?:no|nunca) (?:debería|debió|tendría que|tenía que|debe) (?:haber )?(?:ocurr\w+"
            r"|pas\w+|suced\w+)\b",
            r"\b(?:deberíamos|tendríamos que|debimos) haber(?:le|les|lo|te)? \w+|\b(?:deberíamos"
            r"|debimos) haber\w* ",
            r"\bno tiene (?:excusa|justificación|disculpa)\b|\bes inaceptable\b|\bse nos (?:pasó"
            r"|ha pasado|traspapeló|ha traspapelado|olvidó)\b",
        ),
        unless=(
            Guard(r"\b(?:si|en caso de que|siempre que)\b(?: [\w'-]+){0,6} $", "it is only a condition"),
            Guard(r"\bno (?:[\w'-]+ ){0,1}$", "it is denied"),
            Guard(r"\bno (?:nuestr|es|fue|ha sido)", "it is denied", Where.INSIDE),
        ),
    ),
)
CUES = (*_NONE, *_SYMPATHY, *_PLAIN, *_OWNERSHIP)
