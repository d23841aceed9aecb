"""What an agent did and may offer, in a sentence or two, becomes facts, remedies and notes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.facts import in_words, read_statement, understood, with_statement, without_statement
from assistant.model import Case, Fact, Message, Money, Remedy
from tests.doubles.timing import processor_seconds

SUNDAY = date(2026, 11, 22)
CASE = Case(Message("Where is my vase?"), SUNDAY, facts=(Fact("item", "vase"),), notes="Be brief.")


def eur(amount: str) -> Money:
    """Return an amount in euros."""
    return Money(Decimal(amount), "EUR")


def test_the_usual_sentence_is_understood() -> None:
    """What was done with its day written out, and each thing that may be offered by itself."""
    told = read_statement(
        "refunded 45.90 EUR today; may offer a 10 EUR voucher or a replacement by Friday", SUNDAY
    )

    assert told.facts == (Fact("done", "refunded 45.90 EUR today (2026-11-22)"),)
    assert told.approved == (
        Remedy("voucher", eur("10")),
        Remedy("replacement", None, date(2026, 11, 27)),
    )
    assert told.notes == ()


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("I have refunded 45.90 EUR.", "refunded 45.90 EUR"),
        ("We've sent the label to D'Arcy O'Neill", "sent the label to D'Arcy O'Neill"),
        ("called the carrier yesterday", "called the carrier yesterday (2026-11-21)"),
        ("I have written to the depot", "wrote to the depot"),
        ("given her a free month", "gave her a free month"),
        ("offered a replacement by Friday", "offered a replacement by Friday (2026-11-27)"),
        ("Paid back 12 € on 3/11", "Paid back 12 € on 3/11 (2026-11-03)"),
    ],
)
def test_what_was_done_is_a_fact(text: str, done: str) -> None:
    """With or without a subject, a deed begins with its verb in the simple past."""
    assert read_statement(text, SUNDAY).facts == (Fact("done", done),)


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("replacement sent on Monday", "replacement sent on Monday (2026-11-16)"),
        ("the account has been unlocked", "the account has been unlocked"),
        ("delivery booked, expected Tuesday", "delivery booked, expected Tuesday (2026-11-24)"),
    ],
)
def test_a_deed_without_a_doer_is_a_fact_of_its_own(text: str, done: str) -> None:
    """What begins with the thing is told as how far it has come."""
    assert read_statement(text, SUNDAY).facts == (Fact("done so far", done),)


@pytest.mark.parametrize(
    ("text", "remedies"),
    [
        ("may refund up to 129.00 EUR", [Remedy("refund", eur("129.00"))]),
        ("I can offer up to 20 EUR as goodwill", [Remedy("goodwill", eur("20"))]),
        ("Replacement approved until 27 November", [Remedy("replacement", None, date(2026, 11, 27))]),
        ("full refund is fine", [Remedy("full refund")]),
        (
            "express delivery by 2026-11-30 (free)",
            [Remedy("express delivery", None, date(2026, 11, 30), "free")],
        ),
        ("can give a 10% discount", [Remedy("discount", None, None, "10%")]),
        ("10 EUR voucher", [Remedy("voucher", eur("10"))]),
        ("Happy to offer 15% off", [Remedy("discount", None, None, "15%")]),
        ("Customer may be refunded up to 20 EUR", [Remedy("refund", eur("20"))]),
        ("approved by Tom: full refund", [Remedy("full refund")]),
        (
            "approved: refund up to 129 EUR, express delivery by 2026-11-30",
            [Remedy("refund", eur("129")), Remedy("express delivery", None, date(2026, 11, 30))],
        ),
        ("refund of 30 EUR; 5 EUR voucher", [Remedy("refund", eur("30")), Remedy("voucher", eur("5"))]),
        (
            "may offer a free month, a 5 EUR credit or a call back",
            [Remedy("free month"), Remedy("credit", eur("5")), Remedy("call back")],
        ),
    ],
)
def test_what_may_be_offered_is_approved(text: str, remedies: list[Remedy]) -> None:
    """With its limit, its day and whatever else was said of it."""
    assert list(read_statement(text, SUNDAY).approved) == remedies


@pytest.mark.parametrize(
    "text",
    [
        "cannot refund",
        "no refund was made",
        "I have not refunded anything",
        "nothing done yet",
        "refund possible? waiting for Tom",
        "She may return it for a refund",
        "will refund 20 EUR once the vase is back",
        "replacement ok, voucher not ok",
        "will check with the warehouse tomorrow",
        "told nobody that a refund is possible",
        "אפשר החזר",
    ],
)
def test_what_is_not_understood_is_kept_as_a_note(text: str) -> None:
    """A denial is never taken for a deed or an offer, and nothing typed is lost."""
    told = read_statement(text, SUNDAY)

    assert (told.facts, told.approved, told.notes) == ((), (), (text,))


def test_a_turn_within_a_sentence_parts_deed_and_offer() -> None:
    """The two halves of "I did and I may" are two things."""
    told = read_statement("cancelled the order on 20 November and I can give a 5 EUR credit", SUNDAY)

    assert told.facts == (Fact("done", "cancelled the order on 20 November (2026-11-20)"),)
    assert told.approved == (Remedy("credit", eur("5")),)


def test_an_impossible_day_is_told() -> None:
    """The field is named, and what to write."""
    with pytest.raises(InputError, match="what I did, what I may offer: a day is not in the calendar"):
        understood("may offer a replacement by 30 February", SUNDAY)


def test_what_was_understood_is_shown() -> None:
    """A line for each thing, in the words in which it will be used."""
    assert in_words(understood("refunded 5 EUR; may offer a voucher of 10 EUR; she was upset", SUNDAY)) == (
        "Done: refunded 5 EUR",
        "May offer: voucher up to 10 EUR",
        "Kept as a note: she was upset",
    )


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "refunded 5 EUR today",
                "may offer a 10 EUR voucher",
                "or a replacement by Friday",
                "no refund",
                "; ",
                ". ",
                ", ",
                " and ",
                "I ",
                "we have ",
                "sent",
                "O'Brien",
                "אבג",
                "30 February",
                "\n",
                "%",
                "(",
            ]
        )
        | st.text(max_size=10),
        max_size=12,
    ).map("".join)
)
def test_a_case_comes_back_from_its_statement(text: str) -> None:
    """What is added to a case can be taken off again; every word typed stands somewhere."""
    try:
        joined = with_statement(CASE, text)
    except InputError:
        return
    apart = without_statement(joined)

    assert (apart.facts, apart.approved, apart.notes) == (CASE.facts, CASE.approved, CASE.notes)
    assert joined.statement == text
    assert with_statement(apart, text) == joined


def test_a_statement_adds_nothing_twice() -> None:
    """What stands in the other fields already is not doubled."""
    known = replace(CASE, approved=(Remedy("voucher", eur("10")),))

    assert with_statement(known, "10 EUR voucher").approved == known.approved


@pytest.mark.parametrize(
    "piece", ["and ", "a, ", "10 EUR ", "or ", "is approved ", "voucher or a ", "1,", "(", "been "]
)
def test_hostile_text_takes_no_longer_than_its_length(piece: str) -> None:
    """Four times the text takes well under forty times the time, and what is too long becomes a note."""

    def seconds(size: int) -> float:
        text = (piece * size)[:size]
        return processor_seconds(lambda: read_statement(text, SUNDAY))

    assert seconds(4_000) < 40 * seconds(1_000) + 0.01
    assert len(read_statement("x. " * 4_000, SUNDAY).notes[-1]) == 7_999
