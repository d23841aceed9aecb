"""Which tables a database has, and how it gets those this program needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from assistant.errors import StorageError
from assistant.store.database import Database

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"
HEAD = "0005"
"""The newest migration; named here so that opening a database needs no Alembic."""
FRESH = ""

OLDER = "the database is from an older version of this program; run `assistant db upgrade`"
NEWER = (
    "the database is from a newer version of this program; install that version, "
    "or name another data folder (`assistant db upgrade` only goes forward)"
)
FOREIGN = "the database belongs to another program; name another data folder"


def prepare(database: Database) -> None:
    """Make sure the tables are those of this program; a fresh database gets them.

    Raises:
        StorageError: they are older or newer, or it is another program's database.
    """
    with database.connect() as connection:
        found = revision(connection)
        if found == HEAD:
            # SQLite only notices at the first change that it may not write; better now than at a draft.
            connection.execute(text("UPDATE alembic_version SET version_num = version_num"))
            connection.rollback()
    if found == FRESH:
        upgrade(database)
    elif found != HEAD:
        raise StorageError(OLDER if found in _known() else NEWER)


def revision(connection: Connection) -> str:
    """Return the revision a database is at, or `FRESH` where it has no tables at all.

    Raises:
        StorageError: it has tables, and none of ours.
    """
    tables = inspect(connection).get_table_names()
    if not tables:
        return FRESH
    if "alembic_version" not in tables:
        raise StorageError(FOREIGN)
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or FRESH)


def upgrade(database: Database) -> str:
    """Bring the tables to this program's revision, in one transaction, and return it.

    Raises:
        StorageError: the database is newer than this program, or cannot be written; nothing was changed.
    """
    with database.connect() as connection:
        _enforce_keys(database, connection, on=False)
        # The write lock comes first: of two processes on a fresh folder, the second finds the work done.
        with connection.begin():
            found = revision(connection)
            if found not in {FRESH, HEAD, *_known()}:
                raise StorageError(NEWER)
            if found != HEAD:
                _migrate(connection)
        _enforce_keys(database, connection, on=True)
    return HEAD


def _enforce_keys(database: Database, connection: Connection, *, on: bool) -> None:
    """Switch foreign keys: SQLite rebuilds a table to alter it, which would empty those that point to it."""
    if database.is_sqlite:
        raw = connection.connection.cursor()
        raw.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")
        raw.close()


def _migrate(connection: Connection) -> None:
    from alembic import command

    config = alembic_config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def alembic_config() -> Config:
    """Return Alembic's configuration for the migrations in this folder."""
    from alembic.config import Config as AlembicConfig

    config = AlembicConfig()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def _known() -> set[str]:
    """Return the revisions this program has migrations for."""
    return {path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*_*.py")}
