"""How well each rule is known to work: committed figures, since the data is not ours to ship."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import Field

from assistant.authored import Authored, load

FILE = Path(__file__).with_name("measured.yaml")
NOT_YET = "not yet measured"

Portion = Annotated[float, Field(ge=0, le=1)]
Agreement = Annotated[float, Field(ge=-1, le=1)]


class Measurement(Authored):
    """One rule on one kind of text; intervals are 95 % intervals."""

    rule: str
    findings: int
    """Fail findings, of which `precision` is the share that is right."""
    precision: Portion | None = None
    """None where nothing was found."""
    precision_interval: tuple[Portion, Portion] = (0, 1)
    failures: int
    """Real failures, of which `recall` is the share that is found."""
    recall: Portion | None = None
    """None where nothing was there to be found."""
    recall_interval: tuple[Portion, Portion] = (0, 1)
    unjudged: int = 0
    """Further fail findings of which the labels cannot tell whether they are right."""

    @property
    def right(self) -> int:
        """How many of the findings were right."""
        return round((self.precision or 0) * self.findings)

    def __str__(self) -> str:
        """Return the figures as one sentence for people."""
        precision = f"precision {_figure(self.precision, self.precision_interval)}"
        recall = f"recall {_figure(self.recall, self.recall_interval)}"
        return f"{precision} on {self.findings} findings, {recall} on {self.failures} failures"


class LabelMeasurement(Authored):
    """One label on one kind of text: how far we agree with the people who gave it."""

    label: str
    positives: int
    """Replies whose label says that something is there."""
    kappa: Agreement | None = None
    """None where chance alone would agree always."""
    kappa_interval: tuple[Agreement, Agreement] = (-1, 1)

    def __str__(self) -> str:
        """Return the figure as one sentence for people."""
        return f"kappa {_figure(self.kappa, self.kappa_interval)} with {self.positives} positives"


class Sample(Authored):
    """What was measured on one kind of text in one language, on which data and with which rules."""

    text: str
    """The kind of text, in words."""
    language: str = "en"
    replies: int
    file: str = ""
    """The name of the file of labelled replies, so that it can be measured again."""
    data: str
    """The sha256 of that file."""
    rules: str
    """The sha256 of the source of the rules as they were."""
    left_out: tuple[str, ...] = ()
    """Which lines of the data were left out, as `key=value`."""
    complaints: bool = False
    """Whether lines that do not say it were taken for replies to complaints."""
    day: date | None = None
    measurements: tuple[Measurement, ...] = ()
    labels: tuple[LabelMeasurement, ...] = ()

    @property
    def name(self) -> str:
        """The size, language and kind of the text, for people."""
        return f"{self.replies} replies ({self.language}, {self.text})"


class Quiet(Authored):
    """How many false errors there were in replies that are known to be good, by the rules' own levels."""

    text: str
    """The kind of text, in words."""
    language: str = "en"
    replies: int
    file: str = ""
    data: str
    rules: str
    day: date | None = None
    flagged: int
    """Replies with a false error of any rule."""
    alarms: dict[str, int] = Field(default_factory=dict)
    """Replies with a false error, by rule; rules without any are left out."""

    def of(self, rule_id: str) -> str:
        """Return the figure of a rule as a clause for people."""
        count = self.alarms.get(rule_id, 0)
        said = f"{count} false alarms" if count > 1 else f"{'one' if count else 'no'} false alarm"
        return f"{said} in {self.replies} good replies ({self.language}, {self.text})"


class MeasurementFile(Authored):
    """What stands in measured.yaml."""

    samples: tuple[Sample, ...] = ()
    quiet: tuple[Quiet, ...] = ()


@cache
def measurement_file(path: Path = FILE) -> MeasurementFile:
    """Return everything that was measured; empty where there is no such file.

    Raises:
        AuthorError: the file does not fit.
    """
    return load(path, MeasurementFile) if path.exists() else MeasurementFile()


def samples(path: Path = FILE) -> tuple[Sample, ...]:
    """Return what was measured, one sample a kind of text and language.

    Raises:
        AuthorError: the file does not fit.
    """
    return measurement_file(path).samples


def quiet(path: Path = FILE) -> tuple[Quiet, ...]:
    """Return what was counted on good replies.

    Raises:
        AuthorError: the file does not fit.
    """
    return measurement_file(path).quiet


def of_rule(rule_id: str, among: Iterable[Sample]) -> Iterator[tuple[Sample, Measurement]]:
    """Yield what was measured of a rule, with the sample it was measured on."""
    for sample in among:
        for one in sample.measurements:
            if one.rule == rule_id:
                yield sample, one


def figures_of(rule_id: str, path: Path = FILE, language: str = "") -> tuple[str, ...]:
    """Return what is known of a rule in words, a line a kind of text; none where it was not measured.

    Where a label has the rule's name, its agreement with people stands beside the figures.
    """
    found = of_rule(rule_id, samples(path))
    return tuple(
        f"{one}{_label(rule_id, sample)}; {sample.name}"
        for sample, one in found
        if language in {"", sample.language}
    )


def _label(rule_id: str, sample: Sample) -> str:
    return "".join(f", label {one}" for one in sample.labels if one.label == rule_id)


def _figure(value: float | None, interval: tuple[float, float]) -> str:
    low, high = interval
    return "not known" if value is None else f"{value:.2f} ({low:.2f} to {high:.2f})"
