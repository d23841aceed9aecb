from __future__ import annotations

from datetime import date

import pytest

from assistant.model import Address, Case, Message
from assistant.playbook.naming import greeting_name


@pytest.mark.parametrize(
    ("stated", "shown", "greeted"),
    [
        ("Pauline Marsh", "", "Pauline Marsh"),
        ("Ms Marsh", "P. M.", "Ms Marsh"),
        ("", "Marsh, Pauline", "Pauline Marsh"),
        ("", "PAULINE MARSH", "Pauline Marsh"),
        ("pauline", "", "Pauline"),
        ("", "Zoë O'Hara-Lind", "Zoë O'Hara-Lind"),
        ("", "pauline.marsh", ""),
        ("", "@pmarsh", ""),
        ("", "pm77", ""),
        ("", "Customer Service", ""),
        ("", "Lumen Lamps Ltd", ""),
        ("[[name: name]]", "", ""),
        ("<b>Eve</b>", "", ""),
        ("", "", ""),
    ],
)
def test_only_human_names_are_greeted(stated: str, shown: str, greeted: str) -> None:
    """A stated name wins over a shown one, and what is no human name is not greeted at all."""
    sender = Address(shown, "x@example.com") if shown else None
    case = Case(Message("My lamp is broken.", sender=sender), date(2026, 11, 21), customer=stated)
    assert greeting_name(case) == greeted


def test_an_insult_is_no_name() -> None:
    """A name that says something rude is not greeted, unless the agent stated that it is the name."""
    message = Message("My lamp is broken.", sender=Address("Total Idiot", "x@example.com"))
    assert greeting_name(Case(message, date(2026, 11, 21)), ("idiot",)) == ""
    stated = Case(message, date(2026, 11, 21), customer="Ida Idiot")
    assert greeting_name(stated, ("idiot",)) == "Ida Idiot"


def test_signed_name_is_used() -> None:
    """The name under the mail serves where no other is known."""
    case = Case(Message("My lamp is broken.\n\nKind regards,\nPauline Marsh"), date(2026, 11, 21))
    assert greeting_name(case) == "Pauline Marsh"
