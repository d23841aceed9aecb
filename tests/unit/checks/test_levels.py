from __future__ import annotations

import re
from dataclasses import replace

import pytest

from assistant.agreement import Share
from assistant.checks import default_policy
from assistant.checks.levels import LEGEND, Standing, carries_error, known_of, standing, unearned
from assistant.checks.measured import Measurement, Sample, samples
from assistant.checks.policy import Policy
from assistant.model import Severity


def policy(rule: str, severity: Severity, *, on: bool = True) -> Policy:
    """Return the default policy with one rule at another level, and all others out of the way."""
    quiet = {name: replace(one, severity=Severity.WARNING) for name, one in default_policy().settings.items()}
    quiet[rule] = replace(quiet[rule], severity=severity, on=on)
    return Policy(quiet, default_policy().house)


def measured(rule: str, right: int, findings: int, language: str = "en", text: str = "mails") -> Sample:
    """Return a sample with so many right findings of a rule."""
    precision = round(right / findings, 4) if findings else None
    one = Measurement(rule=rule, findings=findings, precision=precision, failures=0)
    return Sample(text=text, language=language, replies=100, data="0", rules="0", measurements=(one,))


@pytest.mark.parametrize(
    ("hits", "total", "carries"),
    [(27, 30, True), (251, 279, True), (26, 30, False), (29, 29, None), (0, 0, None)],
)
def test_nine_in_ten_of_thirty_carry_an_error(*, hits: int, total: int, carries: bool | None) -> None:
    """The bar is a point estimate of .90, as it is shown, on at least 30; fewer say nothing."""
    assert carries_error(Share(hits, total)) is carries


def test_our_own_unmeasured_levels_are_no_problem() -> None:
    """What stands at error by default is marked in the handbook instead."""
    assert unearned(default_policy(), ()) == ()


def test_a_level_the_house_raised_is_refused_until_measured() -> None:
    """An error, with what to do; few findings are named."""
    for known, words in (((), "not yet measured"), ([measured("justifies", 9, 9)], "(9 findings where 30")):
        (problem,) = unearned(policy("justifies", Severity.ERROR), known)
        assert problem.severity is Severity.ERROR
        assert words in problem.what
        assert "set it to warning" in problem.remedy


def test_where_no_label_can_judge_a_raised_level_is_only_warned_of() -> None:
    """A count of words is right by its nature; the house answers for what it asks."""
    (problem,) = unearned(policy("length", Severity.ERROR), ())

    assert problem.severity is Severity.WARNING
    assert "no label tells" in problem.what


@pytest.mark.parametrize(
    ("known", "says"),
    [
        ([], Standing.NOT_YET),
        ([measured("blame", 29, 29)], Standing.FEW),
        ([measured("blame", 29, 29), measured("blame", 9, 9, text="chats")], Standing.CARRIED),
        ([measured("blame", 15, 30)], Standing.BELOW),
        ([measured("blame", 40, 40, "de")], Standing.NOT_YET),
    ],
    ids=range(5),
)
def test_what_the_figures_say_has_a_word(known: list[Sample], says: Standing) -> None:
    """Carried, too few, below or not yet: in the language that is asked about."""
    assert standing("blame", known) is says


def test_a_level_the_figures_speak_against_is_an_error() -> None:
    """Even a default may not stay at error when it is measured below the bar."""
    (problem,) = unearned(policy("solution", Severity.ERROR), [measured("solution", 26, 30)])

    assert problem.severity is Severity.ERROR
    assert "26 of its 30 measured findings (en) were right" in problem.what


def test_a_level_that_is_earned_is_none() -> None:
    """Also where two kinds of text reach thirty only together."""
    known = [measured("justifies", 18, 20), measured("justifies", 18, 20, text="chats")]

    assert unearned(policy("justifies", Severity.ERROR), known) == ()


def test_each_language_is_judged_on_its_own() -> None:
    """Good figures in English do not excuse bad ones in German."""
    known = [measured("blame", 40, 40), measured("blame", 20, 40, "de")]

    assert ["(de)" in problem.what for problem in unearned(policy("blame", Severity.ERROR), known)] == [True]


@pytest.mark.parametrize(("severity", "on"), [(Severity.WARNING, True), (Severity.ERROR, False)])
def test_only_rules_that_are_on_at_error_must_earn_it(*, severity: Severity, on: bool) -> None:
    """A warning may be wrong more often, and a rule that is off says nothing."""
    assert unearned(policy("blame", severity, on=on), [measured("blame", 1, 40)]) == ()


def test_what_is_known_is_said_in_words() -> None:
    """First whether it may be relied on, then precision and recall with n, interval and kind of text."""
    said, *figures, silence, legend = known_of("blame")

    assert said == "Measured; right often enough to stand at error."
    assert len(figures) == len(samples())
    assert all(re.search(r"precision [01]\..* findings, recall [01]\.", line) for line in figures)
    assert figures[0].startswith("On 396 replies (en, replies that companies really wrote): ")
    assert "good replies" in silence
    assert legend == LEGEND


@pytest.mark.parametrize(
    ("rule", "language"), [("blame", "de"), ("placeholder", "en"), ("placeholder", "unknown")]
)
def test_what_was_not_measured_is_said_so(rule: str, language: str) -> None:
    """No figure of another language stands in for one that is missing."""
    said, *more = known_of(rule, language)

    assert said.startswith("Not yet measured")
    assert all("good replies (en, " in line for line in more)
