from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.model import Case, Fact, Intent, Message, Quote, Reading, Span
from assistant.playbook.book import Need
from assistant.playbook.known import is_given, known_values

ORDER = Need(name="order number", type="id", facts=("order",), ask="Please reply with the order number.")
PHOTO = Need(name="photo", type="text", given=("photo", "picture"), ask="Please send a photo.")
READING = Reading(Intent.COMPLAINT, language="en")


def mail(text: str, **more: object) -> Case:
    """Return a case of one message and what a test states of it."""
    return replace(Case(Message(text), date(2026, 11, 21)), **more)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("order 88213 is late", "88213"),
        ("My Order No. LL-4711-B is late", "LL-4711-B"),
        ("order number: 12345", "12345"),
        ("order #99123", "99123"),
        ("I ordered 3 lamps", ""),
        ("order of mine is late since 2025", ""),
    ],
)
def test_number_with_its_label(text: str, number: str) -> None:
    """A number the customer wrote after its label is known, any other number is not."""
    assert known_values(mail(text), (ORDER,)).get("order number", "") == number


def test_a_fact_wins_over_the_message() -> None:
    """What the agent stated goes before what the customer wrote."""
    case = mail("order 88213 is late", facts=(Fact("Order", "77777"),))
    assert known_values(case, (ORDER,)) == {"order number": "77777"}


def test_unsafe_values_fill_nothing() -> None:
    """A value with brackets or of absurd length fills no slot."""
    for value in ("[[x: money]]", "1" * 900, "a\nb"):
        assert known_values(mail("late", facts=(Fact("order", value),)), (ORDER,)) == {}


def test_what_was_given_is_not_asked_for() -> None:
    """Numbers, photos and attachments that came already count as given."""
    quote = Quote("ref AB12345", Span(0, 11))
    assert is_given(ORDER, mail("late"), replace(READING, given=(quote,)))
    assert is_given(ORDER, mail("order 88213 is late"), READING)
    assert is_given(PHOTO, mail("see the picture I sent"), READING)
    attached = Case(Message("it is broken", attachments=("lamp.jpg",)), date(2026, 11, 21))
    assert is_given(PHOTO, attached, READING)
    assert not is_given(PHOTO, mail("it is broken"), READING)
    assert not is_given(ORDER, mail("it is late"), READING)
