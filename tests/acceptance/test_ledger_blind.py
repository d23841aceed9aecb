"""A set written without a look at the ledger, heard through the whole check.

Written by hand over 29 cases of as many trades before the ledger's code or its other sets were read. At first
hearing 118 of its 135 fabrications were found and 18 of its 100 true drafts carried a false error; what was
mended then was mended by general treatment, so the bars below say that it stays mended, and no longer what a
fresh set would show.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant.facts import case_from_object
from assistant.ledger import findings_of, trace
from assistant.mail import read_text
from assistant.model import Claim, ClaimKind, ClaimStatus, Severity, Span

FILE = Path(__file__).parent / "ledger_blind.jsonl"
TODAY = date(2026, 11, 21)
WRONG = {ClaimStatus.UNTRACED, ClaimStatus.CONTRADICTED}


def _lines() -> list[dict[str, Any]]:
    return [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]


def _claims(line: dict[str, Any]) -> tuple[Claim, ...]:
    return trace(line["reply"], case_from_object(line["case"], read_text(line["customer"]), TODAY))


def _found(line: dict[str, Any]) -> bool:
    start = line["reply"].index(line["planted"])
    plant = Span(start, start + len(line["planted"]))
    return any(one.status in WRONG and one.span.overlaps(plant) for one in _claims(line))


def _false_errors(line: dict[str, Any]) -> list[str]:
    findings = findings_of(_claims(line), case_stated=True)
    return [one.quote for one in findings if one.severity is Severity.ERROR]


def test_fabrications_nobody_tuned_for_are_found() -> None:
    """At least 95 of 100, of every kind but the weekday, which the ledger tells as a date."""
    planted = [line for line in _lines() if line["planted"]]
    missed = [f"{line['id']}: {line['planted']}" for line in planted if not _found(line)]

    assert len(planted) >= 100
    assert {line["kind"] for line in planted} == {kind.value for kind in ClaimKind} | {"weekday"}
    assert len(missed) <= 0.05 * len(planted), "\n".join(missed)


def test_true_drafts_nobody_tuned_for_carry_no_false_error() -> None:
    """In at most two of a hundred."""
    true = [line for line in _lines() if not line["planted"]]
    wrong = [f"{line['id']}: {errors}" for line in true if (errors := _false_errors(line))]

    assert len(true) >= 100
    assert len(wrong) <= 0.02 * len(true), "\n".join(wrong)


@pytest.mark.parametrize("line", [line for line in _lines() if line["planted"]], ids=lambda line: line["id"])
def test_a_plant_stands_once_in_its_draft(line: dict[str, Any]) -> None:
    """So that what overlaps it is about it."""
    assert line["reply"].count(line["planted"]) == 1
