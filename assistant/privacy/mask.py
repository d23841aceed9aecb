"""Masking: a case's private data become placeholders on the way out and come back in the answer."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count, pairwise

from assistant.entities import titled_names
from assistant.model import Span
from assistant.privacy import naming
from assistant.privacy.placeholders import look_alikes, open_slot, settled, written
from assistant.privacy.private import (
    Private,
    find_private,
    is_telling_number,
    longest_first,
    spellings,
)

_FORMS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_EXACT = re.compile(r"<(?P<kind>[A-Z_]{4,12})_(?P<n>\d{1,4})(?P<form>[A-Z])?>")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Unmasked:
    """An answer with the data back in it."""

    text: str
    mended: int = 0
    """How many placeholders came back garbled and could be told with certainty."""
    lost: int = 0
    """How many stand for nothing we know; an open slot is in their place."""


class Mask:
    """The placeholders of one case: the same datum always gets the same one. Threads may share it.

    `names` are whole names of people, `values` pairs of kind and text that are private as they stand, `texts`
    whatever will be sent, so that a number announced in one of them is known in all.
    """

    def __init__(
        self,
        names: Iterable[str] = (),
        values: Iterable[tuple[str, str]] = (),
        texts: Iterable[str] = (),
    ) -> None:
        self._lock = threading.RLock()
        self._numbers: dict[tuple[str, str], int] = {}
        self._used: dict[str, Iterator[int]] = {}
        self._forms: dict[tuple[str, int], list[str]] = {}
        self._literals: dict[str, tuple[str, str]] = {}
        self._names: dict[str, str] = {}
        self._sought = self._certain = _NEVER
        for name in names:
            self._learn_name(name)
        for kind, value in values:
            self._learn_value(kind, value)
        for text in texts:
            self._learn(text)
        self._compile()

    # --- out ------------------------------------------------------------------------------------------

    def hide(self, text: str) -> str:
        """Return a text with every private datum replaced by its placeholder."""
        with self._lock:
            if self._learn(text):
                self._compile()
            found = [*find_private(text), *self._known(self._sought, text)]
            return self._replaced(text, longest_first((*found, *_likes(text))))

    def hide_known(self, text: str) -> str:
        """Return a text of our own with what is known to be private replaced; nothing new is sought in it."""
        with self._lock:
            return self._replaced(text, longest_first((*self._known(self._certain, text), *_likes(text))))

    def _replaced(self, text: str, found: list[Private]) -> str:
        edges = [0, *(edge for one in found for edge in one.span), len(text)]
        between = [self._escaped(text[a:b]) for a, b in zip(edges[::2], edges[1::2], strict=True)]
        tokens = [self._token(one.kind, one.same, one.span.of(text)) for one in found]
        return "".join(piece for pair in zip(between, (*tokens, ""), strict=True) for piece in pair)

    def _escaped(self, piece: str) -> str:
        """Return what stays as it is, with what now looks like a placeholder replaced by a real one."""
        likes = [Span(like.start, like.end) for like in look_alikes(piece)]
        for span in reversed(likes):
            token = self._token("TEXT", span.of(piece), span.of(piece))
            piece = piece[: span.start] + token + piece[span.end :]
        return piece

    def _token(self, kind: str, same: str, surface: str) -> str:
        key = (kind, same)
        if key not in self._numbers:
            self._numbers[key] = next(self._used.setdefault(kind, count(1)))
        number = self._numbers[key]
        forms = self._forms.setdefault((kind, number), [])
        if surface not in forms:
            if len(forms) == len(_FORMS):
                return self._token(kind, f"{same}\0{surface}", surface)
            forms.append(surface)
        at = forms.index(surface)
        return written(kind, number, _FORMS[at] if at else "")

    def _known(self, pattern: re.Pattern[str], text: str) -> Iterator[Private]:
        for found in pattern.finditer(text):
            plain = _plain(found[0])
            if plain in self._names:
                yield Private(self._names[plain], Span(*found.span()), plain)
            elif plain in self._literals:
                yield Private(self._literals[plain][0], Span(*found.span()), self._literals[plain][1])

    # --- in -------------------------------------------------------------------------------------------

    def show(self, text: str, *, in_json: bool = False) -> Unmasked:
        """Return an answer with every placeholder replaced by what it stands for.

        Garbled ones are told where kind and number are certain. What stands for nothing becomes an open
        slot; in JSON it stays as it is, since a quotation of it will be found nowhere.
        """
        with self._lock:
            exact = [found for found in _EXACT.finditer(text) if self._datum(found) is not None]
            edges = [0, *(edge for found in exact for edge in found.span()), len(text)]
            pieces: list[str] = []
            mended = lost = 0
            for place, (start, end) in enumerate(pairwise(edges)):
                if place % 2:
                    pieces.append(_put(self._datum(exact[place // 2]) or "", in_json=in_json))
                    continue
                piece = self._mended(text[start:end], in_json=in_json)
                pieces.append(piece.text)
                mended, lost = mended + piece.mended, lost + piece.lost
        return Unmasked("".join(pieces), mended, lost)

    def show_growing(self, text: str) -> str:
        """Return as much of a growing answer as can be shown: never half a placeholder."""
        return self.show(text[: settled(text)]).text

    def _datum(self, found: re.Match[str]) -> str | None:
        return self._surface(found["kind"], int(found["n"]), found["form"] or "")

    def _surface(self, kind: str, number: int, form: str) -> str | None:
        forms = self._forms.get((kind, number), [])
        at = _FORMS.index(form) if form else 0
        return forms[at] if at < len(forms) else None

    def _mended(self, piece: str, *, in_json: bool) -> Unmasked:
        mended = lost = 0
        for like in reversed(list(look_alikes(piece))):
            datum = self._surface(*like[2:5]) or self._surface(like.kind, like.number, "")
            if datum is None and in_json:
                continue
            mended, lost = mended + (datum is not None), lost + (datum is None)
            put = open_slot(like.kind) if datum is None else _put(datum, in_json=in_json)
            piece = piece[: like.start] + put + piece[like.end :]
        return Unmasked(piece, mended, lost)

    # --- what is known --------------------------------------------------------------------------------

    def _learn(self, text: str) -> bool:
        """Take note of what a text announces, and tell whether anything was new."""
        before = len(self._names) + len(self._literals)
        for name in titled_names(text):
            words = name.text.split(" ")
            self._learn_word("LAST_NAME", words[-1])
            if len(words) > 1:
                self._learn_word("FIRST_NAME", words[0])
        for found in find_private(text):
            surface = found.span.of(text)
            telling = found.kind != "NUMBER" or is_telling_number(surface)
            if telling and not _YEAR.fullmatch(surface):
                self._literals.setdefault(_plain(surface), (found.kind, found.same))
        return len(self._names) + len(self._literals) > before

    def _learn_name(self, name: str) -> None:
        for kind, word in naming.parts(name):
            self._learn_word(kind, word)
            self._token(self._names[_plain(word)], _plain(word), word)

    def _learn_word(self, kind: str, word: str) -> None:
        for spelling in spellings(word):
            self._names.setdefault(_plain(spelling), kind)

    def _learn_value(self, kind: str, value: str) -> None:
        if plain := _plain(value):
            self._literals.setdefault(plain, (kind, plain))

    def _compile(self) -> None:
        literals = sorted(self._literals, key=len, reverse=True)
        numbers = [_literal(plain) for plain in literals]
        names = sorted(self._names, key=len, reverse=True)
        sure = [name for name in names if name not in naming.AMBIGUOUS]
        self._sought = _any_of([*numbers, *map(naming.sought, names)])
        self._certain = _any_of([*numbers, *map(naming.sought, sure)])


def _any_of(patterns: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns)) if patterns else _NEVER


def _literal(plain: str) -> str:
    inner = r"\s+".join(map(re.escape, plain.split()))
    return rf"(?<!\w)(?<!\d[.,:/-])(?i:{inner})(?!\w|[.,:/-]\d)"


def _plain(surface: str) -> str:
    return " ".join(surface.casefold().split())


def _put(datum: str, *, in_json: bool) -> str:
    return json.dumps(datum, ensure_ascii=False)[1:-1] if in_json else datum


def _likes(text: str) -> Iterator[Private]:
    for like in look_alikes(text):
        yield Private("TEXT", Span(like.start, like.end), text[like.start : like.end])
