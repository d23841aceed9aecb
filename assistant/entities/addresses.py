"""E-mail addresses and links, bare domains included."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.entities.entity import Found
from assistant.text.expression import expression

_EMAIL = expression(
    r"(?<![\w.+%-])[\w.+%-]{1,64}@(?:[^\W_](?:[\w-]{0,62})\.){1,6}[^\W\d_][\w-]{1,23}(?![\w@])"
)
_SCHEME = expression(r"(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}://[^\s<>\"“”]{1,2000}", re.IGNORECASE)
_SAFE = (
    "com org net edu gov io eu uk de fr es nl pl se dk fi ie jp cn ru br pt ca au nz za mx app dev "
    "ai info biz tv "
    "shop store online site xyz help support cloud tech club page link ly gl gg co html php "
    "example invalid test"
)
_RISKY = "it in me at be no us so to is am ch my id by do as"
_BARE = expression(
    r"(?<![\w@./-])(?:www\.(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24}"
    rf"|(?:[\w-]{{1,63}}\.){{1,5}}(?:(?:{'|'.join(_SAFE.split())})(?![\w-])|(?:{'|'.join(_RISKY.split())})(?=/\w)))"
    r"(?::\d{2,5})?(?:[/?#][^\s<>\"“”]{0,2000})?",
    re.IGNORECASE,
)
_CLOSING = ".,;:!?)]}'’\"»*_"


def find_emails(text: str) -> Iterator[Found]:
    """Yield every e-mail address."""
    if "@" in text:
        for found in _EMAIL.finditer(text):
            yield Found("email", *found.span(), found[0].lower())


def find_links(text: str) -> Iterator[Found]:
    """Yield every link: with any scheme, with `www.`, or a bare domain of a known ending."""
    if "://" in text:
        for found in _SCHEME.finditer(text):
            yield _link(found.start(), found[0])
    if "." in text:
        for found in _BARE.finditer(text):
            yield _link(found.start(), found[0])


def _link(start: int, written: str) -> Found:
    shown = written.rstrip(_CLOSING)
    if "(" in shown and shown.count("(") > shown.count(")"):
        shown += ")" if written[len(shown) :].startswith(")") else ""
    bare = shown.split("://", 1)[-1]
    host, slash, path = bare.partition("/")
    value = f"{host.lower().removeprefix('www.')}{slash}{path}".rstrip("/")
    return Found("link", start, start + len(shown), value)
