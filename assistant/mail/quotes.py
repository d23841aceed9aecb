"""What of a mail is newly written, and what is an earlier mail, a signature or a disclaimer.

Every line gets a label and keeps it; nothing is cut inside a line and nothing is thrown away, so every word
stands either in the text or in a part set aside. Where it is in doubt whose words they are they stay in the
text, and a notice says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from assistant.mail import cues, marks, signature
from assistant.mail.line import Line, aside, tidy
from assistant.model import Aside, SetAside

KEPT_IN_DOUBT = "It is not certain whether the lower part is an older mail; it was kept in the text."
KEPT_QUOTES = "Quoted lines (>) were kept in the text, since words of the sender stand around them."
FORWARD_ASIDE = "A forwarded mail was set aside; it may be evidence."

_LONG = 12
"""Lines from which a quotation without attribution is an earlier mail rather than a passage."""
_SHORT = 4
_FAREWELL_LINES = 3
_FAREWELL_WORDS = 8
_OWN_WORDS = 5
"""Words of one's own below which a forwarded mail is itself the message."""

Labels = list[Aside | None]


@dataclass(frozen=True, slots=True)
class Separation:
    """A mail's newly written text, and the rest in its order."""

    text: str
    set_aside: tuple[SetAside, ...] = ()
    notices: tuple[str, ...] = ()


def separate(lines: Sequence[Line]) -> Separation:
    """Return the newly written text and the parts set aside."""
    labels: Labels = [None] * len(lines)
    _label(labels, signature.tail(lines, 0, len(lines)))
    cut, notices = _cut(lines, labels)
    labels[cut:] = [Aside.QUOTED] * (len(lines) - cut)
    if _label_blocks(lines, labels, cut):
        notices.append(KEPT_QUOTES)
    _label_signatures(lines, labels)
    if not any(label is None and not line.blank for line, label in zip(lines, labels, strict=True)):
        return Separation(tidy(line.text for line in lines), (), (KEPT_IN_DOUBT,) if cut < len(lines) else ())
    return _separated(lines, labels, tuple(notices))


def _label(labels: Labels, found: dict[int, Aside]) -> None:
    for index, kind in found.items():
        labels[index] = kind


def _separated(lines: Sequence[Line], labels: Labels, notices: tuple[str, ...]) -> Separation:
    own = tidy(line.text for line, label in zip(lines, labels, strict=True) if label is None)
    parts: list[SetAside] = []
    for kind, group in groupby(zip(lines, labels, strict=True), key=lambda pair: pair[1]):
        if kind is not None:
            parts += aside(kind, (line.text for line, _ in group))
    return Separation(own, tuple(parts), notices)


# --- an earlier mail below, without marks on its lines ------------------------------------------------


def _cut(lines: Sequence[Line], labels: Labels) -> tuple[int, list[str]]:
    """Return the line from which on all is an earlier mail, and what to say about it."""
    own = 0
    index = 0
    while index < len(lines):
        length = _mark_length(lines, index)
        if length and own:
            return _decided(lines, index, own)
        if not length and labels[index] is None and _speaks(lines[index]):
            own += len(lines[index].text.split())
        index += length or 1
    return len(lines), []


def _speaks(line: Line) -> bool:
    return not marks.is_quoted(line) and not marks.is_rule(line)


def _mark_length(lines: Sequence[Line], index: int) -> int:
    """Return how many lines announce an unmarked earlier mail at `index`, or 0."""
    if (lines[index].blank and not lines[index].breaks) or marks.is_quoted(lines[index]):
        return 0
    if lines[index].breaks or marks.is_divider(lines[index]):
        return 1 + _headers_below(lines, index + 1)
    if marks.is_rule(lines[index]):
        below = _headers_below(lines, index + 1)
        return 1 + below if below else 0
    headers = marks.header_block(lines, index)
    if headers:
        return headers
    length = marks.attribution_at(lines, index)
    return 0 if length and _quoted_below(lines, index + length) else length


def _headers_below(lines: Sequence[Line], index: int) -> int:
    blanks = 0
    while index < len(lines) and lines[index].blank and blanks < 2:  # noqa: PLR2004
        index, blanks = index + 1, blanks + 1
    found = marks.header_block(lines, index)
    return blanks + found if found else 0


def _quoted_below(lines: Sequence[Line], index: int) -> bool:
    following = next((line for line in lines[index : index + 3] if not line.blank), None)
    return following is not None and marks.is_quoted(following)


