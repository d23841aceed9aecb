"""The most common Portuguese cues for intent, trouble, asks and hand-overs; letters stand without accents."""

from __future__ import annotations

from assistant.model import TriggerKind, Trouble
from assistant.reading.lexicon import Cues

CUES: Cues = {
    "wrong": {
        "": """
            1 problema|problemas|erro|quebrado|quebrada|danificado|danificada|defeito|atraso|atrasado|
              reclamacao|infelizmente|decepcionado|decepcionada|desapontado|mau|ma|ruim|lento|falta|perdido|
              errado|errada|insatisfeito
            2 inaceitavel|vergonha|golpe|horrivel|pessimo|pessima|furioso|absurdo|descaso|ladroes|farto|
              farta|lixo|terrivel
            1 nao|nunca|ninguem .. chegou|recebi|funciona|entregue|respondeu|responde|responderam|
              devolveram|satisfeito
            2 ainda|continuo nao|esperando|aguardando|sem
            1 nenhuma|sem resposta|solucao
            1 cobrado|cobraram|cobrada .. duas|dobro vezes?
        """
    },
    "well": {
        "": """
            1 bom|boa|bem|rapido|satisfeito|gentil|recomendo
            2 excelente|otimo|otima|perfeito|perfeita|maravilhoso|adorei|fantastico
        """
    },
    "thanks": {"": "1 obrigado|obrigada|agradeco\n2 muito obrigado|obrigada"},
    "ask": {
        "request": """
            3 por favor
            3 podem|pode|poderiam|poderia|solicito|peco
            3 enviem~|devolvam~|reembolsem~|cancelem~|respondam~|resolvam~|informem~|confirmem~|verifiquem~|
              corrijam~|troquem~|expliquem~|liguem~|mandem~|digam~
            3 peco|solicito|pedimos|agradeceria
            3 podem|pode|poderiam|poderia
        """,
        "demand": "3 quero|exijo|preciso|gostaria|solicito",
        "question": "2 quando|onde|como|qual|quanto|posso\n2 por que",
    },
    "wants": {
        "refund": "reembols~|estorn~|devol~",
        "replacement": "troca|trocar|substitu~",
        "cancellation": "cancel~",
        "repair": "consert~|resolv~|repar~",
        "information": "saber|informac~|expli~",
        "delivery": "entreg~|envi~",
        "contact": "ligar|liguem|contat~|contact~",
    },
    "trouble": {
        Trouble.LATE: """
            3 nao|nunca .. chegou|recebi|entregue|entregaram
            3 atras~
            2 entrega|esperando|aguardando
        """,
        Trouble.LOST: "3 perdido|extraviado|sumiu",
        Trouble.DAMAGED: "4 danificad~\n3 quebrad~",
        Trouble.WRONG_ITEM: "4 errado|errada|trocado",
        Trouble.FAULTY: "3 defeit~\n3 nao funciona|liga|carrega|abre",
        Trouble.REFUND: "4 reembols~|estorn~",
        Trouble.DOUBLE_CHARGE: "5 cobr~ .. duas|dobro\n2 cobr~|fatura",
        Trouble.SUBSCRIPTION: "4 assinatura|subscricao\n2 cancel~",
        Trouble.ACCOUNT: "3 conta|senha|bloquead~",
        Trouble.POOR_SERVICE: "4 grosseir~|mal-educad~\n3 ninguem responde|atende\n2 atendimento",
        Trouble.RESERVATION: "3 reserva",
    },
    "trigger": {
        TriggerKind.LEGAL: """
            meu|um advogado|advogada
            acao|medidas|medida judicial|judiciais|legais
            processar|processo voces|judicial
            na justica
        """,
        TriggerKind.REGULATOR: """
            procon|anatel|bacen|anac|asae|deco|anacom
            livro de reclamacoes
            banco central
        """,
        TriggerKind.PRESS: "a|na imprensa|midia|jornal|jornais",
        TriggerKind.CHARGEBACK: "chargeback|contestar|contestacao .. cartao|banco",
        TriggerKind.SAFETY: """
            pegou fogo
            explodiu
            ferido|ferida|machucou
            choque eletrico
            reacao alergica
            hospital
            intoxic~
        """,
        TriggerKind.SELF_HARM: "suicid~\nme matar\nnao quero mais viver\nacabar com minha vida",
        TriggerKind.FRAUD: """
            conta|cartao .. hackeada|invadida|clonado|roubado
            nao reconheco .. compra|cobranca|transacao
            roubo de identidade
        """,
        TriggerKind.DATA_REQUEST: "lgpd|rgpd\napag~|exclu~|elimin~ .. meus dados",
    },
}
