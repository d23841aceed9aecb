"""Trains the model: `python -m assistant.acts.learned.training` writes weights.json and prints its figures.

Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) with L2 shrinkage, five-fold cross-validation,
everything seeded: the same sentences give the same file.
"""

from __future__ import annotations

import hashlib
import json
import math
import random
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import yaml

from assistant.acts.learned.features import features
from assistant.acts.learned.model import Weights, score

SEED = 20261122
_EPOCHS, _RATE, _SHRINK, _FOLDS = 25, 0.5, 0.002, 5
_FEWEST = 2
_SMALLEST = 0.02
_SOFTENED = 0.02
"""The share of sentences without a concrete way forward that may be taken for one."""


class Example(NamedTuple):
    """A sentence's features and whether it holds a concrete way forward."""

    found: frozenset[str]
    concrete: bool


def examples(sentences: Mapping[str, Sequence[str]]) -> list[Example]:
    """Return the sentences of every head as examples; those under `concrete` are the positive ones."""
    return [Example(features(s), head == "concrete") for head, held in sentences.items() for s in held]


def fit(held: Sequence[Example]) -> Weights:
    """Return the model of these examples; both sides weigh the same, however many there are of each."""
    order, chance = list(held), random.Random(SEED)  # noqa: S311 - a fixed order, no secret
    seen = Counter(feature for example in held for feature in example.found)
    used = {feature for feature, times in seen.items() if times >= _FEWEST}
    share = sum(example.concrete for example in held) / len(held)
    weights, sums = dict.fromkeys(used, 0.0), dict.fromkeys(used, 1e-6)
    bias = bias_sum = 0.0
    for _ in range(_EPOCHS):
        chance.shuffle(order)
        for example in order:
            model = Weights(bias, 0.5, weights)
            weight = 0.5 / share if example.concrete else 0.5 / (1 - share)
            slope = weight * (score(example.found, model) - example.concrete)
            bias_sum += slope**2
            bias -= _RATE * slope / math.sqrt(bias_sum + 1e-6)
            part = slope / math.sqrt(len(example.found) or 1)
            for feature in example.found & used:
                step = part + _SHRINK * weights[feature]
                sums[feature] += step**2
                weights[feature] -= _RATE * step / math.sqrt(sums[feature])
    return Weights(bias, 0.5, weights)


def held_out(held: Sequence[Example]) -> list[float]:
    """Return each example's score by a model that has not seen it."""
    order = list(range(len(held)))
    random.Random(SEED).shuffle(order)  # noqa: S311 - a fixed split, no secret
    scores = [0.0] * len(held)
    for fold in range(_FOLDS):
        out = set(order[fold::_FOLDS])
        model = fit([example for place, example in enumerate(held) if place not in out])
        for place in out:
            scores[place] = score(held[place].found, model)
    return scores


def calibrated(held: Sequence[Example], scores: Sequence[float]) -> float:
    """Return the score that at most `_SOFTENED` of the negative examples reach, held out."""
    others = sorted(
        (s for s, example in zip(scores, held, strict=True) if not example.concrete), reverse=True
    )
    return math.ceil(1000 * others[int(_SOFTENED * len(others))]) / 1000


def trained(source: str) -> dict[str, object]:
    """Return what weights.json holds for the text of a sentences file."""
    held = examples(yaml.safe_load(source))
    scores = held_out(held)
    limit = calibrated(held, scores)
    model = fit(held)
    kept = {f: round(w, 3) for f, w in sorted(model.weights.items()) if abs(w) >= _SMALLEST}
    found = [s >= limit for s, example in zip(scores, held, strict=True) if example.concrete]
    return {
        "sentences": hashlib.sha256(source.encode()).hexdigest(),
        "examples": len(held),
        "concrete": len(found),
        "held_out_recall": round(sum(found) / len(found), 3),
        "held_out_false": _SOFTENED,
        "threshold": limit,
        "bias": round(model.bias, 3),
        "weights": kept,
    }


def main() -> None:
    """Train on sentences.yaml beside this file, write weights.json and print the figures."""
    folder = Path(str(files("assistant.acts.learned")))
    made = trained((folder / "sentences.yaml").read_text("utf-8"))
    (folder / "weights.json").write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", "utf-8")
    figures = {name: value for name, value in made.items() if name != "weights"}
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
