"""Mails as bytes, put together by hand."""

from __future__ import annotations

from assistant.errors import AssistantError
from assistant.mail import read_eml
from assistant.model import Aside, Message

GERMAN = "Ich möchte mein Geld zurück, und zwar schnell. Müssen wir darüber streiten?"
COMPLAINT = "The lamp came broken and nobody answers my calls."


def eml(*header_lines: str, body: str | bytes = COMPLAINT, charset: str = "utf-8") -> bytes:
    """Return a mail of these header lines; a sender is added where none is given."""
    head = "\r\n".join(header_lines or ("From: Pauline <p@marsh.example>",))
    data = body if isinstance(body, bytes) else body.encode(charset)
    return head.encode("utf-8") + b"\r\n\r\n" + data


def multipart(subtype: str, *parts: str | bytes, boundary: str = "b1") -> bytes:
    """Return a multipart mail of parts that bring their own headers."""
    head = (
        f'From: p@marsh.example\r\nContent-Type: multipart/{subtype}; boundary="{boundary}"\r\n\r\n'.encode()
    )
    bodies = [part if isinstance(part, bytes) else part.encode() for part in parts]
    marks = b"".join(b"--" + boundary.encode() + b"\r\n" + body + b"\r\n" for body in bodies)
    return head + marks + b"--" + boundary.encode() + b"--\r\n"


def plain(text: str) -> str:
    """Return a plain part."""
    return f"Content-Type: text/plain; charset=utf-8\r\n\r\n{text}"


def html(text: str) -> str:
    """Return an HTML part."""
    return f"Content-Type: text/html; charset=utf-8\r\n\r\n{text}"


def aside(message: Message, kind: Aside) -> str:
    """Return the parts of one kind, joined."""
    return "\n".join(part.text for part in message.set_aside if part.kind is kind)


def outcome(data: bytes) -> Message | str:
    """Return the message, or what the error says, on one line."""
    try:
        return read_eml(data)
    except AssistantError as error:
        return str(error)
