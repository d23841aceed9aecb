"""The twelve labels of a whole reply, by docs/labels.md."""

import pytest

from assistant.acts import LABELS, derive_labels, recognise
from assistant.text import segment

CUSTOMER = "You charged me twice for the March invoice 8813 and nobody answers the phone. I'm furious."


def labels(reply: str, customer: str | None = CUSTOMER) -> dict[str, str | int | None]:
    """Return the labels of a reply to the customer above."""
    text = segment(reply)
    return derive_labels(text, recognise(text), None if customer is None else segment(customer))


def test_every_label_is_there() -> None:
    """All twelve labels are given, in the order of the page."""
    assert tuple(labels("Hello.")) == LABELS


def test_no_pack_knows_nothing() -> None:
    """Without a pack for the language every label is unknown."""
    assert set(derive_labels(segment("Entschuldigung."), None).values()) == {None}


def test_restating_needs_the_customer() -> None:
    """Without the customer's words it is unknown whether they were named back."""
    assert labels("You were charged twice.", None)["restates"] is None


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("I'm sorry that we charged you twice.", "full"),
        ("We got this wrong.", "full"),
        ("Sorry to hear about that.", "weak"),
        ("I'm sorry that I can't refund this; what I can do is send a new one.", "weak"),
        ("Sorry, but we can't.", "none"),
        ("Sorry to hear that. We apologise for the double charge.", "full"),
        ("Thank you.", "none"),
    ],
)
def test_apology(reply: str, value: str) -> None:
    """Full, weak and no apology are told apart."""
    assert labels(reply)["apology"] == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("I have refunded the second charge today.", "concrete"),
        ("We are looking into it.", "vague"),
        ("Could you send the invoice number?", "vague"),
        ("I can't refund it, but I can credit the amount to your next bill.", "concrete"),
        ("How sad.", "none"),
        ("We cannot refund it.", "none"),
    ],
)
def test_solution(reply: str, value: str) -> None:
    """Concrete, vague and no solution are told apart."""
    assert labels(reply)["solution"] == value


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        ("You were charged twice for the March invoice.", 1),
        ("I see that invoice 8813 was billed two times.", 1),
        ("I'm sorry about the double charge in March.", 1),
        ("We are sorry for the inconvenience with your issue.", 0),
        ("Thank you for contacting us. We will look into this.", 0),
    ],
)
def test_restates(reply: str, value: int) -> None:
    """Only words that would not fit most other customers name the problem back."""
    assert labels(reply)["restates"] == value


def test_a_good_reply() -> None:
    """A reply that does everything well gets the labels of one."""
    found = labels(
        "Dear Mr Hall,\n\nThank you for your patience. I am sorry that we charged you twice for the March "
        "invoice, and I understand how infuriating it is when nobody picks up the phone. I have refunded "
        "45.90 EUR to your card today. If it is not there by Friday, reply to this mail and I will chase "
        "the bank. Our billing team is checking the run that caused it.\n\nKind regards,\nAna"
    )
    assert found == {
        "apology": "full",
        "blame": 0,
        "solution": "concrete",
        "empathy": 1,
        "restates": 1,
        "follow_up": 1,
        "gratitude": 1,
        "justifies": 0,
        "rude": 0,
        "overpromise": 0,
        "escalation": 1,
        "alternatives": 0,
    }


def test_a_bad_reply() -> None:
    """A reply that blames, defends and sneers gets the labels of one."""
    found = labels(
        "As we already told you, the invoice is due. You should have checked your account before paying. "
        "Nobody else has complained. Calm down."
    )
    assert (found["blame"], found["justifies"], found["rude"], found["apology"]) == (1, 1, 1, "none")
