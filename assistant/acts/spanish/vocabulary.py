"""The word classes the Spanish cues are written with; a value is the inside of a regex group."""

from __future__ import annotations

import re

_PLACE = r"[\w'&/€$.:%+()\"-]+(?:,\d+)?"
"""A word or a figure; a comma ends the clause unless digits follow."""


def _agreeing(participles: str) -> str:
    """Return participles in every gender and number."""
    return "|".join(re.sub(r"o$", "[oa]s?", word) for word in participles.split("|"))


VOCABULARY = {
    "participle": (
        r"\w{2,}(?:ado|ido|ada|ida|ados|adas|idos|idas)|puest[oa]s?|hech[oa]|abiert[oa]s?"
        r"|repuest[oa]s?|devuelt[oa]s?"
    ),
    "idle": (
        r"recibido|leído|visto|oído|entendido|comprendido|revisado|comprobado|verificado"
        r"|investigado|analizado|estudiado|trasladado|remitido"
        r"|pasado|derivado|transmitido|registrado|anotado|tomado|detectado|descubierto|encontrado"
        r"|perdido|olvidado|confundido|equivocado"
        r"|fallado|cometido|hecho|dicho|explicado|informado|comunicado|indicado|escrito|mencionado"
        r"|prometido|hablado|comentado|tratado"
        r"|intentado|procurado|pedido|preguntado|contactado|esperado|sentido|lamentado|trabajado"
        r"|aprendido|sido|estado|tenido|podido|querido"
        r"|vuelto|ido|llegado|cobrado|cargado|cumplido|dejado|consultado|escuchado|localizado"
        r"|decidido|quedado|causado|ocasionado|sabido"
        r"|valorado|atendido|tardado|debido|gustado|facturado|respondido|contestado|avisado"
        r"|borrado|extraviado|decepcionado|considerado|compartido"
        r"|realizado|iniciado|recogido|elevado"
    ),
    "idle_future": (
        r"seguir|har|revisar|estudiar|trasladar|contactar|responder|informar|intentar|tratar"
        r"|esperar|investigar|analizar|comprobar|verificar"
        r"|escribir|llamar|avisar|comunicar|contestar|mantendr|tendr|estar|ser|podr|querr|sabr|dir"
        r"|ver|procurar|volver|pondr|dar"
        r"|trabajar|considerar|valorar|averiguar|transmitir|tomar|atender|confirmar|ocupar"
        r"|encargar|pasar|contar|agradecer|pedir|necesitar"
    ),
    "customer": (
        r"client\w*|usuari\w*|huésped\w*|comprador\w*|pasajer\w*|titular\w*|viajer\w*|inquilin\w*"
        r"|abonad[oa]s?"
    ),
    "gap": r"(?:[\w'/-]+ ){0,4}",
    "run": rf"(?:{_PLACE} ){{0,12}}",
    "no": r"no|ni|nunca|jamás|tampoco|sin|nada|ningun[oa]?|ningún",
    "have": r"hemos|he|ha|han|hemos podido|acabamos de|acabo de",
    "youhave": r"ha|has|han|habéis|había|habías",
    "yourself": r"usted|ustedes|tú|vosotros|el cliente",
    "done": _agreeing(
        r"reembolsado|devuelto|abonado|enviado|mandado|cancelado|anulado|repuesto|reemplazado"
        r"|sustituido|cambiado|corregido|"
        r"desbloqueado|restablecido|reactivado|activado|desactivado|reparado|solucionado|resuelto"
        r"|ampliado|prorrogado|reservado|"
        r"reprogramado|programado|ordenado|tramitado|solicitado|eliminado|borrado|modificado"
        r"|actualizado|ingresado|acreditado|"
        r"transferido|retirado|descontado|aplicado|abierto|iniciado|puesto en marcha|encargado"
        r"|pedido|adjuntado|emitido|concertado|"
        r"dado de baja|dado de alta|detenido|anotado el cambio|añadido|rectificado|arreglado"
        r"|facturado de nuevo|compensado|bloqueado"
    ),
    "do": (
        r"reembols\w+|devolver\w*|devolvemos|devuelvo|abon\w+|envi\w+|mand\w+|cancel\w+|anul\w+"
        r"|repon\w+|reempla\w+|sustitu\w+|"
        r"cambi\w+|correg\w+|corrij\w+|desbloque\w+|restablec\w+|reactiv\w+|repar\w+|recog\w+"
        r"|recoj\w+|ampli\w+|reserv\w+|"
        r"reprogram\w+|tramit\w+|elimin\w+|modific\w+|ingres\w+|transfer\w+|descont\w+|descuent\w+"
        r"|aplic\w+|ofre\w+|regal\w+|"
        r"entreg\w+|instal\w+|retir\w+|rectific\w+|asum\w+|compens\w+|emit\w+|adjunt\w+|arregl\w+"
        r"|pag(?:amos|aremos|aré|ar|o)"
    ),
    "goods": (
        r"reembolso|devolución|importe|dinero|abono|reemplazo|repuesto|sustituto|pedido|paquete"
        r"|envío|técnico|etiqueta|factura|"
        r"vale|cupón|descuento|cheque|recambio|reserva|habitación|billete|entrada|saldo|cargo|pago"
        r"|cuota|comisión|contrato|"
        r"suscripción|cuenta|contraseña|reparación|recogida|transferencia|gastos|coste|mensajero"
        r"|tarifa|producto|artículo|unidad|"
        r"acceso|lavadora|lámpara|aparato|pieza|nuev[oa] \w+|\w+ nuev[oa]"
    ),
    "feeling": (
        r"molest\w+|enfad\w+|enoj\w+|frustr\w+|decepci\w+|disgust\w+|indign\w+|preocup\w+"
        r"|desagradable\w*|estres\w+|agobi\w+|"
        r"desesper\w+|incómod\w+|fastidi\w+|angusti\w+|impotencia|malestar|irrit\w+|dolor\w*"
        r"|triste\w*|desconcert\w+|agotador\w*|"
        r"exasperante\w*|inquiet\w+|ansiedad|nervios\w*|rabia|harto|harta|cansad\w+|desilusi\w+"
        r"|amarg\w+|lamentable|duro|pesadilla|"
        r"humillante|defraudad\w+|ignorad\w+|abandonad\w+|impacien\w+|intranquil\w+|trago|mal rato"
        r"|descontento"
    ),
    "day": (
        r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|semana|\d{1,2}|días?"
        r"|horas?|plazo|mediodía|tarde"
    ),
    "told": (
        r"indicado|indicamos|explicado|explicamos|informado|informamos|comunicado|comunicamos|dicho"
        r"|dijimos|señalado|señalamos|"
        r"advertido|advertimos|mencionado|avisado|avisamos|aclarado|aclaramos|repetido"
    ),
    "team": (
        r"facturación|contabilidad|técnic[oa]s?|logística|almacén|responsable\w*|supervisor\w*"
        r"|director\w*|dirección|gerente|gerencia|"
        r"jef[ea]|encargad[oa]|legal|jurídico|calidad|reclamaciones|mantenimiento|cocina|recepción"
        r"|desarrollo|informática|"
        r"departamento de \w+|equipo de (?:\w+)|compras|transportista|banco|finanzas|seguridad"
    ),
}
