"""What the double puts on the wire is what llama.cpp's server puts there, read without any of our code."""

from __future__ import annotations

import http.client
import json
from contextlib import closing
from typing import Any
from urllib.parse import urlsplit

from assistant.llm import Endpoint

ASK = {"model": "any", "messages": [{"role": "user", "content": "My lamp is broken!"}], "max_tokens": 400}


def _asked(endpoint: Endpoint, **more: object) -> tuple[http.client.HTTPResponse, bytes]:
    headers = {"Authorization": f"Bearer {endpoint.api_key}", "Content-Type": "application/json"}
    connection = http.client.HTTPConnection(urlsplit(endpoint.base_url).netloc, timeout=30)
    with closing(connection):
        connection.request("POST", "/v1/chat/completions", json.dumps({**ASK, **more}), headers)
        response = connection.getresponse()
        return response, response.read()


def _kind(response: http.client.HTTPResponse) -> str:
    return response.headers.get_content_type()


def test_a_whole_answer_has_the_same_parts(served: Endpoint) -> None:
    """Message, end mark, tokens and model stand where we look for them."""
    response, body = _asked(served)
    answer: dict[str, Any] = json.loads(body)
    choice = answer["choices"][0]
    assert (response.status, _kind(response)) == (200, "application/json")
    assert choice["message"]["role"] == "assistant"
    assert isinstance(choice["message"]["content"], str)
    assert choice["finish_reason"] == "stop"
    assert {"prompt_tokens", "completion_tokens"} <= answer["usage"].keys()
    assert answer["model"]


def test_a_stream_has_the_same_events(served: Endpoint) -> None:
    """Pieces of text, one end mark, the tokens when asked for, and `[DONE]`, as `data:` lines."""
    response, body = _asked(served, stream=True, stream_options={"include_usage": True})
    lines = [line for line in body.decode().split("\n\n") if line]
    assert (response.status, _kind(response)) == (200, "text/event-stream")
    assert all(line.startswith("data: ") for line in lines)
    assert lines[-1] == "data: [DONE]"
    events: list[dict[str, Any]] = [json.loads(line[6:]) for line in lines[:-1]]
    choices = [event["choices"][0] for event in events if event["choices"]]
    assert [choice["finish_reason"] for choice in choices if choice["finish_reason"]] == ["stop"]
    assert "".join(choice["delta"].get("content") or "" for choice in choices)
    assert [event for event in events if not event["choices"]][-1]["usage"]["completion_tokens"] > 0


def test_a_cut_answer_says_so(served: Endpoint) -> None:
    """Both name the same end mark for an answer that ran into its limit, streamed or not."""
    _, body = _asked(served, max_tokens=3)
    assert json.loads(body)["choices"][0]["finish_reason"] == "length"
    _, stream = _asked(served, max_tokens=3, stream=True)
    assert b'"finish_reason":"length"' in stream.replace(b" ", b"")


def test_a_wrong_key_is_refused_in_the_same_words(served: Endpoint) -> None:
    """Status and shape of the error are those we sort by."""
    stranger = Endpoint("stranger", served.base_url, served.model, "sk-wrong")
    response, body = _asked(stranger)
    assert response.status == 401
    assert {"message", "type"} <= json.loads(body)["error"].keys()
