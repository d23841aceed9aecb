"""Every foreign error has a place in our tree."""

from __future__ import annotations

import json
import ssl
from collections.abc import Iterator
from typing import Any

import httpx2
import openai
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import (
    AnswerUnusable,
    AssistantError,
    EndpointRefused,
    EndpointUnavailable,
    OperatorError,
    TryAgain,
)
from assistant.llm import Endpoint
from assistant.llm.faults import LONGEST_RETRY_AFTER, Unknown, retry_after, translated, unknown_option

CODES = ["insufficient_quota", "content_filter", "context_length_exceeded"]
SECRET = "Pauline Marsh, card 4111"
ENDPOINT = Endpoint("Our model", "https://host/v1", "small", "sk-secret-42")
REQUEST = httpx2.Request("POST", "https://host/v1/chat/completions")


def _response(status: int, headers: dict[str, str] | None = None) -> httpx2.Response:
    return httpx2.Response(status, headers=headers, request=REQUEST)


def _status_error(
    status: int, body: object = None, headers: dict[str, str] | None = None
) -> openai.APIStatusError:
    return openai.APIStatusError(SECRET, response=_response(status, headers), body=body)


def _sdk_errors() -> Iterator[type[Exception]]:
    """Yield every error class the SDK exports or its error module defines."""
    found = {**vars(openai), **vars(openai._exceptions)}
    for value in found.values():
        if isinstance(value, type) and issubclass(value, Exception) and value.__module__.startswith("openai"):
            yield value


def _raised(kind: type[Exception]) -> Exception:
    """Make an error of a class, whatever its constructor wants."""
    attempts: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...] = (
        ((), {"response": _response(418), "body": None}),
        ((SECRET,), {"response": _response(418), "body": None}),
        ((SECRET, REQUEST), {"body": None}),
        ((), {"request": REQUEST}),
        ((_response(418), None), {}),
        ((SECRET,), {"unsent_messages": []}),
        ((), {"completion": None}),
        ((SECRET,), {}),
        ((), {}),
    )
    for args, named in attempts:
        try:
            return kind(*args, **named)
        except (TypeError, AttributeError):
            continue
    made = kind.__new__(kind)
    Exception.__init__(made, SECRET)
    return made


@pytest.mark.parametrize("kind", sorted(set(_sdk_errors()), key=lambda kind: kind.__name__))
def test_every_error_of_the_sdk_is_one_of_ours(kind: type[Exception]) -> None:
    """Whatever class the SDK has, now or after an upgrade, it becomes a one-line error with advice."""
    ours = translated(_raised(kind), ENDPOINT)
    assert isinstance(ours, EndpointRefused | EndpointUnavailable | AnswerUnusable)
    assert "Our model" in str(ours)
    assert ";" in str(ours), "it says what to do"
    assert SECRET not in str(ours)


def test_there_are_sdk_errors_to_look_at() -> None:
    """The walk above does find the classes it is about."""
    assert {openai.OpenAIError, openai.RateLimitError, openai.LengthFinishReasonError} <= set(_sdk_errors())


