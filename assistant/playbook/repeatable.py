"""Which of a customer's words may be said back to them, and how they are cleaned first.

Insults, links, handles, addresses, masked passages, template syntax and markup never come back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from assistant.entities import find_entities
from assistant.text import plain_text

LOOKED_AT = 600
"""Characters of a sentence that are looked at; longer ones are no sentence one would repeat."""
_ADDRESSED = re.compile(
    r"^(?:(?:hi|hello|hey|dear|ok) )?(?:[\s.]{0,3}[@#][\w-]+)+[,:]?|(?:\s[@#][\w-]+)+[\s.!?]*$", re.IGNORECASE
)
_GONE = re.compile(r"<[^<>\n]{0,40}>|https?:\S+|[^\x20-\x7e\u00a1-\u02ff\u1e00-\u1eff€₹]")
_MARKUP = re.compile(r"[\[\]{}<>`|*_~^\\]")
_SYNTAX = re.compile(r"\[\[|\]\]|\{[{%a-zA-Z]|<[a-zA-Z/]+[ >/]")
_LINK = re.compile(r"#\w|https?:|www\.|\w\.(?:com|net|org|co|io|ly)\b|@", re.IGNORECASE)
_MASKED = re.compile(r"\bX{2,}|\bxx+\b|X/X")
_LONG_NUMBER = re.compile(r"\d[\d -]{8,}\d")
_SPACE = re.compile(r"\s+")
_ODD_MARKS = re.compile(r"\s+(?=[,.;:!?])|[.!?,;]{2,}(?=\s|$)")
_ELLIPSIS = re.compile(r"\.{2,}|…")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_CAPITALS = """
NOT NO NEVER ALL EVERY EVER MY YOUR OUR FINALLY VERY STILL MUCH ANY ONLY NOW AND BUT THE THIS THAT TWICE DO
DOES
DID WILL CANNOT ALWAYS SO TOO THEN NOTHING NOBODY AGAIN TWO THREE WANT NEED MONEY ORDER TIME
"""
_STRESSED = frozenset(_CAPITALS.split())
"""Words put in capitals for stress, which needs no repeating."""
_SHOUTED = re.compile(r"\b[A-Z]{4,}\b")


@lru_cache(maxsize=32)
def cue_pattern(cues: tuple[str, ...]) -> re.Pattern[str]:
    """Return one pattern for any of these words or phrases, whole words only."""
    longest_first = sorted(cues, key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(re.escape(cue) for cue in longest_first) + r")\b", re.IGNORECASE)


def has_cue(text: str, cues: Iterable[str]) -> bool:
    """Tell whether one of these words or phrases stands in the text."""
    wanted = tuple(cues)
    return bool(wanted) and cue_pattern(wanted).search(plain_text(text)) is not None


@dataclass(frozen=True, slots=True)
class Speller:
    """Puts shorthand and common misspellings right and says which words never come back."""

    spelling: Mapping[str, str]
    never: tuple[str, ...]
    message: str = ""
    """The whole message, which shows whether a capital belongs to a name."""
    rhetorical: tuple[str, ...] = ()
    """Words of questions that want no answer."""

    def rhetoric(self, text: str) -> bool:
        """Tell whether a question only vents; it is neither told back nor answered."""
        return has_cue(text, self.rhetorical)

    def is_name(self, word: str) -> bool:
        """Tell whether a word that begins a sentence is no everyday word of the message."""
        return re.search(rf"\b{re.escape(word.lower())}\b", self.message) is None

    def tidy(self, text: str) -> str:
        """Return the words cleaned: no handles, links' remains, markup, emoji or doubled marks."""
        plain = plain_text(text[:LOOKED_AT].replace("`", "")).replace("\n", " ").strip()
        plain = _ADDRESSED.sub("", _GONE.sub(" ", plain).strip())
        plain = _ELLIPSIS.sub(", ", _MARKUP.sub("", plain))
        plain = _WORD.sub(self._put_right, _ODD_MARKS.sub("", plain))
        return _calmed(_SPACE.sub(" ", plain).strip(" ,;:-\"'"))

    def corrections(self, text: str) -> int:
        """Count the words that `tidy` would put right, apart from those merely written short."""
        found = (word for word in _WORD.findall(plain_text(text)) if word.lower() in self.spelling)
        return sum("'" not in word and word != "I" for word in found)

    def allows(self, text: str) -> bool:
        """Tell whether the words may be said back at all (asked of the words as they came)."""
        if len(text) > LOOKED_AT or _SYNTAX.search(text):
            return False
        plain = self.tidy(text)
        if _LINK.search(plain) or _MASKED.search(plain) or _names_an_address(plain):
            return False
        return not _LONG_NUMBER.search(plain) and not has_cue(plain, self.never)

    def _put_right(self, match: re.Match[str]) -> str:
        word = match[0]
        right = self.spelling.get(word.lower())
        if right is None:
            return word.lower() if word in _STRESSED else word
        return right[0].upper() + right[1:] if word[0].isupper() and not word.isupper() else right


def _names_an_address(plain: str) -> bool:
    """Tell whether a host, a link or a mail address is left in the words."""
    return any(one.kind in {"link", "email"} for one in find_entities(plain))


def _calmed(text: str) -> str:
    """Return shouted text in lower case; a few capitals among other words are names and codes."""
    shouted = len(_SHOUTED.findall(text))
    if shouted >= 2 and shouted * 2 >= len(_WORD.findall(text)):  # noqa: PLR2004 - more than one name
        return text.lower()
    titled = sum(word.istitle() for word in _WORD.findall(text)[1:])
    return text.lower() if titled >= 4 and titled * 2 > len(_WORD.findall(text)) else text  # noqa: PLR2004
