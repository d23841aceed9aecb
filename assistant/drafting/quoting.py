"""Words that a model says it found, looked up in the text they are said to stand in."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.model import Quote, Span


def places(words: str, text: str) -> Iterator[Quote]:
    """Yield every place where words stand in a text, letter by letter; blank ones stand nowhere."""
    words = words.strip()
    start = text.find(words) if words else -1
    while start >= 0:
        yield Quote(words, Span(start, start + len(words)))
        start = text.find(words, start + len(words))
