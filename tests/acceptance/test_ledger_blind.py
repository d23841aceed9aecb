"""Four sets of drafts, each written by hand before the ledger was asked about any of it.

The first (`ledger_blind.jsonl`) was written before the ledger's code or its other sets were read: at first
hearing 118 of its 135 fabrications were found and 18 of its 100 true drafts carried a false error. The others
(`ledger_blind_later.jsonl`), written when the code was known, were each heard once after the one before had
been mended: 37 of 48 and 7 of 30,
then 21 of 25 and 2 of 15. Of the last (`ledger_blind_last.jsonl`) 14 of 20 were found and 3 of 11 were false:
only two causes of false errors were mended, its misses stand. What was mended was mended by general
treatment, so the bars below say that it
stays mended; the first figures say what a fresh set shows.
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

SETS = {"ledger_blind": (0.05, 0.02), "ledger_blind_later": (0.05, 0.02), "ledger_blind_last": (0.3, 0.1)}
"""How many may be missed, and how many true drafts may carry a false error."""
TODAY = date(2026, 11, 21)
WRONG = {ClaimStatus.UNTRACED, ClaimStatus.CONTRADICTED}


def _lines(name: str) -> list[dict[str, Any]]:
    file = Path(__file__).parent / f"{name}.jsonl"
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def _claims(line: dict[str, Any]) -> tuple[Claim, ...]:
    return trace(line["reply"], case_from_object(line["case"], read_text(line["customer"]), TODAY))


def _found(line: dict[str, Any]) -> bool:
    start = line["reply"].index(line["planted"])
    plant = Span(start, start + len(line["planted"]))
    return any(one.status in WRONG and one.span.overlaps(plant) for one in _claims(line))


def _false_errors(line: dict[str, Any]) -> list[str]:
    findings = findings_of(_claims(line), case_stated=True)
    return [one.quote for one in findings if one.severity is Severity.ERROR]


@pytest.mark.parametrize("name", SETS)
def test_fabrications_are_found(name: str) -> None:
    """At least 95 of 100; of the last set, whose misses were left as they are, 70."""
    planted = [line for line in _lines(name) if line["planted"]]
    missed = [f"{line['id']}: {line['planted']}" for line in planted if not _found(line)]

    assert len(missed) <= SETS[name][0] * len(planted), "\n".join(missed)


@pytest.mark.parametrize("name", SETS)
def test_true_drafts_carry_no_false_error(name: str) -> None:
    """In at most two of a hundred; in one of the last set's eleven."""
    true = [line for line in _lines(name) if not line["planted"]]
    wrong = [f"{line['id']}: {errors}" for line in true if (errors := _false_errors(line))]

    assert len(wrong) <= SETS[name][1] * len(true), "\n".join(wrong)


def test_the_first_set_is_large_and_of_every_kind() -> None:
    """A hundred of each and more; a weekday is told apart here, which the ledger tells as a date."""
    lines = _lines("ledger_blind")

    assert sum(bool(line["planted"]) for line in lines) >= 100
    assert sum(not line["planted"] for line in lines) >= 100
    assert {line["kind"] for line in lines} == {kind.value for kind in ClaimKind} | {"weekday", None}


@pytest.mark.parametrize("name", SETS)
def test_a_plant_stands_once_in_its_draft(name: str) -> None:
    """So that what overlaps it is about it."""
    assert all(line["reply"].count(line["planted"]) == 1 for line in _lines(name) if line["planted"])
