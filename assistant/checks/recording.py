"""Figures on their way into measured.yaml, with what they were measured on and with."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

import assistant
from assistant.agreement import Interval
from assistant.authored import replace_file
from assistant.checks.measured import LabelMeasurement, Measurement, MeasurementFile, Quiet, Sample
from assistant.checks.measuring import Figures, LabelFigures, RuleFigures

_PLACES = 4
_LISTS = ("measurements", "labels")
_SOURCES = ("acts", "checks", "entities", "reading", "text")
_CODE = (".py",)
_AND_LISTS = (".py", ".yaml", ".txt")
_OPENING = """\
# How well the rules are known to work. Do not edit: `assistant rules measure FILE.jsonl --commit` writes it,
# `assistant rules remeasure FOLDER` brings it up to date.
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
    complaints: bool = False
    file: str = ""
    day: date | None = None


def rules_hash(root: Path = Path(assistant.__file__).parent) -> str:
    """Return the sha256 of the source that decides about findings; the rules' examples are no part of it."""
    digest = hashlib.sha256()
    for path in sorted(path for folder in _SOURCES for path in _files(root / folder)):
        digest.update(f"{path.relative_to(root).as_posix()}\0{path.stat().st_size}\0".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _files(folder: Path) -> Iterable[Path]:
    kinds = _CODE if folder.name == "checks" else _AND_LISTS
    return (path for path in folder.rglob("*") if path.suffix in kinds)


def recorded(figures: Figures, provenance: Provenance) -> Sample:
    """Return figures as they are kept: whole rules (no milder parts) and labels."""
    return Sample(
        replies=figures.replies,
        measurements=tuple(_rule(one) for one in figures.rules if not one.standard.milder),
        labels=tuple(_label(one) for one in figures.labels),
        **asdict(provenance),
    )


def _rule(one: RuleFigures) -> Measurement:
    precision, recall = one.counts.precision, one.counts.recall
    return Measurement(
        rule=one.standard.rule,
        findings=precision.total,
        precision=_rounded(precision.value),
        precision_interval=_ends(precision.interval),
        failures=recall.total,
        recall=_rounded(recall.value),
        recall_interval=_ends(recall.interval),
        unjudged=one.unjudged,
    )


def _label(one: LabelFigures) -> LabelMeasurement:
    return LabelMeasurement(
        label=one.label,
        positives=sum(one.counts(value).recall.total for value in one.sought),
        kappa=_rounded(one.kappa.value),
        kappa_interval=_ends(one.kappa.interval or Interval(-1, 1)),
    )


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _PLACES)


def _ends(interval: Interval) -> tuple[float, float]:
    return round(interval.low, _PLACES), round(interval.high, _PLACES)


def merged(old: MeasurementFile, new: Sample) -> MeasurementFile:
    """Return both, where the new sample takes the place of the old one of the same kind and language."""
    kept = {(one.text, one.language): one for one in old.samples}
    return MeasurementFile(samples=tuple({**kept, (new.text, new.language): new}.values()), quiet=old.quiet)


def with_quiet(old: MeasurementFile, new: Quiet) -> MeasurementFile:
    """Return both, where the new count takes the place of the old one on the same kind of text."""
    kept = {(one.text, one.language): one for one in old.quiet}
    return MeasurementFile(samples=old.samples, quiet=tuple({**kept, (new.text, new.language): new}.values()))


def write(path: Path, file: MeasurementFile) -> None:
    """Write measured.yaml at once or not at all.

    Raises:
        OSError: it cannot be written.
    """
    plain = {"samples": [_plain(one) for one in file.samples], "quiet": [_plain(one) for one in file.quiet]}
    lines = yaml.dump(plain, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=200)
    replace_file(path, (_OPENING + lines).encode())


def _plain(sample: Sample | Quiet) -> dict[str, Any]:
    """Return a sample with a line for each rule and label, so that a change is a line in a diff."""
    found = sample.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    return {key: [_Line(one) for one in value] if key in _LISTS else value for key, value in found.items()}


class _Line(dict[str, Any]):
    """A mapping that is written on one line."""


class _Dumper(yaml.SafeDumper):
    """Writes plain data only, `_Line` on one line."""


_Dumper.add_representer(
    _Line, lambda dumper, line: dumper.represent_mapping("tag:yaml.org,2002:map", line, flow_style=True)
)
