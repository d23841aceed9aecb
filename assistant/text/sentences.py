"""Where sentences begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.model import Span
from assistant.text.expression import expression

_EMOJI = r"[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+|[:;]-?[)(DP](?!\w)"
_STOP = expression(
    rf"\n|(?:[.!?…]+|{_EMOJI})[)\"'\]*]*(?=\s|$)|(?<=[a-z)])[.!?]+(?=[A-Z][a-z']*[ ,])|[。！？]"
)
_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "sr",
        "jr",
        "vs",
        "approx",
        "dept",
        "est",
        "fig",
        "inc",
        "ltd",
        "co",
        "corp",
        "eg",
        "e.g",
        "ie",
        "i.e",
        "etc",
        "cf",
        "no",
        "nos",
        "tel",
        "ext",
        "art",
        "incl",
        "excl",
        "min",
        "max",
        "ref",
        "acc",
        "a.m",
        "p.m",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun",
        "u.s",
        "u.k",
        "ph.d",
        "gen",
        "rs",
        "attn",
        "rev",
        "hon",
        *("nr", "hr", "fr", "ca", "inkl", "exkl", "bzw", "evtl", "ggf", "str", "z", "tgl", "vgl"),
        *(
            "sra",
            "srta",
            "srs",
            "sres",
            "dra",
            "ud",
            "uds",
            "p",
            "ej",
            "num",
            "núm",
            "tfno",
            "pág",
            "mme",
            "env",
            "tél",
        ),
    ]
)
_OFTEN_LAST = frozenset(["etc", "a.m", "p.m", "inc", "ltd", "co", "corp", "u.s", "u.k"])
_LAST_WORD = expression(r"[\w.]*\w$")
_NEXT = expression(r"\s*[\"'(\[*]*(\S?)")
_BULLET = expression(r"[ ]*(?:[-*•·▪◦‣→]|\(?\d{1,2}[.)]|\(?[a-z][.)]|step \d)[ ]+\S", re.IGNORECASE)
_DOMAINS = expression(r"(?:com|net|org|co|uk|in|io|de|au|gov|js|me|tv)\b", re.IGNORECASE)
_DATED = expression(
    r"\s(?:[a-zäöü]|(?i:jan|feb|mär|maerz|apr|mai\b|ju[nl]i|aug|sep|okt|nov|dez|werktag|quartal|stock|mahnung))"
)
"""What follows the dot of a German ordinal: "am 3. Mai", "bis zum 5. des Monats"."""
_WRAP_WIDTH = 50
_WORD_REACH = 30
_NUMBER_REACH = 12
LONGEST = 1500
"""Code points after which a text without any stop is cut all the same."""


def find_sentences(plain: str, start: int, end: int) -> Iterator[Span]:
    """Yield the sentences of `plain[start:end]` in order, without the space around them."""
    begun = start
    for stop in _STOP.finditer(plain, start, end):
        if stop.end() <= begun or not _ends(plain, stop, begun, end):
            continue
        yield from _trimmed(plain, begun, stop.end())
        begun = stop.end()
    yield from _trimmed(plain, begun, end)


def is_bullet(plain: str, at: int) -> bool:
    """Tell whether a list item begins here."""
    return bool(_BULLET.match(plain, at))


def _trimmed(plain: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST:
        cut = plain.rfind(" ", start, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield from _strip(plain, start, cut)
        start = cut
    yield from _strip(plain, start, end)


def _strip(plain: str, start: int, end: int) -> Iterator[Span]:
    piece = plain[start:end]
    left = len(piece) - len(piece.lstrip())
    if left < len(piece):
        yield Span(start + left, start + len(piece.rstrip()))


def _ends(plain: str, stop: re.Match[str], begun: int, end: int) -> bool:
    if stop[0] == "\n":
        return _line_ends(plain, stop.start(), begun, end)
    if stop[0][0] not in ".…":
        return stop[0][0] in "!?。！？" or _capital_follows(plain, stop.end())
    if stop.end() < end and not plain[stop.end()].isspace():
        return not _DOMAINS.match(plain, stop.end())
    return _dot_ends(plain, stop)


def _dot_ends(plain: str, stop: re.Match[str]) -> bool:
    if len(stop[0].strip("\"')]*")) > 1 or stop[0][0] == "…":
        return _capital_follows(plain, stop.end())
    last = _LAST_WORD.search(plain, max(0, stop.start() - _WORD_REACH), stop.start())
    word = last[0].lower() if last else ""
    if is_list_number(plain, stop.start(), word):
        return False
    if word.isdigit() and len(word) <= 2 and _DATED.match(plain, stop.end()):  # noqa: PLR2004 - a day
        return False
    if word in _ABBREVIATIONS:
        return _abbreviation_ends(plain, stop, word)
    return not (len(word) == 1 and word.isalpha() and word != "i" and last and last[0].isupper())


def _abbreviation_ends(plain: str, stop: re.Match[str], word: str) -> bool:
    if word == "no":
        return not _next_char(plain, stop.end()).isdigit()
    return word in _OFTEN_LAST and _capital_follows(plain, stop.end())


def is_list_number(plain: str, dot: int, word: str) -> bool:
    """Tell whether this dot belongs to the number of a list item ("1. Open the lid")."""
    before = plain[max(0, dot - _NUMBER_REACH) : dot - len(word)]
    return word.isdigit() and len(word) <= 2 and not before.rpartition("\n")[2].strip(" (")  # noqa: PLR2004


def _next_char(plain: str, at: int) -> str:
    following = _NEXT.match(plain, at)
    return following[1] if following else ""


def _capital_follows(plain: str, at: int) -> bool:
    following = _next_char(plain, at)
    return not following or following.isupper() or following.isdigit() or not following.isalnum()


def _line_ends(plain: str, at: int, begun: int, end: int) -> bool:
    if plain[at + 1 : end].lstrip(" ")[:1] in {"\n", ""} or is_bullet(plain, at + 1):
        return True
    following = _next_char(plain, at + 1)
    if following.islower():
        return is_bullet(plain, begun) and at - begun < _WRAP_WIDTH
    line = plain.rfind("\n", 0, at) + 1
    return at - line < _WRAP_WIDTH
