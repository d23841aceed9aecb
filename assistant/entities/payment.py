"""Card and bank account numbers, told from other long numbers by their check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.entities.entity import Found
from assistant.text.expression import expression

_CARD = expression(r"(?<![\w.,-])\d(?:[ \u00a0\u202f.-]?\d){12,18}(?![\w]|[.,-]\d)")
_IBAN = expression(r"(?<!\w)[A-Z]{2}\d{2}(?:[ \u00a0\u202f-]?[A-Z0-9]){11,30}(?!\w)", re.IGNORECASE)
_ISSUERS = ("2", "3", "4", "5", "6", "8")
_SHORTEST_IBAN = 15


def find_payment_numbers(text: str) -> Iterator[Found]:
    """Yield card numbers (`card`, Luhn digit right) and account numbers (`iban`, ISO 13616 digits right).

    Values are without blanks and hyphens, letters upper case. The scan takes longer runs to pieces: an
    IBAN may have words behind it.
    """
    yield from _cards(text)
    yield from _ibans(text)


def _cards(text: str) -> Iterator[Found]:
    from stdnum import luhn

    for found in _CARD.finditer(text):
        digits = _bare(found[0])
        if digits.isascii() and digits.startswith(_ISSUERS) and luhn.is_valid(digits):
            yield Found("card", *found.span(), digits)


def _ibans(text: str) -> Iterator[Found]:
    from stdnum import iban

    for found in _IBAN.finditer(text):
        for end in _ends(found):
            value = _bare(text[found.start() : end]).upper()
            if len(value) < _SHORTEST_IBAN or not value.isascii():
                break
            if iban.is_valid(value, check_country=False):
                yield Found("iban", found.start(), end, value)
                break


def _ends(found: re.Match[str]) -> Iterator[int]:
    """Yield where the number may end: all of it first, then one group less each time."""
    end = found.end()
    while end > found.start():
        yield end
        end = max(found.string.rfind(gap, found.start(), end) for gap in " \u00a0\u202f-")


def _bare(written: str) -> str:
    return re.sub(r"[^A-Za-z0-9]", "", written)
