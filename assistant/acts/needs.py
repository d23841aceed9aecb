"""The words a pattern cannot do without, read off its own text.

Whatever a pattern matches holds one word of each of its needs, as `heard` cuts a text into words. Where a
text does not meet them, the pattern need not be searched for, nor even compiled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from assistant.text.expression import expression
from assistant.text.tokens import WORD, words

Words = frozenset[str]
"""The words of a text, their parts, and how they begin: `heard` makes them."""
Need = frozenset[str]
_NONE: Need = frozenset()
_BEGINNING = 4
"""How many letters tell how a word begins, as `sorr*`."""
_MARKS = frozenset("?@>→›+")

_TIMES = r"(?:[?*+]|\{\d*,?\d*\})[?+]?"
_CLASS = r"\[(?:\\.|[^\]\\])*\]"
_ATOM = rf"\\b|(?:{_CLASS}|\\[wdSD])(?:{_TIMES})?|(?:[^\W_]|[ ',/-])(?:(?![?*+{{])|\?(?![?+]))"
_TOKEN = expression(
    rf"(?P<flat>\((?:\?:)?(?:{_ATOM}|\|)*+\)(?:{_TIMES})?)|(?P<plain>(?:{_ATOM})++)"
    rf"|(?P<space>\\[sW][*?]\??)|(?P<any>(?:\\[^sW]|[^\s()|\\]){_TIMES}|\\[B\d]|[.&_{{}}])"
    rf"|(?P<around>\(\?<?[=!])|(?P<open>\((?:\?:)?)|(?P<close>\)(?:{_TIMES})?)|(?P<bar>\|)"
    r"|(?P<edge>\\[sW]\+?\??|\\?.)",
    re.DOTALL,
)
_ANYTHING = expression(rf"(?:({_CLASS})|\\[wdSD])({_TIMES})?")
_SPACES = frozenset(" -,.;:!/")
_CHOICE = expression(r"\[([a-z]+)\](\??)|(.)\?")
_MOST_CHOICES, _MOST_SPELLINGS = 5, 64
_SPECIAL = frozenset("\\[?,/-")
"""Without one of these, a way is spelt as it is written."""
_TO_BLANK = str.maketrans(",/-", "   ")

_NOT_BARS = rf"[^()|\[\\]|\\.|{_CLASS}"
_BRACKETS = rf"\((?:{_NOT_BARS}|\|)*+\)"
for _ in range(5):
    _BRACKETS = rf"\((?:{_NOT_BARS}|\||{_BRACKETS})*+\)"
_PART = expression(rf"(?:{_NOT_BARS}|{_BRACKETS})*+", re.DOTALL)
_WRAPPED = expression(r"(\\b|)\(\?:(.*)\)(\\b|)", re.DOTALL)
_JOINTS = expression(r"['&]")
_COMMON = frozenset(
    words(
        "a an the and or but if of to in on at by for with from as so that this these those it its i me my "
        "we us our you your they them their he she is are was were be been have has had do does did will "
        "would can could may might shall should must not no all any what which who when how there here just "
        "only more very please t s d m re ve ll don won"
    )
)
_COMMON_WEIGHT = 25


class _Piece(NamedTuple):
    """A part of a pattern: its spellings (a blank is the edge of a word, `*` anything at all), or its ways.

    It `starts` and `ends` where the edge of a word is certain on that side.
    """

    spelt: tuple[str, ...] = ()
    starts: bool = False
    ends: bool = False
    optional: bool = False
    repeated: bool = False
    ways: tuple[tuple[_Piece, ...], ...] = ()


_EDGE = _Piece((" ",), starts=True, ends=True)
_ANY = _Piece(("*",))


@lru_cache(maxsize=64)
def heard(lower: str) -> Words:
    """Return the words of a text in lower case, the parts around `'` and `&`, and how all of them begin."""
    return _MARKS.intersection(lower).union(*map(_forms, WORD.findall(lower)))


@lru_cache(maxsize=4096)
def _forms(word: str) -> tuple[str, ...]:
    parts = _JOINTS.split(word) if "'" in word or "&" in word else ()
    return (word, *parts, *(f"{one[:_BEGINNING]}*" for one in (word, *parts)))


def ways(pattern: str) -> Iterator[str]:
    """Yield what stands between the outermost bars of a pattern, or of the one group it consists of."""
    for way in _between_bars(pattern) or [pattern]:
        whole = _WRAPPED.fullmatch(way)
        inside = _between_bars(whole[2]) if whole else None
        if whole and inside:
            yield from (f"{whole[1]}{one}{whole[3]}" for one in inside)
        else:
            yield way


def _between_bars(pattern: str) -> list[str] | None:
    """Return the parts of a pattern, or None where its brackets do not match or go too deep."""
    found, start = [], 0
    while part := _PART.match(pattern, start):
        found.append(part[0])
        if part.end() == len(pattern):
            return found
        if pattern[part.end()] != "|":
            return None
        start = part.end() + 1
    return None


def needs(pattern: str) -> tuple[Need, ...]:
    """Return the words a pattern needs, the rarest first; a blank in it stands for white space."""
    read, _ = _read(_TOKEN.finditer(pattern))
    found = (
        _of_way(read[0], left=False, right=False)
        if len(read) == 1
        else [_of_ways(read, left=False, right=False)]
    )
    return tuple(sorted(filter(None, found), key=_weight))


def _weight(need: Need) -> int:
    return len(need) + _COMMON_WEIGHT * len(need & _COMMON)


def _rarity(word: str) -> tuple[bool, int]:
    return word not in _COMMON, len(word)


# --- reading a pattern into pieces ------------------------------------------------------------------------


def _read(tokens: Iterator[re.Match[str]]) -> tuple[list[list[_Piece]], str]:
    """Return the ways up to the closing bracket, and that bracket with its quantifier."""
    found: list[list[_Piece]] = [[]]
    for token in tokens:
        kind = token.lastgroup
        if kind == "close":
            return found, token[0]
        if kind == "bar":
            found.append([])
        elif kind == "around":
            _read(tokens)
        else:
            _join(found[-1], _group(*_read(tokens)) if kind == "open" else _piece(str(kind), token[0]))
    return found, ")"


@lru_cache(maxsize=2048)
def _piece(kind: str, text: str) -> _Piece:
    if kind == "plain":
        return _spelling(_spellings(text))
    if kind == "flat":
        return _flat(text)
    if kind == "space":
        return _EDGE._replace(optional=True)
    if kind == "any":
        return _ANY
    mark = text.removeprefix("\\")
    return _spelling((f" {mark} ",)) if mark in _MARKS else _EDGE


def _spelling(spelt: tuple[str, ...]) -> _Piece:
    if set(spelt) == {"", " "}:
        return _EDGE._replace(optional=True)
    if len(spelt) == 1:
        return _Piece(spelt, spelt[0][:1] == " ", spelt[0][-1:] == " ")
    return _Piece(spelt, all(way[:1] == " " for way in spelt), all(way[-1:] == " " for way in spelt))


def _flat(text: str) -> _Piece:
    """Return a group without groups in it."""
    close = text.rindex(")")
    inside = text[3 if text.startswith("(?:") else 1 : close]
    plain = _SPECIAL.isdisjoint(inside)
    spelt = tuple(inside.split("|")) if plain else tuple(chain(*map(_spellings, inside.split("|"))))
    times = text[close + 1 :]
    if not times:
        return _spelling(spelt)
    piece = _spelling(tuple(filter(None, spelt)))
    if times == "?" and not (piece.starts or piece.ends):
        return _spelling((*spelt, ""))
    return piece._replace(optional=_may_lack(times) or "" in spelt, repeated=times != "?")


def _may_lack(times: str) -> bool:
    return times[:1] in {"?", "*"} or times.startswith(("{0", "{,"))


def _spellings(text: str) -> tuple[str, ...]:
    """Return how words and classes can be spelt."""
    text = text.replace("\\b", " ")
    if "\\" in text or "[" in text:
        text = _ANYTHING.sub(_simplified, text)
    text = text.translate(_TO_BLANK)
    if "?" not in text and "[" not in text:
        return (text,)
    choices = text.count("?") + text.count("[")
    return _chosen(text if choices <= _MOST_CHOICES else _CHOICE.sub("*", text))


def _simplified(found: re.Match[str]) -> str:
    inside, times = (found[1] or "")[1:-1], found[2] or ""
    if inside and times in {"", "?"}:
        if _SPACES.issuperset(inside):
            return f" {times}"
        if inside.isascii() and inside.isalpha() and inside.islower():
            return found[0]
    return "*"


def _chosen(text: str) -> tuple[str, ...]:
    found = _CHOICE.search(text)
    if found is None:
        return (text,)
    rest = _chosen(text[found.end() :])
    letters = [*(found[1] or found[3]), *([""] if found[2] != "" else [])]
    return tuple(text[: found.start()] + letter + one for letter in letters for one in rest)


def _group(read: Sequence[Sequence[_Piece]], closing: str) -> _Piece:
    times = closing[1:]
    if not times and all(len(way) == 1 and way[0].spelt and not way[0].optional for way in read):
        return _spelling(tuple(one for way in read for one in way[0].spelt))
    filled = [way for way in read if way]
    return _Piece(
        (),
        all(_certain(way, _starts) for way in filled),
        all(_certain(way[::-1], _ends) for way in filled),
        _may_lack(times) or any(all(map(_empty, way)) for way in read),
        times not in {"", "?"},
        tuple(map(tuple, filled)),
    )


def _join(way: list[_Piece], piece: _Piece) -> None:
    """Add a piece; letters that follow letters amid a word spell on."""
    before = way[-1] if way else _EDGE
    amid = _mere(before) and _mere(piece) and not (before.ends or piece.starts)
    if amid and len(before.spelt) * len(piece.spelt) <= _MOST_SPELLINGS:
        way[-1] = _spelling(tuple(one + other for one in before.spelt for other in piece.spelt))
    else:
        way.append(piece)


def _mere(piece: _Piece) -> bool:
    return bool(piece.spelt) and not (piece.optional or piece.repeated)


def _starts(piece: _Piece) -> bool:
    return piece.starts


def _ends(piece: _Piece) -> bool:
    return piece.ends


def _empty(piece: _Piece) -> bool:
    return piece.optional or "" in piece.spelt


def _certain(way: Sequence[_Piece], side: Callable[[_Piece], bool]) -> bool:
    """Tell whether the edge of a word is certain at the side of the way's first piece."""
    for piece in way:
        if not side(piece):
            return False
        if not piece.optional:
            return True
    return True


