from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from assistant.errors import BugError, InputError, Stopped, StorageError
from assistant.model import Case, Draft, Message, Reading, Speaker, Turn
from assistant.store.pen import digest
from assistant.store.records import Action, Sent
from assistant.store.store import Store
from assistant.store.tables import EventRow, Table, TextRow

MakeDraft = Callable[..., Draft]
MARK = "quincewardrobe"
LEASE = timedelta(seconds=30)
UNTIL = datetime(2100, 1, 1, tzinfo=UTC)


def full_life(store: Store, case: Case, reading: Reading, make_draft: MakeDraft) -> tuple[str, str]:
    """Leave a mark in every place words can get into, and return case and draft."""
    case_id = store.add_case(case, reading, "Ana", key=f"{MARK} key")
    draft_id, _ = store.submit_job(f"{MARK} job", case_id, {"wish": f"{MARK} option"}, "Ana", "me", LEASE)
    store.start_job(draft_id, "me", LEASE)
    for size in (1, 50, 400, 3000):
        store.save_partial(draft_id, f"{MARK} partial " * size, owner="me")
    store.finish_draft(draft_id, make_draft(f"{MARK} reply", flagged=True), "Ana", owner="me")
    store.save_edit(draft_id, f"{MARK} typed " * 300, "Ana")
    store.add_version(draft_id, make_draft(f"{MARK} second", flagged=True), "Ana", 1)
    store.save_edit(draft_id, f"{MARK} second", "Ana")
    store.flag(draft_id, "Ana", f"{MARK} flag")
    finding = make_draft(flagged=True).report.findings[-1]
    store.dismiss(draft_id, finding, "Ana", until=UNTIL, reason=f"{MARK} dismissal")
    store.override_reading(case_id, reading, "Ana")
    store.mark_sent(draft_id, Sent.COPY, "Ana", f"{MARK} reason")
    failed = store.begin_draft(case_id, "Ana", f"{MARK} failed")
    store.fail_draft(failed, f"{MARK} failure", text=f"{MARK} last words")
    return case_id, draft_id


def marked(case: Case) -> Case:
    """Return a case with the mark in it, small and large."""
    turn = Turn(Speaker.CUSTOMER, f"{MARK} earlier " * 900)
    return Case(
        Message(f"{MARK} message", f"{MARK} subject"), case.today, notes=f"{MARK} notes", thread=(turn,)
    )


def files_with_mark(folder: Path) -> list[str]:
    """Return the files of a folder in whose bytes the mark stands."""
    return [path.name for path in folder.iterdir() if MARK.encode() in path.read_bytes()]


def test_everything_leaves_a_line(store: Store, case: Case, reading: Reading, make_draft: MakeDraft) -> None:
    """The history of a case holds each step in order, with who and what it led to."""
    case_id, draft_id = full_life(store, case, reading, make_draft)
    steps = [event.action for event in store.events(case_id)]
    assert steps == [
        Action.CASE_ADDED,
        Action.DRAFT_BEGUN,
        Action.DRAFT_FINISHED,
        Action.DRAFT_EDITED,
        Action.DRAFT_FLAGGED,
        Action.FINDING_DISMISSED,
        Action.READING_OVERRIDDEN,
        Action.DRAFT_SENT,
        Action.DRAFT_BEGUN,
        Action.DRAFT_FAILED,
    ]
    own = store.events(draft_id)
    assert [event.seq for event in own] == sorted(event.seq for event in own)
    assert (own[1].detail, own[1].version, own[1].text) == ("flagged", 1, f"{MARK} reply")


def test_words_stand_in_one_table(store: Store, case: Case, reading: Reading, make_draft: MakeDraft) -> None:
    """No column outside `texts` holds a word of anybody's, but for the keys a caller chose."""
    full_life(store, marked(case), reading, make_draft)
    with store._database.read() as session:
        for table in Table.metadata.sorted_tables:
            for row in session.execute(select(table)).mappings():
                holders = [name for name, value in row.items() if MARK in str(value)]
                assert table.name == "texts" or holders in ([], ["key"])


