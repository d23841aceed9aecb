"""Figures on their way into measured.yaml, with what they were measured on and with."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

import assistant
from assistant.agreement import Interval
from assistant.checks.measured import LabelMeasurement, Measured, Measurement, MeasurementFile
from assistant.checks.measuring import Figures, LabelFigures, RuleFigures

_PLACES = 4
_SOURCES = ("acts", "entities", "reading", "text", "checks/rules")
_CODE = (".py",)
_AND_LISTS = (".py", ".yaml", ".txt")
_OPENING = """\
# How well the rules are known to work. Written by `assistant rules measure FILE.jsonl --commit`; do not edit.
"""


@dataclass(frozen=True, slots=True)
class Provenance:
    """What figures were measured on, and with."""

    text: str
    """The kind of text, in words."""
    language: str
    data: str
    rules: str
    left_out: tuple[str, ...] = ()
    day: date | None = None


def rules_hash(root: Path = Path(assistant.__file__).parent) -> str:
    """Return the sha256 of the source that decides about findings; the rules' examples are no part of it."""
    digest = hashlib.sha256()
    for path in sorted(path for folder in _SOURCES for path in _files(root / folder)):
        digest.update(f"{path.relative_to(root).as_posix()}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(folder: Path) -> Iterable[Path]:
    kinds = _CODE if folder.name == "rules" else _AND_LISTS
    return (path for path in folder.rglob("*") if path.suffix in kinds)


def recorded(figures: Figures, provenance: Provenance) -> MeasurementFile:
    """Return figures as they are kept: whole rules (no milder parts) and labels."""
    rules = tuple(_rule(one, figures.replies, provenance) for one in figures.rules if not one.standard.milder)
    return MeasurementFile(
        measurements=rules, labels=tuple(_label(one, provenance) for one in figures.labels)
    )


def _rule(one: RuleFigures, replies: int, provenance: Provenance) -> Measurement:
    precision, recall = one.counts.precision, one.counts.recall
    return Measurement(
        rule=one.standard.rule,
        findings=precision.total,
        precision=_rounded(precision.value),
        precision_interval=_ends(precision.interval),
        failures=recall.total,
        recall=_rounded(recall.value),
        recall_interval=_ends(recall.interval),
        replies=replies,
        **_origin(provenance),
    )


def _label(one: LabelFigures, provenance: Provenance) -> LabelMeasurement:
    return LabelMeasurement(
        label=one.label,
        positives=sum(one.counts(value).recall.total for value in one.sought),
        kappa=_rounded(one.kappa.value),
        kappa_interval=_ends(one.kappa.interval or Interval(-1, 1)),
        replies=one.confusion.n,
        **_origin(provenance),
    )


def _origin(provenance: Provenance) -> dict[str, Any]:
    names = ("text", "language", "data", "rules", "left_out", "day")
    return {name: getattr(provenance, name) for name in names}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _PLACES)


def _ends(interval: Interval) -> tuple[float, float]:
    return round(interval.low, _PLACES), round(interval.high, _PLACES)


def merged(old: MeasurementFile, new: MeasurementFile) -> MeasurementFile:
    """Return both, where the new figures take the place of old ones on the same kind of text and language."""
    replaced = {_kind(one) for one in (*new.measurements, *new.labels)}
    return MeasurementFile(
        measurements=(*(one for one in old.measurements if _kind(one) not in replaced), *new.measurements),
        labels=(*(one for one in old.labels if _kind(one) not in replaced), *new.labels),
    )


def _kind(one: Measured) -> tuple[str, str]:
    return one.text, one.language


def write(path: Path, file: MeasurementFile) -> None:
    """Write measured.yaml at once or not at all.

    Raises:
        OSError: it cannot be written.
    """
    lines = yaml.safe_dump(
        file.model_dump(mode="json", exclude_none=True, exclude_defaults=True),
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=None,
    )
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(_OPENING + lines, encoding="utf-8")
    beside.replace(path)
