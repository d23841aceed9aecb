"""What single lines of a mail look like: attribution, header block, divider. Decisions are made in `quotes`.

Every pattern is bounded and every look-ahead is a fixed number of lines, so that a hostile mail costs no
more than a long one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache

from assistant.mail import cues
from assistant.mail.line import Line

MAX_ATTRIBUTION = 400
"""Characters of the longest attribution; real ones are under 200."""
MAX_WRAPPED = 4
"""Lines over which a mail program breaks an attribution."""
MAX_HEADERS = 12
"""Lines of a header block that are looked at."""
_MAX_HEADER_LINE = 1000
_FEWEST_HEADERS = 3
_NAME_WORDS = 4

_FIELD = re.compile(r"[\s*_>]{0,8}([^\W\d_][^:：\n<>@]{0,30}?)[\s*_]{0,4}[:：][\s*_]{0,8}(\S.*)?$")
_ADDRESS = re.compile(r"[^\s<>@\[\]()\"',;:]{1,64}@[^\s<>@\[\]()\"',;:]{3,255}")
_TIME = re.compile(r"(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)|[上下午]午?\s?\d|\d\s?[時点时시]")
_DATE = re.compile(
    r"\d{4}\s?[-./年년]\s?\d{1,2}|(?<!\d)\d{1,2}[-./]\s?\d{1,2}[-./]\s?\d{2,4}|(?<!\d)\d{1,2}-[^\W\d_]{3,12}|(?<!\d)\d{1,2}[.,]?\s(?:de\s)?[^\W\d_]{3,12}"
    r"|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|\d\s?[月월]"
)
_VERB = "|".join(re.escape(verb) for verb in sorted(cues.WROTE, key=len, reverse=True))
_VERB_AT_END = re.compile(rf"(?:^|[\s,>)\]\"»」님]|(?<=[^\x00-\u024f]))(?:{_VERB})\s{{0,2}}$")
_VERB_INSIDE = re.compile(rf"(?:^|[\s,>)\]\"])(?:{_VERB})\s")
_OLD_GMAIL = re.compile(r"\d{4}[-/]\d{1,2}[-/]\d{1,2}\s[^<>\n]{0,80}<[^\s<>@]{1,64}@[^\s<>@]{3,255}>")
_OPENERS = "|".join(re.escape(opener) for opener in cues.OPENERS)
_OPENER = re.compile(rf"[\s\"«(<\[]{{0,4}}(?:(?:{_OPENERS})[\s,.]|\d)")
_DASHED = re.compile(r"\s*[-–—_=*]{2,}\s*([^-–—_=*\n][^\n]{1,58}?)\s*[-–—_=*]{2,}\s*$")
_RULE = re.compile(r"\s*[-–—_=*]{5,}\s*$")
_APPLE_FORWARD = re.compile(
    r"\s*(?:begin forwarded message|anfang der weitergeleiteten nachricht|"
    r"début du message réexpédié|début du message transféré|inizio messaggio inoltrato|"
    r"inicio del mensaje reenviado|begin doorgestuurd bericht)\s?:\s*$"
)


class Strength(IntEnum):
    """How sure a line is an attribution."""

    NONE = 0
    WEAK = 1
    """A name and "wrote": people write that too."""
    STRONG = 2
    """An address, or date and time: a mail program wrote it."""
    ALONE = 3
    """So much of a mail program's shape that it needs no quoted lines below it."""


def has_address(text: str) -> bool:
    """Tell whether there is a mail address in a text."""
    return "@" in text and _ADDRESS.search(text) is not None


def has_moment(text: str) -> bool:
    """Tell whether there is a date together with a time of day."""
    return bool(_TIME.search(text)) and bool(_DATE.search(text))


def is_quoted(line: Line) -> bool:
    """Tell whether a line is quoted, by its container or by a leading `>`."""
    return line.quoted or line.text.lstrip().startswith(">")


def is_rule(line: Line) -> bool:
    """Tell whether a line is a drawn line."""
    return len(line.text) < MAX_ATTRIBUTION and _RULE.match(line.text) is not None


