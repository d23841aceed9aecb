"""Facts are typed by how they are written, and what can be no day or no amount is refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.facts import typed
from assistant.model import FactKind


@pytest.mark.parametrize(
    ("name", "value", "kind", "normal"),
    [
        ("paid", "45.90 EUR", FactKind.MONEY, "45.90 EUR"),
        ("paid", "€ 45,90", FactKind.MONEY, "45.90 EUR"),
        ("paid", "1'200.00 CHF", FactKind.MONEY, "1200.00 CHF"),
        ("paid", "1,23,456 INR", FactKind.MONEY, "123456.00 INR"),
        ("paid", "10 euros", FactKind.MONEY, "10.00 EUR"),
        ("delivered", "2026-11-12", FactKind.DATE, "2026-11-12"),
        ("delivered", "Nov 12, 2026", FactKind.DATE, "2026-11-12"),
        ("delivered", "12.11.26", FactKind.DATE, "2026-11-12"),
        ("delivered", "12 November", FactKind.DATE, "--11-12"),
        ("order number", "#88213", FactKind.ID, "88213"),
        ("tracking", "1Z 999 AA1-01", FactKind.ID, "1Z999AA101"),
        ("size", "5 XXL", FactKind.TEXT, ""),
        ("price", "EUR 12-14", FactKind.TEXT, ""),
        ("paid", "45.90", FactKind.TEXT, ""),
        ("order", "O'Brien's birthday", FactKind.TEXT, ""),
        ("name", "D'Arcy O’Neill", FactKind.TEXT, ""),
        ("הערה", "אפשר להחזיר", FactKind.TEXT, ""),
        ("note", "call after 2026-11-12", FactKind.TEXT, ""),
        ("balance", "-5.00 EUR", FactKind.TEXT, ""),
    ],
)
def test_a_value_is_typed_and_kept_as_written(name: str, value: str, kind: FactKind, normal: str) -> None:
    """Money, days and numbers are understood; everything else is text; the written form stays."""
    fact = typed(name, value)

    assert (fact.name, fact.value, fact.kind, fact.normal) == (name, value, kind, normal)


@pytest.mark.parametrize(
    ("order", "day"), [("DMY", "2026-05-03"), ("MDY", "2026-03-05"), ("YMD", "2026-05-03")]
)
def test_the_order_of_dates_decides_where_both_readings_exist(order: str, day: str) -> None:
    """`03/05/2026` is read as the desk writes dates."""
    assert typed("ordered", "03/05/2026", order).normal == day


def test_a_date_with_one_reading_needs_no_order() -> None:
    """The twenty-fifth is never a month."""
    assert typed("ordered", "25/05/2026", "MDY").normal == "2026-05-25"


@pytest.mark.parametrize(
    "value",
    [
        "2026-02-30",
        "2026-13-01",
        "31/02/2026",
        "31 February 2026",
        "31 February",
        "13/25/2026",
        "29 February 2027",
    ],
)
def test_an_impossible_day_is_refused(value: str) -> None:
    """It is said what to write instead."""
    with pytest.raises(ValueError, match="is no day of the calendar; write it as year-month-day"):
        typed("delivered", value)


@pytest.mark.parametrize(
    "value", ["45,90,12 EUR", "45.9.0 EUR", "45..90 EUR", "99999999999999999999 EUR", "€ 1.2.3"]
)
def test_an_impossible_amount_is_refused(value: str) -> None:
    """A figure that can be read in no way is not guessed at."""
    with pytest.raises(ValueError, match="is no amount that can be read; write it as 45"):
        typed("paid", value)


@settings(max_examples=200, deadline=None)
@given(name=st.text(max_size=30), value=st.text(max_size=60) | st.text("0123456789.,-/ €EUR", max_size=40))
def test_any_text_is_a_fact_or_refused_in_words(name: str, value: str) -> None:
    """Nothing else comes out, whatever was pasted, and the text is never changed."""
    try:
        fact = typed(name, value)
    except ValueError as error:
        fact, told = None, str(error)
    if fact is None:
        assert told.startswith("is no ")
    else:
        assert (fact.name, fact.value) == (name, value)
