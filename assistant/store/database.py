"""The connection to the database: how it is opened, read, written and cleaned."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from assistant.errors import StorageError
from assistant.store.faults import LOCKED, mapped

FILE = "assistant.db"
BUSY_SECONDS = 5.0
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "foreign_keys=ON",
    "secure_delete=ON",
    f"busy_timeout={BUSY_SECONDS * 1000:.0f}",
)
WRITES = "assistant_writes"


class Database:
    """An engine with the two ways to use it: `read()` and `write()`, each one transaction.

    Writers of one process queue up at a lock, those of several at SQLite's own. A write transaction takes
    the write lock when it begins: one that reads first and asks later is refused at once under load.
    """

    def __init__(self, url: URL) -> None:
        self.url = url
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self._turn = threading.Lock()
        with mapped():
            self.engine = _engine(url)
        self._writing = self.engine.execution_options(**{WRITES: True})

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session for one consistent look at the data.

        Raises:
            StorageError: the database cannot be used.
        """
        with mapped(), Session(self.engine) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session whose changes are all kept, on a clean end, or none of them.

        Raises:
            StorageError: the database cannot be used; nothing was changed.
            Conflict: somebody else changed a row first; nothing was changed.
        """
        with mapped(), self._my_turn(), Session(self._writing) as session, session.begin():
            yield session

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """Give a bare connection outside any transaction, for migrations and upkeep."""
        with mapped(), self._writing.connect() as connection:
            yield connection

    def scrub(self) -> None:
        """Make deleted bytes leave the disk: pages are zeroed by then, the write-ahead log still holds them.

        Raises:
            StorageError: somebody else was reading all the while; to be run again.
        """
        if not self.is_sqlite:
            return
        with mapped(), self._my_turn():
            raw = self.engine.raw_connection()
            try:
                busy = raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            finally:
                raw.close()
        if busy:
            raise StorageError(
                "it is erased, but its bytes are still in the log of the database; run it again"
            )

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise StorageError(LOCKED)
        try:
            yield
        finally:
            self._turn.release()


def address(where: Path | str) -> URL:
    """Return the database URL of a folder, which is made if need be, or of a URL.

    Raises:
        StorageError: the folder cannot be made, or the URL is none.
    """
    with mapped():
        if isinstance(where, str) and "://" in where:
            return _usable(make_url(where))
        folder = Path(where)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return URL.create("sqlite", database=str(folder.resolve() / FILE))


def _usable(url: URL) -> URL:
    """Name psycopg where a PostgreSQL address names no driver; refuse a database that forgets."""
    if url.get_backend_name() == "sqlite" and url.database in {None, "", ":memory:"}:
        raise StorageError("a database in memory forgets everything at once; name a data folder")
    if url.drivername in {"postgres", "postgresql"}:
        return url.set(drivername="postgresql+psycopg")
    return url


def _engine(url: URL) -> Engine:
    # Parameters are people's words; hidden, they reach no log and no error message.
    engine = create_engine(url, hide_parameters=True, pool_size=8, max_overflow=24, pool_pre_ping=False)
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    return engine


def _prepare(raw: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    """Set a fresh SQLite connection up; transactions are begun by `_begin`, not by the driver."""
    raw.isolation_level = None
    cursor = raw.cursor()
    try:
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