def is_divider(line: Line) -> bool:
    """Tell whether a line says that an earlier mail begins below it."""
    text = line.text.casefold()
    if len(text) > MAX_ATTRIBUTION:
        return False
    dashed = _DASHED.match(text)
    if dashed and dashed[1].strip(" :>") in cues.DIVIDERS:
        return True
    return _APPLE_FORWARD.match(text) is not None or any(cue in text for cue in cues.REPLY_ABOVE)


def is_forward(line: Line) -> bool:
    """Tell whether a divider announces a forwarded mail rather than the one answered."""
    text = line.text.casefold()
    return is_divider(line) and any(cue in text for cue in cues.FORWARDS)


# --- header blocks ---------------------------------------------------------------------------------------


@lru_cache(maxsize=256)
def field(text: str) -> tuple[cues.Role | None, str] | None:
    """Return role and value of a line `Word: value`; the role is None for a word not known."""
    match = _FIELD.match(text) if len(text) <= _MAX_HEADER_LINE else None
    if match is None:
        return None
    return cues.ROLE_OF.get(" ".join(match[1].casefold().split())), (match[2] or "").strip("* _")


def header_block(lines: Sequence[Line], start: int) -> int:
    """Return how many lines the header block of an earlier mail at `start` has, 0 where there is none.

    Three fields at least, the sender among the first two, and an address or Outlook's order: a booking's
    "From: Berlin / To: Paris" has neither. For words in no list: an address in the first line and a date with
    time in the next ones.
    """
    if not _may_head(lines, start):
        return 0
    fields, length = _fields(lines, start)
    if len(fields) < _FEWEST_HEADERS:
        return 0
    roles = [role for role, _ in fields]
    known = set(roles) - {None}
    values = " ".join(value for _, value in fields)
    if cues.Role.FROM in roles[:2] and len(known) >= _FEWEST_HEADERS:
        return length if has_address(values) or _is_outlooks(fields) else 0
    unknown = roles[0] is None and _is_angled(fields[0][1]) and has_moment(values)
    return length if unknown else 0


def _is_outlooks(fields: Sequence[tuple[cues.Role | None, str]]) -> bool:
    """Tell whether fields without any address stand in Outlook's order; no journey is written like that."""
    roles = [role for role, _ in fields]
    ordered = roles[:2] == [cues.Role.FROM, cues.Role.DATE] and cues.Role.SUBJECT in roles[2:]
    return ordered and has_moment(fields[1][1])


def _may_head(lines: Sequence[Line], start: int) -> bool:
    """Tell cheaply whether the two lines at `start` can be the first of a header block."""
    if len(lines) < start + 2:
        return False
    first, second = field(lines[start].text), field(lines[start + 1].text)
    if first is None:
        return False
    if second is None:
        return _continues(lines[start + 1])
    return first[0] is not second[0] and (cues.Role.FROM in {first[0], second[0]} or _is_angled(first[1]))


def _is_angled(text: str) -> bool:
    return has_address(text) and ("<" in text or "[" in text)


def _fields(lines: Sequence[Line], start: int) -> tuple[list[tuple[cues.Role | None, str]], int]:
    """Return the fields from `start` on, and over how many lines they go with those that continue one."""
    fields: list[tuple[cues.Role | None, str]] = []
    length = 0
    for line in lines[start : start + MAX_HEADERS]:
        found = None if is_quoted(line) else field(line.text)
        if found is not None:
            fields.append(found)
        elif not fields or not _continues(line):
            break
        length += 1
    return fields, length


def _continues(line: Line) -> bool:
    """Tell whether a line is the rest of a header line: more addresses, not more text."""
    return len(line.text) <= MAX_ATTRIBUTION and has_address(line.text) and line.text.rstrip()[-1:] in ">];,"


# --- attributions ----------------------------------------------------------------------------------------


