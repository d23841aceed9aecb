"""A model behind any OpenAI-compatible Chat Completions endpoint."""

from __future__ import annotations

import threading
import time
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assistant.errors import EndpointRefused, EndpointUnavailable
from assistant.llm.answer import Answer, Piece, whole_characters
from assistant.llm.chat import Cancelled, Completion, OnText, Options, never, unheard
from assistant.llm.endpoint import Deadlines, Endpoint
from assistant.llm.events import as_object, events, piece_of
from assistant.llm.faults import of_event, translated, unknown_option
from assistant.llm.watch import Clock, Watch, watching
from assistant.model import ChatMessage

if TYPE_CHECKING:
    import httpx2
    import openai

Body = dict[str, Any]

_UNREAD = {"X-Stainless-Raw-Response": "stream"}
"""Tells the SDK to leave the body to us; the header itself is not sent."""
_NEWER_LIMIT = "max_completion_tokens"


class OpenAIModel:
    """Asks one endpoint, once; deadlines, wish to stop and odd answers end as our errors.

    The answer is streamed where somebody listens to it and the endpoint can. May be shared between threads.
    It keeps no connection open, so there is nothing to close. Options that the endpoint turns out not to
    know (a reasoning model's temperature, a schema) are left out from then on.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        deadlines: Deadlines | None = None,
        clock: Clock = time.monotonic,
    ) -> None:
        self.endpoint = endpoint
        self._deadlines = deadlines or endpoint.deadlines
        self._clock = clock
        self._unknown = _unable(endpoint)
        self._stumbled: frozenset[str] = frozenset()
        self._making = threading.Lock()
        self._made: openai.OpenAI | None = None

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Ask once; see `ChatModel`."""
        streamed = on_text is not unheard and self.endpoint.can.stream
        body = request_body(self.endpoint, messages, options, streamed=streamed)
        asked = self._client()
        watch = Watch(self.endpoint.name, self._deadlines, self._clock, cancelled, streamed=streamed)
        answer = Answer(self.endpoint.name, self.endpoint.model, self.endpoint.finish)
        with watching(watch), closing(self._pieces(asked, body)) as pieces:
            try:
                _listen(answer, pieces, watch, on_text)
            except EndpointUnavailable:
                if not answer.whole:
                    raise
        done = _priced(answer.completion(watch.seconds), self.endpoint)
        return replace(done, endpoint=self.endpoint.name, first_token=watch.first_token if streamed else None)

    def left_out(self, option: str) -> bool:
        """Tell whether the endpoint has stumbled over an option so far."""
        return option in self._stumbled

    def _client(self) -> openai.OpenAI:
        """Return the SDK's client, made once: to read the certificates takes a while."""
        with self._making:
            self._made = self._made or client(self.endpoint)
        return self._made

    def _pieces(self, asked: openai.OpenAI, whole: Body) -> Generator[Piece, None, None]:
        """Yield the answer's events; whatever goes wrong on the way comes out as one of our errors."""
        left_out = self._unknown
        while True:
            body = _without(whole, left_out)
            try:
                yield from _sent(asked, body, self.endpoint)
            except Exception as error:  # noqa: BLE001 - the SDK lets errors of any kind through
                refused = unknown_option(error, body)
                if refused is None:
                    raise translated(error, self.endpoint) from None
                left_out |= {refused.name}
                self._stumbled |= {refused.name}
                if refused.for_good:
                    self._unknown |= {refused.name}
            else:
                return


def _priced(done: Completion, endpoint: Endpoint) -> Completion:
    """Add what an answer cost, where there is a price and tokens were counted."""
    if not endpoint.price.known or (done.prompt_tokens, done.completion_tokens) == (None, None):
        return done
    cost = endpoint.price.of(done.prompt_tokens, done.completion_tokens)
    return replace(done, cost=cost, currency=endpoint.price.currency)


def _unable(endpoint: Endpoint) -> frozenset[str]:
    """Return the options that the settings say an endpoint does not know."""
    can = {"stream_options": endpoint.can.stream_usage, "response_format": endpoint.can.json_schema}
    return frozenset(name for name, able in can.items() if not able)


