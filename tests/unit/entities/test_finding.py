"""All kinds together: order, overlap, and hostile text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.entities import KINDS, find_entities

_PIECES = st.sampled_from(
    [
        "12",
        "/",
        ".",
        ",",
        " ",
        "€",
        "$",
        "#",
        "+",
        "-",
        "a",
        "AB",
        "March",
        "two",
        "days",
        "pm",
        "%",
        "@",
        "order",
        "no",
        "x.com",
        "\n",
        "٣",
        "²",
        "Ⅷ",
    ]
)


def test_the_longest_reading_wins() -> None:
    """A date is not also three counts, an amount not also a number."""
    text = "On 12 November 2026 at 14:02 you charged 45.90 EUR twice for order #88213."
    kinds = [entity.kind for entity in find_entities(text)]
    assert kinds == ["date", "time", "money", "count", "id"]


@given(st.one_of(st.text(max_size=120), st.lists(_PIECES, max_size=40).map("".join)))
@settings(max_examples=200, deadline=None)
def test_entities_are_in_order_disjoint_and_really_there(text: str) -> None:
    """Spans never overlap, and each is the text it claims to be."""
    end = 0
    for entity in find_entities(text):
        assert entity.kind in KINDS
        assert end <= entity.span.start < entity.span.end
        assert entity.span.of(text) == entity.text
        end = entity.span.end


@pytest.mark.parametrize(
    "piece",
    ["1 ", "1.", "12/", "a@", "$", "#1a-", "+4 ", "(1", "half a ", "x" * 999 + "1", "www.", "://", "a."],
)
def test_repeated_cues_do_not_blow_up(piece: str) -> None:
    """A hundred kilobytes of one cue come back."""
    text = piece * (100_000 // len(piece))
    assert all(entity.span.end <= len(text) for entity in find_entities(text))
