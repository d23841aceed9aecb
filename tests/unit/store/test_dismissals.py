from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from assistant.errors import InputError
from assistant.model import Case, Draft, Finding, Reading, State, Verdict
from assistant.store.records import Action, Sent
from assistant.store.store import Store
from assistant.store.tables import DismissalRow

MakeDraft = Callable[..., Draft]
START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        """Return the moment that was set."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands still."""
    return Clock()


@pytest.fixture
def desk(folder: Path, clock: Clock) -> Iterator[Store]:
    """Give a store that goes by the test's clock."""
    with Store.open(folder, clock) as opened:
        yield opened


@pytest.fixture
def flagged(make_draft: MakeDraft) -> Draft:
    """Return a draft with a failing rule at error."""
    return make_draft(flagged=True)


@pytest.fixture
def draft_id(desk: Store, case: Case, reading: Reading, flagged: Draft) -> str:
    """Return a stored, flagged draft."""
    draft_id = desk.begin_draft(desk.add_case(case, reading, "Ana"), "Ana")
    desk.finish_draft(draft_id, flagged, "Ana")
    return draft_id


@pytest.fixture
def finding(flagged: Draft) -> Finding:
    """Return what the draft fails."""
    return next(flagged.report.failing())


def test_a_dismissal_names_who_when_why_and_until_when(desk: Store, draft_id: str, finding: Finding) -> None:
    """It stands beside the draft; the finding stays in the report, and the draft stays flagged."""
    desk.dismiss(draft_id, finding, "Ben", until=START + DAY, reason="the customer asked for it")
    stored = desk.draft(draft_id)
    (kept,) = stored.dismissals.values()

    assert (kept.fingerprint, kept.rule, kept.actor) == (finding.fingerprint, "apology", "Ben")
    assert (kept.at, kept.until, kept.reason) == (START, START + DAY, "the customer asked for it")
    assert stored.report is not None
    assert finding in stored.report.findings
    assert stored.state is State.FLAGGED


def test_an_error_still_needs_its_reason(desk: Store, draft_id: str, finding: Finding) -> None:
    """Dismissing what flags a reply does not let it out."""
    desk.dismiss(draft_id, finding, "Ana", until=START + DAY)
    with pytest.raises(InputError, match="say why"):
        desk.mark_sent(draft_id, Sent.COPY, "Ana")


def test_it_expires(desk: Store, draft_id: str, finding: Finding, clock: Clock) -> None:
    """From its end on, the finding counts again."""
    desk.dismiss(draft_id, finding, "Ana", until=START + DAY)
    clock.now += DAY - timedelta(seconds=1)
    assert finding.fingerprint in desk.draft(draft_id).dismissals
    clock.now += timedelta(seconds=1)
    assert desk.draft(draft_id).dismissals == {}


def test_it_can_be_taken_back(desk: Store, draft_id: str, finding: Finding) -> None:
    """Undo leaves a line in the history; undoing what is not there leaves none."""
    desk.dismiss(draft_id, finding, "Ana", until=START + DAY, reason="mine")
    for _ in range(2):
        desk.restore(draft_id, finding.fingerprint, "Ben")

    assert desk.draft(draft_id).dismissals == {}
    told = [(one.action, one.actor, one.detail, one.text) for one in desk.events(draft_id)][-2:]
    assert told == [
        (Action.FINDING_DISMISSED, "Ana", "apology", "mine"),
        (Action.FINDING_RESTORED, "Ben", "apology", None),
    ]


def test_a_second_dismissal_adds_the_reason(desk: Store, draft_id: str, finding: Finding) -> None:
    """One click dismisses; a reason given later takes the place of none."""
    desk.dismiss(draft_id, finding, "Ana", until=START + DAY)
    desk.dismiss(draft_id, finding, "Ana", until=START + DAY, reason="their own words")

    assert [one.reason for one in desk.draft(draft_id).dismissals.values()] == ["their own words"]
    desk.restore(draft_id, finding.fingerprint, "Ana")
    assert desk.draft(draft_id).dismissals == {}


def test_it_belongs_to_one_draft(desk: Store, draft_id: str, finding: Finding, flagged: Draft) -> None:
    """Another attempt at the same case is judged anew."""
    desk.dismiss(draft_id, finding, "Ana", until=START + DAY)
    other = desk.begin_draft(desk.draft(draft_id).case_id, "Ana")
    desk.finish_draft(other, flagged, "Ana")

    assert desk.draft(other).dismissals == {}


@pytest.mark.parametrize("what", [{"verdict": Verdict.PASS}, {"could_not_run": True}], ids=str)
def test_what_objects_to_nothing_cannot_be_dismissed(
    desk: Store, draft_id: str, finding: Finding, what: dict[str, object]
) -> None:
    """A pass has nothing to dismiss, and a check that did not run is not made up for by a click."""
    with pytest.raises(InputError, match="nothing to dismiss"):
        desk.dismiss(draft_id, replace(finding, **what), "Ana", until=START + DAY)


def test_nothing_is_dismissed_in_what_went_out(desk: Store, draft_id: str, finding: Finding) -> None:
    """The record of a sent reply is that of the moment it was sent."""
    desk.mark_sent(draft_id, Sent.COPY, "Ana", "agreed by phone")
    with pytest.raises(InputError, match="was sent"):
        desk.dismiss(draft_id, finding, "Ana", until=START + DAY)


def test_erasing_the_case_takes_the_fingerprint_and_the_reason(
    desk: Store, draft_id: str, finding: Finding
) -> None:
    """Who dismissed which rule stays; what could be linked to the words goes."""
    desk.dismiss(draft_id, finding, "Ana", until=START + DAY, reason="a reason")
    desk.erase_case(desk.draft(draft_id).case_id)

    with desk._database.read() as session:
        (row,) = session.scalars(select(DismissalRow))
        assert (row.rule, row.actor, row.fingerprint) == ("apology", "Ana", "")
