"""The whole reading: languages, hostile text, honest spans."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.model import Case, Intent, Message, Reading, TriggerKind, Trouble
from assistant.reading import read

_PIECES = (
    "I you my not refund please when broken order #12 idiots sue @x https://x.com ! ? . , \n\n > “ ” 😡 XXXX "
    "한국 don’t all data lawyer"
)
_WORDS = st.sampled_from(_PIECES.split(" "))


def spans_of(reading: Reading) -> list[tuple[str, tuple[int, int]]]:
    """Return every quoted text with its span."""
    quotes = [
        *reading.abuse,
        *reading.given,
        *(f.quote for f in reading.feelings),
        *(t.quote for t in reading.triggers),
    ]
    found = [(q.text, tuple(q.span)) for q in [*quotes, *filter(None, [reading.problem])]]
    return found + [(ask.text, tuple(ask.span)) for ask in reading.asks]


@given(st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=60).map(" ".join)))
@settings(max_examples=150, deadline=None)
def test_every_quote_is_really_there(text: str) -> None:
    """Whatever is given, nothing crashes and every quote is the text at its span."""
    for quoted, (start, end) in spans_of(read(Case(Message(text), today=date(2026, 11, 21)))):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == quoted


@pytest.mark.parametrize(
    ("text", "language", "trouble"),
    [
        (
            "Meine Bestellung ist seit drei Wochen nicht angekommen und niemand antwortet mir.",
            "de",
            Trouble.LATE,
        ),
        (
            "Ma commande est arrivée cassée et je n'ai aucune réponse depuis deux semaines.",
            "fr",
            Trouble.DAMAGED,
        ),
        ("Mi pedido todavía no ha llegado y estoy muy molesto con ustedes.", "es", Trouble.LATE),
        ("Il mio ordine non è mai arrivato, questo è davvero inaccettabile.", "it", Trouble.LATE),
        ("Mijn bestelling is nog steeds niet geleverd en ik ben erg boos.", "nl", Trouble.LATE),
        ("Meu pedido chegou quebrado e estou muito decepcionado com vocês.", "pt", Trouble.DAMAGED),
    ],
)
def test_a_complaint_in_another_language_is_read(
    reading: Callable[..., Reading], text: str, language: str, trouble: Trouble
) -> None:
    """Six languages have cues of their own."""
    found = reading(text)
    assert (found.language, found.intent, found.trouble) == (language, Intent.COMPLAINT, trouble)


def test_a_threat_of_law_is_found_in_another_language(reading: Callable[..., Reading]) -> None:
    """The commonest triggers are read in the languages that have cues."""
    text = "Die Lampe ist kaputt. Ich werde meinen Anwalt einschalten, wenn Sie nicht antworten."
    assert [trigger.kind for trigger in reading(text).triggers] == [TriggerKind.LEGAL]


def test_a_language_without_cues_claims_nothing(reading: Callable[..., Reading]) -> None:
    """Where no table exists the intent stays other."""
    found = reading("注文した商品がまだ届きません。返金してください。")
    assert (found.language, found.intent, found.trouble) == ("ja", Intent.OTHER, Trouble.GENERAL)


def test_only_the_newest_words_are_read(reading: Callable[..., Reading]) -> None:
    """Quoted mail below is not the customer's newest word."""
    text = "Thank you, all sorted now!\n\nOn Monday Ana wrote:\n> I will sue you, the lamp is broken\n"
    found = reading(text)
    assert (found.intent, found.triggers) == (Intent.THANKS, ())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "?",
        " \n\t",
        "\u202e\u0000\ud800",
        "{{ customer }} {% raw %}",
        "not " * 250_000,
        "you are such a " * 7_000,
        "😡" * 100_000,
        "delete my data " * 7_000,
        "they threaten me " * 6_000,
        "a" * 1_000_000,
    ],
)
def test_hostile_text_is_read_without_harm(reading: Callable[..., Reading], text: str) -> None:
    """Empty, tiny, huge and strange messages give a reading."""
    assert isinstance(reading(text), Reading)


def test_masks_mentions_and_typos_do_not_hide_a_complaint(reading: Callable[..., Reading]) -> None:
    """Public complaint files, tweets and hasty reviews are read like mail."""
    assert reading("On XX/XX/2018 XXXX bank charged me {$35.00} twice and refuses to refund it.").complaint
    assert reading("@lumen ur app dont work since update!!! wrost app ever #fail").complaint


def test_a_message_too_long_to_be_read_whole_says_so(reading: Callable[..., Reading]) -> None:
    """The agent is told that only the beginning was read."""
    assert reading("The lamp is broken. " * 4000).notices
    assert reading("The lamp is broken.").notices == ()
