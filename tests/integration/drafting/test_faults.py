"""Whatever an endpoint does, the agent gets a right draft and a line that says what happened."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

import assistant
from assistant.checks import load_policy
from assistant.drafting import Drafter, Wishes
from assistant.llm import ChatModel, Deadlines, Endpoint, RetryPolicy, Ways, open_door, unheard
from assistant.model import Case, Draft, Message, WriterKind
from assistant.playbook import load_playbook
from assistant.templates import Library
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

PROMPTS = Path(assistant.__file__).parent.parent / "prompts"
REPLY = "Dear Ann Lee,\n\nI am sorry that parcel 4411 is late. I will write on Friday.\n\nKind regards,\nAna"
QUICK = Deadlines(connect=0.2, first_token=0.1, idle=0.1, total=0.2)
POLICY = RetryPolicy(attempts=2, base=0.01, total=2.0)

TEXT = b"data: " + json.dumps(chunk("word ")).encode() + b"\n\n"
ODD: dict[str, Step] = {
    "stall": after("Dear ", loopback.hangs()),
    "slow drip": after("", drips(TEXT, 0.02)),
    "cut stream": after("Dear ", loopback.cut),
    "no end mark": after("Dear ", loopback.ends),
    "broken JSON": body("application/json", b'{"choices": ['),
    "broken event": after("Dear ", sends('{"choices": [')),
    "a page": body("text/html", b"<html>Sign in</html>"),
    "empty answer": says(""),
    "blank answer": says(" \n"),
    "refusal": answers(whole(None, refusal="I cannot")),
    "length": says("Dear", finish="length"),
    "wrong charset": body(
        "application/json", json.dumps(whole("Grüße"), ensure_ascii=False).encode("latin-1")
    ),
    "error 500": status(500),
    "reset": loopback.resets,
    "hangs": loopback.hangs(),
}
FINAL: dict[str, tuple[Step, str]] = {
    "quota": (status(429, {"message": "x", "code": "insufficient_quota"}), "quota is used up"),
    "key": (status(401, {"message": "x"}), "does not accept the API key"),
    "context": (status(400, {"message": "x", "code": "context_length_exceeded"}), "longer than"),
    "filter": (status(400, {"message": "x", "code": "content_filter"}), "content filter"),
}
LISTENERS = {"streamed": lambda _: None, "whole": unheard}


@pytest.fixture(scope="module")
def pipeline() -> Callable[[ChatModel], Drafter]:
    """Return a maker of the pipeline as it is shipped, over any model."""
    library, playbook = Library(PROMPTS), load_playbook(PROMPTS / "playbook")
    policy = load_policy(PROMPTS / "rules.yaml")
    return lambda model: Drafter(library, playbook, policy, model, masked=False)


def _case(number: int = 4411) -> Case:
    text = f"My parcel {number} is late. I am very disappointed. Where is it?"
    return Case(Message(text), date(2026, 11, 21))


def _endpoint(server: LoopbackServer, name: str) -> Endpoint:
    return Endpoint(name, server.base_url, loopback.MODEL, deadlines=QUICK)


def _drafted(drafter: Drafter, how: str = "streamed", number: int = 4411) -> Draft:
    return drafter.draft(_case(number), Wishes(), LISTENERS[how], lambda: False)


@pytest.mark.parametrize("how", LISTENERS)
@pytest.mark.parametrize("name", ODD)
def test_a_fault_that_stays_ends_with_the_playbook(
    name: str, how: str, pipeline: Callable[[ChatModel], Drafter]
) -> None:
    """Nothing of the broken answer is left; the draft is the playbook's, whole, and says why, in time."""
    with LoopbackServer(default=ODD[name]) as server:
        begun = time.monotonic()
        draft = _drafted(pipeline(open_door([_endpoint(server, "Ours")], Ways(policy=POLICY))), how)
        assert time.monotonic() - begun < 10
        assert 1 <= len(server.chats) <= 2
    assert draft.reply.writer is WriterKind.PLAYBOOK
    assert len(draft.reply.text) > 80
    assert "Ours" in draft.reply.notices[0]
    assert "The playbook wrote this draft instead." in draft.reply.notices[0]


@pytest.mark.parametrize("how", LISTENERS)
@pytest.mark.parametrize("name", ODD)
def test_a_fault_that_passes_ends_with_the_model(
    name: str, how: str, pipeline: Callable[[ChatModel], Drafter]
) -> None:
    """A second try, or the next endpoint where a second try is not worth it, writes the draft."""
    with LoopbackServer([ODD[name]], says(REPLY)) as server, LoopbackServer(default=says(REPLY)) as spare:
        door = open_door([_endpoint(server, "Ours"), _endpoint(spare, "Spare")], Ways(policy=POLICY))
        draft = _drafted(pipeline(door), how)
        asked = len(server.chats), len(spare.chats)
    assert draft.reply.text == REPLY
    assert draft.reply.writer is WriterKind.MODEL
    assert asked in {(2, 0), (1, 1)}
    assert bool(draft.reply.notices) == (asked == (1, 1))


@pytest.mark.parametrize("name", FINAL)
def test_what_trying_again_cannot_help_is_asked_once_and_explained(
    name: str, pipeline: Callable[[ChatModel], Drafter]
) -> None:
    """Quota, key, context and filter cost one request, and the draft says who must do what."""
    step, says_what = FINAL[name]
    with LoopbackServer(default=step) as server:
        draft = _drafted(pipeline(open_door([_endpoint(server, "Ours")], Ways(policy=POLICY))))
        assert len(server.chats) == 1
    assert says_what in draft.reply.notices[0]
    assert draft.reply.writer is WriterKind.PLAYBOOK


def _stormy(seed: int) -> Iterator[Step]:
    """Yield answers of which every fifth goes wrong in a random way; each good one names its customer."""
    draw = Random(seed)  # noqa: S311 - a test's dice
    faults = [step for name, step in ODD.items() if name not in {"stall", "slow drip", "hangs"}]
    while True:
        yield draw.choice(faults) if draw.random() < 0.2 else _named


def _named(line: loopback.Line) -> None:
    number = json.dumps(line.asked.body).split("My parcel ")[1].split(" ")[0]
    says(REPLY.replace("4411", number))(line)


def test_a_storm_of_faults_loses_and_mixes_up_nothing(pipeline: Callable[[ChatModel], Drafter]) -> None:
    """Of 120 drafts in 40 threads, a fifth of the answers broken, each is whole and for its own customer."""
    steps, lock = _stormy(7), threading.Lock()

    def play(line: loopback.Line) -> None:
        with lock:
            step = next(steps)
        step(line)

    with LoopbackServer(default=play) as server:
        patient = Deadlines(first_token=20, idle=20, total=30, connect=20)
        endpoint = replace(_endpoint(server, "Ours"), deadlines=patient)
        drafter = pipeline(open_door([endpoint], Ways(policy=RetryPolicy(base=0.01), at_once=24)))
        before = threading.active_count()
        with ThreadPoolExecutor(40) as pool:
            drafts = list(pool.map(lambda n: _drafted(drafter, "whole", n), range(5000, 5120)))
    for number, draft in enumerate(drafts, start=5000):
        assert f"My parcel {number} " in draft.case.message.text
        if draft.reply.writer is WriterKind.MODEL:
            assert draft.reply.text == REPLY.replace("4411", str(number))
        else:
            assert "The playbook wrote this draft instead." in draft.reply.notices[0]
    assert sum(draft.reply.writer is WriterKind.MODEL for draft in drafts) > 90
    assert threading.active_count() <= before
