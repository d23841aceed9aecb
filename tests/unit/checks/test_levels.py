from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.agreement import Share
from assistant.checks import default_policy
from assistant.checks.levels import carries_error, unearned
from assistant.checks.measured import Measurement
from assistant.checks.policy import Policy
from assistant.model import Severity


def policy(rule: str, severity: Severity, *, on: bool = True) -> Policy:
    """Return the default policy with one rule at another level, and all others out of the way."""
    quiet = {name: replace(one, severity=Severity.WARNING) for name, one in default_policy().settings.items()}
    quiet[rule] = replace(quiet[rule], severity=severity, on=on)
    return Policy(quiet, default_policy().house)


def measured(rule: str, right: int, findings: int, language: str = "en", text: str = "mails") -> Measurement:
    """Return a measurement with so many right findings."""
    precision = round(right / findings, 4) if findings else None
    return Measurement(
        rule=rule, language=language, text=text, replies=100, findings=findings, precision=precision,
        failures=0, data="0", rules="0",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("hits", "total", "carries"), [(27, 30, True), (26, 30, False), (29, 29, None), (0, 0, None)]
)
def test_nine_in_ten_of_thirty_carry_an_error(*, hits: int, total: int, carries: bool | None) -> None:
    """The bar is a point estimate of .90 on at least 30; fewer say nothing."""
    assert carries_error(Share(hits, total)) is carries


def test_our_own_unmeasured_levels_are_no_problem() -> None:
    """What stands at error by default is marked in the handbook instead."""
    assert unearned(default_policy(), ()) == ()


def test_a_level_the_house_raised_is_warned_of_until_measured() -> None:
    """A warning, with what to do; few findings are named."""
    for known, words in (((), "not yet measured"), ([measured("length", 9, 9)], "(9 findings where 30")):
        (problem,) = unearned(policy("length", Severity.ERROR), known)
        assert problem.severity is Severity.WARNING
        assert words in problem.what
        assert "suggestion" in problem.remedy


def test_a_level_the_figures_speak_against_is_an_error() -> None:
    """Even a default may not stay at error when it is measured below the bar."""
    (problem,) = unearned(policy("solution", Severity.ERROR), [measured("solution", 26, 30)])

    assert problem.severity is Severity.ERROR
    assert "26 of its 30 measured findings (en) were right" in problem.what


def test_a_level_that_is_earned_is_none() -> None:
    """Also where two kinds of text reach thirty only together."""
    known = [measured("length", 18, 20), measured("length", 18, 20, text="chats")]

    assert unearned(policy("length", Severity.ERROR), known) == ()


def test_each_language_is_judged_on_its_own() -> None:
    """Good figures in English do not excuse bad ones in German."""
    known = [measured("blame", 40, 40), measured("blame", 20, 40, "de")]

    assert ["(de)" in problem.what for problem in unearned(policy("blame", Severity.ERROR), known)] == [True]


@pytest.mark.parametrize(("severity", "on"), [(Severity.WARNING, True), (Severity.ERROR, False)])
def test_only_rules_that_are_on_at_error_must_earn_it(*, severity: Severity, on: bool) -> None:
    """A warning may be wrong more often, and a rule that is off says nothing."""
    assert unearned(policy("blame", severity, on=on), [measured("blame", 1, 40)]) == ()
