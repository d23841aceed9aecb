"""What endpoints do wrong, over real sockets: each ends in time, as one of our errors, and asks once."""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from assistant.errors import AnswerUnusable, AssistantError, EndpointRefused, EndpointUnavailable, Stopped
from assistant.llm import AnswerSchema, Deadlines, Endpoint, OpenAIModel, Options, Retrying, RetryPolicy, ping
from assistant.model import ChatMessage
from tests.doubles import loopback
from tests.doubles.loopback import LoopbackServer, Step, after, body, chunk, drips, says, sends, status

SECRET = "my card was charged twice, Pauline Marsh"
KEY = "sk-very-secret-0001"
ASK = [ChatMessage("system", "Be kind."), ChatMessage("user", SECRET)]
TEXT = "data: " + json.dumps(chunk("word ")) + "\n\n"
LONG = TEXT.replace("word ", "w" * 60_000).encode()
COMMENT = b": " + b"x" * 1_000_000 + b"\n"
LEAKY = {"message": f"bad key {KEY} for {SECRET}", "type": "odd", "code": KEY}


@dataclass(frozen=True)
class Fault:
    """What the endpoint does, what must come of it, and words of the message."""

    step: Step
    error: type[AssistantError]
    says: str
    deadlines: str = "patient"


FAULTS: dict[str, Fault] = {
    # statuses
    "401": Fault(status(401, LEAKY), EndpointRefused, "API key"),
    "402": Fault(status(402, LEAKY), EndpointRefused, "quota"),
    "403": Fault(status(403, LEAKY), EndpointRefused, "forbids"),
    "404": Fault(status(404, LEAKY), EndpointRefused, "does not know the model"),
    "400": Fault(status(400, LEAKY), EndpointRefused, "status 400"),
    "400 context": Fault(
        status(400, {"message": "x", "code": "context_length_exceeded"}), EndpointRefused, "longer than"
    ),
    "400 context in words": Fault(
        status(400, {"message": "The maximum context length is 8192"}),
        EndpointRefused,
        "longer than",
    ),
    "413": Fault(status(413), EndpointRefused, "longer than"),
    "400 filter": Fault(
        status(400, {"message": "x", "code": "content_filter"}), EndpointRefused, "content filter"
    ),
    "429 quota": Fault(status(429, {"message": "x", "code": "insufficient_quota"}), EndpointRefused, "quota"),
    "429": Fault(status(429, LEAKY, "Retry-After: 7"), EndpointUnavailable, "in 7 s"),
    "500": Fault(status(500, LEAKY), EndpointUnavailable, "status 500"),
    "502 page": Fault(status(502), EndpointUnavailable, "status 502"),
    "529": Fault(status(529, LEAKY), EndpointUnavailable, "status 529"),
    "409": Fault(status(409, LEAKY), EndpointUnavailable, "status 409"),
    # bodies that are no stream
    "page": Fault(body("text/html", b"<html>Sign in</html>"), AnswerUnusable, "no chat answer"),
    "page as events": Fault(
        body("text/event-stream", b"data: <html>Sign in</html>\n\n"), AnswerUnusable, "no chat answer"
    ),
    "a string": Fault(body("application/json", b'"ok"'), AnswerUnusable, "no chat answer"),
    "null": Fault(body("application/json", b"null"), AnswerUnusable, "no chat answer"),
    "null as event": Fault(body("text/event-stream", b"data: null\n\n"), AnswerUnusable, "no chat answer"),
    "a string as event": Fault(
        body("text/event-stream", b'data: "ok"\n\n'), AnswerUnusable, "no chat answer"
    ),
    "a list as event": Fault(body("text/event-stream", b"data: [1]\n\n"), AnswerUnusable, "no chat answer"),
    "nothing": Fault(body("text/event-stream", b""), AnswerUnusable, "no chat answer"),
    "an error with 200": Fault(
        body("application/json", json.dumps({"error": LEAKY}).encode()), AnswerUnusable, "no chat answer"
    ),
    "packed": Fault(
        body("text/event-stream", b"\x1f\x8b", "Content-Encoding: gzip"), AnswerUnusable, "compressed"
    ),
    "401, packed": Fault(status(401, LEAKY, "Content-Encoding: gzip"), EndpointRefused, "API key"),
    # events
    "no choices": Fault(after("", sends({**chunk("x"), "choices": None})), AnswerUnusable, "no chat answer"),
    "empty choices": Fault(after("", sends({**chunk("x"), "choices": []})), AnswerUnusable, "no chat answer"),
    "odd choices": Fault(after("", sends({**chunk("x"), "choices": "no"})), AnswerUnusable, "no chat answer"),
    "odd choice": Fault(
        after("", sends({**chunk("x"), "choices": [3, None]})), AnswerUnusable, "no chat answer"
    ),
    "odd delta": Fault(
        after("", sends({**chunk(), "choices": [{"index": 0, "delta": "x", "finish_reason": "stop"}]})),
        AnswerUnusable,
        "with nothing",
    ),
    "odd content": Fault(
        after("", sends(chunk(content=[1]), chunk(finish="stop"))), AnswerUnusable, "nothing"
    ),
    "blank": Fault(says(" \n \u200b "), AnswerUnusable, "with nothing"),
    "empty": Fault(says(""), AnswerUnusable, "with nothing"),
    "length": Fault(says("Dear", finish="length"), AnswerUnusable, "length limit"),
    "filter": Fault(says("Dear", finish="content_filter"), AnswerUnusable, "content filter"),
    "tool": Fault(says("Dear", finish="tool_calls"), AnswerUnusable, "called a tool"),
    "odd finish": Fault(says("Dear", finish=SECRET), AnswerUnusable, "reason unknown"),
    "no finish": Fault(says("Dear", finish=None), AnswerUnusable, "broke off"),
    "refusal": Fault(
        after("", sends(chunk(refusal="I cannot"), chunk(finish="stop"))), AnswerUnusable, "declined"
    ),
    "broken JSON": Fault(after("Dear ", sends('{"choices": [')), AnswerUnusable, "no chat answer"),
    "deep JSON": Fault(after("Dear ", sends("[" * 100_000)), AnswerUnusable, "no chat answer"),
    "latin-1": Fault(
        after("Dear ", lambda line: line.send(TEXT.replace("word", "Grüße").encode("latin-1"))),
        AnswerUnusable,
        "no chat answer",
    ),
    "error event": Fault(after("Dear ", sends({"error": LEAKY})), EndpointUnavailable, "in mid-answer"),
    "error event 400": Fault(
        after("", sends({"error": {"message": "x", "code": 400, "type": "exceed_context_size_error"}})),
        EndpointRefused,
        "longer than",
    ),
    "error event quota": Fault(
        after("", sends({"error": {"message": "x", "type": "insufficient_quota"}})), EndpointRefused, "quota"
    ),
    "error event, overloaded": Fault(
        after("", sends({"error": {"message": "x", "code": 503}})), EndpointUnavailable, "status 503"
    ),
    "endless": Fault(after("", drips(LONG, 0)), AnswerUnusable, "without end"),
    "endless and textless": Fault(after("", drips(COMMENT, 0)), AnswerUnusable, "far more"),
    # lines that break
    "reset": Fault(loopback.resets, EndpointUnavailable, "connection"),
    "reset midway": Fault(after("Dear ", loopback.resets), EndpointUnavailable, "connection"),
    "cut": Fault(after("Dear ", loopback.cut), EndpointUnavailable, "connection"),
    "clean end": Fault(after("Dear ", loopback.ends), AnswerUnusable, "broke off"),
    "not HTTP": Fault(lambda line: line.raw(b"220 mail ready\r\n"), EndpointUnavailable, "connection"),
    # time
    "hangs": Fault(loopback.hangs(), EndpointUnavailable, "said nothing within 0.1 s", "first_token"),
    "head only": Fault(after("", loopback.hangs()), EndpointUnavailable, "said nothing", "first_token"),
    "slow head": Fault(loopback.drips_head(0.02), EndpointUnavailable, "said nothing", "first_token"),
    "keep-alives": Fault(
        after("", drips(b": wait\n\n", 0.02)), EndpointUnavailable, "said nothing", "first_token"
    ),
    "roles only": Fault(
        after("", drips(b'data: {"choices": [{"delta": {"role": "assistant"}}]}\n\n', 0.02)),
        EndpointUnavailable,
        "said nothing",
        "first_token",
    ),
    "byte by byte": Fault(after("", drips(b"x", 0.02)), EndpointUnavailable, "said nothing", "first_token"),
    "stall": Fault(after("Dear ", loopback.hangs()), EndpointUnavailable, "fell silent for 0.1 s", "idle"),
    "keep-alives midway": Fault(
        after("Dear ", drips(b": wait\n\n", 0.02)), EndpointUnavailable, "fell silent", "idle"
    ),
    "slow error body": Fault(
        lambda line: (line.head(500, "text/html", length=10_000), drips(b"x", 0.02)(line))[1],
        EndpointUnavailable,
        "did not finish",
        "total",
    ),
    "drip": Fault(
        after("", drips(TEXT.encode(), 0.02)), EndpointUnavailable, "did not finish within 0.2 s", "total"
    ),
}


