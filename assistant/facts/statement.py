"""What an agent says they did and may offer, in their own words: facts, approved remedies, and notes.

"refunded 45.90 EUR today; may offer a 10 EUR voucher or a replacement by Friday". What is not understood is
kept as a note: nothing an agent types is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from assistant.entities import Entity, find_entities, read_amount
from assistant.model import Fact, Money, Remedy

DONE, SO_FAR = "done", "done so far"
"""The names of the facts that say what was done: as a verb with what follows, or in other words."""
MAX_CHARS = 4_000
_PIECE = re.compile(r"[;\n]|(?<=[^\d\s])[.!](?:\s+|$)|(?<=\d)\.(?:\s+(?=[A-ZÀ-Þ])|$)")
_OFFER = re.compile(
    r"^(?:and |but |then |so )*(?:(?:the )?(?:customer|they|she|he) (?:may|can|could)"
    r" (?:get|have|receive|be(?= refunded| reimbursed| given| offered))(?: given| offered)?(?=\s)"
    r"|(?:i |we )?(?:may|can|could|am allowed to|are allowed to|allowed to|am able to|authori[sz]ed to"
    r"|approved(?: is| are| by [\w ]{1,30}:|:)?|allowed(?::| is| are)?|possible(?::| is| are)?|on offer:?"
    r"|offer:?|offering|(?:am |are )?(?:willing|happy|glad|ready|prepared) to)\s*"
    r"(?:also |now |only )*(?:be )?(?:offer(?:ed)?|give|grant|propose|add)?:?)"
    r"(?: (?:them|her|him|the customer))?\s+(?=\S)",
    re.IGNORECASE,
)
_PASSIVE_OFFER = re.compile(
    r"^(?P<what>.{2,120}?)\s+(?:(?:(?:is|are|was|were)\s+)?(?:approved|allowed)"
    r"|(?:is|are)\s+(?:possible|on offer|fine|ok))\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_OR = re.compile(
    r"\s*(?:,?\s+or\s+(?:else\s+)?|(?:,|,?\s+and)\s+(?=(?:an?|the|up|free|(?:express|partial|full) \w+"
    r"|refund|replacement|voucher|credit|discount|repair|exchange|\d[\d.,]* ?[^\W\d]{0,3}%?)\b))",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|no|never|cannot|nothing|nobody|none|neither)\b|n['’]t\b", re.IGNORECASE)
_SUBJECT = re.compile(
    r"^(?:and |but |then |also |already )*(?:i|we)(?:['’]ve| have|['’]d| had)?\s+"
    r"(?:already |just |also |now )*",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:and |then |also |already |just |has been |have been |was |were )+", re.IGNORECASE)
_PAST = re.compile(
    r"^(?:\w+ed|sent|told|gave|given|made|put|took|taken|paid|written|wrote|spoke|spoken|found|got|let|held|shut"
    r"|set|read|left|reset|rebooked|begun|began|kept|brought|bought|lent|met|rang|sold|gone|went|done|did"
    r"|reached out|undone|undid|withdrew|withdrawn|rewrote|resent|overrode|spent)\b",
    re.IGNORECASE,
)
_SIMPLE = {
    "given": "gave", "taken": "took", "written": "wrote", "spoken": "spoke", "gone": "went", "done": "did",
    "begun": "began", "undone": "undid", "withdrawn": "withdrew", "rewritten": "rewrote",
}  # fmt: skip
_PASSIVE = re.compile(
    r"\b(?:has|have) (?:now |already |just )?been \w+(?:ed|en|t|ne|id|de)\b"
    r"|\b(?:was|were|is|are) (?:now |already |just )?(?:refunded|cancell?ed|sent|shipped|paid|booked|closed"
    r"|reopened|unlocked|escalated|replaced|reported|credited|corrected|confirmed|ordered|dispatched|traced)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the|one|another|some)\s+", re.IGNORECASE)
_BY = re.compile(r"\s*\b(?:by|before|until|till|on|no later than)\s+$", re.IGNORECASE)
_AMOUNT_LEAD = re.compile(
    r"\s*\b(?:up to|of(?: up to)?|worth(?: up to)?|for|in the amount of|max(?:imum)?\.?)\s*$",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"^(?:as|for|of|with|to|by)\b\s*$|\s+(?:as|for|of|to|by)$", re.IGNORECASE)
_VERBS = {
    "refund": "refund", "reimburse": "refund", "pay back": "refund", "give back": "refund",
    "replace": "replacement", "exchange": "exchange", "repair": "repair", "cancel": "cancellation",
    "rebook": "rebooking", "redeliver": "redelivery", "waive": "waiver", "credit": "credit",
    "discount": "discount", "collect": "collection", "upgrade": "upgrade", "extend": "extension",
    "refunded": "refund", "reimbursed": "refund", "replaced": "replacement", "back": "refund",
    "resend": "replacement", "compensate": "compensation", "send": "", "offer": "", "do": "", "issue": "",
}  # fmt: skip
_KINDS = (
    "partial refund", "full refund", "refund", "replacement", "exchange", "voucher", "gift card",
    "account credit", "credit", "discount", "goodwill", "compensation", "repair visit", "repair",
    "cancellation", "express delivery", "redelivery", "new delivery", "delivery", "return label",
    "prepaid label", "rebooking", "collection", "upgrade", "free month", "extension", "waiver", "call back",
    "callback", "free shipping", "free delivery", "free return", "money back",
)  # fmt: skip
_KIND = re.compile(rf"\b(?:{'|'.join(_KINDS)})s?\b", re.IGNORECASE)
_BEGINS = re.compile(
    rf"^(?:an? |the |up to )*(?:[^\w\s]?\d[\d.,]* ?(?:[^\W\d]{{1,8}}|[%€$£¥₹])? )?(?:{'|'.join(_KINDS)})s?\b",
    re.IGNORECASE,
)
_PERCENT_OFF = re.compile(r"(\d{1,3} ?%) off\b", re.IGNORECASE)
_HAPPENED = re.compile(
    r"\b(?:sent|shipped|paid|booked|issued|refunded|credited|ordered|dispatched|made|done|arranged|requested"
    r"|confirmed|processed|collected|delivered|applied|closed|opened)\b",
    re.IGNORECASE,
)
_AHEAD_OF = re.compile(
    r"\b(?:by|until|till|before|expected|due|arrives?|arriving|for|next)(?: on)?\s+$", re.IGNORECASE
)
_BEHIND = re.compile(r"\b(?:on|last|since)(?: the)?\s+$", re.IGNORECASE)
_SURE = frozenset({"today", "tonight", "tomorrow", "yesterday"})
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_AHEAD = {"today": 0, "tonight": 0, "tomorrow": 1}


@dataclass(frozen=True, slots=True)
class Statement:
    """What was understood of an agent's words, and what was not."""

    facts: tuple[Fact, ...] = ()
    """Things done, each under the name `done`."""
    approved: tuple[Remedy, ...] = ()
    notes: tuple[str, ...] = ()


