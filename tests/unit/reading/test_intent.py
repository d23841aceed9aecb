"""Complaint or not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from assistant.model import Case, Fault, Intent, Message, Reading, Speaker, Turn
from assistant.reading import read

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("The lamp arrived broken.", Intent.COMPLAINT),
        ("I have been waiting three weeks for my parcel and nobody replies.", Intent.COMPLAINT),
        ("Worst shop ever, 1 star.", Intent.COMPLAINT),
        (
            "Lovely hotel and friendly staff, but the shower did not work and the carpet was filthy.",
            Intent.COMPLAINT,
        ),
        ("@lumen your app keeps crashing #fail", Intent.COMPLAINT),
        ("I am not happy with the result.", Intent.COMPLAINT),
        ("cant log in since yesterday", Intent.COMPLAINT),
        ("Still no luggage.", Intent.COMPLAINT),
        ("Your site said free returns and now you want 6.95. I feel cheated.", Intent.COMPLAINT),
        ("You are idiots, I will sue you.", Intent.COMPLAINT),
        ("Your driver nearly ran over my daughter, she was injured.", Intent.COMPLAINT),
        ("Where is my order? It was due on Monday.", Intent.COMPLAINT),
        ("Where is my order? Still nothing here.", Intent.COMPLAINT),
        ("My order hasn't been shipped yet.", Intent.COMPLAINT),
        ("Why was I charged twice?", Intent.COMPLAINT),
        ("Could you send me a new one? Mine broke.", Intent.COMPLAINT),
        ("Can you send a new handle, mine snapped off?", Intent.COMPLAINT),
        ("Dear team, one of the six glasses was chipped. Could I get another one?", Intent.COMPLAINT),
        ("Hello, the zip on my jacket came off. No hurry, but what can be done?", Intent.COMPLAINT),
        ("The lid does not close.", Intent.COMPLAINT),
        ("Nobody came on Tuesday.", Intent.COMPLAINT),
        ("The waiter laughed at my order.", Intent.COMPLAINT),
        ("I can not enter in my account since two days.", Intent.COMPLAINT),
        ("I wrote last week and have heard nothing.", Intent.COMPLAINT),
        ("Your e-mail showed my address to everyone.", Intent.COMPLAINT),
        ("Only four of the six chairs are in the box.", Intent.COMPLAINT),
        ("You said free returns. I was charged 5 euros anyway.", Intent.COMPLAINT),
        ("This is not what was promised.", Intent.COMPLAINT),
        ("Great, another week without internet. Well done.", Intent.COMPLAINT),
        ("Thanks for nothing.", Intent.COMPLAINT),
        ("Thank you for your reply, but the lamp is still broken.", Intent.COMPLAINT),
        ("You fixed the boiler last week and now it leaks.", Intent.COMPLAINT),
        ("I want my money back.", Intent.COMPLAINT),
        ("Where is my order?", Intent.QUESTION),
        ("where is my parcel", Intent.QUESTION),
        ("Has my order been shipped?", Intent.QUESTION),
        ("Do you deliver late on Fridays?", Intent.QUESTION),
        ("What happens if the vase arrives broken?", Intent.QUESTION),
        ("Will I be charged twice if I upgrade?", Intent.QUESTION),
        ("Does the warranty cover a cracked screen?", Intent.QUESTION),
        ("I lost my receipt. Can I still exchange the shirt?", Intent.QUESTION),
        ("I was charged 30 euros on Monday, could you send me the invoice?", Intent.QUESTION),
        ("I still have my voucher, how do I use it?", Intent.QUESTION),
        ("Is your server down?", Intent.QUESTION),
        ("If my order is late, can I cancel it?", Intent.QUESTION),
        ("Great job on the new app, I love it.", Intent.PRAISE),
        ("Thank you for replacing the broken lamp so quickly!", Intent.THANKS),
        ("Just to say thanks. Lena sorted out my double booking within the hour.", Intent.THANKS),
        ("Could you explain the 12.50 on my bill?\nBest, Jo", Intent.QUESTION),
        ("My husband died and I need to close his account.", Intent.QUESTION),
        ("How do I change the shipping address?", Intent.QUESTION),
        ("Do you deliver to Malta?", Intent.QUESTION),
        ("Could you tell me your opening hours, please?", Intent.QUESTION),
        ("Is it possible to pay by invoice?", Intent.QUESTION),
        ("Wonderful stay, the breakfast was delicious and we will be back.", Intent.PRAISE),
        ("No problems at all, everything was perfect. Highly recommended!", Intent.PRAISE),
        ("Thank you so much for your quick help, it is all sorted now.", Intent.THANKS),
        ("Thanks a lot, the replacement arrived today.", Intent.THANKS),
        ("I am writing a school report about lamps.", Intent.OTHER),
        ("", Intent.OTHER),
    ],
)
def test_the_intent_is_told(reading: Callable[..., Reading], text: str, intent: Intent) -> None:
    """Only what complains is a complaint: questions, praise and thanks are none."""
    assert reading(text).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "Not bad at all, really good value.",
        "We had no issues with the room, great stay.",
        "I can't fault the service, excellent.",
    ],
)
def test_negated_trouble_is_praise(reading: Callable[..., Reading], text: str) -> None:
    """A negation turns a hard word round."""
    assert reading(text).intent is Intent.PRAISE


@pytest.mark.parametrize("fault", [Fault.OURS, Fault.THEIRS, Fault.THIRD_PARTY])
def test_a_stated_fault_makes_a_complaint(fault: Fault) -> None:
    """Whoever states whose fault it was knows that something went wrong."""
    case = Case(Message("Could you tell me about my lamp?"), today=TODAY, fault=fault)
    assert read(case).complaint
    assert not read(replace(case, fault=Fault.UNKNOWN)).complaint


def test_thanks_stay_thanks_whoever_was_at_fault() -> None:
    """A problem that was solved is thanked for, and nobody apologises again."""
    case = Case(Message("Thank you so much, all sorted now!"), today=TODAY, fault=Fault.OURS)
    assert read(case).intent is Intent.THANKS


@pytest.mark.parametrize(
    ("speaker", "text", "complaint"),
    [
        (Speaker.AGENT, "We are sorry about the delay.", True),
        (Speaker.AGENT, "Es tut uns leid.", True),
        (Speaker.AGENT, "We deliver on Fridays.", False),
        (Speaker.CUSTOMER, "Sorry, one more thing.", False),
    ],
)
def test_our_earlier_apology_makes_a_complaint(speaker: Speaker, text: str, complaint: bool) -> None:  # noqa: FBT001
    """Where we apologised before, the next mail is about the same trouble."""
    case = Case(Message("When will it come?"), today=TODAY, thread=(Turn(speaker, text),))
    assert read(case).complaint is complaint


@pytest.mark.parametrize(
    ("subject", "complaint"),
    [
        ("Kettle broke after a week", True),
        ("Question about my order", False),
        ("Re: Kettle broke after a week", False),
        ("Is my order late?", False),
    ],
)
def test_a_new_subject_reports_too(reading: Callable[..., Reading], subject: str, complaint: bool) -> None:  # noqa: FBT001
    """What the subject of a new mail reports counts; one carried on says nothing of this mail."""
    assert reading("Hello, please see the subject. Best, Jo", subject).complaint is complaint
