"""What only a server that nobody here wrote can show."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from assistant.errors import EndpointRefused, EndpointUnavailable
from assistant.llm import AnswerSchema, Deadlines, Endpoint, OpenAIModel, Options, Retrying, complete_json
from assistant.llm.local import LocalServer, find_local
from assistant.llm.structured import closed_schema, parse_json
from assistant.model import ChatMessage
from tests.doubles.canned import MODEL
from tests.doubles.worlds import MAIL

pytestmark = pytest.mark.server

ASK = [ChatMessage("user", "My lamp is broken!")]


class Forced(BaseModel):
    """A shape the recited mail does not have."""

    kind: Literal["late", "lost"]
    count: int = 3
    words: Annotated[list[Annotated[str, Field(max_length=8)]], Field(max_length=3)]


def test_a_schema_forces_the_shape(llama_mail: Endpoint) -> None:
    """A model that only knows a mail still answers in the shape, so the server did take our schema."""
    found = complete_json(
        OpenAIModel(llama_mail), ASK, Forced, Options(temperature=1.0, max_output_tokens=400)
    )
    assert found.kind in {"late", "lost"}


def test_our_schema_is_taken_as_it_is(llama_mail: Endpoint) -> None:
    """The closed schema brings an object with every key."""
    options = Options(answer_schema=AnswerSchema("forced", closed_schema(Forced)), max_output_tokens=400)
    text = OpenAIModel(llama_mail).complete(ASK, options).text
    assert json.loads(text).keys() == {"kind", "count", "words"}
    assert parse_json(text, Forced)


def test_a_request_too_long_for_the_model(llama_mail: Endpoint) -> None:
    """An over-long request is refused with what to do, asked once, and quoted nowhere."""
    with pytest.raises(EndpointRefused, match="longer than the model can read") as caught:
        Retrying(OpenAIModel(llama_mail)).complete([ChatMessage("user", "secret " * 10_000)])
    assert "secret" not in str(caught.value)


def test_hot_and_cold_say_the_same(llama_mail: Endpoint) -> None:
    """The reciting model is sure of itself, so tests may rely on its words at any temperature."""
    model = OpenAIModel(llama_mail)
    for options in (Options(temperature=0.0), Options(temperature=1.5, seed=1), Options()):
        assert model.complete(ASK, options).text == MAIL


def test_it_is_found_on_its_port(llama_verdict: Endpoint) -> None:
    """The look around on loopback finds a real server and the model it has."""
    port = int(llama_verdict.base_url.split(":")[2][:-3])
    found = find_local((LocalServer("nobody", 1), LocalServer("llama.cpp", port)), seconds=5)
    assert found == Endpoint("llama.cpp", llama_verdict.base_url, MODEL)


def test_the_double_speaks_as_the_real_server_does(llama_mail: Endpoint) -> None:
    """Errors of the real server have the shape that the double's errors have."""
    error = _refusal(llama_mail, b'{"messages": [{"role": "user", "content": "%s"}]}' % (b"x" * 40_000))
    assert {"message", "type", "code"} <= error.keys()
    assert error["type"] == "exceed_context_size_error"


def test_deadlines_hold_against_it(llama_mail: Endpoint) -> None:
    """A long prompt takes it longer than a very short deadline allows."""
    model = OpenAIModel(llama_mail, Deadlines(total=0.05))
    with pytest.raises(EndpointUnavailable, match="did not finish within"):
        model.complete([ChatMessage("user", "word " * 3000)])


def _refusal(endpoint: Endpoint, body: bytes) -> dict[str, Any]:
    """Return the error the server answers a request with, asked without any of our code."""
    headers = {"Authorization": f"Bearer {endpoint.api_key}", "Content-Type": "application/json"}
    connection = http.client.HTTPConnection(endpoint.host, int(endpoint.base_url.split(":")[2][:-3]))
    with closing(connection):
        connection.request("POST", "/v1/chat/completions", body, headers)
        error: dict[str, Any] = json.loads(connection.getresponse().read())["error"]
    return error
