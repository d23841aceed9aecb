"""The house's own phrases, found as plain strings."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.model import Span
from assistant.text import Part, Text, plain_text

_LEFT_OUT = {Part.QUOTED}


def find_phrases(text: Text, phrases: tuple[str, ...]) -> tuple[Span, ...]:
    """Return where any of the phrases stands in what the writer says, whatever its case and spacing.

    Words in quotation marks and quoted mail are not what the writer says.
    """
    if not phrases:
        return ()
    found = (Span(*match.span()) for match in _pattern(phrases).finditer(text.lower))
    return tuple(span for span in found if not text.quoted(span) and not _in_quoted_mail(text, span))


def _in_quoted_mail(text: Text, span: Span) -> bool:
    return any(s.part in _LEFT_OUT and s.span.overlaps(span) for s in text.sentences)


@lru_cache(maxsize=16)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Plain strings only: every word is escaped, and only the space between words may vary."""
    spaced = (r"\s+".join(map(re.escape, plain_text(phrase).lower().split())) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(spaced)})(?!\w)")
