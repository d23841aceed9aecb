"""Signatures, "Sent from my …" and legal disclaimers at the end of what somebody wrote.

Only what stands at the very end is looked at; a paragraph that reads like prose ends a signature, so that a
postscript is never lost.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.mail import cues
from assistant.mail.line import Line
from assistant.model import Aside

MAX_LINES = 40
"""How far up from the end a signature or disclaimer may begin."""
_MAX_DEVICE_LINE = 90
_PROSE_WORDS = 7
_FEWEST_LEGAL_WORDS = 12
_FEWEST_CUES = 2
_SHORT = 100

_DEVICE = re.compile("|".join(re.escape(cue) for cue in cues.DEVICE))
_MY = {
    *("my", "a", "the", "meinem", "mein", "mon", "mi", "mio", "mijn", "meu", "min", "mit", "mojego", "моего"),
    *("mail", "for", "für", "pour", "para", "per", "voor", "de", "der", "new"),
}
_LINK = re.compile(r"\(?<?https?://\S{1,300}>?\)?")
_PS = re.compile(r"\s*(?:p\.?\s?s\b|ps\.|n\.?b\.|ps:)", re.IGNORECASE)
_CONTACT = re.compile(
    r"(?:\b(?:tel|phone|mob|mobile|cell|fax|telefon|tél|teléfono|handy|mobil|gsm|web|www|e-?mail|skype)\b\.?\s*[:.+\d(]"
    r"|www\.|https?://|[^\s@]{1,64}@[^\s@]{3,100}|^\s*[tmfew]\s*[:.|]\s*[+\d(])",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d{3}")


def tail(lines: Sequence[Line], start: int, end: int) -> dict[int, Aside]:
    """Return which lines at the end of `lines[start:end]` are no part of the text, and what they are."""
    found: dict[int, Aside] = {}
    start = max(start, end - MAX_LINES)
    bottom = _trimmed(lines, start, end)
    while bottom > start:
        first, kind = _last_part(lines, start, bottom)
        if kind is None:
            break
        found |= dict.fromkeys(range(first, bottom), kind)
        bottom = _trimmed(lines, start, first)
    return found


def _trimmed(lines: Sequence[Line], start: int, end: int) -> int:
    while end > start and lines[end - 1].blank:
        end -= 1
    return end


def _last_part(lines: Sequence[Line], start: int, end: int) -> tuple[int, Aside | None]:
    """Return where the last part begins that is no text, and its kind; None where the text ends here."""
    if is_device_line(lines[end - 1].text):
        return end - 1, Aside.SIGNATURE
    paragraph = _paragraph_start(lines, start, end)
    if is_disclaimer(" ".join(line.text for line in lines[paragraph:end])):
        return paragraph, Aside.DISCLAIMER
    delimiter = _delimiter(lines, start, end)
    if delimiter is not None:
        return delimiter, Aside.SIGNATURE
    contact = _contact_block(lines, start, end)
    return (contact, Aside.SIGNATURE) if contact is not None else (end, None)


def _paragraph_start(lines: Sequence[Line], start: int, end: int) -> int:
    first = end - 1
    while first > start and not lines[first - 1].blank:
        first -= 1
    return first


def is_device_line(text: str) -> bool:
    """Tell whether a line is a mobile mail program's "Sent from my phone" and nothing else."""
    low = _LINK.sub("", text).casefold().strip(" \t-_*<>.()")
    if not low or len(low) > _MAX_DEVICE_LINE:
        return False
    cue = _DEVICE.search(low)
    return cue is not None and _names_device(low[: cue.start()].split(), low[cue.end() :].split())


def _names_device(before: list[str], after: list[str]) -> bool:
    """Tell whether a device stands right beside the cue, and hardly anything else does."""
    if len(before) + len(after) > _PROSE_WORDS:
        return False
    near = before[-3:] if before else [word for word in after if word not in _MY][:2]
    return any(word.removeprefix("我的").startswith(cues.DEVICES) for word in near)


def is_disclaimer(paragraph: str) -> bool:
    """Tell whether a paragraph is a company's legal notice: its opening words and two more of its words."""
    low = " ".join(paragraph.casefold().split()).lstrip("*_-•> ")
    if len(low.split()) < _FEWEST_LEGAL_WORDS and not low.startswith(("virus-free", "please consider")):
        return False
    if not low.startswith(cues.DISCLAIMER_STARTS):
        return False
    needed = 1 if low.startswith(("virus-free", "please consider")) else _FEWEST_CUES
    return sum(cue in low for cue in cues.DISCLAIMER_WORDS) >= needed


def _delimiter(lines: Sequence[Line], start: int, end: int) -> int | None:
    """Return the line `-- ` (RFC 3676, 4.3) above a signature without prose, or None.

    People draw lines of dashes too: below one that is not exactly the standard's an order number is text.
    """
    for index in range(end - 1, start - 1, -1):
        if (
            lines[index].text.strip(" \t\u00a0") in {"--", "–", "—", "___"}
            and lines[index].text[:1] not in " \t"
        ):
            block = [line.text for line in lines[index + 1 : end]]
            fits = _is_no_prose if lines[index].text == "-- " else _is_detail
            return index if all(fits(text) for text in block) else None
        if is_prose(lines[index].text):
            return None
    return None


def is_prose(text: str) -> bool:
    """Tell whether a line reads like something said rather than like a line of a signature."""
    if _PS.match(text):
        return True
    bare = text.strip()
    if bare.endswith(("?", "!")) or len(bare) > _SHORT:
        return True
    return len(bare.split()) >= _PROSE_WORDS and not _CONTACT.search(bare) and not re.search(r"[|•·]", bare)


def _is_no_prose(text: str) -> bool:
    return not is_prose(text)


def _contact_block(lines: Sequence[Line], start: int, end: int) -> int | None:
    """Return where the contact details below a sign-off and a name begin, or None.

    Every line below the name must look like a line of a signature, and digits that are no contact (an order
    number, say) keep them all in the text.
    """
    sign_off = next((i for i in range(end - 1, start - 1, -1) if is_sign_off(lines[i].text)), None)
    if sign_off is None:
        return None
    below = [i for i in range(sign_off + 1, end) if not lines[i].blank]
    details = below[1:]
    if not details or not any(_CONTACT.search(lines[i].text) for i in details):
        return None
    return details[0] if all(_is_detail(lines[i].text) for i in below) else None


def is_sign_off(text: str) -> bool:
    """Tell whether a line is a closing formula and nothing else."""
    return text.casefold().strip(" \t,.!-") in cues.SIGN_OFFS


def _is_detail(text: str) -> bool:
    if is_prose(text):
        return False
    return _CONTACT.search(text) is not None or not _DIGITS.search(text)
