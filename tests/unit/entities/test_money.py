"""Amounts of money in the ways people write them."""

from decimal import Decimal

import pytest

from assistant.entities import find_entities, read_amount


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("£20", "20.00 GBP"),
        ("45 euros", "45.00 EUR"),
        ("Rs. 500", "500.00 INR"),
        ("Rs500", "500.00 INR"),
        ("1.240,00 €", "1240.00 EUR"),
        ("€1,240", "1240.00 EUR"),
        ("1 240,50 EUR", "1240.50 EUR"),
        ("$1,234.56", "1234.56 USD"),
        ("1,240.00 USD", "1240.00 USD"),
        ("US$ 45", "45.00 USD"),
        ("A$30", "30.00 AUD"),
        ("CHF 12.50", "12.50 CHF"),
        ("1,30,000 rupees", "130000.00 INR"),
        ("2 lakh rupees", "200000.00 INR"),
        ("$5k", "5000.00 USD"),
        ("20p", "0.20 GBP"),
        ("90 cents", "0.90"),
        ("12€50", "12.50 EUR"),
        ("45 euros and 90 cents", "45.90 EUR"),
        ("twenty-five dollars", "25.00 USD"),
        ("two hundred and ten pounds", "210.00 GBP"),
        ("a hundred quid", "100.00 GBP"),
        ("a hundred and five pounds", "105.00 GBP"),
        ("sixty-four pounds fifty", "64.50 GBP"),
        ("nineteen dollars and ninety-nine cents", "19.99 USD"),
        ("€0.999", "0.999 EUR"),
        ("500 kr", "500.00"),
    ],
)
def test_an_amount_is_found_whole_and_normalised(written: str, value: str) -> None:
    """However an amount is written, it is one entity with one value."""
    found = [entity for entity in find_entities(f"You took {written}, twice.") if entity.kind == "money"]
    assert [(entity.text, entity.value) for entity in found] == [(written, value)]


@pytest.mark.parametrize(
    "text", ["1080p video", "room 20", "5 real issues", "I paid a lot", "20 people", "in 2019"]
)
def test_other_figures_are_no_money(text: str) -> None:
    """A figure without a currency is no amount."""
    assert not [entity for entity in find_entities(text) if entity.kind == "money"]


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("45.90 EUR", "45.90", "EUR"),
        ("45.90 RON", "45.90", "RON"),
        ("EUR 12", "12", "EUR"),
        (" €1.240,00 ", "1240.00", "EUR"),
        ("1,240.50", "1240.50", ""),
        ("12345678", "12345678", ""),
        ("Rs 3,450", "3450", "INR"),
        ("45 euros", "45", "EUR"),
        ("1'200.50 CHF", "1200.50", "CHF"),
        ("45.90.", "45.90", ""),
    ],
)
def test_an_amount_alone_is_read_whole(text: str, amount: str, currency: str) -> None:
    """Figure and currency of a text that is nothing but an amount."""
    assert read_amount(text) == (Decimal(amount), currency)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "EUR",
        "about 12 EUR",
        "12 EUR or so",
        "2026-11-12",
        "12 days",
        "EUR 12 USD 3",
        "EUR 12 USD",
        "--",
        "1" * 500,
    ],
)
def test_what_is_no_amount_is_not_read(text: str) -> None:
    """Anything beside the amount, and anything that is none, gives nothing."""
    assert read_amount(text) is None
