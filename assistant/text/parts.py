"""The frame of a mail: greeting, sign-off, signature, and the earlier mail quoted below it."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.model import Span
from assistant.text import abroad
from assistant.text.expression import expression

_HELLO = (
    r"(?:hi|hello|hey|hiya|dear|greetings|namaste|good (?:morning|afternoon|evening|day)|g'day|howdy|ahoy"
    r"|to whom it may concern)"
)
_GREETING = expression(
    rf"\s*(?:@\w+[ ,:]*)*{_HELLO}\b(?:[ ,]{{1,2}}(?!(?:we|i|thank|thanks|this|it|you|please|i'm|we're"
    rf"|sorry|our|can|if)\b)"
    r"[\w.@&'/+-]{1,30}){0,6}? ?(?:[,!:.](?=\s)|\n| - |$)",
    re.IGNORECASE,
)
_NAME_ONLY = expression(r"\s*(?:@\w+ ?)+|\s*[A-Z][\w'-]{1,20}(?: [A-Z][\w'-]{1,20}){0,2},(?= ?\n)")
_GREETING_ABROAD = expression(abroad.GREETING, re.IGNORECASE)
_QUOTED_BELOW = expression(
    rf"^(?:>.*|{abroad.QUOTED}|-{{2,}} ?(?:original message|forwarded message|reply above).*"
    r"|on \S.{5,120} (?:wrote|writes):"
    r"|from: .{1,200}\n(?:sent|date|to): .*|_{10,})$",
    re.IGNORECASE | re.MULTILINE,
)
_CLOSING = (
    r"(?:(?:with )?(?:(?:kind|kindest|best|warm|warmest|many|my|sincere|friendly|very) ){0,2}regards"
    r"|(?:yours )?"
    r"sincerely(?: yours)?|yours (?:truly|faithfully|sincerely)|best wishes|all the best|cheers|many thanks"
    r"|thanks(?: again)?|thank you|warmly|respectfully|cordially|best|my best|take care|with thanks"
    r"|(?:with )?(?:warm|kind|sincere) (?:wishes|thanks)|yours|with (?:great )?respect|fondly|cheerfully"
    r"|standing by|talk soon|stay safe|be well)"
)
_SIGN_OFF_LINE = expression(
    rf"^[ ]*(?:{_CLOSING}|{abroad.CLOSING})(?: (?:from|and|{abroad.SENT_FROM})\b.{{0,40}})?[ ]*[,.!]?[ ]*$",
    re.IGNORECASE | re.MULTILINE,
)
_SIGN_OFF_INLINE = expression(
    r"(?<=[.!?)*\s])(?:(?:with )?(?:(?:kind|kindest|best|warm|warmest|many) )?regards(?! to\b)|yours "
    r"(?:truly|sincerely|faithfully)"
    r"|best wishes|sincerely(?=,))\b[ ,.!-]|(?:(?<=[.!?] )|(?<=[.!?]\n))(?:sincerely|cheers|my best"
    r"|warmly)\b[ ,.!-]",
    re.IGNORECASE,
)
_SIGNED = expression(
    r"(?:(?<=\s)[-~^*∞–—]{1,2} ?[A-Za-z][\w.]*(?: [A-Z][\w.]*){0,3}|^-- ?$[\s\S]*|(?<=[.!?] )(?:Team|The) "
    r"[A-Z]\w+(?: \w+){0,2})"
    r"\s*(?:\d/\d)?\s*$",
    re.MULTILINE,
)
_TAIL = 400
_SIGNED_TAIL = 60


class Frame(NamedTuple):
    """Where the parts of a mail begin; each ends where the next one begins."""

    greeting_end: int
    sign_off: int
    signature: int
    quoted: int


def find_frame(plain: str) -> Frame:
    """Return the offsets at which greeting ends and sign-off, signature and quoted mail begin."""
    quoted = _quoted_start(plain)
    greeting = (
        _GREETING.match(plain, 0, quoted)
        or _GREETING_ABROAD.match(plain, 0, quoted)
        or _NAME_ONLY.match(plain, 0, quoted)
    )
    greeting_end = greeting.end() if greeting else 0
    sign_off = _sign_off(plain, max(greeting_end, quoted - _TAIL), quoted)
    if sign_off:
        return Frame(greeting_end, sign_off.start, sign_off.end, quoted)
    signed = _SIGNED.search(plain, max(greeting_end, quoted - _SIGNED_TAIL), quoted)
    start = signed.start() if signed else quoted
    return Frame(greeting_end, start, start, quoted)


def _quoted_start(plain: str) -> int:
    """Return where quoted mail begins that goes on to the end; `>` lines amid the reply stay in it."""
    for found in _QUOTED_BELOW.finditer(plain):
        if not plain.startswith(">", found.start()) or _only_quoted_after(plain, found.start()):
            return found.start()
    return len(plain)


def _only_quoted_after(plain: str, start: int) -> bool:
    return all(line.startswith(">") or not line.strip() for line in plain[start:].splitlines())


def _sign_off(plain: str, start: int, end: int) -> Span | None:
    lines = [m for m in _SIGN_OFF_LINE.finditer(plain, start, end) if m[0].strip()]
    line = lines[-1] if lines else None
    if line and plain[line.end() : end].count("\n\n") <= 1:
        return Span(*line.span())
    inline = list(_SIGN_OFF_INLINE.finditer(plain, start, end))
    return Span(*inline[-1].span()) if inline and end - inline[-1].end() < _TAIL // 2 else None
