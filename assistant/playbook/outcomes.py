"""Which answers a reply may give: each only where what is known of the case allows it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from assistant.entities import find_entities
from assistant.model import Ask, Fact, FactKind, Fault, Outcome, Remedy
from assistant.playbook.moves import Writing, explained, open_question
from assistant.playbook.remedies import grants

VALUED = frozenset(
    {"refund", "replacement", "repair", "delivery", "cancellation", "correction", "compensation", "removal"}
)
"""Kinds of ask that can be granted or declined; to be told something is neither."""
MONEY_BACK = frozenset({"refund", "compensation"})
_PAID = ("paid", "amount", "price", "amount paid", "total", "sum", "order total")


class Choice(NamedTuple):
    """An answer, and why it cannot be given; nothing where it can."""

    outcome: Outcome
    because: str = ""

    @property
    def allowed(self) -> bool:
        """Whether facts and policy allow this answer."""
        return not self.because


def choices(w: Writing) -> tuple[Choice, ...]:
    """Return every answer, the more generous first; none is open where somebody else should take over."""
    if w.reading.triggers:
        return tuple(Choice(outcome, "a sentence calls for a hand-over") for outcome in Outcome)
    return (
        Choice(Outcome.GRANT, _no_grant(w)),
        Choice(Outcome.PART, _no_part(w)),
        Choice(Outcome.DECLINE, _no_decline(w)),
        Choice(Outcome.ASK, "" if open_question(w) else "nothing is missing that only the customer can tell"),
    )


def unmet(w: Writing) -> str:
    """Return what is asked for and not met in full by anything approved, as words before "you asked for"."""
    granted = _granted(w)
    kinds = [ask.wants for ask in _wanted(w) if ask not in granted] or [ask.wants for ask in w.reading.asks]
    book = w.shared.outcomes
    return book.wants.get(kinds[0], book.want_other) if kinds else book.want_other


def _no_grant(w: Writing) -> str:
    if not w.case.approved:
        return "nothing is approved; say what you may offer"
    if _wanted(w) and not _granted(w):
        return "what is approved is not what they ask for, or not as much"
    return ""


def _no_part(w: Writing) -> str:
    if not w.case.approved:
        return "nothing is approved; say what you may offer"
    if not _wanted(w):
        return "they ask for nothing that could be met in part"
    return "what is approved covers all they ask for" if len(_granted(w)) == len(_wanted(w)) else ""


def _no_decline(w: Writing) -> str:
    if not _wanted(w):
        return "they ask for nothing that could be declined"
    if _granted(w):
        return "what they ask for is approved"
    if any(_same_kind(remedy, ask, w) for remedy in w.case.approved for ask in _wanted(w)):
        return "a part of what they ask for is approved; give that"
    return "" if explained(w) else _no_reason(w)


def _no_reason(w: Writing) -> str:
    """Return what is missing before anything can be declined."""
    if w.case.fault is Fault.OURS:
        return "the fault is ours; state as a fact, called 'why not', what speaks against it"
    if w.case.fault is Fault.THEIRS or w.passages or w.case.notes.strip():
        return ""
    return "nothing says why not; state it as a fact called 'why not', whose fault it was, or a policy"


def _wanted(w: Writing) -> list[Ask]:
    return [ask for ask in w.reading.asks if ask.wants in VALUED]


def _granted(w: Writing) -> list[Ask]:
    """Return the asks that something approved meets in full."""
    return [ask for ask in _wanted(w) if any(_meets(remedy, ask, w) for remedy in w.case.approved)]


def _meets(remedy: Remedy, ask: Ask, w: Writing) -> bool:
    partial = remedy.kind.casefold() == "partial refund"
    return _same_kind(remedy, ask, w) and not partial and not _falls_short(remedy, ask, w)


def _same_kind(remedy: Remedy, ask: Ask, w: Writing) -> bool:
    """Tell whether a remedy is of the kind that is asked for, enough of it or not."""
    kind = remedy.kind.casefold()
    offers = [offer for offer in (*w.chapter.offers, *w.shared.remedies.offers) if kind in offer.kinds]
    return kind.partition(" of ")[0] == ask.wants or any(grants(offer, [ask]) for offer in offers)


def _falls_short(remedy: Remedy, ask: Ask, w: Writing) -> bool:
    """Tell whether a limit is below the sum that is asked for, or was paid."""
    if remedy.up_to is None or ask.wants not in MONEY_BACK:
        return False
    asked = list(_amounts(ask.text)) or [amount for fact in w.case.facts for amount in _paid(fact)]
    same = [sum_ for sum_, currency in asked if currency in {"", remedy.up_to.currency}]
    return bool(same) and remedy.up_to.amount < max(same)


def _paid(fact: Fact) -> Iterator[tuple[Decimal, str]]:
    if fact.name.casefold() in _PAID:
        yield from _amounts(fact.normal if fact.kind is FactKind.MONEY else fact.value)


def _amounts(text: str) -> Iterator[tuple[Decimal, str]]:
    for entity in find_entities(text):
        if entity.kind == "money":
            amount, _, currency = entity.value.partition(" ")
            yield Decimal(amount), currency
