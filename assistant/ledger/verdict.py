"""How a mention stands to the sources: the record of a judgement, and what several judgements share."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from assistant.entities import Entity
from assistant.ledger.mention import Mention
from assistant.ledger.sources import OURS, Grounds, Unit
from assistant.model import Claim, ClaimStatus, Source, SourceKind

_ORDER = {kind: n for n, kind in enumerate((SourceKind.FACT, SourceKind.APPROVED, SourceKind.NOTES))}
_ANY_AMOUNT = frozenset({"=pay"})
"""What every amount is: paid, charged, worth; it tells no two facts apart."""
_MOST = 2
_FIGURES = 3
"""A longer bare number is that of an order or the like."""
NAMES = {
    SourceKind.CUSTOMER: "the customer's words",
    SourceKind.FACT: "the facts",
    SourceKind.APPROVED: "what is approved",
    SourceKind.NOTES: "the notes",
    SourceKind.POLICY: "the policy",
    SourceKind.PLAYBOOK: "the playbook",
    SourceKind.OUR_MAIL: "our earlier mail",
    SourceKind.MACRO: "the saved reply",
    SourceKind.PERSON: "the person",
}
Pair = tuple[Unit, Entity]


class Verdict(NamedTuple):
    """A status, what it rests on, and why."""

    status: ClaimStatus
    sources: tuple[Source, ...] = ()
    because: str = ""


def traced(pairs: Iterable[Pair]) -> Verdict:
    """Return that something stands in these sources, the strongest first."""
    ranked = sorted(pairs, key=lambda pair: _ORDER.get(pair[0].kind, len(_ORDER)))
    found = tuple(unit.quote(entity) for unit, entity in ranked[:_MOST])
    return Verdict(ClaimStatus.TRACED, found, f"stands in {NAMES[found[0].kind]}" if found else "")


def contradicted(pair: Pair, because: str = "") -> Verdict:
    """Return that a source says something else of the same thing."""
    unit, entity = pair
    name = f" ({unit.name})" if unit.name and unit.label else ""
    says = f"{NAMES[unit.kind]}{name} say “{entity.text}”".replace("policy say", "policy says")
    says = (
        says.replace("mail say", "mail says")
        .replace("approved say", "approved says")
        .replace("book say", "book says")
    )
    return Verdict(ClaimStatus.CONTRADICTED, (unit.quote(entity),), because or says)


def untraced(because: str = "stands in no source") -> Verdict:
    """Return that nothing says so."""
    return Verdict(ClaimStatus.UNTRACED, (), because)


def claim(mention: Mention, verdict: Verdict) -> Claim:
    """Join a mention with its verdict."""
    return Claim(
        mention.text,
        mention.span,
        mention.kind,
        mention.value,
        verdict.status,
        verdict.sources,
        verdict.because,
    )


def may_support(mention: Mention, unit: Unit) -> bool:
    """Tell whether a source may speak for a mention: the customer's words only for what they report."""
    return unit.kind in OURS or not mention.committing or mention.reported


def same_thing(mention: Mention, unit: Unit) -> bool:
    """Tell whether a source and the words around a mention are about one thing."""
    about = unit.label or unit.topics
    return bool(about & mention.near)


def other_owner(mention: Mention, matching: Iterable[Pair], others: Iterable[Pair]) -> Pair | None:
    """Return the fact whose thing is spoken of, where the value that matches is another thing's.

    Only facts by name can tell: the words next to the value name one, and none of those that match.
    """
    matching = tuple(matching)
    if any(mention.near & (unit.label | unit.topics) for unit, _ in matching):
        return None
    if mention.reported and any(unit.kind is SourceKind.CUSTOMER for unit, _ in matching):
        return None
    named = [
        pair for pair in others if pair[0].kind in {SourceKind.FACT, SourceKind.POLICY} and pair[0].label
    ]
    telling = mention.near - _ANY_AMOUNT
    return next((pair for pair in named if telling & pair[0].label), None)


def other_entry(numbers: Iterable[str], matching: Iterable[Pair], every: Iterable[Pair]) -> Pair | None:
    """Return what the entry of a number says, where the value that matches stands in another entry.

    "Order 88214 came to 45.90" is wrong where 45.90 stands beside 88213, and 12.00 beside 88214.
    """
    matching = tuple(matching)
    elsewhere = [unit for unit, _ in matching if any(map(_numbers_a_thing, unit.entities))]
    for number in numbers:
        if not elsewhere or any(number in unit.squashed for unit, _ in matching):
            continue
        own = [pair for pair in every if pair[0].kind in OURS and number in pair[0].squashed]
        if own:
            return own[0]
    return None


def other_part(
    numbers: Iterable[str], matching: Iterable[Pair], every: Iterable[Pair], ground: Grounds
) -> Pair | None:
    """Return what the facts of a number say, where the value that matches is a fact of another number.

    `order B: 88214` owns `order B total: 12.00`, and "45.90 for order 88214" is wrong if that is order A's.
    """
    numbers, named = tuple(numbers), tuple(u for u, _ in ground.of("id") if u.kind is SourceKind.FACT)
    mine = {unit.name for unit in named if any(one in unit.squashed for one in numbers)}
    others = {unit.name for unit in named} - mine
    facts = [pair[0].name for pair in matching if pair[0].kind is SourceKind.FACT]
    if not mine or any(_part_of(name, mine) for name in facts):
        return None
    own = (pair for pair in every if pair[0].kind is SourceKind.FACT and _part_of(pair[0].name, mine))
    return next(own, None) if any(_part_of(name, others) for name in facts) else None


def _part_of(name: str, things: Iterable[str]) -> bool:
    return any(name.startswith(f"{thing} ") for thing in things)


def _numbers_a_thing(entity: Entity) -> bool:
    return entity.kind == "id" or (
        entity.kind == "count" and entity.text.isdigit() and len(entity.text) > _FIGURES
    )
