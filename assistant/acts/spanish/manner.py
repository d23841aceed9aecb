"""Manner in Spanish: thanks, empathy, promises too large, discourtesy."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.spanish.guards import ASKED, NEGATED
from assistant.model import Act

CUES = (
    Cue(
        Act.GRATITUDE,
        either(
            r"\b(?:muchas|muchísimas|mil|infinitas) gracias\b|\bgracias (?:por|de|a usted|a ti)\b"
            r"|^\W*gracias\b",
            r"\b(?:le|les|te|os) (?:agradezco|agradecemos|agradecería|doy las gracias|damos las "
            r"gracias|estamos agradecid\w+)\b|\b(?:agradecemos|agradezco|agradecid[oa]s?)\b",
            r"\b(?:valoramos|valoro|apreciamos) (?:mucho |enormemente |sinceramente )?(?:su|tu|que"
            r"|vuestra)\b",
        ),
        unless=(
            NEGATED,
            Guard(r"^gracias a (?!usted|ti\b|su paciencia)", "it means by virtue of", Where.INSIDE),
            Guard(
                r"^ ?(?:a (?:la|el|los|las|un|una|este|nuestro|al)\b|al\b)",
                "it means by virtue of",
                Where.AFTER,
            ),
            Guard(
                r"^(?:le|les|te|os)? ?(?:agradecería|agradeceríamos)", "it asks for something", Where.INSIDE
            ),
        ),
    ),
    Cue(
        Act.EMPATHY,
        either(
            r"\b(?:esté|estés|están|estén) (?:[\w'-]+ ){0,2}(?:{feeling}|furios[oa])\b|\b(?:lo "
            r"mucho|cuánto|hasta qué punto) (?:que )?(?:le|te|les) (?:ha |habrá )?(?:afectad|afect"
            r"|doli|dolid|moles|preocup)\w+|\bdesespera a\b|\b(?:empezar|terminar|pasar|esperar) "
            r"(?:[\w'-]+ ){0,4}es (?:[\w'-]+ )?(?:{feeling})\b",
            r"\b(?:entiendo|entendemos|comprendo|comprendemos|imagino|imaginamos|hago cargo"
            r"|hacemos cargo|sé|sabemos|comprensible|lógico"
            r"|normal)\b[^.?!;]{0,90}?\b(?:{feeling})\b",
            r"\b(?:{feeling})\b[^.?!;]{0,60}?\b(?:comprensible|comprendo|entiendo|entendible"
            r"|justificad[oa]|legítim[oa]|lógic[oa]|con (?:toda la )?razón)\b",
            r"\b(?:su|tu) (?:comprensible |justificad[oa] |lógic[oa] )?(?:enfado|enojo|frustración"
            r"|decepción|disgusto|malestar|indignación|preocupación|molestia|impotencia"
            r"|descontento|angustia|rabia)\b",
            r"\b(?:es|fue|debe de ser|debió de ser|debió ser|tuvo que ser|ha tenido que ser|ha "
            r"debido de ser|ha sido|resulta|debe ser|tiene que ser|qué|lo) (?:[\w'-]+ "
            r"){0,2}?(?:{feeling})\b",
            r"\b(?:yo |a mí |nosotros )?(?:también|en su lugar|en tu lugar|yo|a mí) (?:[\w'-]+ "
            r"){0,3}?(?:estaría|me sentiría|me enfadaría|me molestaría|estaríamos|me habría)\b",
            r"\b(?:con (?:toda )?la ilusión|ilusión que|contaba con|había confiado|confió en "
            r"nosotros|su valioso tiempo|tanto tiempo|tan lejos de casa|justo antes|en plen[oa]s?"
            r"|precisamente (?:el día|cuando)|noches sin dormir)\b",
            r"\b(?:nos|me) (?:duele|entristece|preocupa|apena) (?:mucho |profundamente )?(?:saber"
            r"|leer|que|ver|lo)\b",
        ),
        unless=(
            Guard(r"\b(?:si|en caso de)\b(?: [\w'-]+){0,6} $", "it is only a condition"),
            Guard(
                r"\b(?:no (?:entend\w+|comprend\w+|es (?:para tanto|comprensible|tan))|sin motivo"
                r"|exagerad\w+)\b",
                "the feeling is denied",
                Where.SENTENCE,
            ),
            Guard(
                r"\bmolestias (?:ocasionadas|causadas|que)\b|^(?:por|las) molestias|\b(?:lo|es|fue"
                r"|ha sido) lamentable\b|\bes dur[oa]\b",
                "it is a formula",
                Where.INSIDE,
            ),
            Guard(r"\b(?:no|nunca) (?:[\w'-]+ ){0,2}$", "it is negated"),
        ),
    ),
    Cue(
        Act.OVERPROMISE,
        either(
            r"\b(?:no|nunca|jamás) (?:se )?(?:le |les |te |nos )?(?:volverá|volverán|va a volver"
            r"|vuelve) (?:nunca |jamás )?(?:más )?a (?:ocurrir|pasar|suceder|repetirse|fallar"
            r"|tener|haber)\w*\b|\b(?:no|nunca|jamás) (?:se )?(?:repetirá|ocurrirá|pasará"
            r"|sucederá) (?:nunca|jamás|más|otra vez|de nuevo)\b|\b(?:nunca|jamás) (?:más )?(?:se "
            r")?(?:repetirá|ocurrirá|pasará|sucederá)\b",
            r"\b(?:le |les |te |os )?(?:garantizo|garantizamos)\b|\bgarantizad[oa]s?\b|\bcon toda "
            r"(?:garantía|seguridad) (?:llegará|estará|recibirá)\b",
            r"\b(?:100|cien por) ?(?:%|cien|por ciento)|\bal cien por cien\b",
            r"\b(?:lo que (?:usted )?(?:quiera|quieras|desee|desees|pida|pidas)|cueste lo que "
            r"cueste|pase lo que pase|a toda costa|sin ninguna duda (?:llegará|estará))\b",
            r"\b(?:le |te |les )?(?:prometo|prometemos|aseguro|aseguramos|juro) (?:que "
            r")?[^.?!;]{0,50}?\b(?:nunca|jamás|siempre|no volverá|ningún problema)\b",
        ),
        unless=(
            ASKED,
            Guard(r"\b(?:no|ni|nadie|nunca) (?:[\w'-]+ ){0,3}$", "it is negated"),
            Guard(
                r"\b(?:nadie|no) (?:le |les |te |se )?(?:puede|podemos|puedo) garantiz",
                "it is negated",
                Where.CLAUSE,
            ),
            Guard(
                r"\b(?:reembols\w+|devol\w+|descuento|algodón|reciclad\w+|lana|lino|importe"
                r"|abon\w+|renovable)\b",
                "it states a share",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:para que|para evitar que|a fin de que|con el fin de que)\b[^.]*$", "it is an aim"),
        ),
    ),
    Cue(
        Act.RUDE,
        either(
            r"\bniñer[oa]\b|\bnada mejor que hacer\b",
            r"\b(?:cálmese|cálmate|tranquilícese|tranquilízate|relájese|relájate|no se ponga así"
            r"|no te pongas así|no sea (?:tan )?(?:exagerad[oa]|pesad[oa]|infantil"
            r"|quisquillos[oa])|no exagere|no exageres)\b",
            r"\b(?:no es|ese no es|eso no es) (?:nuestro|mi) problema\b|\b(?:ese es|es) (?:su|tu) "
            r"problema\b|\b(?:mala suerte|haberlo pensado antes|haber leído|haberlo leído|allá "
            r"usted|peor para usted|usted sabrá)\b",
            r"\b(?:qué|que) (?:esperaba|quiere|espera|pretende|se cree|esperabas|quieres|te "
            r"crees)(?: usted)?(?: que| exactamente| por| ahora| más|\?)",
            r"\b(?:buena suerte|suerte) (?:con|buscando|encontrando|en)\b|\b(?:hasta un niño"
            r"|cualquiera (?:sabe|entiende|con dos dedos)|dos dedos de frente|sentido común)\b",
            r"\b(?:ridícul[oa]s?|absurd[oa]s?|estúpid[oa]s?|idiota\w*|imbécil\w*|tont[oa]s?"
            r"|tonterías?|histéric[oa]s?|infantil\w*|quejica\w*|pataleta|berrinche|llorique\w+"
            r"|sinvergüenza\w*|ignorante\w*|pesad[oa]s|inútil\w*)\b",
            r"\b(?:deje de|dejen de|deja de) (?:\w+ )?(?:quejar\w+|molestar\w*|hacernos|insistir"
            r"|escribir\w*|gritar\w*|perder|llorar|protestar)\b|\b(?:nos hace|hacernos|está "
            r"haciéndonos|haga) perder (?:el|más|nuestro) tiempo\b|\bno nos (?:moleste|haga "
            r"perder)\b",
            r"\b(?:si no le gusta|si no te gusta|váyase|vete|compre en otr[oa]|cómprelo en otr[oa]"
            r"|búsquese otr[oa]|nadie le obliga|nadie te obliga|(?:me|nos) da (?:exactamente "
            r"|completamente )?igual|me importa un)\b",
            r"\b(?:tenemos|tengo) cosas (?:mejores|más importantes)\b|\bno es (?:tan|nada) "
            r"difícil\b|\b¿?(?:no sabe|sabe usted|sabes) leer\b|\bes que no (?:sabe|lee"
            r"|entiende)\b|\b(?:otros|los demás) clientes (?:no|sí)\b|\b(?:ya|pues) (?:vale|basta) "
            r"de\b",
        ),
        unless=(
            Guard(
                r"\bno (?:es|son|fue) (?:[\w'-]+ ){0,2}$|\b(?:mucha|toda la) $|\bno hay (?:[\w'-]+ ){0,2}$",
                "it is negated or kindly meant",
            ),
            Guard(
                r"\b(?:nuestr\w+|nosotros|por nuestra parte"
                r"|compañer\w+)\b[^,.;]{0,60}?\b(?:ridícul|absurd|estúpid|tont|inútil|infantil)",
                "it is said of the company",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:ridícul|absurd|estúpid|tont|inútil)\w* (?:error|fallo|política|proceso) "
                r"(?:nuestr|de nuestr)",
                "it is said of the company",
                Where.SENTENCE,
            ),
            Guard(r"\b(?:no|nada|ni) (?:[\w'-]+ ){0,2}$", "it is negated"),
            Guard(
                r"\b(?:silla|asiento|menú|cuna|bici\w*|ropa|talla|zona|piscina|entrada|ocio) infantil",
                "something for children is meant",
                Where.SENTENCE,
            ),
            Guard(
                r"^(?:suerte|buena suerte) (?:con|en) (?:su|tu|el|la) (?:examen|viaje|boda|nuev\w+"
                r"|mudanza|concurso|carrera|proyecto)",
                "it is a kind wish",
                Where.SENTENCE,
            ),
        ),
    ),
)
