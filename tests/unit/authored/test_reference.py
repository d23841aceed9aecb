"""A value of the policy is put where it is referred to, and a slot stands where nobody named it."""

from __future__ import annotations

import pytest

from assistant.authored.reference import filled_in, referred, slot_for
from assistant.text import find_slots


@pytest.mark.parametrize(
    ("name", "slot"),
    [
        ("refund_days", "[[refund days: duration]]"),
        ("return_fee", "[[return fee: money]]"),
        ("sale_until", "[[sale until: date]]"),
        ("hotline", "[[hotline: phone]]"),
        ("zone_2_name", "[[zone name: text]]"),
    ],
)
def test_a_missing_value_is_a_typed_slot(name: str, slot: str) -> None:
    """The end of the name says what kind of value it is, and the slot is one that blocks sending."""
    assert slot_for(name) == slot
    assert len(find_slots(slot)) == 1


def test_a_unit_belongs_to_the_value() -> None:
    """With the value the unit stays; without, the slot asks for both together."""
    wording = "within {policy.refund_days} days, for {policy.return_fee}"

    assert filled_in(wording, {"refund_days": "14", "return_fee": "4.95 EUR"}) == (
        "within 14 days, for 4.95 EUR"
    )
    assert filled_in(wording, {}) == "within [[refund days: duration]], for [[return fee: money]]"
    assert referred([wording]) == {"refund_days", "return_fee"}
