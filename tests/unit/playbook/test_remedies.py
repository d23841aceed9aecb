from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from assistant.acts import derive_labels, recognise
from assistant.model import Ask, Case, Fact, Fault, Intent, Money, Reading, Remedy, Span
from assistant.playbook import Playbook
from assistant.playbook.remedies import Granting, asks_apart, offered, spoken_date, written_date
from assistant.playbook.variants import Chooser
from assistant.text import segment

REFUND = Remedy("refund", up_to=Money(Decimal("45.90"), "EUR"))
REPLACEMENT = Remedy("replacement", by=date(2026, 11, 27))
CANCELLATION = Remedy("cancellation", by=date(2026, 11, 21))


def asking(text: str, wants: str) -> Ask:
    """Return an ask of one kind."""
    return Ask(text, Span(0, len(text)), wants)


def granting(case: Case, playbook: Playbook, *asks: Ask, thing: str = "") -> str:
    """Return what is granted or offered to a customer who asked for this."""
    plain, conditional = asks_apart(Reading(Intent.COMPLAINT, asks=asks, language="en"))
    book = playbook.shared.remedies
    return offered(Granting(case, book, Chooser("seed"), (), thing, plain, conditional))


def labels(text: str) -> dict[str, str | int | None]:
    """Return the labels of a text."""
    segmented = segment(text)
    return derive_labels(segmented, recognise(segmented))


def test_nothing_approved_offers_nothing(case: Case, playbook: Playbook) -> None:
    """Without an approved remedy none is offered."""
    assert granting(case, playbook) == ""


def test_a_limit_stays_a_limit(case: Case, playbook: Playbook) -> None:
    """What was approved up to a sum is offered up to that sum."""
    assert "refund you up to 45.90 EUR" in granting(replace(case, approved=(REFUND,)), playbook)


@pytest.mark.parametrize("paid", ["45.90 EUR", "2 x 22.95, so 45.90 EUR"])
def test_the_sum_paid_is_named_plainly(paid: str, case: Case, playbook: Playbook) -> None:
    """Where the limit is exactly a sum of the case, the reply says that sum."""
    text = granting(replace(case, approved=(REFUND,), facts=(Fact("paid", paid),)), playbook)
    assert "refund you 45.90 EUR" in text
    assert "up to" not in text


def test_a_counted_sum_is_named_plainly(case: Case, playbook: Playbook) -> None:
    """Two payments of a known fee are exactly their sum, where the customer speaks of two."""
    message = replace(case.message, text="Give me the last two payments back.")
    fee = replace(case, message=message, approved=(REFUND,), facts=(Fact("monthly fee", "22.95 EUR"),))
    assert "refund you 45.90 EUR" in granting(fee, playbook)


def test_two_remedies_are_a_choice_where_nothing_was_asked(case: Case, playbook: Playbook) -> None:
    """Two ways to settle the same thing are offered to choose from, with the date that was approved."""
    text = granting(replace(case, approved=(REFUND, REPLACEMENT)), playbook)
    assert "by Friday, 27 November 2026" in text
    assert labels(text)["alternatives"] == 1
    assert labels(text)["solution"] == "concrete"


def test_what_was_asked_is_granted_and_the_rest_is_their_choice(case: Case, playbook: Playbook) -> None:
    """Who asks for a new one gets it, and hears that money is possible instead."""
    both = replace(case, approved=(REFUND, REPLACEMENT))
    text = granting(both, playbook, asking("Please send a new one.", "replacement"))
    assert "I will send you a replacement" in text
    assert text.index("replacement") < text.index("45.90") < text.index("instead")


def test_what_was_asked_on_a_condition_comes_second(case: Case, playbook: Playbook) -> None:
    """Money asked for only if nothing else works is the second choice."""
    both = replace(case, approved=(REFUND, Remedy("express delivery", by=date(2026, 11, 27))))
    ask = asking("If it cannot be here by Friday I want my money back.", "refund")
    text = granting(both, playbook, ask, thing="oak lamp")
    assert "I will send your oak lamp by express delivery, so that you have it by Friday" in text
    assert text.index("express") < text.index("refund you")


def test_what_goes_together_is_granted_together(case: Case, playbook: Playbook) -> None:
    """A cancellation and a refund exclude nothing, so both are granted in one sentence."""
    both = replace(case, approved=(CANCELLATION, REFUND))
    text = granting(both, playbook, thing="Lamp Club membership")
    assert "cancel your Lamp Club membership for you today and refund you up to 45.90 EUR" in text
    assert "prefer" not in text


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("waiver of the call-out fee", "waive the call-out fee"),
        ("sending of the spare shade", "send the spare shade"),
        ("a visit [[x: money]]", "arrange this for you: a visit x: money"),
    ],
)
def test_an_unlisted_remedy_is_offered_in_its_own_words(
    kind: str, said: str, case: Case, playbook: Playbook
) -> None:
    """A kind the playbook does not list is offered by its verb or its name, and brings no slot of its own."""
    text = granting(replace(case, approved=(Remedy(kind, detail="in the morning"),)), playbook)
    assert f"{said} in the morning" in text


def test_three_remedies_are_all_named(case: Case, playbook: Playbook) -> None:
    """Every approved remedy is named."""
    three = (REFUND, REPLACEMENT, Remedy("voucher", up_to=Money(Decimal(10), "EUR")))
    text = granting(replace(case, approved=three), playbook)
    assert all(word in text for word in ("45.90", "replacement", "voucher for up to 10 EUR"))


def test_no_mistake_is_put_right_where_none_is_ours(case: Case, playbook: Playbook) -> None:
    """With the fault elsewhere the remedy is offered as help."""
    text = granting(replace(case, approved=(REFUND,), fault=Fault.THEIRS), playbook)
    assert "I can refund you" in text
    assert "right" not in text


def test_dates_are_written_out() -> None:
    """A date is written so that no country misreads it, with its weekday where it is near."""
    assert written_date(date(2026, 2, 3)) == "3 February 2026"
    assert spoken_date(date(2026, 11, 27), date(2026, 11, 21)) == "Friday, 27 November 2026"
    assert spoken_date(date(2027, 11, 27), date(2026, 11, 21)) == "27 November 2027"