@pytest.mark.parametrize(
    ("error", "ours"),
    [
        (json.JSONDecodeError(SECRET, SECRET, 0), AnswerUnusable),
        (UnicodeDecodeError("utf-8", b"x", 0, 1, SECRET), AnswerUnusable),
        (RecursionError(SECRET), AnswerUnusable),
        (AttributeError(SECRET), AnswerUnusable),
        (TypeError(SECRET), AnswerUnusable),
        (pydantic.ValidationError.from_exception_data(SECRET, []), AnswerUnusable),
        (ConnectionResetError(SECRET), EndpointUnavailable),
        (TimeoutError(SECRET), EndpointUnavailable),
        (httpx2.ReadError(SECRET), EndpointUnavailable),
        (httpx2.DecodingError(SECRET), EndpointUnavailable),
        (httpx2.InvalidURL(SECRET), EndpointUnavailable),
        (httpx2.StreamClosed(), EndpointUnavailable),
        (ssl.SSLCertVerificationError(SECRET), EndpointRefused),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else value.__name__,
)
def test_what_slips_through_the_sdk(error: Exception, ours: type[AssistantError]) -> None:
    """Errors of the layers below are ours too, and quote nothing."""
    found = translated(error, ENDPOINT)
    assert type(found) is ours
    assert SECRET not in str(found)


def test_our_own_errors_stay_as_they_are() -> None:
    """An error of the watch, raised deep in the sockets, comes out unchanged."""
    error = EndpointUnavailable("late")
    assert translated(error, ENDPOINT) is error


@given(
    status=st.integers(300, 599),
    body=st.dictionaries(
        st.sampled_from(["code", "type", "message", "param"]),
        st.none()
        | st.integers()
        | st.text(max_size=20)
        | st.sampled_from(["insufficient_quota", "content_filter"]),
    ),
    option=st.sampled_from(["temperature", "response_format", "nothing"]),
)
@settings(max_examples=200, deadline=None)
def test_any_status_with_any_body(status: int, body: dict[str, Any], option: str) -> None:
    """Whatever an endpoint answers, somebody is told to act, and nothing it said is repeated."""
    error = _status_error(status, body)
    unknown_option(error, {option: 1})
    found = translated(error, ENDPOINT)
    assert isinstance(found, OperatorError | TryAgain)
    assert str(status) in str(found) or isinstance(found, EndpointRefused)
    assert SECRET not in str(found)


@pytest.mark.parametrize(
    ("status", "body", "request_has", "expected"),
    [
        (400, {"param": "temperature"}, "temperature", Unknown("temperature", for_good=True)),
        (
            422,
            {"param": "stream_options.include_usage"},
            "stream_options",
            Unknown("stream_options", for_good=True),
        ),
        (400, {"param": "messages"}, "messages", None),
        (400, {"param": "temperature"}, "seed", None),
        (500, {}, "response_format", Unknown("response_format", for_good=False)),
        (500, {}, "temperature", None),
        (429, {"param": "temperature"}, "temperature", None),
        (400, {"code": "context_length_exceeded"}, "response_format", None),
        (400, {"code": "insufficient_quota"}, "response_format", None),
        (401, {}, "response_format", None),
    ],
)
def test_which_option_to_do_without(
    status: int, body: dict[str, str], request_has: str, expected: Unknown | None
) -> None:
    """Only an option that was sent and can be spared is left out, and never for another kind of trouble."""
    assert unknown_option(_status_error(status, body), {request_has: 1}) == expected


NOON = "Sat, 21 Nov 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after": "0"}, None),
        ({"retry-after": "-3"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "999999999"}, LONGEST_RETRY_AFTER),
        ({"retry-after": "9" * 5000}, None),
        ({"retry-after": "Sat, 21 Nov 2026 12:00:09 GMT", "date": NOON}, 9),
        ({"retry-after": "Sat, 21 Nov 2026 11:00:00 GMT", "date": NOON}, None),
        ({"retry-after": "Sat, 21 Nov 2099 12:00:00 GMT", "date": NOON}, LONGEST_RETRY_AFTER),
        ({"retry-after": "Sat, 99 Nov 2026 12:00:09 GMT", "date": NOON}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    """Seconds, milliseconds and dates are understood, nonsense is not, and an hour is the most."""
    assert retry_after(headers) == seconds


def test_a_date_without_the_endpoint_s_own_clock() -> None:
    """Without a Date header our clock is the measure."""
    assert retry_after({"retry-after": "Thu, 01 Jan 1970 00:01:40 GMT"}, now=90.0) == 10


def test_retry_after_reaches_the_error() -> None:
    """The wait an endpoint asks for is on the error, for the policy, and in its words, for people."""
    error = translated(_status_error(429, {}, {"retry-after": "12"}), ENDPOINT)
    assert isinstance(error, EndpointUnavailable)
    assert error.retry_after == 12
    assert "12 s" in str(error)
