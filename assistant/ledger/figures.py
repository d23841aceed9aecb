"""Tracing amounts, shares, counts and stretches of time, with what follows from them by sums."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from itertools import combinations

from assistant.entities import find_entities
from assistant.ledger import sums
from assistant.ledger.days import COARSE, days_of
from assistant.ledger.mention import Mention
from assistant.ledger.quantities import Amount, amount_of, number, stretch_of
from assistant.ledger.sources import OURS, Grounds, Unit
from assistant.ledger.topics import topics
from assistant.ledger.verdict import (
    Pair,
    Verdict,
    contradicted,
    may_support,
    other_entry,
    other_owner,
    other_part,
    same_thing,
    traced,
    untraced,
)
from assistant.model import ClaimStatus, SourceKind
from assistant.text import stem, words
from assistant.text.expression import expression

_COUNTED_FROM = expression(r" (?:after|before|later|earlier)\b")
_OVER = expression(r"\b(?:was|were|went) [^,;]{0,20}\bfor (?:\w+ )?$")
"""What is over did not last until today."""
_REMAINS = expression(r" (?:left|remain\w*|to run|to go|ago)\b")
_NOT_THAT = expression(r"\b(?:not|instead of|in place of|rather than) (?:the |only )?$")
_UP_TO = expression(r"\b(?:up to|at most|maximum(?: of)?|no more than) (?:about )?$", re.IGNORECASE)
_LIMIT_NEAR = 24
_ALL_OF_THEM = expression(r"\b(?:your|all|the|these|those) $")
_WHOLE = re.compile(r"\b(?:full|whole|entire|total|all|complete|everything)\b", re.IGNORECASE)
_GIVING = frozenset({"=refund", "=credit", "=discount", "=waive"})
_GIVEN = "refund credit voucher discount compensation reimbursement goodwill gesture money store payment full"
_GIVEN_STEMS = frozenset(stem(word) for word in _GIVEN.split())
_MOST_AMOUNTS = sums.MOST_AMOUNTS
_SHARE_CLOSE = Decimal("0.6")
_LOOSE = {"day": 0, "week": 3, "month": 10, "night": 0}
_FIGURES = re.compile(r"\d+(?:[.,]\d+)?")


# --- amounts ------------------------------------------------------------------------------------------


def money(mention: Mention, ground: Grounds, reply: str, numbers: tuple[str, ...] = ()) -> Verdict:
    """Trace an amount of money."""
    amount = amount_of(mention.value, mention.text)
    speaking = [pair for pair in ground.of("money") if may_support(mention, pair[0])]
    usable = [pair for pair in speaking if pair[0].kind in OURS or not mention.committing]
    exact = [pair for pair in usable if amount.same(_amount(pair))]
    if wrong := _noted_limit(mention, amount, exact, ground) or other_part(numbers, exact, usable, ground):
        return contradicted(wrong)
    if shown := sums.shown(mention, amount, usable, ground, reply):
        return shown
    if over := _over_limit(mention, amount, ground, reply):
        return over
    if exact:
        others = [pair for pair in usable if not amount.same(_amount(pair))]
        owner = None if _settled(mention, exact) else other_owner(mention, exact, others)
        if wrong := owner or other_entry(numbers, exact, others):
            return contradicted(wrong)
        return traced(exact)
    return _within(mention, amount, ground, reply) or _not_exact(mention, amount, usable, ground)


def _settled(mention: Mention, exact: list[Pair]) -> bool:
    """Tell whether the words next to an amount cannot make it another thing's: it is approved, or denied."""
    kinds = {pair[0].kind for pair in exact}
    offered = SourceKind.APPROVED in kinds and (mention.committing or SourceKind.FACT not in kinds)
    return offered or bool(_NOT_THAT.search(mention.before))


def _amount(pair: Pair) -> Amount:
    return sums.amount(pair)


def _knows(mention: Mention, unit: Unit) -> bool:
    """Tell whether a source may contradict: what the customer says of other things does not."""
    return unit.kind in OURS or mention.reported


def _limits(mention: Mention, ground: Grounds, reply: str) -> list[Pair]:
    """Return the approved amounts for what the clause offers; the words next to the amount decide first."""
    approved = [pair for pair in ground.of("money") if pair[0].kind is SourceKind.APPROVED]
    for about in (mention.near, topics(mention.clause.of(reply))):
        fitting = [pair for pair in approved if _offers(pair[0].label, about)]
        most = max((len(pair[0].label & about) for pair in fitting), default=0)
        if fitting:
            return [pair for pair in fitting if len(pair[0].label & about) == most]
    return []


