"""Answers on disk, each kept the moment it arrives: what was paid for is never paid for twice.

A file of its own beside the database: it is a cache, may be deleted at any time, and needs no SQLAlchemy.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import StorageError
from assistant.llm.chat import Completion

_TABLE = """
CREATE TABLE IF NOT EXISTS answers (
    key BLOB PRIMARY KEY, subject BLOB NOT NULL, at REAL NOT NULL, endpoint TEXT NOT NULL,
    model TEXT NOT NULL, text TEXT NOT NULL, marks TEXT NOT NULL, prompt_tokens INTEGER,
    completion_tokens INTEGER, seconds REAL NOT NULL, first_token REAL, attempts INTEGER NOT NULL
) WITHOUT ROWID
"""
_SPOOL = "CREATE TABLE IF NOT EXISTS spool (id INTEGER PRIMARY KEY AUTOINCREMENT, line TEXT NOT NULL)"
_COLUMNS = (
    "at, endpoint, model, text, marks, prompt_tokens, completion_tokens, seconds, first_token, attempts"
)
_PRAGMAS = ("journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON", "busy_timeout=5000")
DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it was kept, and when, in seconds since the epoch."""

    at: float
    completion: Completion


class Shelf:
    """The file of answers; may be shared between threads, and the file between processes.

    An answer is on its way to the disk when `put` returns, and outlives the process from then on. `days`
    later it counts as gone. The file is opened when it is first needed, so that a process may fork before;
    what cannot be done with it raises StorageError.
    """

    def __init__(self, path: Path, days: float = 30.0, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._days = days
        self._clock = clock
        self._lock = threading.Lock()
        self._opened: sqlite3.Connection | None = None

    @property
    def _oldest(self) -> float:
        return self._clock() - self._days * DAY

    @property
    def _connection(self) -> sqlite3.Connection:
        """The open file; to be asked for with the lock held."""
        if self._opened is None:
            self._opened = _open(self._path)
            self._opened.execute("DELETE FROM answers WHERE at < ?", (self._oldest,))
        return self._opened

    def get(self, key: bytes) -> Kept | None:
        """Return what is kept under a key, or None."""
        found = self._run(f"SELECT {_COLUMNS} FROM answers WHERE key = ? AND at >= ?", (key, self._oldest))  # noqa: S608 - constants
        return _kept(found[0]) if found else None

    def put(self, key: bytes, subject: bytes, done: Completion) -> None:
        """Keep an answer; one that is there already stays."""
        row = (
            *(key, subject, self._clock(), done.endpoint, done.model, done.text, json.dumps(done.marks)),
            *(done.prompt_tokens, done.completion_tokens, done.seconds, done.first_token, done.attempts),
        )
        marks = ", ".join("?" * len(row))
        self._run(f"INSERT OR IGNORE INTO answers (key, subject, {_COLUMNS}) VALUES ({marks})", row)  # noqa: S608 - constants

    def forget(self, subject: bytes | None = None) -> int:
        """Drop the answers about a subject, or all, from the disk too, and return how many there were."""
        with self._lock, _mapped():
            if subject is None:
                gone = self._connection.execute("DELETE FROM answers").rowcount
            else:
                gone = self._connection.execute("DELETE FROM answers WHERE subject = ?", (subject,)).rowcount
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return gone

    def spool(self, line: str) -> None:
        """Keep a line for whoever takes the lines over later, in this process or another."""
        self._run("INSERT INTO spool (line) VALUES (?)", (line,))

    def take_over(self, take: Callable[[list[str]], None]) -> None:
        """Hand all spooled lines to `take`, and drop them when it returns; nobody else gets the same."""
        with self._lock, _mapped():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                lines = [line for (line,) in self._connection.execute("SELECT line FROM spool ORDER BY id")]
                if lines:
                    take(lines)
                    self._connection.execute("DELETE FROM spool")
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def __len__(self) -> int:
        """Return how many answers are kept."""
        return int(self._run("SELECT count(*) FROM answers", ())[0][0])

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            if self._opened:
                self._opened.close()
            self._opened = None

    def _run(self, statement: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        with self._lock, _mapped():
            return self._connection.execute(statement, values).fetchall()


class _mapped:  # noqa: N801 - used like a function; a generator would cost more than the statement
    """Turn the driver's errors into ours, without its words."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, sqlite3.Error):
            raise StorageError("the stored answers cannot be used; mend or delete the file") from None


def _open(path: Path) -> sqlite3.Connection:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        with _mapped():
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.execute(_TABLE)
            connection.execute(_SPOOL)
    except (OSError, sqlite3.Error):
        raise StorageError(f"{path}: cannot be opened; name another data folder") from None
    return connection


def _kept(row: tuple[Any, ...]) -> Kept:
    at, endpoint, model, text, marks, prompt, answered, seconds, first, attempts = row
    done = Completion(
        text=text,
        model=model,
        prompt_tokens=prompt,
        completion_tokens=answered,
        seconds=seconds,
        attempts=attempts,
        endpoint=endpoint,
        first_token=first,
        marks=tuple(json.loads(marks)),
    )
    return Kept(at, done)
