"""Repairs without a model: small, certain, and under the same check."""

from collections.abc import Callable

import pytest

from assistant.drafting.repair import why_left
from assistant.model import WriterKind
from tests.unit.drafting.repair.conftest import GOOD, Workshop

APOLOGY = (
    "I am sorry that your blue lamp, order 88213, has been stuck since Monday and that nobody answered you."
)


def test_a_good_reply_is_left_alone(shop: Workshop) -> None:
    """Nothing fails, so nothing is asked for and not a letter changes."""
    repair = shop.repair(GOOD)
    assert (repair.asked, repair.accepted, repair.after) == ((), False, GOOD)


@pytest.mark.parametrize(
    ("fault", "instead", "rule"),
    [
        (APOLOGY, "We have your message about order 88213 since Monday.", "apology"),
        (APOLOGY, "We are sorry if you were unhappy about order 88213 since Monday.", "apology"),
        ("Thank you for", "You should have entered the house number. Thank you for", "blame"),
        (
            "Thank you for",
            "It went back because you did not give us the house number. Thank you for",
            "blame",
        ),
        ("I am tracing", "The delay was caused by the incomplete address you entered. I am tracing", "blame"),
        ("Thank you for", "I guarantee that this will never happen again. Thank you for", "overpromise"),
        ("I am tracing", "I guarantee that the parcel will arrive by Friday. I am tracing", "overpromise"),
        ("Thank you for", "Calm down, it is only a lamp. Thank you for", "rude"),
        ("Thank you for", "We answer every mail!! Thank you for", "shouting"),
        ("Dear Pauline Marsh", "Hello", "customer_name"),
        ("Dear Pauline Marsh", "Dear Mr Owen", "customer_name"),
        ("Dear Pauline Marsh", "Dear [Customer Name]", "placeholder"),
        ("Ana", "[Your Name]", "placeholder"),
    ],
)
def test_what_certainly_helps_is_done(shop: Workshop, fault: str, instead: str, rule: str) -> None:
    """Each fault is mended, its rule passes, and every sentence beside it stays letter by letter."""
    broken = GOOD.replace(fault, instead)
    repair = shop.repair(broken)

    assert rule in repair.asked
    assert rule in repair.fixed
    for sentence in (
        "That must be disappointing after three weeks.",
        "I am tracing the parcel today and will",
    ):
        assert sentence in repair.after
    assert all(word in repair.after for word in ("88213", "45.90 EUR", "Wednesday", "Friday", "cannot"))


def test_a_sentence_that_holds_a_fact_is_not_dropped(shop: Workshop) -> None:
    """A rude sentence with an amount in it is left to a person, and the reason is said."""
    broken = GOOD.replace("Thank you for", "Calm down, 12.50 EUR is not much money. Thank you for")
    repair = shop.repair(broken)

    assert repair.left == ("rude",)
    assert "12.50 EUR" in repair.after
    assert why_left("rude")


def test_what_only_a_person_knows_is_left_and_said(shop: Workshop) -> None:
    """A missing way forward is not invented."""
    broken = GOOD.replace(
        "I am tracing the parcel today and will write to you on Wednesday with the result. If it cannot "
        "reach you by Friday, I will refund the full price of 45.90 EUR. ",
        "",
    )
    repair = shop.repair(broken)

    assert "solution" in repair.left
    assert "yours to decide" in why_left("solution")


def test_an_unknown_value_becomes_an_open_slot(shop: Workshop) -> None:
    """A placeholder that the case cannot fill asks for its value and blocks sending."""
    repair = shop.repair(GOOD.replace("45.90 EUR", "[refund amount]"))
    assert "[[refund amount: money]]" in repair.after
    assert repair.fixed == ("placeholder",)


def test_a_known_value_fills_its_placeholder(make_workshop: Callable[..., Workshop]) -> None:
    """What the case states goes in as stated."""
    shop = make_workshop(company="Lumen Lamps")
    repair = shop.repair(GOOD.replace("Ana", "Ana\n[Company Name]"))
    assert repair.after.endswith("Ana\nLumen Lamps")


def test_a_persons_words_stay_outside_the_findings(shop: Workshop) -> None:
    """In a text somebody typed, only the sentence that blames is touched."""
    mine = GOOD.replace("Thank you for", "i typed this  oddly. You should have known. Thank you for")
    repair = shop.repair(mine, writer=WriterKind.PERSON)
    assert repair.after == mine.replace("You should have known. ", "")


def test_another_language_gets_no_english_sentence(make_workshop: Callable[..., Workshop]) -> None:
    """A German reply without an apology is not mended with an English one."""
    shop = make_workshop("Meine Lampe ist seit drei Wochen nicht da. Das ist eine Frechheit!\n\nPaula Marsch")
    text = "Guten Tag Paula Marsch,\n\nIhre Lampe wird am Freitag geliefert.\n\nMit freundlichen Grüßen\nAna"
    assert "sorry" not in shop.repair(text).after