def _offers(label: frozenset[str], about: frozenset[str]) -> bool:
    """Tell whether words speak of a remedy: of its family, and of its thing where it names one."""
    things = {one for one in label if not one.startswith("=")} - _GIVEN_STEMS
    return bool(label & about) and (not things or bool(things & about))


def _over_limit(mention: Mention, amount: Amount, ground: Grounds, reply: str) -> Verdict | None:
    """Return the contradiction of an offer that is larger than approved."""
    approved = [pair for pair in ground.of("money") if pair[0].kind is SourceKind.APPROVED]
    if any(amount.same(_amount(pair)) for pair in approved):
        return None
    open_ = mention.committing and not _told(mention, amount, ground)
    limits = _limits(mention, ground, reply) if open_ else []
    if not limits or (len(_FIGURES.findall(mention.clause.of(reply))) > 1 and mention.reported):
        return None
    if all(amount.same_currency(_amount(pair)) and amount.figure > _amount(pair).figure for pair in limits):
        if _sum_of(amount, [_amount(pair).figure for pair in limits]) or _granted(mention, amount, ground):
            return None
        return contradicted(limits[0], f"more than approved: at most {limits[0][1].text}")
    return None


def _told(mention: Mention, amount: Amount, ground: Grounds) -> bool:
    """Tell whether the words right before name what a fact says costs this: "your price of 216 EUR"."""
    facts = (p[0] for p in ground.of("money") if p[0].kind is SourceKind.FACT and amount.same(_amount(p)))
    return not mention.close & _GIVING and any(unit.label & mention.close for unit in facts)


def _noted_limit(mention: Mention, amount: Amount, exact: list[Pair], ground: Grounds) -> Pair | None:
    """Return the limit of the notes for the very thing that is offered, where the offer is larger.

    "Goodwill of up to 50 EUR" binds a gesture of goodwill, even where other sums are approved.
    """
    if not mention.committing or any(pair[0].topics & mention.near for pair in exact):
        return None
    noted = (pair for pair in ground.of("money") if pair[0].kind is SourceKind.NOTES)
    return next(
        (
            pair
            for pair in noted
            if _UP_TO.search(pair[0].text, 0, pair[1].span.start)
            and topics(pair[0].text[max(0, pair[1].span.start - _LIMIT_NEAR) : pair[1].span.start])
            & mention.near
            and amount.same_currency(_amount(pair))
            and amount.figure > _amount(pair).figure
        ),
        None,
    )


def _granted(mention: Mention, amount: Amount, ground: Grounds) -> bool:
    """Tell whether a fact or a note gives the very amount for this very thing."""
    kinds = {SourceKind.FACT, SourceKind.NOTES, SourceKind.OUR_MAIL}
    pairs = [pair for pair in ground.of("money") if pair[0].kind in kinds and amount.same(_amount(pair))]
    given = {"=refund", "=credit", "=discount", "=waive"}
    return any(pair[0].topics & given & (mention.near | given) for pair in pairs if pair[0].topics & given)


def _within(mention: Mention, amount: Amount, ground: Grounds, reply: str) -> Verdict | None:
    limits = _limits(mention, ground, reply) if not _WHOLE.search(mention.clause.of(reply)) else []
    theirs = (pair for pair in ground.of("money") if pair[0].kind is SourceKind.CUSTOMER)
    if any(amount.same(_amount(pair)) for pair in theirs):
        return None
    for pair in limits:
        limit = _amount(pair)
        if mention.committing and amount.same_currency(limit) and amount.figure < limit.figure:
            found = Verdict(
                ClaimStatus.DERIVED, (pair[0].quote(pair[1]),), f"within the approved {pair[1].text}"
            )
            return found if not _known_other(mention, amount, ground) else None
    return None


def _known_other(mention: Mention, amount: Amount, ground: Grounds) -> bool:
    """Tell whether a fact names another amount for the very thing."""
    facts = [
        pair
        for pair in ground.of("money")
        if pair[0].kind is SourceKind.FACT and pair[0].label & mention.near
    ]
    return any(not amount.same(_amount(pair)) for pair in facts)


