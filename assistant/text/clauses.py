"""Where a sentence falls into clauses: at `;`, a dash, or a conjunction that starts a new subject."""

from __future__ import annotations

import re

from assistant.model import Span
from assistant.text.expression import expression

_SUBJECT = (
    r"(?:i|we|you|they|he|she|it|this|that|there|our|your|my|the|a|an|please|kindly|if|i'\w+|we'\w+"
    r"|you'\w+|it's|they'\w+)"
)
_BREAK = expression(
    r";\s|[:]\s|\s-{1,2}\s|—|\s–\s"
    rf"|,?\s(?=(?:but|however|yet)\b)|,\s(?=(?:so|which|who|because|since|as|while|whilst|although|though"
    rf"|whereas|if|when)\b)"
    r"|,\s(?=(?:aber|jedoch|sondern|weil|denn|pero|sino|porque|mais|parce que|puisque"
    r"|(?:und|oder|y|et|ou) (?:wir|ich|sie|du|le|les|lo|nous|je|vous))\b)"
    rf"|,?\s(?=(?:and|or)\s{_SUBJECT}\b)|\s(?=(?:because|although|whereas)\s)|,\s(?={_SUBJECT}\b)",
    re.IGNORECASE,
)


def find_clauses(source: str, sentence: Span) -> tuple[Span, ...]:
    """Return the clauses of a sentence; together they cover it."""
    starts = [sentence.start]
    starts += [
        m.end() for m in _BREAK.finditer(source, sentence.start, sentence.end) if m.end() < sentence.end
    ]
    ends = [*starts[1:], sentence.end]
    return tuple(Span(start, end) for start, end in zip(starts, ends, strict=True))
