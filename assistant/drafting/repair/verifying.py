"""Whether a revision may be offered: it mends what failed, and nothing else is worse or otherwise.

Every check yields reasons, each a sentence for the agent. No reason means that the revision may be offered.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.drafting.repair import keeping, meaning
from assistant.drafting.repair.change import Change, shown
from assistant.drafting.repair.scope import cut, free_sentences
from assistant.model import ClaimStatus, Draft, Finding, Report, Severity, Verdict

NOT_MENDED = "It does not mend what it was made for."
CHECKS: tuple[Callable[[Change], Iterator[str]], ...] = (
    keeping.untouched,
    keeping.lost,
    keeping.added,
    keeping.clean,
    meaning.denied,
    meaning.denied_anew,
    meaning.asked_of_them,
    meaning.failed_anew,
    meaning.committed,
    meaning.dropped,
)
"""Each yields the reasons it finds against a revision."""
_UNSUPPORTED = frozenset({ClaimStatus.UNTRACED, ClaimStatus.CONTRADICTED})
_WEIGHT = {severity: weight for weight, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Weighed:
    """A revision, checked: why it is refused, and which of the rules that failed pass now."""

    draft: Draft
    refused: tuple[str, ...]
    fixed: tuple[str, ...]

    @property
    def accepted(self) -> bool:
        """Whether it may be offered."""
        return not self.refused


def weigh(before: Draft, after: Draft, asked: Sequence[Finding]) -> Weighed:
    """Compare a revision with the draft it was made from; `asked` are the findings it was to mend."""
    fixed = tuple(rule for rule in rules_of(asked) if passes(after.report, rule))
    reasons = [*_worse(before.report, after.report), *_kept(before, after, asked)]
    if not fixed:
        reasons.append(NOT_MENDED)
    return Weighed(after, tuple(dict.fromkeys(reasons)), fixed)


def rules_of(findings: Sequence[Finding]) -> tuple[str, ...]:
    """Return the rules that findings belong to, each once."""
    return tuple(dict.fromkeys(finding.rule for finding in findings))


def passes(report: Report, rule: str) -> bool:
    """Tell whether a rule is met: it ran, was sure, and found nothing."""
    verdicts = [finding.verdict for finding in report.findings if finding.rule == rule]
    return bool(verdicts) and all(verdict is Verdict.PASS for verdict in verdicts)


def _worse(before: Report, after: Report) -> Iterator[str]:
    """Yield every rule that fails more, or more gravely, or that cannot be told any more."""
    old, new = _failures(before), _failures(after)
    for rule, findings in new.items():
        known = old.get(rule, [])
        graver = max(map(_weight, findings)) > max(map(_weight, known), default=-1)
        if len(findings) > len(known) or graver:
            yield f"It fails a rule that was met before: {findings[-1].rule} ({findings[-1].message})."
    for finding in after.findings:
        open_ = finding.verdict is Verdict.UNSURE and finding.severity is Severity.ERROR
        if open_ and passes(before, finding.rule):
            yield f"It leaves a rule in doubt that was met before: {finding.rule}."
    if after.language != before.language and "unknown" not in {after.language, before.language}:
        yield "It is in another language."


def _failures(report: Report) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in report.failing():
        found.setdefault(finding.rule, []).append(finding)
    return found


def _weight(finding: Finding) -> int:
    return _WEIGHT[finding.severity]


def _kept(before: Draft, after: Draft, asked: Sequence[Finding]) -> Iterator[str]:
    whole = cut(before.reply.text, before.report.language)
    revised = cut(after.reply.text, before.report.language)
    change = Change(before, after, whole, revised, tuple(asked), free_sentences(before, whole, asked))
    for check in CHECKS:
        yield from check(change)
    yield from _claims(before, after)


def _claims(before: Draft, after: Draft) -> Iterator[str]:
    """Yield what the ledger holds against a revision: claims that rest on nothing, or that are gone."""
    known = Counter((claim.kind, claim.value) for claim in before.claims)
    for claim in after.claims:
        unsupported = claim.status in _UNSUPPORTED
        if unsupported and (claim.kind, claim.value) not in known:
            yield f"It claims something that rests on nothing: {shown(claim.text)}."