def _model(server: LoopbackServer, deadlines: Deadlines | None = None) -> OpenAIModel:
    return OpenAIModel(Endpoint("Our model", server.base_url, "any", KEY), deadlines)


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_becomes_our_error(name: str, request: pytest.FixtureRequest) -> None:
    """It ends as the right error, on one line, naming neither key nor customer, after one request."""
    fault = FAULTS[name]
    heard: list[str] = []
    with LoopbackServer([fault.step]) as server:
        model = _model(server, request.getfixturevalue(fault.deadlines))
        with pytest.raises(fault.error, match=fault.says) as caught:
            model.complete(ASK, on_text=heard.append)
        assert len(server.log) == 1
    shown = str(caught.value) + repr(caught.value)
    assert not any(secret in shown for secret in (SECRET, KEY, "\n"))
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("step", "text"),
    [
        (after("", sends(chunk("Dear \ud83d"), chunk("\ude00 \ud800!", finish="stop"))), "Dear 😀 \ufffd!"),
        (says("Dear you", done=False), "Dear you"),
        (
            after("", lambda line: [line.send(bytes([byte])) for byte in _events("Grüße 😀")] and line.end()),
            "Grüße 😀",
        ),
        (after("", sends(chunk(), {"choices": []}, chunk("Dear"), chunk(finish="stop"))), "Dear"),
        (after("", sends(chunk(reasoning_content="hm"), chunk("Dear"), chunk(finish="stop"))), "Dear"),
    ],
    ids=["halved characters", "no end mark", "bytes", "empty events", "thoughts"],
)
def test_what_is_odd_but_whole_is_an_answer(step: Step, text: str) -> None:
    """Answers that are merely strange come back whole, and can be written to a file."""
    with LoopbackServer([step]) as server:
        done = _model(server).complete(ASK)
    assert done.text == text
    assert done.text.encode()


