"""What a reply claims, found in its text and not yet compared with anything."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from assistant.entities import Entity, find_entities
from assistant.ledger.naming import Named, find_names, find_streets
from assistant.ledger.topics import topics
from assistant.ledger.wording import Utterance, utterances
from assistant.model import ClaimKind, Span
from assistant.text import Part, Sentence, Text, find_slots
from assistant.text.expression import expression

_KINDS = {
    "email": ClaimKind.ADDRESS,
    "link": ClaimKind.LINK,
    "date": ClaimKind.DATE,
    "weekday": ClaimKind.DATE,
    "money": ClaimKind.MONEY,
    "time": ClaimKind.TIME,
    "duration": ClaimKind.DURATION,
    "percent": ClaimKind.PERCENT,
    "phone": ClaimKind.PHONE,
    "id": ClaimKind.ID,
    "count": ClaimKind.COUNT,
}
UTTERED = (
    ClaimKind.DONE,
    ClaimKind.PROMISE,
    ClaimKind.POLICY,
    ClaimKind.GUARANTEE,
    ClaimKind.ATTACHMENT,
    ClaimKind.STATEMENT,
)
COMMITTING = frozenset([ClaimKind.DONE, ClaimKind.PROMISE, ClaimKind.POLICY, ClaimKind.GUARANTEE])
"""What binds us: the customer's words are no source for anything said in such a clause."""
_CODE_BEFORE = re.compile(
    r"\b(?:code|voucher|coupon|promo|discount)\b[^.!?\n]{0,18}$|\b(?:enter|use|apply|type|quote|show) "
    r"(?:the |code )?$",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:voucher|credit|compensation|discount|goodwill|gesture|refund|reimburse\w*|gift card)\b",
    re.IGNORECASE,
)
_STRUCTURE = frozenset(
    [
        "options",
        "option",
        "ways",
        "way",
        "things",
        "thing",
        "choices",
        "points",
        "steps",
        "step",
        "lines",
        "words",
        "moment",
        "reasons",
        "sides",
        "questions",
        "of",
        "possibilities",
        "routes",
        "parts",
        "and",
        "or",
        "in",
        "at",
        "to",
        "on",
        "with",
        "for",
        "is",
        "are",
        "was",
    ]
)
_NOUN = re.compile(r"[ -]([^\W\d_]{2,})(?: ([^\W\d_]{3,}))?")
_RANGED = re.compile(r"(?:between |from |until |till |to |and |[-–] ?)$", re.IGNORECASE)
_RETOLD = re.compile(
    r"\b(?:sorry|apolog\w+|regret|i (?:can )?(?:understand|see|imagine)|must (?:be|have been)|you (?:were"
    r"|had|have|took)"
    r"|you\W(?:ve|d))\b"
)
_FROM_A_DAY = expression(r" (?:after|before|later|earlier|from) ")
_BLANKS = re.compile(r"\[{1,2}[^\[\]\n]{0,80}\]{1,2}|\{{1,2}[^{}\n]{0,80}\}{1,2}")
"""What is still to be filled in; a promise is the same with it and without."""
_PARTS = re.compile(r"[,;:.()]| and | but | or ")
_DOTTED = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_AT = re.compile(r"\b(?:at|by|until|till|from|around|before|after) $", re.IGNORECASE)
_MEASURED = re.compile(
    r"\b(?:within|in|for|takes?|took|lasts?|lasted|after|than|about|under|over|up to|almost|nearly|waited"
    r"|every) $",
    re.IGNORECASE,
)
_CLOSE = 4
_CONTACTS = frozenset({ClaimKind.PHONE, ClaimKind.ADDRESS, ClaimKind.LINK})
_LONG_NUMBER = 4
_NEAR_BEFORE, _NEAR_AFTER = 48, 28
_BROUGHT_UP = re.compile(
    r"\b(?:you (?:\w+ )?(?:paid|ordered|bought|mentioned|sent|wrote|told|asked|reported|posted|returned"
    r"|cancelled"
    r"|were|had|have|made|describe\w*|named|gave|booked|called|rang)|(?:order|ordered|letter|mail|message"
    r"|call|purchase"
    r"|booking|flight|charge|appointment) (?:of|from|on)|placed|your \w+ charged|your (?:wedding|trip"
    r"|interview|birthday"
    r"|guests|bank|fitter|appointment|flight|holiday|visit))\b[^.;!?]{0,28}$",
    re.IGNORECASE,
)


NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Mention:
    """A value or an utterance of a reply, with what surrounds it."""

    kind: ClaimKind
    span: Span
    text: str
    value: str
    committing: bool = False
    """Whether it stands where we bind ourselves."""
    reported: bool = False
    """Whether the words before say that it is the customer's own: "the 12 EUR you mentioned"."""
    near: frozenset[str] = frozenset()
    """What the words next to it are about."""
    close: frozenset[str] = frozenset()
    """What the few words right before it are about."""
    clause: Span = NOWHERE
    sentence: Span = NOWHERE
    noun: str = ""
    """What a count counts."""
    sure: bool = True
    denied: bool = False
    leads: bool = False
    """Whether a name begins a sentence, so that its first word may be any word."""
    asking: bool = False
    """Whether it stands in a question or a request."""
    before: str = ""
    """The words before it in its sentence, in lower case."""
    after: str = ""
    """The words behind it in its sentence, in lower case."""

    @property
    def presumed(self) -> bool:
        """Whether even a question takes it for known: how many "of the 16 boxes"."""
        return self.kind is ClaimKind.COUNT and bool(_PRESUMED.search(self.before))


_PRESUMED = expression(r"\bof (?:the|your|these|those) $")


def mentions(text: Text) -> tuple[Mention, ...]:
    """Return what a reply claims, in order of place; nothing of its frame but its contact data."""
    uttered = [(u, s) for s in text.said() for u in utterances(text, s)]
    slots = [slot.span for slot in find_slots(text.source)]
    found = [*_values(text, [u for u, _ in uttered]), *_named(text), *(_uttered(u, text) for u, _ in uttered)]
    open_ = [m for m in found if not any(m.span.overlaps(slot) for slot in slots) or m.kind in UTTERED]
    return tuple(sorted(open_, key=lambda m: (m.span, m.kind)))


def _uttered(one: Utterance, text: Text) -> Mention:
    words = one.span.of(text.source)
    return Mention(
        one.kind,
        one.span,
        words,
        " ".join(_BLANKS.sub("…", words.casefold()).split()),
        near=topics(words),
        clause=one.span,
        sentence=one.sentence,
        denied=one.denied,
        reported=one.told,
    )


def _named(text: Text) -> Iterator[Mention]:
    for name in (*find_names(text), *find_streets(text)):
        yield named(name, text)


def named(name: Named, text: Text) -> Mention:
    """Return a name as a mention."""
    words = name.span.of(text.source)
    return Mention(name.kind, name.span, words, name.value, sure=name.sure, leads=name.leads)


def _values(text: Text, uttered: list[Utterance]) -> Iterator[Mention]:
    everywhere = [e for e in find_entities(text.source) if not text.quoted(e.span)]
    said = _merged(everywhere, text)
    starts, begun = [span.start for _, span in said], [one.sentence.start for one in uttered]
    for sentence in text.sentences:
        if sentence.part in {Part.GREETING, Part.QUOTED}:
            continue
        asking = _asks(sentence.span.of(text.lower))
        here = said[slice(*(bisect_left(starts, edge) for edge in sentence.span))]
        reach = max((span.end for _, span in here), default=0)
        edges = (sentence.span.start, max(sentence.span.end, reach))
        near = uttered[slice(*(bisect_left(begun, edge) for edge in edges))] if here else []
        for entity, span in here:
            if one := _value(entity, span, sentence, text, near):
                yield one if not asking else _in_question(one)


def _in_question(one: Mention) -> Mention:
    return replace(one, asking=True)


def _asks(lower: str) -> bool:
    return lower.rstrip().endswith("?") or lower.lstrip().startswith(("please ", "kindly "))


def _merged(entities: list[Entity], text: Text) -> list[tuple[Entity, Span]]:
    """Join a weekday with the date it stands beside: `Tuesday, 24 November` is one day."""
    joined: list[tuple[Entity, Span]] = []
    skip = False
    for one, after in pairwise([*entities, None]):
        if skip or one is None:
            skip = False
            continue
        between = text.source[one.span.end : after.span.start] if after else "."
        near = after is not None and len(between) <= 6 and not between.strip(" ,the()")  # noqa: PLR2004
        if near and after and one.kind == "weekday" and after.kind == "date":
            joined.append(
                (
                    Entity("date", after.span, after.text, f"{one.value}+{after.value}"),
                    Span(one.span.start, after.span.end),
                )
            )
            skip = True
        else:
            joined.append((one, one.span))
    return joined


