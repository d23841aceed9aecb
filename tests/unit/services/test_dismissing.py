"""Findings that a person dismisses while the text goes on changing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.errors import InputError
from assistant.model import Finding, Message, Reply, Severity, State, WriterKind
from assistant.services import Services

MESSAGE = Message("My kettle came with a cracked lid. I am annoyed. Please send me a new one.")
NOISY = "A new lid is the LEAST WE CAN DO for you."
BLAME = "You should have opened the box with care."
REST = "A new lid leaves tomorrow, and I will write to you again on Friday."


@pytest.fixture
def more_settings() -> str:
    """What these tests want besides."""
    return "[desk]\ndismissal_days = 9\n"


def kept(house: Services, *sentences: str) -> str:
    """Store a reply of a person's and return the draft."""
    from assistant.drafting import examine

    case = house.case(MESSAGE)
    reply = Reply(" ".join(sentences), WriterKind.PERSON)
    return house.desk.keep(examine(case, house.read(case), reply, house.policy))


def failing(house: Services, draft_id: str, rule: str) -> Finding:
    """Return what a rule objects to in the text as it stands."""
    draft = house.desk.view(draft_id).draft
    assert draft is not None
    return next(one for one in draft.report.failing() if one.rule == rule)


def counted(house: Services, draft_id: str) -> set[str]:
    """Return the rules whose failures count."""
    return {one.rule for one in house.desk.view(draft_id).counted}


def test_a_dismissed_warning_no_longer_counts_and_is_still_there(house: Services) -> None:
    """It is no hidden finding: the report names it, beside who dismissed it and until when."""
    draft_id = kept(house, NOISY, REST)
    finding = failing(house, draft_id, "shouting")
    house.desk.dismiss(draft_id, finding.fingerprint)
    view = house.desk.view(draft_id)
    dismissal = view.stored.dismissals[finding.fingerprint]

    assert finding.severity is Severity.WARNING
    assert "shouting" not in counted(house, draft_id)
    assert failing(house, draft_id, "shouting") == finding
    assert (dismissal.actor, round((dismissal.until - dismissal.at) / timedelta(days=1))) == ("ana", 9)


def test_it_outlives_edits_elsewhere_and_comes_back_with_other_words(house: Services) -> None:
    """The dismissal is of these words: around them the text may change, they may not."""
    draft_id = kept(house, NOISY, REST)
    house.desk.dismiss(draft_id, failing(house, draft_id, "shouting").fingerprint)
    house.desk.edit(draft_id, f"Dear Ines,\n\n{REST}\n\n{NOISY}\n\nAna")
    assert "shouting" not in counted(house, draft_id)
    house.desk.save(draft_id)
    assert "shouting" not in counted(house, draft_id)
    house.desk.edit(draft_id, f"{REST} {NOISY.replace('LEAST', 'VERY LEAST')}")
    assert "shouting" in counted(house, draft_id)


def test_a_dismissed_error_still_flags(house: Services) -> None:
    """It counts, and the reply goes out with a reason only."""
    draft_id = kept(house, BLAME, REST)
    house.desk.dismiss(draft_id, failing(house, draft_id, "blame").fingerprint, "their own words")

    assert "blame" in counted(house, draft_id)
    assert house.desk.view(draft_id).state is State.FLAGGED


def test_a_warning_that_was_dismissed_does_not_cover_an_error(house: Services) -> None:
    """A weak apology that somebody lets pass is not the missing one that flags a later text."""
    weak = "We are so sorry to hear that."
    draft_id = kept(house, weak, REST)
    house.desk.dismiss(draft_id, failing(house, draft_id, "apology").fingerprint)
    assert "apology" not in counted(house, draft_id)
    house.desk.edit(draft_id, REST)

    view, missing = house.desk.view(draft_id), failing(house, draft_id, "apology")
    assert missing.severity is Severity.ERROR
    assert view.dismissal(missing) is None


def test_taking_it_back_lets_it_count_again(house: Services) -> None:
    """Undo is one step."""
    draft_id = kept(house, NOISY, REST)
    finding = failing(house, draft_id, "shouting")
    house.desk.dismiss(draft_id, finding.fingerprint)
    house.desk.restore(draft_id, finding.fingerprint)

    assert "shouting" in counted(house, draft_id)


def test_a_finding_that_is_gone_cannot_be_dismissed(house: Services) -> None:
    """Somebody else edited the text first: nothing is kept, and the person is told."""
    draft_id = kept(house, NOISY, REST)
    finding = failing(house, draft_id, "shouting")
    house.desk.edit(draft_id, REST)
    with pytest.raises(InputError, match="changed meanwhile"):
        house.desk.dismiss(draft_id, finding.fingerprint)


def test_the_check_itself_knows_nothing_of_dismissals(house: Services) -> None:
    """What a rule says depends on the text and its case alone."""
    draft_id = kept(house, NOISY, REST)
    case = house.case(MESSAGE)
    before = house.check(f"{NOISY} {REST}", case)
    house.desk.dismiss(draft_id, failing(house, draft_id, "shouting").fingerprint)

    assert house.check(f"{NOISY} {REST}", replace(case)) == before
