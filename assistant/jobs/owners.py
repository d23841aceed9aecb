"""The name a runner of jobs goes by, and how others see that its process has gone."""

from __future__ import annotations

import os
import platform
import secrets
from pathlib import Path

PARTS = 4


def make_owner() -> str:
    """Return a name for a runner of this process: machine, process, when the process began, and chance."""
    pid = os.getpid()
    return "|".join((_machine(), str(pid), _began(pid), secrets.token_hex(6)))


def is_dead(owner: str) -> bool:
    """Tell whether an owner's process has surely ended; of other machines that cannot be known."""
    parts = owner.split("|")
    if len(parts) != PARTS or parts[0] != _machine() or not parts[1].isdecimal():
        return False
    pid = int(parts[1])
    return not _exists(pid) or _began(pid) != parts[2]


def _machine() -> str:
    """Name the machine and, on Linux, the process namespace: containers may share name and numbers."""
    try:
        namespace = Path("/proc/self/ns/pid").readlink().name
    except OSError:
        namespace = ""
    return f"{platform.node()}/{namespace}"[:80].replace("|", "/")


def _began(pid: int) -> str:
    """Return when a process began, in ticks since boot; numbers of processes are used again, this is not."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
    return stat.rpartition(")")[2].split()[19]


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
