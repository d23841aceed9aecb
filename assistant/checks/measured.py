"""How well each rule is known to work: committed figures, since the data is not ours to ship."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from assistant.authored import Authored, load

FILE = Path(__file__).with_name("measured.yaml")
NOT_YET = "not yet measured"

Share = Annotated[float, Field(ge=0, le=1)]


class Measurement(Authored):
    """One rule on one kind of text; intervals are 95 % intervals."""

    rule: str
    language: str = "en"
    text: str
    """The kind of text, in words."""
    replies: int
    findings: int
    """Fail findings, of which `precision` is the share that is right."""
    precision: Share
    precision_interval: tuple[Share, Share]
    failures: int
    """Real failures, of which `recall` is the share that is found."""
    recall: Share
    recall_interval: tuple[Share, Share]
    data: str
    """Hash of the labelled replies."""
    rules: str
    """Hash of the rules as they were."""

    def __str__(self) -> str:
        """Return the figures as one sentence for people."""
        precision = (
            f"precision {_figure(self.precision, self.precision_interval)} on {self.findings} findings"
        )
        recall = f"recall {_figure(self.recall, self.recall_interval)} on {self.failures} failures"
        return f"{precision}, {recall}; {self.replies} replies ({self.language}, {self.text})"


class MeasurementFile(Authored):
    """What stands in measured.yaml."""

    measurements: tuple[Measurement, ...] = ()


@cache
def measurements(path: Path = FILE) -> tuple[Measurement, ...]:
    """Return what was measured, or nothing where there is no such file.

    Raises:
        AuthorError: the file does not fit.
    """
    return load(path, MeasurementFile).measurements if path.exists() else ()


def figures_of(rule_id: str, path: Path = FILE) -> str:
    """Return what is known of a rule in words: its figures, or that it was not measured yet."""
    found = [str(measured) for measured in measurements(path) if measured.rule == rule_id]
    return "; ".join(found) or NOT_YET


def _figure(value: float, interval: tuple[float, float]) -> str:
    low, high = interval
    return f"{value:.2f} ({low:.2f} to {high:.2f})"