def test_erasing_takes_the_bytes_and_leaves_the_history(
    store: Store, folder: Path, case: Case, reading: Reading, make_draft: MakeDraft
) -> None:
    """After erasure no file of the data folder holds a word of the case, and every line of history stands."""
    case_id, draft_id = full_life(store, marked(case), reading, make_draft)
    before = store.events(case_id)
    assert files_with_mark(folder)
    store.erase_case(case_id, "Ana")
    assert files_with_mark(folder) == []
    *kept, last = store.events(case_id)
    assert [(e.seq, e.digest) for e in kept] == [(e.seq, e.digest) for e in before]
    assert last.action is Action.CASE_ERASED
    assert all(event.text is None for event in kept)
    assert store.drafts() == store.drafts_of_case(case_id) == ()
    for ask in (lambda: store.draft(draft_id), lambda: store.case(case_id)):
        with pytest.raises(InputError, match="erased"):
            ask()


def test_erasing_one_case_leaves_the_next(
    store: Store, case: Case, reading: Reading, make_draft: MakeDraft
) -> None:
    """Only the one case goes; erasing it again does nothing."""
    gone, _ = full_life(store, marked(case), reading, make_draft)
    kept = store.add_case(case, reading, "Ana")
    store.erase_case(gone)
    store.erase_case(gone)
    assert store.case(kept).case == case
    assert [event.action for event in store.events(gone)].count(Action.CASE_ERASED) == 1


def test_nothing_is_written_into_an_erased_case(
    store: Store, folder: Path, case: Case, reading: Reading, make_draft: MakeDraft
) -> None:
    """A writer that was at work while its case was erased is stopped, and its words are not kept."""
    case_id = store.add_case(case, reading, "Ana")
    draft_id, _ = store.submit_job("k", case_id, {}, "Ana", "me", LEASE)
    store.start_job(draft_id, "me", LEASE)
    store.erase_case(case_id)
    for late in (
        lambda: store.save_partial(draft_id, MARK, owner="me"),
        lambda: store.finish_draft(draft_id, make_draft(MARK), "Ana", owner="me"),
    ):
        with pytest.raises(Stopped):
            late()
    with pytest.raises(InputError, match="erased"):
        store.finish_draft(draft_id, make_draft(MARK), "Ana")
    assert files_with_mark(folder) == []


def test_erasing_while_somebody_reads_says_so(
    store: Store, folder: Path, case: Case, reading: Reading, make_draft: MakeDraft
) -> None:
    """A reader that holds the log back is named as the reason, and a second run finishes the work."""
    case_id, _ = full_life(store, marked(case), reading, make_draft)
    store._database.engine.dispose()
    with Store.open(folder) as other, other._database.read() as session:
        session.execute(text("SELECT count(*) FROM texts")).scalar()
        with store._database.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=1")
        with pytest.raises(StorageError, match="run it again"):
            store.erase_case(case_id)
    store.erase_case(case_id)
    assert files_with_mark(folder) == []


def test_digests_prove_the_words_while_they_are_there(
    store: Store, case: Case, reading: Reading, make_draft: MakeDraft
) -> None:
    """Each digest is that of its words under their own salt; equal words have different digests."""
    full_life(store, case, reading, make_draft)
    full_life_again = store.add_case(case, reading, "Ana")
    with store._database.read() as session:
        rows = session.execute(select(EventRow, TextRow).join(TextRow, TextRow.id == EventRow.text_id)).all()
        assert rows
        assert all(event.digest == digest(words) for event, words in rows)
    added = [e for e in store.events(full_life_again) if e.action is Action.CASE_ADDED]
    assert added[0].digest not in {event.digest for event, _ in rows if event.seq != added[0].seq}


@pytest.mark.parametrize("change", ["UPDATE events SET actor = 'x'", "DELETE FROM events"])
def test_the_history_cannot_be_changed(store: Store, case: Case, reading: Reading, change: str) -> None:
    """The database itself refuses to change or remove a line."""
    case_id = store.add_case(case, reading, "Ana")
    with pytest.raises(BugError), store._database.write() as session:
        session.execute(text(change))
    assert len(store.events(case_id)) == 1
