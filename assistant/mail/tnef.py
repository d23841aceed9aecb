"""The plain text inside Outlook's winmail.dat (MS-OXTNEF): blocks in a row, one of them the body."""

from __future__ import annotations

import struct

SIGNATURE = b"\x78\x9f\x3e\x22"
_HEAD = struct.Struct("<BII")
_BODY = 0x0002800C
_MAX_BLOCKS = 1000


def body(data: bytes) -> str:
    """Return the body text of a winmail.dat, or nothing where it holds none or is broken."""
    if not data.startswith(SIGNATURE):
        return ""
    offset = 6
    for _ in range(_MAX_BLOCKS):
        if offset + _HEAD.size > len(data):
            return ""
        _, attribute, length = _HEAD.unpack_from(data, offset)
        start = offset + _HEAD.size
        if attribute == _BODY:
            from assistant.mail.charset import decode

            return decode(data[start : start + length].rstrip(b"\0")).text
        offset = start + length + 2
    return ""