def _not_exact(mention: Mention, amount: Amount, usable: list[Pair], ground: Grounds) -> Verdict:
    for pair in usable:
        if amount.same_figure(_amount(pair)):
            return contradicted(pair, f"another currency: the amount is {pair[1].text}")
    found = sums.derived(amount, usable, ground)
    same = [pair for pair in usable if same_thing(mention, pair[0]) and _knows(mention, pair[0])]
    kinds = {source.kind for source in found.sources} if found else set()
    weak = SourceKind.CUSTOMER in kinds or not kinds & {SourceKind.FACT, SourceKind.APPROVED}
    if found and not (weak and any(pair[0].kind is SourceKind.FACT and pair[0].label for pair in same)):
        return found
    if same:
        return contradicted(same[0])
    if mention.committing and any(amount.same(_amount(pair)) for pair in ground.of("money")):
        return untraced("only the customer names it, which does not make it ours to pay")
    return untraced()


def _sum_of(amount: Amount, figures: list[Decimal]) -> bool:
    return len(figures) > 1 and sum(figures) >= amount.figure


# --- shares and counts --------------------------------------------------------------------------------


def percent(mention: Mention, ground: Grounds, beside: frozenset[Decimal] = frozenset()) -> Verdict:
    """Trace a share, or find the amounts it is the share of; what we offer must stand `beside` its amount."""
    usable = [pair for pair in ground.of("percent") if may_support(mention, pair[0])]
    exact = [pair for pair in usable if pair[1].value == mention.value]
    if exact:
        return traced(exact)
    share = number(mention.value) or Decimal(0)
    if found := _share(share, ground, beside if mention.committing else None):
        return found
    same = [pair for pair in usable if same_thing(mention, pair[0]) and _knows(mention, pair[0])]
    return contradicted(same[0]) if same else untraced()


def _share(share: Decimal, ground: Grounds, beside: frozenset[Decimal] | None) -> Verdict | None:
    amounts = [(p, _amount(p).figure) for p in ground.of("money") if p[0].kind in OURS][:_MOST_AMOUNTS]
    for (one, a), (two, b) in combinations(amounts, 2):
        small, large, first, second = (a, b, one, two) if a <= b else (b, a, two, one)
        granted = SourceKind.APPROVED in {one[0].kind, two[0].kind}
        told = beside is None or bool(beside & {small, large}) or (granted and not beside)
        if told and large and small and small != large and abs(small * 100 / large - share) < _SHARE_CLOSE:
            sources = (first[0].quote(first[1]), second[0].quote(second[1]))
            return Verdict(ClaimStatus.DERIVED, sources, f"{first[1].text} of {second[1].text}")
    return None


def count(mention: Mention, ground: Grounds) -> Verdict:
    """Trace a number of things."""
    value = number(mention.value)
    pairs = [pair for pair in ground.of("count", "duration", "id") if may_support(mention, pair[0])]
    exact = [pair for pair in pairs if _count_value(pair) == value]
    if exact:
        return traced(exact)
    nouns = {stem(word) for word in mention.noun.split()}
    if value in {Decimal(n) for n in sums.ordinal_counts(ground)}:
        return Verdict(ClaimStatus.DERIVED, (), "counted in the customer's words")
    if found := _count_derived(value, pairs):
        return found
    listed = (unit for unit in ground.units if unit.kind is SourceKind.FACT and value == len(_listed(unit)))
    if entries := next(listed, None):
        return Verdict(ClaimStatus.DERIVED, (entries.quote(),), "counted")
    ours = [pair for pair in pairs if pair[1].kind == "count" and (pair[0].kind in OURS or mention.reported)]
    same = [pair for pair in ours if nouns & _after(pair)]
    return contradicted(same[0]) if same else untraced()


def _listed(unit: Unit) -> list[str]:
    """Return the entries of a list such as `5, 9 and 12 November`."""
    parts = re.split(r", | and | or ", unit.text)
    return parts if len(parts) > 1 else []


def _count_value(pair: Pair) -> Decimal | None:
    return number(pair[1].value.split(" ")[0]) if pair[1].kind != "id" else None


def _after(pair: Pair) -> frozenset[str]:
    unit, entity = pair
    following = re.findall(r"[^\W\d_]{2,}", unit.text[entity.span.end : entity.span.end + 30])[:2]
    return frozenset(stem(word.lower()) for word in following) | unit.label


