"""From a reply and its case to claims, each with how it stands to what is known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.entities import greeting_name
from assistant.ledger import calendar, deeds, figures, marks
from assistant.ledger.macros import Macro
from assistant.ledger.mention import UTTERED, Mention, mentions, named
from assistant.ledger.naming import find_goods
from assistant.ledger.quantities import amount_of
from assistant.ledger.sources import Grounds, grounds, squash
from assistant.ledger.verdict import Verdict, claim, untraced
from assistant.model import Case, Claim, ClaimKind, ClaimStatus, Passage, Source, SourceKind, Span, WriterKind
from assistant.text import Text, cut

_LOOKED_UP: Mapping[ClaimKind, Callable[[Mention, Grounds], Verdict | None]] = {
    ClaimKind.COUNT: figures.count,
    ClaimKind.DURATION: figures.duration,
    ClaimKind.TIME: calendar.time,
    ClaimKind.ID: marks.number,
    ClaimKind.CODE: marks.number,
    ClaimKind.PHONE: marks.phone,
    ClaimKind.LINK: marks.link,
    ClaimKind.ADDRESS: marks.address,
}
_HOUSE = frozenset({WriterKind.PLAYBOOK, WriterKind.HANDOVER})
_ASKED_ABOUT = frozenset({ClaimKind.DATE, ClaimKind.TIME, ClaimKind.DURATION, ClaimKind.COUNT})
_KNOWN = frozenset({ClaimStatus.TRACED, ClaimStatus.DERIVED})
_OPEN = frozenset({ClaimStatus.UNTRACED})


def extract(reply: Text | str) -> tuple[Claim, ...]:
    """Return what a reply claims, compared with nothing: all of it untraced."""
    text = cut(reply) if isinstance(reply, str) else reply
    return tuple(claim(one, untraced("not compared with a case")) for one in mentions(text) if one.sure)


def trace(  # noqa: PLR0913 - all that a reply is compared with
    reply: Text | str,
    case: Case,
    *,
    passages: Sequence[Passage] = (),
    allowed: Sequence[str] = (),
    macros: Sequence[Macro] = (),
    writer: WriterKind = WriterKind.MODEL,
    before: Iterable[Claim] = (),
) -> tuple[Claim, ...]:
    """Return what a reply claims and how each claim stands to the case, in order of place.

    `passages` are the paragraphs of policy that fit, `allowed` what the playbook offers, `macros`
    the saved replies of the house, which never say what was done in this case. What a person
    typed is that person's statement, unless a writer claimed it in the text they started from (`before`).
    """
    text = cut(reply) if isinstance(reply, str) else reply
    ground = grounds(case, passages, allowed, macros)
    found = mentions(text)
    values = [claim(one, seen) for one in _all_values(found) if (seen := _value(one, found, text, ground))]
    values += [claim(one, marks.goods(one)) for one in _goods(text, ground)]
    values += _greeting(text, ground)
    said = [claim(one, deeds.uttered(one, ground, values)) for one in found if one.kind in UTTERED]
    if writer in _HOUSE:
        said = [_from_playbook(one) for one in said]
    every = sorted((*_once(values), *said), key=lambda one: (one.span, one.kind))
    return tuple(_stated(every, before) if writer is WriterKind.PERSON else every)


def _from_playbook(one: Claim) -> Claim:
    """Ground what the playbook's own sentences say in the playbook: their author answers for them."""
    if one.status not in _OPEN or one.sources:
        return one
    source = Source(SourceKind.PLAYBOOK, "", one.text, Span(0, len(one.text)))
    return replace(one, status=ClaimStatus.TRACED, sources=(source,), because="the playbook's own words")


def _all_values(found: Iterable[Mention]) -> Iterator[Mention]:
    return (one for one in found if one.kind not in UTTERED)


def _goods(text: Text, ground: Grounds) -> Iterator[Mention]:
    known = any(
        unit.label & {"item", "product", "model", "titl", "article", "artic"} for unit in ground.units
    )
    for name in find_goods(text, ground.words) if known else ():
        yield replace(named(name, text), sure=True)


def _value(one: Mention, found: Sequence[Mention], text: Text, ground: Grounds) -> Verdict | None:
    """Return how a value stands, or None where it is no claim: no name after all, a day asked about."""
    seen = _traced(one, found, text, ground)
    open_ = seen is not None and seen.status not in _KNOWN
    asked = one.asking and one.kind in _ASKED_ABOUT and not one.presumed
    part = one.value in calendar.NEAR and seen is not None and seen.status in _OPEN and _within(one, found)
    return None if (open_ and asked) or part else seen


def _traced(one: Mention, found: Sequence[Mention], text: Text, ground: Grounds) -> Verdict | None:
    if one.kind is ClaimKind.MONEY:
        return figures.money(one, ground, text.source, _numbers(one, found))
    if one.kind is ClaimKind.PERCENT:
        return figures.percent(one, ground, _amounts(one, found))
    if one.kind is ClaimKind.DATE:
        return calendar.day(one, ground, _numbers(one, found), _within(one, found))
    return _LOOKED_UP.get(one.kind, marks.name)(one, ground)


def _within(one: Mention, found: Sequence[Mention]) -> frozenset[ClaimKind]:
    """Return what the clause around a value claims."""
    return frozenset(other.kind for other in found if other.kind in UTTERED and other.span.overlaps(one.span))


def _numbers(one: Mention, found: Sequence[Mention]) -> tuple[str, ...]:
    """Return the numbers of orders and the like that stand in the same sentence."""
    return tuple(squash(m.text) for m in found if m.kind is ClaimKind.ID and m.sentence == one.sentence)


def _amounts(one: Mention, found: Sequence[Mention]) -> frozenset[Decimal]:
    """Return the amounts of money in the same sentence."""
    beside = (m for m in found if m.kind is ClaimKind.MONEY and m.sentence == one.sentence)
    return frozenset(amount_of(m.value, m.text).figure for m in beside)


def _greeting(text: Text, ground: Grounds) -> Iterator[Claim]:
    if quote := greeting_name(text.source):
        one = Mention(ClaimKind.NAME, quote.span, quote.text, quote.text)
        yield claim(one, marks.greeted(one, ground))


def _once(values: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the values; of two on the same words the name gives way to the number."""
    firm = [one for one in values if one.kind not in {ClaimKind.NAME, ClaimKind.PRODUCT}]
    for one in values:
        loose = one.kind in {ClaimKind.NAME, ClaimKind.PRODUCT}
        if not (
            loose
            and any(other.span.overlaps(one.span) and other.kind is not ClaimKind.COUNT for other in firm)
        ):
            yield one


def _stated(claims: Iterable[Claim], before: Iterable[Claim]) -> Iterator[Claim]:
    """Turn what only a person vouches for into their statement."""
    written = {(one.kind, one.value) for one in before if one.status in _OPEN}
    for one in claims:
        if one.status in _OPEN and (one.kind, one.value) not in written:
            source = Source(SourceKind.PERSON, "", one.text, Span(0, len(one.text)))
            yield replace(
                one, status=ClaimStatus.STATED, sources=(source,), because="stated by whoever typed it"
            )
        else:
            yield one
