"""What a reply reckons out, says in other words, or puts on the wrong thing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from assistant.model import Case, Fact, Message, Money, Remedy
from tests.unit.ledger.conftest import Ledger

CASE = Case(
    Message("I was told 90 euros. My line was dead last week, and I paid twelve lessons, 380 in all."),
    date(2026, 11, 16),
    customer="Pauline Marsh",
    agent="Ana",
    facts=(
        Fact("course fee", "380.00 EUR"),
        Fact("lessons", "12"),
        Fact("materials", "48.00 EUR"),
        Fact("nights", "3"),
        Fact("course A", "KA-2201"),
        Fact("course A price", "38.00 EUR"),
        Fact("course B", "KB-2219"),
        Fact("course B price", "21.75 EUR"),
        Fact("bill", "612.00 EUR"),
        Fact("new bill", "287.00 EUR"),
        Fact("outage from", "2026-11-02"),
        Fact("outage to", "2026-11-06"),
    ),
    approved=(
        Remedy("refund", Money(Decimal("325.00"), "EUR")),
        Remedy("voucher", Money(Decimal(10), "EUR")),
    ),
    notes=(
        "Refunds reach the card within 5 to 10 business days. Exchange within 90 days. "
        "Goodwill of up to 50 EUR. The booking fee is not refundable. Return shipping is paid by the "
        "customer. She may freeze the membership for up to 8 weeks. The left lamp was scratched. "
        "I will write by Wednesday. A new battery is covered by warranty."
    ),
)
Statuses = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("sentence", "words", "status"),
    [
        ("A quarter of the course fee is €95.", "€95", "derived"),
        ("Each lesson costs about €31.67.", "€31.67", "derived"),
        ("The bill is now €287, so €325 less.", "€325", "derived"),
        ("It is made up of €42.00 for the materials.", "€42.00", "contradicted"),
        ("25 % of the course fee is 95 euros.", "95 euros", "derived"),
        ("Both courses together cost €59.75.", "€59.75", "derived"),
        ("Both courses together cost €68.15.", "€68.15", "contradicted"),
        ("We will refund the €38.00 for KB-2219.", "€38.00", "contradicted"),
        ("We would like to pay you €75 as a gesture of goodwill.", "€75", "contradicted"),
        ("It can take up to ten business days to reach the card.", "ten business days", "traced"),
        ("You may exchange it within three months.", "three months", "traced"),
        ("I am sorry that your four nights were noisy.", "four nights", "contradicted"),
        ("I am sorry that your line was down for six days.", "six days", "untraced"),
        ("We will pay the return shipping.", "We will pay the return shipping", "contradicted"),
        (
            "You may have it back with the booking fee.",
            "You may have it back with the booking fee",
            "contradicted",
        ),
        ("Your membership has been frozen.", "Your membership has been frozen", "untraced"),
        (
            "I have refunded the 325 euros to your card.",
            "I have refunded the 325 euros to your card",
            "untraced",
        ),
        ("The right lamp was scratched.", "The right lamp was scratched", "contradicted"),
        ("At €38.00 your place cost little.", "€38.00", "traced"),
        ("We can refund half, which is €325.", "€325", "traced"),
        ("You could pay €143.50 now and €143.50 later.", "€143.50", "derived"),
        ("We have shipped the new battery.", "We have shipped the new battery", "untraced"),
        ("It cannot happen a second time.", "cannot happen a second time", "untraced"),
        ("Your €325 is back on your card.", "Your €325 is back on your card", "untraced"),
        ("Jonas has finished your lamp.", "Jonas has finished your lamp", "untraced"),
        ("Fees are waived for hospital stays.", "Fees are waived for hospital stays", "untraced"),
        ("It will definitely arrive soon.", "will definitely arrive soon", "untraced"),
        ("I will write to you by Wednesday.", "Wednesday", "traced"),
    ],
)
def test_a_sentence_stands_to_the_case(statuses: Statuses, sentence: str, words: str, status: str) -> None:
    """Sums are followed, other words for the same are known, and the wrong thing's value is no support."""
    assert statuses(sentence, case=CASE).get(words) == status, statuses(sentence, case=CASE)


def test_a_title_tells_where_a_name_begins(ledger: Ledger) -> None:
    """What stands before it is a greeting in another language, not part of the name."""
    case = replace(CASE, customer="Beatriz Fonseca")

    assert not [one for one in ledger("Gentile Ms Fonseca, thank you.", case=case) if "Gentile" in one.text]
