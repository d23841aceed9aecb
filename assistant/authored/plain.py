"""Strict YAML: every scalar is text, and the schema says what it means.

YAML's own guesses (`no` is false, `1.10` is 1.1, `012` is 10, the last of two equal keys wins) have cost
authors elsewhere dearly, so none of them is made here. Duplicate keys, tags, files over 256 KiB and
documents that blow up through aliases are refused with file, line and column.
"""

from __future__ import annotations

from pathlib import Path

import yaml

from assistant.errors import AuthorError, Place

MAX_BYTES = 256 * 1024
MAX_NODES = 50_000
MAX_DEPTH = 40

Loc = tuple[str | int, ...]
Positions = dict[Loc, tuple[int, int]]
Plain = str | None | list["Plain"] | dict[str, "Plain"]

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def read_file(path: Path, *, shown_as: Path | str | None = None) -> str:
    """Return the text of an authored file.

    Raises:
        AuthorError: the file cannot be read or is not UTF-8; it names the line.
    """
    name = shown_as or path
    try:
        raw = path.read_bytes()
        return raw.decode("utf-8-sig")
    except OSError as error:
        raise AuthorError(f"cannot be read ({error.strerror}); check that it exists", Place(name)) from None
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise AuthorError("is not UTF-8; save it as UTF-8", Place(name, line)) from None


def plain(text: str, *, shown_as: Path | str, first_line: int = 1) -> tuple[Plain, Positions]:
    """Return YAML text as dictionaries, lists and strings, with the place of every value.

    Raises:
        AuthorError: the text is no YAML, or is YAML that is refused here.
    """
    if len(text.encode("utf-8", "replace")) > MAX_BYTES:
        raise AuthorError(f"is larger than {MAX_BYTES // 1024} KiB; split it", Place(shown_as, first_line))
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        what = f"is not valid YAML ({error.problem}); mind indentation, colons and quotes"
        raise AuthorError(what, Place(shown_as, first_line + line, column + 1)) from None
    except (yaml.YAMLError, RecursionError):
        what = "is not valid YAML (a control character, or nested too deeply)"
        raise AuthorError(what, Place(shown_as, first_line)) from None
    reader = _Reader(shown_as, first_line)
    return (None if root is None else reader.value(root, ())), reader.positions


class _Reader:
    """Turns composed nodes into plain values and remembers where each stood."""

    def __init__(self, shown_as: Path | str, first_line: int) -> None:
        self.positions: Positions = {}
        self._shown_as = shown_as
        self._first_line = first_line
        self._nodes = 0

    def value(self, node: yaml.Node, loc: Loc) -> Plain:
        self._nodes += 1
        if self._nodes > MAX_NODES or len(loc) > MAX_DEPTH:
            raise self._refuse("is too deep or repeats itself too often through aliases; write it out", node)
        mark = node.start_mark
        self.positions[loc] = (self._first_line + mark.line, mark.column + 1)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, loc)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(child, (*loc, index)) for index, child in enumerate(node.value)]
        is_plain = getattr(node, "style", None) not in {"'", '"', "|", ">"}
        return None if is_plain and node.value in {"", "~", "null"} else str(node.value)

    def _mapping(self, node: yaml.MappingNode, loc: Loc) -> Plain:
        result: dict[str, Plain] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._refuse("has a key that is no plain text; quote it", key_node)
            key = str(key_node.value)
            if key in result:
                raise self._refuse(f"has the key {key!r} twice; keep one", key_node)
            result[key] = self.value(value_node, (*loc, key))
            mark = key_node.start_mark
            self.positions[*loc, key] = (self._first_line + mark.line, mark.column + 1)
        return result

    def _refuse(self, what: str, node: yaml.Node) -> AuthorError:
        mark = node.start_mark
        return AuthorError(what, Place(self._shown_as, self._first_line + mark.line, mark.column + 1))
