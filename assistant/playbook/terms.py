"""What the company's policy says, in its own words, where a reply has to tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.model import Passage
from assistant.playbook.signs import PLAIN_WORDS
from assistant.text import segment, stem, words

_MOST_WORDS = 45
_ALIKE = 2
"""Stems that a sentence of the policy shares with what it answers."""
_MARKED = re.compile(r"[\[\]{}<>|*_`\"]|^\s*(?:[-+#]|\d+[.)])", re.MULTILINE)


def terms_on(passages: Iterable[Passage], texts: Iterable[str]) -> str:
    """Return the sentence of the policy that says most on some texts, or nothing where none does."""
    about = {stem(word) for text in texts for word in words(text) if word not in PLAIN_WORDS}
    best = max(_sentences(passages), key=lambda one: len(_stems(one) & about), default="")
    return best if len(_stems(best) & about) >= _ALIKE else ""


def _stems(text: str) -> set[str]:
    return {stem(word) for word in words(text) if word not in PLAIN_WORDS}


def _sentences(passages: Iterable[Passage]) -> Iterator[str]:
    """Yield sentences that can stand in a mail as they are: no marks of Markdown, none too long."""
    for passage in passages:
        for sentence in segment(passage.text).sentences:
            text = " ".join(sentence.span.of(passage.text).split())
            if not _MARKED.search(text) and len(words(text)) <= _MOST_WORDS:
                yield text
