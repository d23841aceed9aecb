"""The trained model at work."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import islice

from assistant.acts.learned.features import features
from assistant.text import Part, Sentence, Text

_MOST_SENTENCES = 200
_READ = frozenset({Part.BODY, Part.LIST})


@dataclass(frozen=True, slots=True)
class Weights:
    """A linear model: bias, the threshold, and a weight for each feature."""

    bias: float
    threshold: float
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Likeness:
    """The sentence that looks most like a concrete way forward, and how much, from 0 to 1."""

    sentence: Sentence
    score: float


def score(found: Iterable[str], model: Weights) -> float:
    """Return how likely a sentence with these features is of the kind, from 0 to 1."""
    held = list(found)
    total = sum(model.weights.get(feature, 0.0) for feature in held)
    return 1.0 / (1.0 + math.exp(-model.bias - total / math.sqrt(len(held) or 1)))


def likeness(sentence: str) -> float:
    """Return how much a sentence looks like a concrete way forward (docs/labels.md), from 0 to 1."""
    return score(features(sentence), _weights())


def likest(text: Text) -> Likeness | None:
    """Return the sentence of a reply that looks most like a concrete way forward, or None without any.

    Only the first two hundred sentences are looked at.
    """
    read = islice((s for s in text.sentences if s.part in _READ), _MOST_SENTENCES)
    found = (Likeness(sentence, likeness(sentence.span.of(text.plain))) for sentence in read)
    return max(found, key=lambda one: one.score, default=None)


def threshold() -> float:
    """Return the score from which a missing solution is in doubt; training chose it (`training`)."""
    return _weights().threshold


@lru_cache(maxsize=1)
def _weights() -> Weights:
    kept = json.loads(files("assistant.acts.learned").joinpath("weights.json").read_text("utf-8"))
    return Weights(kept["bias"], kept["threshold"], kept["weights"])
