from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.model import Case, Intent, Message, Quote, Reading, Span
from assistant.playbook import Playbook
from assistant.playbook.repeatable import Speller
from assistant.playbook.retelling import retell
from assistant.playbook.topics import Form


def told(text: str, speller: Speller, problem: str = "", subject: str = "") -> tuple[Form, str] | None:
    """Return the form and the words a message is told back in."""
    case = Case(Message(text, subject=subject), date(2026, 11, 21))
    quote = Quote(problem, Span(text.index(problem), text.index(problem) + len(problem))) if problem else None
    reading = Reading(Intent.COMPLAINT, problem=quote, language="en")
    found = retell(case, reading, replace(speller, message=text))
    return (found.form, found.text) if found else None


@pytest.mark.parametrize(
    ("message", "form", "ours"),
    [
        (
            "Hi, my parcel hasn't arrived since Monday!",
            Form.REGRET,
            "your parcel has not arrived since Monday",
        ),
        (
            "I was charged twice for invoice 4711. Fix it.",
            Form.REGRET,
            "you were charged twice for invoice 4711",
        ),
        (
            "Unable to open the back door of the dryer.",
            Form.REGRET,
            "you are unable to open the back door of the dryer",
        ),
        (
            "MY KETTLE STOPPED WORKING AFTER TWO DAYS",
            Form.REGRET,
            "your kettle stopped working after two days",
        ),
        (
            "You charged me for two lamps but one came.",
            Form.CLAUSE,
            "we charged you for two lamps but one came",
        ),
        (
            "Three saucers missing from box 12\n\nPlease help",
            Form.REGRET,
            "your three saucers are missing from box 12",
        ),
        (
            "The heating in room 12 was broken and nobody came.",
            Form.REGRET,
            "the heating in room 12 was broken and nobody came",
        ),
        (
            "My kettel did not boil yesterday evening",
            Form.REGRET,
            "your kettel did not boil yesterday evening",
        ),
    ][:7],
)
def test_retold(message: str, form: Form, ours: str, speller: Speller) -> None:
    """The customer's problem comes back in our words, in the best form it could be brought into."""
    assert told(message, speller) == (form, ours)


@pytest.mark.parametrize(
    "message",
    [
        "",
        "!!!",
        "Why are you such liars about my refund?",
        "https://example.com/lamp lamp broken www.lamps.example",
        "@lamps #fail @lamps",
        "XXXX XXXX sold my XX/XX/2019 lamp to XXXX",
        "Worst shop ever.",
        "thanks",
        "it is not this",
        "The food is good and reaches us warm within the hour.",
        "We were planning to visit my aunt in the old harbour town.",
        "My lamp arrived for and it is still broken.",
        "The shop sent d lamp to d wrong town.",
    ],
)
def test_not_worth_or_not_safe_to_repeat(message: str, speller: Speller) -> None:
    """Insults, links, masked words and empty phrases are not told back."""
    assert told(message, speller) is None


@pytest.mark.parametrize(
    "message", ["The pier was not far.", "Your older kettle does not have this problem."]
)
def test_a_trouble_that_is_denied_is_not_regretted(message: str, speller: Speller) -> None:
    """Nobody is told that we are sorry for what was well."""
    found = told(message, speller)
    assert found is None or found[0] is Form.TOPIC


@pytest.mark.parametrize(
    ("message", "gone"),
    [
        ("@LampShop my desk lamp never switches off", "@LampShop"),
        ("my desk lamp never switches off #lampfail", "#lampfail"),
        ("my desk lamp never switches off https://t.example/x", "http"),
        ("my desk [[lamp: money]] never switches off {problem}", "[["),
        ("my desk lamp <b>never</b> switches off", "<"),
        ("yesterday my desk lamp never switched off", "yesterday"),
    ],
)
def test_handles_links_and_markup_never_come_back(message: str, gone: str, speller: Speller) -> None:
    """What is no plain word, or is wrong by the time we answer, is left out of what is told back."""
    found = told(message, speller)
    assert found is None or gone not in found[1]


def test_others_are_quoted_not_turned(speller: Speller) -> None:
    """A "we" that somebody else said is not taken for the customer's."""
    found = told("Your driver told me we cannot deliver to my road and went away.", speller)
    assert found is None or "you cannot deliver" not in found[1]


def test_the_problem_of_the_reading_wins(speller: Speller) -> None:
    """Among sound sentences the one the reading points at is told back."""
    message = "My first lamp never came. My second lamp was broken at the base. I cannot reach your hotline."
    found = told(message, speller, problem="My second lamp was broken at the base.")
    assert found == (Form.REGRET, "your second lamp was broken at the base")


def test_subject_serves_where_the_text_does_not(speller: Speller) -> None:
    """The subject line names the problem when the mail itself does not."""
    found = told("Please help, thanks.", speller, subject="Cracked shade on lamp 88213")
    assert found == (Form.SUBJECT, "Cracked shade on lamp 88213")


def test_a_question_comes_back_as_a_clause(speller: Speller) -> None:
    """Where only a question names the trouble, it is told back as what they would like to know."""
    found = told("Our dinner on 28 November, is it still reserved??", speller)
    assert found == (Form.QUESTION, "whether your dinner on 28 November is still reserved")


def test_a_jab_is_not_told_back(speller: Speller, playbook: Playbook) -> None:
    """A question that only vents comes back in no form."""
    rhetorical = replace(speller, rhetorical=playbook.shared.questions.rhetorical)
    found = told("How hard is it to count the shades of a lamp?", rhetorical)
    assert found is None


def test_their_own_thing_is_the_last_resort(speller: Speller) -> None:
    """Where no sentence can be told back, the thing they name is."""
    assert told("Nothing but trouble with my return label, and oh, the queue!", speller) == (
        Form.TOPIC,
        "your return label",
    )


def test_words_aimed_at_a_person_never_come_back(speller: Speller) -> None:
    """A sentence that holds abuse is passed over, whatever the list of words says."""
    text = "Your man at the desk, that turnip, lost my parcel."
    quote = Quote("that turnip", Span(22, 33))
    reading = Reading(Intent.COMPLAINT, abuse=(quote,), language="en")
    found = retell(Case(Message(text), date(2026, 11, 21)), reading, replace(speller, message=text))
    assert found is None or "turnip" not in found.text


@pytest.mark.parametrize(
    "cue", ["my lamp is not ", "I was ", "you sent ", "yesterday ", "((((", '"', "...!!! ", "@a "]
)
def test_long_hostile_text_is_survived(cue: str, speller: Speller) -> None:
    """A hundred kilobytes of repeated cues are handled like any other text."""
    told(cue * (100_000 // len(cue)), speller)
