from __future__ import annotations

from datetime import date
from importlib import import_module

import pytest

from assistant.acts import recognise
from assistant.checks import RULES, Context, check, default_policy
from assistant.checks.examples import examples_of
from assistant.checks.openings import opens_a_way
from assistant.checks.remedies import family
from assistant.checks.wording import Wording, found, particular_stems, particulars, sentence_of, wording
from assistant.model import (
    Ask,
    Case,
    Fact,
    Fault,
    Intent,
    Message,
    Quote,
    Reading,
    Span,
    Trigger,
    TriggerKind,
)
from assistant.text import segment, stem, words
from tests.doubles.timing import processor_seconds

SORRY = wording(r"\bso (?:very )?sorry\b", "sorry")


def context(reply: str) -> Context:
    """Return a context for a reply, as the engine makes it."""
    text = segment(reply)
    heard = tuple((one, tuple(words(one.span.of(text.lower)))) for one in text.said())
    case = Case(Message(""), date(2026, 11, 21))
    return Context(text, segment(""), case, Reading(Intent.COMPLAINT), "en", recognise(text), heard=heard)


def quoted(reply: str) -> list[str]:
    """Return the words that are found in a reply."""
    seen = context(reply)
    return [seen.quote(span).text for span in found(seen, SORRY)]


def test_words_are_found_whatever_their_case_and_spacing() -> None:
    """A blank of the pattern stands for any white space, and the quote is the text as given."""
    assert quoted("We are So  very\nsorry about it.") == ["So  very\nsorry"]


def test_what_others_said_is_not_found() -> None:
    """Words in quotation marks and in the mail quoted below are not the writer's."""
    assert quoted('You wrote "so sorry" to us.') == []
    assert quoted("It is here.\n\nOn Monday, Pauline Marsh wrote:\n> so sorry") == []


def test_a_flood_of_matches_is_cut() -> None:
    """Of thousands of places only the first hundred are looked at."""
    assert len(quoted("We are so sorry. " * 3_000)) == 100


def test_a_place_belongs_to_the_sentence_it_begins_in() -> None:
    """The sentence of a place is the one that holds it, the first one for a place before all."""
    text = segment("One is here.\n\n  Two is there. Three is gone.")
    assert sentence_of(text, Span(20, 22)).span.of(text.source) == "Two is there."
    assert sentence_of(text, Span(0, 1)).span.of(text.source) == "One is here."


def test_particulars_leave_out_what_every_mail_holds() -> None:
    """Function words and the usual nouns of customer mail say nothing; kindred words share a stem."""
    assert particulars("please help us with this issue") == frozenset()
    assert particulars("the kettle leaks") == {stem("kettle"), stem("leaks")}
    assert particular_stems(map(stem, ["luggage"])) == particulars("my suitcase")


def test_a_kind_of_remedy_has_a_family_of_words() -> None:
    """A known kind brings its usual words, one the house made up its own."""
    assert stem("reimburse") in family("refund")
    assert family("free towel") == {stem("free"), stem("towel")}


@pytest.mark.parametrize(
    ("said", "opens"),
    [
        ("you can use it for another booking", True),
        ("i have written to the courier", True),
        ("there are two cheaper ways", True),
        ("nobody can change that", False),
        ("the terms were accepted in may", False),
        ("we cannot help", False),
    ],
)
def test_a_way_forward_is_seen(said: str, *, opens: bool) -> None:
    """What can be done opens a way; a no, a nobody and the month of May do not."""
    assert opens_a_way(said) is opens


MODULES = ["fault", *(f"rules.{rule.id}" for rule in RULES)]
WORDINGS = [
    pytest.param(value, id=f"{name}.{key}")
    for name in MODULES
    for key, value in vars(import_module(f"assistant.checks.{name}")).items()
    if isinstance(value, Wording)
]
REPLIES = [
    one.reply.lower()
    for rule in RULES
    for examples in [examples_of(rule.id)]
    for one in (*examples.fail, *examples.passing)
]


@pytest.mark.parametrize("sought", WORDINGS)
def test_anchors_hide_no_match(sought: Wording) -> None:
    """Whatever a pattern finds in any example of any rule holds one of its anchors."""
    hidden = [
        match[0]
        for reply in REPLIES
        for match in sought.pattern.finditer(reply)
        if sought.anchors.isdisjoint(words(match[0]))
    ]
    assert not hidden


REPEATED = (
    "I am sorry. ",
    "We cannot refund this. ",
    "because of our courier, which is why our ",
    "!! NOT EVER ",
    "Please send us your order number and ",
    "leave the insults out of it or we will ",
    "passed with our legal team has ",
    "upgrade to our premium ",
    "an error occurred by our mistake ",
    '"photo" ',
    "we our us the ",
    "is what can you have already checked ",
)


def hostile_seconds(reply: str) -> float:
    """Return how long all rules take where every one of them applies."""
    quote = Quote("x", Span(0, 1))
    reading = Reading(
        Intent.COMPLAINT,
        language="en",
        triggers=(Trigger(TriggerKind.LEGAL, quote, "the legal team"),),
        asks=(Ask("Refund me", Span(0, 1), "refund"), Ask("when?", Span(0, 1), "information")),
        given=(Quote("I checked the filter", Span(0, 1)),),
    )
    message = Message("My order 88213 is late, photo attached. " * 100)
    facts = (Fact("order number", "88213"),)
    case = Case(message, date(2026, 11, 21), fault=Fault.OURS, facts=facts)
    return processor_seconds(lambda: check(reply, case, reading, default_policy()))


@pytest.mark.parametrize("unit", REPEATED)
def test_hostile_repetition_costs_time_in_proportion(unit: str) -> None:
    """Eight times the text costs at most some thirty times the time, far below what a square would cost."""
    short = max(0.002, hostile_seconds((unit * 2_000)[:5_000]))
    assert hostile_seconds((unit * 8_000)[:40_000]) < 32 * short
