"""What endpoints do wrong, over real sockets: each ends in time, as one of our errors, and asks once."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from assistant.errors import AnswerUnusable, AssistantError, EndpointRefused, EndpointUnavailable
from assistant.llm import Deadlines
from tests.doubles import loopback
from tests.doubles.loopback import (
    LoopbackServer,
    Step,
    after,
    answers,
    body,
    chunk,
    drips,
    says,
    sends,
    status,
    whole,
)
from tests.doubles.worlds import ASK, KEY, LEAKY, SECRET, model_at

TEXT = "data: " + json.dumps(chunk("word ")) + "\n\n"
LONG = TEXT.replace("word ", "w" * 60_000).encode()
COMMENT = b": " + b"x" * 1_000_000 + b"\n"


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
    "an error with 200": Fault(answers({"error": LEAKY}), EndpointUnavailable, "in mid-answer"),
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


WHOLE: dict[str, Fault] = {
    "no choices": Fault(answers({**whole("x"), "choices": None}), AnswerUnusable, "no chat answer"),
    "empty choices": Fault(answers({**whole("x"), "choices": []}), AnswerUnusable, "no chat answer"),
    "odd choices": Fault(answers({**whole("x"), "choices": [3]}), AnswerUnusable, "no chat answer"),
    "no message": Fault(
        answers({"choices": [{"message": None, "finish_reason": "stop"}]}), AnswerUnusable, "with nothing"
    ),
    "no content": Fault(answers(whole(None)), AnswerUnusable, "with nothing"),
    "odd content": Fault(answers(whole(7)), AnswerUnusable, "with nothing"),
    "refusal": Fault(answers(whole(None, refusal="I cannot")), AnswerUnusable, "declined"),
    "broken JSON": Fault(body("application/json", b'{"choices": ['), AnswerUnusable, "no chat answer"),
    "deep JSON": Fault(body("application/json", b"[" * 100_000), AnswerUnusable, "no chat answer"),
    "empty body": Fault(body("application/json", b""), AnswerUnusable, "no chat answer"),
    "UTF-16": Fault(
        body("application/json", json.dumps(whole("Dear")).encode("utf-16")), AnswerUnusable, "no chat answer"
    ),
    "latin-1": Fault(
        body("application/json", json.dumps(whole("Grüße"), ensure_ascii=False).encode("latin-1")),
        AnswerUnusable,
        "no chat answer",
    ),
    "error 429 with 200": Fault(
        answers({"error": {"message": "x", "code": 429}}), EndpointUnavailable, "asked too often"
    ),
    "error in words with 200": Fault(answers({"error": SECRET}), EndpointUnavailable, "in mid-answer"),
    "endless": Fault(
        lambda line: (line.head(200, "application/json"), drips(b" " * 1_000_000, 0)(line))[1],
        AnswerUnusable,
        "far more",
    ),
    "cut": Fault(
        lambda line: (line.head(200, "application/json"), line.send(b'{"choices"'), line.reset())[2],
        EndpointUnavailable,
        "connection",
    ),
    "hangs": Fault(loopback.hangs(), EndpointUnavailable, "did not finish within 0.2 s", "total"),
    "slow head": Fault(loopback.drips_head(0.02), EndpointUnavailable, "did not finish", "total"),
    "byte by byte": Fault(
        lambda line: (line.head(200, "application/json"), drips(b" ", 0.02)(line))[1],
        EndpointUnavailable,
        "did not finish",
        "total",
    ),
}
"""What goes wrong with answers that are not streamed; what `BOTH` names goes wrong in either way."""
BOTH = [
    *(name for name in FAULTS if name[:1].isdigit()),
    *("page", "page as events", "a string", "null", "an error with 200", "packed"),
    *("blank", "empty", "length", "filter", "tool", "odd finish", "no finish"),
    *("reset", "not HTTP", "slow error body"),
]


@pytest.mark.parametrize("name", [*BOTH, *WHOLE])
def test_each_fault_becomes_our_error_without_a_stream(name: str, request: pytest.FixtureRequest) -> None:
    """An answer asked for in one piece goes wrong in no other way than a streamed one."""
    fault = WHOLE.get(name) or FAULTS[name]
    with LoopbackServer([fault.step]) as server:
        model = model_at(server, request.getfixturevalue(fault.deadlines))
        with pytest.raises(fault.error, match=fault.says) as caught:
            model.complete(ASK)
        assert [asked.body.get("stream") for asked in server.log] == [None]
    shown = str(caught.value) + repr(caught.value)
    assert not any(secret in shown for secret in (SECRET, KEY, "\n"))


@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_becomes_our_error(name: str, request: pytest.FixtureRequest) -> None:
    """It ends as the right error, on one line, naming neither key nor customer, after one request."""
    fault = FAULTS[name]
    heard: list[str] = []
    with LoopbackServer([fault.step]) as server:
        model = model_at(server, request.getfixturevalue(fault.deadlines))
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
        (answers(whole("Dear you")), "Dear you"),
        (answers(whole([{"type": "text", "text": "Dear"}, {"type": "text", "text": " you"}])), "Dear you"),
        (after("", lambda line: [line.event(chunk("Dear", finish="stop")), line.reset()]), "Dear"),
        (after("", lambda line: [line.event(chunk("Dear", finish="stop")), line.pause(30)]), "Dear"),
    ],
    ids=[
        "halved characters",
        "no end mark",
        "bytes",
        "empty events",
        "thoughts",
        "whole",
        "parts",
        "cut after",
        "open",
    ],
)
def test_what_is_odd_but_whole_is_an_answer(step: Step, text: str, idle: Deadlines) -> None:
    """Answers that are merely strange come back whole, and can be written to a file."""
    with LoopbackServer([step]) as server:
        done = model_at(server, replace(idle, idle=0.2)).complete(ASK, on_text=lambda _: None)
    assert done.text == text
    assert done.text.encode()


def _events(text: str) -> bytes:
    events = (chunk(text), chunk(finish="stop"))
    return b"".join(b"data: " + json.dumps(event, ensure_ascii=False).encode() + b"\n\n" for event in events)


def test_two_hundred_faults_leave_nothing_behind(total: Deadlines) -> None:
    """After 200 requests that went wrong in every way there are as many threads and open files as before."""
    quick = replace(total, first_token=0.05, idle=0.05, total=0.1)
    plan = [fault.step for name, fault in FAULTS.items() if not name.startswith("endless")]
    plan = (plan * 4)[:200]
    with LoopbackServer(plan) as server:
        model = model_at(server, quick)
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
