"""A batch over several processes, so that checks use every core: lines are dealt out and come back in order.

Processes are forked when everything is loaded and before any thread runs. Where that cannot be done (or is
not worth it) the one process does all.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from assistant.errors import BugError

Lines = Iterable[str]
Work = Callable[[Lines], Iterator[str]]
"""Turns lines into as many lines, in the same order."""

WORTH = 32
"""Calls at a time from which on another process is worth its while."""


def parts_for(at_once: int) -> int:
    """Return over how many processes a batch is best spread."""
    if not hasattr(os, "fork"):
        return 1
    return max(1, min(os.cpu_count() or 1, at_once // WORTH))


def in_parts(work: Work, lines: Lines, parts: int) -> Iterator[str]:
    """Yield what `work` makes of every line, in order, with every `parts`-th line done by the same process.

    Raises:
        BugError: one of the processes ended before its work was done.
    """
    if parts <= 1:
        yield from work(lines)
        return
    dealt = _fork_all(work, parts)
    feeder = threading.Thread(target=_feed, args=(dealt, lines), daemon=True)
    feeder.start()
    try:
        yield from _collected(dealt)
        feeder.join()
    finally:
        for part in dealt:
            part.close()


@dataclass(frozen=True, slots=True)
class _Part:
    """A forked process: where its lines go in and come out."""

    pid: int
    inlet: BinaryIO
    outlet: BinaryIO

    def close(self) -> None:
        """Let go of a process; what it is paying for it still finishes and keeps."""
        for pipe in (self.inlet, self.outlet):
            try:
                pipe.close()
            except OSError:
                continue
        os.waitpid(self.pid, 0)


def _fork_all(work: Work, parts: int) -> list[_Part]:
    made: list[_Part] = []
    for _ in range(parts):
        made.append(_fork(work, made))
    return made


def _fork(work: Work, earlier: list[_Part]) -> _Part:
    read_in, write_in = os.pipe()
    read_out, write_out = os.pipe()
    pid = os.fork()
    if pid:
        os.close(read_in)
        os.close(write_out)
        return _Part(pid, os.fdopen(write_in, "wb", 0), os.fdopen(read_out, "rb"))
    code = 1
    try:
        for fd in (
            write_in,
            read_out,
            *(pipe.fileno() for one in earlier for pipe in (one.inlet, one.outlet)),
        ):
            os.close(fd)
        with os.fdopen(read_in, "rb") as inlet, os.fdopen(write_out, "wb", 0) as outlet:
            for result in work(line.decode("utf-8").rstrip("\n") for line in inlet):
                outlet.write(result.encode("utf-8") + b"\n")
        code = 0
    finally:
        os._exit(code)  # the parent reports what is missing; its own state is not ours to tidy


def _feed(dealt: list[_Part], lines: Lines) -> None:
    """Deal the lines out in turn; a process that lags holds the others up, which bounds the memory."""
    try:
        for number, line in enumerate(lines):
            dealt[number % len(dealt)].inlet.write(line.encode("utf-8", "replace") + b"\n")
    except (OSError, ValueError):
        return
    finally:
        for part in dealt:
            part.inlet.close()


def _collected(dealt: list[_Part]) -> Iterator[str]:
    """Yield results in turn; the first process with none left is where the lines ended."""
    number = 0
    while line := dealt[number % len(dealt)].outlet.readline():
        yield line.decode("utf-8").rstrip("\n")
        number += 1
    if any(part.outlet.readline() for part in dealt):
        raise BugError("a process of the batch ended early; run the same command again to go on")
