"""How the real client behaves towards an endpoint: what it sends, whom it trusts, when it lets go."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.errors import AssistantError, EndpointRefused, EndpointUnavailable, Stopped
from assistant.llm import AnswerSchema, Deadlines, Endpoint, OpenAIModel, Options, Retrying, RetryPolicy, ping
from assistant.model import ChatMessage
from tests.doubles import loopback
from tests.doubles.loopback import LoopbackServer, Step, after, chunk, drips, says, status
from tests.doubles.worlds import ASK, KEY, LEAKY, SECRET, model_at

TEXT = "data: " + json.dumps(chunk("word ")) + "\n\n"


def test_a_dead_port_is_said_to_be_unreachable() -> None:
    """Nobody listening is told apart from a broken line."""
    with LoopbackServer() as server:
        model = model_at(server)
    with pytest.raises(EndpointUnavailable, match="cannot be reached"):
        model.complete(ASK)


def test_a_redirect_is_not_followed() -> None:
    """Neither message nor key goes where an endpoint points to."""
    with LoopbackServer() as other:
        moved = status(307, {"message": "x"}, f"Location: {other.base_url}/chat/completions")
        with LoopbackServer([moved]) as server, pytest.raises(EndpointRefused, match="redirects"):
            model_at(server).complete(ASK)
        assert other.log == []


def test_the_environment_adds_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy, organisation, project, other key or extra header of the environment reaches the endpoint."""
    planted = {
        "HTTP_PROXY": "http://127.0.0.1:1",
        "http_proxy": "http://127.0.0.1:1",
        "ALL_PROXY": "http://127.0.0.1:1",
        "NO_PROXY": "",
        "no_proxy": "",
        "OPENAI_BASE_URL": "http://127.0.0.1:1",
        "OPENAI_API_KEY": "sk-environment",
        "OPENAI_ADMIN_KEY": "sk-environment-admin",
        "OPENAI_ORG_ID": "org-environment",
        "OPENAI_PROJECT_ID": "proj-environment",
        "OPENAI_CUSTOM_HEADERS": "X-Environment: yes",
    }
    for name, value in planted.items():
        monkeypatch.setenv(name, value)
    with LoopbackServer() as server:
        model_at(server).complete(ASK)
        OpenAIModel(Endpoint("keyless", server.base_url, "any")).complete(ASK)
        keyed, keyless = server.log
    assert keyed.headers["authorization"] == f"Bearer {KEY}"
    assert "authorization" not in keyless.headers
    assert "environment" not in json.dumps([dict(keyed.headers), dict(keyless.headers)]).lower()
    assert not [name for name in keyed.headers if name.startswith("x-")]


def test_the_request_holds_what_was_asked() -> None:
    """Messages and set options are sent, unset ones are not."""
    schema = AnswerSchema("shape", {"type": "object"})
    with LoopbackServer() as server:
        model_at(server).complete(ASK, Options(0.3, 500, 7, schema))
        model_at(server).complete(ASK)
        model_at(server).complete(ASK, on_text=lambda _: None)
        full, bare, heard = (asked.body for asked in server.log)
    assert full["messages"] == [message._asdict() for message in ASK]
    assert (full["temperature"], full["max_tokens"], full["seed"]) == (0.3, 500, 7)
    assert full["response_format"]["json_schema"]["schema"] == {"type": "object"}
    assert bare.keys() == {"model", "messages"}
    assert heard.keys() == {"model", "messages", "stream", "stream_options"}


def test_an_option_the_endpoint_does_not_know_is_left_out_from_then_on() -> None:
    """A reasoning model that refuses temperature and max_tokens still answers, and later at once."""

    def unsupported(name: str) -> Step:
        return status(400, {"message": "x", "code": "unsupported_parameter", "param": name})

    plan = [unsupported("temperature"), unsupported("max_tokens")]
    with LoopbackServer(plan) as server:
        model = model_at(server)
        for _ in range(2):
            assert model.complete(ASK, Options(temperature=0.3, max_output_tokens=50)).text
        *_, third, fourth = (asked.body for asked in server.log)
    assert len(server.log) == 4
    assert third.keys() == fourth.keys()
    assert third["max_completion_tokens"] == 50
    assert not {"temperature", "max_tokens"} & third.keys()


def test_a_schema_the_endpoint_chokes_on_is_left_out_this_time() -> None:
    """Servers that crash on a schema are asked without it, but asked for it again later."""
    schema = AnswerSchema("shape", {"type": "object"})
    with LoopbackServer([status(500, LEAKY)]) as server:
        model = model_at(server)
        for _ in range(2):
            model.complete(ASK, Options(answer_schema=schema))
        asked = ["response_format" in asked.body for asked in server.log]
    assert asked == [True, False, True]


