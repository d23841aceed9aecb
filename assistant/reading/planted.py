"""Sentences that speak to a writer or a machine instead of to the company: forged notes and orders.

They are no part of what the customer tells us, so problem, asks, feelings and givens pass them over;
what calls for a hand-over or insults somebody is still heard in them. Position taken:

- An order about the answer itself ("confirm in your reply that …", "ignore your rules"), a note with the
  label of a role ("[system: …]", "internal note: …") and words to a machine are planted.
- "Please confirm in your reply when he comes" asks for something, "your manager approved a refund last
  week" tells something, and "ignore my last mail" is an ordinary wish: none of them is planted.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.model import Span
from assistant.reading.asks import asking_in
from assistant.reading.events import SURE, reported
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked
from assistant.text.expression import expression

_ROLE = (
    r"(?:system|assistant|developer|admin(?:istrator)?|internal(?: (?:note|use|only|memo))?|prompt"
    r"|instructions?"
    r"|(?:agent|staff|support|manager|supervisor|backoffice|crm|ticket)(?:'s)? "
    r"(?:notes?|instruction|comment|only)"
    r"|(?:note|message|memo|instructions?) (?:to|for) (?:the )?"
    r"(?:agent|staff|team|support|ai|assistant|bot|system|writer|rep|self)s?)"
)
_BRACKETED = expression(r"\[[^\[\]]{1,1500}\]|\{[^{}]{1,1500}\}|<[^<>]{1,300}>")
_LABEL = expression(rf"[\W_]{{0,6}}{_ROLE}\b[^\w\n]{{0,3}}", re.IGNORECASE)
_MARKUP = expression(
    r"<\|?/?(?:im_start|im_end|system|assistant|instructions?)\b|#{2,6} ?(?:system|instruction|assistant)"
    r"|\[/?INST\]",
    re.IGNORECASE,
)
_COLON = expression(r"[\W_]{0,6}(?:\w+[^\w:]{1,3}){0,12}\w+ ?:")
_OPENERS_WORDS = "please now must also then kindly just instead important therefore"
_OPENERS = frozenset(_OPENERS_WORDS.split())
_CLAUSE_ENDS = ":;-([*>.!"
_PARAGRAPH = "\n\n"


def without_planted(marked: Marked) -> Marked:
    """Return the message with planted lines left out of what its customer says."""
    own: list[Line] = []
    forged = _forged(marked.text.plain)
    tainted: Line | None = None
    for line in marked.lines:
        if tainted and _PARAGRAPH in _between(marked, tainted, line):
            tainted = None
        strong, weak = _planted(marked, line)
        if strong:
            tainted = line
        bound = tainted is not None and not _tells(marked, line)
        if not (strong or weak or bound or any(span.overlaps(line.span) for span in forged)):
            own.append(line)
    return replace(marked, own=tuple(own))


def _tells(marked: Marked, line: Line) -> bool:
    """Tell whether a line beside an order still tells what went wrong, and asks for nothing."""
    return reported(marked, line) >= SURE and not asking_in(marked, line)


def _between(marked: Marked, before: Line, line: Line) -> str:
    return re.sub(r"\n[ ]+\n", _PARAGRAPH, marked.text.plain[before.span.end : line.span.start])


def _planted(marked: Marked, line: Line) -> tuple[bool, bool]:
    """Tell whether a line is planted: with the rest of its paragraph, or it alone."""
    hits = [hit for hit in line.of("planted") if not marked.said_by_others(hit)]
    names = {hit.name for hit in hits if hit.name != "opening" or _opens(marked, line, hit)}
    shown = marked.text.plain[line.span.start : line.span.end]
    labelled = _labelled(shown)
    if _MARKUP.match(shown) or ("heading" in names and (_COLON.match(shown) or shown.isupper())):
        return True, True
    if "opening" in names or (labelled and names):
        return True, True
    return False, "order" in names or labelled or ("approval" in names and _first(line, hits))


def _labelled(shown: str) -> bool:
    label = _LABEL.match(shown)
    told = label[0].lower() if label else ""
    return ":" in told and not told.startswith(("system:", "instruction"))


def _first(line: Line, hits: list[Hit]) -> bool:
    """Tell whether an approval is announced like a note, without any word before it."""
    return any(hit.name == "approval" and hit.first == line.first for hit in hits)


def _opens(marked: Marked, line: Line, hit: Hit) -> bool:
    """Tell whether a cue begins an order: the sentence, a clause after a colon, or after "please"."""
    if hit.first == line.first or marked.forms[hit.first - 1] in _OPENERS:
        return True
    before = marked.text.plain[line.span.start : marked.starts[hit.first]].rstrip()
    return not before or before[-1] in _CLAUSE_ENDS


def _forged(plain: str) -> list[Span]:
    """Return the bracketed stretches that carry the label of a role."""
    return [Span(*found.span()) for found in _BRACKETED.finditer(plain) if _LABEL.match(found[0])]