def attribution(text: str) -> Strength:
    """Tell how sure a text, one line or several joined, is an attribution ("On … Ana <a@b.c> wrote:")."""
    bare = text.strip().strip("*_ ")
    if not bare or len(bare) > MAX_ATTRIBUTION:
        return Strength.NONE
    colon = bare[-1] in ":："
    low = bare.rstrip(":： ").casefold()
    ends = low.endswith(cues.WROTE) and _VERB_AT_END.search(low) is not None
    if not colon and not ends:
        return Strength.STRONG if _OLD_GMAIL.fullmatch(bare) else Strength.NONE
    verb = ends or _VERB_INSIDE.search(low) is not None
    address, moment = has_address(bare), has_moment(bare)
    if colon and address and moment and (verb or "<" in bare):
        return Strength.ALONE
    if moment and (verb or address):
        return Strength.STRONG
    if address and (ends or _DATE.search(bare) or len(bare.split()) <= _NAME_WORDS):
        return Strength.STRONG
    return Strength.WEAK if ends and colon else Strength.NONE


def attribution_above(lines: Sequence[Line], end: int) -> tuple[int, Strength]:
    """Return where the attribution that ends just above line `end` begins, and how sure it is.

    Up to two blank lines may lie between. Without one the answer is (`end`, NONE).
    """
    last = end - 1
    while last >= 0 and lines[last].blank and end - last <= 2:  # noqa: PLR2004
        last -= 1
    for count in range(1, MAX_WRAPPED + 1):
        first = last - count + 1
        if first < 0 or not _may_belong(lines, first, last):
            break
        strength = attribution(_joined(lines, first, last + 1))
        if strength >= (Strength.WEAK if count == 1 else Strength.STRONG):
            return _upwards(lines, first, last, strength)
    return end, Strength.NONE


def _may_belong(lines: Sequence[Line], first: int, last: int) -> bool:
    line = lines[first]
    if line.blank or is_quoted(line) or len(line.text) > MAX_ATTRIBUTION:
        return False
    return first == last or _begins(line.text)


def _begins(text: str) -> bool:
    """Tell whether a line may be the upper part of a broken attribution rather than a sentence."""
    ends = text.rstrip()[-1:] in ".!?"
    return not ends and (_OPENER.match(text.casefold()) is not None or _is_angled(text))


def _upwards(lines: Sequence[Line], first: int, last: int, strength: Strength) -> tuple[int, Strength]:
    """Take the lines above into an attribution of which only the lower part was found."""
    while (
        first > 0
        and last - first + 1 < MAX_WRAPPED
        and not _OPENER.match(lines[first].text.casefold())
        and _may_belong(lines, first - 1, last)
        and has_moment(lines[first - 1].text)
    ):
        first -= 1
        strength = max(strength, attribution(_joined(lines, first, last + 1)))
    return first, strength


def attribution_inside(lines: Sequence[Line]) -> Strength:
    """Tell how sure the first of quoted lines is an attribution: Apple's phones quote that too."""
    for count in range(1, len(lines) + 1):
        strength = attribution(" ".join(line.text.lstrip("> \t") for line in lines[:count]))
        if strength > Strength.NONE:
            return strength
    return Strength.NONE


def attribution_at(lines: Sequence[Line], start: int) -> int:
    """Return how many lines an attribution at `start` has that needs no quoted lines below, or 0."""
    if not _begins_alone(lines[start].text):
        return 0
    for count in range(1, MAX_WRAPPED + 1):
        part = lines[start : start + count]
        if len(part) < count or part[-1].blank or is_quoted(part[-1]):
            return 0
        if attribution(_joined(lines, start, start + count)) is Strength.ALONE:
            return count
    return 0


def _begins_alone(text: str) -> bool:
    """Tell cheaply whether a line could begin such an attribution: it holds digits or an address."""
    return len(text) <= MAX_ATTRIBUTION and ("@" in text or any(char.isdigit() for char in text))


def _joined(lines: Sequence[Line], start: int, end: int) -> str:
    return " ".join(line.text.strip() for line in lines[start:end])