def _decided(lines: Sequence[Line], index: int, own: int) -> tuple[int, list[str]]:
    """Cut at `index`, unless what the customer wrote above says that their words go on below."""
    above = [line.text for line in lines[:index] if not line.blank and _speaks(line)]
    forward = any(marks.is_forward(line) for line in lines[index : index + 1])
    introduced = above[-1].rstrip().endswith((":", "：")) and not lines[index].breaks
    said = " ".join(above[-_LONG * 4 :])[-20_000:].casefold()
    if introduced or _answers_inline(said) or (forward and own < _OWN_WORDS):
        return len(lines), [KEPT_IN_DOUBT]
    return index, [FORWARD_ASIDE] if forward else []


def _answers_inline(text: str) -> bool:
    padded = f" {text} "
    if any(f" {cue}" in padded for cue in cues.INLINE):
        return True
    coloured = any(f" {cue}" in padded for cue in cues.COLOURS)
    return coloured and any(f" {cue}" in padded for cue in cues.ANSWERS)


# --- quoted lines -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Block:
    """Quoted lines in a row, blank ones between them included."""

    start: int
    end: int
    top: int
    """Where the attribution above begins; `start` without one."""
    strength: marks.Strength
    certain: bool
    size: int


def _label_blocks(lines: Sequence[Line], labels: Labels, cut: int) -> bool:
    """Label quoted blocks that are an earlier mail, and tell whether some were left in the text."""
    blocks = _blocks(lines, cut)
    attributed = {i for block in blocks for i in range(block.top, block.start)}
    own = [
        int(i < cut and i not in attributed and _is_own(lines[i], label)) for i, label in enumerate(labels)
    ]
    before = [0, *accumulate(own)]
    kept = False
    for number, block in enumerate(blocks):
        above, below = before[block.top], before[-1] - before[block.end]
        below = (
            0
            if above
            and below <= _FAREWELL_LINES
            and _is_farewell(lines[block.end : min(cut, block.end + _LONG * 2)])
            else below
        )
        if _is_older_mail(block, above=above, below=below, alone=len(blocks) == 1):
            labels[block.top : block.end] = [Aside.QUOTED] * (block.end - block.top)
            continue
        kept = True
        if number == 0 and not above and block.strength >= marks.Strength.STRONG:
            labels[block.top : block.start] = [Aside.QUOTED] * (block.start - block.top)
    return kept


def _is_farewell(lines: Sequence[Line]) -> bool:
    """Tell whether nothing but a closing formula and a name follows."""
    texts = [line.text for line in lines if not line.blank]
    if not texts or len(" ".join(texts).split()) > _FAREWELL_WORDS:
        return False
    return signature.is_sign_off(texts[0].split(",")[0])


def _is_own(line: Line, label: Aside | None) -> bool:
    return label is None and not line.blank and not marks.is_quoted(line)


def _is_older_mail(block: _Block, *, above: int, below: int, alone: bool) -> bool:
    """Tell whether a quoted block is the mail answered, and not a passage the customer answers or cites."""
    strong = block.strength >= marks.Strength.STRONG or block.certain
    if not above and not below:
        return False
    if not below:
        return strong or block.size > (_SHORT if block.strength else _LONG)
    if above:
        return block.strength >= marks.Strength.STRONG and block.size > _LONG
    return alone and (strong or block.size > _LONG)


def _blocks(lines: Sequence[Line], cut: int) -> list[_Block]:
    blocks: list[_Block] = []
    index = 0
    while index < cut:
        if not marks.is_quoted(lines[index]):
            index += 1
            continue
        end = _block_end(lines, index, cut)
        blocks.append(_block(lines, index, end))
        index = end
    return blocks


def _block_end(lines: Sequence[Line], start: int, cut: int) -> int:
    end = index = start + 1
    while index < cut and (lines[index].blank or marks.is_quoted(lines[index])):
        index += 1
        if not lines[index - 1].blank:
            end = index
    return end


def _block(lines: Sequence[Line], start: int, end: int) -> _Block:
    top, strength = marks.attribution_above(lines, start)
    strength = max(strength, marks.attribution_inside(lines[start : min(end, start + 3)]))
    part = lines[start:end]
    nested = any(line.text.lstrip().startswith((">>", "> >")) for line in part)
    size = sum(not line.blank for line in part)
    return _Block(start, end, top, strength, nested or any(line.quoted for line in part), size)


# --- signatures above a quotation ------------------------------------------------------------------------


def _label_signatures(lines: Sequence[Line], labels: Labels) -> None:
    """Label the signature at the end of every stretch of text that an earlier mail follows."""
    start = 0
    for index in range(1, len(lines)):
        if labels[index] is not Aside.QUOTED:
            continue
        if labels[index - 1] is not Aside.QUOTED:
            found = signature.tail(lines, start, index)
            _label(labels, {i: kind for i, kind in found.items() if labels[i] is None})
        start = index + 1
