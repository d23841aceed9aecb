"""Blame in Spanish: neglect, wrong handling, "you should have", counterfactuals, responsibility, reproach."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.spanish.guards import ASKED, IF, OWNED, REPORTED, THANKS
from assistant.model import Act

_NEGLECTED = (
    r"olvidado|ignorado|descuidado|omitido|desatendido|incumplido|pasado por alto|hecho caso omiso"
    r"|perdido el plazo"
)
_DONE = (
    r"leído|leyó|leíste|revisado|revisó|comprobado|comprobó|verificado|verificó|seguido|siguió"
    r"|seguiste|pagado|pagó|avisado|avisó|"
    r"avisaste|contestado|contestó|respondido|respondió|cancelado|canceló|actualizado|actualizó"
    r"|informado|informó|indicado|indicó|"
    r"facilitado|facilitó|proporcionado|proporcionó|comunicado|comunicó|confirmado|confirmó"
    r"|solicitado|solicitó|respetado|respetó|"
    r"cumplido|cumplió|prestado|prestó|presentado|presentó|devuelto|devolvió|recogido|recogió"
    r"|completado|completó|rellenado|rellenó|"
    r"marcado|marcó|guardado|guardó|tenido|tuvo|tomado|tomó|molestado|molestó|preguntado|preguntó"
    r"|elegido|consultado|consultó|reclamado|"
    r"reclamó|atendido|atendió|entendido|reservado|notificado|notificó|adjuntado|adjuntó|activado"
    r"|activó|limpiado|leíste|pediste"
)
_WRONG = (
    r"mal|incorrect\w+|erróne\w+|equivocad\w+|incomplet\w+|tarde|fuera de plazo|fuera del plazo"
    r"|inadecuad\w+|indebid\w+|inválid\w+|"
    r"sin (?:leer|comprobar|verificar|revisar|avisar|consultar)|al revés|por error|caducad\w+"
)
_HANDLED = (
    r"introducido|introdujo|introdujiste|escrito|escribió|escribiste|indicado|indicó|facilitado"
    r"|facilitó|proporcionado|proporcionó|dado|dio|"
    r"puesto|puso|pusiste|elegido|eligió|elegiste|seleccionado|seleccionó|usado|usó|utilizado"
    r"|utilizó|instalado|instaló|conectado|conectó|"
    r"montado|montó|lavado|lavó|solicitado|solicitó|rellenado|rellenó|enviado|envió|pedido|pidió"
    r"|comprado|compró|reservado|reservó|"
    r"marcado|marcó|manipulado|manipuló|cancelado|canceló|avisado|avisó|reclamado|reclamó"
    r"|configurado|configuró|presentado|presentó|"
    r"entendido|entendió|leído|leyó|contestado|pagado|pagó|devuelto|devolvió|medido|midió|guardado"
    r"|hecho|hizo|llegado|llegó"
)
_SUPPOSED = (
    r"(?:al parecer|por lo visto|probablemente|seguramente|evidentemente|obviamente|seguro que"
    r"|posiblemente|parece que)"
)
_COMPANY = Guard(
    r"\b(?:nosotros|nuestr\w+|sistema|compañer\w+|agente|repartidor\w*|transportista|equipo"
    r"|técnic\w+|banco|vendedor|empresa|mensajer\w+"
    r"|almacén|tienda|proveedor|fabricante|página|web|formulario|nos) (?:[\w'-]+ ){0,5}$",
    "the company or somebody else is meant",
)
_SURE = r"(?:usted(?:es)? |tú )"
CUES = (
    Cue(
        Act.BLAME,
        either(
            rf"\b(?:{{youhave}}) (?:\w+ )?(?:{_NEGLECTED})\b",
            r"\b(?:se le|se te|se les) (?:ha )?(?:olvidó|olvidado|pasó|pasado)\b|\b(?:usted|tú) "
            r"(?:olvidó|olvidaste|ignoró|omitió|incumplió|desatendió)\b"
            r"|\b(?:olvidó|olvidaste|ignoró|ignoraste|omitió) (?:usted )?(?:el|la|los|las|indicar"
            r"|marcar|poner|incluir|cancelar|confirmar|nuestr\w+|leer"
            r"|revisar|avisar|adjuntar|actualizar)\b",
            r"\b(?:no|nunca|ni siquiera) (?:se |nos |lo |la |le |me )?(?:{youhave}) (?:\w+ )?(?:"
            + _DONE
            + r")\b",
            rf"\b(?:{_SURE})?(?:no|nunca|ni siquiera) (?:se |nos |lo |la |le )?(?:{_DONE})\b",
            r"\b(?:falta de (?:lectura|atención|cuidado|previsión|diligencia|respuesta|cooperación"
            r"|mantenimiento)) (?:por su parte|suya|del cliente|de su parte)\b",
        ),
        detail="omission",
        unless=(
            Guard(
                r"^(?!.*\b(?:usted|tú)\b).*\bse (?:ha |había )?(?!le |te |les |olvid|pas|molest"
                r"|preocup|inform)\w",
                "nobody is named",
                Where.INSIDE,
            ),
            IF,
            ASKED,
            OWNED,
            REPORTED,
            _COMPANY,
            Guard(
                r"^ (?:la culpa|ninguna culpa|nada que ver|respuesta|noticias|contestación|suerte)\b",
                "it gives no fault",
                Where.AFTER,
            ),
            Guard(
                r"\ble (?:ha|han|había)\b|\b(?:se le|no le) (?:ha|han|informó|avisó|comunicó"
                r"|notificó|confirmó|indicó|atendió|contestó|respondió)\b",
                "the company is meant",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            rf"\b(?:{{youhave}}) (?:usted )?(?:{_HANDLED}) (?:[\w'/-]+ ){{0,7}}?(?:{_WRONG})\b",
            rf"\b(?:usted|tú) (?:\w+ )?(?:{_HANDLED}) (?:[\w'/-]+ ){{0,7}}?(?:{_WRONG})\b",
            rf"\b(?:porque|ya que|puesto que|dado que|debido a que|al haber) (?:usted )?(?:no "
            rf")?(?:{{youhave}} )?(?:{_HANDLED}) (?:[\w'/-]+ ){{0,7}}?(?:{_WRONG})\b",
            r"\b(?:introdujo|introdujiste|escribió|escribiste|indicó|facilitó|proporcionó|dio|puso"
            r"|eligió|seleccionó) (?:[\w'/-]+ ){0,6}?(?:mal|incorrect\w+|"
            r"erróne\w+|equivocad\w+|incomplet\w+)\b",
            r"\b(?:datos|dirección|código|número|talla|nombre|correo|información|cuenta) "
            r"(?:incorrect[oa]s?|erróne[oa]s?|equivocad[oa]s?|incomplet[oa]s?) (?:que )?(?:usted )?"
            r"(?:ha |has |nos )*(?:facilitad\w+|facilitó|introducid\w+|introdujo|proporcionad\w+"
            r"|proporcionó|indicad\w+|indicó|puso|dio|diste) ?(?:por usted|por el cliente)?",
            r"\b(?:mal uso|uso (?:indebido|inadecuado|incorrecto)|manipulación (?:indebida"
            r"|incorrecta|inadecuada)|mantenimiento inadecuado|limpieza inadecuada|"
            r"error (?:suyo|tuyo|del usuario|del cliente|por su parte|de su parte)|lavado "
            r"incorrecto|instalación incorrecta)\b",
            r"\b(?:se ha|se|te has|te) (?:equivocado|equivocó|equivocaste|confundido|confundió"
            r"|confundiste|despistado) (?:usted |tú )?(?:de|al|con|en)\b|\b(?:usted|tú) se (?:ha "
            r")?(?:equivocó|equivocado|confundió)\b",
        ),
        detail="did wrong",
        unless=(
            IF,
            ASKED,
            OWNED,
            REPORTED,
            _COMPANY,
            Guard(
                r"\b(?:no|descarta\w*|sin) (?:[\w'-]+ ){0,4}$|\bno (?:ha|has) (?:hecho|puesto)",
                "it is denied",
            ),
            Guard(
                r"\b(?:le|les|te) (?:ha|han|hemos|envió|dio|facilitó|indicó|enviaron)\b"
                r"|\brecibi\w+|\b(?:un|el|nuestro) (?:compañero|agente|sistema)\b",
                "the company is meant",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:debería|deberías|debió|debiste|tendría que|tendrías que|tenía que|tenías que"
            r"|podría|podrías|hubiera debido|hubiese debido) haber(?:se|nos|lo|la|le|me|te|los"
            r"|las)? "
            r"(?:\w+ )?(?:leído|revisado|comprobado|verificado|avisado|contactado|cancelado|pagado"
            r"|llamado|informado|preguntado|leido|consultado|actualizado|"
            r"guardado|pedido|solicitado|reclamado|indicado|tenido|prestado|elegido|esperado"
            r"|seguido|reservado|medido|asegurado|dicho|comunicado|"
            r"notificado|contratado|desconectado|cerrado|sabido|previsto|fijado|mirado|confirmado"
            r"|hecho|sido|presentado|contado|devuelto|puesto|venido|llegado|recogido|activado"
            r"|\w+ado|\w+ido)\b",
            r"\b(?:debía|debías|debió|debiste) (?:leer|revisar|comprobar|verificar|avisar|cancelar"
            r"|llamar|informar|consultar|actualizar|pagar|seguir|indicar|confirmar)\w*\b",
            r"\b(?:era|es) (?:su|tu) (?:obligación|deber|tarea|responsabilidad)\b|\b(?:le|te) "
            r"correspondía (?:a usted |a ti )?(?:leer|revisar|comprobar|verificar|avisar|cancelar"
            r"|asegurar)\w*",
        ),
        detail="should have",
        unless=(
            ASKED,
            OWNED,
            _COMPANY,
            Guard(
                r"^ (?:que esperar|que llamar|que pasar|que escribir|que pagar|que pedir)\b",
                "it takes the customer's side",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:haber(?:le|te|les) |haber (?:recibido|sido (?:informad|avisad|atendid"
                r"|reembolsad)\w+)|haber(?:se)? (?:tenido|visto|pasado|ocurrido|sucedido)|haber "
                r"pasado|haber ocurrido|haber sucedido|"
                r"haber (?:llegado|funcionado|estado|sido|quedado))",
                "it tells what the company owed",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:esto|eso|ello|pedido|paquete|reembolso|importe|nunca|pago|cargo|cobro) (?:no )?$",
                "it tells what the company owed",
            ),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:si|de) (?:usted )?(?:no )?(?:se |nos |lo |la |le |me |te |los |las )*(?:hubiera"
            r"|hubiese|hubieras|hubieses|haber) [^.?!;]{3,110}?\b(?:hubiera|hubiese|\w{2,}ría)(?:n|s|mos)?\b",
            r"\b(?:habría|hubiera|hubiese|podría)\w* [^.?!;]{3,80}?\bsi (?:usted )?(?:se |nos |lo "
            r"|la |le |me )*(?:no )?(?:hubiera|hubiese|hubieras)\b",
            r"\b(?:un aviso|una llamada|una lectura|avisar|llamar|leer|revisar|comprobar|cancelar) "
            r"[^.?!;]{0,60}?\b(?:a tiempo|antes|previamente|con antelación|más "
            r"atenta)\b[^.?!;]{0,30}?\b(?:habría|hubiera|hubiese)\b",
            r"\b(?:podría|se podría|se habría|se hubiera|habría podido) (?:haber(?:se)? "
            r")?(?:evitado|ahorrado|evitar|ahorrarse)\b",
        ),
        detail="counterfactual",
        unless=(
            THANKS,
            Guard(
                r"\b(?:hubiéramos|hubiésemos|nosotros|nuestr\w+|(?:le|les|te) (?:hubiera|hubiese"
                r"|hubieran|hubiéramos))\b",
                "the company owns it",
                Where.SENTENCE,
            ),
            Guard(
                r"\b(?:si|de) (?:no )?(?:nos |lo )?(?:hubiera|hubiese) (?:alguna|algún|más) "
                r"(?:duda|problema|pregunta)",
                "it is a condition for the way forward",
                Where.INSIDE,
            ),
            Guard(r"\b(?:hubiera|hubiese) (?:recibido|sido informad\w)", "the company owns it", Where.INSIDE),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:es|fue|era|ha sido|sería|son) (?:únicamente |exclusivamente |solo |enteramente "
            r"|de )?(?:su|tu|culpa|responsabilidad) ?(?:propi[oa] )?(?:culpa|responsabilidad|error"
            r"|fallo|problema|descuido|negligencia|suya|tuya|"
            r"del cliente|del usuario|del titular|del comprador|del huésped|del pasajero|del destinatario)\b",
            r"\b(?:responsabilidad|culpa|error|fallo|problema|causa) (?:\w+ )?(?:es|fue|ha sido"
            r"|está|recae|era|corresponde) (?:\w+ ){0,2}?(?:suy[oa]|tuy[oa]|de usted|en usted"
            r"|sobre usted|del cliente|al cliente|de su lado|por su parte|de su parte)\b",
            r"\b(?:usted|el cliente|el usuario|el huésped|el comprador|el titular|tú) (?:\w+ "
            r")?(?:es|eres|son) (?:el |la |el único |la única )?(?:responsable|culpable)\b|\bes "
            r"usted (?:el |la |quien )(?:responsable|culpable|debe|debía)\b",
            r"\bdebido a (?:su|tu) (?:propi[oa] )?(?:error|descuido|negligencia|retraso|demora"
            r"|falta|mal|olvido|decisión|incumplimiento|despiste|inacción|mala)\b|\bpor (?:su|tu) "
            r"(?:propi[oa] )?(?:culpa|error|descuido|negligencia|olvido|imprudencia|despiste"
            r"|dejadez)\b"
            r"|\ba causa de (?:su|tu) (?:error|descuido|negligencia|retraso|olvido|falta)\b",
            r"\bcorresponde (?:únicamente )?(?:al cliente|a usted|al usuario|al titular|al "
            r"huésped) (?:\w+ )?(?:leer|revisar|comprobar|verificar|avisar|asegurar|cancelar"
            r"|conocer)\w*",
        ),
        detail="responsibility",
        unless=(
            IF,
            ASKED,
            OWNED,
            Guard(r"\b(?:no|ni|nunca|tampoco) (?:[\w'-]+ ){0,3}$", "it is denied"),
            Guard(r"\b(?:no|nuestr\w+)\b", "it is denied or owned", Where.INSIDE),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            r"\b(?:como|tal y como|tal como) (?:ya |claramente |repetidamente |expresamente "
            r")+(?:le |les |te |os |se |lo )*(?:hemos |he |habíamos |había |ha )?(?:{told})\b",
            r"\b(?:ya|reiteradamente|repetidamente|claramente|varias veces|en varias ocasiones) "
            r"(?:se )?(?:le|les|te|os) (?:hemos |habíamos |había |ha |he )?(?:{told})\b|\b(?:le"
            r"|les|te|os) (?:hemos |habíamos |he )?(?:{told}) "
            r"(?:ya |claramente )?(?:varias veces|en varias ocasiones|repetidamente|reiteradamente"
            r"|claramente|en su momento)\b",
            r"\b(?:usted|tú)? ?(?:aceptó|aceptaste|ha aceptado|firmó|firmaste) (?:[\w'-]+ "
            r"){0,4}?(?:condiciones|términos|contrato|política|tarifa|normas)\b|\b(?:condiciones"
            r"|términos|contrato|política|normas)[^.?!;]{0,40}?que (?:usted )?(?:aceptó|aceptaste"
            r"|ha aceptado|firmó)\b",
            r"\b(?:está|estaba|figura|figuraba|consta|se indica|se indicaba|aparece|viene|lo pone"
            r"|pone|indican|indica|dice) (?:muy |bien |bastante |perfectamente |expresamente "
            r")*(?:claro|clara|claramente|claramente \w+|explícitamente|expresamente)\b",
            r"\b(?:son|es|están|está|eran) (?:muy |perfectamente |bastante |totalmente "
            r")(?:clar[oa]s?|visibles?|explícit[oa]s?)\b",
            r"\b(?:la próxima vez|en el futuro|en lo sucesivo|otra vez|para la próxima),? "
            r"(?:[\w'-]+ ){0,3}?(?:lea|lee|revise|revisa|compruebe|preste|asegúrese|verifique"
            r"|tenga|avise|sea|fíjese|consulte)\b|\b(?:lea|revise|compruebe|verifique|fíjese"
            r"|preste|asegúrese|consulte) "
            r"(?:[\w'-]+ ){0,6}?(?:la próxima vez|en el futuro|en lo sucesivo|para la próxima|con "
            r"más (?:atención|cuidado)|más atención)\b|\bser más (?:cuidados[oa]|atent[oa]"
            r"|previsor\w*)\b|\bmás cuidado\b",
            r"\b(?:los clientes|la gente|los usuarios|quienes|cualquier persona|cualquiera) que "
            r"(?:leen?|revisan?|lea|lean|ha leído) [^.?!;]{2,60}?(?:saben?|sabe|sabría)\b",
        ),
        detail="reproach",
        unless=(
            ASKED,
            OWNED,
            Guard(r"\bno\b", "it is denied", Where.INSIDE),
            Guard(r"\bno (?:[\w'-]+ ){0,3}$", "it is denied"),
            Guard(r"\b(?:tendremos|tendré|pondremos|seremos|con) $", "the company is meant"),
        ),
    ),
    Cue(
        Act.BLAME,
        either(
            rf"\b{_SUPPOSED},? (?:usted )?(?:no )?(?:se |lo |la |nos |le )?(?:{{youhave}} "
            rf")?(?:{_NEGLECTED}|{_DONE}|{_HANDLED}|borró|borrado|perdió|olvidó|equivocó|confundió"
            rf"|equivocado|confundido)\b",
            r"\b(?:debe|debes|tuvo que|tiene que) (?:de )?haber(?:se|lo|la|te)? (?:equivocado"
            r"|confundido|borrado|perdido|olvidado|introducido|marcado|pulsado|cancelado|dejado"
            r"|dado|hecho|puesto|escrito)\b",
            r"\b(?:no se (?:ha )?(?:molestó|molestado|tomó la molestia|tomado la molestia)|no te "
            r"(?:has )?(?:molestaste|molestado))\b",
        ),
        detail="insinuation",
        unless=(
            ASKED,
            OWNED,
            Guard(
                r"\b(?:no (?:ha|le|se) (?:recibi|lleg)\w+|no le)\b",
                "it tells what happened to the customer",
                Where.INSIDE,
            ),
            _COMPANY,
            Guard(
                r"\bhay(?:a)? un error\b|\bel (?:sistema|paquete|pedido|mensajero|repartidor"
                r"|transportista)\b",
                "somebody else is meant",
                Where.CLAUSE,
            ),
        ),
    ),
)
