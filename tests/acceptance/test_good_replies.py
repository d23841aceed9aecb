"""Good replies stay unmarked: a check with false alarms is switched off."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from assistant.model import Report, Severity
from assistant.services import Services
from assistant.services.wire import read_line
from assistant.settings import load_settings

FILE = Path(__file__).parent / "good_replies.jsonl"
TODAY = date(2026, 11, 16)
AT_MOST = 0.02
AT_LEAST = {
    "model_email": 110,
    "refusal": 15,
    "thank_you": 15,
    "question": 20,
    "later_mail": 15,
    "holding": 20,
    "handover": 8,
    "boundary": 6,
    "slots": 10,
}


@dataclass(frozen=True, slots=True)
class Checked:
    """A good reply and what the rules say of it."""

    id: str
    kind: str
    report: Report

    def errors(self) -> Iterator[str]:
        """Yield a line for each finding at level error, all of them false."""
        for finding in self.report.failing(Severity.ERROR):
            yield f"{self.id} ({self.kind}): {finding.rule}: {finding.quote or finding.message}"


def lines() -> list[str]:
    """Return the set, a reply each."""
    return FILE.read_text("utf-8").splitlines()


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> list[Checked]:
    """Return every reply checked the way `assistant check --jsonl` does, with the rules as shipped."""
    services = Services(load_settings(data=tmp_path_factory.mktemp("data"), environ={}))
    found = []
    for raw in lines():
        line = read_line(raw, TODAY, with_reply=True)
        report = services.check(line.reply, services.at_desk(line.case))
        found.append(Checked(str(line.id), json.loads(raw)["kind"], report))
    return found


def test_at_most_two_in_a_hundred_good_replies_carry_a_false_error(checked: list[Checked]) -> None:
    """All rules together flag few good replies. Whatever they flag is listed."""
    flagged = [one for one in checked if one.report.flagged]
    errors = "\n".join(error for one in flagged for error in one.errors())

    assert len(flagged) <= AT_MOST * len(checked), f"{len(flagged)} of {len(checked)} flagged\n{errors}"


def test_every_good_reply_is_checked_by_all_rules(checked: list[Checked]) -> None:
    """No rule fails to run and no reply is in a language that is not covered."""
    assert [one.id for one in checked if one.report.incomplete or one.report.not_covered] == []


def test_the_set_is_large_and_varied() -> None:
    """There are enough replies of every kind, none twice."""
    given = [json.loads(raw) for raw in lines()]
    kinds = Counter(one["kind"] for one in given)

    assert len(given) >= 200
    assert len({one["id"] for one in given}) == len({one["reply"] for one in given}) == len(given)
    assert {kind: kinds[kind] for kind in AT_LEAST if kinds[kind] < AT_LEAST[kind]} == {}
    assert set(kinds) == set(AT_LEAST)
    assert all(one["case"]["thread"] for one in given if one["kind"] == "later_mail")
