"""Spelling that does not matter: accents left out, `ae` for `ä`, `ss` for `ß`, `oe` for `œ`.

Patterns are written as the language is. They are searched for in a text whose accents are taken off letter by
letter, so that every offset stays; letters that people spell with two become alternatives in the pattern.
"""

from __future__ import annotations

import unicodedata
from itertools import product

_UMLAUTS = {"ä": ("a", "ae"), "ö": ("o", "oe"), "ü": ("u", "ue")}
_PAIRED = {**_UMLAUTS, "ß": ("ß", "ss"), "œ": ("œ", "oe"), "æ": ("æ", "ae")}
_KEPT = "ßœæøłđı"
_LETTERS = [chr(code) for code in range(0xDF, 0x180) if chr(code).isalpha() and chr(code) not in _KEPT]
_BARE = {letter: base for letter in _LETTERS if len(base := unicodedata.normalize("NFD", letter)[0]) == 1}
_TABLE = str.maketrans(_BARE)


def unaccented(lower: str) -> str:
    """Return lower-cased text without accents; the length stays the same."""
    return lower.translate(_TABLE)


def tolerant(pattern: str) -> str:
    """Return a pattern for text without accents. Accented letters must not stand in a character class."""
    for letter, ways in _PAIRED.items():
        pattern = pattern.replace(letter, f"(?:{'|'.join(reversed(ways))})")
    return unaccented(pattern)


def spellings(word: str) -> frozenset[str]:
    """Return the ways in which a word may stand in a text without accents."""
    return frozenset(
        unaccented("".join(letters)) for letters in product(*(_PAIRED.get(letter, letter) for letter in word))
    )
