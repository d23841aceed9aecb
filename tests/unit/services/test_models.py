"""Endpoints from the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import ConfigurationError
from assistant.services.models import configured_endpoints
from assistant.settings import load_settings

TWO = """
[[endpoints]]
name = "Gateway"
base_url = "https://gateway.invalid/v1"
model = "large"
key_variable = "GATEWAY_KEY"
headers = {"X-Team" = "$TEAM", "X-Plain" = "yes"}
finish = ["stop", "eos"]
price = {input = 0.25, output = 2, currency = "EUR"}
concurrency = 8
first_token = 60

[[endpoints]]
name = "Here"
base_url = "http://127.0.0.1:8080/v1"
model = "small"
system_role = "none"
"""


def _settings(tmp_path: Path, text: str, **environ: str) -> tuple[object, ...]:
    (tmp_path / "settings.toml").write_text(text)
    return configured_endpoints(load_settings(data=tmp_path, environ=environ))


def test_endpoints_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    """Every setting arrives; keys and named header values come from the environment."""
    first, second = _settings(tmp_path, TWO, GATEWAY_KEY="sk-1", TEAM="desk", OPENAI_API_KEY="sk-other")
    assert (first.name, first.api_key, second.api_key) == ("Gateway", "sk-1", "")
    assert dict(first.headers) == {"X-Team": "desk", "X-Plain": "yes"}
    assert first.finish == {"stop", "eos"}
    assert (first.price.output, first.price.currency, first.limits.concurrency) == (2, "EUR", 8)
    assert (first.deadlines.first_token, first.deadlines.idle) == (60, 15)
    assert second.can.system_role == "none"


def test_what_the_environment_names_is_asked_first(tmp_path: Path) -> None:
    """OPENAI_BASE_URL stands before the list."""
    names = [
        one.name
        for one in _settings(tmp_path, TWO, OPENAI_BASE_URL="http://127.0.0.1:1/v1", ASSISTANT_MODEL="m")
    ]
    assert names == ["configured", "Gateway", "Here"]


def test_what_is_remote_is_masked_unless_the_settings_say_otherwise(tmp_path: Path) -> None:
    """The house's rule holds for each endpoint, which may have one of its own."""
    assert [one.masked for one in _settings(tmp_path, TWO)] == [True, False]
    never = TWO.replace('model = "large"', 'model = "large"\nmasking = "never"')
    assert [one.masked for one in _settings(tmp_path, never)] == [False, False]
    always = '[privacy]\nmasking = "always"\n' + TWO
    assert [one.masked for one in _settings(tmp_path, always)] == [True, True]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (TWO.replace('"Here"', '"Gateway"'), "name of its own"),
        (TWO.replace("https://gateway", "http://gateway"), "plain http"),
        (TWO.replace('"X-Plain"', '"X Plain"'), "header"),
        (TWO.replace('"X-Plain"', '"Host"'), "header"),
        (TWO.replace('["stop", "eos"]', "[]"), "finish"),
        (TWO.replace("concurrency = 8", "concurrency = -8"), "concurrency"),
        (TWO.replace("concurrency = 8", "concurrent = 8"), "concurrent"),
        (TWO + 'proxy = "socks5://127.0.0.1:1"\n', "proxy"),
        (TWO.replace('"small"', '""'), "no model"),
    ],
)
def test_a_setting_that_cannot_be_meant_is_named(tmp_path: Path, text: str, what: str) -> None:
    """Each wrong setting is refused with its name, before anything is sent."""
    with pytest.raises(ConfigurationError, match=what):
        _settings(tmp_path, text)