def _listen(answer: Answer, pieces: Iterable[Piece], watch: Watch, on_text: OnText) -> None:
    """Gather an answer and pass on what was said."""
    for piece in pieces:
        watch.check()
        answer.add(piece)
        if piece.text:
            watch.heard()
            on_text(answer.text)
        if answer.whole:
            watch.ending()


def client(endpoint: Endpoint) -> openai.OpenAI:
    """Return the SDK's client for an endpoint, with its own retries, redirects and proxies off."""
    import openai

    from assistant.llm.wire import http_client

    return openai.OpenAI(
        api_key=endpoint.api_key or "none",
        base_url=endpoint.base_url,
        max_retries=0,
        timeout=None,
        default_query=dict(endpoint.query) or None,
        http_client=http_client(endpoint),
    )


def request_body(
    endpoint: Endpoint, messages: Sequence[ChatMessage], options: Options, *, streamed: bool
) -> Body:
    """Return the request, without the options nobody set.

    Raises:
        EndpointRefused: it is longer than the endpoint may be sent.
    """
    schema = options.answer_schema
    optional = {
        "temperature": options.temperature,
        "max_tokens": options.max_output_tokens or endpoint.limits.output_tokens or None,
        "seed": options.seed,
        "response_format": schema and _response_format(schema.name, dict(schema.schema)),
        "stream": streamed or None,
        "stream_options": {"include_usage": True} if streamed else None,
    }
    most = endpoint.limits.input_characters
    if most and sum(len(message.content) for message in messages) > most:
        raise EndpointRefused(
            f"{endpoint.name}: the request is longer than the {most} characters the settings allow; shorten "
            "message or thread, or use a model with a larger context."
        )
    body: Body = {"model": endpoint.model, "messages": _as_roles(messages, endpoint.can.system_role)}
    return body | {name: value for name, value in optional.items() if value is not None}


def _as_roles(messages: Sequence[ChatMessage], system: str) -> list[Body]:
    """Return the messages with instructions in the role the endpoint knows.

    Half characters, which no request can carry, are replaced.
    """
    sent = [Body(role=message.role, content=whole_characters(message.content)) for message in messages]
    if system == "none" and sent[0]["role"] == "system" and len(sent) > 1:
        first, second, *rest = sent
        return [second | {"content": f"{first['content']}\n\n{second['content']}"}, *rest]
    return [one | {"role": system if one["role"] == "system" else one["role"]} for one in sent]


def _response_format(name: str, schema: Body) -> Body:
    return {"type": "json_schema", "json_schema": {"name": name, "schema": schema, "strict": True}}


def _without(body: Body, left_out: frozenset[str]) -> Body:
    """Leave options out of a request; the limit of the answer's length is tried under its newer name."""
    if "max_tokens" in left_out and "max_tokens" in body:
        body = body | {_NEWER_LIMIT: body["max_tokens"]}
    return {name: value for name, value in body.items() if name not in left_out}


def warm() -> None:
    """Load the SDK, which takes half a second, before the first question waits for it."""
    import openai
    import tenacity

    from assistant.llm import wire

    del openai, tenacity, wire


def _sent(asked: openai.OpenAI, body: Body, endpoint: Endpoint) -> Iterator[Piece]:
    """Send a request and yield its answer's pieces, as they come or in one.

    Through the SDK's `post` rather than `create`: its walk over the messages costs more than the sending.
    """
    with closing(_posted(asked, body)) as response:
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if body.get("stream") and kind != "application/json":
            for text in events(response.iter_bytes()):
                yield _taken(as_object(text), "delta", endpoint)
        else:
            yield _taken(as_object(response.read()), "message", endpoint)


def _posted(asked: openai.OpenAI, body: Body) -> httpx2.Response:
    """Return the answer with its body still to be read."""
    import httpx2

    return asked.post("/chat/completions", cast_to=httpx2.Response, body=body, options={"headers": _UNREAD})


def _taken(event: Mapping[str, object], part: str, endpoint: Endpoint) -> Piece:
    """Return a piece, or raise the error that came in its place."""
    if event.get("error"):
        raise of_event(event["error"], endpoint)
    return piece_of(event, part)
