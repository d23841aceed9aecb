"""Bytes to text, whatever the mail claims about them, and the repair of letters garbled on the way."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

SAMPLE = 64 * 1024
"""Bytes looked at when the charset has to be guessed."""

# What is written is not what is meant (WHATWG Encoding Standard, section 4.2).
_MEANT = {
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "tis-620": "cp874",
    "utf8mb4": "utf-8",
    "cp-850": "cp850",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNUSABLE = {"", "unknown-8bit", "x-unknown", "unknown", "default", "8bit", "binary", "utf-7", "utf7"}
_ENOUGH_DAMAGE = 0.02
_LATIN_WORDS = re.compile(r"[A-Za-z][\x80-\xff]{0,2}[a-z]|[a-z][\xc0-\xff]")
_SIGN_IN_WORD = re.compile(r"[A-Za-z][¡¦¨ª¬¯±²³µ¶¸¹¼½¾¿×÷][a-z]|[¯¹³][a-z]{2}|[a-z]{2}[¹¿¼¾]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text made of bytes, and what had to be assumed."""

    text: str
    notice: str = ""


def decode(data: bytes, declared: str = "") -> Decoded:
    """Return bytes as text: by their mark, by what they are declared to be, else by the best guess."""
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(codec, "replace"))
    if data.isascii() and b"\x1b" not in data:
        return Decoded(data.decode("ascii"))
    codec = _codec(declared)
    utf8 = _strictly(data, "utf-8")
    if utf8 is not None and codec not in {"iso2022_jp", "iso2022_kr", "hz"}:
        wrong = codec not in {"", "utf-8", "utf-8-sig"}
        return Decoded(utf8, "The mail names a wrong charset; it was read as UTF-8." if wrong else "")
    text = _strictly(data, codec) if codec and codec != "utf-8" else None
    return Decoded(text) if text is not None else _guess(data, declared=codec)


def _codec(declared: str) -> str:
    """Return Python's name of a declared charset, or nothing where it is unknown or unusable."""
    name = declared.strip().strip("\"'").lower()
    if name in _UNUSABLE:
        return ""
    try:
        found = codecs.lookup(_MEANT.get(name, name))
    except (LookupError, ValueError, UnicodeError):
        return ""
    is_text = getattr(found, "_is_text_encoding", True)
    return _MEANT.get(found.name, found.name) if is_text else ""


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        return None


def _guess(data: bytes, *, declared: str) -> Decoded:
    said = "The mail names a wrong charset" if declared else "The mail names no usable charset"
    damaged = data.decode("utf-8", "replace")
    if damaged.count("\ufffd") <= _ENOUGH_DAMAGE * len(damaged) and declared == "utf-8":
        return Decoded(damaged, "Some letters of the mail are damaged and show as \ufffd.")
    codec = _likeliest(data[:SAMPLE])
    return Decoded(data.decode(codec, "replace"), f"{said}; it was read as {codec}, which is a guess.")


def _likeliest(sample: bytes) -> str:
    """Return the likeliest codec: Windows-1252 for what reads like it, else what the library says."""
    letters = len(_LATIN_WORDS.findall(sample.decode("latin-1")))
    high = sum(byte > 0x7F for byte in sample)  # noqa: PLR2004
    western = _strictly(sample, "cp1252")
    if western is not None and high <= max(1, letters) // 2 and not _SIGN_IN_WORD.search(western):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best else "cp1252"


# --- mojibake -------------------------------------------------------------------------------------------

_SHOWN = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0x100)}
_BYTE_OF = {shown: byte for byte, shown in _SHOWN.items()} | {chr(byte): byte for byte in range(0x80, 0xA0)}


def _either(first: int, last: int) -> str:
    chars = {shown for shown, byte in _BYTE_OF.items() if first <= byte <= last}
    return "[" + "".join(re.escape(char) for char in sorted(chars)) + "]"


_TAIL = _either(0x80, 0xBF)
_GARBLED = re.compile(
    f"{_either(0xC2, 0xDF)}{_TAIL}|{_either(0xE0, 0xEF)}{_TAIL}{{2}}|{_either(0xF0, 0xF4)}{_TAIL}{{3}}"
)
_NO_CHANCE = 4
_PUNCTUATION = set(
    "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\u2039\u203a\u2022«»\u00a0\u00b7\u00b0"
)


def repair(text: str) -> tuple[str, bool]:
    """Return the text with UTF-8 that was read as Windows-1252 or Latin-1 put right, and whether it was.

    Only sequences no language writes count as evidence (`Ã¼`, `â€™`): a capital letter before a closing
    quotation mark is not one. Text garbled twice is repaired twice.
    """
    repaired = text
    for _ in range(2):
        if not _is_garbled(repaired):
            break
        repaired = _GARBLED.sub(_ungarble, repaired)
    return repaired, repaired != text


def _is_garbled(text: str) -> bool:
    """Tell whether one sequence is surely garbled, or so many are that it can be no chance."""
    chances = 0
    for match in _GARBLED.finditer(text):
        if match[0] == _ungarble(match) or match[0][1] in _PUNCTUATION:
            continue
        chances += 1
        if match[0][0] in "ÂÃâð" or chances >= _NO_CHANCE:
            return True
    return False


def _ungarble(match: re.Match[str]) -> str:
    data = bytes(_BYTE_OF[char] for char in match[0])
    return _strictly(data, "utf-8") or match[0]