def read_statement(text: str, today: date) -> Statement:
    """Understand what an agent did and may offer.

    Raises:
        ValueError: it names a day or an amount that cannot be.
    """
    found = Statement()
    for piece in _pieces(text):
        offers = _offered(piece, goes_on=bool(found.approved))
        done = "" if offers else _done(piece)
        found = Statement(
            (*found.facts, _fact(done, today)) if done else found.facts,
            (*found.approved, *(_remedy(offer, today) for offer in offers)),
            found.notes if offers or done else (*found.notes, piece),
        )
    rest = text[MAX_CHARS:].strip()
    return replace(found, notes=(*found.notes, rest)) if rest else found


def _offered(piece: str, *, goes_on: bool) -> list[str]:
    """Return what may be offered by a piece, each by itself; nothing where it says no such thing."""
    if _NOT.search(piece) or piece.endswith("?") or "? " in piece:
        return []
    lead, passive = _OFFER.match(piece), _PASSIVE_OFFER.match(piece)
    if lead:
        said = piece[lead.end() :]
    elif passive and _BEGINS.match(piece):
        said = f"{passive['what']}{passive['rest']}"
    elif _HAPPENED.search(piece) or _done(piece):
        return []
    elif _BEGINS.match(piece) or (goes_on and _KIND.match(piece)):
        said = piece
    else:
        return []
    return [part for part in _OR.split(said) if part.strip()]


def _pieces(text: str) -> Iterator[str]:
    """Yield sentences, and halves of one where what was done turns into what may be offered."""
    for sentence in _PIECE.split(text[:MAX_CHARS]):
        rest = sentence.strip(" \t,")
        while found := _TURN.search(rest):
            yield rest[: found.start()].strip(" ,")
            rest = rest[found.end() :].strip(" ,")
        if rest:
            yield rest


_TURN = re.compile(
    r"(?<=\S)(?:,| and| but|, and|, but)\s+(?=(?:(?:i|we)\s+)?(?:may|can|could|am allowed|are allowed)\b"
    r"|(?:i|we)\s+(?:have\s+)?\w+ed\b)",
    re.IGNORECASE,
)


