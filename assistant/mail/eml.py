"""A mail as its bytes (`.eml`, RFC 5322 and MIME) to a message."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from email import message_from_bytes
from email.message import Message as Mime
from itertools import groupby

from assistant.errors import InputError
from assistant.mail import automatic, headers, parts, tnef
from assistant.mail.assemble import assemble, polish, unique
from assistant.mail.charset import decode
from assistant.mail.line import Body, plain_body, tidy
from assistant.mail.markup import html_body
from assistant.mail.pasted import subject_only
from assistant.model import Aside, Message, SetAside

MAX_BYTES = 50_000_000
NOT_A_MAIL = "This is not an e-mail; save the message as .eml or as plain text and try again."
OUTLOOK = "This is an Outlook .msg file; save the message as .eml or paste its text."
TOO_LARGE = "The mail is larger than 50 MB; save it without its attachments."
EMPTY_FILE = "The file is empty; save the message again."
EMPTY_MAIL = "The mail has no text, no subject and no attachment; there is nothing to answer."

_FIELD_NAME = re.compile(rb"[!-9;-~]{1,76}:")
_CONTAINERS = re.compile(rb"^content-type:\s{0,4}(?:multipart/|message/rfc822)", re.IGNORECASE | re.MULTILINE)
_TEXT_PART = re.compile(rb"^content-type:\s{0,4}text/(?:plain|html)", re.IGNORECASE | re.MULTILINE)
_MAX_CONTAINERS = 60
_KEPT_FIELDS = re.compile(rb"content-|mime-version", re.IGNORECASE)
_STUB_WORDS = 40
_SAME = 0.5

MAX_MAILS = 10
MAX_NESTED = 3
"""How many attached mails are read, and how deep they may be attached to each other."""

MAIL_IS_TEXT = "The mail has no text of its own; the attached mail is read."
MAIL_ATTACHED = "A mail is attached; its text was set aside and may be evidence."
TOO_DEEP = "The mail is nested too deeply; only its first text was read."
DIFFER = (
    "The plain and the HTML version of the mail differ; the HTML version is read, the other was set aside."
)


def read_eml(data: bytes) -> Message:
    """Return the message a mail file holds.

    Raises:
        InputError: the bytes are no mail, or a mail in which there is nothing.
    """
    mime = _parsed(_checked(data))
    return _message(mime, depth=0)


def _checked(data: bytes) -> bytes:
    if not data.strip(b"\0 \r\n\t"):
        raise InputError(EMPTY_FILE)
    if len(data) > MAX_BYTES:
        raise InputError(TOO_LARGE)
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError(OUTLOOK)
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        data = decode(data).text.encode("utf-8", "replace")
    if _is_binary(data):
        raise InputError(NOT_A_MAIL)
    return data.lstrip(b"\r\n")


def _is_binary(data: bytes) -> bool:
    """Tell whether bytes do not even begin like a mail: no header fields, and bytes no text has."""
    head = data[:4096].lstrip(b"\r\n \t")
    if _FIELD_NAME.match(head) or head.startswith((b"From ", b">From ")):
        return head.replace(b"\r\n", b"\n").partition(b"\n\n")[0].count(0) > 4  # noqa: PLR2004
    odd = sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in head)  # noqa: PLR2004
    return odd * 50 > len(head)


def _parsed(data: bytes) -> Mime:
    """Parse a mail; one nested so deeply that the parser would give up is cut to its first text."""
    if len(_CONTAINERS.findall(data)) <= _MAX_CONTAINERS:
        try:
            return message_from_bytes(data)
        except (RecursionError, ValueError, LookupError, TypeError, AttributeError, IndexError):
            pass
    return _salvaged(data)


def _salvaged(data: bytes) -> Mime:
    head, _, _ = data.replace(b"\r\n", b"\n").partition(b"\n\n")
    kept = [line for line in re.split(rb"\n(?![ \t])", head[:100_000]) if not _KEPT_FIELDS.match(line)]
    found = _TEXT_PART.search(data)
    body = data[found.start() :] if found else b"\n" + data[len(head) :]
    lines = body.replace(b"\r\n", b"\n").split(b"\n")
    end = next((i for i, line in enumerate(lines) if line.startswith(b"--") and len(line) > 3), len(lines))  # noqa: PLR2004
    salvaged = message_from_bytes(b"\n".join([*kept, *lines[:end]]))
    salvaged["X-Assistant-Salvaged"] = "yes"
    return salvaged


def _message(mime: Mime, *, depth: int) -> Message:
    found = parts.collect(mime)
    headed = _headed(mime, found)
    message = assemble(_body(found)).into(headed)
    message = _with_attached_mails(message, found, depth)
    if message.text.strip():
        return message if message.automatic else automatic.mark_text(message)
    if message.subject:
        return subject_only(message)
    if not message.attachments and not message.set_aside:
        raise InputError(EMPTY_MAIL)
    notice = "The mail has no text."
    return replace(message, notices=(*message.notices, notice))


def _headed(mime: Mime, found: parts.Parts) -> Message:
    """Return a message with everything but its text."""
    senders = headers.addresses(mime, "From") or headers.addresses(mime, "Sender")
    subject = headers.text(mime, "Subject")
    email = senders[0].email if senders else headers.raw(mime, "From")
    return Message(
        "",
        subject=subject,
        sender=senders[0] if senders else None,
        reply_to=headers.addresses(mime, "Reply-To"),
        to=headers.addresses(mime, "To"),
        cc=headers.addresses(mime, "Cc"),
        date=headers.moment(headers.raw(mime, "Date")),
        message_id=headers.message_id(mime),
        references=headers.ids(mime, "References") or headers.ids(mime, "In-Reply-To"),
        attachments=tuple(parts.file_name(part) for part in (*found.attached, *found.mails)),
        notices=tuple(_notices(mime, found)),
        automatic=automatic.reason(mime, email, subject),
    )


def _notices(mime: Mime, found: parts.Parts) -> list[str]:
    notices = []
    if found.too_many or mime["X-Assistant-Salvaged"]:
        notices.append(TOO_DEEP)
    kinds = {part.kind for part in found.attached}
    if kinds & {"application/pgp-encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}:
        notices.append("The mail is encrypted; ask for it unencrypted or decrypt it in your mail program.")
    return notices


# --- the text -----------------------------------------------------------------------------------------


def _body(found: parts.Parts) -> Body:
    """Return the parts of a mail that are text, one after the other; of alternatives the richer one."""
    bodies = [
        _version(list(group)) for _, group in groupby(found.texts, key=lambda part: part.choice or id(part))
    ]
    body = _joined(bodies)
    return _from_tnef(found, body) if body.blank else body


def _version(group: list[parts.Part]) -> Body:
    plain = _joined([_plain(part) for part in group if part.kind != "text/html"])
    html = _joined([_html(part) for part in group if part.kind == "text/html"])
    if html.blank:
        return replace(plain, set_aside=html.set_aside, notices=plain.notices + html.notices)
    return html if plain.blank else _compared(plain, html)


def _plain(part: parts.Part) -> Body:
    decoded = parts.text_of(part)
    return plain_body(decoded.text.replace("\r\n", "\n"), (decoded.notice,))


def _html(part: parts.Part) -> Body:
    decoded = parts.text_of(part)
    body = html_body(decoded.text)
    return replace(body, notices=(decoded.notice, *body.notices))


def _joined(bodies: list[Body]) -> Body:
    return Body(
        tuple(line for body in bodies for line in body.lines),
        tuple(part for body in bodies for part in body.set_aside),
        unique(notice for body in bodies for notice in body.notices),
    )


def _compared(plain: Body, html: Body) -> Body:
    """Return the HTML version, with the plain one set aside where it says something else."""
    plain_words, html_words = _words(plain), _words(html)
    total = plain_words.total()
    shared = (plain_words & html_words).total()
    if total <= _STUB_WORDS and html_words.total() > total:
        other = () if shared >= _SAME * total else (SetAside(Aside.HIDDEN, tidy([plain.text])),)
        return replace(html, set_aside=(*html.set_aside, *other))
    if shared >= _SAME * total:
        return html
    if html_words.total() <= _STUB_WORDS < total:
        return replace(
            plain, set_aside=(*plain.set_aside, *html.set_aside, SetAside(Aside.HIDDEN, html.text))
        )
    aside = SetAside(Aside.HIDDEN, polish(plain).text)
    return replace(html, set_aside=(*html.set_aside, aside), notices=(*html.notices, DIFFER))


def _words(body: Body) -> Counter[str]:
    return Counter(re.findall(r"\w+", body.text.casefold())) if not body.blank else Counter()


def _from_tnef(found: parts.Parts, plain: Body) -> Body:
    """Read the text out of Outlook's winmail.dat, where the mail has no other."""
    packed = next((part for part in found.attached if part.kind == "application/ms-tnef"), None)
    packed = packed or next((p for p in found.attached if parts.file_name(p).lower() == "winmail.dat"), None)
    if packed is None:
        return plain
    text = tnef.body(parts.content(packed.mime))
    if text:
        return plain_body(text, (*plain.notices, "The text was read from Outlook's winmail.dat."))
    notice = (
        "The text is in Outlook's own format (winmail.dat) and could not be read; ask for it as plain text."
    )
    return replace(plain, notices=(*plain.notices, notice))


