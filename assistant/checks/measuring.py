"""How well labels and rules agree with people: labelled replies judged one by one, then counted.

What a real failure of a rule is stands in `standards`; the arithmetic is that of `agreement`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from assistant.acts import LABELS
from assistant.agreement import Confusion, Counts, Kappa, kappa
from assistant.checks.policy import Policy, default_policy
from assistant.checks.record import House
from assistant.checks.rules import RULES
from assistant.checks.standards import STANDARDS, Known, Standard, Truth, measurable
from assistant.model import Case, Finding, Reading, Report, Severity, Span, Verdict

UNKNOWN = "unknown"
COMPLAINT = "complaint"
"""Whether the customer complains, as the reading says: counted like a label, since rules hang on it."""
COUNTED = (*LABELS, COMPLAINT)
_YES_NO = ("0", "1")
_VALUES = {"apology": ("none", "weak", "full"), "solution": ("none", "vague", "concrete")}

YesNo = Literal[0, 1]


class Labels(BaseModel):
    """The labels people gave one reply; a label nobody gave is left out or null."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    apology: Literal["none", "weak", "full"] | None = None
    blame: YesNo | None = None
    solution: Literal["none", "vague", "concrete"] | None = None
    empathy: YesNo | None = None
    restates: YesNo | None = None
    follow_up: YesNo | None = None
    gratitude: YesNo | None = None
    justifies: YesNo | None = None
    rude: YesNo | None = None
    overpromise: YesNo | None = None
    escalation: YesNo | None = None
    alternatives: YesNo | None = None

    def given(self) -> dict[str, str]:
        """Return every label that was given, as text."""
        return {name: str(value) for name, value in self if value is not None}


class Labelled(BaseModel):
    """What a labelled line adds to a reply; its other keys are kept for choosing among the lines."""

    model_config = ConfigDict(extra="allow", frozen=True)

    labels: Labels
    complaint: bool | None = None
    language: str | None = None


class Pair(NamedTuple):
    """The value people gave a label and the one that was found."""

    given: str
    found: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one standard says of one reply."""

    real: Truth
    found: bool
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled reply, and how far we agree on it."""

    id: str
    stratum: str
    customer: str
    reply: str
    language: str
    """As it was detected."""
    labels: Mapping[str, Pair]
    rules: Mapping[str, Judgement]
    """By the name of the standard."""


@cache
def measuring_policy() -> Policy:
    """Return the policy to measure with: no house's decisions, and every rule on.

    Every rule stands at error, so that a failure that weighs less is one the rule itself calls milder.
    """
    settings = default_policy().settings.items()
    return Policy({name: replace(one, severity=Severity.ERROR) for name, one in settings}, House())


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled reply and what we say of it; `report` was made with `measuring_policy`."""

    id: str
    stratum: str
    line: Labelled
    case: Case
    reading: Reading
    reply: str
    report: Report


def compared(one: Judged) -> Row:
    """Compare what people and what we say of one reply."""
    line, report = one.line, one.report
    given = line.labels.given()
    known = Known(given, line.complaint, one.case)
    pairs = {label: Pair(value, _text(report.labels.get(label))) for label, value in given.items()}
    if line.complaint is not None:
        pairs[COMPLAINT] = Pair(str(int(line.complaint)), str(int(one.reading.complaint)))
    return Row(
        id=one.id,
        stratum=one.stratum,
        customer=one.case.message.text,
        reply=one.reply,
        language=report.language,
        labels=pairs,
        rules={standard.name: _judgement(standard, known, report) for standard in STANDARDS},
    )


def _text(value: str | int | None) -> str:
    return UNKNOWN if value is None else str(value)


def _judgement(standard: Standard, known: Known, report: Report) -> Judgement:
    said = [finding for finding in report.findings if finding.rule == standard.rule]
    failing = [finding for finding in said if finding.verdict is Verdict.FAIL and standard.counts(finding)]
    real = None if standard.silence_is_right and not said else standard.real(known)
    return Judgement(real, bool(failing), _spans(failing))


def _spans(findings: Iterable[Finding]) -> tuple[Span, ...]:
    return tuple(span for finding in findings for span in finding.spans)


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """One label over many replies."""

    label: str
    confusion: Confusion

    @property
    def kappa(self) -> Kappa:
        """Agreement beyond chance; a value we could not tell agrees with none."""
        return kappa(self.confusion)

    @property
    def sought(self) -> tuple[str, ...]:
        """The values that say something is there, the strongest first."""
        return _values(self.label)[:0:-1]

    def counts(self, value: str = "") -> Counts:
        """Return the counts for one value, the strongest unless another is named."""
        return self.confusion.counts(value or self.sought[0])


@dataclass(frozen=True, slots=True)
class RuleFigures:
    """One standard over many replies."""

    standard: Standard
    counts: Counts
    unjudged: int = 0
    """Failures of which the labels cannot say whether they are right."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that is known of how we agree on some replies."""

    replies: int
    labels: tuple[LabelFigures, ...]
    rules: tuple[RuleFigures, ...]

    def label(self, name: str) -> LabelFigures | None:
        """Return the figures of a label, or None where nobody gave it."""
        return next((figures for figures in self.labels if figures.label == name), None)


