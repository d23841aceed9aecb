"""What a mail's HTML keeps from the reader's eyes: by style, by attribute, by colour, by size."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SPACE = re.compile(r"\s+")
_ZERO = r"(?:0*\.?0+)(?:px|pt|em|rem|ex|%|vw|vh|in|cm|mm)?"
_HIDDEN = re.compile(
    r"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all"
    rf"|font-size:(?:{_ZERO}|[01]px)|opacity:0*\.?0+"
    r"|text-indent:-\d{3,5}(?:px|pt|em)|(?:left|top):-\d{3,5}(?:px|pt|em)|clip:rect\(0[^)]{0,30}\))"
    r"(?:!important)?(?=;|$)"
)
_OVERFLOW = re.compile(rf"(?:^|;)(?:max-)?(?:height|width):{_ZERO}(?:!important)?(?=;|$)")
_COLOUR = re.compile(r"(?:^|;)color:([^;!]{1,60})")
_GROUND = re.compile(r"(?:^|;)background(?:-color)?:([^;!]{1,200})")
_WHITE = re.compile(
    r"#fff(?:fff)?\b|white|rgba?\(255,255,255(?:,1(?:\.0+)?)?\)|#fefefe|hsl\(\d{1,3},\d{1,3}%,100%\)"
)
_CLEAR = re.compile(r"transparent$|rgba\([^)]{1,30},0?\.?0+\)$|#[0-9a-f]{6}00$")
_NO_GROUND = {"", "none", "transparent", "initial", "inherit", "unset"}

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]{1,400})\{([^{}]{0,4000})\}")
_SIMPLE = re.compile(r"(?:[a-z][a-z0-9]{0,10})?([.#])([\w-]{1,80})", re.IGNORECASE)
MAX_SHEET = 100_000


def compact(style: str | None) -> str:
    """Return a style attribute in lower case without blanks."""
    return _SPACE.sub("", (style or "")[:5000]).lower()


def is_hidden(style: str) -> bool:
    """Tell whether a compacted style keeps its element from being seen."""
    if _HIDDEN.search(style):
        return True
    return "overflow:hidden" in style and _OVERFLOW.search(style) is not None


def is_hidden_by_attribute(attributes: Mapping[str, str | None]) -> bool:
    """Tell whether an element has the attribute `hidden`."""
    return "hidden" in attributes and attributes["hidden"] != "until-found"


def ground(style: str, attributes: Mapping[str, str | None]) -> bool | None:
    """Tell whether an element's own background is white; None where it sets none."""
    match = _GROUND.search(style)
    value = match[1] if match else (attributes.get("bgcolor") or "").strip().lower()
    if value in _NO_GROUND:
        return None
    return _WHITE.match(value) is not None


def ink(style: str, attributes: Mapping[str, str | None]) -> str:
    """Return an element's own text colour: `white`, `clear`, `seen`, or nothing where it sets none."""
    match = _COLOUR.search(style)
    value = match[1] if match else (attributes.get("color") or "").strip().lower()
    if not value or value in {"inherit", "initial", "unset"}:
        return ""
    if _CLEAR.match(value):
        return "clear"
    return "white" if _WHITE.fullmatch(value) else "seen"


def hidden_selectors(sheet: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the classes and the ids that a style sheet hides; rules inside `@media` are passed over."""
    classes: set[str] = set()
    ids: set[str] = set()
    for selectors, style in _RULE.findall(_without_media(_COMMENT.sub("", sheet[:MAX_SHEET]))):
        if is_hidden(compact(style)):
            for selector in selectors.split(","):
                simple = _SIMPLE.fullmatch(selector.strip())
                if simple:
                    (classes if simple[1] == "." else ids).add(simple[2])
    return frozenset(classes), frozenset(ids)


def _without_media(sheet: str) -> str:
    """Return a sheet without its `@…{…}` blocks: what they hide is hidden on some screens only."""
    kept: list[str] = []
    depth = 0
    skipping = False
    for piece in re.split(r"([{};]|@[\w-]+)", sheet):
        skipping = skipping or (piece.startswith("@") and depth == 0)
        depth = max(0, depth + (piece == "{") - (piece == "}"))
        if not skipping:
            kept.append(piece)
        if depth == 0 and piece in {"}", ";"}:
            skipping = False
    return "".join(kept)
