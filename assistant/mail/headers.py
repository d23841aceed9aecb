"""Header fields of a mail, read so that no header, however broken or hostile, stops the mail.

Raw values are parsed here with bounded steps: the standard library's structured parser raises on some
hostile headers and takes long over others. RFC 5322, 2047; `surrogateescape` stands for raw bytes.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as Mime
from email.utils import getaddresses, parsedate_to_datetime

from assistant.mail.charset import decode, repair
from assistant.model import Address
from assistant.text.characters import clean

MAX_VALUE = 20_000
"""Characters of a header value that are looked at."""
MAX_IDS = 200_000
MAX_ADDRESSES = 200

_ID = re.compile(r"<[^<>\s]{1,900}>")
_ENCODED = re.compile(r"=\?[^?\s]{1,60}\?[bBqQ]\?")
_MAILBOX = re.compile(r"[^\s<>()\[\],;:\"\\@]{1,64}@[^\s<>()\[\],;:\"\\@]{1,255}")
_BETWEEN_WORDS = re.compile(r"(\?=)[ \t]+(=\?)")


def raw(mime: Mime, name: str, longest: int = MAX_VALUE) -> str:
    """Return the first value of a field as it stands, on one line, or nothing."""
    wanted = name.lower()
    for key, value in mime.raw_items():
        if key.lower() == wanted:
            return " ".join(str(value)[:longest].split())
    return ""


def text(mime: Mime, name: str) -> str:
    """Return the first value of a field with encoded words decoded and nothing hidden in it."""
    return decoded(raw(mime, name))


def decoded(value: str) -> str:
    """Return a raw header value as text on one line."""
    return _one_line(_decode_words(_from_bytes(value)))


def _from_bytes(value: str) -> str:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return decode(value.encode("utf-8", "surrogateescape")).text
    return value


def _decode_words(value: str) -> str:
    if not _ENCODED.search(value):
        return value
    try:
        parts = decode_header(_BETWEEN_WORDS.sub(r"\1\2", value))
    except (HeaderParseError, ValueError, LookupError, TypeError):
        return value
    return "".join(_part(part, charset) for part, charset in parts)


def _part(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    if charset is None:
        return part.decode("latin-1")
    return decode(part, charset).text


def _one_line(value: str) -> str:
    return " ".join(clean(repair(value)[0]).text.split())


def addresses(mime: Mime, name: str) -> tuple[Address, ...]:
    """Return the addresses of a field; split before decoding, so that a comma in a name splits nothing."""
    return parse_addresses(raw(mime, name))


def parse_addresses(value: str) -> tuple[Address, ...]:
    """Return the addresses in a raw value; groups and broken parts are passed over."""
    try:
        pairs = getaddresses([_from_bytes(value)])
    except (ValueError, IndexError, TypeError, RecursionError):
        pairs = [("", found) for found in _MAILBOX.findall(value)]
    found = (_address(name, email) for name, email in pairs[:MAX_ADDRESSES])
    return tuple(address for address in found if address is not None)


def _address(name: str, email: str) -> Address | None:
    mailbox = _MAILBOX.fullmatch(_one_line(email).replace(" ", ""))
    if mailbox is None:
        return None
    shown = decoded(name).strip("\"' ")
    return Address("" if shown.casefold() == mailbox[0].casefold() else shown, mailbox[0])


def moment(value: str) -> datetime | None:
    """Return a Date field's value, in UTC where it names no zone, or None where it is no date."""
    try:
        found = parsedate_to_datetime(value[:200])
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def message_id(mime: Mime, name: str = "Message-ID") -> str:
    """Return the first id of a field with its angle brackets, or nothing."""
    return next(iter(ids(mime, name)), "")


def ids(mime: Mime, name: str) -> tuple[str, ...]:
    """Return all ids of a field, each once, in order; only printable ASCII (RFC 5322, 3.6.4)."""
    found = _ID.findall(raw(mime, name, MAX_IDS))
    return tuple(dict.fromkeys(one for one in found if one.isascii() and one.isprintable()))
