"""The judge, with models that say what it is told."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.drafting.judging import UNMEASURED, judge
from assistant.llm import ScriptedModel
from assistant.model import (
    Finding,
    Severity,
    Verdict,
)
from tests.doubles.doubts import ABSENT, PLACE, PRESENT, SURE, TEXT, draft_of, library, says, settled


def test_a_pass_shows_the_words_it_rests_on() -> None:
    """A doubtful absence becomes a pass with the quoted words and their place, marked as a model's."""
    found = settled(ABSENT, says("pass", "Your bike stands ready."))

    assert (found.verdict, found.severity, found.source) == (Verdict.PASS, Severity.WARNING, "judge")
    assert [span.of(TEXT) for span in found.spans] == ["Your bike stands ready."]
    assert found.quote == "Your bike stands ready."
    assert UNMEASURED in found.message
    assert ABSENT.message in found.because
    assert found.repair == ""


def test_a_fail_keeps_what_the_rule_said() -> None:
    """A fail is the rule's own finding, marked as a model's; its severity and repair stay."""
    absent = settled(ABSENT, says("fail"))
    present = settled(PRESENT, says("fail", "you were right about the brakes"))

    assert absent == replace(
        ABSENT, verdict=Verdict.FAIL, source="judge", message=f"{ABSENT.message} ({UNMEASURED})"
    )
    assert (present.verdict, present.spans, present.severity) == (Verdict.FAIL, (PLACE,), Severity.ERROR)
    assert present.fingerprint == PRESENT.fingerprint


def test_a_model_that_cannot_tell_leaves_the_doubt() -> None:
    """Unsure is an answer: the doubt stays, says so, and nobody is told that something went wrong."""
    done = judge(draft_of(ABSENT), library(), ScriptedModel([says("unsure")]))
    found = done.report.findings[0]

    assert (found.verdict, found.source, found.could_not_run) == (Verdict.UNSURE, "judge", False)
    assert found.because.endswith("could not tell either")
    assert done.reply.notices == ()


@pytest.mark.parametrize(
    ("finding", "answer"),
    [
        (ABSENT, says("pass")),
        (ABSENT, says("pass", "  ")),
        (ABSENT, says("pass", "bike")),
        (ABSENT, says("pass", "Your new bike stands ready.")),
        (ABSENT, says("pass", "your bike stands ready.")),
        (ABSENT, says("pass", "Your bike stands ready.", "We bring it to you.")),
        (ABSENT, says("fail", "We bring it to you.")),
        (PRESENT, says("fail")),
        (PRESENT, says("pass")),
        (PRESENT, says("fail", "Your bike stands ready.")),
        (PRESENT, says("pass", "Your bike stands ready.")),
        (ABSENT, says("pass", "Where is my bike?")),
        (ABSENT, says("pass", "I never got an answer from you.")),
        (ABSENT, says("pass", "open on Sunday")),
    ],
    ids=[
        "pass without words",
        "blank words",
        "a single word",
        "invented words",
        "other letters",
        "one of two invented",
        "fail on invented words",
        "occurrence failed without words",
        "occurrence passed without words",
        "occurrence failed on other words",
        "occurrence passed on other words",
        "the customer's message",
        "quoted mail under the reply",
        "the customer's words in quotation marks",
    ],
)
def test_a_verdict_without_its_words_changes_nothing(finding: Finding, answer: str) -> None:
    """Words that the reply does not say, or that do not decide the doubt, leave it unsure."""
    found = settled(finding, answer)

    assert (found.verdict, found.source) == (Verdict.UNSURE, "judge")
    assert (found.message, found.spans, found.could_not_run) == (finding.message, finding.spans, False)


@given(
    answer=st.one_of(
        st.text(max_size=80),
        st.builds(
            lambda verdict, quotes: json.dumps({"verdict": verdict, "quotes": quotes}),
            st.one_of(st.sampled_from(["pass", "fail", "unsure", "PASS", "ok"]), st.none(), st.integers()),
            st.one_of(st.lists(st.text(max_size=12), max_size=3), st.text(max_size=5)),
        ),
    )
)
@settings(max_examples=60, deadline=None)
def test_whatever_is_answered_only_doubts_move(answer: str) -> None:
    """Every other verdict stays as it is, and no pass is shown with words that do not stand in the reply."""
    done = judge(draft_of(*SURE, PRESENT, ABSENT), library(), ScriptedModel([answer], repeat=True))

    assert done.report.findings[: len(SURE)] == SURE
    for finding in done.report.findings[len(SURE) :]:
        if finding.verdict is Verdict.PASS:
            assert finding.spans
            assert finding.quote in TEXT
