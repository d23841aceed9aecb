"""What counts as an answer."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import AnswerUnusable
from assistant.llm.answer import MAX_CHARACTERS, Answer, Piece, whole_characters

SECRET = "Pauline Marsh"


def _answer(*pieces: Piece) -> Answer:
    answer = Answer("Our model", "small")
    for piece in pieces:
        answer.add(piece)
    return answer


def test_pieces_make_a_text() -> None:
    """Text, tokens, model and time end up in the completion."""
    pieces = (
        Piece("Dear "),
        Piece("you", model="small-2026"),
        Piece(finish="stop"),
        Piece(prompt_tokens=3, completion_tokens=2),
    )
    done = _answer(*pieces).completion(1.5)
    assert (done.text, done.model) == ("Dear you", "small-2026")
    assert (done.prompt_tokens, done.completion_tokens, done.seconds) == (3, 2, 1.5)


@pytest.mark.parametrize("model", ["", "x" * 200, "a\nb", "<b>", "we're Pauline Marsh"])
def test_a_model_s_name_is_only_taken_if_it_is_one(model: str) -> None:
    """What an endpoint calls its model is shown to people, so it must look like a name."""
    assert _answer(Piece("x", model=model), Piece(finish="stop")).completion(0).model == "small"


@pytest.mark.parametrize(
    ("pieces", "says"),
    [
        ([], "no chat answer"),
        ([Piece(SECRET)], "broke off"),
        ([Piece(SECRET, finish="length")], "length limit"),
        ([Piece(SECRET, finish="content_filter")], "content filter"),
        ([Piece(SECRET, finish="tool_calls")], "called a tool"),
        ([Piece(SECRET, finish=SECRET)], "reason unknown"),
        ([Piece(SECRET, refused=True, finish="stop")], "declined"),
        ([Piece(finish="stop")], "with nothing"),
        ([Piece("\n\u200b\u2060 \t", finish="stop")], "with nothing"),
    ],
)
def test_what_is_no_answer_says_why(pieces: list[Piece], says: str) -> None:
    """Everything but a finished text is refused, and no word of it is quoted."""
    with pytest.raises(AnswerUnusable, match=says) as caught:
        _answer(*pieces).completion(0)
    assert SECRET not in str(caught.value)


def test_text_without_end_is_cut_off() -> None:
    """An answer may not grow beyond its bound."""
    answer = _answer(Piece("x" * MAX_CHARACTERS))
    with pytest.raises(AnswerUnusable, match="without end"):
        answer.add(Piece("x"))


@given(st.lists(st.text(alphabet=st.characters(exclude_categories=()), max_size=8), max_size=8))
@settings(max_examples=200, deadline=None)
def test_any_text_can_be_written_to_a_file(parts: list[str]) -> None:
    """Whatever halves of characters arrive, the text so far is always valid."""
    answer = Answer("Our model", "small")
    for part in parts:
        answer.add(Piece(part))
        answer.text.encode()
    whole = "".join(parts)
    if not any("\ud800" <= char <= "\udfff" for char in whole):
        assert answer.text == whole


@given(st.text(max_size=40))
@settings(max_examples=100, deadline=None)
def test_characters_cut_anywhere_become_whole_again(text: str) -> None:
    """A text split into UTF-16 halves at every place is put together as it was."""
    data = text.encode("utf-16-le")
    places = pairwise(range(0, len(data) + 1, 2))
    halves = [data[start:end].decode("utf-16-le", "surrogatepass") for start, end in places]
    assert whole_characters("".join(halves)) == text
