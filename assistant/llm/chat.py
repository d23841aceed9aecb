"""What is asked of a model and what comes back: the one-method protocol every model here keeps to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from assistant.model import ChatMessage

OnText = Callable[[str], None]
Cancelled = Callable[[], bool]


def unheard(text: str) -> None:
    """Listen to nothing: for callers who want only the finished answer."""


def never() -> bool:
    """Tell that nobody wants to stop."""
    return False


@dataclass(frozen=True, slots=True)
class AnswerSchema:
    """A JSON schema the answer should keep to, where the endpoint can make it."""

    name: str
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Options:
    """How the model should answer; None leaves the endpoint's own default.

    `temperature` is 0 to 2, `max_output_tokens` and `seed` are whole numbers. `marks` are the secrets drawn
    for this one request, in a fixed order; `repeat` numbers requests that are alike on purpose; `subject`
    says whose words these are, so that answers can be forgotten with them; `template` and its hash say for
    the record what is asked. Those five are never sent.
    """

    temperature: float | None = None
    max_output_tokens: int | None = None
    seed: int | None = None
    answer_schema: AnswerSchema | None = None
    marks: tuple[str, ...] = field(default=(), repr=False)
    repeat: int = 0
    subject: str = field(default="", repr=False)
    template: str = ""
    template_hash: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """A complete answer and what it took. Seconds count from the first attempt's start.

    `first_token` is in seconds from the start of the attempt that succeeded; None where nothing was
    streamed. `notices` say what a person should know of how it came about: an endpoint that was down …
    A `stored` answer is given again; its `marks` are those it was made with.
    """

    text: str
    model: str
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    seconds: float = 0.0
    attempts: int = 1
    endpoint: str = ""
    first_token: float | None = None
    notices: tuple[str, ...] = ()
    marks: tuple[str, ...] = field(default=(), repr=False)
    stored: bool = False
    cost: float | None = None
    """In `currency`; None where the endpoint has no price or counts no tokens."""
    currency: str = ""


class ChatModel(Protocol):
    """Whatever answers a list of messages."""

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = ...,
        on_text: OnText = ...,
        cancelled: Cancelled = ...,
    ) -> Completion:
        """Return the complete answer; `on_text` hears the whole text so far, as often as it grows.

        An empty text means: begin anew. Without a listener the answer is asked for in one piece.
        `cancelled` is asked several times a second.

        Raises:
            EndpointRefused: asking again will not help; the message says who must do what.
            EndpointUnavailable: no answer in time; asking again may help.
            AnswerUnusable: an answer came and is no complete reply.
            Stopped: `cancelled` said so.
        """
        ...
