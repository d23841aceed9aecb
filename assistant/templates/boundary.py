"""Look-alikes of the marks around a customer's words, taken apart before they are rendered.

The real marks carry a nonce nobody can guess, so that code never mistakes one; a model might. Whatever reads
like such a mark, or like the marks of a model's own chat template, loses its first bracket to a parenthesis:
in any case, full-width, with letters of other scripts, with blanks or invisible characters inside. Everything
else stays as it was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_ANGLES = dict.fromkeys("<＜‹«〈⟨《❮❰ᐸ˂﹤⧼≺ㄑ", "<") | dict.fromkeys(">＞›»〉⟩》❯❱ᐳ˃﹥⧽≻", ">")
_SLASHES = dict.fromkeys("/／⁄∕⧸╱⟋", "/")
_BARS = dict.fromkeys("|｜¦ǀ∣│┃▁", "|")
_LATIN = dict(
    zip(
        "аеорсухіѕԁјһԛѡмткнвпгυαεικνορτωсіԍɡıɑοϲѵᴜⅽⅾⅿ",
        "aeopcyxisdjhqwmtkhbngyaeiknoptwciggiaocvucdm",
        strict=True,
    )
)
_KEPT = re.compile(r"[a-z0-9<>/|\[\]=&;]")
_SIGNS = re.compile("[" + "".join(map(re.escape, (*_ANGLES, "[", "［", "&"))) + "]")
_NAMES = (
    "customermessage|customername|customer|message|earliermails|passages|subject|reply|doubt|notes|facts|policy"
    "|system|user|assistant|instructions?"
)
_OPEN = r"(?:<|&lt;|&\d{1,4};)"
_MARK = re.compile(
    rf"{_OPEN}{{1,3}}/{{1,3}}(?:{_NAMES})|{_OPEN}{{1,3}}(?:{_NAMES})(?:>|&gt;|nonce)|{_OPEN}[^<>]{{0,40}}nonce="
    r"|<\||\[/?inst\]|<</?sys>|</?s>|<(?:start|end)ofturn>"
)


def neutral(text: str) -> str:
    """Return a text in which nothing reads like a mark of ours or of a model's; of the same length."""
    if not _SIGNS.search(text):
        return text
    letters, places = _skeleton(text)
    marks = [places[found.start()] for found in _MARK.finditer(letters)]
    if not marks:
        return text
    characters = list(text)
    for place in marks:
        characters[place] = "("
    return neutral("".join(characters))


def _skeleton(text: str) -> tuple[str, list[int]]:
    """Return what a text reads like, without blanks, and where each character of that stands."""
    pairs = [(shown, place) for place, char in enumerate(text) for shown in _read(char)]
    return "".join(shown for shown, _ in pairs), [place for _, place in pairs]


def _read(char: str) -> Iterator[str]:
    """Yield what a character reads like, or nothing where it is blank or unseen."""
    if char in _LOOKS:
        yield _LOOKS[char]
        return
    for one in (char if char.isascii() else unicodedata.normalize("NFKD", char)).lower():
        read = _LOOKS.get(one, one)
        if _KEPT.match(read):
            yield read


_LOOKS = _ANGLES | _SLASHES | _BARS | _LATIN