def _done(piece: str) -> str:
    """Return what was done without its subject, or nothing where a piece says no such thing."""
    if _NOT.search(piece):
        return ""
    said = _LEAD.sub("", _SUBJECT.sub("", piece, count=1), count=1)
    if _PAST.match(said):
        return said
    happened = _BEGINS.match(piece) and _HAPPENED.search(piece)
    return piece if happened or _PASSIVE.search(piece) else ""


def _fact(done: str, today: date) -> Fact:
    """Return a deed under its name, with its verb in the simple past: "given" after "have" is "gave"."""
    verb, blank, rest = done.partition(" ")
    said = f"{_SIMPLE.get(verb.lower(), verb)}{blank}{rest}"
    return Fact(DONE if _PAST.match(said) else SO_FAR, _dated(said, today))


def _dated(said: str, today: date) -> str:
    """Return what was done with its day written out, since "today" will not stay today."""
    for entity in reversed(find_entities(said)):
        ahead = _AHEAD_OF.search(said[: entity.span.start])
        certain = ahead or entity.value in _SURE or _BEHIND.search(said[: entity.span.start])
        spoken = entity.kind in {"date", "weekday"} and (certain or entity.value[:1].isdigit())
        day = _day(entity, today, back=not ahead) if spoken else None
        if day is not None and entity.value != day.isoformat():
            said = f"{said[: entity.span.end]} ({day.isoformat()}){said[entity.span.end :]}"
    return said


def _remedy(said: str, today: date) -> Remedy:
    """Read one remedy: what it is, up to how much, by when, and what else was said of it."""
    rest = _ARTICLE.sub("", _PERCENT_OFF.sub(r"\1 discount", said.strip(" ,.")))
    up_to, by = None, None
    for entity in reversed(find_entities(rest)):
        before, behind = rest[: entity.span.start], rest[entity.span.end :]
        if entity.kind == "money" and up_to is None:
            up_to = _money(entity)
            rest = f"{_AMOUNT_LEAD.sub('', before)} {behind}"
        elif entity.kind in {"date", "weekday"} and by is None and (day := _day(entity, today)):
            by = day
            rest = f"{_BY.sub('', before)} {behind}"
    rest = _ARTICLE.sub("", " ".join(rest.split()).strip(" ,."))
    kind, detail = _kind(rest)
    return Remedy(kind or "something", up_to, by, detail)


def _kind(rest: str) -> tuple[str, str]:
    """Return the kind of a remedy and what else was said of it."""
    for verb, kind in _VERBS.items():
        if rest.lower() == verb or rest.lower().startswith(f"{verb} "):
            behind = _ARTICLE.sub("", rest[len(verb) :].strip())
            return (kind, behind) if kind else _kind(behind)
    found = _KIND.search(rest)
    if found is None:
        return rest, ""
    outside = " ".join(f"{rest[: found.start()]} {rest[found.end() :]}".split()).strip(" ,")
    return found[0].lower(), _unbracketed(_LOOSE.sub("", _ARTICLE.sub("", outside)))


def _unbracketed(detail: str) -> str:
    return (
        detail[1:-1] if detail[:1] == "(" and detail[-1:] == ")" else detail.replace("(", "").replace(")", "")
    )


def _money(entity: Entity) -> Money:
    read = read_amount(entity.text) or read_amount(entity.value)
    if read is None:
        raise ValueError("an amount cannot be read; write it as 45.90 EUR")
    return Money(*read)


def _day(entity: Entity, today: date, *, back: bool = False) -> date | None:
    """Return the nearest day meant: ahead of today, or behind it; None where no single day is.

    Raises:
        ValueError: the day is not in the calendar.
    """
    value = entity.value.partition("|")[0]
    name = value.rpartition(" ")[2]
    if value in _AHEAD:
        return today + timedelta(days=_AHEAD[value])
    if value == "yesterday":
        return today - timedelta(days=1)
    if name in _WEEKDAYS:
        ahead = (_WEEKDAYS.index(name) - today.weekday()) % 7
        return today + timedelta(days=ahead - 7 if back and ahead else ahead)
    return _written_day(value, today, back=back)


def _written_day(value: str, today: date, *, back: bool) -> date | None:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return _exact(value)
    if re.fullmatch(r"--\d{2}-\d{2}", value):
        days = [_exact(f"{year}-{value[2:]}") for year in (today.year - 1, today.year, today.year + 1)]
        behind = [day for day in days if day <= today]
        return behind[-1] if back else next((day for day in days if day >= today), None)
    return None


def _exact(iso: str) -> date:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        raise ValueError(
            "a day is not in the calendar; write it as year-month-day, as in 2026-03-01"
        ) from None
