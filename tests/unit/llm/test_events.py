"""Server-sent events and answers, read without the SDK."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.llm.answer import Piece
from assistant.llm.events import as_object, events, piece_of

LINES = b": wait\n\ndata: one\n\nevent: x\ndata: two\ndata:three\n\nretry: 5\n\ndata: Gr\xc3\xbc\xc3\x9fe\n\n"
LINES += b"data: [DONE]\n\n"
FOUND = ["one", "two\nthree", "Grüße"]


@settings(max_examples=60, deadline=None)
@given(cuts=st.lists(st.integers(0, len(LINES)), max_size=12), end=st.sampled_from([b"\n", b"\r\n", b"\r"]))
def test_however_the_bytes_are_cut_the_events_are_the_same(cuts: list[int], end: bytes) -> None:
    """Cuts within characters and line ends, and any kind of line end, change nothing."""
    whole = LINES.replace(b"\n", end)
    places = [0, *sorted(min(cut, len(whole)) for cut in cuts), len(whole)]
    chunks = [whole[one:two] for one, two in pairwise(places)]
    assert list(events(chunks)) == FOUND


@given(st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_no_bytes_break_the_reading(data: bytes) -> None:
    """Whatever comes is either events or not UTF-8."""
    try:
        assert all(isinstance(text, str) for text in events([data]))
    except UnicodeDecodeError:
        assert b"data:" in data


def test_nothing_is_read_after_the_end_mark() -> None:
    """What follows `[DONE]` belongs to nobody."""
    assert list(events([b"data: a\n\ndata: [DONE]\n\ndata: b\n\n"])) == ["a"]


def test_a_last_event_without_its_blank_line_counts() -> None:
    """Some servers save the last line end; and a byte order mark is no text."""
    assert list(events([b"\xef\xbb\xbfdata: a\n\ndata: b"])) == ["a", "b"]


@pytest.mark.parametrize(
    ("event", "piece"),
    [
        ({}, Piece()),
        ({"choices": None}, Piece()),
        ({"choices": [3]}, Piece()),
        ({"choices": [{"delta": "x", "finish_reason": 7}]}, Piece()),
        ({"choices": [{"delta": {"content": "a"}, "finish_reason": "stop"}]}, Piece("a", finish="stop")),
        ({"choices": [{"delta": {"refusal": "no"}}]}, Piece(refused=True)),
        ({"usage": {"prompt_tokens": 3, "completion_tokens": True}}, Piece(prompt_tokens=3)),
        ({"usage": {"prompt_tokens": -3}}, Piece()),
        ({"choices": [{"delta": {"content": [{"text": "a"}, 5, {"text": "b"}]}}]}, Piece("ab")),
    ],
)
def test_every_part_may_be_missing_or_odd(event: dict[str, object], piece: Piece) -> None:
    """Nothing an endpoint leaves out or turns around is stumbled over."""
    assert piece_of(event) == piece


@pytest.mark.parametrize("text", ["[1]", '"x"', "null", "3"])
def test_json_that_is_no_object_is_an_empty_one(text: str) -> None:
    """Only objects say anything."""
    assert as_object(text) == {}


def test_bytes_must_be_utf_8() -> None:
    """A wrong charset is an error and never a garbled text."""
    good = json.dumps({"a": "ü"}, ensure_ascii=False)
    assert as_object(good.encode()) == as_object(good.encode("utf-8-sig")) == {"a": "ü"}
    for charset in ("latin-1", "utf-16"):
        with pytest.raises(ValueError, match="codec"):
            as_object(good.encode(charset))