def _events(text: str) -> bytes:
    events = (chunk(text), chunk(finish="stop"))
    return b"".join(b"data: " + json.dumps(event, ensure_ascii=False).encode() + b"\n\n" for event in events)


def test_a_dead_port_is_said_to_be_unreachable() -> None:
    """Nobody listening is told apart from a broken line."""
    with LoopbackServer() as server:
        model = _model(server)
    with pytest.raises(EndpointUnavailable, match="cannot be reached"):
        model.complete(ASK)


def test_a_redirect_is_not_followed() -> None:
    """Neither message nor key goes where an endpoint points to."""
    with LoopbackServer() as other:
        moved = status(307, {"message": "x"}, f"Location: {other.base_url}/chat/completions")
        with LoopbackServer([moved]) as server, pytest.raises(EndpointRefused, match="redirects"):
            _model(server).complete(ASK)
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
        _model(server).complete(ASK)
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
        _model(server).complete(ASK, Options(0.3, 500, 7, schema))
        _model(server).complete(ASK)
        full, bare = (asked.body for asked in server.log)
    assert full["messages"] == [message._asdict() for message in ASK]
    assert (full["temperature"], full["max_tokens"], full["seed"]) == (0.3, 500, 7)
    assert full["response_format"]["json_schema"]["schema"] == {"type": "object"}
    assert bare.keys() == {"model", "messages", "stream", "stream_options"}


def test_an_option_the_endpoint_does_not_know_is_left_out_from_then_on() -> None:
    """A reasoning model that refuses temperature and max_tokens still answers, and later at once."""

    def unsupported(name: str) -> Step:
        return status(400, {"message": "x", "code": "unsupported_parameter", "param": name})

    plan = [unsupported("temperature"), unsupported("max_tokens")]
    with LoopbackServer(plan) as server:
        model = _model(server)
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
        model = _model(server)
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
        _model(server, patient).complete(ASK, cancelled=stop.is_set)
    assert not outlasted.is_set()


def test_half_characters_of_a_customer_do_not_stop_the_request() -> None:
    """A lone surrogate in the customer's message is replaced, not stumbled over."""
    with LoopbackServer() as server:
        _model(server).complete([ChatMessage("user", "Hi \ud83d!")])
        assert server.log[0].body["messages"][0]["content"] == "Hi \ufffd!"


