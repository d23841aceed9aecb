"""Every rule against the examples beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant import checks
from assistant.checks import RULES, Policy, Rule, check, default_policy
from assistant.checks.examples import Example, Examples, examples_of
from assistant.model import Finding, Verdict

FOLDER = Path(checks.__file__).parent / "rules"
ENOUGH = 12
BY_ID = {rule.id: rule for rule in RULES}
EXAMPLES: dict[str, Examples] = {rule.id: examples_of(rule.id) for rule in RULES}


def found(rule: Rule, example: Example, policy: Policy | None = None) -> list[Finding]:
    """Return what one rule says of an example."""
    policy = replace(policy or default_policy(), house=example.house())
    report = check(example.reply, example.case(), example.reading(), policy, [rule])
    return list(report.findings)


def every(kind: str) -> list[object]:
    """Return each example of a kind with its rule; a known gap must fail, and one that is closed is told."""
    gap = pytest.mark.xfail(reason="known gap", strict=True)
    return [
        pytest.param(
            BY_ID[rule_id], example, id=f"{rule_id}-{number}", marks=[gap] if example.known_gap else []
        )
        for rule_id, examples in EXAMPLES.items()
        for number, example in enumerate(getattr(examples, kind), start=1)
    ]


@pytest.mark.parametrize(("rule", "example"), every("fail"))
def test_a_bad_reply_fails(rule: Rule, example: Example) -> None:
    """Every example that must fail fails, as often, as heavily and with the near-miss it says."""
    failures = [finding for finding in found(rule, example) if finding.verdict is Verdict.FAIL]
    assert failures, example.reply
    assert example.findings in {None, len(failures)}
    assert example.severity in {None, failures[0].severity}
    assert all(finding.repair for finding in failures)
    if example.near:
        assert failures[0].near_misses, example.reply
        assert example.near in failures[0].near_misses[0].quote.text


@pytest.mark.parametrize(("rule", "example"), every("passing"))
def test_a_near_miss_passes(rule: Rule, example: Example) -> None:
    """Every example that must pass passes in so many words, and nothing of it fails or stays unsure."""
    verdicts = {finding.verdict: finding for finding in found(rule, example)}
    assert set(verdicts) == {Verdict.PASS}, verdicts


@pytest.mark.parametrize(("rule", "example"), every("not_applicable"))
def test_a_rule_is_silent_where_it_does_not_apply(rule: Rule, example: Example) -> None:
    """Where its condition is not met, a rule gives no finding at all."""
    assert found(rule, example) == []


@pytest.mark.parametrize(("rule", "example"), every("unsure"))
def test_a_rule_says_when_it_is_unsure(rule: Rule, example: Example) -> None:
    """What cannot be told is unsure, and neither passes nor fails."""
    assert {finding.verdict for finding in found(rule, example)} == {Verdict.UNSURE}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_there_are_enough_examples(rule: Rule) -> None:
    """Every rule has twelve examples that fail and twelve that pass, known gaps not counted; none twice."""
    examples = EXAMPLES[rule.id]
    for kind in (examples.fail, examples.passing):
        assert len([example for example in kind if not example.known_gap]) >= ENOUGH
        assert len({example.model_dump_json() for example in kind}) == len(kind)


def test_every_module_is_listed() -> None:
    """Each module among the rules is in RULES once, under the name of its file, with examples beside it."""
    modules = {path.stem for path in FOLDER.glob("*.py")} - {"__init__"}
    assert modules == {rule.id for rule in RULES} == {path.stem for path in FOLDER.glob("*.yaml")}
    assert len(RULES) == len(BY_ID)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_documented(rule: Rule) -> None:
    """What, Why, Example and Instead stand in the docstring, and the condition is a sentence."""
    assert all(rule.sections().get(heading) for heading in ("What", "Why", "Example", "Instead"))
    assert rule.title
    assert len(rule.applies_when.sentence) > 5


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_switching_a_rule_off_is_noticed(rule: Rule) -> None:
    """Switched off by policy, or gutted, a rule catches none of its bad examples: they depend on it alone."""
    policy = default_policy()
    off = {**policy.settings, rule.id: replace(policy.settings[rule.id], on=False)}
    gutted = replace(rule, check=lambda _context: iter(()))
    for example in EXAMPLES[rule.id].fail:
        assert found(rule, example, replace(policy, settings=off)) == []
        assert found(gutted, example) == []
