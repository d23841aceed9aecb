"""The paragraphs of a policy's body, which is Markdown as people write it by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_HEADING = re.compile(r"#{1,6}[ \t]+(\S.*)")
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*")
_COMMENT_START, _COMMENT_END = "<!--", "-->"


class Block(NamedTuple):
    """A paragraph, a list or a table; a list belongs to the line that leads in to it."""

    text: str
    line: int
    heading: str


def blocks(body: str, first_line: int) -> Iterator[Block]:
    """Yield the paragraphs of a body that begins at a line of its file, each with the heading above it."""
    heading = ""
    lead: Block | None = None
    for line, rows in _groups(_without_comments(body), first_line):
        found = _heading(rows)
        if found is not None:
            if lead:
                yield lead
            heading, lead = found, None
            continue
        text = "\n".join(rows)
        if lead and rows[0].lstrip()[0] in "-*+0123456789":
            gap = "\n" * (line - _last(lead))
            text, line = f"{lead.text}{gap}{text}", lead.line  # noqa: PLW2901 - the block began there
        elif lead:
            yield lead
        block = Block(text, line, heading)
        lead = block if text.endswith(":") else None
        if lead is None:
            yield block
    if lead:
        yield lead


def _last(block: Block) -> int:
    """Return the line on which a block ends."""
    return block.line + block.text.count("\n")


def _groups(body: str, first_line: int) -> Iterator[tuple[int, list[str]]]:
    """Yield runs of lines that are not blank; a heading is a run of its own."""
    rows: list[str] = []
    for number, raw in enumerate(body.split("\n"), first_line):
        row = raw.rstrip()
        if _UNDERLINE.fullmatch(row) and len(rows) == 1:
            yield number - 1, [f"# {rows[0].strip()}"]
            rows = []
        elif not row.strip() or _HEADING.match(row) or _UNDERLINE.fullmatch(row):
            if rows:
                yield number - len(rows), rows
            rows = []
            if _HEADING.match(row):
                yield number, [row]
        else:
            rows.append(row)
    if rows:
        yield first_line + body.count("\n") + 1 - len(rows), rows


def _heading(rows: list[str]) -> str | None:
    found = _HEADING.match(rows[0]) if len(rows) == 1 else None
    return found[1].rstrip("# \t") if found else None


def _without_comments(body: str) -> str:
    """Blank out `<!-- … -->`, line breaks kept: what an author notes there is promised to nobody."""
    parts = []
    at = 0
    while (start := body.find(_COMMENT_START, at)) >= 0:
        parts.append(body[at:start])
        end = body.find(_COMMENT_END, start)
        at = len(body) if end < 0 else end + len(_COMMENT_END)
        parts.append("\n" * body.count("\n", start, at))
    return "".join([*parts, body[at:]])
