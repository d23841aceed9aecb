"""A message that was pasted: with or without the headers a mail program shows above it."""

from __future__ import annotations

import re
from datetime import datetime

from assistant.errors import InputError
from assistant.mail import automatic, marks
from assistant.mail.assemble import assemble
from assistant.mail.cues import Role
from assistant.mail.headers import moment, parse_addresses
from assistant.mail.line import Body, Line, aside, plain_body
from assistant.model import Address, Aside, Message, SetAside
from assistant.text.characters import clean

ALL_HIDDEN = "None of the message can be seen by its reader; ask the customer to write it again."
EMPTY = "There is no message; paste or type what the customer wrote."

_SOURCE = re.compile(
    r"(?:received|mime-version|message-id|return-path|delivered-to|content-type|x-[a-z-]{2,40}):",
    re.IGNORECASE,
)

_MARKUP = re.compile(r"\s{0,20}<(?:!doctype html|html|body|div|p|table|span|br|meta)\b", re.IGNORECASE)
_MARKUP_ENDS = re.compile(r"</(?:html|body|div|p|table|span)>|<br\s{0,3}/?>", re.IGNORECASE)
_FEWEST_SOURCE_FIELDS = 2
_FEWEST_FIELDS = 2


def read_text(text: str) -> Message:
    """Return a pasted message; quoted mails, signatures and pasted headers are set apart.

    Raises:
        InputError: there is nothing but blanks.
    """
    cleaned = clean(text)
    if not cleaned.text.strip():
        raise InputError(EMPTY)
    if is_source(cleaned.text):
        from assistant.mail.eml import read_eml

        return read_eml(text.encode("utf-8", "replace"))
    if is_markup(cleaned.text):
        from assistant.mail.markup import html_body

        return _finish(html_body(text), Message(""))
    headers, body = _split_headers(plain_body(text.replace("\r\n", "\n")))
    return _finish(body, headers)


def is_source(text: str) -> bool:
    """Tell whether a text is the source of a mail ("show original"): its first lines say so."""
    head = text.lstrip("\n")[:4000].split("\n\n", 1)[0]
    return sum(_SOURCE.match(line) is not None for line in head.split("\n")) >= _FEWEST_SOURCE_FIELDS


def is_markup(text: str) -> bool:
    """Tell whether a text is HTML rather than text that mentions it."""
    return _MARKUP.match(text) is not None and _MARKUP_ENDS.search(text[-20_000:]) is not None


def _finish(body: Body, headers: Message) -> Message:
    message = assemble(body).into(headers)
    if not message.text.strip():
        if not message.subject:
            raise InputError(ALL_HIDDEN if message.set_aside else EMPTY)
        message = subject_only(message)
    return automatic.mark_text(message)


def subject_only(message: Message) -> Message:
    """Return a message whose text is empty with its subject as the text."""
    from dataclasses import replace

    notice = "The mail has no text; its subject is read in its place."
    return replace(message, text=message.subject, notices=(*message.notices, notice))


def _split_headers(body: Body) -> tuple[Message, Body]:
    """Take the header lines at the top into a message's fields; they are kept as set aside."""
    start = next((i for i, line in enumerate(body.lines) if not line.blank), 0)
    fields = _top_fields(body.lines, start)
    end = start + len(fields)
    if not _are_headers(fields, body.lines, end):
        return Message(""), body
    values = {role: value for role, value in reversed(fields) if role is not None}
    kept = aside(Aside.HEADERS, (clean(line.text).text for line in body.lines[start:end]))
    return _message(values, kept), Body(body.lines[end:], body.set_aside, body.notices)


def _top_fields(lines: tuple[Line, ...], start: int) -> list[tuple[Role | None, str]]:
    fields: list[tuple[Role | None, str]] = []
    for line in lines[start : start + marks.MAX_HEADERS]:
        found = marks.field(clean(line.text).text)
        if found is None or found[0] is None:
            break
        fields.append(found)
    return fields


def _are_headers(fields: list[tuple[Role | None, str]], lines: tuple[Line, ...], end: int) -> bool:
    """Tell whether the first lines are a mail's headers: a sender with an address, or a subject.

    "From: Berlin" with "To: Paris" below is a journey, and so is one that has a subject above it.
    """
    roles = {role for role, _ in fields}
    sender = next((value for role, value in fields if role is Role.FROM), None)
    if sender is not None and not marks.has_address(sender):
        return Role.SUBJECT in roles and any(role is Role.DATE and marks.has_moment(v) for role, v in fields)
    if len(fields) >= _FEWEST_FIELDS:
        return sender is not None or Role.SUBJECT in roles
    alone = end >= len(lines) or lines[end].blank
    return alone and bool(roles & {Role.SUBJECT, Role.FROM})


def _message(values: dict[Role, str], kept: tuple[SetAside, ...]) -> Message:
    return Message(
        "",
        subject=values.get(Role.SUBJECT, "")[:1000],
        sender=_sender(values.get(Role.FROM, "")),
        reply_to=parse_addresses(values.get(Role.REPLY_TO, "")),
        to=parse_addresses(values.get(Role.TO, "")),
        cc=parse_addresses(values.get(Role.CC, "")),
        date=_date(values.get(Role.DATE, "")),
        set_aside=kept,
    )


def _sender(value: str) -> Address | None:
    bare = value.replace("[mailto:", "<").replace("]", ">") if "[" in value else value
    found = parse_addresses(bare)
    if found:
        return found[0]
    return Address(value[:200], "") if value else None


def _date(value: str) -> datetime | None:
    return moment(value) if value else None
