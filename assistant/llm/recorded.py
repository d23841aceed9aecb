"""Tells of every call what it took and how it ended, to the log and to whoever adds up."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict
from functools import cache
from typing import Any

from assistant.errors import AnswerUnusable, EndpointRefused, EndpointUnavailable, Stopped
from assistant.llm.chat import Cancelled, ChatModel, Completion, OnText, Options, never, unheard
from assistant.llm.endpoint import Endpoint
from assistant.llm.watch import Clock
from assistant.model import Call, ChatMessage

OnCall = Callable[[Call], None]
LOG = "assistant.calls"
"""The name of the logger; its lines are JSON objects and hold no words of anybody, and no key."""

ATTEMPT: ContextVar[int] = ContextVar("attempt", default=1)
_CASE: ContextVar[str] = ContextVar("case", default="")


@contextmanager
def calls_for(case: str) -> Iterator[None]:
    """Note on every call of this thread for which draft it is."""
    token = _CASE.set(case)
    try:
        yield
    finally:
        _CASE.reset(token)


def unnoted(call: Call) -> None:
    """Add nothing up."""


class Recorded:
    """A model of whose every call a line is written."""

    def __init__(
        self,
        model: ChatModel,
        endpoint: Endpoint,
        on_call: OnCall = unnoted,
        clock: Clock = time.monotonic,
    ) -> None:
        self._model = model
        self._endpoint = endpoint
        self._on_call = on_call
        self._clock = clock

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Ask, and tell what came of it; see `ChatModel`."""
        begun, done, outcome = self._clock(), None, "failed"
        try:
            done = self._model.complete(messages, options, on_text, cancelled)
            outcome = "answered"
        except Exception as error:
            outcome = outcome_of(error)
            raise
        finally:
            self._tell(self._call(options, outcome, self._clock() - begun, done))
        return done

    def _call(self, options: Options, outcome: str, seconds: float, done: Completion | None) -> Call:
        return Call(
            endpoint=self._endpoint.name,
            model=done.model if done else self._endpoint.model,
            outcome=outcome,
            template=options.template,
            template_hash=options.template_hash,
            case=_CASE.get(),
            attempt=ATTEMPT.get(),
            prompt_tokens=done.prompt_tokens if done else None,
            completion_tokens=done.completion_tokens if done else None,
            cost=done.cost if done else None,
            currency=done.currency if done else "",
            first_token=done.first_token if done else None,
            seconds=seconds,
        )

    def _tell(self, call: Call) -> None:
        _logger().info("call", **_rounded(asdict(call)))
        self._on_call(call)


def outcome_of(error: Exception) -> str:
    """Return in one word what came in place of an answer."""
    match error:
        case EndpointUnavailable():
            return "busy" if error.busy else "unreachable" if error.unreachable else "unavailable"
        case EndpointRefused():
            return "refused"
        case AnswerUnusable():
            return "unusable"
        case Stopped():
            return "stopped"
    return "failed"


def _rounded(fields: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not known, and round what is more exact than anybody needs."""
    return {
        name: round(value, 6) if isinstance(value, float) else value
        for name, value in fields.items()
        if value not in {None, ""}
    }


@cache
def _logger() -> Any:  # noqa: ANN401 - structlog's loggers have no type of their own
    """Return a logger of JSON lines over the standard library's, which decides where they go, if anywhere."""
    import structlog

    return structlog.wrap_logger(
        logging.getLogger(LOG),
        processors=[
            structlog.stdlib.filter_by_level,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=True),
        ],
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
