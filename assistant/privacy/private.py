"""Private data in a text: where they stand, of which kind they are, and which of them are the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from assistant.entities import find_entities, find_payment_numbers, find_postal
from assistant.model import Span

_KINDS = {"email": "EMAIL", "phone": "PHONE", "id": "NUMBER", "card": "CARD", "iban": "BANK_ACCOUNT"}
RANK = ("TEXT", "EMAIL", "LINK", "BANK_ACCOUNT", "CARD", "ADDRESS", "PHONE", "NUMBER")
"""Where two readings of the same words are equally long, the kind named first wins; names come last."""
_TELLING = re.compile(r"\d{4}|[@?]")
"""What makes a link private: a number, an address, a query."""
_FEWEST_DIGITS = 4


class Private(NamedTuple):
    """A datum in a text; `same` is equal for the same thing written in another way."""

    kind: str
    span: Span
    same: str


def find_private(text: str) -> Iterator[Private]:
    """Yield mail addresses, phones, cards, accounts, ids, telling links and postal addresses; may overlap."""
    for entity in find_entities(text):
        if kind := _KINDS.get(entity.kind):
            bare = Span(entity.span.end - len(entity.text.lstrip("# ")), entity.span.end)
            yield Private(kind, bare, _digits(entity.value) if kind == "PHONE" else entity.value)
        elif entity.kind == "link" and _TELLING.search(entity.text):
            yield Private("LINK", entity.span, entity.value)
    for found in find_payment_numbers(text):
        yield Private(_KINDS[found.kind], Span(found.start, found.end), found.value)
    for found in find_postal(text):
        yield Private("ADDRESS", Span(found.start, found.end), found.value)
    yield from _phones(text)


def _phones(text: str) -> Iterator[Private]:
    """Yield the numbers that the numbering plans of the world know, in international writing."""
    if "+" not in text and "＋" not in text:
        return
    from phonenumbers import Leniency, PhoneNumberMatcher

    for found in PhoneNumberMatcher(text, "ZZ", Leniency.POSSIBLE, max_tries=200):
        yield Private("PHONE", Span(found.start, found.end), _digits(found.raw_string))


def _digits(written: str) -> str:
    return re.sub(r"\D", "", written)


def longest_first(found: Iterable[Private]) -> list[Private]:
    """Return the data without overlap, longer ones first chosen, in the order of the text."""
    rank = {kind: place for place, kind in enumerate(RANK)}
    taken: list[Private] = []
    order = sorted(found, key=lambda p: (p.span.start - p.span.end, rank.get(p.kind, len(rank)), p.span))
    ends = bytearray(max((p.span.end for p in order), default=0))
    for one in order:
        if one.span.start < one.span.end and ends.find(1, one.span.start, one.span.end) < 0:
            ends[one.span.start : one.span.end] = b"\1" * (one.span.end - one.span.start)
            taken.append(one)
    return sorted(taken, key=lambda p: p.span)


def spellings(word: str) -> set[str]:
    """Return the ways a word is stored: composed, decomposed, without its accents."""
    apart = unicodedata.normalize("NFD", word)
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return {word, unicodedata.normalize("NFC", word), apart, bare}


def is_telling_number(written: str) -> bool:
    """Tell whether a value is a code that may be sought in other places too."""
    coded = len(written) > _FEWEST_DIGITS and not written.islower()
    return coded or len(_digits(written)) >= _FEWEST_DIGITS
