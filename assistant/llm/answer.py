"""Gathers a streamed answer and decides whether it is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.errors import AnswerUnusable
from assistant.llm.chat import Completion

MAX_CHARACTERS = 200_000
"""Longest answer that is taken in; a reply to a customer has about a thousand."""

STOP = frozenset({"stop"})
"""The end marks that make an answer complete, where an endpoint has none of its own."""

_MODEL_NAME = re.compile(r"[\w.:/@+-]{1,120}", re.ASCII)
_UNFINISHED = {
    "length": "ran into its length limit; allow more output tokens, or ask for a shorter reply",
    "content_filter": "was cut off by its content filter; try again, or write this reply by hand",
    "tool_calls": "called a tool where a reply was asked for; choose another model",
    "function_call": "called a tool where a reply was asked for; choose another model",
    None: "broke off before its end; try again",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One event of a streamed answer, as far as it concerns us."""

    text: str = ""
    refused: bool = False
    finish: str | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    model: str = ""


class Answer:
    """An answer as it grows."""

    def __init__(self, name: str, model: str, finish: frozenset[str] = STOP) -> None:
        self._name = name
        self._accepted = finish
        self._raw = ""
        self._odd = False
        self._refused = False
        self._finish: str | None = None
        self._model = model
        self._tokens: tuple[int | None, int | None] = (None, None)

    @property
    def text(self) -> str:
        """The text so far, free of half characters that no file or database takes."""
        return whole_characters(self._raw) if self._odd else self._raw

    @property
    def whole(self) -> bool:
        """Whether the end mark of a complete answer came."""
        return self._finish in self._accepted

    def add(self, piece: Piece) -> None:
        """Take in one event.

        Raises:
            AnswerUnusable: there is no end to the text.
        """
        self._raw += piece.text
        self._odd = self._odd or any("\ud800" <= char <= "\udfff" for char in piece.text)
        self._refused = self._refused or piece.refused
        self._finish = piece.finish or self._finish
        if _MODEL_NAME.fullmatch(piece.model):
            self._model = piece.model
        if (piece.prompt_tokens, piece.completion_tokens) != (None, None):
            self._tokens = (piece.prompt_tokens, piece.completion_tokens)
        if len(self._raw) > MAX_CHARACTERS:
            raise AnswerUnusable(f"{self._name} wrote without end; try again, or choose another model.")

    def completion(self, seconds: float) -> Completion:
        """Return the finished answer.

        Raises:
            AnswerUnusable: it is cut, declined, filtered or blank.
        """
        if self._refused:
            raise AnswerUnusable(f"{self._name} declined to answer; try again, or write this reply by hand.")
        if not self._raw and self._finish is None:
            raise AnswerUnusable(
                f"{self._name} sent no chat answer; check that the base URL leads to a model (usually it "
                "ends in /v1) and not to a web page."
            )
        if not self.whole:
            why = _UNFINISHED.get(self._finish, "ended for a reason unknown here; choose another model")
            raise AnswerUnusable(f"The answer of {self._name} {why}.")
        if not any(char.isprintable() and not char.isspace() for char in self.text):
            raise AnswerUnusable(f"{self._name} answered with nothing; try again, or choose another model.")
        return Completion(self.text, self._model, *self._tokens, seconds=seconds)


def whole_characters(text: str) -> str:
    """Join surrogate halves that belong together and replace those left alone with U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
