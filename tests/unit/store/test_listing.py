from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from assistant.model import Case, Draft, Reading, State, WriterKind
from assistant.store.store import Store

MakeDraft = Callable[..., Draft]


@contextmanager
def statements_of(store: Store) -> Iterator[list[str]]:
    """Collect the statements a store sends."""
    seen: list[str] = []

    def see(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    event.listen(store._database.engine, "before_cursor_execute", see)
    yield seen
    event.remove(store._database.engine, "before_cursor_execute", see)


def fill(store: Store, case: Case, reading: Reading, draft: Draft, drafts: int) -> list[str]:
    """Store finished drafts, each of a case of its own, and return their ids."""
    ids = []
    for _ in range(drafts):
        ids.append(store.begin_draft(store.add_case(case, reading, "Ana"), "Ana"))
        store.finish_draft(ids[-1], draft, "Ana")
    return ids


def test_a_list_is_one_statement(store: Store, case: Case, reading: Reading, make_draft: MakeDraft) -> None:
    """A page of thirty drafts costs as many statements as a page of one, and opens no whole mail."""
    fill(store, case, reading, make_draft(), 30)
    for limit in (1, 30):
        with statements_of(store) as seen:
            assert len(store.drafts(limit)) == limit
        selects = [statement for statement in seen if "SELECT" in statement]
        assert len(selects) == 1
        assert selects[0].count("JOIN texts") == 1


def test_one_draft_is_four_statements(
    store: Store, case: Case, reading: Reading, make_draft: MakeDraft
) -> None:
    """However many versions there are: the draft, its newest version, the dismissals, the confirmations."""
    (draft_id,) = fill(store, case, reading, make_draft(), 1)
    for n in range(1, 4):
        store.add_version(draft_id, make_draft(f"text {n}"), "Ana", n)
    with statements_of(store) as seen:
        store.draft(draft_id)
    assert sum("SELECT" in statement for statement in seen) == 4


def test_lists_go_from_new_to_old(store: Store, case: Case, reading: Reading, make_draft: MakeDraft) -> None:
    """Pages follow each other without gap or overlap."""
    ids = fill(store, case, reading, make_draft(), 7)
    pages, before = [], None
    while page := store.drafts(3, before):
        pages.append([line.id for line in page])
        before = page[-1].seq
    assert pages == [ids[:3:-1], ids[3:0:-1], ids[:1]]


def test_order_does_not_hang_on_the_clock(folder: Path, case: Case, reading: Reading) -> None:
    """A clock that runs backwards leaves the newest draft on top."""
    noon, steps = datetime(2026, 3, 9, 12, tzinfo=UTC), count()
    with Store.open(folder, clock=lambda: noon - timedelta(hours=next(steps))) as store:
        case_id = store.add_case(case, reading, "Ana")
        older, newer = store.begin_draft(case_id, "Ana"), store.begin_draft(case_id, "Ana")
        lines = store.drafts()
        assert [line.id for line in lines] == [newer, older]
        assert lines[0].created_at < lines[1].created_at


def test_a_line_says_what_lists_show(
    store: Store, case: Case, reading: Reading, make_draft: MakeDraft
) -> None:
    """Customer, subject and first words, who wrote, how many errors, warnings and open slots."""
    (draft_id,) = fill(store, case, reading, make_draft(flagged=True, slots=True), 1)
    store.flag(draft_id, "Ben", "look")
    (line,) = store.drafts()
    assert (line.customer, line.subject, line.opening) == ("Ines Vogel", "No lid", case.message.text)
    assert (line.writer, line.errors, line.warnings, line.open_slots) == (WriterKind.PLAYBOOK, 1, 0, 1)
    assert (line.state, line.version, line.flagged_by_hand, line.actor) == (State.FLAGGED, 1, True, "Ana")


def test_samples_can_be_left_out(store: Store, case: Case, reading: Reading) -> None:
    """Drafts of the sample company are marked, and asked for or not."""
    sample = store.begin_draft(store.add_case(replace(case, sample=True), reading, "Ana"), "Ana")
    real = store.begin_draft(store.add_case(case, reading, "Ana"), "Ana")
    assert [line.id for line in store.drafts(sample=True)] == [sample]
    assert [line.id for line in store.drafts(sample=False)] == [real]
    assert len(store.drafts()) == 2
    assert store.draft(sample).sample


@pytest.mark.parametrize("condition", ["d.state = 'ready'", "d.sample = 0", "1"])
def test_lists_use_an_index(store: Store, condition: str) -> None:
    """No list sorts or reads the whole table of drafts."""
    page = f"SELECT * FROM drafts d WHERE {condition} AND d.seq < 99 ORDER BY d.seq DESC LIMIT 50"  # noqa: S608
    with store._database.read() as session:
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {page}").fetchall()
    words = " ".join(str(step[-1]) for step in plan)
    assert words.startswith("SEARCH")
    assert "TEMP B-TREE" not in words
