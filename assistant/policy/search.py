"""Finding passages by their words: SQLite's full-text index, ranked by BM25.

A query is a list of words, each handed over as a quoted string, so that nothing a customer writes is ever
an operator. PostgreSQL's text search can stand behind the same call.
"""

from __future__ import annotations

import re
import sqlite3
import threading
from collections.abc import Iterable

from assistant.errors import ConfigurationError
from assistant.model import Passage

MAX_WORDS = 48
"""More distinct words than this narrow nothing down and cost time."""
NEAR_BEST = 0.4
"""A passage must rank at least this share of the best one."""
_WORD = re.compile(r"\w+")
_LONG = 40
_TABLE = "CREATE VIRTUAL TABLE passage USING fts5 (title, applies, text, document UNINDEXED, tokenize = '{}')"
_TOKENS = "porter unicode61 remove_diacritics 2"
_FIND = (
    "SELECT rowid, bm25(passage, 3.0, 3.0, 1.0) AS score FROM passage "
    "WHERE passage MATCH ? AND document IN ({}) ORDER BY score LIMIT ?"
)
_FILLING = """a about after again all also am an and any are as at be because been before being but by can
cannot could customer day days dear did do does doing don done each even ever every for from get getting go
got had has have having he hello her here hi him his how i if in into is it its just know let like ll made
make may me month months more most much must my need never no not now of off on once one only or other our
out over own please re really regards reply s same say she should since so some still such sure t than thank
thanks that the their them then there these they thing this those through time to today told too two under
until up us use ve very want was way we week weeks well were what when where which while who why will with
without would wrote year yes yesterday yet you your"""
_EMPTY_WORDS = frozenset(_FILLING.split())


class Index:
    """The passages of one version of the policy folder, held in memory."""

    def __init__(self, passages: Iterable[tuple[int, Passage, str]] = ()) -> None:
        """Take passages, each with the number of its document and what that applies to."""
        kept = list(passages)
        self._passages = [passage for _, passage, _ in kept]
        self._lock = threading.Lock()
        self._rows = _table(kept) if kept else None

    def find(self, words: Iterable[str], documents: Iterable[int], most: int) -> tuple[Passage, ...]:
        """Return at most so many passages of some documents that hold any of the words, the best first."""
        query = " OR ".join(f'"{word}"' for word in telling(words))
        among = ",".join(str(int(number)) for number in documents)
        if self._rows is None or not query or not among:
            return ()
        with self._lock:
            found = self._rows.execute(_FIND.format(among), (query, most)).fetchall()
        best = found[0][1] if found else 0.0
        return tuple(self._passages[row - 1] for row, score in found if score <= best * NEAR_BEST)


def telling(texts: Iterable[str]) -> list[str]:
    """Return the words worth looking for, each once, in the order in which they first stand."""
    found: dict[str, None] = {}
    for text in texts:
        for word in _WORD.findall(text.lower()):
            if word not in _EMPTY_WORDS and len(word) <= _LONG and (len(word) > 1 or word.isdigit()):
                found.setdefault(word)
            if len(found) >= MAX_WORDS:
                return list(found)
    return list(found)


def _table(passages: list[tuple[int, Passage, str]]) -> sqlite3.Connection:
    rows = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        rows.execute(_TABLE.format(_TOKENS))
    except sqlite3.OperationalError:
        raise ConfigurationError(
            "This Python's SQLite has no full-text search (FTS5), which finds passages of the policy; "
            "install a Python whose sqlite3 has it."
        ) from None
    rows.executemany(
        "INSERT INTO passage (rowid, title, applies, text, document) VALUES (?, ?, ?, ?, ?)",
        [
            (row, passage.title, applies.replace("_", " "), passage.text, document)
            for row, (document, passage, applies) in enumerate(passages, 1)
        ],
    )
    return rows
