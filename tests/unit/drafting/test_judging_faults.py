"""The judge, where no usable answer comes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from assistant.drafting.judging import Limits, judge
from assistant.errors import AnswerUnusable, EndpointRefused, EndpointUnavailable, Stopped
from assistant.llm import ScriptedModel
from assistant.model import (
    ChatMessage,
    State,
    Verdict,
)
from assistant.templates import Library
from tests.doubles.doubts import ABSENT, ASKED, ONE_BY_ONE, PRESENT, TEXT, Speaker, draft_of, library, says


@pytest.mark.parametrize(
    "answer",
    [
        "I would say it passes.",
        "{}",
        "[]",
        '{"verdict": "maybe", "quotes": []}',
        '{"verdict": "pass", "quotes": "ready"}',
        '{"quotes": ["Your bike stands ready."]}',
        '{"verdict": "pass", "quo',
        AnswerUnusable("it was cut"),
    ],
)
def test_garbage_stays_unsure_and_is_visible(answer: str | Exception) -> None:
    """An answer that is none makes an error-level doubt a check that could not run, counted in a notice."""
    done = judge(draft_of(PRESENT), library(), ScriptedModel([answer]))
    found = done.report.findings[0]

    assert (found.verdict, found.source, found.could_not_run) == (Verdict.UNSURE, "judge", True)
    assert done.state is State.INCOMPLETE
    assert "1 got no usable answer" in done.reply.notices[0]


@pytest.mark.parametrize("fault", [EndpointUnavailable("down"), EndpointRefused("wrong key")])
def test_a_dead_endpoint_is_asked_once(fault: Exception) -> None:
    """Whoever is away is not asked again; every doubt stays, is counted, and makes nothing worse."""
    model = ScriptedModel([fault], repeat=True)
    done = judge(draft_of(ABSENT, PRESENT, ABSENT), library(), model, ONE_BY_ONE)

    assert len(model.requests) == 1
    assert {finding.verdict for finding in done.report.findings} == {Verdict.UNSURE}
    assert not done.incomplete
    assert "3 got no usable answer" in done.reply.notices[0]


def test_what_is_not_answered_in_time_stays_unsure() -> None:
    """The clock of the whole runs over the second answer: the first counts, the others stay as they are."""
    now = [0.0]

    def slow(_: Sequence[ChatMessage], cancelled: Callable[[], bool]) -> str:
        now[0] += 4.0
        if cancelled():
            raise Stopped
        return says("fail")

    limits = Limits(seconds=6.0, at_once=1, clock=lambda: now[0])
    done = judge(draft_of(ABSENT, ABSENT, ABSENT), library(), Speaker(slow), limits)

    verdicts = [finding.verdict for finding in done.report.findings]
    assert verdicts == [Verdict.FAIL, Verdict.UNSURE, Verdict.UNSURE]
    assert "2 got no usable answer" in done.reply.notices[0]
    assert now[0] == 8.0


@contextmanager
def stuck() -> Iterator[Speaker]:
    """Give a model that hears nothing until the test is over."""
    free = threading.Event()

    def hang(_: Sequence[ChatMessage], __: Callable[[], bool]) -> str:
        free.wait()
        return says("fail")

    try:
        yield Speaker(hang)
    finally:
        free.set()


def test_a_model_that_does_not_let_itself_be_stopped_is_left_behind() -> None:
    """The deadline holds even where the model ignores it."""
    with stuck() as model:
        done = judge(draft_of(ABSENT, ABSENT, ABSENT), library(), model, Limits(seconds=0.01))

    assert {finding.verdict for finding in done.report.findings} == {Verdict.UNSURE}


def test_a_person_who_stops_gets_the_draft_unjudged() -> None:
    """A wish to stop ends the questions; the checked draft stays."""
    model = ScriptedModel([says("fail")], repeat=True)
    done = judge(draft_of(ABSENT), library(), model, cancelled=lambda: True)

    assert (model.requests, done.report.findings[0].verdict) == ([], Verdict.UNSURE)


@pytest.mark.parametrize("text", [TEXT + "x" * 30_000])
def test_a_reply_too_long_for_the_template_is_not_asked_about(text: str) -> None:
    """Nothing is cut: such a doubt stays, and the notice counts it."""
    model = ScriptedModel([])
    done = judge(draft_of(ABSENT, text=text), library(), model)

    assert model.requests == []
    assert "1 got no usable answer" in done.reply.notices[0]


def test_a_house_without_the_template_still_gets_its_drafts(tmp_path: Path) -> None:
    """A prompts folder that lacks judge.j2 costs the judge and nothing else."""
    (tmp_path / "guidelines.yaml").write_text("version: 1\nguidelines: []\n")
    done = judge(draft_of(ABSENT), Library(tmp_path), ScriptedModel([]))

    assert done.report.findings[0].verdict is Verdict.UNSURE


def test_a_fault_of_the_judge_itself_costs_no_draft(caplog: pytest.LogCaptureFixture) -> None:
    """An error of any kind leaves the doubt; the log names its kind and nothing of the texts."""

    def broken(*_: object) -> str:
        raise ValueError(ASKED)

    done = judge(draft_of(ABSENT), library(), Speaker(broken))

    assert done.report.findings[0].verdict is Verdict.UNSURE
    assert "ValueError" in caplog.text
    assert ASKED not in caplog.text
