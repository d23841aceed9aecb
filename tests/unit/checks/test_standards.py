from __future__ import annotations

from datetime import date

import pytest

from assistant.acts import LABELS
from assistant.checks import RULES
from assistant.checks.standards import STANDARDS, Known, Standard, measurable
from assistant.model import Case, Fault, Finding, Message, Severity, Span, Speaker, Turn, Verdict

CASE = Case(Message("It is broken."), date(2026, 11, 21))
ANSWERED = Case(CASE.message, CASE.today, thread=(Turn(Speaker.AGENT, "We are looking into it."),))
THEIRS = Case(CASE.message, CASE.today, fault=Fault.THEIRS)


def standard(name: str) -> Standard:
    """Return the standard of a name."""
    return next(one for one in STANDARDS if one.name == name)


@pytest.mark.parametrize(
    ("name", "label", "value", "complaint", "case", "real"),
    [
        ("apology", "apology", "none", True, CASE, True),
        ("apology", "apology", "weak", True, CASE, False),
        ("apology", "apology", "none", False, CASE, False),
        ("apology", "apology", "none", None, CASE, None),
        ("apology", "apology", "full", None, CASE, False),
        ("apology", "apology", "none", True, ANSWERED, False),
        ("apology", "apology", "none", True, THEIRS, False),
        ("apology, milder", "apology", "weak", True, CASE, True),
        ("apology, milder", "apology", "none", True, CASE, False),
        ("solution", "solution", "vague", True, CASE, True),
        ("solution", "solution", "none", True, CASE, True),
        ("solution", "solution", "concrete", True, CASE, False),
        ("solution", "solution", "vague", True, ANSWERED, False),
        ("empathy", "empathy", "0", True, CASE, True),
        ("empathy", "empathy", "0", False, CASE, False),
        ("restates", "restates", "0", True, CASE, True),
        ("restates", "restates", "1", False, CASE, False),
        ("restates", "restates", "0", False, CASE, None),
        ("restates", "restates", "0", False, ANSWERED, False),
        ("follow_up", "follow_up", "0", True, ANSWERED, True),
        ("follow_up", "follow_up", "0", False, CASE, False),
        ("gratitude", "gratitude", "0", False, CASE, True),
        ("justifies", "justifies", "1", True, CASE, True),
        ("justifies", "justifies", "1", False, CASE, False),
        ("blame", "blame", "1", False, CASE, True),
        ("blame", "blame", "0", True, CASE, False),
        ("rude", "rude", "1", None, CASE, True),
        ("overpromise", "overpromise", "1", True, CASE, True),
        ("blame", "rude", "1", True, CASE, None),
        ("solution", "rude", "1", False, CASE, False),
    ],
)
def test_what_a_real_failure_is(
    *, name: str, label: str, value: str, complaint: bool | None, case: Case, real: bool | None
) -> None:
    """Label, complaint and case decide; where they cannot, nothing is said."""
    assert standard(name).real(Known({label: value}, complaint, case)) is real


def finding(severity: Severity, *spans: Span) -> Finding:
    """Return a failure."""
    return Finding("apology", Verdict.FAIL, severity, "", spans)


def test_a_weak_apology_is_judged_apart_from_none() -> None:
    """The failure that weighs less has a standard of its own."""
    none, weak = finding(Severity.ERROR), finding(Severity.WARNING)

    assert (standard("apology").counts(none), standard("apology").counts(weak)) == (True, False)
    assert (standard("apology, milder").counts(none), standard("apology, milder").counts(weak)) == (
        False,
        True,
    )


def test_thanks_at_the_wrong_place_are_not_judged() -> None:
    """No label says which customers are furious, so only missing thanks count."""
    assert standard("gratitude").counts(finding(Severity.ERROR))
    assert not standard("gratitude").counts(finding(Severity.ERROR, Span(0, 5)))


def test_each_part_has_a_name_and_a_sentence() -> None:
    """The definitions can be printed, and no two parts share a name."""
    assert len({one.name for one in STANDARDS}) == len(STANDARDS)
    assert all(one.sentence.endswith(".") for one in STANDARDS)


def test_rules_that_say_what_a_label_says_can_be_measured() -> None:
    """A rule of a label's name has a standard, but for the one that asks for a choice only after a no."""
    ids = {rule.id for rule in RULES}

    assert {name for name in ids if measurable(name)} == (ids & set(LABELS)) - {"alternatives"}
