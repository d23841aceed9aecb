"""Reading sentences into statements, and what the statements do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.acts import recognise
from assistant.acts.english.statements.advice import advice
from assistant.acts.english.statements.reader import Reader
from assistant.acts.english.statements.statement import Actor, Mode, Statement
from assistant.acts.english.statements.times import amount, dated, today
from assistant.acts.english.statements.tokens import cut
from assistant.model import Act
from assistant.text import segment, words
from tests.doubles.timing import processor_seconds

PIECES = (
    *words("i we you if or and that let have will is been to may our the driver refund on friday 5"),
    *(",", ";", "?", "'ll", "."),
)


def statements(source: str) -> list[Statement]:
    """Return the statements of the first sentence."""
    text = segment(source)
    return Reader(cut(text, text.sentences[0])).read()


@pytest.mark.parametrize(
    ("source", "actor", "mode", "verb"),
    [
        ("I have pulled the bill.", Actor.US, Mode.PERFECT, "pulled"),
        ("Ms Okoye will visit you.", Actor.NAMED, Mode.FUTURE, "visit"),
        ("The courier, who knows the house, will ring.", Actor.TRADE, Mode.FUTURE, "ring"),
        ("The fee, 12 euros in all, has been dropped.", Actor.THING, Mode.PERFECT_PASSIVE, "dropped"),
        ("The second payment of [[sum: money]] was reversed.", Actor.THING, Mode.PAST_PASSIVE, "reversed"),
        ("You are rebooked on the 9.40.", Actor.YOU, Mode.PRESENT_PASSIVE, "rebooked"),
        ("Nothing will be charged.", Actor.NOTHING, Mode.FUTURE_PASSIVE, "charged"),
        ("For that, I would be glad to send a new one.", Actor.US, Mode.OFFER, "send"),
        ("It is under your name.", Actor.IT, Mode.STATE, "under"),
    ],
)
def test_a_statement_has_actor_mode_and_verb(source: str, actor: Actor, mode: Mode, verb: str) -> None:
    """Appositions, relative clauses and slots between subject and verb do not hide who does what."""
    found = statements(source)[0]
    assert (found.actor, found.mode, found.verb) == (actor, mode, verb)


def test_a_shared_subject_is_carried_on() -> None:
    """A second verb without a subject has that of the first."""
    first, second = statements("We will collect the sofa and pay the price back.")
    assert (first.actor, second.actor, second.verb) == (Actor.US, Actor.US, "pay")


def test_a_promise_goes_on_behind_a_question() -> None:
    """The promise to tell hangs on the promise to ask, not on what is asked."""
    found = statements("I will ask what blocks it and let you know by Friday.")[-1]
    assert (found.actor, found.verb, found.opener) == (Actor.US, "let", "")


def test_a_condition_ends_where_the_main_clause_begins() -> None:
    """What stands under "once" does not count, what follows does, with or without a comma."""
    under, main = statements("Once it is here I will post it.")
    assert (under.opener, main.opener) == ("once", "")


@pytest.mark.parametrize(
    "said", ["on friday", "by the 3rd", "within two working days", "at half past nine", "[[d: date]]"]
)
def test_a_day_or_an_hour_is_a_date(said: str) -> None:
    """Weekdays, ordinals, numbers of days, hours and slots for them are dates."""
    text = segment(said)
    assert dated([token.word for token in cut(text, text.sentences[0])])


@pytest.mark.parametrize("said", ["soon", "shortly", "in due course", "in the future", "you may write"])
def test_a_vague_time_is_no_date(said: str) -> None:
    """Words that bind nobody to a day are no date; neither is "may" as a verb."""
    assert not dated(said.split())


def test_sums_and_this_moment() -> None:
    """A sum is known by its sign, unit or cents, this moment by "today" or "this morning"."""
    assert amount(["back", "45.90"])
    assert amount(["12", "euros"])
    assert not amount(["seat", "12"])
    assert today(["this", "morning"])
    assert not today(["every", "morning"])


def test_what_would_be_an_act_says_why_it_is_none() -> None:
    """A negated or conditional act is a near-miss with its reason."""
    acts = recognise(
        segment("We have not cancelled the order. If we have cancelled the order, you will see it.")
    )
    assert acts is not None
    assert [act.because for act in acts.near(Act.SOLUTION)] == [
        "it is negated",
        "it is only a condition or a reason",
    ]


@settings(max_examples=80, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=30))
def test_any_text_can_be_read(pieces: list[str]) -> None:
    """Whatever the words, every statement lies within its sentence."""
    text = segment(" ".join(pieces))
    for sentence in text.sentences:
        tokens = cut(text, sentence)
        for found in Reader(tokens).read():
            assert 0 <= found.begin <= found.end <= len(tokens)


def _seconds(source: str) -> float:
    text = segment(source)
    return processor_seconds(lambda: recognise(text))


@pytest.mark.parametrize(
    "unit",
    ["if it or ", "and let you ", "or refund ", "who that ", "i will ask to have ", "[[ ", "until the "],
)
def test_time_is_linear_in_joints(unit: str) -> None:
    """Ten times as many joints, in one sentence without end, cost nowhere near a hundred times as much."""
    short = unit * (10_000 // len(unit))
    _seconds(short)
    once = max(_seconds(short), 0.01)
    assert _seconds(short * 10) < 40 * once


@pytest.mark.parametrize(
    ("said", "specific"),
    [
        ("we would recommend filling in the form", True),
        ("you are welcome to keep the old one", True),
        ("feel free to contact us", False),
        ("we suggest keeping an eye on it", False),
    ],
)
def test_advice_names_a_step_or_only_asks_for_patience(said: str, *, specific: bool) -> None:
    """A verb of its own and what it is done to make a step."""
    assert [one.specific for one in advice(words(said))] == [specific]


@pytest.mark.parametrize(
    "said",
    ["do you recommend the form", "we can't recommend the form", "you are welcome to visit us", "it is free"],
)
def test_what_is_no_advice(said: str) -> None:
    """What is asked, denied, or only hospitable advises nothing."""
    assert list(advice(words(said))) == []
