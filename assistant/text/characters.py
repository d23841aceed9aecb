"""Characters nobody sees: what hides text from people, or orders from checks, does not pass.

Kept are joiners where scripts and emoji need them (Persian, Indic, families of emoji) and the tags of
flags. Removed are tag characters (they spell ASCII that only machines read), bidi controls, zero-width
characters and controls; lone surrogates become U+FFFD, since no file or database takes them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.model import Span
from assistant.text.expression import expression

_LINE_END = expression("\r\n?|[\v\f\u2028\u2029]")
_ANSI = expression("\x1b\\[[0-9;?]{0,30}[A-Za-z]")
_FLAG = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,6}\U000e007f"
_TAGS = expression(f"{_FLAG}|[\U000e0000-\U000e007f]+")
_JOINER = "\u200c\u200d"
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0100-\U000e01ef"
)
_RUN = expression(f"[{_INVISIBLE}]+")
_SINGLES_KEPT = expression("[\u200e\u200f\u061c\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_CONTROL = expression("[\x00-\x08\x0e-\x1f\x7f\x80-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATE = expression("[\ud800-\udfff]")
_SUSPECT = expression(
    f"[{_INVISIBLE}\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
    "\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e007f]"
)
_SUSPECTS = expression(f"(?:{_SUSPECT.pattern})+")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without hidden characters, how many were removed, and what tag characters spelled."""

    text: str
    removed: int = 0
    smuggled: str = ""

    @property
    def notices(self) -> tuple[str, ...]:
        """What was removed, in words."""
        notices = []
        if self.removed:
            notices.append(f"{self.removed} invisible or control characters were removed.")
        if self.smuggled:
            notices.append(
                "Text written in invisible tag characters was removed; nobody sees it in the mail."
            )
        return tuple(notices)


def clean(text: str) -> Cleaned:
    """Return the text without characters that hide something; line ends become newlines."""
    if not _SUSPECT.search(text):
        return Cleaned(text)
    text = _repair_surrogates(_LINE_END.sub("\n", text))
    before = len(text)
    smuggled: list[str] = []
    text = _TAGS.sub(lambda match: _tags(match, smuggled), text)
    tags = before - len(text)
    text = _CONTROL.sub(_control, _ANSI.sub("", text))
    text = _RUN.sub(_run, text)
    return Cleaned(text, before - tags - len(text), " ".join(smuggled))


def find_hidden(text: str) -> tuple[Span, ...]:
    """Return the stretches of a text that hide something, where they stand."""
    return tuple(Span(*run.span()) for run in _SUSPECTS.finditer(text) if _hides(run))


def _hides(run: re.Match[str]) -> bool:
    """Tell whether cleaning takes anything out of a run, as it stands between its neighbours."""
    text, start, end = run.string, run.start(), run.end()
    around = _LINE_END.sub("\n", text[max(0, start - 1) : end + 1])
    cleaned = clean(around)
    return bool(cleaned.removed or cleaned.smuggled or cleaned.text != around)


def _repair_surrogates(text: str) -> str:
    """Join surrogate pairs that were split, and replace those that are alone."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _tags(match: re.Match[str], smuggled: list[str]) -> str:
    if match[0].startswith("\U0001f3f4"):
        return match[0]
    letters = "".join(chr(ord(char) - 0xE0000) for char in match[0])
    shown = "".join(char for char in letters if char.isprintable()).strip()
    if shown:
        smuggled.append(shown)
    return ""


def _control(match: re.Match[str]) -> str:
    """Return what Windows-1252 means by a C1 control, and nothing for any other control."""
    code = ord(match[0])
    return bytes([code]).decode("cp1252", "ignore") if 0x80 <= code <= 0x9F else ""  # noqa: PLR2004


def _run(match: re.Match[str]) -> str:
    """Return the one invisible character that belongs where it stands, or nothing."""
    run, text = match[0], match.string
    before = text[match.start() - 1] if match.start() else ""
    after = text[match.end()] if match.end() < len(text) else ""
    if len(run) == 1 and _SINGLES_KEPT.match(run) and not (before + after).isspace():
        return run
    variation = run[0] if len(run) <= 2 and "\ufe00" <= run[0] <= "\ufe0f" else ""  # noqa: PLR2004
    joiner = run[len(variation) :]
    joins = len(joiner) == 1 and joiner in _JOINER and _joinable(before) and _joinable(after)
    return variation + joiner if joins else variation


def _joinable(char: str) -> bool:
    return bool(char) and not char.isascii() and not char.isspace()
