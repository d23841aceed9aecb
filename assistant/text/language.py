"""Which language a text is written in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.text.plain import plain_text
from assistant.text.tokens import words

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

UNKNOWN = "unknown"
_FEWEST_WORDS = 4
_ENGLISH_SHARE = 0.2
_LOOKED_AT = 4000
_ENGLISH = frozenset(
    [
        "the",
        "and",
        "you",
        "your",
        "yours",
        "to",
        "of",
        "for",
        "we",
        "our",
        "us",
        "i",
        "my",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "have",
        "has",
        "had",
        "will",
        "would",
        "can",
        "could",
        "this",
        "that",
        "these",
        "it",
        "with",
        "not",
        "at",
        "from",
        "as",
        "by",
        "if",
        "any",
        "please",
        "thank",
        "thanks",
        "sorry",
        "hi",
        "hello",
        "dear",
        "do",
        "did",
        "does",
        "don't",
        "i'm",
        "we're",
        "it's",
        "i've",
        "we've",
        "there",
        "what",
        "when",
        "which",
        "how",
        "who",
        "or",
        "but",
        "they",
        "them",
        "their",
        "he",
        "she",
        "his",
        "her",
        "out",
        "get",
        "just",
        "all",
        "so",
        "up",
        "an",
        "about",
    ]
)
_FOREIGN = frozenset(
    [
        "der",
        "die",
        "das",
        "und",
        "ist",
        "nicht",
        "mit",
        "für",
        "wir",
        "sie",
        "ihr",
        "ich",
        "ihre",
        "uns",
        "ein",
        "eine",
        "den",
        "dem",
        "zu",
        "auf",
        "le",
        "la",
        "les",
        "des",
        "une",
        "et",
        "est",
        "pas",
        "nous",
        "vous",
        "votre",
        "pour",
        "dans",
        "que",
        "qui",
        "el",
        "los",
        "las",
        "por",
        "para",
        "usted",
        "una",
        "con",
        "su",
        "y",
        "en",
        "del",
        "se",
        "lo",
        "de",
        "het",
        "een",
        "van",
        "niet",
        "wij",
        "uw",
        "voor",
        "met",
        "il",
        "di",
        "che",
        "non",
        "per",
        "sono",
        "vi",
        "è",
        "à",
        "os",
        "um",
        "uma",
        "não",
        "com",
        "você",
        "seu",
        "é",
        "na",
        "da",
        "do",
        "em",
    ]
)


def detect_language(text: str) -> str:
    """Return an ISO 639-1 code, or `unknown` where the text is too short to tell.

    Plainly English text is told by its function words alone; only the rest asks the classifier.
    """
    found = words(plain_text(text[:_LOOKED_AT]))
    if not found:
        return UNKNOWN if len(text.strip()) < _FEWEST_WORDS else _classified(text)
    english = sum(word in _ENGLISH for word in found)
    foreign = sum(word in _FOREIGN and word not in _ENGLISH for word in found)
    if english >= max(2, _ENGLISH_SHARE * len(found), 2 * foreign):
        return "en"
    if _too_short(found):
        return "en" if english > foreign and english >= len(found) / 3 else UNKNOWN
    return _classified(text)


def _too_short(found: list[str]) -> bool:
    """Words without spaces between them (Chinese, Japanese, Thai) come as few long ones."""
    return len(found) < _FEWEST_WORDS and all(word.isascii() or len(word) < _FEWEST_WORDS for word in found)


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _classified(text: str) -> str:
    code, sureness = _identifier().classify(text[:_LOOKED_AT])
    return str(code) if sureness >= 0.5 else UNKNOWN  # noqa: PLR2004 - more likely than not
