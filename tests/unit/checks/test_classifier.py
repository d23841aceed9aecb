"""The trained model's part in the rules: doubt, said to be its own."""

from datetime import date

import pytest

from assistant.checks import check, default_policy
from assistant.model import Case, Finding, Intent, Message, Reading, Verdict

_OPENING = "Dear Ann,\n\nI am sorry that your heater failed.\n\n"


def _solution(sentence: str) -> Finding:
    case = Case(Message("The heater is cold again and I am fed up."), date(2026, 11, 22))
    reading = Reading(Intent.COMPLAINT, language="en")
    report = check(f"{_OPENING}{sentence}\n\nKind regards,\nTom", case, reading, default_policy())
    return next(finding for finding in report.findings if finding.rule == "solution")


def test_a_likely_way_forward_is_doubted_and_not_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words that no pattern knows are unsure where the model takes them for a way forward, and it says so."""
    sentence = "Your bed is now in 12B, beside your sister's."
    monkeypatch.setattr("assistant.acts.learned.threshold", lambda: 0.99)
    assert _solution(sentence).verdict is Verdict.FAIL
    monkeypatch.setattr("assistant.acts.learned.threshold", lambda: 0.2)
    found = _solution(sentence)
    assert (found.verdict, found.source) == (Verdict.UNSURE, "classifier")
    assert found.quote == sentence
    assert "trained model" in found.because


def test_talk_still_fails() -> None:
    """A promise to look into it gets no help from the model."""
    found = _solution("We will look into this and hope to be better next time.")
    assert (found.verdict, found.source) == (Verdict.FAIL, "pattern")
