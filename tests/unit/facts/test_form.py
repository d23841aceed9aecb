"""Facts and remedies as an agent types them."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.facts import read_approved, read_pasted, typed, write_approved, write_facts
from assistant.model import Money, Remedy


def test_remedies_carry_amount_date_and_detail() -> None:
    """Each part of a remedy is optional but its kind."""
    assert read_approved(
        "refund up to 45.90 EUR\nreplacement by 2026-11-27 (same colour)\nvoucher of £10\ncall"
    ) == (
        Remedy("refund", Money(Decimal("45.90"), "EUR")),
        Remedy("replacement", None, date(2026, 11, 27), "same colour"),
        Remedy("voucher", Money(Decimal(10), "GBP")),
        Remedy("call"),
    )


@pytest.mark.parametrize("text", ["refund up to plenty", "replacement by 2026-02-30"])
def test_impossible_amounts_and_dates_are_named(text: str) -> None:
    """An amount that is none, or a day that does not exist, is an input error with its line."""
    with pytest.raises(InputError, match="line 1"):
        read_approved(text)


_NAMES = st.text("abc xyz", min_size=1, max_size=12).map(str.strip).filter(bool)


@given(st.lists(st.tuples(_NAMES, _NAMES), max_size=5), st.decimals(1, 999, places=2))
@settings(max_examples=50, deadline=None)
def test_what_is_written_is_read_again(pairs: list[tuple[str, str]], amount: Decimal) -> None:
    """Facts and remedies survive the way to the form and back."""
    facts = tuple(typed(name, value) for name, value in pairs)
    approved = (Remedy("refund", Money(amount, "EUR"), date(2026, 1, 2), "once"),)

    assert read_pasted(write_facts(facts)).facts == facts
    assert read_approved(write_approved(approved)) == approved