# --- what pieces need -------------------------------------------------------------------------------------


def _of_way(way: Sequence[_Piece], *, left: bool, right: bool) -> list[Need]:
    """Return what a way needs; `left` and `right` tell whether the edge of a word is certain around it."""
    rights = [right]
    for piece in reversed(way):
        rights.append(piece.starts and (rights[-1] or not piece.optional))
    found: list[Need] = []
    for piece, after in zip(way, rights[-2::-1], strict=True):
        if not piece.optional:
            again = piece.repeated
            before, behind = left and (piece.ends or not again), after and (piece.starts or not again)
            found += _of_piece(piece, left=before, right=behind)
        left = piece.ends and (left or not piece.optional)
    return found


def _of_piece(piece: _Piece, *, left: bool, right: bool) -> list[Need]:
    """Return what a piece needs: each of its words where it is spelt in one way only, else one of several."""
    if len(piece.spelt) == 1:
        return [frozenset([word]) for word in _certain_words(piece.spelt[0], left=left, right=right)]
    if piece.spelt:
        return [_of_spellings(piece.spelt, left=left, right=right)]
    return [_of_ways(piece.ways, left=left, right=right)]


def _of_ways(read: Iterable[Sequence[_Piece]], *, left: bool, right: bool) -> Need:
    """Return one word of each way, or nothing where a way needs none."""
    found: list[Need] = []
    for way in read:
        each = [need for need in _of_way(way, left=left, right=right) if need]
        if not each:
            return _NONE
        found.append(min(each, key=_weight))
    return _NONE.union(*found)


