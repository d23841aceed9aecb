"""A model behind any OpenAI-compatible Chat Completions endpoint."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from functools import cached_property
from typing import TYPE_CHECKING, Any

from assistant.llm.answer import Answer, Piece, whole_characters
from assistant.llm.chat import Cancelled, Completion, OnText, Options, never, unheard
from assistant.llm.endpoint import Deadlines, Endpoint
from assistant.llm.faults import translated, unknown_option
from assistant.llm.watch import Clock, Watch, watching
from assistant.model import ChatMessage

if TYPE_CHECKING:
    import openai

Body = dict[str, Any]

_NEWER_LIMIT = "max_completion_tokens"


class OpenAIModel:
    """Asks one endpoint, streaming, once; deadlines, wish to stop and odd answers end as our errors.

    May be shared between threads. It keeps no connection open, so there is nothing to close. Options that
    the endpoint turns out not to know (a reasoning model's temperature, a schema) are left out from then on.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        deadlines: Deadlines | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        self.endpoint = endpoint
        self._deadlines = deadlines or Deadlines()
        self._clock = clock
        self._unknown: frozenset[str] = frozenset()

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Ask once; see `ChatModel`."""
        asked = self._client
        watch = Watch(self.endpoint.name, self._deadlines, self._clock, cancelled)
        answer = Answer(self.endpoint.name, self.endpoint.model)
        with watching(watch), closing(self._pieces(asked, messages, options)) as pieces:
            for piece in pieces:
                watch.check()
                answer.add(piece)
                if piece.text:
                    watch.heard()
                    on_text(answer.text)
        return answer.completion(watch.seconds)

    @cached_property
    def _client(self) -> openai.OpenAI:
        return client(self.endpoint)

    def _pieces(
        self, asked: openai.OpenAI, messages: Sequence[ChatMessage], options: Options
    ) -> Generator[Piece, None, None]:
        """Yield the answer's events; whatever goes wrong on the way comes out as one of our errors."""
        left_out = self._unknown
        while True:
            body = _without(_body(self.endpoint.model, messages, options), left_out)
            try:
                yield from _events(asked, body)
            except Exception as error:  # noqa: BLE001 - the SDK lets errors of any kind through
                refused = unknown_option(error, body)
                if refused is None:
                    raise translated(error, self.endpoint) from None
                left_out |= {refused.name}
                if refused.for_good:
                    self._unknown |= {refused.name}
            else:
                return


def client(endpoint: Endpoint) -> openai.OpenAI:
    """Return the SDK's client for an endpoint, with its own retries, redirects and proxies off."""
    import openai

    from assistant.llm.wire import http_client

    return openai.OpenAI(
        api_key=endpoint.api_key or "none",
        base_url=endpoint.base_url,
        max_retries=0,
        timeout=None,
        http_client=http_client(endpoint),
    )


def _body(model: str, messages: Sequence[ChatMessage], options: Options) -> Body:
    """Return the request, without the options nobody set."""
    schema = options.answer_schema
    optional = {
        "temperature": options.temperature,
        "max_tokens": options.max_output_tokens,
        "seed": options.seed,
        "response_format": schema and _response_format(schema.name, dict(schema.schema)),
        "stream_options": {"include_usage": True},
    }
    body: Body = {"model": model, "messages": [_whole(message) for message in messages]}
    return body | {name: value for name, value in optional.items() if value is not None}


def _whole(message: ChatMessage) -> Body:
    """Return a message without half characters, which no request can carry."""
    return {"role": message.role, "content": whole_characters(message.content)}


def _response_format(name: str, schema: Body) -> Body:
    return {"type": "json_schema", "json_schema": {"name": name, "schema": schema, "strict": True}}


def _without(body: Body, left_out: frozenset[str]) -> Body:
    """Leave options out of a request; the limit of the answer's length is tried under its newer name."""
    if "max_tokens" in left_out and "max_tokens" in body:
        body = body | {_NEWER_LIMIT: body["max_tokens"]}
    return {name: value for name, value in body.items() if name not in left_out}


def _events(asked: openai.OpenAI, body: Body) -> Iterator[Piece]:
    """Send a request and yield its events: the one place that knows the SDK's shapes."""
    with asked.chat.completions.create(**body, stream=True) as stream:
        for event in stream:
            yield _piece(event)


def _piece(event: object) -> Piece:
    """Read one event; the SDK checks no types, so any part may be missing or of another kind."""
    usage = getattr(event, "usage", None)
    choices = getattr(event, "choices", None)
    first = choices[0] if isinstance(choices, list) and choices else None
    delta = getattr(first, "delta", None)
    return Piece(
        text=_string(delta, "content"),
        refused=bool(_string(delta, "refusal")),
        finish=_string(first, "finish_reason") or None,
        prompt_tokens=_count(usage, "prompt_tokens"),
        completion_tokens=_count(usage, "completion_tokens"),
        model=_string(event, "model"),
    )


def _string(holder: object, name: str) -> str:
    value = getattr(holder, name, None)
    return value if isinstance(value, str) else ""


def _count(holder: object, name: str) -> int | None:
    value = getattr(holder, name, None)
    return value if isinstance(value, int) and value >= 0 else None
