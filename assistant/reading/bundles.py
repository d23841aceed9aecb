"""Ideas that stand together in a sentence, whatever the words between them and their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from assistant.model import TriggerKind
from assistant.reading.cues.concepts import BUNDLES
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line

_WITHIN = 14
"""How many words the ideas of a bundle may span."""
_MOST = 6
"""How many places of an idea are tried in a sentence, so that the work stays bounded."""


def bundled(line: Line) -> Iterator[Hit]:
    """Yield a cue of a trigger for each bundle whose ideas stand close together in a line."""
    concepts = line.of("concept")
    if not concepts:
        return
    for kind, bundles in BUNDLES.items():
        for names in bundles:
            if hit := _together(kind, [[one for one in concepts if one.name == name] for name in names]):
                yield hit
                break


def _together(kind: TriggerKind, found: Sequence[Sequence[Hit]]) -> Hit | None:
    """Return the stretch from the first idea to the last where they do not overlap, or nothing."""
    for combination in product(*(places[:_MOST] for places in found)):
        ordered = sorted(combination, key=lambda hit: hit.first)
        apart = all(one.last <= other.first for one, other in pairwise(ordered))
        if apart and ordered[-1].last - ordered[0].first <= _WITHIN:
            return Hit("trigger", kind, 1.0, ordered[0].first, ordered[-1].last)
    return None
