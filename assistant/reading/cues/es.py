"""The most common Spanish cues for intent, trouble, asks and hand-overs; letters stand without accents."""

from __future__ import annotations

from assistant.model import TriggerKind, Trouble
from assistant.reading.lexicon import Cues

CUES: Cues = {
    "wrong": {
        "": """
            1 problema|problemas|error|roto|rota|danado|danada|defectuoso|defectuosa|retraso|queja|
              reclamacion|lamentablemente|decepcionado|decepcionada|decepcionante|mal|malo|mala|lento|falta|
              perdido|equivocado|equivocada|molesto|molesta
            2 inaceptable|verguenza|vergonzoso|estafa|estafadores|horrible|terrible|pesimo|pesima|furioso|
              furiosa|harto|harta|fatal|ladrones|indignado|indignante
            1 no|nunca|nadie .. llegado|llego|recibido|funciona|entregado|respondido|responde|contesta|
              devuelto|contento
            2 todavia|aun|sigo|sigue no|sin|esperando
            1 sin|ninguna respuesta|solucion
            1 cobrado|cobraron|cargado .. dos|doble veces?
            1 dos|doble cargos|cobros|cargo|cobro
            1 sobra
        """
    },
    "well": {
        "": """
            1 bien|bueno|buena|rapido|contento|satisfecho|amable|recomiendo
            2 excelente|perfecto|genial|encantado|encantada|maravilloso|fantastico
        """
    },
    "thanks": {"": "1 gracias|agradezco\n2 muchas|mil gracias"},
    "ask": {
        "request": """
            3 por favor
            3 pueden|puede|podrian|podria|puedes
            3 ruego|solicito
            3 envien~|manden~|devuelv~|reembols~|cancelen~|respondan~|contesten~|digan~|llamen~|arreglen~|
              confirmen~|anulen~|cambien~|revisen~|solucionen~|expliquen~|denme|hagan~
            3 les|le|os pido|ruego|pedimos|agradeceria
        """,
        "demand": """
            3 quiero|exijo|necesito|solicito|quisiera|pido|reclamo
            3 devuelvanme|devuelvan|cancelen|reembolsen
        """,
        "question": "2 cuando|donde|como|cual|cuanto|que|puedo\n2 por que",
    },
    "wants": {
        "refund": "reembols~|devol~|devuelv~",
        "replacement": "reemplaz~|cambio|cambien|sustitu~",
        "cancellation": "cancel~|anul~|baja",
        "repair": "repar~|solucion~|arregl~",
        "information": "saber|informacion|expli~|informen",
        "delivery": "entreg~|envi~",
        "contact": "llam~|contact~",
    },
    "trouble": {
        Trouble.LATE: """
            3 no|nunca|sin .. llegado|llego|recibido|entregado|llega
            3 retraso
            2 esperando|entrega
        """,
        Trouble.LOST: "3 perdido|extraviado|perdieron",
        Trouble.DAMAGED: "4 danado|danada|golpeado\n3 roto|rota",
        Trouble.WRONG_ITEM: "4 equivocado|equivocada|incorrecto|incorrecta",
        Trouble.FAULTY: "3 defectuoso|defectuosa\n3 no funciona|enciende|carga|abre",
        Trouble.REFUND: "4 reembols~\n3 devol~ .. dinero",
        Trouble.DOUBLE_CHARGE: """
            5 cobrado|cobraron|cobro|cargado .. dos|doble
            5 dos|doble cargos|cobros|cargo|cobro
            2 cobr~|cargo|factura
        """,
        Trouble.SUBSCRIPTION: "4 suscripcion|baja\n2 cancel~",
        Trouble.ACCOUNT: "3 cuenta|contrasena|bloqueada|bloqueado",
        Trouble.POOR_SERVICE: """
            4 grosero|grosera|maleducado
            3 nadie responde|contesta|atiende
            2 atencion|servicio al? cliente
        """,
        Trouble.RESERVATION: "3 reserva|reservacion",
    },
    "trigger": {
        TriggerKind.LEGAL: """
            mi|un abogado|abogada
            acciones|medidas|demanda legales|legal
            demandar|demandare|denunciar|denunciare|denuncia
            a los tribunales
        """,
        TriggerKind.REGULATOR: """
            oficina|organizacion del|de consumidor|consumidores
            profeco|ocu|consumo|sernac|indecopi|facua
            defensor del
        """,
        TriggerKind.PRESS: "a|la|los prensa|medios|periodico|periodistas",
        TriggerKind.CHARGEBACK: "contracargo|contracargos\ndisput~ .. banco|tarjeta",
        TriggerKind.SAFETY: """
            se incendio|prendio|quemo
            exploto|explotado
            herido|herida
            descarga electrica
            reaccion alergica
            hospital
            intoxic~
        """,
        TriggerKind.SELF_HARM: "suicid~\nquitarme la vida\nno quiero vivir|seguir viviendo?\nmatarme",
        TriggerKind.FRAUD: """
            cuenta|tarjeta .. hackeada|hackeado|robada|robado|clonada|hackearon
            hackeado|hackearon mi
            robo de identidad
            no reconozco .. cargo|cargos|compra|transaccion
        """,
        TriggerKind.DATA_REQUEST: "rgpd\nborr~|elimin~|supri~ .. mis datos\nmis datos .. borr~|elimin~",
    },
}
