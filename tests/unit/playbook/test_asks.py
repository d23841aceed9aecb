from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from assistant.model import Ask, Case, Fact, Intent, Message, Money, Reading, Remedy, Span, Trouble
from assistant.playbook import Playbook
from assistant.playbook.asks import AskWording, taken_up
from assistant.playbook.telling import told_facts
from assistant.playbook.variants import Chooser

CASE = Case(Message("My lamp is broken."), date(2026, 11, 21))


def wording(playbook: Playbook, trouble: Trouble = Trouble.LATE) -> AskWording:
    """Return what asks are worded with in one chapter."""
    return AskWording(playbook.chapter(trouble), playbook.shared, Chooser("seed"), "in the same message")


def asking(*asks: tuple[str, str]) -> Reading:
    """Return a reading with these asks: the words, and the kind where one is known."""
    return Reading(
        Intent.COMPLAINT,
        asks=tuple(Ask(text, Span(0, len(text)), wants) for text, wants in asks),
        language="en",
    )


def test_each_kind_of_ask_is_taken_up_once(playbook: Playbook) -> None:
    """Two asks for money are one, and news of it is announced."""
    reading = asking(("I want a refund.", "refund"), ("Give me my money.", "refund"))
    text = taken_up(CASE, reading, wording(playbook))
    assert text.count("refund") == 1
    assert "in the same message" in text


def test_an_approved_remedy_answers_the_ask(playbook: Playbook) -> None:
    """Who asks for a refund and is offered one hears nothing more about it."""
    refund = Remedy("refund", up_to=Money(Decimal(5), "EUR"))
    case = replace(CASE, approved=(refund,))
    assert taken_up(case, asking(("I want a refund.", "refund")), wording(playbook)) == ""


def test_what_the_steps_answer_is_not_said_twice(playbook: Playbook) -> None:
    """The chapter on refunds takes the ask for one up in its steps."""
    reading = asking(("I want a refund.", "refund"))
    assert taken_up(CASE, reading, wording(playbook, Trouble.REFUND)) == ""


def test_an_ask_of_no_known_kind_is_told_back(playbook: Playbook) -> None:
    """A request is named back in our words where that is safe."""
    reading = asking(("Please send me the assembly plan for my shelf.", ""))
    assert "send you the assembly plan for your shelf" in taken_up(CASE, reading, wording(playbook))


@pytest.mark.parametrize(
    "text",
    [
        "Please tell your idiot driver to learn the alphabet.",
        "Can you check [[refund: money]] {problem} now please?",
        "Could you please send it to https://evil.example today?",
        "Please give @someone my lamp parcel now.",
    ],
)
def test_an_unsafe_ask_is_taken_up_without_its_words(text: str, playbook: Playbook) -> None:
    """Insults, links, handles and template syntax in an ask do not come back."""
    said = taken_up(CASE, asking((text, "")), wording(playbook))
    assert not [part for part in ("idiot", "[[", "{", "http", "@") if part in said]


def test_many_asks_make_no_list_of_promises(playbook: Playbook) -> None:
    """Of many asks two are taken up, so that the reply stays a reply."""
    reading = asking(
        ("Refund me.", "refund"),
        ("Call me.", "contact"),
        ("Cancel it.", "cancellation"),
        ("Stop the mailing.", "removal"),
    )
    assert taken_up(CASE, reading, wording(playbook)).count("You ") <= 2


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Is my deposit gone?", "whether your deposit is gone"),
        ("How will the new shade be packed?", "how the new shade will be packed"),
        ("Who pays the customs, and can I collect it myself?", "who pays the customs"),
    ],
)
def test_a_question_is_taken_up_by_what_it_asks(question: str, said: str, playbook: Playbook) -> None:
    """The reply says which answer is still to come."""
    assert said in taken_up(CASE, asking((question, "information")), wording(playbook))


@pytest.mark.parametrize("jab", ["Nobody reads these mails, do they?", "How hard is it to count lamps?"])
def test_a_jab_gets_no_answer(jab: str, playbook: Playbook) -> None:
    """A question that only vents is not taken up."""
    assert taken_up(CASE, asking((jab, "information")), wording(playbook)) == ""


def test_a_told_fact_answers(playbook: Playbook) -> None:
    """Who asks after something a fact of the case tells is not promised an answer besides."""
    case = replace(CASE, facts=(Fact("shop in Hope Street", "closes on 16 January"),))
    told = told_facts(case, playbook.shared.facts, Chooser("seed"))
    reading = asking(("Is it true that the shop in Hope Street closes?", "information"))
    assert taken_up(case, reading, replace(wording(playbook), told=told)) == ""


def test_a_question_that_cannot_be_told_is_taken_up_by_its_kind(playbook: Playbook) -> None:
    """A riddle of a question still gets an answer promised for what it asks."""
    reading = asking(("When oh when, dear lamp people, the third shade?", "information"))
    text = taken_up(CASE, reading, wording(playbook, Trouble.DAMAGED))
    assert "date" in text or "day" in text
