"""Cuts and changes of sentences that keep the rest of a text letter by letter."""

from __future__ import annotations

import re

from assistant.model import Span
from assistant.text import Part, Text

_GAP = re.compile(r"\s*")


def replaced(text: Text, span: Span, words: str) -> str:
    """Return a text with other words at a place."""
    return f"{text.source[: span.start]}{words}{text.source[span.end :]}"


def without(text: Text, span: Span) -> str:
    """Return a text without the sentence at a place; of the gaps around it the wider one stays."""
    before, after = text.source[: span.start], text.source[span.end :]
    left = before[len(before.rstrip()) :]
    right = _GAP.match(after)
    gap = max(left, right[0] if right else "", key=lambda one: (one.count("\n"), len(one)))
    rest = after.lstrip()
    kept = before.rstrip()
    if not kept or not rest:
        return kept or rest
    return f"{kept}{gap}{rest}"


def after_greeting(text: Text, sentence: str) -> str:
    """Return a text with a sentence put before what is said first, behind the greeting."""
    first = next((one for one in text.sentences if one.part in {Part.BODY, Part.LIST}), None)
    if first is None:
        return f"{text.source.rstrip()}\n\n{sentence}"
    gap = "\n\n" if first.part is Part.LIST else " "
    return f"{text.source[: first.span.start]}{sentence}{gap}{text.source[first.span.start :]}"


def before_sign_off(text: Text, sentence: str) -> str:
    """Return a text with a sentence put behind what is said last, as a part of its paragraph."""
    said = [one for one in text.sentences if one.part in {Part.BODY, Part.LIST}]
    if not said:
        return f"{text.source.rstrip()}\n\n{sentence}"
    gap = "\n\n" if said[-1].part is Part.LIST else " "
    at = said[-1].span.end
    return f"{text.source[:at]}{gap}{sentence}{text.source[at:]}"


def begun(words: str) -> str:
    """Return words that can begin a sentence: a capital first, no comma before it."""
    bare = words.lstrip(" ,;–—-")
    return bare[:1].upper() + bare[1:]
