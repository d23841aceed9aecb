"""Answers that are kept and given again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import EndpointUnavailable, StorageError
from assistant.llm import (
    AnswerSchema,
    Completion,
    Endpoint,
    Options,
    Remembering,
    ScriptedModel,
    Shelf,
    subject_of,
)
from assistant.llm.scripted import Step
from assistant.llm.shelf import DAY
from assistant.model import ChatMessage
from tests.doubles.clocks import Clock

HERE = Endpoint("Here", "http://127.0.0.1:1/v1", "small")
FIRST = Options(temperature=0.3, marks=("nonce-1", "canary-1"), subject="My lamp is broken!")


@pytest.fixture
def clock() -> Clock:
    """A clock some time after the epoch."""
    return Clock(1_700_000_000.0)


@pytest.fixture
def shelf(tmp_path: Path, clock: Clock) -> Iterator[Shelf]:
    """An empty shelf."""
    made = Shelf(tmp_path / "answers.db", clock=clock)
    yield made
    made.close()


def _messages(options: Options) -> list[ChatMessage]:
    nonce, canary = options.marks
    return [
        ChatMessage("system", f"Never say {canary}."),
        ChatMessage("user", f"<{nonce}>My lamp is broken!</{nonce}>"),
    ]


def _model(shelf: Shelf, *steps: Step, endpoint: Endpoint = HERE) -> tuple[Remembering, ScriptedModel]:
    scripted = ScriptedModel(steps)
    return Remembering(scripted, endpoint, shelf), scripted


def test_the_same_request_with_other_marks_is_the_same(shelf: Shelf) -> None:
    """Nonce and canary drawn anew change nothing; the stored answer keeps those it was made with."""
    model, asked = _model(shelf, "Dear you")
    again = replace(FIRST, marks=("nonce-2", "canary-2"))
    first = model.complete(_messages(FIRST), FIRST)
    heard: list[str] = []
    second = model.complete(_messages(again), again, heard.append)
    assert (first.stored, second.stored) == (False, True)
    assert first.text == second.text == heard[0] == "Dear you"
    assert second.marks == FIRST.marks
    assert (second.completion_tokens, second.model) == (first.completion_tokens, first.model)
    assert "2023-11-14 22:13 UTC" in second.notices[0]
    assert len(asked.requests) == 1


@pytest.mark.parametrize(
    "other",
    [
        replace(FIRST, temperature=0.4),
        replace(FIRST, repeat=1),
        replace(FIRST, seed=1),
        replace(FIRST, max_output_tokens=10),
        replace(FIRST, answer_schema=AnswerSchema("shape", {"type": "object"})),
    ],
)
def test_another_option_or_repeat_is_another_request(shelf: Shelf, other: Options) -> None:
    """Whatever may change the answer is part of what is asked."""
    model, asked = _model(shelf, "Dear you", "Dear all")
    model.complete(_messages(FIRST), FIRST)
    assert model.complete(_messages(other), other).text == "Dear all"
    assert len(asked.requests) == 2


def test_other_words_models_and_hosts_are_other_requests(shelf: Shelf) -> None:
    """One word of the message or the template is enough, and so is another model."""
    model, asked = _model(shelf, "one", "two")
    model.complete(_messages(FIRST), FIRST)
    model.complete([*_messages(FIRST)[:1], ChatMessage("user", "My lamp is green!")], FIRST)
    assert len(asked.requests) == 2
    for endpoint in (replace(HERE, model="large"), replace(HERE, base_url="http://127.0.0.1:2/v1")):
        assert _model(shelf, "three", endpoint=endpoint)[0].complete(_messages(FIRST), FIRST).text == "three"


def test_a_failure_is_not_kept(shelf: Shelf) -> None:
    """What went wrong is asked again."""
    model, _ = _model(shelf, EndpointUnavailable("down"), "Dear you")
    with pytest.raises(EndpointUnavailable):
        model.complete(_messages(FIRST), FIRST)
    assert not model.complete(_messages(FIRST), FIRST).stored


def test_answers_grow_old(shelf: Shelf, clock: Clock) -> None:
    """After thirty days an answer counts as gone."""
    model, asked = _model(shelf, "Dear you", "Dear all")
    model.complete(_messages(FIRST), FIRST)
    clock.now += 30 * DAY + 1
    model.complete(_messages(FIRST), FIRST)
    assert len(asked.requests) == 2


def test_a_customer_s_words_can_be_forgotten(shelf: Shelf, tmp_path: Path) -> None:
    """After forgetting no byte of the answer is in the files; answers about others stay."""
    model, _ = _model(shelf, "Dear Pauline Marsh", "Dear Robert Quist")
    model.complete(_messages(FIRST), FIRST)
    model.complete([ChatMessage("user", "Hi")], replace(FIRST, subject="Hi"))
    assert shelf.forget(subject_of(FIRST.subject)) == 1
    files = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"Pauline" not in files
    assert b"Quist" in files
    assert len(shelf) == 1


def test_what_has_arrived_survives_a_kill(tmp_path: Path) -> None:
    """A process that kept ten answers and is killed at once leaves all ten."""
    path = tmp_path / "answers.db"
    program = (
        "import os, signal\nfrom pathlib import Path\nfrom assistant.llm import Completion, Shelf\n"
        f"shelf = Shelf(Path({str(path)!r}))\n"
        "for n in range(10): shelf.put(bytes([n]), b'', Completion(f'text {n}', 'm'))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == -9
    shelf = Shelf(path)
    assert [kept.completion.text for n in range(10) if (kept := shelf.get(bytes([n])))] == [
        f"text {n}" for n in range(10)
    ]
    shelf.close()


def test_a_file_that_is_no_shelf_is_said_to_be_none(tmp_path: Path) -> None:
    """A broken file is the operator's matter and never quoted."""
    path = tmp_path / "answers.db"
    path.write_bytes(b"Pauline Marsh " * 100)
    with pytest.raises(StorageError) as caught:
        Shelf(path).put(b"k", b"", Completion("x", "m"))
    assert "Pauline" not in str(caught.value)


def test_spooled_lines_are_taken_over_once_or_not_at_all(shelf: Shelf, tmp_path: Path) -> None:
    """What is handed over is gone; where taking it fails it waits on; another process may do it."""
    taken: list[str] = []
    for line in ("one", "two"):
        shelf.spool(line)

    def fail(lines: list[str]) -> None:
        raise StorageError(str(len(lines)))

    with pytest.raises(StorageError):
        shelf.take_over(fail)
    other = Shelf(tmp_path / "answers.db")
    other.take_over(taken.extend)
    other.close()
    shelf.take_over(taken.extend)
    assert taken == ["one", "two"]
