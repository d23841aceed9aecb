"""Findings and problems as lines a person reads in a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from assistant.model import Draft, Finding, Report, Severity, Verdict

_ORDER = (Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)
_MOST_SUGGESTIONS = 3


def plain(text: str) -> str:
    """Return text that cannot steer a terminal: control and direction characters become spaces."""
    return "".join(
        char if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cf", "Cs"} else " "
        for char in text
    )


def report_lines(report: Report, text: str) -> Iterator[str]:
    """Yield the verdict and every finding, worst first; at most three suggestions."""
    yield _verdict(report)
    for severity in _ORDER:
        shown = [f for f in report.findings if f.severity is severity and f.verdict is not Verdict.PASS]
        most = _MOST_SUGGESTIONS if severity is Severity.SUGGESTION else len(shown)
        for finding in shown[:most]:
            yield from _finding_lines(finding, text)


def _verdict(report: Report) -> str:
    if report.incomplete:
        return "INCOMPLETE: a rule at level error could not run"
    if report.flagged:
        return "FLAGGED: must not go out like this"
    if report.not_covered:
        return f"NOT COVERED: not every rule reads this language ({report.language})"
    return "no error found"


def _finding_lines(finding: Finding, text: str) -> Iterator[str]:
    unsure = " (unsure)" if finding.verdict is Verdict.UNSURE else ""
    yield f"  {finding.severity.value}{unsure} [{finding.rule}] {plain(finding.message)}"
    for span in finding.spans[:3]:
        yield f"      {span.start}-{span.end}: {' '.join(plain(span.of(text)).split())[:120]}"
    if finding.repair:
        yield f"      do: {plain(finding.repair)}"


def draft_lines(draft: Draft) -> Iterator[str]:
    """Yield what goes to standard error beside a draft: who wrote it, what is open, the findings."""
    yield f"-- written by: {draft.reply.writer.value}; state: {draft.state.value}"
    for notice in draft.reply.notices:
        yield f"-- note: {plain(notice)}"
    if draft.slots:
        yield f"-- needs filling: {len(draft.slots)}, which is not counted as wrong"
    for slot in draft.slots:
        yield f"-- to fill in: {slot.name} ({slot.type})"
    yield from report_lines(draft.report, draft.reply.text)
