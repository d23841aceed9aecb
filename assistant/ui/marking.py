"""A text cut into stretches, each with the findings that rest on it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from assistant.model import Finding, Severity, Slot, Verdict

Json = dict[str, Any]
ORDER = (Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)
MOST_SUGGESTIONS = 3


def shown(findings: Sequence[Finding]) -> list[Finding]:
    """Return what is shown unasked: all that is not well, worst first, at most three suggestions."""
    open_ = [f for f in findings if f.verdict is not Verdict.PASS]
    ranked = [f for severity in ORDER for f in open_ if f.severity is severity]
    suggestions = [f for f in ranked if f.severity is Severity.SUGGESTION]
    surplus = suggestions[MOST_SUGGESTIONS:]
    return [f for f in ranked if f not in surplus]


def marked(text: str, findings: Sequence[Finding], slots: Sequence[Slot] = ()) -> list[Json]:
    """Cut a text at the ends of every span; each stretch names the findings (by number) on it.

    The stretches joined are the text again.
    """
    spans = [(span, number) for number, finding in enumerate(findings) for span in finding.spans]
    limits = {0, len(text), *(end for span, _ in spans for end in span), *(e for s in slots for e in s.span)}
    edges = sorted(edge for edge in limits if 0 <= edge <= len(text))
    return [
        {
            "text": text[start:end],
            "findings": sorted({n for span, n in spans if span.start <= start and end <= span.end}),
            "slot": any(slot.span.start <= start and end <= slot.span.end for slot in slots),
        }
        for start, end in pairwise(edges)
    ]


def finding_card(finding: Finding) -> Json:
    """Return a finding as the component shows it; all of it is text, none of it markup."""
    return {
        "rule": finding.rule.replace("_", " "),
        "severity": finding.severity.value,
        "verdict": "could not run" if finding.could_not_run else finding.verdict.value,
        "message": finding.message,
        "because": finding.because,
        "quote": finding.quote,
        "near": [
            {"text": near.quote.text, "because": near.because}
            for near in finding.near_misses
            if near.quote.text not in finding.message
        ],
        "repair": finding.repair,
        "source": "" if finding.source == "pattern" else finding.source,
        "absent": not finding.spans,
    }
