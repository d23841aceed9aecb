"""What a text denies: every word of negation with what it bears on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.model import Span
from assistant.text import Sentence, Text, stem

_NO = re.compile(
    r"\b(?:not|never|no|none|nothing|nobody|neither|nor|cannot|without|unable|nicht|kein(?:e[mnrs]?)?|nie"
    r"|niemals|nichts|ohne|pas|jamais|aucune?|sans|rien|nunca|ning[uú]n[ao]?|sin|nada)\b|n['’]t\b"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_EMPTY_WORDS = (
    "a an the this that these those it its i we you he she they me us him her them my our your his their "
    "be been being is are was were am do does did have has had will would shall should can could may might "
    "must to of in on at for with by from as and or but if so than then there here any some all only just "
    "also very more most such yet still already ever again"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
_REACH = 3
"""Words of content that a negation is taken to bear on."""
_BEFORE = 4
_SWEEPING = frozenset({"nobody", "never", "nothing", "none", "neither"})
_WHOM = re.compile(r"\byou(?:r|rs)?\b")


@dataclass(frozen=True, slots=True)
class Denial:
    """A word of negation, the stems it bears on, and whether it is the customer who did not."""

    span: Span
    stems: tuple[str, ...]
    theirs: bool
    sweeping: bool = False
    """Whether it denies of everybody or of all times: "nobody could know", "is never perfect"."""

    @property
    def head(self) -> str:
        """The first word of content it bears on, or nothing."""
        return self.stems[0] if self.stems else ""


def denials(text: Text, sentence: Sentence) -> Iterator[Denial]:
    """Yield what one sentence denies."""
    lower = sentence.span.of(text.lower)
    for match in _NO.finditer(lower):
        start = sentence.span.start
        before = " ".join(lower[: match.start()].split()[-_BEFORE:])
        following = lower[match.end() :]
        yield Denial(
            Span(start + match.start(), start + match.end()),
            tuple(_content(following))[:_REACH],
            bool(_WHOM.search(before)),
            match[0] in _SWEEPING,
        )


def said_plainly(text: Text, sentence: Sentence) -> frozenset[str]:
    """Return the stems that a sentence says without any negation bearing on them."""
    denied = {one for denial in denials(text, sentence) for one in denial.stems}
    return frozenset(_content(sentence.span.of(text.lower))) - denied


def content(plain: str) -> frozenset[str]:
    """Return the stems of a text that say something."""
    return frozenset(_content(plain.lower()))


def _content(lower: str) -> Iterator[str]:
    """Yield the stems of the words that say something; a negation is none of them."""
    for match in _WORD.finditer(lower):
        word = match[0].replace("’", "'")
        if word not in _EMPTY and not _NO.search(word):
            yield stem(word)
