"""Earlier contacts are typed as people note them down, and come back as they were."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.facts import read_contacts, write_contacts
from assistant.model import Speaker, Turn

NOTED = """\
Customer, 2026-11-14: Where is my table?
  Customer: I mean the oak one.

They were promised Monday.
We (15/11/2026): I am looking for it.
us: Found it"""


def test_contacts_are_read_as_noted() -> None:
    """Who and when begin a contact; other lines go on with it, even if they look like one set in."""
    assert read_contacts(NOTED) == (
        Turn(
            Speaker.CUSTOMER,
            "Where is my table?\nCustomer: I mean the oak one.\n\nThey were promised Monday.",
            date(2026, 11, 14),
        ),
        Turn(Speaker.AGENT, "I am looking for it.", date(2026, 11, 15)),
        Turn(Speaker.AGENT, "Found it"),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She called twice", "line 1: begin with"),
        ("Customer, 2026-02-30: hello", "line 1: the day is no day of the calendar"),
        ("Customer: a\nWe, some day: b", "line 2: the day is written year-month-day"),
    ],
)
def test_what_cannot_be_read_is_told_by_its_line(text: str, told: str) -> None:
    """Nothing is guessed and nothing lost."""
    with pytest.raises(InputError) as caught:
        read_contacts(text)
    assert told in str(caught.value)


LINES = st.lists(
    st.sampled_from(["Customer: x", "We, 2026-01-01: y", "", "  set in", "O'Neill אבג", "a: b"])
    | st.text(max_size=12),
    min_size=1,
    max_size=5,
).map("\n".join)
TURNS = st.builds(Turn, st.sampled_from(Speaker), LINES, st.dates() | st.none())


@settings(max_examples=100, deadline=None)
@given(st.lists(TURNS, max_size=4).map(tuple))
def test_contacts_come_back_as_they_were_written(thread: tuple[Turn, ...]) -> None:
    """Whatever was said, apart from blank lines around it."""
    again = read_contacts(write_contacts(thread))

    assert [(turn.speaker, turn.date) for turn in again] == [(turn.speaker, turn.date) for turn in thread]
    assert [turn.text.strip() for turn in again] == [turn.text.strip("\n").strip() for turn in thread]
