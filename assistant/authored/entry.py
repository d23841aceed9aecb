"""A mapping of an authored file, read key by key.

For the one file that every check reads: a schema library would take longer to load than the check takes.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.authored.plain import Loc, Plain, Positions, plain, read_file
from assistant.errors import AuthorError, Place

_YES = {"true", "yes", "on"}
_NO = {"false", "no", "off"}


@dataclass(frozen=True, slots=True)
class Entry:
    """Keys and values with their places; every method raises AuthorError at the place of what is wrong."""

    values: Mapping[str, Plain]
    loc: Loc
    positions: Positions
    shown_as: Path | str

    @classmethod
    def load(cls, path: Path) -> Entry:
        """Read a file whose top level is a mapping, or empty."""
        return cls.parse(read_file(path), path)

    @classmethod
    def parse(cls, text: str, shown_as: Path | str) -> Entry:
        """Read the text of such a file."""
        data, positions = plain(text, shown_as=shown_as)
        return cls.of(data, (), positions, shown_as)

    @classmethod
    def of(cls, data: Plain, loc: Loc, positions: Positions, shown_as: Path | str) -> Entry:
        """Return a mapping as an entry; nothing at all is an empty one."""
        empty = cls({}, loc, positions, shown_as)
        if data is None:
            return empty
        if not isinstance(data, dict):
            raise empty.refusal("", "should be keys with values; write key: value")
        return cls(data, loc, positions, shown_as)

    def only(self, known: Collection[str]) -> Entry:
        """Refuse keys that are not known; return the entry itself."""
        for key in self.values:
            if key not in known:
                near = difflib.get_close_matches(key, sorted(known), n=1)
                hint = f"did you mean {near[0]!r}?" if near else "remove it or look up the right name"
                raise self.refusal(key, f"unknown key {self._name(key)!r}; {hint}")
        return self

    def entry(self, key: str) -> Entry:
        """Return the mapping under a key; a missing one is empty."""
        return Entry.of(self.values.get(key), (*self.loc, key), self.positions, self.shown_as)

    def flag(self, key: str, *, default: bool) -> bool:
        """Return yes or no."""
        text = str(self.values.get(key) if self.values.get(key) is not None else default).lower()
        if text not in _YES | _NO:
            raise self.refusal(key, f"{self._name(key)!r} should be a boolean; write true or false")
        return text in _YES

    def choice(self, key: str, among: Collection[str], default: str) -> str:
        """Return one of a few words."""
        value = self.values.get(key)
        if value is None:
            return default
        if value not in among:
            words = [repr(str(word)) for word in among]
            listed = f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]
            raise self.refusal(key, f"{self._name(key)!r} should be {listed}")
        return str(value)

    def count(self, key: str, default: int, most: int = 100_000) -> int:
        """Return a whole number from 0 to `most`."""
        value = self.values.get(key)
        if value is None:
            return default
        text = value if isinstance(value, str) else ""
        number = int(text) if text.removeprefix("-").isascii() and text.removeprefix("-").isdigit() else None
        if number is None:
            raise self.refusal(key, f"{self._name(key)!r} should be a whole number")
        if not 0 <= number <= most:
            what = "greater than or equal to 0" if number < 0 else f"at most {most}"
            raise self.refusal(key, f"{self._name(key)!r} should be {what}")
        return number

    def texts(self, key: str, *, fewest: int, most: int, items: int) -> tuple[str, ...]:
        """Return a list of texts of `fewest` to `most` characters, at most `items` of them."""
        value = self.values.get(key)
        if value is None:
            return ()
        if not isinstance(value, list) or len(value) > items:
            raise self.refusal(key, f"{self._name(key)!r} should be a list of at most {items}")
        return tuple(self._text((key, number), item, fewest, most) for number, item in enumerate(value))

    def _text(self, at: Loc, value: Plain, fewest: int, most: int) -> str:
        text = value.strip() if isinstance(value, str) else ""
        if not fewest <= len(text) <= most:
            what = f"at least {fewest}" if len(text) < fewest else f"at most {most}"
            raise self.refusal(at, f"{self._name(str(at[0]))!r} should hold texts of {what} characters")
        return text

    def refusal(self, key: str | Loc, what: str) -> AuthorError:
        """Return what is wrong as an error at the place of a key."""
        loc = (*self.loc, *((key,) if isinstance(key, str) else key))
        while loc and loc not in self.positions:
            loc = loc[:-1]
        line, column = self.positions.get(loc, (1, 1))
        return AuthorError(what, Place(self.shown_as, line, column))

    def _name(self, key: str) -> str:
        return ".".join(str(part) for part in (*self.loc, key))
