"""HTML to lines of text, as a reader sees it; what is hidden, and who is quoted, is said so.

The tree is walked without recursion, so that depth costs no more than length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from assistant.mail import hiding
from assistant.mail.line import Body, Line, plain_body
from assistant.model import Aside, SetAside

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

HIDDEN = "Text that the mail hides from its reader was removed."
MAX_HTML = 3_000_000
"""Characters of HTML that are parsed; beyond it tags are only stripped."""
MAX_OPEN = 3_000
"""Unclosed tags from which parsing would cost more than it gives."""

_SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "dl"})
_BLOCKS = _SPACED | {
    *(
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dt",
        "fieldset",
        "figcaption",
    ),
    *("figure", "footer", "form", "header", "hr", "li", "main", "nav", "section", "summary"),
    *("tbody", "tfoot", "thead", "tr"),
}
_DROPPED = frozenset(
    {
        *("script", "style", "head", "title", "template", "noscript", "object", "embed", "applet", "iframe"),
        *("svg", "math", "select", "textarea", "button", "audio", "video", "canvas", "map"),
    }
)
_CITE = re.compile(r"gmail_quote|protonmail_quote|moz-cite|tutanota_quote|gmx_quote|cite", re.IGNORECASE)
_WHOLE = re.compile(
    r"\byahoo_quoted|\bzmail_extra\b|\bfreshdesk_quote\b|\bactual_quote\b|\bie_quote\b", re.IGNORECASE
)
_BREAKS = re.compile(
    r"(?:x_)?(?:appendonsend|divRplyFwdMsg|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container"
    r"|ms-outlook-mobile-reference-message)",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]{0,5000}>")
_OPENS = re.compile(r"<(?!br|img|hr|meta|link|input|col|wbr|area|base)[a-z]", re.IGNORECASE)
_WHITESPACE = re.compile(r"[ \t\r\n\f]+")
_BULLET_GAP = "- "
_COMMENT_WORDS = re.compile(r"\[(?:end)?if\b|^\s*/?\*|[{}]|StartFragment|EndFragment|<", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Context:
    """What an element hands down to its children."""

    depth: int = 0
    quoted: bool = False
    pre: bool = False
    white: bool = True
    ink: str = ""
    bullet: str = ""


def html_body(source: str) -> Body:
    """Return what a mail's HTML says to its reader."""
    opened = len(_OPENS.findall(source)) - source.count("</")
    if len(source) > MAX_HTML or opened > MAX_OPEN:
        notice = "The mail's HTML is too large or too broken to be read; its tags were stripped."
        return plain_body(_TAG.sub(" ", source), (notice,))
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(source.encode("utf-8", "replace").decode("utf-8"))
    root = tree.root
    if root is None:
        return Body()
    sheet = "".join(node.text(deep=True) for node in tree.css("style"))
    reader = _Reader(hiding.hidden_selectors(sheet))
    reader.read(root)
    return reader.body()