def _value(
    entity: Entity, span: Span, sentence: Sentence, text: Text, uttered: list[Utterance]
) -> Mention | None:
    before = text.source[max(sentence.span.start, span.start - _NEAR_BEFORE) : span.start]
    sort = _sort(entity, span, text, before)
    in_frame = sentence.part in {Part.SIGN_OFF, Part.SIGNATURE}
    if sort is None or (in_frame and sort.kind not in _CONTACTS):
        return None
    kind, value, noun = sort
    clause = sentence.clause_at(span.start)
    binding = any(u.kind in COMMITTING and (u.span.overlaps(span) or u.cue.overlaps(clause)) for u in uttered)
    giving = kind in {ClaimKind.MONEY, ClaimKind.PERCENT} and bool(_GIVEN.search(clause.of(text.source)))
    after = text.source[span.end : min(sentence.span.end, span.end + _NEAR_AFTER)]
    retold = bool(_RETOLD.search(text.lower, sentence.span.start, span.start)) and not binding
    reported = (
        retold or bool(_BROUGHT_UP.search(before)) or bool(re.match(r" (?:that )?(?:you|your)\b", after))
    )
    return Mention(
        kind,
        span,
        span.of(text.source),
        value,
        committing=binding or giving,
        reported=reported,
        near=topics(_last_part(before)) | topics(_first_part(after)),
        close=topics(" ".join(before.split()[-_CLOSE:])),
        clause=clause,
        sentence=sentence.span,
        noun=noun,
        before=before.lower(),
        after=after.lower(),
    )


class _Sort(NamedTuple):
    """What a value is, what it is worth, and what it counts."""

    kind: ClaimKind
    value: str
    noun: str = ""


def _sort(entity: Entity, span: Span, text: Text, before: str) -> _Sort | None:
    """Return what a value is by the words around it; None where it is no claim at all."""
    kind = _KINDS[entity.kind]
    if kind in {ClaimKind.ID, ClaimKind.COUNT} and _CODE_BEFORE.search(before) and _coded(entity.text):
        return _Sort(ClaimKind.CODE, entity.value)
    if kind is ClaimKind.COUNT:
        return _figure(entity, span, text, before)
    vague = kind is ClaimKind.DURATION and (
        entity.value.startswith("?")
        or (_idle(entity.text, before) and not _FROM_A_DAY.match(text.lower, span.end))
    )
    return None if vague or entity.value == "today" else _Sort(kind, entity.value)


def _idle(written: str, before: str) -> bool:
    """Tell whether "a day" or "an hour" is a manner of speaking: nothing before it makes a measure of it."""
    return written.lower().startswith(("a ", "an ")) and not _MEASURED.search(before)


def _figure(entity: Entity, span: Span, text: Text, before: str) -> _Sort | None:
    """Return whether a bare figure is a time of day, a number of something, or counts things."""
    if _DOTTED.fullmatch(entity.text) and _AT.search(before):
        return _Sort(ClaimKind.TIME, _clock(entity.text))
    if sum(map(str.isdigit, entity.text)) >= _LONG_NUMBER and re.fullmatch(r"[\d-]+", entity.text):
        return _Sort(ClaimKind.ID, entity.value)
    noun = _counted(text, span, before)
    return _Sort(ClaimKind.COUNT, entity.value, noun) if noun else None


def _clock(written: str) -> str:
    hour, _, minute = written.partition(".")
    return f"{int(hour):02}:{minute}"


def _coded(written: str) -> bool:
    return any(char.isdigit() for char in written) and any(char.isalpha() for char in written)


def _last_part(before: str) -> str:
    parts = _PARTS.split(before)
    return next((part for part in reversed(parts) if topics(part)), "")


def _first_part(after: str) -> str:
    return _PARTS.split(after)[0]


def _counted(text: Text, span: Span, before: str) -> str:
    """Return what a count counts; nothing for the reply's own options or a lone figure."""
    found = _NOUN.match(text.lower, span.end)
    if found is None or _RANGED.search(before):
        return ""
    if found[1] in _STRUCTURE:
        second = re.match(
            r" of (?:your|our|the|my) (?:\d+ |\w+ )?(\w{3,})", text.lower[span.end : span.end + 40]
        )
        return second[1] if second and second[1] not in _STRUCTURE else ""
    return f"{found[1]} {found[2] or ''}".strip()