def _count_derived(value: Decimal | None, pairs: list[Pair]) -> Verdict | None:
    known = {v: pair for pair in pairs if pair[1].kind == "count" and (v := _count_value(pair)) is not None}
    for (a, one), (b, two) in combinations(list(known.items())[:_MOST_AMOUNTS], 2):
        shared = one[0].topics & two[0].topics
        if shared and abs(a - b) == value:
            sources = (one[0].quote(one[1]), two[0].quote(two[1]))
            return Verdict(ClaimStatus.DERIVED, sources, f"the difference of {one[1].text} and {two[1].text}")
    return None


# --- stretches of time --------------------------------------------------------------------------------


def duration(mention: Mention, ground: Grounds) -> Verdict:
    """Trace a stretch of time, or find the two days it lies between."""
    stretch = stretch_of(mention.value)
    usable = [pair for pair in ground.of("duration") if may_support(mention, pair[0])]
    exact = [
        pair
        for pair in usable
        if stretch
        and (other := stretch_of(pair[1].value))
        and (stretch.same(other) or stretch.bounds(other, mention.before))
    ]
    if exact:
        others = [pair for pair in usable if pair not in exact]
        wrong = other_owner(mention, exact, others)
        return contradicted(wrong) if wrong else traced(exact)
    if named_so := _counts_unit(mention, ground):
        return named_so
    named = [p for p in usable if p[0].kind is SourceKind.FACT and p[0].label & mention.near]
    found = _between_days(mention, ground)
    if found and not named:
        return found
    same = named or [p for p in usable if same_thing(mention, p[0]) and p[0].kind in OURS]
    if same and stretch and not _REMAINS.match(mention.after):
        return contradicted(same[0])
    return untraced()


def _counts_unit(mention: Mention, ground: Grounds) -> Verdict | None:
    """Compare a stretch with the fact that its own unit names: `nights: 3`."""
    figure, _, unit = mention.value.rpartition(" ")
    for pair in ground.of("count") if unit else ():
        if pair[0].kind is SourceKind.FACT and words(pair[0].name) in ([unit], [f"{unit}s"]):
            known, said = number(pair[1].value), number(figure)
            if known == said:
                return traced([pair])
            if known and said and (said > known or _ALL_OF_THEM.search(mention.before)):
                return contradicted(pair)
    return None


def _between_days(mention: Mention, ground: Grounds) -> Verdict | None:
    """Return the two known days between which the stretch lies; weeks and months may be rounded."""
    stretch = stretch_of(mention.value)
    if stretch is None or stretch.low != stretch.high:
        return None
    unit = mention.value.rsplit(" ", 1)[-1]
    if unit not in _LOOSE or (mention.committing and unit != "day"):
        return None
    length = int(stretch.low * (30 if stretch.unit == "month" else 1))
    loose = 0 if mention.committing else _LOOSE[unit]
    days = _known_days(mention, ground)
    spoken = _spoken_days(mention, ground)
    for (a, one), (b, two) in combinations(days, 2):
        fits = not spoken or a in spoken or b in spoken
        if fits and abs(abs((a - b).days) - length) <= loose:
            sources = tuple(pair[0].quote(pair[1]) for pair in (one, two) if pair)
            return Verdict(
                ClaimStatus.DERIVED, sources, f"from {min(a, b).isoformat()} to {max(a, b).isoformat()}"
            )
    return None


def _spoken_days(mention: Mention, ground: Grounds) -> frozenset[date]:
    """Return the days from which the words themselves count: "due on 4 December, a week after"."""
    if not _COUNTED_FROM.match(mention.after):
        return frozenset()
    dates = (one for one in find_entities(mention.before) if one.kind in {"date", "weekday"})
    return frozenset(day for one in dates for day in days_of(one.value, ground.today))


def _known_days(mention: Mention, ground: Grounds) -> list[tuple[date, Pair | None]]:
    over = _OVER.search(mention.before)
    found: dict[date, Pair | None] = {} if over else {ground.today: None}
    for pair in ground.of("date", "weekday"):
        days = days_of(pair[1].value, pair[0].day or ground.today)
        period = pair[1].kind == "date" and pair[1].value.startswith(("next ", "last ", "this "))
        if days and len(days) < COARSE and not period and may_support(mention, pair[0]):
            nearest = min(days, key=lambda day: abs(day - ground.today))
            found.setdefault(nearest, pair)
    return list(found.items())[:_MOST_AMOUNTS]