def figures(rows: Sequence[Row]) -> Figures:
    """Count rows: per label and per rule that exists."""
    present = {rule.id for rule in RULES}
    labels = tuple(
        _label_figures(label, rows) for label in COUNTED if any(label in row.labels for row in rows)
    )
    rules = tuple(_rule_figures(standard, rows) for standard in STANDARDS if standard.rule in present)
    return Figures(len(rows), labels, rules)


def not_measurable() -> list[str]:
    """Return the rules that no label judges."""
    return [rule.id for rule in RULES if not measurable(rule.id)]


def by_stratum(rows: Sequence[Row]) -> dict[str, Figures]:
    """Count the rows of each stratum on their own; nothing where there is only one."""
    strata = sorted({row.stratum for row in rows})
    if len(strata) < 2:  # noqa: PLR2004 - two are the fewest to tell apart
        return {}
    return {stratum: figures([row for row in rows if row.stratum == stratum]) for stratum in strata}


def _label_figures(label: str, rows: Sequence[Row]) -> LabelFigures:
    pairs = (row.labels[label] for row in rows if label in row.labels)
    return LabelFigures(label, Confusion.of(pairs, _values(label)))


def _values(label: str) -> tuple[str, ...]:
    return _VALUES.get(label, _YES_NO)


def _rule_figures(standard: Standard, rows: Sequence[Row]) -> RuleFigures:
    seen = [row.rules[standard.name] for row in rows]
    counts = Counts.of((one.real, one.found) for one in seen if one.real is not None)
    return RuleFigures(standard, counts, sum(one.found for one in seen if one.real is None))


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A reply on which people and we differ about one label or one rule."""

    row: Row
    given: str
    found: str
    false_alarm: bool
    """Whether we found what is not there, or more than is there; a miss otherwise."""


def label_disagreements(label: str, rows: Iterable[Row]) -> list[Disagreement]:
    """Return where a label differs, false alarms first."""
    pairs = ((row, row.labels[label]) for row in rows if label in row.labels)
    return _false_alarms_first(_disagreement(row, pair, (UNKNOWN, *_values(label))) for row, pair in pairs)


def rule_disagreements(name: str, rows: Iterable[Row]) -> list[Disagreement]:
    """Return where the findings judged by a standard are wrong or missing, false alarms first."""
    seen = ((row, row.rules[name]) for row in rows)
    pairs = ((row, _truth(one)) for row, one in seen if one.real is not None)
    return _false_alarms_first(_disagreement(row, pair, _YES_NO) for row, pair in pairs)


def _truth(one: Judgement) -> Pair:
    return Pair(str(int(bool(one.real))), str(int(one.found)))


def _disagreement(row: Row, pair: Pair, ranks: Sequence[str]) -> Disagreement:
    return Disagreement(row, pair.given, pair.found, ranks.index(pair.found) > ranks.index(pair.given))


def _false_alarms_first(pairs: Iterable[Disagreement]) -> list[Disagreement]:
    differing = [one for one in pairs if one.given != one.found]
    return sorted(differing, key=lambda one: not one.false_alarm)
