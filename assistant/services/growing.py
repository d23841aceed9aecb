"""What the rules, the ledger and the gate say of a text that is still being written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.gate import gate
from assistant.ledger import LEDGER
from assistant.model import GATE, Finding, Report
from assistant.store import StoredDraft, StoredRequest

if TYPE_CHECKING:
    from assistant.services.services import Services


def check_growing(
    services: Services, stored: StoredDraft, text: str, sent: Iterable[StoredRequest]
) -> Report:
    """Check a text as far as it has come; only what it says counts, not what it still lacks."""
    report = services.check(text, stored.case, stored.reading)
    asked = [message for one in sent for message in one.request.messages]
    house = [one.text for one in services.saved_replies(stored.case)]
    gated = gate(text, stored.case, stored.passages, asked, house)
    told = (finding for finding in report.findings if finding.rule != GATE)
    whole = len(text.rstrip()) - 1
    return replace(report, findings=tuple(one for one in (*gated, *told) if _is_out(one, whole)))


def _is_out(finding: Finding, whole: int) -> bool:
    """Tell whether a finding speaks of words that stand; ledger and gate wait for the end of a number."""
    ends = [span.end for span in finding.spans]
    return bool(ends) and not (finding.source in {LEDGER, GATE} and max(ends) >= whole)
