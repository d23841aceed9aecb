"""Doubts for a judge, and models that settle them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from functools import cache
from pathlib import Path

import assistant
from assistant.checks import RULES
from assistant.drafting.judging import Limits, judge
from assistant.llm import Completion, Options, ScriptedModel
from assistant.model import (
    Case,
    ChatMessage,
    Draft,
    Finding,
    Intent,
    Message,
    Reading,
    Reply,
    Report,
    Severity,
    Span,
    Verdict,
    WriterKind,
)
from assistant.templates import Library

PROMPTS = Path(assistant.__file__).parent.parent / "prompts"
ASKED = "Where is my bike? Does the shop in Leeds open on Sunday?"
TEXT = (
    "Dear Ms Falk,\n\nYour bike stands ready. Perhaps you were right about the brakes. "
    'You wrote "open on Sunday", and we do open then.\n\nKind regards,\nAna\n\n'
    "On Monday, Ina Falk wrote:\n> I never got an answer from you.\n"
)
BRAKES = "Perhaps you were right about the brakes."
CASE = Case(Message(ASKED), date(2026, 11, 21), customer="Ina")
ABSENT = Finding(
    "solution",
    Verdict.UNSURE,
    Severity.WARNING,
    "does not say what happens next",
    because="only a general sentence could be it",
    repair="Say what you will do.",
)
PLACE = Span(TEXT.index(BRAKES), TEXT.index(BRAKES) + len(BRAKES))
PRESENT = Finding("blame", Verdict.UNSURE, Severity.ERROR, "puts it on somebody", (PLACE,), BRAKES)
SURE = (
    Finding("rude", Verdict.FAIL, Severity.ERROR, "is rude"),
    Finding("apology", Verdict.PASS, Severity.ERROR, "apologises"),
    Finding("empathy", Verdict.UNSURE, Severity.WARNING, "could not run", could_not_run=True),
    Finding("restates", Verdict.UNSURE, Severity.WARNING, "not checked in this language", not_covered=True),
)
RULE_TITLES = {rule.id: rule.title for rule in RULES}
ONE_BY_ONE = Limits(at_once=1)


@cache
def library() -> Library:
    """Return the shipped templates."""
    return Library(PROMPTS)


def draft_of(*findings: Finding, case: Case = CASE, text: str = TEXT) -> Draft:
    """Return a model's draft with these findings and no others."""
    return Draft(case, Reading(Intent.COMPLAINT), Reply(text, WriterKind.MODEL), Report(findings, {}, "en"))


def says(verdict: str, *quotes: str) -> str:
    """Return an answer of the right shape."""
    return json.dumps({"quotes": quotes, "verdict": verdict})


def settled(finding: Finding, answer: str | Exception) -> Finding:
    """Return a finding as the judge leaves it after this answer."""
    return judge(draft_of(finding), library(), ScriptedModel([answer])).report.findings[0]


class Speaker:
    """A model that answers by a function of the request and of the wish to stop."""

    def __init__(self, answer: Callable[[Sequence[ChatMessage], Callable[[], bool]], str]) -> None:
        self._answer = answer

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options | None = None,
        on_text: Callable[[str], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Completion:
        """Answer."""
        del options, on_text
        return Completion(self._answer(messages, cancelled), "speaker")
