"""Money given away in a language whose deeds the ledger does not read: amounts that nobody approved.

In English the ledger tells who pays whom. Elsewhere it takes an amount that the customer named for reported,
also where the reply says it was paid out. Here such an amount is stopped where its sentence has a word of
giving back and none of asking for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from assistant.entities import Entity, find_entities
from assistant.gate.hit import Hit
from assistant.model import Case, Span
from assistant.text import detect_language
from assistant.text.expression import expression

READ_BY_THE_LEDGER = frozenset({"en", "unknown"})
_GIVEN_STEMS = (
    "erstatt überw(?:ies|eis) gutschr gutgeschrieb zurückgez zurückzahl zurückgezahl ausgezahl auszahl "
    "rembours vers(?:é|er|ons) crédité "
    "reembols devuelto devolver devolvemos abonad abonar "
    "rimbors accredit versat restituit "
    "reembols devolv estorn creditá creditad "
    "terugbeta terugbetaa uitbeta overgemaakt "
    "zwróci zwrot wypłac przela przeka "
    "återbet tillbaka utbeta "
    "iade geri ödedik "
    "верну возвра возмест выпла перечис"
)
_GIVEN = expression(rf"(?<!\w)(?:{'|'.join(_GIVEN_STEMS.split())})|退|赔|返还", re.IGNORECASE)
_ASKED = expression(
    r"\bsie (?:\w+ ){0,3}(?:bitten|verlangen|fordern|wünschen|möchten)|\bvous (?:\w+ ){0,2}(?:demand"
    r"|souhait|réclam)"
    r"|\b(?:pide|piden|solicita|quiere|reclama|chiede|richiede|desidera|pede|deseja)\b"
    r"|\bu (?:\w+ ){0,2}(?:vraagt|wenst|verzoekt)|\b(?:prosi|żąda|oczekuje)\b|\bdu (?:ber|begär|önskar"
    r"|vill)\b"
    r"|\bistiyor|\btalep ed|\b(?:просите|требуете|хотите)\b|您[^。，]{0,4}(?:要求|希望|申请)",
    re.IGNORECASE,
)
_MARKS = (". ", "! ", "? ", "\n", "。", "！", "？", ".\n")


def hits(text: str, case: Case, ours: Iterable[str]) -> Iterator[Hit]:
    """Yield every amount that a reply says is given back, and that nobody on our side named.

    Where nobody stated anything of a case there is nothing to compare with.
    """
    money = _money(text) if case.stated or case.facts or case.approved else []
    if not money or detect_language(text) in READ_BY_THE_LEDGER:
        return
    known = {one.up_to.amount for one in case.approved if one.up_to}
    known |= {_amount(one) for told in ours for one in _money(told)}
    for entity in money:
        sentence = _sentence_around(text, entity.span)
        given = bool(_GIVEN.search(sentence)) and not _ASKED.search(sentence)
        if given and _amount(entity) not in known:
            yield Hit(
                entity.span,
                "gives away an amount that nobody approved",
                "it stands neither in the facts nor in what may be offered",
                "Leave it out. If it is right, put it among the facts or what may be offered.",
            )


def _money(text: str) -> list[Entity]:
    return [entity for entity in find_entities(text) if entity.kind == "money"]


def _amount(entity: Entity) -> Decimal:
    return Decimal(entity.value.partition(" ")[0])


def _sentence_around(text: str, span: Span) -> str:
    start = max((text.rfind(mark, 0, span.start) for mark in _MARKS), default=-1)
    ends = [end for mark in _MARKS if (end := text.find(mark, span.end)) >= 0]
    return text[start + 1 : min(ends, default=len(text))]
