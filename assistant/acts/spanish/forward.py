"""Ways forward in Spanish: done, to be done, steps, effort, requests, refusals, coming back, handing on."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where, either
from assistant.acts.spanish.guards import ASKED, NEGATED, NEGATED_INSIDE, USUALLY, WHETHER
from assistant.model import Act

_PRON = r"(?:se |le |les |te |os |lo |la |los |las |nos |me )*"
_STEP = (
    r"abra|abre|toque|toca|pulse|pulsa|mantenga|mantén|haga clic|haz clic|clique|seleccione|selecciona|elija"
    r"|elige|vaya|ve|entre|entra|desconecte|desconecta|desenchufe|desenchufa|enchufe|conecte|"
    r"apague|apaga|encienda|reinicie|reinicia|instale|instala|desinstale|actualice|borre|borra"
    r"|retire|coloque|gire|introduzca|introduce|pegue|pega|lleve|"
    r"deje|entregue|use|utilice|escanee|cambie|presione|limpie|espere|acceda|inicie"
)
_TARGET = (
    r"(?:segundos|botón|tecla|interruptor|ajustes|menú|aplicación|app|aparato|router|enchufe|cable"
    r"|caché|contraseña|enlace|etiqueta|tienda|correos|caja|"
    r"paquete|código|página|cuenta|batería|filtro|versión|navegador|cookies|recepción"
    r"|configuración|suscripción|pedidos|sesión|mando|luz|minutos|perfil|"
    r"oficina|punto de \w+|cupón|vale)"
)
_FUTURE = (
    r"reembolsaré|reembolsaremos|devolveré|devolveremos|abonaré|abonaremos|enviaré|enviaremos"
    r"|mandaré|mandaremos|cancelaré|cancelaremos|anularé|anularemos|"
    r"repondremos|reemplazaremos|sustituiremos|cambiaremos|corregiré|corregiremos|desbloquearemos"
    r"|restableceremos|repararemos|recogeremos|ampliaremos|reservaremos|"
    r"tramitaré|tramitaremos|eliminaré|eliminaremos|ingresaremos|ingresaré|descontaré"
    r"|descontaremos|aplicaré|aplicaremos|entregaremos|instalaremos|asumiremos|compensaremos|"
    r"recogerá|recibirá|recibirás|llegará|pasará|enviará|reembolsará|devolverá|abonará|cambiará"
    r"|reparará|entregará|ofreceremos|ofrecemos|ofrezco|emitiremos|pagaremos|será|serán"
)
CUES = (
    Cue(
        Act.SOLUTION,
        either(
            r"\b(?:{goods}|acceso|línea|servicio) {gap}(?:está|queda|vuelve a estar) (?:ya |otra "
            r"vez |de nuevo )*(?:activ|operativ|disponible|abiert|en marcha|funcionando)",
            r"\b(?:pagará|volverá a pagar|vuelve a pagar|pagarás) (?:[\w'-]+ ){0,4}(?:precio|tarifa|cuota)\b",
            rf"\b{_PRON}(?:hemos|he) (?:ya |también |además )?(?:{{done}})\b",
            r"\bse (?:le |les |te |os |lo |la )*(?:ha|han) (?:ya )?(?:{done})\b|\b(?:equipo"
            r"|compañer\w+|almacén|técnico|banco|departamento"
            r"|responsable|jefa?) (?:de \w+ )?(?:ya )?(?:se )?(?:le |les |lo |la )*(?:ha|han) "
            r"(?:ya )?(?:{done})\b",
            r"\b(?:acabamos|acabo) de (?:{do})\b",
            rf"\b{_PRON}(?:reembolsé|reembolsamos|devolvimos|abonamos|abonó|cancelé|anulamos|anulé"
            rf"|enviamos|envié|solicité|solicitamos|repusimos|cambiamos|abrí|abrimos|activé)\b",
            r"\b(?:ha|han|está|están|queda|quedan|fue|quedó) (?:sido |ya )?(?:{done}|reembolsada"
            r"|devuelta|anulada|cancelada|enviada|restablecida|reparada|resuelta|corregida"
            r"|reservada|desbloqueada|abierta|ampliada|en camino)\b",
            r"\b(?:{goods}) {gap}(?:sale|salió|ha salido|llega|va|está|viaja) {run}(?:{day}|en "
            r"camino|de camino|por mensajero|hacia)\b",
            r"\b(?:adjunto|le adjunto|adjuntamos|encontrará adjunt\w+|adjunt[oa]s? (?:encontrará"
            r"|va|tiene))\b",
        ),
        detail="done",
        unless=(
            Guard(
                r"\b(?:fue|ha sido|está) (?:bloquead|cancelad|anulad|suspendid)\w+",
                "it tells what happened",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:[\w'-]+ ){0,6}(?:por error|equivocad\w+|erróne\w+)\b|^ por error\b",
                "it tells what went wrong",
                Where.AFTER,
            ),
            NEGATED,
            NEGATED_INSIDE,
            WHETHER,
            USUALLY,
            ASKED,
            Guard(
                r"\b(?:usted|tú|cliente|que nos|nos|si|cuando|banco|aunque) (?:[\w'-]+ ){0,3}$",
                "somebody else does it",
            ),
            Guard(
                r"\b(?:usted|que) (?:nos |lo |la )?(?:ha|han|has)\b", "somebody else does it", Where.CLAUSE
            ),
            Guard(
                r"\b(?:pedido|envío|reserva|compra|cuenta|suscripción|tarjeta) (?:que )?(?:fue|ha "
                r"sido) (?:cancelad|anulad|bloquead)\w+ (?:por error|sin)",
                "it tells what happened",
                Where.SENTENCE,
            ),
            Guard(
                r"^ (?:nota|nuestro mayor|esfuerzo|su (?:caso|queja|reclamación) (?:a|al))\b",
                "it names nothing that is done",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        either(
            r"\b(?:le|te|les|os) (?:duplic|consig|aument|prolong|rebaj|perdon|condon|instal|ampl"
            r"|prepar|guard)\w*(?:amos|imos|emos|o)\b|\bno (?:tiene|tienes|tendrá|tendrás) que "
            r"(?:pagar|abonar|devolver|enviar)\b|\b(?:le|te) espera (?:[\w'-]+ ){0,4}(?:{day}|en "
            r"\w+)",
            r"\b(?:puedo|podemos|sí puedo|sí podemos) (?:hacer|ofrecerle|ofrecer|ofrecerte) es (?:{do})",
            r"\b(?:nos hacemos|me hago|nos haremos) cargo de (?:la reparación|los gastos|el coste"
            r"|el envío|la recogida|los costes|todos los|el importe)",
            rf"\b{_PRON}(?:voy a|vamos a|va a|podemos|puedo|podremos|procedemos a|procedo a"
            rf"|procederemos a|procederé a|quiero|queremos|nos gustaría|me gustaría|con gusto) "
            rf"(?:{{do}})\b",
            rf"\b{_PRON}(?:{_FUTURE})\b",
            r"\b(?:le|les|te|os|lo|la|se lo|se la|los|las) (?:reembolso|reembolsamos|devuelvo"
            r"|devolvemos|abono|abonamos|envío|enviamos|mando|mandamos|cambio|cambiamos|cancelo"
            r"|anulo|regalo|regalamos|ofrezco|ofrecemos|reservo|descuento|descontamos|recogemos"
            r"|pagamos|repongo)\b",
            r"\b(?:usted )?(?:puede|podrá|puedes) (?:[\w'-]+ ){0,6}?(?:gratis|gratuitamente|sin "
            r"coste|sin cargo|sin gastos|quedarse|quedárselo|devolverl\w+|cambiarl\w+|canjear\w*"
            r"|elegir entre)\b",
            r"\b(?:un|el|nuestro) (?:técnico|mensajero|transportista|operario|compañero) (?:pasará"
            r"|irá|acudirá|recogerá|va a|vendrá|le visitará|pasa) {run}",
            r"\b(?:corre|corren|van) (?:a|de|por) nuestr[oa] (?:cargo|cuenta)\b|\bcorremos con (?:los|el)\b",
        ),
        detail="will do",
        unless=(
            NEGATED,
            Guard(
                r"^(?!.*\bque (?:pagar|abonar|devolver|enviar)\b).*\b(?:no|ni|nunca|jamás|tampoco)\b",
                "it is negated",
                Where.INSIDE,
            ),
            WHETHER,
            USUALLY,
            ASKED,
            Guard(
                r"\b(?:respuesta|contestación|noticias|confirmación|información|mensaje|soluci\w+"
                r"|solucionarlo|correo|email)\b",
                "it names nothing that is done",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:una?|nuestra|más|la|su|pronto una) (?:\w+ )?(?:respuesta|contestación"
                r"|noticias|información|confirmación|solución|correo|mensaje|atención"
                r"|disculpas?)\b|^ (?:atendid|revisad|tramitad|analizad|estudiad|tenid|escuchad|un "
                r"placer|necesari|contactad|informad)\w*",
                "it names nothing that is done",
                Where.AFTER,
            ),
            Guard(
                r"\b(?:será|serán)\b(?! (?:reembolsad|devuelt|abonad|enviad|anulad|cancelad"
                r"|repuest|sustituid|cambiad|reparad|recogid|entregad|ingresad|descontad"
                r"|corregid)\w*)",
                "it names nothing that is done",
                Where.CLAUSE,
            ),
        ),
    ),
    Cue(
        Act.SOLUTION,
        either(
            rf"\b(?:{_STEP}) (?:[\w'/-]+ ){{0,10}}?{_TARGET}\b",
            r"\b(?:ajustes|menú|perfil|cuenta|configuración) ?[>→›]",
        ),
        detail="steps",
        unless=(
            NEGATED,
            Guard(
                r"\b(?:entre|use|deje|espere|cambie|ve|inicie)\b(?! (?:en|la|el|los|las|su|este"
                r"|unos|\d|sesión))",
                "these are no steps",
                Where.INSIDE,
            ),
            Guard(r"\b(?:que|se|para que|nos|cuando|antes de que) $", "these are no steps"),
            Guard(r"^entre (?:el|la|los|las|\d)", "these are no steps", Where.INSIDE),
        ),
    ),
    Cue(
        Act.EFFORT,
        either(
            r"\b(?:estamos|estoy|seguimos|sigo) (?:\w+ )?(?:revisando|investigando|trabajando"
            r"|analizando|comprobando|estudiando|gestionando|haciendo|averiguando|tratando"
            r"|intentando)\b",
            r"\b(?:revisaremos|revisaré|investigaremos|investigaré|analizaremos|estudiaremos"
            r"|comprobaremos|comprobaré|averiguaremos|gestionaremos|intentaremos|trataremos"
            r"|haremos todo|haré todo|trabajaremos|trasladaré|trasladaremos|daremos traslado)\b",
            r"\b(?:vamos a|voy a) (?:revisar|investigar|analizar|comprobar|estudiar|intentar"
            r"|tratar|averiguar|mirar|trasladar|ver)\b",
            r"\b(?:hemos|he) (?:trasladado|remitido|pasado|derivado|escalado|tomado nota"
            r"|registrado|anotado|transmitido|reenviado)\b|\bhacemos todo lo posible\b|\b(?:su "
            r"caso|su queja|su reclamación) (?:\w+ )?(?:está|será) (?:\w+ )?(?:en|siendo"
            r"|revisad\w+|estudiad\w+|atendid\w+|tramitad\w+)\b",
        ),
        unless=(NEGATED,),
    ),
    Cue(
        Act.REQUEST,
        either(
            r"\b(?:envíenos|envíeme|envíanos|mándenos|mándanos|facilítenos|facilítanos|indíquenos"
            r"|indíqueme|indícanos|díganos|dígame|dinos|háganos llegar|remítanos|escríbanos"
            r"|escríbenos|contáctenos|contacte|llámenos|llame|confírmenos|proporciónenos|póngase "
            r"en contacto|ponte en contacto|comuníquese|responda a)\b",
            r"\b(?:podría|podrías|puede|puedes|sería tan amable de|serías tan amable de) (?:usted "
            r")?(?:enviar|mandar|indicar|facilitar|confirmar|decir|adjuntar|proporcionar|responder"
            r"|remitir)\w*[^?.]{0,120}\?",
            r"\b(?:necesitamos|necesito|necesitaríamos) (?:que|su|el|la|los|las|un|una)\b|\b(?:le"
            r"|te|les) (?:rogamos|pedimos|ruego|pido|agradecería\w*|agradeceríamos) (?:que "
            r")?(?:nos |me )?(?:envíe|facilite|indique|confirme|mande|remita|contacte|diga"
            r"|responda)\w*\b",
        ),
    ),
    Cue(
        Act.REFUSAL,
        either(
            r"\bno (?:nos |me |le |se |lo |te )*(?:es posible|podemos|puedo|podremos|podré|procede"
            r"|admitimos|aceptamos|cabe|resulta posible|corresponde|disponemos|hacemos|está "
            r"permitido)\b",
            r"\b(?:debemos|tenemos que|hemos tenido que|nos vemos obligados a) (?:rechazar|denegar"
            r"|declinar)\w*\b|\b(?:rechazamos|denegamos)\b|\b(?:ha sido|queda) (?:rechazad"
            r"|denegad)[oa]\b|\bimposible\b",
        ),
    ),
    Cue(
        Act.FOLLOW_UP,
        either(
            r"\b(?:le|les|te|os|lo|la) (?:escribiré|escribiremos|llamaré|llamaremos|informaré"
            r"|informaremos|avisaré|avisaremos|contactaré|contactaremos|mantendré|mantendremos"
            r"|confirmaré|confirmaremos|responderé|responderemos|comunicaré|comunicaremos|daré"
            r"|daremos|contaré|diré|diremos|llamará|escribirá|contactará|avisará|informará"
            r"|mantengo|aviso|llamo|escribo|confirmo)\b",
            r"\b(?:volveré|volveremos|vuelvo) a (?:escribir|llamar|contactar|ponerme|ponernos"
            r"|revisar|comprobar)\w*|\b(?:me pondré|nos pondremos|se pondrá|me pongo) (?:de nuevo "
            r")?en contacto\b",
            r"\b(?:tendrá|tendrás|recibirá|recibirás) (?:[\w'-]+ ){0,4}?(?:noticias|respuesta"
            r"|contestación|confirmación|novedades|actualización|seguimiento|llamada|correo"
            r"|mensaje)\b",
            r"(?:^\W*|, |\by )si (?!tiene (?:alguna |más |cualquier |otra )?(?:duda|pregunta"
            r"|consulta)|necesita)[^.?!;]{3,110}?,? (?:responda|responde|escríba\w+|escríbe\w+"
            r"|avíse\w+|avísa\w+|llám\w+|díga\w+|dinos|dime|hága\w+|contácte\w+|basta|no dude|no "
            r"dudes|por favor|contest\w+|comuníq\w+)\b",
            r"\b(?:responda|responde|escríba\w+|escríbe\w+|avíse\w+|avísa\w+|llám\w+|díga\w+|dime"
            r"|dinos|hága\w+ saber|contest\w+) (?:[\w'-]+ ){0,6}?si\b",
            r"\b(?:comprobaré|comprobaremos|revisaré|verificaré|haré un seguimiento|haremos un "
            r"seguimiento|confirmaré) (?:[\w'-]+ ){0,5}?(?:{day}|que|si)\b",
        ),
        unless=(
            NEGATED,
            Guard(r"^(?:le|les|te|os|lo|la) no\b", "it is negated", Where.INSIDE),
            Guard(
                r"\b(?:cualquier|alguna|más|otra|otras|demás) (?:\w+ )?(?:duda|pregunta|consulta"
                r"|aclaración|cosa|información)s?\b|\ba su (?:entera )?disposición\b",
                "it is a closing formula",
                Where.SENTENCE,
            ),
            Guard(
                r"^(?:le|les|te) (?:daré|daremos|diré|diremos) (?!una respuesta|noticias|aviso|más"
                r"|lo|qué|el)",
                "it announces no message",
                Where.INSIDE,
            ),
        ),
    ),
    Cue(
        Act.FOLLOW_UP,
        r"\bpara cualquier (?:duda|consulta|pregunta|aclaración)\b|\b(?:quedamos|quedo|estamos"
        r"|estoy) (?:[\w'-]+ )?a (?:su|tu|vuestra) (?:entera )?disposición\b",
        counts=False,
        because="it is a closing formula",
    ),
    Cue(
        Act.ESCALATION,
        either(
            r"\b(?:hemos|he) (?:trasladado|remitido|pasado|derivado|escalado|transmitido|reenviado"
            r"|hablado|comentado|entregado) {run}(?:a|al|con) (?:el |la |los |nuestr[oa]s? |mi "
            r")?(?:[\w'-]+ ){0,2}?(?:{team})\b",
            r"\b(?:trasladaré|trasladaremos|traslado|paso|pasaré|derivo|derivaré|remito|escalo"
            r"|hablaré) {run}(?:a|al|con) (?:el |la |los |nuestr[oa]s? |mi )?(?:[\w'-]+ "
            r"){0,2}?(?:{team})\b",
            r"\b(?:nuestr[oa]s?|mi|el|la) (?:{team}) (?:[\w'-]+ ){0,3}?(?:le llamará|te llamará"
            r"|llamará|contactará|revisará|está revisando|se encargará|se pondrá|lo está)\b",
        ),
        unless=(NEGATED, ASKED),
    ),
)
