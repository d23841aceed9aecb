"""The judge in the way of a message."""

from __future__ import annotations

from assistant.checks import load_policy
from assistant.drafting import Drafter, Wishes
from assistant.errors import EndpointUnavailable
from assistant.llm import ScriptedModel
from assistant.model import (
    Case,
    Draft,
    Finding,
    Verdict,
    WriterKind,
)
from assistant.playbook import load_playbook
from tests.doubles.doubts import CASE, PROMPTS, library, says

GREETED = (
    "Dear Ms Falk,\n\nI am sorry that your bike is late. It reaches you on Friday.\n\nKind regards,\nAna"
)


def drafter(model: ScriptedModel, *, judge: bool = True) -> Drafter:
    """Make a drafter on the shipped prompts."""
    playbook, policy = load_playbook(PROMPTS / "playbook"), load_policy(PROMPTS / "rules.yaml")
    return Drafter(library(), playbook, policy, model, judge=judge)


def name_finding(draft: Draft) -> Finding:
    """Return what the rule of the customer's name says."""
    return next(finding for finding in draft.report.findings if finding.rule == "customer_name")


def written(maker: Drafter, case: Case = CASE, wishes: Wishes | None = None) -> Draft:
    """Draft a reply to nobody's ears."""
    return maker.draft(case, wishes or Wishes(), lambda _: None, lambda: False)


def test_a_drafter_told_so_has_its_doubts_judged() -> None:
    """A name that a rule is unsure of is put to the model that wrote the draft, and its answer is taken."""
    model = ScriptedModel([GREETED, *[says("pass", "Dear Ms Falk")] * 9])
    found = name_finding(written(drafter(model)))

    assert (found.verdict, found.source) == (Verdict.PASS, "judge")


def test_a_drafter_judges_nothing_unless_told_so() -> None:
    """Without the setting the doubt stays the rule's own, and the model is asked for the reply alone."""
    model = ScriptedModel([GREETED])
    found = name_finding(written(drafter(model, judge=False)))

    assert (found.verdict, found.source) == (Verdict.UNSURE, "pattern")
    assert len(model.requests) == 1


def test_a_model_that_could_not_write_is_not_asked_to_judge() -> None:
    """Where the playbook had to step in, nobody waits for the same model once more."""
    model = ScriptedModel([EndpointUnavailable("down")])
    done = written(drafter(model))

    assert done.reply.writer is WriterKind.PLAYBOOK
    assert len(model.requests) == 1


def test_nobody_is_asked_offline() -> None:
    """A draft that is to be written without a model is judged without one."""
    model = ScriptedModel([])

    assert written(drafter(model), wishes=Wishes(offline=True)).reply.writer is WriterKind.PLAYBOOK
    assert model.requests == []