def _of_spellings(spelt: Iterable[str], *, left: bool, right: bool) -> Need:
    """Return the rarest word of each spelling, or nothing where one has none."""
    found = set()
    bounded = left and right
    for spelling in spelt:
        if bounded and spelling.isalpha():
            found.add(spelling)
            continue
        certain = _certain_words(spelling, left=left, right=right)
        if not certain:
            return _NONE
        found.add(certain[0] if len(certain) == 1 else max(certain, key=_rarity))
    return frozenset(found)


def _certain_words(spelling: str, *, left: bool, right: bool) -> list[str]:
    """Return the words of a spelling that are certain, or at least how they begin."""
    parts = spelling.replace("'", " ' ").split() if "'" in spelling else spelling.split()
    begun = left or spelling[:1] in {" ", "'"}
    ended = right or spelling[-1:] in {" ", "'"}
    if begun and ended and "*" not in spelling and "'" not in spelling:
        return parts
    last = len(parts) - 1
    certain = (
        _certain_word(part, begun=place > 0 or begun, ended=place < last or ended)
        for place, part in enumerate(parts)
    )
    return [word for word in certain if word]


def _certain_word(part: str, *, begun: bool, ended: bool) -> str:
    if part == "'" or not begun:
        return ""
    if ended and "*" not in part:
        return part
    stem = part.partition("*")[0]
    return f"{stem[:_BEGINNING]}*" if len(stem) >= _BEGINNING else ""
