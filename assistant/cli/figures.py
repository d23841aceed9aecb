"""How well rules and labels agree with people, as lines for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from textwrap import wrap

from assistant.agreement import FEW, Confusion, Interval, Share
from assistant.checks.evidence import evidence, near_misses
from assistant.checks.levels import BAR, carries_error
from assistant.checks.measured import Measurement, Quiet, Sample
from assistant.checks.measuring import (
    COUNTED,
    UNKNOWN,
    Disagreement,
    Figures,
    LabelFigures,
    Row,
    RuleFigures,
    label_disagreements,
    not_measurable,
    rule_disagreements,
)
from assistant.checks.standards import STANDARDS
from assistant.errors import InputError
from assistant.model import Span
from assistant.services.goodreplies import Watch
from assistant.services.measuring import Survey

_LABEL_HEAD = f"{'label':<17}{'n':>5}{'yes':>5}  {'precision':<15}{'recall':<15}{'F1':<5}{'kappa':<15}"
_RULE_HEAD = f"{'rule':<18}{'said':>5}  {'precision':<15}{'real':>5}  {'recall':<15}{'carries error':<15}"
_WIDTH = 80
NOTE = f"""\
In brackets: 95 % intervals. * rests on fewer than {FEW}. `yes`: replies with the
value. `complaint`: as the message was read. `said`: replies in which the rule
fails something; several findings in one reply count once. (+n): n more which
the labels cannot judge. `real`: real failures. A precision of {BAR:.2f} on {FEW}
findings carries the level error."""
_NAMES = {*COUNTED, *(standard.name for standard in STANDARDS)}


def refuse_unknown(name: str | None) -> None:
    """Refuse what is neither a label nor a rule that labels can judge.

    Raises:
        InputError: nothing of this name is measured.
    """
    if name is not None and name not in _NAMES:
        raise InputError(f"--misses takes one of: {', '.join(sorted(_NAMES))}")


def survey_lines(survey: Survey, misses: str | None = None) -> Iterator[str]:
    """Yield the figures of all replies, of each stratum, and the disagreements that were asked for."""
    yield f"{len(survey.rows)} replies, {survey.skipped} left out, {len(survey.bad)} lines not usable"
    yield from _tables(survey.whole)
    yield from _confusions(survey.whole)
    yield from wrap(f"not measurable on labels: {', '.join(not_measurable())}", _WIDTH)
    for stratum, figures in survey.strata.items():
        yield ""
        yield f"{survey.choice.by} {stratum or '(none)'}: {figures.replies} replies"
        yield from _tables(figures)
    yield ""
    yield from NOTE.splitlines()
    if misses:
        yield from _disagreements(misses, survey)


def alarm_lines(watched: Watch) -> Iterator[str]:
    """Yield how many good replies carry a false error, and each of these."""
    share_ = Share(watched.flagged, watched.replies)
    yield f"{watched.flagged} of {watched.replies} good replies carry a false error: {share(share_)}"
    for one in watched.alarms:
        yield f"  {one.id}: {one.finding.rule}: {_line(one.finding.quote or one.finding.message)}"


def change_lines(before: Sample | Quiet, now: Survey | Watch) -> Iterator[str]:
    """Yield figures as they are now, beside what they were."""
    if isinstance(before, Sample) and isinstance(now, Survey):
        yield f"{before.text}: {len(now.rows)} replies, {before.replies} before"
        was = {one.rule: one for one in before.measurements}
        for rule in now.whole.rules:
            if not rule.standard.milder:
                yield f"{_rule_line(rule)}{_was(was.get(rule.standard.rule))}"
    elif isinstance(before, Quiet) and isinstance(now, Watch):
        yield f"{before.text} (was {before.flagged} of {before.replies})"
        yield from alarm_lines(now)
    yield ""


def _was(one: Measurement | None) -> str:
    if one is None:
        return "  (new)"
    return f"  (was {number(one.precision)} of {one.findings}, {number(one.recall)} of {one.failures})"


def _tables(figures: Figures) -> Iterator[str]:
    yield ""
    yield _LABEL_HEAD.rstrip()
    for label in figures.labels:
        yield from _label_lines(label)
    yield ""
    yield _RULE_HEAD.rstrip()
    for rule in figures.rules:
        yield _rule_line(rule)


def _label_lines(figures: LabelFigures) -> Iterator[str]:
    for place, value in enumerate(figures.sought):
        counts = figures.counts(value)
        name = figures.label if value == "1" else f"{figures.label}={value}"
        agreement = with_interval(figures.kappa.value, figures.kappa.interval) if not place else ""
        yield (
            f"{name:<17}{counts.n:>5}{counts.recall.total:>5}  {share(counts.precision):<15}"
            f"{share(counts.recall):<15}{number(counts.f1):<5}{agreement}"
        ).rstrip()


def _rule_line(figures: RuleFigures) -> str:
    counts = figures.counts
    unjudged = f" (+{figures.unjudged})" if figures.unjudged else ""
    return (
        f"{figures.standard.name:<18}{counts.precision.total:>5}  {share(counts.precision):<15}"
        f"{counts.recall.total:>5}  {share(counts.recall):<15}{carried(figures)}{unjudged}"
    )


def carried(figures: RuleFigures) -> str:
    """Say whether the findings carry the level error."""
    enough = carries_error(figures.counts.precision)
    return {True: "yes", False: "no", None: "too few"}[enough]


def _confusions(figures: Figures) -> Iterator[str]:
    for label in figures.labels:
        if len(label.sought) > 1 or UNKNOWN in label.confusion.values:
            yield ""
            yield from _confusion_lines(label.label, label.confusion)
    yield ""


def _confusion_lines(label: str, confusion: Confusion) -> Iterator[str]:
    yield f"{label + ' found:':<18}{''.join(f'{value:>10}' for value in confusion.values)}"
    for value, row in zip(confusion.values, confusion.table, strict=True):
        yield f"{'  given ' + value:<18}{''.join(f'{count:>10}' for count in row)}"


def share(one: Share) -> str:
    """Return a share with its interval, marked where it rests on few."""
    mark = "*" if one.few else ""
    return f"{with_interval(one.value, one.interval)}{mark}" if one.total else "-"


def with_interval(value: float | None, interval: Interval | None) -> str:
    """Return a figure with its interval in brackets."""
    if value is None or interval is None:
        return number(value)
    return f"{number(value)} [{number(interval.low)} {number(interval.high)}]"


def number(value: float | None) -> str:
    """Return a figure with two places and no nought before the point."""
    if value is None:
        return "-"
    text = f"{value:.2f}".replace("0.", ".", 1)
    return {"-.00": ".00", "1.00": "1.0", "-1.00": "-1.0"}.get(text, text)


def _disagreements(name: str, survey: Survey) -> Iterator[str]:
    for heading, found, marks in disagreements(name, survey.rows):
        yield ""
        yield f"{heading}: {len(found)}"
        for one in found:
            yield from _disagreement_lines(one, marks(one.row), name)


Marks = Callable[[Row], tuple[Span, ...]]


def disagreements(name: str, rows: tuple[Row, ...]) -> Iterator[tuple[str, list[Disagreement], Marks]]:
    """Yield false alarms and misses of the label and of the rule of a name, and how to mark their words."""
    if name in COUNTED:
        differing = label_disagreements(name, rows)
        yield from _kinds(f"label {name}", differing, lambda row: evidence(name, row))
    if any(standard.name == name for standard in STANDARDS):
        differing = rule_disagreements(name, rows)
        yield from _kinds(f"rule {name}", differing, lambda row: row.rules[name].spans)


def _kinds(
    what: str, differing: list[Disagreement], marks: Marks
) -> Iterator[tuple[str, list[Disagreement], Marks]]:
    yield f"{what}, false alarms", [one for one in differing if one.false_alarm], marks
    yield f"{what}, misses", [one for one in differing if not one.false_alarm], marks


def _disagreement_lines(one: Disagreement, spans: tuple[Span, ...], name: str) -> Iterator[str]:
    yield f"  {one.row.id}: given {one.given}, found {one.found}"
    yield f"    customer: {_line(one.row.customer)}"
    yield f"    reply: {_line(one.row.reply)}"
    yield from (f"    words: {_line(span.of(one.row.reply))}" for span in spans)
    yield from (
        f"    close: {_line(near.quote.text)} ({near.because})" for near in near_misses(name, one.row)
    )


def _line(text: str) -> str:
    return " ".join(text.split())
