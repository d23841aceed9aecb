"""A text cut into stretches, each with the findings that rest on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from assistant.model import Claim, ClaimStatus, Finding, Severity, Slot, SourceKind, Verdict
from assistant.store import Dismissal

Json = dict[str, Any]
ORDER = (Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)
MOST_SUGGESTIONS = 3
LONGEST_QUOTE = 200
SOURCES = {
    SourceKind.CUSTOMER: "the customer",
    SourceKind.FACT: "fact",
    SourceKind.APPROVED: "approved",
    SourceKind.NOTES: "notes",
    SourceKind.POLICY: "policy",
    SourceKind.PLAYBOOK: "playbook",
    SourceKind.OUR_MAIL: "our mail",
    SourceKind.MACRO: "saved reply",
    SourceKind.PERSON: "stated by",
}
JUDGED = "A model decided this; how often it is right is not yet measured."


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a finding: how well its rule is known to work, and who dismissed it."""

    figures: Callable[[str], Sequence[str]] = lambda _rule: ()
    dismissal: Callable[[Finding], Dismissal | None] = lambda _finding: None
    may_dismiss: bool = False


ALONE = Beside()
"""Nothing beside it."""


def shown(findings: Sequence[Finding], beside: Beside = ALONE) -> list[Finding]:
    """Return what is shown unasked: all that is not well, worst first, at most three suggestions.

    What somebody dismissed stays, at the end.
    """
    dismissed = [f for f in findings if beside.dismissal(f)]
    open_ = [f for f in findings if f.verdict is not Verdict.PASS and f not in dismissed]
    ranked = [f for severity in ORDER for f in open_ if f.severity is severity]
    suggestions = [f for f in ranked if f.severity is Severity.SUGGESTION]
    surplus = suggestions[MOST_SUGGESTIONS:]
    return [*(f for f in ranked if f not in surplus), *dismissed]


def marked(
    text: str, findings: Sequence[Finding], slots: Sequence[Slot] = (), claims: Sequence[Claim] = ()
) -> list[Json]:
    """Cut a text at the ends of every span; each stretch names the findings and claims (by number) on it.

    The stretches joined are the text again.
    """
    spans = [(span, number) for number, finding in enumerate(findings) for span in finding.spans]
    ends = [*(span for span, _ in spans), *(slot.span for slot in slots), *(claim.span for claim in claims)]
    limits = {0, len(text), *(end for span in ends for end in span)}
    edges = sorted(edge for edge in limits if 0 <= edge <= len(text))
    return [
        {
            "text": text[start:end],
            "findings": sorted({n for span, n in spans if span.start <= start and end <= span.end}),
            "slot": any(slot.span.start <= start and end <= slot.span.end for slot in slots),
            "claims": [n for n, c in enumerate(claims) if c.span.start <= start and end <= c.span.end],
        }
        for start, end in pairwise(edges)
    ]


def finding_card(finding: Finding, beside: Beside = ALONE) -> Json:
    """Return a finding as the component shows it; all of it is text, none of it markup."""
    dismissal = beside.dismissal(finding)
    return {
        "fingerprint": finding.fingerprint,
        "figures": [JUDGED] if finding.source == "judge" else list(beside.figures(finding.rule)),
        "dismissed": _in_words(dismissal) if dismissal else "",
        "reason": dismissal.reason if dismissal else "",
        "dismissible": beside.may_dismiss and not finding.could_not_run,
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


def claim_line(claim: Claim) -> Json:
    """Return a claim as a line of the ledger; the first source is what it rests on or contradicts."""
    source = next(iter(claim.sources), None)
    return {
        "text": claim.text,
        "kind": claim.kind.value,
        "status": claim.status.value,
        "because": claim.because,
        "source": " ".join(source.quote.split())[:LONGEST_QUOTE] if source else "",
        "name": " ".join(filter(None, (SOURCES[source.kind], source.name))) if source else "",
    }


def ledger_title(claims: Sequence[Claim]) -> str:
    """Return how the claims stand, in one line: `7 claims: 5 traced, 1 derived, 1 untraced`."""
    counts = Counter(claim.status for claim in claims)
    told = ", ".join(f"{counts[status]} {status.value}" for status in ClaimStatus if counts[status])
    return f"{len(claims)} {'claim' if len(claims) == 1 else 'claims'}: {told}"


def _in_words(dismissal: Dismissal) -> str:
    return f"dismissed by {dismissal.actor}, until {dismissal.until.date().isoformat()}"
