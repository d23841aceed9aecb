"""What people write by hand (YAML): read strictly, with line numbers, and kept in its last good version.

`Authored`, `load` and `parse` bring pydantic along when they are first asked for.
"""

from typing import TYPE_CHECKING, Any

from assistant.authored.document import Document
from assistant.authored.entry import Entry
from assistant.authored.lastgood import LastGood
from assistant.authored.plain import Plain, Positions, plain
from assistant.authored.replacing import replace_file, version_of

if TYPE_CHECKING:
    from assistant.authored.schema import Authored, load, parse

__all__ = [
    "Authored",
    "Document",
    "Entry",
    "LastGood",
    "Plain",
    "Positions",
    "load",
    "parse",
    "plain",
    "replace_file",
    "version_of",
]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - one of the three heavy names
    if name in {"Authored", "load", "parse"}:
        from assistant.authored import schema

        return getattr(schema, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
