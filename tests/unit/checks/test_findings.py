"""What every finding of every rule carries, shown on all the examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest

from assistant.checks import RULES, Rule, check, default_policy
from assistant.checks.examples import Example, examples_of
from assistant.model import Finding, Verdict

CARRIED = {
    "rule", "verdict", "severity", "spans", "quote", "because", "near_misses", "repair", "source",
}  # fmt: skip
SOURCES = {"pattern", "classifier", "judge"}
MOST_SPANS_TOGETHER = {"shouting": "exclamation marks", "one_apology": "says sorry"}
"""Rules that count: the occurrence is that there are too many, and every one of these is its evidence."""


def said(rule: Rule) -> Iterator[tuple[Example, tuple[Finding, ...]]]:
    """Yield each example of a rule with what the rule says of it."""
    examples = examples_of(rule.id)
    for example in (*examples.fail, *examples.passing, *examples.unsure):
        policy = replace(default_policy(), house=example.house())
        yield example, check(example.reply, example.case(), example.reading(), policy, [rule]).findings


def failures(rule: Rule) -> Iterator[tuple[Example, Finding]]:
    """Yield each failure among the examples of a rule."""
    for example, findings in said(rule):
        yield from ((example, one) for one in findings if one.verdict is Verdict.FAIL)


def test_a_finding_has_everything_it_needs() -> None:
    """Rule, verdict, severity, spans, quote, because, near-misses, repair, source; and a fingerprint."""
    assert {field.name for field in fields(Finding)} >= CARRIED
    assert isinstance(Finding.fingerprint, property)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_evidence_is_in_the_reply(rule: Rule) -> None:
    """Every span lies in the reply, and the quote is what stands there, to the letter."""
    for example, findings in said(rule):
        for finding in findings:
            assert finding.rule == rule.id
            assert finding.message
            assert finding.source in SOURCES
            assert all(0 <= start < end <= len(example.reply) for start, end in finding.spans)
            assert finding.quote == (finding.spans[0].of(example.reply) if finding.spans else "")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_failure_says_why_and_what_to_do(rule: Rule) -> None:
    """No failure is a bare verdict."""
    for _, finding in failures(rule):
        assert finding.because
        assert finding.repair
        assert all(near.quote.text and near.because for near in finding.near_misses)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_one_failure_is_one_occurrence(rule: Rule) -> None:
    """Two blames are two findings with two fingerprints; only a rule that counts shows several places."""
    for example, findings in said(rule):
        failing = [one for one in findings if one.verdict is Verdict.FAIL]
        together = [one for one in failing if len(one.spans) > 1]
        assert all(MOST_SPANS_TOGETHER.get(rule.id, "\0") in one.message for one in together)
        placed = [one.spans for one in failing if one.spans]
        assert len(set(placed)) == len(placed), example.reply


def test_two_blames_are_two_verdicts() -> None:
    """Each can be dismissed on its own."""
    blame = next(rule for rule in RULES if rule.id == "blame")
    example = Example(
        reply="You should have read the manual. We will send a new lid. It was your mistake to force it.",
        customer="The lid is broken.",
    )
    report = check(example.reply, example.case(), example.reading(), default_policy(), [blame])
    found = list(report.failing())

    assert [one.quote for one in found] == [
        "You should have read the manual.",
        "It was your mistake to force it.",
    ]
    assert len({one.fingerprint for one in found}) == 2
    assert "should have" in found[0].because


def test_a_fingerprint_outlives_edits_elsewhere_and_not_of_its_words() -> None:
    """Spacing and capitals do not make other words; another word does."""
    one = next(iter(failures(next(rule for rule in RULES if rule.id == "blame"))))[1]
    respaced = replace(one, quote=f"  {one.quote.upper()}\n", spans=(), message="other", because="")

    assert respaced.fingerprint == one.fingerprint
    assert replace(one, quote=f"{one.quote} indeed").fingerprint != one.fingerprint
    assert replace(one, rule="rude").fingerprint != one.fingerprint
