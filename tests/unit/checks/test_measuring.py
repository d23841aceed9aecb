from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from assistant.agreement import Counts
from assistant.checks import RULES, check
from assistant.checks.measuring import (
    UNKNOWN,
    Judged,
    Labelled,
    Pair,
    Row,
    RuleFigures,
    by_stratum,
    compared,
    figures,
    label_disagreements,
    measuring_policy,
    not_measurable,
    rule_disagreements,
)
from assistant.model import Case, Intent, Message, Reading, Severity

CUSTOMER = "My kettle arrived with a cracked lid and nobody answers the phone."
SORRY = "We are sorry that your kettle arrived with a cracked lid. A new one leaves tomorrow."
BLAMING = "You should have read the manual before you filled it."
SHORT = "Sorry to hear that."


def row(
    reply: str,
    labels: Mapping[str, Any],
    *,
    complaint: bool | None = True,
    intent: Intent = Intent.COMPLAINT,
    stratum: str = "",
    customer: str = CUSTOMER,
) -> Row:
    """Return a reply checked and compared with its labels."""
    case = Case(Message(customer), date(2026, 11, 21))
    reading = Reading(intent, language="en")
    report = check(reply, case, reading, measuring_policy())
    line = Labelled.model_validate({"labels": labels, "complaint": complaint})
    return compared(Judged("a", stratum, line, case, reading, reply, report))


def rule(name: str, *rows: Row) -> RuleFigures:
    """Return the figures of one standard."""
    return next(one for one in figures(rows).rules if one.standard.name == name)


def test_a_label_is_compared_value_by_value() -> None:
    """What people gave and what was found stand side by side, as text."""
    found = row(SORRY, {"apology": "weak", "blame": 0}).labels

    assert found["apology"] == Pair("weak", "full")
    assert found["blame"] == Pair("0", "0")
    assert found["complaint"] == Pair("1", "1")
    assert set(found) == {"apology", "blame", "complaint"}


def test_a_label_that_cannot_be_told_agrees_with_none() -> None:
    """Without the customer's words restating is unknown, which is counted against us."""
    rows = [row(SORRY, {"restates": 1}, customer="")]
    measured = figures(rows).label("restates")

    assert rows[0].labels["restates"] == Pair("1", UNKNOWN)
    assert measured is not None
    assert measured.counts() == Counts(misses=1)
    assert [one.false_alarm for one in label_disagreements("restates", rows)] == [False]


def test_right_and_wrong_findings_of_a_rule_are_counted() -> None:
    """One rightly found, one wrongly found, one missed, one rightly left alone."""
    rows = (
        row(BLAMING, {"blame": 1}), row(BLAMING, {"blame": 0}),
        row(SORRY, {"blame": 1}), row(SORRY, {"blame": 0}),
    )  # fmt: skip

    assert rule("blame", *rows).counts == Counts(1, 1, 1, 1)


def test_several_findings_in_one_reply_count_once() -> None:
    """Labels speak of whole replies, so two blaming sentences are one."""
    twice = row(f"{BLAMING} You failed to close the lid.", {"blame": 1})

    assert len(twice.rules["blame"].spans) > 1
    assert rule("blame", twice).counts == Counts(hits=1)


def test_a_message_misread_costs_the_rule_recall() -> None:
    """People say that it is a complaint and the reading does not: the missing apology is a miss."""
    misread = row(BLAMING, {"apology": "none"}, intent=Intent.QUESTION)

    assert rule("apology", misread).counts == Counts(misses=1)


def test_weak_and_missing_apologies_are_told_apart() -> None:
    """Sympathy is found by the milder part and is no error-level failure."""
    weak = row(SHORT, {"apology": "weak"})

    assert rule("apology", weak).counts == Counts(rejections=1)
    assert rule("apology, milder", weak).counts == Counts(hits=1)


def test_what_labels_cannot_judge_is_left_out_and_counted() -> None:
    """Where nobody said whether it is a complaint, a finding is neither right nor wrong."""
    unsaid = row(BLAMING, {"apology": "none"}, complaint=None)
    measured = rule("apology", unsaid)

    assert (measured.counts.n, measured.unjudged) == (0, 1)


def test_a_rule_that_rightly_keeps_silent_is_not_blamed_for_it() -> None:
    """No label says who is furious: where the rule of thanks says nothing, nothing is counted."""
    furious = row(SORRY, {"gratitude": 0}, customer="I AM ABSOLUTELY FURIOUS WITH YOU ALL!!! Never again.")

    assert rule("gratitude", furious).counts.n == 0
    assert rule("gratitude", row(SORRY, {"gratitude": 0})).counts == Counts(hits=1)


def test_strata_are_counted_apart() -> None:
    """Each stratum has figures of its own; a single one needs none."""
    rows = (row(BLAMING, {"blame": 1}, stratum="x"), row(SORRY, {"blame": 0}, stratum="y"))
    strata = by_stratum(rows)

    assert {name: one.replies for name, one in strata.items()} == {"x": 1, "y": 1}
    assert by_stratum(rows[:1]) == {}


def test_disagreements_name_the_reply_and_the_side() -> None:
    """False alarms come first, and both values are there."""
    rows = (row(SORRY, {"apology": "full", "blame": 1}), row(BLAMING, {"blame": 0, "apology": "weak"}))
    blame, apology = label_disagreements("blame", rows), label_disagreements("apology", rows)

    assert [(one.given, one.found, one.false_alarm) for one in blame] == [("0", "1", True), ("1", "0", False)]
    assert [(one.given, one.found, one.false_alarm) for one in apology] == [("weak", "none", False)]
    assert [one.false_alarm for one in rule_disagreements("blame", rows)] == [True, False]


def test_rules_are_measured_without_any_house() -> None:
    """Every rule is on at error, and no house phrase helps."""
    policy = measuring_policy()

    assert all(policy.of(one.id).on and policy.of(one.id).severity is Severity.ERROR for one in RULES)
    assert policy.house.counts_as_apology == ()


def test_rules_without_a_label_say_so() -> None:
    """Nothing is made up for a rule that no label judges."""
    assert {"placeholder", "length"} <= set(not_measurable())
    assert not {"blame", "apology"} & set(not_measurable())


@pytest.mark.parametrize("labels", [{"apology": "strong"}, {"blame": 2}, {"blame": "1"}, {"blam": 1}, 3])
def test_labels_that_are_none_are_refused(labels: Any) -> None:
    """Only the values of docs/labels.md are labels."""
    with pytest.raises(ValidationError):
        Labelled.model_validate({"labels": labels})


def test_true_and_false_are_one_and_nought() -> None:
    """A label written as true counts as 1, and one left out or null is not given."""
    labels = Labelled.model_validate({"labels": {"blame": True, "rude": False, "apology": None}}).labels

    assert labels.given() == {"blame": "1", "rude": "0"}
