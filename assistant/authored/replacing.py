"""Authored files written anew: at once or not at all, and never over what somebody else wrote meanwhile."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from assistant.errors import Conflict

_NEW_FILE = 0o644


def version_of(data: bytes) -> str:
    """Return a name for a file's content, to tell whether it is still what somebody saw."""
    return hashlib.sha256(data).hexdigest()


def replace_file(path: Path, data: bytes, seen: str | None = None) -> None:
    """Put a new content in place of a file's, which keeps its mode; a link stays one.

    `seen` is the version the new content was made from; a crash in between leaves the old content.

    Raises:
        Conflict: the file has changed since it was seen.
        OSError: it cannot be written.
    """
    target = path.resolve()
    beside = target.with_name(f".{target.name}.{secrets.token_hex(4)}.new")
    with _locked(target.parent) as folder:
        try:
            _write_through(beside, data, _mode(target))
            _must_be_as_seen(target, seen)
            beside.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
        os.fsync(folder)


def _must_be_as_seen(path: Path, seen: str | None) -> None:
    if seen is not None and version_of(path.read_bytes()) != seen:
        what = "was changed by somebody else meanwhile; nothing was written. Look at it and try again"
        raise Conflict(f"{path} {what}")


def _mode(path: Path) -> int:
    try:
        return path.stat().st_mode & 0o7777
    except FileNotFoundError:
        return _NEW_FILE


def _write_through(path: Path, data: bytes, mode: int) -> None:
    """Write a new file and wait until it is on the disk."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fchmod(file.fileno(), mode)
        os.fsync(file.fileno())


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[int]:
    """Hold a folder alone, as far as this program goes, and give its handle."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield handle
    finally:
        os.close(handle)
