"""What goes wrong in a database, in our words; the one place that knows its errors."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc
from sqlalchemy.orm.exc import StaleDataError

from assistant.errors import AssistantError, BugError, Conflict, StorageError

KEPT = "nothing that was confirmed as saved is lost"
FULL = f"the disk with the data folder is full; free some space and try again ({KEPT})"
LOCKED = f"another program has kept the database locked for seconds; try again, or end it ({KEPT})"
READ_ONLY = "the data folder cannot be written to; allow it or name another one"
DAMAGED = "the database file is damaged or no database; restore a backup or name another data folder"
NO_FILE = "the database file cannot be opened; check the data folder, its permissions and free space"
UNREADABLE = f"the disk failed while the database was in use; check the disk and its space ({KEPT})"
UNREACHABLE = f"the database cannot be reached; check that it runs and the address is right ({KEPT})"
NO_DRIVER = "the driver for this database address is not installed; install it, or use a data folder"
BUSY = f"too much is asked of the database at once; try again ({KEPT})"
MISTAKE = "the store made a mistake"
SCHEMA = "the database has other tables than this program expects; run `assistant db upgrade`"

BY_CODE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_AUTH: READ_ONLY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_FORMAT: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: NO_FILE,
    sqlite3.SQLITE_IOERR: UNREADABLE,
    sqlite3.SQLITE_PROTOCOL: LOCKED,
    sqlite3.SQLITE_ERROR: SCHEMA,
}
BY_KIND = (
    ((ModuleNotFoundError, exc.NoSuchModuleError, exc.ArgumentError), NO_DRIVER),
    ((exc.TimeoutError,), BUSY),
    ((exc.OperationalError, exc.InterfaceError), UNREACHABLE),
)
BY_ERRNO = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EEXIST: "the data folder is a file; name a folder",
    errno.ENOTDIR: "the data folder lies below a file; name a folder",
}


@contextmanager
def mapped() -> Iterator[None]:
    """Turn every error of the database, its driver and the disk into one of ours."""
    try:
        yield
    except (exc.SQLAlchemyError, sqlite3.Error, OSError, ModuleNotFoundError) as error:
        raise in_words(error) from None


def in_words(error: Exception) -> AssistantError:
    """Return our error for a foreign one. Its text is dropped: it may hold what was being saved."""
    if isinstance(error, StaleDataError):
        return Conflict()
    words = _words(error)
    return StorageError(words) if words else BugError(f"{MISTAKE} ({type(error).__name__}); please report it")


def _words(error: Exception) -> str | None:
    """Return what an operator should be told, or None where it is no operator's fault."""
    if isinstance(error, OSError):
        return BY_ERRNO.get(error.errno or 0, UNREADABLE)
    origin = error.orig if isinstance(error, exc.DBAPIError) else error
    if isinstance(origin, sqlite3.Error):
        # SQLite's primary result code is the low byte of the extended one.
        return BY_CODE.get(getattr(origin, "sqlite_errorcode", 0) & 0xFF)
    return next((words for kinds, words in BY_KIND if isinstance(error, kinds)), None)
