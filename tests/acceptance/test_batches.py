"""Drafting a file of messages with a model: order, faults, and going on after a kill."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.acceptance.conftest import Run
from tests.doubles import loopback
from tests.doubles.loopback import MODEL, LoopbackServer, says, status

REPLY = (
    "Dear customer,\n\nI am sorry that your parcel is late. I have asked the depot to look for it today, and "
    "I will write to you on Friday at noon, whatever they find.\n\nKind regards,\nAna"
)


def _lines(count: int) -> bytes:
    lines = [{"id": n, "message": f"My parcel number-{n}-end is late. Where is it?"} for n in range(count)]
    return "\n".join(json.dumps(line) for line in lines).encode()


def _number(asked: loopback.Asked) -> int:
    found = re.search(r"number-(\d+)-end", json.dumps(asked.body))
    assert found
    return int(found[1])


def _set_up(tmp_path: Path) -> None:
    """Leave out the questions beside the draft itself, so that a call is a draft."""
    settings = '[model]\nlook_for_local = false\nrefine_reading = false\n[privacy]\nmasking = "never"\n'
    (tmp_path / "data" / "settings.toml").write_text(settings)


def test_the_same_command_again_asks_nothing_again(run: Run, tmp_path: Path) -> None:
    """Every line is drafted once and in order; the second run gives the same replies from what is stored."""
    _set_up(tmp_path)
    with LoopbackServer(default=says(REPLY)) as server:
        asked = {"OPENAI_BASE_URL": server.base_url, "ASSISTANT_MODEL": MODEL}
        command = ("draft", "--jsonl", "--concurrency", "8")
        first, second = (run(*command, given=_lines(40), expect=None, **asked) for _ in range(2))
        assert sorted(map(_number, server.chats)) == list(range(40))
    ones, twos = ([json.loads(line) for line in done.stdout.splitlines()] for done in (first, second))
    assert [one["id"] for one in ones] == [two["id"] for two in twos] == list(range(40))
    assert [one["reply"] for one in ones] == [two["reply"] for two in twos]
    assert {one["writer"] for one in ones} == {"model"}
    assert all("stored answer" in two["notices"][0] for two in twos)
    assert first.stderr == ""


def test_many_at_once_go_over_several_processes(run: Run, tmp_path: Path) -> None:
    """At a hundred calls at a time every core helps, and order and count are the same."""
    _set_up(tmp_path)
    with LoopbackServer(default=says(REPLY)) as server:
        asked = {"OPENAI_BASE_URL": server.base_url, "ASSISTANT_MODEL": MODEL}
        done = run("draft", "--jsonl", "--concurrency", "100", given=_lines(60), expect=None, **asked)
        assert sorted(map(_number, server.chats)) == list(range(60))
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["id"] for one in found] == list(range(60))
    assert {one["writer"] for one in found} == {"model"}


@pytest.mark.parametrize("concurrency", [4, 64])
def test_after_a_kill_nothing_that_arrived_is_asked_again(tmp_path: Path, run: Run, concurrency: int) -> None:
    """Killed in the middle, the batch goes on: answers that came 50 ms before are not paid twice."""
    _set_up(tmp_path)
    answered: dict[int, float] = {}

    def slowly(line: loopback.Line) -> None:
        line.pause(0.02 * (1 + _number(line.asked) % 7))
        says(REPLY)(line)
        answered.setdefault(_number(line.asked), time.monotonic())

    with LoopbackServer(default=slowly) as server:
        asked = {"OPENAI_BASE_URL": server.base_url, "ASSISTANT_MODEL": MODEL}
        environ = {**os.environ, "ASSISTANT_DATA": str(tmp_path / "data"), **asked}  # noqa: TID251 - a child's
        (tmp_path / "in.jsonl").write_bytes(_lines(120))
        with (tmp_path / "in.jsonl").open("rb") as given:
            batch = subprocess.Popen(
                [sys.executable, "-m", "assistant", "draft", "--jsonl", "--concurrency", str(concurrency)],
                stdin=given,
                stdout=subprocess.PIPE,
                env=environ,
                start_new_session=True,
            )
        assert batch.stdout is not None
        for _ in range(5):
            batch.stdout.readline()
        killed = time.monotonic()
        os.killpg(batch.pid, signal.SIGKILL)
        batch.wait(10)
        batch.stdout.close()
        paid = {number for number, when in answered.items() if when < killed - 0.05}
        before = len(server.chats)
        assert before >= 5
        done = run("draft", "--jsonl", "--concurrency", "8", given=_lines(120), expect=None, **asked)
        again = {_number(one) for one in server.chats[before:]}
    assert paid
    assert not paid & again
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == list(range(120))


def test_kept_drafts_are_kept_once(run: Run, tmp_path: Path) -> None:
    """With --save a second run of the same lines adds no case."""
    from assistant.store import Store

    _set_up(tmp_path)
    for _ in range(2):
        run("draft", "--jsonl", "--offline", "--save", given=_lines(3), expect=None)
    store = Store.open(tmp_path / "data")
    try:
        assert len(store.drafts(20)) == 3
    finally:
        store.close()


def test_a_sick_endpoint_costs_no_line(run: Run, tmp_path: Path) -> None:
    """Where the model fails the playbook writes, and each line says why."""
    _set_up(tmp_path)
    with LoopbackServer(default=status(401, {"message": "no", "code": "invalid_api_key"})) as server:
        asked = {"OPENAI_BASE_URL": server.base_url, "ASSISTANT_MODEL": MODEL}
        done = run("draft", "--jsonl", given=_lines(5), expect=None, **asked)
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["writer"] for one in found] == ["playbook"] * 5
    assert all("API key" in one["notices"][0] for one in found)


def test_what_a_batch_took_is_counted(run: Run, tmp_path: Path) -> None:
    """Every call of every process is in the sums, and none is counted twice."""
    _set_up(tmp_path)
    with LoopbackServer(default=says(REPLY)) as server:
        asked = {"OPENAI_BASE_URL": server.base_url, "ASSISTANT_MODEL": MODEL}
        for _ in range(2):
            run("draft", "--jsonl", "--concurrency", "64", given=_lines(30), expect=None, **asked)
    rows = [json.loads(line) for line in run("costs", "--json").stdout.splitlines()]
    assert sum(row["calls"] for row in rows) == 30
    assert {row["endpoint"] for row in rows} == {"configured"}
    assert "configured" in run("costs").stdout


@pytest.mark.parametrize("concurrency", [4, 64])
def test_a_person_who_stops_a_batch_is_obeyed(tmp_path: Path, run: Run, concurrency: int) -> None:
    """Ctrl-C ends it at once with 130 and one line, though every call hangs; it can be gone on with."""
    assert run
    _set_up(tmp_path)
    with LoopbackServer(default=loopback.hangs()) as server:
        asked = {"OPENAI_BASE_URL": server.base_url, "ASSISTANT_MODEL": MODEL}
        environ = {**os.environ, "ASSISTANT_DATA": str(tmp_path / "data"), **asked}  # noqa: TID251 - a child's
        (tmp_path / "in.jsonl").write_bytes(_lines(120))
        with (tmp_path / "in.jsonl").open("rb") as given:
            batch = subprocess.Popen(
                [sys.executable, "-m", "assistant", "draft", "--jsonl", "--concurrency", str(concurrency)],
                stdin=given,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environ,
                start_new_session=True,
            )
        while len(server.chats) < 4:
            time.sleep(0.02)
            assert batch.poll() is None
        os.killpg(batch.pid, signal.SIGINT)
        out, err = batch.communicate(timeout=20)
    assert (batch.returncode, out) == (130, b"")
    assert err.strip() == b"assistant: stopped"