class _Page:
    """Lines as they grow."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._words: list[str] = []
        self._prefix = ""
        self._cell = False
        self._gap = False

    def write(self, text: str, context: _Context) -> None:
        if context.pre:
            self._write_pre(text, context)
            return
        flat = _WHITESPACE.sub(" ", text)
        if not self._words or self._words[-1].endswith(" "):
            flat = flat.lstrip(" ")
        if not flat:
            return
        if self._cell and flat.strip() and self._words:
            self._words.append(" | ")
        self._cell = self._cell and not flat.strip()
        self._words.append(flat)

    def _write_pre(self, text: str, context: _Context) -> None:
        first, *others = text.split("\n")
        self._words.append(first)
        for other in others:
            self.end(context, keep_blank=True)
            self._words.append(other)

    def bullet(self, text: str) -> None:
        self._prefix = text

    def cell(self) -> None:
        self._cell = True

    def end(self, context: _Context, *, keep_blank: bool = False) -> None:
        """End the line; an empty one is kept only where it was asked for."""
        text = "".join(self._words).strip(" ") if not context.pre else "".join(self._words)
        self._words, self._cell = [], False
        if not text and not keep_blank:
            return
        quote = ">" * context.depth + " " if context.depth else ""
        self.lines.append(Line(f"{quote}{self._prefix}{text}", quoted=context.quoted))
        self._prefix = ""

    def gap(self, context: _Context) -> None:
        """Leave one blank line, unless there is one or nothing stands above."""
        self.end(context)
        if self.lines and not self.lines[-1].blank:
            self.lines.append(Line("", quoted=False))

    def older_mail_begins(self, context: _Context) -> None:
        self.end(context)
        self.lines.append(Line("", breaks=True))


class _Reader:
    """Walks a tree: enters each node once and leaves it once."""

    def __init__(self, hidden: tuple[frozenset[str], frozenset[str]]) -> None:
        self._hidden_classes, self._hidden_ids = hidden
        self._page = _Page()
        self._hidden: list[str] = []

    def body(self) -> Body:
        self._page.end(_Context())
        hidden = tuple(SetAside(Aside.HIDDEN, text) for text in self._hidden)
        return Body(tuple(self._page.lines), hidden, (HIDDEN,) if hidden else ())

    def read(self, root: LexborNode) -> None:
        stack: list[tuple[LexborNode, _Context, bool]] = [(root, _Context(), False)]
        while stack:
            node, context, leaving = stack.pop()
            if leaving:
                self._leave(node, context)
                continue
            inner = self._enter(node, context)
            if inner is not None:
                stack.append((node, inner, True))
                stack.extend((child, inner, False) for child in reversed(list(_children(node))))

    def _enter(self, node: LexborNode, context: _Context) -> _Context | None:
        """Return what the children inherit, or None where there is nothing to walk into."""
        tag = node.tag or ""
        if tag == "-text":
            self._write(node, context)
            return None
        if tag == "-comment":
            self._comment(node)
            return None
        if tag in _DROPPED or not tag or tag.startswith("-"):
            return None
        attributes = node.attributes
        style = hiding.compact(attributes.get("style"))
        if self._is_hidden(attributes, style):
            self._hide(node.text(deep=True, separator=" "))
            return None
        return self._open(tag, attributes, style, context)

    def _write(self, node: LexborNode, context: _Context) -> None:
        text = node.text_content or ""
        if context.ink == "clear" or (context.ink == "white" and context.white):
            self._hide(text)
        else:
            self._page.write(text, context)

    def _comment(self, node: LexborNode) -> None:
        """Keep a comment that speaks; conditional comments and remains of style sheets do not."""
        text = node.comment_content or ""
        if not _COMMENT_WORDS.search(text) and len(text.split()) >= 3:  # noqa: PLR2004
            self._hide(text)

    def _hide(self, text: str) -> None:
        words = " ".join(text.split())
        if any(char.isalnum() for char in words):
            self._hidden.append(words)

    def _is_hidden(self, attributes: Mapping[str, str | None], style: str) -> bool:
        if hiding.is_hidden(style) or hiding.is_hidden_by_attribute(attributes):
            return True
        classes = (attributes.get("class") or "").split()
        return (
            any(name in self._hidden_classes for name in classes) or attributes.get("id") in self._hidden_ids
        )

    def _open(
        self, tag: str, attributes: Mapping[str, str | None], style: str, context: _Context
    ) -> _Context:
        page = self._page
        if tag in _SPACED and not (attributes.get("class") or "").startswith("Mso"):
            page.gap(context)
        elif tag in _BLOCKS:
            page.end(context)
        name = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
        if _BREAKS.search(name):
            page.older_mail_begins(context)
        self._mark(tag, attributes, context)
        return _inherited(tag, attributes, style, context)

    def _mark(self, tag: str, attributes: Mapping[str, str | None], context: _Context) -> None:
        page = self._page
        if tag == "br":
            page.end(context, keep_blank=True)
        elif tag == "li":
            page.bullet(_BULLET_GAP)
        elif tag in {"td", "th"}:
            page.cell()
        elif tag == "hr":
            page.write("_" * 20, context)
            page.end(context)
        elif tag == "img":
            alternative = attributes.get("alt") or ""
            if 0 < len(alternative) <= 3 and not alternative.isascii():  # noqa: PLR2004
                page.write(alternative, context)

    def _leave(self, node: LexborNode, context: _Context) -> None:
        tag = node.tag or ""
        if tag == "a":
            self._link(node, context)
        if tag in _SPACED and not (node.attributes.get("class") or "").startswith("Mso"):
            self._page.gap(context)
        elif tag in _BLOCKS:
            self._page.end(context)

    def _link(self, node: LexborNode, context: _Context) -> None:
        """Write where a link leads, where that is not what it says."""
        target = (node.attributes.get("href") or "").strip()[:2000]
        scheme, _, rest = target.partition(":")
        if scheme.lower() not in {"http", "https", "mailto"} or not rest:
            return
        shown = _WHITESPACE.sub("", (node.text(deep=True) or "")[:4000]).casefold().rstrip("/")
        bare = rest.split("?")[0] if scheme.lower() == "mailto" else target
        plain = bare.casefold().rstrip("/")
        if shown and shown not in {plain, plain.removeprefix("https://"), plain.removeprefix("http://")}:
            self._page.write(f" ({bare})", context)


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _inherited(tag: str, attributes: Mapping[str, str | None], style: str, context: _Context) -> _Context:
    name = f"{attributes.get('id') or ''} {attributes.get('class') or ''} {attributes.get('type') or ''}"
    cites = tag == "blockquote"
    whole = _WHOLE.search(name) is not None
    own_ground, own_ink = hiding.ground(style, attributes), hiding.ink(style, attributes)
    if (
        not (cites or whole or tag == "pre" or own_ink)
        and own_ground is None
        and "white-space:pre" not in style
    ):
        return context
    return replace(
        context,
        depth=context.depth + (cites or (whole and not context.depth)),
        quoted=context.quoted or whole or (cites and _CITE.search(name) is not None),
        pre=context.pre or tag == "pre" or "white-space:pre" in style,
        white=context.white if own_ground is None else own_ground,
        ink=own_ink or context.ink,
    )
