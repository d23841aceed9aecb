from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

import assistant.store
from assistant.errors import StorageError
from assistant.model import Case, Reading
from assistant.store import listing, schema
from assistant.store.database import FILE
from assistant.store.store import Store, upgrade
from assistant.store.tables import Table


def set_revision(folder: Path, revision: str) -> None:
    """Pretend that another version of the program made a database."""
    with closing(sqlite3.connect(folder / FILE)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (revision,))


def test_migrations_lead_to_the_tables(store: Store) -> None:
    """A database that went through the migrations has the tables of the models, to the last index."""
    with store._database.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Table.metadata) == []


def test_the_tables_suit_postgresql() -> None:
    """Every table, index and list is a statement that PostgreSQL's dialect can write."""
    dialect = postgresql.dialect()
    for table in Table.metadata.sorted_tables:
        ddl = [CreateTable(table), *(CreateIndex(index) for index in table.indexes)]
        assert all(str(statement.compile(dialect=dialect)) for statement in ddl)
        assert "BLOB" not in str(ddl[0].compile(dialect=dialect))
    assert "JOIN texts" in str(listing._summaries().compile(dialect=dialect))


def test_the_head_is_named_right() -> None:
    """The revision that opening compares with is the newest migration there is."""
    scripts = ScriptDirectory.from_config(schema.alembic_config())
    assert scripts.get_heads() == [schema.HEAD]
    assert {script.revision for script in scripts.walk_revisions()} == schema._known()


def test_foreign_keys_are_enforced_after_an_upgrade(folder: Path) -> None:
    """Migrations switch them off for a while, and on again on the same connection."""
    with Store.open(folder) as store, store._database.connect() as connection:
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "journal_mode", "synchronous", "secure_delete", "busy_timeout")
        }
    assert settings == {
        "foreign_keys": 1,
        "journal_mode": "wal",
        "synchronous": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }


def test_a_database_of_the_first_version_is_brought_up(
    folder: Path, monkeypatch: pytest.MonkeyPatch, case: Case, reading: Reading
) -> None:
    """What was in it stays, and what is new can be used."""
    step = command.upgrade
    monkeypatch.setattr(command, "upgrade", lambda config, _head: step(config, "0001"))
    Store.open(folder).close()
    monkeypatch.undo()
    monkeypatch.setattr(schema, "HEAD", "0001")
    with Store.open(folder) as old:
        case_id = old.add_case(case, reading, "Ana")
    monkeypatch.undo()

    assert upgrade(folder) == schema.HEAD
    with Store.open(folder) as store:
        assert store.case(case_id).case == case
        assert store.draft(store.begin_draft(case_id, "Ana")).dismissals == {}


def test_an_older_database_asks_for_the_upgrade(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is changed behind anybody's back: the message names the command."""
    store.close()
    monkeypatch.setattr(schema, "HEAD", "9998")
    with pytest.raises(StorageError, match="assistant db upgrade"):
        Store.open(folder)


def test_a_newer_database_is_left_alone(folder: Path, store: Store) -> None:
    """An old program neither opens nor upgrades what a newer one made."""
    store.close()
    set_revision(folder, "9999")
    for ask in (Store.open, upgrade):
        with pytest.raises(StorageError, match="newer version"):
            ask(folder)


def test_another_programs_database_is_left_alone(folder: Path) -> None:
    """Tables that are not ours are not joined by ours."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / FILE)) as raw, raw:
        raw.execute("CREATE TABLE recipes (name TEXT)")
    for ask in (Store.open, upgrade):
        with pytest.raises(StorageError, match="another program"):
            ask(folder)


def test_upgrading_twice_is_nothing(folder: Path) -> None:
    """A fresh folder gets its tables, one that has them stays as it is."""
    assert upgrade(folder) == upgrade(folder) == schema.HEAD


def test_an_interrupted_upgrade_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migration is one transaction: half of it never stays."""

    def break_off(connection: object) -> None:
        migrate(connection)
        raise OSError

    migrate = schema._migrate
    monkeypatch.setattr(schema, "_migrate", break_off)
    with pytest.raises(StorageError):
        Store.open(folder)
    with closing(sqlite3.connect(folder / FILE)) as raw:
        assert raw.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    monkeypatch.undo()
    Store.open(folder).close()


def test_a_fresh_folder_is_nobody_elses(folder: Path) -> None:
    """Customers' words lie in a folder that other users of the machine cannot look into."""
    Store.open(folder).close()
    assert folder.stat().st_mode & 0o077 == 0


def test_the_room_is_cheap_to_enter() -> None:
    """The records come without the database library; `Store` brings it along; nothing else is offered."""
    program = "import sys, assistant.store as s; assert 'sqlalchemy' not in sys.modules; assert s.Store"
    subprocess.run([sys.executable, "-c", program], check=True)
    assert set(assistant.store.__all__) <= set(dir(assistant.store)) | {"Store", "upgrade"}
    with pytest.raises(AttributeError, match="nothing"):
        assistant.store.nothing  # noqa: B018
