"""A model that answers from a script: for tests, demonstrations and trying the screens without a network."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.errors import BugError, Stopped
from assistant.llm.answer import Answer, Piece
from assistant.llm.chat import Cancelled, Completion, OnText, Options, never, unheard
from assistant.model import ChatMessage


@dataclass(frozen=True, slots=True)
class Request:
    """What a scripted model was asked."""

    messages: tuple[ChatMessage, ...]
    options: Options


@dataclass(frozen=True, slots=True)
class Cut:
    """A step that says some text and then fails, or ends without its end mark."""

    text: str
    error: Exception | None = None


Step = str | Exception | Cut


class ScriptedModel:
    """Follows a plan, one step a call: a text is the answer, an error is raised.

    A word counts as a token. With `repeat` the plan begins anew when it is used up. Every request is kept
    in `requests`.
    """

    def __init__(self, plan: Iterable[Step], *, name: str = "scripted", repeat: bool = False) -> None:
        self.requests: list[Request] = []
        self._plan = tuple(plan)
        self._name = name
        self._repeat = repeat
        self._lock = threading.Lock()

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Play the next step; see `ChatModel`."""
        step = self._next(Request(tuple(messages), options))
        if isinstance(step, Exception):
            raise step
        cut = step if isinstance(step, Cut) else Cut(step)
        answer = Answer(self._name, self._name)
        words = re.findall(r"\s*\S+|\s+", cut.text)
        most = len(words) if options.max_output_tokens is None else options.max_output_tokens
        for word in words[:most]:
            if cancelled():
                raise Stopped
            answer.add(Piece(text=word))
            on_text(answer.text)
        if cut.error:
            raise cut.error
        answer.add(Piece(finish=_finish(step, cut=len(words) > most)))
        return replace(answer.completion(0.0), prompt_tokens=0, completion_tokens=len(words))

    def _next(self, request: Request) -> Step:
        with self._lock:
            self.requests.append(request)
            number = len(self.requests) - 1
        if number >= len(self._plan) and not (self._repeat and self._plan):
            raise BugError(
                f"The scripted model {self._name} was asked {number + 1} times; its plan is shorter."
            )
        return self._plan[number % len(self._plan)]


def _finish(step: Step, *, cut: bool) -> str | None:
    if isinstance(step, Cut):
        return None
    return "length" if cut else "stop"
