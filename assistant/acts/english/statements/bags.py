"""Sets of words, written as people write them."""

from __future__ import annotations


def bag(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())
