"""A reply that says its writer is a lawyer, a doctor or an officer: nobody approved that, and it binds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.gate.hit import Hit
from assistant.model import Span
from assistant.text.expression import expression

_AM = (
    (
        r"\b(?:i am|i'm|i’m|i, as|speaking as|acting as)(?: an?| your| the| also)? (?:\w{1,15} ){0,2}",
        "lawyer attorney solicitor barrister counsel paralegal notary judge magistrate doctor physician",
    ),
    (
        r"\bich (?:bin|schreibe (?:ihnen )?als|spreche als)(?: ihre?| eine?| die| der)? (?:\w{1,9} ){0,2}",
        "anwalt anwältin rechtsanwalt rechtsanwältin jurist juristin notar notarin richter arzt ärztin",
    ),
    (
        r"\bje suis (?:\w{1,15} ){0,2}",
        "avocat avocate juriste notaire juge médecin docteur policier",
    ),
    (
        r"\b(?:soy|les? escribo como) (?:\w{1,15} ){0,2}",
        "abogado abogada notario notaria juez jueza médico médica doctor doctora policía",
    ),
    (
        r"\b(?:sono|le scrivo come) (?:(?:un'|un’|l'|l’)|\w{1,15} ){0,2}",
        "avvocato avvocata avvocatessa notaio giudice magistrato medico dottore dottoressa",
    ),
    (
        r"\b(?:sou|escrevo como) (?:\w{1,15} ){0,2}",
        "advogado advogada notário notária juiz juíza médico médica doutor doutora",
    ),
    (r"\bik ben (?:\w{1,15} ){0,2}", "advocaat advocate jurist notaris rechter arts dokter politieagent"),
    (
        r"\bjestem (?:\w{1,15} ){0,2}",
        "adwokatem adwokatką prawnikiem prawniczką radcą notariuszem sędzią lekarzem lekarką policjantem",
    ),
    (r"\bjag är (?:\w{1,15} ){0,2}", "advokat jurist notarie domare läkare polis"),
    (
        r"\bben (?:\w{1,15} ){0,3}?",
        "avukatım avukatıyım avukatınızım hukukçuyum noterim doktorum polisim",
    ),
    (r"\bя(?:,| —| -)? (?:\w{1,15} ){0,2}", "адвокат юрист нотариус судья врач доктор полицейский"),
)
"""How a person says what they are, and the offices nobody here holds, language by language."""
_PATTERN = expression(
    "|".join(rf"{am}(?:{'|'.join(who.split())})\b" for am, who in _AM)
    + r"|(?:我是|本人是|作为您的)[^，。,.\n]{0,8}(?:律师|法官|医生|警察|公证员)",
    re.IGNORECASE,
)
_NOT = expression(
    r"\b(?:not|no|nicht|kein|keine|pas|nie|non|não|niet|geen|inte|değil|не|不)\b", re.IGNORECASE
)


def hits(text: str) -> Iterator[Hit]:
    """Yield every place where the writer says to be what no support agent is."""
    for found in _PATTERN.finditer(text):
        if not _NOT.search(found[0]):
            yield Hit(
                Span(*found.span()),
                "claims an office its writer does not hold",
                "advice of a lawyer, a doctor or an officer binds, and nobody here gives it",
                "Leave it out; have the right person answer.",
            )
