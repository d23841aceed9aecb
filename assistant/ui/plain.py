"""Text for the places where Streamlit would read Markdown: labels, badges, headings."""

from __future__ import annotations

import re

_MARKS = re.compile(r"[\\`*_{}\[\]<>#+!|$~&^=@/]|:(?=\S)|^\s*(?:\d+[.)]|-)(?=\s)|\x00")


def label(text: str) -> str:
    """Return text without the characters that make Markdown, on one line.

    They are taken out rather than escaped, because the same words become the name a screen reader says.
    """
    return " ".join(_MARKS.sub(" ", text).split())
