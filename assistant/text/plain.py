"""Length-preserving normalisation: typographic variants become plain characters, one for one."""

from __future__ import annotations

_VARIANTS = {
    "'": "‘’‚‛′ʼ`´‹›＇",
    '"': "“”„‟″«»＂",
    "-": "‐‑‒–—―−﹘－",
    " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "\n": "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029",
}
_TABLE = str.maketrans({variant: plain for plain, variants in _VARIANTS.items() for variant in variants})


def plain_text(source: str) -> str:
    """Return the text with plain quotes, dashes, spaces and line ends; the length stays the same."""
    return source.replace("\r\n", " \n").translate(_TABLE)


def lower_text(plain: str) -> str:
    """Return the text in lower case, leaving alone the few letters that would grow (`İ`)."""
    lower = plain.lower()
    if len(lower) == len(plain):
        return lower
    return "".join(low if len(low := char.lower()) == 1 else char for char in plain)
