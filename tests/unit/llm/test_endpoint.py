"""Endpoints and deadlines."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import ConfigurationError
from assistant.llm import Deadlines, Endpoint

KEY = "sk-secret-42"


@pytest.mark.parametrize(
    "url",
    [
        "https://api.openai.com/v1",
        "https://models.example:8443/openai/v1/",
        "http://localhost:11434/v1",
        "http://127.0.0.1:8080/v1",
        "http://[::1]:8080/v1",
        "http://192.168.1.20:1234/v1",
        "http://10.0.0.7/v1",
        "http://ollama:11434/v1",
        "http://gpu.lan/v1",
        "http://models.internal/v1",
    ],
)
def test_addresses_that_are_fine(url: str) -> None:
    """Https anywhere, and plain http to this machine and private hosts."""
    assert Endpoint("a", url, "m", KEY).host


@pytest.mark.parametrize(
    "url",
    [
        "http://api.openai.com/v1",
        "http://8.8.8.8/v1",
        "http://169.254.169.254/v1",
        "http://127.0.0.1.evil.example/v1",
        "http://localhost.evil.example/v1",
    ],
)
def test_plain_http_to_the_world_needs_leave(url: str) -> None:
    """Plain http to a public or link-local host is refused unless it is allowed by name."""
    with pytest.raises(ConfigurationError, match="plain http"):
        Endpoint("a", url, "m", KEY)
    assert Endpoint("a", url, "m", KEY, allow_http=True)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.openai.com/v1",
        "file:///etc/passwd",
        "gopher://host/v1",
        "https://",
        "https://host:99999/v1",
        "https://host:x/v1",
        "https://[::1/v1",
        "https://user:pw@host/v1",
        "https://user@host/v1",
        "https://host/v1?key=1",
        "https://host/v1#x",
        "https://host/v 1",
        "https://host/\r\nX: y",
        "https://höst/v1",
    ],
)
def test_addresses_that_cannot_be_meant(url: str) -> None:
    """Anything but a bare http(s) address is refused with a message that does not repeat it."""
    with pytest.raises(ConfigurationError) as caught:
        Endpoint("a", url, "m", KEY, allow_http=True)
    assert "pw" not in str(caught.value)


@pytest.mark.parametrize("key", ["sk-1\n", "sk 1", "schlüssel", "sk\x00"])
def test_a_key_no_header_can_carry_is_refused(key: str) -> None:
    """A key copied with a blank or line end is noticed before it breaks a request, and not shown."""
    with pytest.raises(ConfigurationError, match="API key") as caught:
        Endpoint("a", "https://host/v1", "m", key)
    assert key not in str(caught.value)


@pytest.mark.parametrize("model", ["", " ", "a\nb"])
def test_a_model_must_be_named(model: str) -> None:
    """No model, no endpoint."""
    with pytest.raises(ConfigurationError, match="ASSISTANT_MODEL"):
        Endpoint("a", "https://host/v1", model)


def test_the_key_never_shows() -> None:
    """Neither repr nor str of an endpoint has the key."""
    endpoint = Endpoint("a", "https://host/v1", "m", KEY)
    assert KEY not in f"{endpoint!r} {endpoint} {[endpoint]}"


@pytest.mark.parametrize("seconds", [0.0, -1.0, math.inf, math.nan])
def test_deadlines_are_positive(seconds: float) -> None:
    """A deadline that never or always holds is refused."""
    with pytest.raises(ConfigurationError, match="deadline"):
        Deadlines(total=seconds)


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_address_is_taken_or_refused(url: str) -> None:
    """No text given as an address causes anything but an endpoint or our error."""
    try:
        Endpoint("a", url, "m")
    except ConfigurationError as error:
        assert "\n" not in str(error)  # noqa: PT017 - either way is fine
