"""Words and their stems."""

from __future__ import annotations

from functools import lru_cache

from assistant.text.expression import expression

WORD = expression(r"[^\W_]+(?:['&][^\W_]+)*")
_ENDINGS = expression(r"(?:ations?|ments?|ings?|ies|ied|iers?|ed|ers?|es|s|ly|(?<![aeo])y|e)$")
_SHORT = 4


def words(plain: str) -> list[str]:
    """Return the words of a plain text in order, lower-cased; "don't" is one word."""
    return WORD.findall(plain.lower())


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Return a crude English stem: `charged`, `charges` and `charging` share one.

    It is for comparing texts, never for showing; it errs towards keeping words apart.
    """
    word = word.removesuffix("'s").replace("'", "")
    if len(word) < _SHORT or not word.isalpha():
        return word
    cut = _ENDINGS.sub("", word, count=1)
    cut = cut if len(cut) >= _SHORT - 1 else word.removesuffix("s")
    if len(cut) > _SHORT - 1 and cut[-1] == cut[-2] and cut[-1] not in "aeiousl":
        cut = cut[:-1]
    return cut
