"""The judge against llama.cpp's own server, which forces a model that knows one text into our schema."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import assistant
from assistant.drafting.judging import Limits, judge
from assistant.llm import Endpoint, OpenAIModel
from assistant.model import (
    Case,
    Draft,
    Finding,
    Intent,
    Message,
    Reading,
    Reply,
    Report,
    Severity,
    Verdict,
    WriterKind,
)
from assistant.templates import Library
from tests.doubles.canned import MODEL, model_server

pytestmark = pytest.mark.server

LIBRARY = Library(Path(assistant.__file__).parent.parent / "prompts")
TEXT = "Dear Ms Falk, your bike stands ready at the shop."
DOUBT = Finding("solution", Verdict.UNSURE, Severity.WARNING, "does not say what happens next")
PATIENT = Limits(seconds=60.0)


def judged_by(recited: str) -> Draft:
    """Return a draft with two doubts, judged by a server whose model knows this text by heart."""
    reply = Reply(TEXT, WriterKind.MODEL)
    case = Case(Message("Where is my bike?"), date(2026, 11, 21))
    draft = Draft(case, Reading(Intent.COMPLAINT), reply, Report((DOUBT, DOUBT), {}, "en"))
    with model_server(recited) as url:
        return judge(draft, LIBRARY, OpenAIModel(Endpoint("llama.cpp", url, MODEL)), PATIENT)


def test_an_answer_in_the_schema_settles_the_doubt() -> None:
    """The server takes our schema, and words that stand in the reply make a pass."""
    done = judged_by(json.dumps({"quotes": ["your bike stands ready"], "verdict": "pass"}))

    assert [finding.verdict for finding in done.report.findings] == [Verdict.PASS] * 2
    assert done.report.findings[0].quote == "your bike stands ready"
    assert done.reply.notices == ()


@pytest.mark.parametrize(
    "recited",
    [
        "I am afraid that I cannot say, dear customer.",
        '{"quotes": ["we deliver it today"], "verdict": "pass"}',
    ],
    ids=["garbage", "invented words"],
)
def test_a_model_that_talks_nonsense_settles_nothing(recited: str) -> None:
    """Whatever the schema makes of such a model's words, the doubts stay."""
    done = judged_by(recited)

    assert {finding.verdict for finding in done.report.findings} == {Verdict.UNSURE}
    assert {finding.source for finding in done.report.findings} == {"judge"}
    assert not any("could not be reached" in finding.because for finding in done.report.findings)
