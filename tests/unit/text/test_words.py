"""Words, stems, slots and languages."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.text import detect_language, find_slots, stem, words


def test_words() -> None:
    """A contraction is one word; digits count, punctuation does not."""
    assert words("Don't panic: 2 parcels (AT&T) left.") == ["don't", "panic", "2", "parcels", "at&t", "left"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("charged", "charges"),
        ("charging", "charge"),
        ("shipment", "shipments"),
        ("delay", "delays"),
        ("stopped", "stop"),
    ],
)
def test_stems_join_forms(first: str, second: str) -> None:
    """Forms of one word share a stem."""
    assert stem(first) == stem(second)


@pytest.mark.parametrize(("first", "second"), [("lamp", "lam"), ("room", "roam"), ("ring", "red")])
def test_stems_keep_words_apart(first: str, second: str) -> None:
    """Different words keep different stems."""
    assert stem(first) != stem(second)


def test_slots() -> None:
    """A slot has a name, a known type and a place; other brackets are none."""
    source = "We pay [[amount due: money]] by [[Date: date]] [[x: colour]] [x: date]."
    (slot,) = find_slots(source)
    assert (slot.name, slot.type, slot.span.of(source)) == ("amount due", "money", "[[amount due: money]]")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We are sorry that your parcel is late and will send a new one.", "en"),
        ("Please send the order number to us.", "en"),
        ("Ihr Paket ist leider verloren gegangen, das tut uns sehr leid.", "de"),
        ("Nous sommes désolés que votre colis soit en retard.", "fr"),
        ("Lamentamos mucho que su pedido no haya llegado a tiempo.", "es"),
        ("我的订单还没有到，请退款", "zh"),
        ("ok", "unknown"),
        ("", "unknown"),
        ("12345", "unknown"),
    ],
)
def test_language(text: str, language: str) -> None:
    """English is told by its function words, others by the classifier, and too little text by neither."""
    assert detect_language(text) == language


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_stem_takes_any_word(word: str) -> None:
    """A stem is never longer than its word."""
    assert len(stem(word)) <= len(word)
