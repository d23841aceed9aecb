"""Characters nobody sees."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.gate.hit import Hit
from assistant.text import find_hidden


def hits(text: str) -> Iterator[Hit]:
    """Yield every run of tag, zero-width, direction and control characters that belongs to no script."""
    for span in find_hidden(text):
        yield Hit(
            span,
            "holds hidden characters",
            "people do not see them, and they can carry words that only machines read",
            "Take them out: retype the words around this place.",
        )
