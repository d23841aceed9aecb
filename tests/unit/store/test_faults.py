from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, exc
from sqlalchemy.orm.exc import StaleDataError

from assistant.errors import BugError, Conflict, StorageError
from assistant.model import Case, Draft, Message, Reading
from assistant.store import faults
from assistant.store.database import FILE
from assistant.store.store import Store, upgrade

MakeDraft = Callable[..., Draft]
NOBODY = 65534


def on_connect(store: Store, pragma: str) -> Callable[..., None]:
    """Give every connection of a store another setting from now on."""

    def set_it(raw: sqlite3.Connection, _entry: Any) -> None:
        raw.execute(f"PRAGMA {pragma}")

    event.listen(store._database.engine, "connect", set_it)
    store._database.engine.dispose()
    return set_it


def test_a_full_disk_loses_nothing_confirmed(
    store: Store, folder: Path, case: Case, reading: Reading
) -> None:
    """What was confirmed is there, what was refused is not, reading goes on, and space mends it at once."""
    with closing(sqlite3.connect(folder / FILE)) as raw:
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
    limit = on_connect(store, f"max_page_count={pages + 30}")
    bulky = replace(case, message=Message("x" * 20_000))
    kept: list[str] = []
    with pytest.raises(StorageError, match="disk with the data folder is full; free some space") as caught:
        kept.extend(store.add_case(bulky, reading, "Ana") for _ in range(100))
    assert kept
    assert "\n" not in str(caught.value)
    assert all(store.case(one).case == bulky for one in kept)
    event.remove(store._database.engine, "connect", limit)
    store._database.engine.dispose()
    kept.append(store.add_case(bulky, reading, "Ana"))
    with closing(sqlite3.connect(folder / FILE)) as raw:
        assert raw.execute("SELECT count(*) FROM cases").fetchone()[0] == len(kept)
        assert raw.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_locked_database_says_so(store: Store, folder: Path, case: Case, reading: Reading) -> None:
    """While another program holds the lock nothing is saved, and afterwards saving works."""
    on_connect(store, "busy_timeout=1")
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="locked"):
            store.add_case(case, reading, "Ana")
        assert store.drafts() == ()
        other.execute("ROLLBACK")
    assert store.case(store.add_case(case, reading, "Ana")).case == case


@pytest.fixture
def open_to_all(fresh: Path) -> Iterator[Path]:
    """Give a folder that an ordinary user can reach, with a database in it."""
    folder = Path(tempfile.mkdtemp())
    shutil.copy(fresh, folder / FILE)
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Take the test's rights away where it runs as root, whom no permission stops."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    yield
    os.seteuid(before)


@pytest.mark.parametrize("content", ["database", "nothing"])
def test_a_read_only_folder_says_so(open_to_all: Path, content: str, request: pytest.FixtureRequest) -> None:
    """A folder that cannot be written is refused when it is opened, not at the first lost draft."""
    if content == "nothing":
        (open_to_all / FILE).unlink()
    open_to_all.chmod(0o555)
    request.getfixturevalue("ordinary_user")
    with pytest.raises(StorageError, match=r"cannot be (written|opened)") as caught:
        Store.open(open_to_all)
    assert "\n" not in str(caught.value)


def test_a_folder_that_cannot_be_made_says_so(open_to_all: Path, ordinary_user: None) -> None:  # noqa: ARG001
    """The same where the folder does not exist yet."""
    open_to_all_child = open_to_all / "sub" / "folder"
    with pytest.raises(StorageError, match="cannot be written"):
        Store.open(open_to_all_child)


def test_a_read_only_database_refuses_writes(fresh: Path) -> None:
    """A database that is opened for reading only, by its URL, is refused too."""
    with pytest.raises(StorageError, match="cannot be written"):
        Store.open(f"sqlite:///file:{fresh}?mode=ro&uri=true")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """A file where the folder should be, or above it, is named as the problem."""
    (tmp_path / "data").write_text("x")
    with pytest.raises(StorageError, match="is a file; name a folder"):
        Store.open(tmp_path / "data")
    with pytest.raises(StorageError, match="below a file; name a folder"):
        Store.open(tmp_path / "data" / "more")


@pytest.mark.parametrize(
    "content", [b"no database at all, only text" * 200, b"SQLite format 3\0" + b"\xff" * 4096]
)
def test_a_damaged_file_says_so(folder: Path, content: bytes) -> None:
    """A file that is no database is refused, and left as it was."""
    folder.mkdir()
    (folder / FILE).write_bytes(content)
    for ask in (Store.open, upgrade):
        with pytest.raises(StorageError, match="damaged"):
            ask(folder)
    assert (folder / FILE).read_bytes() == content


def test_damage_in_the_middle_says_so(folder: Path, case: Case, reading: Reading) -> None:
    """Pages that were overwritten are noticed when they are read."""
    with Store.open(folder) as store:
        ids = [store.add_case(case, reading, "Ana") for _ in range(50)]
    raw = (folder / FILE).read_bytes()
    (folder / FILE).write_bytes(raw[:4096] + b"\xa5" * (len(raw) - 4096))
    with pytest.raises(StorageError, match="damaged"), Store.open(folder) as store:
        store.case(ids[0])


@pytest.mark.parametrize("url", ["postgresql://localhost/x", "nosuch://x", "sqlite+nosuch:///x", "://"])
def test_addresses_without_a_driver_say_so(url: str) -> None:
    """A database whose driver is not installed, or no address at all, is an operator's matter."""
    with pytest.raises(StorageError, match="not installed"):
        Store.open(url)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_a_database_in_memory_is_refused(url: str) -> None:
    """It would lose every draft with the first connection that is given back."""
    with pytest.raises(StorageError, match="name a data folder"):
        Store.open(url)


def test_passwords_are_not_shown(store: Store, folder: Path) -> None:
    """The address shown is a file's path."""
    assert store.address == str(folder / FILE)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (StaleDataError(), Conflict),
        (OSError(errno.ENOSPC, "x"), StorageError),
        (OSError(errno.EIO, "x"), StorageError),
        (exc.TimeoutError(), StorageError),
        (exc.OperationalError("SELECT secret", {}, Exception("gone")), StorageError),
        (exc.IntegrityError("INSERT secret", {}, sqlite3.IntegrityError("secret")), BugError),
        (exc.InvalidRequestError("secret"), BugError),
        (sqlite3.OperationalError("secret"), BugError),
    ],
)
def test_every_foreign_error_is_mapped(error: Exception, kind: type[Exception]) -> None:
    """Each becomes one of ours, on one line, without the words of the statement or of the error."""
    with pytest.raises(kind) as caught, faults.mapped():
        raise error
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_errors_hold_no_words_of_the_text(store: Store, case: Case, reading: Reading) -> None:
    """What was being saved when it failed is not in the error, nor in what caused it."""
    on_connect(store, "max_page_count=1")
    secret = replace(case, message=Message("quincewardrobe" * 50_000))
    with pytest.raises(StorageError) as caught:
        store.add_case(secret, reading, "Ana")
    assert "quincewardrobe" not in repr(caught.value)
    assert caught.value.__cause__ is None