@pytest.mark.parametrize(
    ("begins", "goes_on"),
    [("", loopback.hangs(15)), ("Dear ", loopback.hangs(15)), ("", drips(TEXT.encode(), 0.01, 1500))],
    ids=["silent", "stalled", "talking"],
)
def test_stop_ends_a_request_at_once(begins: str, goes_on: Step, patient: Deadlines) -> None:
    """Somebody who stops does not wait for the endpoint, which notices that we left."""
    stop, outlasted = threading.Event(), threading.Event()

    def step(line: loopback.Line) -> None:
        after(begins, lambda _: stop.set())(line)
        goes_on(line)
        outlasted.set()

    with LoopbackServer([step]) as server, pytest.raises(Stopped):
        model_at(server, patient).complete(ASK, on_text=lambda _: None, cancelled=stop.is_set)
    assert not outlasted.is_set()


def test_half_characters_of_a_customer_do_not_stop_the_request() -> None:
    """A lone surrogate in the customer's message is replaced, not stumbled over."""
    with LoopbackServer() as server:
        model_at(server).complete([ChatMessage("user", "Hi \ud83d!")])
        assert server.log[0].body["messages"][0]["content"] == "Hi \ufffd!"


def test_nothing_is_logged_of_what_was_said(caplog: pytest.LogCaptureFixture) -> None:
    """Even with every logger at its most talkative, neither message nor key is written."""
    caplog.set_level(logging.DEBUG)
    with LoopbackServer([status(400, LEAKY), says(f"Dear {SECRET}")]) as server:
        model = model_at(server)
        _fails(lambda: model.complete(ASK))
        model.complete(ASK)
    assert SECRET not in caplog.text
    assert KEY not in caplog.text


def test_an_endpoint_without_a_list_of_models_may_still_draft() -> None:
    """The doctor tells an endpoint that keeps no list from one that is not there."""
    with LoopbackServer() as server:
        nowhere = ping(replace(model_at(server).endpoint, base_url=server.base_url + "/no"))
        gone = model_at(server).endpoint
    assert (nowhere.reachable, nowhere.model_listed) == (True, None)
    assert "keeps no list" in nowhere.problem
    dead = ping(gone)
    assert not dead.reachable
    assert "cannot be reached" in dead.problem


def test_a_doctor_s_question_has_its_own_deadline() -> None:
    """A server that takes the question and drips its answer is reported as out of reach, in time."""

    class Slow(LoopbackServer):
        def _list(self, line: loopback.Line) -> None:
            drips(b"x", 0.02)(line)

    with Slow() as server:
        report = ping(model_at(server).endpoint, seconds=0.1)
    assert not report.reachable
    assert "within 0.1 s" in report.problem


def test_a_certificate_nobody_vouches_for_is_refused() -> None:
    """Neither message nor key goes to a server whose certificate is not trusted."""
    with LoopbackServer(tls=True) as server:
        with pytest.raises(EndpointRefused, match="certificate is not trusted"):
            model_at(server).complete(ASK)
        assert server.log == []


def test_deadlines_hold_under_tls(
    monkeypatch: pytest.MonkeyPatch, idle: Deadlines, patient: Deadlines
) -> None:
    """An encrypted read that was cut short goes on where it was, and ends at our deadline if it must."""
    monkeypatch.setenv("SSL_CERT_FILE", str(loopback.CERTIFICATE))
    plan = [says("Dear Ms Marsh", pause=0.12), after("Dear ", drips(b": wait\n\n", 0.02))]
    with LoopbackServer(plan, tls=True) as server:
        assert model_at(server, patient).complete(ASK).text == "Dear Ms Marsh"
        with pytest.raises(EndpointUnavailable, match="fell silent"):
            model_at(server, idle).complete(ASK, on_text=lambda _: None)


def test_retries_begin_anew_over_real_sockets() -> None:
    """A cut answer is forgotten, the next attempt is whole, and two attempts are counted."""
    heard: list[str] = []
    with LoopbackServer([after("Dear nobody", loopback.cut), says("Dear Ms Marsh")]) as server:
        model = Retrying(model_at(server), RetryPolicy(base=0.01))
        done = model.complete(ASK, on_text=heard.append)
        assert len(server.log) == 2
    assert (done.text, done.attempts) == ("Dear Ms Marsh", 2)
    assert heard == ["Dear nobody", "", "Dear", "Dear Ms", "Dear Ms Marsh"]


def test_all_attempts_share_one_deadline(patient: Deadlines) -> None:
    """An endpoint that hangs is given up when the time for all attempts is over, in the first of them."""
    with LoopbackServer(default=loopback.hangs()) as server:
        model = Retrying(model_at(server, patient), RetryPolicy(total=0.15, base=0.01))
        with pytest.raises(EndpointUnavailable, match=r"within 0.15 s \(attempts: 1\)"):
            model.complete(ASK)
        assert len(server.log) == 1


def _fails(call: Callable[[], object]) -> None:
    with pytest.raises(AssistantError):
        call()
