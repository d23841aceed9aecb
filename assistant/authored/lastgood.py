"""The last good version of files that people edit while the program runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Generic, TypeVar

from assistant.errors import AuthorError

T = TypeVar("T")
Stamp = tuple[tuple[str, int, int, int], ...]


class LastGood(Generic[T]):
    """A value read from files, read again when they change, kept as it was when they are broken.

    `problem` holds what is wrong with the present files, or None. The first read has no version to fall
    back to and raises.
    """

    def __init__(self, files: Callable[[], Iterable[Path]], read: Callable[[], T]) -> None:
        self._files = files
        self._read = read
        self._lock = threading.Lock()
        self._stamp: Stamp | None = None
        self._value: T | None = None
        self.problem: AuthorError | None = None

    def get(self) -> T:
        """Return the newest value that could be read.

        Raises:
            AuthorError: nothing could ever be read.
        """
        with self._lock:
            stamp = self._now()
            if stamp != self._stamp:
                self._refresh(stamp)
            if self._value is None:
                assert self.problem is not None  # noqa: S101 - set by the only way here
                raise self.problem
            return self._value

    def _refresh(self, stamp: Stamp) -> None:
        self._stamp = stamp
        try:
            self._value = self._read()
            self.problem = None
        except AuthorError as error:
            self.problem = error

    def _now(self) -> Stamp:
        """Return name, number, time and size of every file; a vanished or replaced one changes the stamp."""
        stamps = []
        for path in sorted(self._files()):
            try:
                stat = path.stat()
            except OSError:
                continue
            stamps.append((str(path), stat.st_ino, stat.st_mtime_ns, stat.st_size))
        return tuple(stamps)