# --- mails inside the mail ----------------------------------------------------------------------------


def _with_attached_mails(message: Message, found: parts.Parts, depth: int) -> Message:
    """Set the text of attached mails aside; where the mail has no text of its own, theirs is the text."""
    for part in found.mails[:MAX_MAILS]:
        inner = _inner(part.mime, depth)
        if inner is not None:
            message = _with_mail(message, inner)
    return message


def _with_mail(message: Message, inner: Message) -> Message:
    if not message.text.strip():
        return replace(
            message,
            text=inner.text,
            set_aside=(*message.set_aside, *inner.set_aside),
            notices=unique((*message.notices, *inner.notices, MAIL_IS_TEXT)),
        )
    heading = () if inner.text == inner.subject else (inner.subject,)
    text = tidy((*heading, "", inner.text))
    return replace(
        message,
        set_aside=(*message.set_aside, SetAside(Aside.QUOTED, text), *inner.set_aside),
        notices=unique((*message.notices, MAIL_ATTACHED)),
    )


def _inner(mime: Mime, depth: int) -> Message | None:
    payload = mime.get_payload()
    nested = payload[0] if isinstance(payload, list) and payload else None
    if not isinstance(nested, Mime) or depth >= MAX_NESTED:
        return None
    try:
        return _message(nested, depth=depth + 1)
    except InputError:
        return None
