"""An authored YAML file as it is changed by the program: one value at a time, every other byte as it was.

A value is spliced into the text at the place where the parser found the old one, so comments, blank lines,
quotes, indentation and line ends stay. Whatever comes of it is read again: unless it says exactly what was
asked for, the change is refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from assistant.authored.plain import Loc, Plain, plain
from assistant.errors import AuthorError, Place

_BARE = re.compile(r"[A-Za-z][A-Za-z0-9_]*|[0-9]+")
_LINE_END = re.compile(r"\r\n|[\r\n\x85\u2028\u2029]|\Z")
_STEP = 2
_BLOCK_STYLES = {"|", ">"}
Change = Callable[[Plain], Plain]


@dataclass(frozen=True, slots=True)
class Document:
    """A text, and the file it is shown as. Every method returns a changed copy or raises AuthorError."""

    text: str
    shown_as: Path | str = "(text)"

    def set(self, loc: Loc, value: str) -> Document:
        """Give a key a value; keys that are missing on the way are written."""
        node, rest = self._find(loc)
        if rest:
            changed = self._inserted(loc, _scalar(value))
        elif isinstance(node, yaml.ScalarNode) and node.style not in _BLOCK_STYLES:
            changed = self._spliced(*_ends(node), _after_colon(node, _scalar(value)))
        else:
            raise self._refusal("holds more than one value")
        return self._verified(changed, loc, lambda _old: value)

    def add(self, loc: Loc, item: str) -> Document:
        """Add a text to the end of a list; a list that is missing is written."""
        node, rest = self._find(loc)
        if rest:
            changed = self._inserted(loc, f"[{_scalar(item)}]")
        elif isinstance(node, yaml.SequenceNode) and node.flow_style:
            comma = ", " if node.value else ""
            changed = self._spliced(node.end_mark.index - 1, node.end_mark.index - 1, comma + _scalar(item))
        elif isinstance(node, yaml.SequenceNode):
            changed = self._line_after(node, node.start_mark.column, f"- {_scalar(item)}")
        elif node is not None and _is_nothing(node):
            changed = self._spliced(*_ends(node), _after_colon(node, f"[{_scalar(item)}]"))
        else:
            raise self._refusal("is no list")
        return self._verified(changed, loc, lambda old: [*_list(old), item])

    def drop(self, loc: Loc, item: str) -> Document:
        """Take a text out of a list, with the comment on its line; where it is not in it, nothing happens."""
        node, rest = self._find(loc)
        if rest or not isinstance(node, yaml.SequenceNode):
            return self
        number = next((n for n, one in enumerate(node.value) if one.value == item), None)
        if number is None:
            return self
        cut = self._without_flow_item if node.flow_style else self._without_block_item
        return self._verified(cut(node, number), loc, lambda old: _without(_list(old), number))

    # --- where --------------------------------------------------------------------------------------------

    def _find(self, loc: Loc) -> tuple[yaml.Node | None, Loc]:
        """Return the deepest node on the way to a place, and the keys that are missing from there on."""
        plain(self.text, shown_as=self.shown_as)
        node: yaml.Node | None = yaml.compose(self.text, Loader=yaml.BaseLoader)
        for depth, key in enumerate(loc):
            below = _below(node, key)
            if below is None:
                return node, loc[depth:]
            node = below
        return node, ()

    # --- changed texts ------------------------------------------------------------------------------------

    def _spliced(self, start: int, end: int, new: str) -> str:
        return f"{self.text[:start]}{new}{self.text[end:]}"

    def _inserted(self, loc: Loc, value: str) -> str:
        """Return the text with the keys that are missing on the way to a place."""
        node, rest = self._find(loc)
        lines = _nested(rest, value)
        if node is None:
            return self._at_the_end(lines)
        if isinstance(node, yaml.MappingNode) and node.flow_style:
            comma = ", " if node.value else ""
            start = node.start_mark.index + 1
            return self._spliced(start, start, _in_flow(rest, value) + comma)
        if isinstance(node, yaml.MappingNode):
            return self._line_after(node, node.start_mark.column, *lines)
        if _is_nothing(node):
            above, _ = self._find(loc[: -len(rest) - 1])
            column = above.start_mark.column if above else 0
            return self._line_after(node, column + _STEP, *lines)
        raise self._refusal("is no mapping")

    def _line_after(self, node: yaml.Node, indent: int, *lines: str) -> str:
        """Return the text with lines of an indentation after the last line of a node."""
        last = _last_leaf(node)
        written = [f"{' ' * indent}{line}" for line in lines]
        if isinstance(last, yaml.ScalarNode) and last.style in _BLOCK_STYLES:
            place = last.end_mark.index
            return self._spliced(place, place, self._newline.join([*written, ""]))
        place = self._line_end(last.end_mark.index)[0]
        return self._spliced(place, place, self._newline.join(["", *written]))

    def _at_the_end(self, lines: list[str]) -> str:
        gap = "" if not self.text or self.text.endswith(("\n", "\r")) else self._newline
        return f"{self.text}{gap}{self._newline.join(lines)}{self._newline}"

    def _without_flow_item(self, node: yaml.SequenceNode, number: int) -> str:
        items = node.value
        if number + 1 < len(items):
            return self._spliced(items[number].start_mark.index, items[number + 1].start_mark.index, "")
        start = items[number - 1].end_mark.index if number else items[number].start_mark.index
        return self._spliced(start, items[number].end_mark.index, "")

    def _without_block_item(self, node: yaml.SequenceNode, number: int) -> str:
        item = node.value[number]
        if len(node.value) == 1:
            start = self.text.rindex("-", 0, item.start_mark.index)
            return self._spliced(start, item.end_mark.index, "  []")
        start = self.text.rindex("-", 0, item.start_mark.index) - node.start_mark.column
        return self._spliced(start, self._line_end(item.end_mark.index)[1], "")

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"

    def _line_end(self, place: int) -> tuple[int, int]:
        """Return where the line of a place ends, and where the next one begins."""
        found = _LINE_END.search(self.text, place)
        return found.span() if found else (len(self.text), len(self.text))

    # --- the proof ----------------------------------------------------------------------------------------

    def _verified(self, changed: str, loc: Loc, change: Change) -> Document:
        """Return the changed document, if it says what was asked for and nothing else."""
        wanted = _changed(plain(self.text, shown_as=self.shown_as)[0], loc, change)
        try:
            says = plain(changed, shown_as=self.shown_as)[0]
        except AuthorError:
            raise self._refusal("is written in a way that cannot be changed here") from None
        if says != wanted or _comments(self.text) - _comments(changed) > self._dropped(changed):
            raise self._refusal("is written in a way that cannot be changed here")
        return replace(self, text=changed)

    def _dropped(self, changed: str) -> int:
        """Return how many lines went: a dropped item takes the comment on its own line with it."""
        return max(0, len(self.text.splitlines()) - len(changed.splitlines()))

    def _refusal(self, what: str) -> AuthorError:
        return AuthorError(f"the place to change {what}; change the file by hand", Place(self.shown_as))


def _below(node: yaml.Node | None, key: str | int) -> yaml.Node | None:
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return next((value for name, value in pairs if name.value == key), None)


def _ends(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.index, node.end_mark.index


def _is_nothing(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.style is None and node.value in {"", "~", "null"}


def _after_colon(node: yaml.Node, new: str) -> str:
    """Return a new value with the blank that an empty one does not have before it."""
    return f" {new}" if node.start_mark.index == node.end_mark.index else new


def _last_leaf(node: yaml.Node) -> yaml.Node:
    """Return the node at which a block ends; its own end mark lies beyond the comments that follow."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return node


