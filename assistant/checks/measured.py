"""How well each rule is known to work: committed figures, since the data is not ours to ship."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from assistant.authored import Authored, load

FILE = Path(__file__).with_name("measured.yaml")
NOT_YET = "not yet measured"

Share = Annotated[float, Field(ge=0, le=1)]
Agreement = Annotated[float, Field(ge=-1, le=1)]


class Measured(Authored):
    """What every figure says of where it comes from."""

    language: str = "en"
    text: str
    """The kind of text, in words."""
    replies: int
    data: str
    """Hash of the labelled replies."""
    rules: str
    """Hash of the rules as they were."""
    left_out: tuple[str, ...] = ()
    """Which lines of the data were left out, as `key=value`."""
    day: date | None = None


class Measurement(Measured):
    """One rule on one kind of text; intervals are 95 % intervals."""

    rule: str
    findings: int
    """Fail findings, of which `precision` is the share that is right."""
    precision: Share | None = None
    """None where nothing was found."""
    precision_interval: tuple[Share, Share] = (0, 1)
    failures: int
    """Real failures, of which `recall` is the share that is found."""
    recall: Share | None = None
    """None where nothing was there to be found."""
    recall_interval: tuple[Share, Share] = (0, 1)

    def __str__(self) -> str:
        """Return the figures as one sentence for people."""
        precision = f"precision {_figure(self.precision, self.precision_interval)}"
        recall = f"recall {_figure(self.recall, self.recall_interval)}"
        return (
            f"{precision} on {self.findings} findings, {recall} on {self.failures} failures; "
            f"{self.replies} replies ({self.language}, {self.text})"
        )


class LabelMeasurement(Measured):
    """One label on one kind of text: how far we agree with the people who gave it."""

    label: str
    positives: int
    """Replies whose label says that something is there."""
    kappa: Agreement | None = None
    """None where chance alone would agree always."""
    kappa_interval: tuple[Agreement, Agreement] = (-1, 1)

    def __str__(self) -> str:
        """Return the figure as one sentence for people."""
        agreement = f"kappa {_figure(self.kappa, self.kappa_interval)} with {self.positives} positives"
        return f"{agreement}; {self.replies} replies ({self.language}, {self.text})"


class MeasurementFile(Authored):
    """What stands in measured.yaml."""

    measurements: tuple[Measurement, ...] = ()
    labels: tuple[LabelMeasurement, ...] = ()


@cache
def measurement_file(path: Path = FILE) -> MeasurementFile:
    """Return everything that was measured; empty where there is no such file.

    Raises:
        AuthorError: the file does not fit.
    """
    return load(path, MeasurementFile) if path.exists() else MeasurementFile()


def measurements(path: Path = FILE) -> tuple[Measurement, ...]:
    """Return what was measured of the rules, or nothing where there is no such file.

    Raises:
        AuthorError: the file does not fit.
    """
    return measurement_file(path).measurements


def figures_of(rule_id: str, path: Path = FILE) -> str:
    """Return what is known of a rule in words: its figures, or that it was not measured yet.

    Where a label has the rule's name, its agreement with people stands beside them.
    """
    file = measurement_file(path)
    found = [str(measured) for measured in file.measurements if measured.rule == rule_id]
    found += [f"label: {measured}" for measured in file.labels if measured.label == rule_id]
    return "; ".join(found) or NOT_YET


def _figure(value: float | None, interval: tuple[float, float]) -> str:
    low, high = interval
    return "not known" if value is None else f"{value:.2f} ({low:.2f} to {high:.2f})"
