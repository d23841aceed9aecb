"""What the packs' patterns need, worked out beforehand (`tabulating` writes the file).

Reading the words off fifteen hundred patterns takes a tenth of a second, which one check at the command line
would pay each time. A pattern that is not in the file is read when it is met: an old file costs time only.
"""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from importlib.resources import files

from assistant.acts.needs import Need, needs

FILE = "needed.json"


def needed(source: str) -> tuple[Need, ...]:
    """Return what a pattern needs (see `needs`), from the file where it is known."""
    known = _table().get(key(source))
    return needs(source) if known is None else tuple(map(frozenset, known))


def key(source: str) -> str:
    """Return the name under which the file knows a pattern."""
    return hashlib.blake2s(source.encode(), digest_size=6).hexdigest()


@lru_cache(maxsize=1)
def _table() -> dict[str, list[list[str]]]:
    found = files("assistant.acts").joinpath(FILE)
    return dict(json.loads(found.read_text("utf-8"))) if found.is_file() else {}
