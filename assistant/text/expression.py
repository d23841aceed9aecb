"""Regular expressions that are compiled when first searched for: a start pays for none it does not need."""

from __future__ import annotations

import re
from typing import cast

_KEPT = (
    *("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn"),
    *("flags", "groups", "groupindex"),
)


class _Compiled:
    """What a pattern was asked for once, at hand."""

    pattern: str


class _Uncompiled(_Compiled):
    """Stands for a pattern that nothing was searched for with yet."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._given = flags

    def __getattr__(self, name: str) -> object:
        if name not in _KEPT:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._given)
        for kept in _KEPT:
            setattr(self, kept, getattr(compiled, kept))
        self.__class__ = _Compiled  # type: ignore[assignment]  # a class without __getattr__ is asked faster
        return getattr(compiled, name)


def expression(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern as `re.compile` would, but for the moment at which it is compiled."""
    return cast("re.Pattern[str]", _Uncompiled(source, flags))
