"""Which data of a case are masked."""

from datetime import date

import pytest

from assistant.model import Address, Case, Fact, Message, Speaker, Turn
from assistant.privacy import mask_of

LETTER = (
    "Dear Ana,\n\nmy neighbour Mr Okafor took order #88213. "
    "Write to p.marsh@mail.example or 14 Alder Street.\n\nYours,\nPauline Marsh-Quist"
)
CASE = Case(
    message=Message(
        LETTER,
        subject="Order 88213, P. Marsh",
        sender=Address("Polly Marsh", "p.marsh@mail.example"),
        to=(Address("Lumen Lamps Support", "help@lumen.example"),),
        cc=(Address("Tobias Quist", "t.quist@mail.example"),),
    ),
    today=date(2026, 11, 21),
    company="Lumen Lamps",
    agent="Ana Ruiz",
    signature="Ana Ruiz\nLumen Lamps\n+44 20 7946 0958",
    facts=(
        Fact("order number", "ZX 99 812 B"),
        Fact("order date", "2026-11-12"),
        Fact("order total", "120.00"),
        Fact("recipient name", "Wanda Kettering"),
        Fact("delivery address", "The Old Mill, Nether Wallop"),
        Fact("product name", "Aurora Desk"),
        Fact("delivered", "2026-11-12"),
    ),
    notes="She lives with Mrs Abernathy.",
    thread=(Turn(Speaker.AGENT, "Dear Polly,\n\nwe look into it.\n\nRegards,\nBenedikt Sommer"),),
)
PRIVATE = (
    "Polly",
    "Pauline",
    "Marsh",
    "Quist",
    "Tobias",
    "Ana",
    "Ruiz",
    "Okafor",
    "Abernathy",
    "Wanda",
    "Kettering",
    "88213",
    "p.marsh@mail.example",
    "Alder",
    "7946",
    "ZX 99",
    "Nether",
    "Wallop",
    "Benedikt",
)


@pytest.mark.parametrize("private", PRIVATE)
def test_names_and_numbers_of_every_part_of_a_case_are_masked(private: str) -> None:
    """Headers, greeting, signature, titles, facts, notes and thread give away what is private everywhere."""
    sent = "\n".join(
        (
            *(LETTER, CASE.message.subject, CASE.thread[0].text, CASE.notes, CASE.signature),
            *(f"{fact.name}: {fact.value}" for fact in CASE.facts),
            "To Tobias Quist and WANDA KETTERING, order zx 99 812 b",
        )
    )

    assert private.casefold() not in mask_of(CASE).hide(sent).casefold()


@pytest.mark.parametrize("public", ["Lumen Lamps", "2026-11-12", "120.00", "Aurora Desk", "Support"])
def test_what_a_reply_needs_stays(public: str) -> None:
    """The company, dates, amounts and products are not private."""
    assert mask_of(CASE).hide(f"about {public} now") == f"about {public} now"


def test_placeholders_are_stable() -> None:
    """The same case is masked in the same way each time, so that stored answers fit."""
    assert mask_of(CASE).hide(LETTER) == mask_of(CASE).hide(LETTER)
    assert mask_of(CASE).hide(LETTER).startswith("Dear <FIRST_NAME_3>,")
