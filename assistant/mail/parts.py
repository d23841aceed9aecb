"""The parts of a MIME mail: which one is the text, what is attached, what was nested in it.

Depth and number of parts are bounded; a part that cannot be read gives a notice, never an end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message as Mime

from assistant.mail import headers
from assistant.mail.charset import Decoded, decode

MAX_DEPTH = 64
MAX_PARTS = 500
MAX_PART_BYTES = 10_000_000
"""Bytes of one text part that are read."""

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s?=\s?[\"']?([\w-]{1,40})", re.IGNORECASE)
_PARAMETER = r"(?:^|;)\s?{name}\*?(?:0\*?)?\s?=\s?(?:\"((?:[^\"\\]|\\.){{0,500}})\"|([^;\s]{{1,500}}))"
_NAME_UNSAFE = re.compile(r"[\x00-\x1f\x7f/\\]+")
_BROKEN = (ValueError, LookupError, TypeError, AttributeError, IndexError, AssertionError, RecursionError)
_NAMED = {
    "text/calendar": "invite.ics",
    "message/rfc822": "message.eml",
    "application/ms-tnef": "winmail.dat",
    "application/pgp-encrypted": "encrypted.asc",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of the mail."""

    kind: str
    """Content type in lower case."""
    mime: Mime
    depth: int = 0
    choice: int = 0
    """Which `multipart/alternative` it is a version of; 0 for none."""


@dataclass(slots=True)
class Parts:
    """What a mail consists of, in the order it stands there."""

    texts: list[Part] = field(default_factory=list)
    attached: list[Part] = field(default_factory=list)
    mails: list[Part] = field(default_factory=list)
    too_many: bool = False


def collect(mime: Mime) -> Parts:
    """Sort the leaves of a mail; the walk is bounded in depth and number."""
    parts = Parts()
    for number, part in enumerate(_leaves(mime)):
        if number >= MAX_PARTS or part.depth > MAX_DEPTH:
            parts.too_many = True
            break
        _sort(part, parts)
    return parts


def _leaves(mime: Mime) -> Iterator[Part]:
    stack = [(mime, 0, 0)]
    choices = 0
    while stack:
        node, depth, choice = stack.pop()
        kind = content_type(node)
        children = node.get_payload()
        if kind == "message/rfc822" or not isinstance(children, list) or depth > MAX_DEPTH:
            yield Part(kind, node, depth, choice)
            continue
        if kind == "multipart/alternative":
            choices += 1
            choice = choices
        stack.extend((child, depth + 1, choice) for child in reversed(children) if isinstance(child, Mime))


def _sort(part: Part, parts: Parts) -> None:
    is_attachment = headers.raw(part.mime, "Content-Disposition").lower().startswith("attachment")
    if part.kind == "message/rfc822":
        parts.mails.append(part)
    elif part.kind in {"text/html", "text/plain", "text/enriched"} and not is_attachment:
        parts.texts.append(part)
    elif part.kind not in {"message/delivery-status", "text/rfc822-headers", "application/pgp-signature"}:
        parts.attached.append(part)


def content_type(mime: Mime) -> str:
    """Return a part's content type in lower case; `text/plain` where none or a broken one is given."""
    value = headers.raw(mime, "Content-Type").split(";", 1)[0].strip().lower()
    return value if re.fullmatch(r"[\w.+-]{1,60}/[\w.+-]{1,120}", value) else "text/plain"


def parameter(mime: Mime, header: str, name: str) -> str:
    """Return a parameter of a header as it stands, or nothing."""
    match = re.search(_PARAMETER.format(name=name), headers.raw(mime, header), re.IGNORECASE)
    return (match[1] or match[2] or "") if match else ""


def content(mime: Mime) -> bytes:
    """Return a leaf's bytes with its transfer encoding undone, as far as that goes."""
    try:
        data = mime.get_payload(decode=True)
    except _BROKEN:
        data = None
    if isinstance(data, bytes):
        return data[:MAX_PART_BYTES]
    payload = mime.get_payload()
    return payload.encode("utf-8", "surrogateescape")[:MAX_PART_BYTES] if isinstance(payload, str) else b""


def text_of(part: Part) -> Decoded:
    """Return a text part's text."""
    data = content(part.mime)
    declared = parameter(part.mime, "Content-Type", "charset")
    if part.kind == "text/html" and not declared:
        found = _META_CHARSET.search(data[:4000])
        declared = found[1].decode("ascii") if found else ""
    decoded = decode(data, declared)
    if part.kind == "text/plain" and parameter(part.mime, "Content-Type", "format").lower() == "flowed":
        joined = parameter(part.mime, "Content-Type", "delsp").lower() == "yes"
        return Decoded(unflowed(decoded.text, delete_space=joined), decoded.notice)
    return decoded


def unflowed(text: str, *, delete_space: bool = False) -> str:
    """Return text of `format=flowed` with its paragraphs on one line each (RFC 3676)."""
    lines: list[str] = []
    open_depth = -1
    for raw in text.replace("\r\n", "\n").split("\n"):
        depth = len(raw) - len(raw.lstrip(">"))
        line = raw[depth:].removeprefix(" ") if depth or raw.startswith(" ") else raw
        if depth == open_depth and line != "-- ":
            lines[-1] = (lines[-1].removesuffix(" ") if delete_space else lines[-1]) + line
        else:
            lines.append((">" * depth + " " if depth else "") + line)
        open_depth = depth if line.endswith(" ") and line != "-- " else -1
    return "\n".join(lines)


def file_name(part: Part) -> str:
    """Return the name of an attachment without any path, or a name for its kind."""
    name = ""
    for get in (part.mime.get_filename, lambda: None):
        try:
            name = name or get() or ""
        except _BROKEN:
            name = ""
    shown = headers.decoded(name[:500]) or parameter(part.mime, "Content-Type", "name")
    shown = _NAME_UNSAFE.split(shown)[-1].strip(". ") or ""
    return shown[:200] or _NAMED.get(part.kind, f"unnamed ({part.kind})")
