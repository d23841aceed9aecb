"""What was already given or tried, and earlier contact."""

from collections.abc import Callable
from datetime import date

import pytest

from assistant.model import Case, Message, Reading, Speaker, Turn
from assistant.reading import read


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("My order #88213 is late.", "#88213"),
        ("Write to ana@example.com, it is broken.", "ana@example.com"),
        ("My parcel was due. Ring me on +44 20 7946 0018.", "+44 20 7946 0018"),
        ("I already restarted the router.", "I already restarted the router."),
        ("I've sent the receipt twice.", "I've sent the receipt twice."),
        ("I have attached a photo of the crack.", "I have attached a photo of the crack."),
    ],
)
def test_what_was_given_or_tried_is_quoted(reading: Callable[..., Reading], text: str, given: str) -> None:
    """Numbers, addresses, amounts, dates, attachments and steps tried are not asked for again."""
    quotes = reading(text).given
    assert given in [quote.text for quote in quotes]
    assert all(quote.span.of(text) == quote.text for quote in quotes)


@pytest.mark.parametrize(
    "text", ["I have not sent the receipt.", "It broke yesterday.", "Please send a photo."]
)
def test_what_is_not_given_is_not_listed(reading: Callable[..., Reading], text: str) -> None:
    """Negated steps, vague days and requests give nothing."""
    assert reading(text).given == ()


@pytest.mark.parametrize(
    "text",
    [
        "This is the third time I am contacting you.",
        "As I wrote last week, the lamp is broken.",
        "I still have not heard back from you.",
    ],
)
def test_words_of_an_earlier_contact_are_a_follow_up(reading: Callable[..., Reading], text: str) -> None:
    """A later mail is told by its own words."""
    assert reading(text).follows_up


def test_a_first_mail_is_no_follow_up(reading: Callable[..., Reading]) -> None:
    """A first complaint has no earlier contact."""
    assert not reading("My lamp arrived broken today.").follows_up


def test_a_thread_makes_a_follow_up() -> None:
    """An earlier turn counts whatever the words."""
    case = Case(Message("It is broken."), today=date(2026, 11, 21), thread=(Turn(Speaker.AGENT, "Hello"),))
    assert read(case).follows_up