def test_nothing_is_logged_of_what_was_said(caplog: pytest.LogCaptureFixture) -> None:
    """Even with every logger at its most talkative, neither message nor key is written."""
    caplog.set_level(logging.DEBUG)
    with LoopbackServer([status(400, LEAKY), says(f"Dear {SECRET}")]) as server:
        model = _model(server)
        _fails(lambda: model.complete(ASK))
        model.complete(ASK)
    assert SECRET not in caplog.text
    assert KEY not in caplog.text


def test_an_endpoint_without_a_list_of_models_may_still_draft() -> None:
    """The doctor tells an endpoint that keeps no list from one that is not there."""
    with LoopbackServer() as server:
        nowhere = ping(replace(_model(server).endpoint, base_url=server.base_url + "/no"))
        gone = _model(server).endpoint
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
        report = ping(_model(server).endpoint, seconds=0.1)
    assert not report.reachable
    assert "within 0.1 s" in report.problem


def test_a_certificate_nobody_vouches_for_is_refused() -> None:
    """Neither message nor key goes to a server whose certificate is not trusted."""
    with LoopbackServer(tls=True) as server:
        with pytest.raises(EndpointRefused, match="certificate is not trusted"):
            _model(server).complete(ASK)
        assert server.log == []


def test_deadlines_hold_under_tls(
    monkeypatch: pytest.MonkeyPatch, idle: Deadlines, patient: Deadlines
) -> None:
    """An encrypted read that was cut short goes on where it was, and ends at our deadline if it must."""
    monkeypatch.setenv("SSL_CERT_FILE", str(loopback.CERTIFICATE))
    plan = [says("Dear Ms Marsh", pause=0.12), after("Dear ", drips(b": wait\n\n", 0.02))]
    with LoopbackServer(plan, tls=True) as server:
        assert _model(server, patient).complete(ASK).text == "Dear Ms Marsh"
        with pytest.raises(EndpointUnavailable, match="fell silent"):
            _model(server, idle).complete(ASK)


def test_retries_begin_anew_over_real_sockets() -> None:
    """A cut answer is forgotten, the next attempt is whole, and two attempts are counted."""
    heard: list[str] = []
    with LoopbackServer([after("Dear nobody", loopback.cut), says("Dear Ms Marsh")]) as server:
        model = Retrying(_model(server), RetryPolicy(base=0.01))
        done = model.complete(ASK, on_text=heard.append)
        assert len(server.log) == 2
    assert (done.text, done.attempts) == ("Dear Ms Marsh", 2)
    assert heard == ["Dear nobody", "", "Dear", "Dear Ms", "Dear Ms Marsh"]


def test_all_attempts_share_one_deadline(patient: Deadlines) -> None:
    """An endpoint that hangs is given up when the time for all attempts is over, in the first of them."""
    with LoopbackServer(default=loopback.hangs()) as server:
        model = Retrying(_model(server, patient), RetryPolicy(total=0.15, base=0.01))
        with pytest.raises(EndpointUnavailable, match=r"within 0.15 s \(attempts: 1\)"):
            model.complete(ASK)
        assert len(server.log) == 1


def test_two_hundred_faults_leave_nothing_behind(total: Deadlines) -> None:
    """After 200 requests that went wrong in every way there are as many threads and open files as before."""
    quick = replace(total, first_token=0.05, idle=0.05, total=0.1)
    plan = [fault.step for name, fault in FAULTS.items() if not name.startswith("endless")]
    plan = (plan * 4)[:200]
    with LoopbackServer(plan) as server:
        model = _model(server, quick)
        _fails(lambda: model.complete(ASK))
        before = _held()
        for _ in plan[1:]:
            _fails(lambda: model.complete(ASK))
        _settle(before)
        assert _held() <= before
        assert len(server.log) == 200


def _fails(call: Callable[[], object]) -> None:
    with pytest.raises(AssistantError):
        call()


def _held() -> tuple[int, int]:
    """Return the number of threads and of open files of this process."""
    return threading.active_count(), len(list(Path("/proc/self/fd").iterdir())) if os.name == "posix" else 0


def _settle(before: tuple[int, int]) -> None:
    """Give the double's own threads, which run in this process too, the time to see that we left."""
    for _ in range(200):
        if _held() <= before:
            return
        time.sleep(0.01)
