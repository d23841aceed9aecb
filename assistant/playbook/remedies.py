"""Approved remedies, in words. Nothing is offered that nobody approved.

What the customer asked for is granted; what settles the same thing in another way is named as the choice
they have; where nothing tells which they want, they are asked.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from assistant.model import Ask, Case, Fault, Reading, Remedy
from assistant.playbook.book import Offer
from assistant.playbook.repeatable import has_cue
from assistant.playbook.shared import Remedies
from assistant.playbook.variants import Chooser, put_in
from assistant.text import words

_ORDINARY_TWO = 2
_NEAR = 60
"""Days ahead within which a date needs a weekday more than a year."""
_SUM = re.compile(r"\d[\d.,]*")
_TIMES = {"two": 2, "both": 2, "twice": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_MARK = re.compile(r"^(?:for|against|as|in|with|at|from|under|without|free|including|to|on)\b", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:if|unless|otherwise|or else)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Granting:
    """What approved remedies are worded with."""

    case: Case
    book: Remedies
    chooser: Chooser
    offers: tuple[Offer, ...] = ()
    """Wordings of the chapter, which go before the shared ones."""
    thing: str = ""
    asked: tuple[Ask, ...] = ()
    asked_if: tuple[Ask, ...] = ()
    """Asks made on a condition: granted only as the second choice."""


@dataclass(frozen=True, slots=True)
class _Worded:
    words: str
    group: str
    asked: bool
    asked_if: bool = False


def written_date(day: date) -> str:
    """Return a date that no country misreads: `27 November 2026`."""
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"


def asks_apart(reading: Reading) -> tuple[tuple[Ask, ...], tuple[Ask, ...]]:
    """Return the asks made plainly and those made on a condition ("if it cannot be here by Friday …")."""
    conditional = tuple(ask for ask in reading.asks if _CONDITION.search(ask.text))
    return tuple(ask for ask in reading.asks if ask not in conditional), conditional


def spoken_date(day: date, today: date) -> str:
    """Return a date as one says it to somebody: `Friday, 27 November 2026`."""
    ahead = (day - today).days
    weekday = f"{calendar.day_name[day.weekday()]}, " if 0 <= ahead <= _NEAR else ""
    return f"{weekday}{written_date(day)}"


def offered(g: Granting) -> str:
    """Return the sentences that grant or offer what was approved, or nothing where nothing was."""
    worded = [_worded(remedy, g) for remedy in g.case.approved]
    if not worded:
        return ""
    granted, choice = _sorted(worded)
    if not granted:
        return _choice(choice, g)
    first = _granted(granted, g)
    return f"{first} {_instead(choice, g)}".strip()


def _sorted(worded: list[_Worded]) -> tuple[list[str], list[str]]:
    """Return what is granted and what may be chosen instead; nothing is granted where all is a choice."""
    granted: list[str] = []
    choice: list[str] = []
    for group, offers in _groups(worded):
        first = [offer for offer in offers if offer.asked] or [o for o in offers if not o.asked_if]
        chosen = first[0] if len(first) == 1 else None
        if not group or len(offers) == 1:
            granted += [offer.words for offer in offers]
        else:
            granted += [chosen.words] if chosen else []
            choice += [offer.words for offer in offers if offer is not chosen]
    return granted, choice


def _groups(worded: list[_Worded]) -> Iterator[tuple[str, list[_Worded]]]:
    for group in dict.fromkeys(offer.group for offer in worded):
        yield group, [offer for offer in worded if offer.group == group]


def _granted(offers: list[str], g: Granting) -> str:
    if g.case.fault is Fault.THEIRS:
        frames = g.book.theirs
    else:
        frames = g.book.capped if any(" up to " in offer for offer in offers) else g.book.granted
    return put_in(g.chooser.draw("granted", frames), {"offer": _listed(offers, "and")})


def _choice(offers: list[str], g: Granting) -> str:
    if len(offers) == _ORDINARY_TWO:
        return put_in(g.chooser.draw("remedies", g.book.two), {"first": offers[0], "second": offers[1]})
    return put_in(g.chooser.draw("remedies", g.book.more), {"offer": _listed(offers, "or")})


def _instead(offers: list[str], g: Granting) -> str:
    if not offers:
        return ""
    return put_in(g.chooser.draw("instead", g.book.instead), {"offer": _listed(offers, "or")})


def _listed(offers: list[str], joint: str) -> str:
    if len(offers) == 1:
        return offers[0]
    mark = "," if any(" and " in offer or "," in offer for offer in offers) else ""
    return f"{', '.join(offers[:-1])}{mark} {joint} {offers[-1]}"


def _worded(remedy: Remedy, g: Granting) -> _Worded:
    kind = _safe(remedy.kind)
    offer = next((offer for offer in (*g.offers, *g.book.offers) if kind.lower() in offer.kinds), None)
    if offer is None:
        return _Worded(_in_words(_unlisted(kind, remedy, g), " by {when}", remedy, g), "", asked=True)
    thing = f"your {g.thing}" if g.thing else "it"
    plain = offer.amount if remedy.up_to and offer.amount else offer.plain
    text = put_in(plain, {"amount": _amount(remedy, g.case), "item": thing}, begins=False)
    worded = _in_words(text, offer.by, remedy, g)
    return _Worded(worded, offer.group, grants(offer, g.asked), grants(offer, g.asked_if))


def grants(offer: Offer, asks: Collection[Ask]) -> bool:
    """Tell whether an offer is what one of these asks is for."""
    return any(ask.wants in offer.asked or has_cue(ask.text, offer.cues) for ask in asks)


def _unlisted(kind: str, remedy: Remedy, g: Granting) -> str:
    """Return a remedy the playbook does not list: by its verb where it is "<noun> of …", else by its name."""
    noun, of, rest = kind.partition(" of ")
    verb = g.book.verbs.get(noun.lower()) if of else None
    text = f"{verb} {rest}" if verb else put_in(g.book.other, {"kind": kind}, begins=False)
    return f"{text} ({_amount(remedy, g.case)})" if remedy.up_to else text


def _in_words(text: str, by: str, remedy: Remedy, g: Granting) -> str:
    if remedy.by == g.case.today:
        text += " today"
    elif remedy.by:
        text += put_in(by, {"when": spoken_date(remedy.by, g.case.today)}, begins=False)
    return text + _detail(_safe(remedy.detail))


def _detail(detail: str) -> str:
    if not detail:
        return ""
    if _MARK.match(detail) and "," not in detail:
        return f", {detail}" if detail.startswith("free") else f" {detail}"
    return f" ({detail})"


def _amount(remedy: Remedy, case: Case) -> str:
    """Return the sum, as a limit unless it is known to be exactly what this is about."""
    if not remedy.up_to:
        return ""
    return f"{'' if _is_the_sum(remedy.up_to.amount, case) else 'up to '}{remedy.up_to}"


def _is_the_sum(amount: Decimal, case: Case) -> bool:
    """Tell whether a limit is a sum of the case, some of them the customer counts, or what they ask for."""
    if amount in _sums(case.message.text):
        return True
    said = set(words(case.message.text))
    counts = [1, *(count for word, count in _TIMES.items() if word in said)]
    return any(
        amount == count * value for fact in case.facts for value in _sums(fact.value) for count in counts
    )


def _sums(text: str) -> Iterator[Decimal]:
    for match in _SUM.finditer(text[:4000]):
        digits = match[0].rstrip(".,")
        plain = re.sub(r",(?=\d{3}\b)", "", digits).replace(",", ".")
        try:
            yield Decimal(plain)
        except InvalidOperation:
            continue


def _safe(text: str) -> str:
    return " ".join(text.replace("[", "").replace("]", "").replace("{", "").replace("}", "").split())