def _scalar(text: str) -> str:
    bare = _BARE.fullmatch(text) and text != "null"
    return text if bare else json.dumps(text, ensure_ascii=False)


def _nested(keys: Loc, value: str) -> list[str]:
    """Return the lines of keys below each other, the innermost with the value."""
    last = len(keys) - 1
    return [
        f"{' ' * _STEP * depth}{_scalar(str(key))}:{f' {value}' if depth == last else ''}"
        for depth, key in enumerate(keys)
    ]


def _in_flow(keys: Loc, value: str) -> str:
    for key in reversed(keys[1:]):
        value = f"{{{_scalar(str(key))}: {value}}}"
    return f"{_scalar(str(keys[0]))}: {value}"


def _changed(data: Plain, loc: Loc, change: Change) -> Plain:
    """Return data with the value at a place changed; the data itself stays as it is."""
    if not loc:
        return change(data)
    below = data if isinstance(data, dict) else {}
    key = str(loc[0])
    return {**below, key: _changed(below.get(key), loc[1:], change)}


def _list(data: Plain) -> list[Plain]:
    return data if isinstance(data, list) else []


def _without(items: list[Plain], number: int) -> Plain:
    return [*items[:number], *items[number + 1 :]]


def _comments(text: str) -> int:
    """Return how many lines hold a mark that may begin a comment."""
    return sum("#" in line for line in text.splitlines())
