"""A case whose facts are known, and the ledger of a sentence about it."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from assistant.ledger import trace
from assistant.model import (
    Case,
    Claim,
    Fact,
    Message,
    Money,
    Remedy,
    Speaker,
    Turn,
    WriterKind,
)

TODAY = date(2026, 11, 16)
MESSAGE = (
    "Hello, I ordered the Nova floor lamp on 28 October (order 88213). You took 54.90 EUR, and my bank wants "
    "a fee of 12 EUR. I wrote on Thursday. Pauline Marsh"
)
CASE = Case(
    Message(MESSAGE),
    TODAY,
    company="Lumen Lamps",
    customer="Pauline Marsh",
    agent="Ana",
    facts=(
        Fact("order number", "88213"),
        Fact("item", "Nova floor lamp"),
        Fact("paid", "45.90 EUR"),
        Fact("shipping", "4.90 EUR"),
        Fact("delivered", "2026-11-12"),
        Fact("orders", "88213 (45.90 EUR), 88999 (12.50 EUR)"),
    ),
    approved=(Remedy("refund", Money(Decimal("45.90"), "EUR")), Remedy("replacement", by=date(2026, 11, 23))),
    notes="I called the depot this morning; Jonas Lund repacks it. The voucher was not sent.",
    thread=(Turn(Speaker.AGENT, "We will ring you on Friday.", date(2026, 11, 11)),),
)

Ledger = Callable[..., tuple[Claim, ...]]


@pytest.fixture
def ledger() -> Ledger:
    """Return the claims of a sentence, put into a reply to the case."""

    def claims(sentence: str, case: Case = CASE, **more: object) -> tuple[Claim, ...]:
        return trace(f"Dear Ms Marsh,\n\n{sentence}\n\nKind regards,\nAna", case, **more)

    return claims


@pytest.fixture
def statuses(ledger: Ledger) -> Callable[..., dict[str, str]]:
    """Return the status of each claim of a sentence by its words; the greeting's name left out."""

    def by_words(sentence: str, **more: object) -> dict[str, str]:
        return {
            one.text: one.status.value
            for one in ledger(sentence, **more)
            if one.span.start > len("Dear Ms Marsh")
        }

    return by_words


__all__ = ["CASE", "TODAY", "Ledger", "WriterKind"]
