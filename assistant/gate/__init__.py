"""The gate: what no reply may carry, whoever wrote it and in whatever language.

A hit is an error that no judge clears and no dismissal hides. Promises and amounts are looked at by the rules
and the ledger of facts; only abroad, where the ledger reads no deeds, the gate looks at amounts too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.gate import amounts, hidden, markup, posing, prompted, sources
from assistant.gate.hit import Hit
from assistant.model import GATE, Case, ChatMessage, Finding, Passage, Severity, Verdict

__all__ = ["Hit", "gate"]


def gate(
    text: str,
    case: Case,
    passages: Sequence[Passage] = (),
    sent: Sequence[ChatMessage] = (),
    house: Sequence[str] = (),
) -> tuple[Finding, ...]:
    """Return a finding for each thing in a reply that must not be there.

    `passages` and `house` are the company's own words, of its policy and its saved replies; `sent` is what a
    model was asked with, where one was.
    """
    ours = [*sources.ours(case, passages), *house]
    return tuple(_finding(hit, text) for hit in _hits(text, case, ours, sent))


def _hits(text: str, case: Case, ours: Sequence[str], sent: Sequence[ChatMessage]) -> Iterator[Hit]:
    yield from hidden.hits(text)
    yield from markup.hits(text)
    yield from sources.hits(text, case, ours)
    yield from amounts.hits(text, case, ours)
    yield from prompted.hits(text, sent)
    yield from posing.hits(text)


def _finding(hit: Hit, text: str) -> Finding:
    return Finding(
        rule=GATE,
        verdict=Verdict.FAIL,
        severity=Severity.ERROR,
        message=hit.message,
        spans=(hit.span,),
        quote=hit.span.of(text),
        because=hit.because,
        repair=hit.repair,
        source=GATE,
    )
