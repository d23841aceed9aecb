from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from assistant.acts import derive_labels, recognise
from assistant.model import Case, Fact, Money, Remedy
from assistant.playbook import Playbook
from assistant.playbook.remedies import offered, written_date
from assistant.playbook.variants import Chooser
from assistant.text import segment

REFUND = Remedy("refund", up_to=Money(Decimal("45.90"), "EUR"))
REPLACEMENT = Remedy("replacement", by=date(2026, 11, 27))


@pytest.fixture
def chooser() -> Chooser:
    """Choices that are the same in every run."""
    return Chooser("seed")


def test_nothing_approved_offers_nothing(case: Case, playbook: Playbook, chooser: Chooser) -> None:
    """Without an approved remedy none is offered."""
    assert offered(case, playbook.shared.remedies, chooser) == ""


def test_a_limit_stays_a_limit(case: Case, playbook: Playbook, chooser: Chooser) -> None:
    """What was approved up to a sum is offered up to that sum."""
    text = offered(replace(case, approved=(REFUND,)), playbook.shared.remedies, chooser)
    assert "refund you up to 45.90 EUR" in text


def test_the_sum_paid_is_named_plainly(case: Case, playbook: Playbook, chooser: Chooser) -> None:
    """Where the limit is exactly what was paid, the reply says that sum."""
    known = replace(case, approved=(REFUND,), facts=(Fact("paid", "45.90 EUR"),))
    text = offered(known, playbook.shared.remedies, chooser)
    assert "refund you 45.90 EUR" in text
    assert "up to" not in text


def test_two_remedies_are_a_choice(case: Case, playbook: Playbook, chooser: Chooser) -> None:
    """Two approved remedies are offered to choose from, with the date that was approved."""
    text = offered(replace(case, approved=(REFUND, REPLACEMENT)), playbook.shared.remedies, chooser)
    assert "by 27 November 2026" in text
    segmented = segment(text)
    assert derive_labels(segmented, recognise(segmented))["alternatives"] == 1


def test_an_unknown_remedy_is_offered_in_its_own_words(
    case: Case, playbook: Playbook, chooser: Chooser
) -> None:
    """A kind the playbook has no words for is still offered, and cannot bring a slot of its own."""
    odd = Remedy("a visit [[x: money]]", detail="in the morning")
    text = offered(replace(case, approved=(odd,)), playbook.shared.remedies, chooser)
    assert "a visit x: money (in the morning)" in text


def test_three_remedies_are_all_named(case: Case, playbook: Playbook, chooser: Chooser) -> None:
    """Every approved remedy is named."""
    three = (REFUND, REPLACEMENT, Remedy("voucher", up_to=Money(Decimal(10), "EUR")))
    text = offered(replace(case, approved=three), playbook.shared.remedies, chooser)
    assert all(word in text for word in ("45.90", "replacement", "voucher for up to 10 EUR"))


def test_dates_are_written_out() -> None:
    """A date is written so that no country misreads it."""
    assert written_date(date(2026, 2, 3)) == "3 February 2026"
