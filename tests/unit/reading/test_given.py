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
        ("I cleaned the filter the way the manual says.", "I cleaned the filter the way the manual says."),
        ("I checked the hall, the cellar and the shed.", "I checked the hall, the cellar and the shed."),
        ("So I tried another socket, it hums.", "I tried another socket, it hums."),
        ("I have the receipt.", "I have the receipt."),
        ("I have attached a photo of the crack.", "I have attached a photo of the crack."),
    ],
)
def test_what_was_given_or_tried_is_quoted(reading: Callable[..., Reading], text: str, given: str) -> None:
    """Numbers, addresses, attachments and steps tried are not asked for again."""
    quotes = reading(text).given
    assert given in [quote.text for quote in quotes]
    assert all(quote.span.of(text) == quote.text for quote in quotes)


@pytest.mark.parametrize(
    "text",
    [
        "I have not sent the receipt.",
        "It broke yesterday.",
        "It broke on 12 November.",
        "You took 45.90 EUR twice.",
        "Please send a photo.",
        "You emailed me a confirmation twice.",
        "Your colleague checked the boiler and called again.",
        "Could you tell me whether you checked it?",
    ],
)
def test_what_is_not_given_is_not_listed(reading: Callable[..., Reading], text: str) -> None:
    """Negated steps, days, amounts, requests and what others did give nothing."""
    assert reading(text).given == ()


def test_a_number_is_given_once(reading: Callable[..., Reading]) -> None:
    """The same number again, however it is written, is the same given."""
    quotes = reading("My order #88213 is late. Where is order 88213?").given
    assert [quote.text for quote in quotes] == ["#88213"]


def test_a_long_sentence_gives_whole_clauses(reading: Callable[..., Reading]) -> None:
    """What is cut ends with a word, never with a comma."""
    text = (
        "I already restarted it, I unplugged the lamp, I swapped the bulb, "
        + "and it was as dark as before, " * 6
    )
    (quote,) = reading(text).given
    assert quote.text.startswith("I already restarted it")
    assert quote.text[-1].isalnum()
    assert len(quote.text.split()) <= 26


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
    assert not reading("You sent the reminder for the class to everyone.").follows_up


def test_a_thread_makes_a_follow_up() -> None:
    """An earlier turn counts whatever the words."""
    case = Case(Message("It is broken."), today=date(2026, 11, 21), thread=(Turn(Speaker.AGENT, "Hello"),))
    assert read(case).follows_up
