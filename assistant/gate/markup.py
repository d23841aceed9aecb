"""Markup: a reply is plain text, and whatever shows it must find nothing to load or to follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.gate.hit import Hit
from assistant.model import Span
from assistant.text import find_slots
from assistant.text.expression import expression

_TAGS_WORDS = (
    "a abbr article aside audio b base blockquote body br button canvas center code col details div dl "
    "em embed "
    "fieldset font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html i iframe img input "
    "ins kbd label "
    "li link main map marquee math meta nav object ol option p picture pre q s samp script section "
    "select small source "
    "span strike strong style sub summary sup svg table tbody td template textarea th thead title tr "
    "track tt u ul "
    "video"
)
_NAMES = "|".join(_TAGS_WORDS.split())
_HTML = (
    rf"<!--|<!doctype\b|<\?xml|</[a-z][\w:-]{{0,30}}\s{{0,5}}>|<(?:{_NAMES})(?:\s[^<>]{{0,300}})?/?>"
    r"|<[a-z][\w:-]{0,30}\s[^<>]{0,200}=[^<>]{0,300}>"
)
_MARKDOWN = (
    r"!\[[^\]\n]{0,300}\][(\[]|(?<!\[)\[[^\[\]\n]{1,300}\]\([^\s()]{1,300}[^)\n]{0,100}\)"
    r"|(?m:^ {0,3}\[[^\[\]\n]{1,100}\]: {0,3}\S)|<[a-z][a-z0-9+.-]{1,20}:/{0,3}[^\s<>]{1,500}>"
)
_SCHEMES = r"(?<!\w)(?:(?:javascript|vbscript|livescript):|data:\w{1,20}/[\w.+-]{1,60}[;,]|file://)"
_TEMPLATES = (
    r"<\|[^|<>\n]{1,40}\|>|\[/?INST\]|<</?SYS>>|</?s>|<(?:start|end)_of_turn>|<\uff5c[^<>\n]{1,40}\uff5c>"
    r"|(?m:^[#*_\[ ]{0,6}(?:system|assistant|developer)(?: prompt| message| note)?[\]*_ ]{0,4}:)"
    r"|(?m:^#{2,4} ?(?:system|instructions?)\b)"
)
_KINDS = (
    (_HTML, "holds HTML", "a program that shows it may load or run what it names"),
    (_MARKDOWN, "holds a Markdown link or image", "a program that shows it may load or follow what it names"),
    (_SCHEMES, "holds a link that runs or embeds something", "it is no address of a page"),
    (_TEMPLATES, "holds the marks of a conversation with a machine", "no customer should read them"),
)
_ALL = tuple((re.compile(pattern, re.IGNORECASE), message, because) for pattern, message, because in _KINDS)
_SIGNS = expression(r"[<\[#:]")


def hits(text: str) -> Iterator[Hit]:
    """Yield every piece of HTML, Markdown link or image, scheme that runs, and mark of a model's template."""
    if not _SIGNS.search(text):
        return
    slots = [slot.span for slot in find_slots(text)]
    for pattern, message, because in _ALL:
        for found in pattern.finditer(text):
            span = Span(*found.span())
            if not any(span.overlaps(slot) for slot in slots):
                yield Hit(span, message, because, "Write it as plain text, or leave it out.")
