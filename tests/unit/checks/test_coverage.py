"""Every ask is linked to the sentence that takes it up, or said to be open."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.checks import check, default_policy
from assistant.model import Case, Coverage, Handling, Message
from assistant.reading import read
from tests.doubles.timing import processor_seconds

MESSAGE = (
    "I ordered a desk on 3 March and nothing has come. Where is my order? And can you refund the express fee?"
)


def covered(reply: str, message: str = MESSAGE) -> tuple[Coverage, ...]:
    """Return what became of the asks of a message in a reply."""
    case = Case(Message(message), date(2026, 3, 20))
    return check(reply, case, read(case), default_policy()).coverage


@pytest.mark.parametrize(
    ("reply", "hows", "answers"),
    [
        (
            "Your desk is with the courier in Leeds. I have refunded the express fee.",
            ["answered", "answered"],
            ["Your desk is with the courier in Leeds.", "I have refunded the express fee."],
        ),
        (
            "I am asking the courier where your order is and will write to you by Thursday.",
            ["deferred", "open"],
            ["I am asking the courier where your order is and will write to you by Thursday.", ""],
        ),
        (
            "Your desk is at our depot. The express fee cannot be refunded.",
            ["answered", "declined"],
            ["Your desk is at our depot.", "The express fee cannot be refunded."],
        ),
        (
            "I am sorry that your order has not come and that you paid an express fee.",
            ["open", "open"],
            ["", ""],
        ),
    ],
)
def test_each_ask_has_its_sentence(reply: str, hows: list[str], answers: list[str]) -> None:
    """Answered, put off, declined or open; telling the trouble back answers nothing."""
    found = covered(reply)
    assert [one.how.value.replace("unclear", "open") for one in found] == hows
    assert [one.span.of(reply) if one.span else "" for one in found] == answers


def test_an_arrival_is_told_in_other_words() -> None:
    """Asked when it arrives, a reply may say when it reaches the customer."""
    message = "My lamp has not come and I am cross. When will it arrive? I want my money back by Friday."
    reply = (
        "I will write to you by Monday with where it is and when it will reach you. I also check the refund."
    )
    assert next(one.how for one in covered(reply, message)) is Handling.DEFERRED


def test_a_condition_is_no_refusal() -> None:
    """What is granted for the case that something cannot be done is granted."""
    (found,) = covered(
        "If it cannot reach you by Friday, I will refund the full price.",
        "My lamp is late. If it is not here by Friday I want my money back.",
    )
    assert found.how is Handling.ANSWERED


def test_a_question_told_back_with_its_answer_to_come_is_put_off() -> None:
    """Naming the question and when the answer comes is no silence about it."""
    message = "My lamp has not come. When will it arrive?"
    reply = "I ask the depot today. You ask when it will arrive: the answer comes by Monday."
    assert [one.how for one in covered(reply, message)] == [Handling.DEFERRED]


def test_what_is_open_is_a_finding() -> None:
    """The rule and the record say the same."""
    case = Case(Message(MESSAGE), date(2026, 3, 20))
    report = check("I have refunded the express fee.", case, read(case), default_policy())
    left = [one for one in report.coverage if one.span is None]
    found = [one for one in report.findings if one.rule == "asks_answered" and one.verdict != "pass"]
    assert len(left) == len(found) == 1
    assert "Where is my order" in found[0].message


def test_a_language_without_patterns_tells_nothing() -> None:
    """Nothing is guessed where no rule reads the language."""
    assert covered("Ваш стол уже в пути и придёт в пятницу. Мы вернули деньги за доставку.") == ()


@given(reply=st.text(max_size=300))
@settings(max_examples=80, deadline=None)
def test_any_reply_gets_an_answer_per_ask(reply: str) -> None:
    """Spans lie in the reply; how and span agree."""
    for one in covered(reply):
        assert (one.span is None) == (one.how in {Handling.OPEN, Handling.UNCLEAR})
        if one.span:
            assert 0 <= one.span.start < one.span.end <= len(reply)


def test_time_grows_with_the_text() -> None:
    """Twice the sentences take about twice the time."""
    text = "The parcel is on its way to the depot and it will come on Friday when we return it. " * 150
    once = processor_seconds(lambda: covered(text))
    twice = processor_seconds(lambda: covered(text * 2))
    assert twice < 3.5 * once
