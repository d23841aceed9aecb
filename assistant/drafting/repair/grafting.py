"""Taking from a revision only what was asked for: every other sentence stays as it was, letter by letter."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from assistant.text import Text, segment

_SAME = 0.85
"""Sentences this much alike, by words, are one sentence at two places."""
_CHANGED = 0.5
"""Sentences this much alike are taken for a sentence and its revision."""


class Piece(NamedTuple):
    """A sentence and the white space before it."""

    gap: str
    words: str


def graft(before: Text, revision: str, free: Collection[int]) -> str:
    """Return `before` with its free sentences as the revision has them, and with what it adds."""
    old, new = _pieces(before), _pieces(segment(revision))
    kept = [piece.words for number, piece in enumerate(old) if number not in free]
    fresh = [piece for piece in new if not _is_copy(piece, old, kept)]
    return _written(_merged(old, fresh, free))


def _pieces(text: Text) -> list[Piece]:
    found, end = [], 0
    for sentence in text.sentences:
        found.append(Piece(text.source[end : sentence.span.start], sentence.span.of(text.source)))
        end = sentence.span.end
    return found


def _is_copy(piece: Piece, old: Sequence[Piece], kept: Sequence[str]) -> bool:
    """Tell whether this is a sentence that must stay, changed so little that it would stand there twice."""
    if any(piece.words == other.words for other in old):
        return False
    return any(alike(piece.words, other) >= _SAME for other in kept)


def alike(one: str, other: str) -> float:
    """Return how much two sentences share, 0 to 1, word by word."""
    matcher = SequenceMatcher(None, one.casefold().split(), other.casefold().split(), autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _CHANGED else 0.0


def _normal(words: str) -> str:
    return " ".join(words.split())


def _merged(old: Sequence[Piece], new: Sequence[Piece], free: Collection[int]) -> Iterator[tuple[str, str]]:
    """Yield gaps and sentences in the order of the old text."""
    matcher = SequenceMatcher(
        None, [_normal(piece.words) for piece in old], [_normal(piece.words) for piece in new], autojunk=False
    )
    kept = {_normal(piece.words) for number, piece in enumerate(old) if number not in free}
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            yield from old[i1:i2]
        else:
            fresh = [piece for piece in new[j1:j2] if _normal(piece.words) not in kept]
            yield from _block(old, range(i1, i2), fresh, free)


def _block(
    old: Sequence[Piece], places: range, new: list[Piece], free: Collection[int]
) -> Iterator[tuple[str, str]]:
    """Merge a stretch that differs: what may not change takes the place of its own revision."""
    waiting = list(new)
    gap = ""
    for number in places:
        piece = old[number]
        if number in free:
            gap = _wider(gap, piece.gap)
            continue
        revised = next(
            (n for n, one in enumerate(waiting) if alike(piece.words, one.words) >= _CHANGED), None
        )
        ahead = waiting[: revised if revised is not None else _taken(waiting, gap)]
        for one in ahead:
            yield _wider(gap, one.gap), one.words
            gap = ""
        del waiting[: len(ahead) + (revised is not None)]
        yield _wider(gap, piece.gap), piece.words
        gap = ""
    for one in waiting:
        yield _wider(gap, one.gap), one.words
        gap = ""
    if gap:
        yield gap, ""


def _taken(waiting: Sequence[Piece], gap: str) -> int:
    """Return how many new sentences stand in for those just dropped: all of them, or none was dropped."""
    return len(waiting) if gap else 0


def _wider(one: str, other: str) -> str:
    return max(one, other, key=lambda gap: (gap.count("\n"), len(gap)))


def _written(pieces: Iterator[tuple[str, str]]) -> str:
    text, gap = "", ""
    for before, words in pieces:
        gap = _wider(gap, before)
        if not words:
            continue
        text += (gap or " ") + words if text else words
        gap = ""
    return text
