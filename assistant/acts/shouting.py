"""Shouting: words in capitals that speak to the customer, in any language that has capitals."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.model import Act, Span, SpeechAct
from assistant.text import Sentence, Text
from assistant.text.expression import expression

_RUN = expression(r"\b[A-Z]+(?:'[A-Z]+)?(?:[ ,]{1,2}[A-Z]+(?:'[A-Z]+)?){2,}(?:\b|!)!*")
_TO_SOMEBODY = expression(r"\b(?:YOU|WE|US|ME)\b")
_WORDS = 4


def shouts(text: Text, sentence: Sentence) -> Iterator[SpeechAct]:
    """Yield each run of three words in capitals that ends in `!`, or of four that says you, we or us."""
    for run in _RUN.finditer(sentence.span.of(text.plain)):
        words = Span(sentence.span.start + run.start(), sentence.span.start + run.end())
        aimed = len(run[0].split()) >= _WORDS and _TO_SOMEBODY.search(run[0])
        if (aimed or run[0].endswith("!")) and not text.quoted(words):
            yield SpeechAct(Act.RUDE, words, words, "shouting")
