"""Whether what a person types is a value of the kind that was asked for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.entities import EXAMPLES, reads_as
from assistant.text.slots import SLOT_TYPES

GOOD = {
    "money": ["45.90 EUR", "£20", "€ 1.240,00", "12 euros", "0 EUR", "$5"],
    "date": [
        "27 November 2026",
        "Friday",
        "2026-11-27",
        "on Friday, 27 November",
        "tomorrow",
        "Thursday noon",
    ],
    "time": ["14:30", "2 pm", "noon", "at 9:00", "9:00 to 12:00"],
    "duration": ["3 working days", "two weeks", "2-3 days", "within 48 hours"],
    "phone": ["+44 20 7946 0018", "020 7946 0018", "(555) 010-0199"],
    "link": ["https://example.com/help", "example.com", "help@example.com"],
    "id": ["88213", "#AB-12", "TT 4411"],
    "name": ["Ana Ruiz", "O’Neill", "Jean-Luc"],
    "text": ["anything at all", "42"],
}
BAD = {
    "money": ["soon", "45", "-5 EUR", "45 EUR or so"],
    "date": ["soon", "2026-02-30", "next to the door", "45 EUR", "when I can on Friday maybe"],
    "time": ["later", "25:90"],
    "duration": ["a while ago", "5"],
    "phone": ["call me", "12"],
    "link": ["our site", "javascript alert"],
    "id": ["unknown", "?"],
    "name": ["4711", "<b>", "a@b.example"],
    "text": ["", "   "],
}


@pytest.mark.parametrize(("kind", "value"), [(kind, one) for kind, values in GOOD.items() for one in values])
def test_a_value_of_the_kind_is_taken(kind: str, value: str) -> None:
    """People write the same kind of value in many ways."""
    assert reads_as(kind, value)


@pytest.mark.parametrize(("kind", "value"), [(kind, one) for kind, values in BAD.items() for one in values])
def test_anything_else_is_not(kind: str, value: str) -> None:
    """A value of another kind, an impossible day or an evasion fills no slot."""
    assert not reads_as(kind, value)


def test_every_slot_type_has_its_example() -> None:
    """The refusal can always say what to type, and what it says is itself taken."""
    assert set(EXAMPLES) == set(SLOT_TYPES)
    for kind, words in EXAMPLES.items():
        if "such as" in words:
            assert all(reads_as(kind, one) for one in words.split("such as ")[1].split(" or "))


@given(kind=st.sampled_from(sorted(EXAMPLES)), value=st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text_gets_an_answer(kind: str, value: str) -> None:
    """Whatever is typed, the answer is yes or no."""
    assert reads_as(kind, value) in {True, False}
