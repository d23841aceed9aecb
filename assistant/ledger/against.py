"""What speaks against an utterance: a refusal, a cost that is the customer's, the other side, a mere rule."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from assistant.ledger.mention import Mention
from assistant.ledger.sources import Unit
from assistant.ledger.topics import topics
from assistant.model import SourceKind
from assistant.text import words
from assistant.text.expression import expression

_RULED_OUT = expression(
    r"\b(?:no|not|never|don't|do not) (?:\w+ ){0,2}(?:refund|voucher|replace|credit|discount|offer|promise)",
    re.IGNORECASE,
)
_CONDITION = expression(r"(?:if|once|when|as soon as|unless|should)\b", re.IGNORECASE)
_GENERAL = expression(
    r"\b(?:refunds|payments|credits|vouchers|exchanges|returns|deliveries|repairs|parcels|orders|transfers)"
    r" (?:\w+ ){0,2}(?:reach|take|arrive|go|are|cost|leave|need|show|appear|last)\b"
    r"|\btakes? (?:up to |about |around )?(?:\d|one|two|three|five|seven|ten)"
    r"|\b(?:he|she|they|customers?|we|you|it|who) (?:may|can|could)\b"
    r"|\b(?:is|are) \w+ed within\b|\bper (?:request|month|day)\b",
    re.IGNORECASE,
)
_WE_PAY = expression(
    r"\b(?:we|i)(?:'ll| will| shall| can| are going to|'re going to) (?:\w+ ){0,2}?(?:pay|cover|bear|meet)\b"
    r"|\b(?:free of charge|for free|at our (?:own )?(?:cost|expense)"
    r"|at no (?:extra |additional )?(?:cost|charge))\b"
)
_THEY_PAY = expression(
    r"\b(?:paid|borne|covered|met) by (?:the |our )?(?:customer|client|buyer|guest|tenant|member)s?\b"
    r"|\bat (?:the )?(?:customer|client|buyer|guest)'?s?'? (?:own )?(?:cost|expense)\b"
    r"|\b(?:customer|client|buyer|guest|tenant|member)s? (?:must |has to |have to )?(?:pay|bear|cover)s?\b",
    re.IGNORECASE,
)
_GIVES_BACK = expression(r"\b(?:refund\w*|back|reimburs\w*|includ\w*|cover\w*|waiv\w*|return)\b")
_WITHHELD = expression(
    r"\b(?:(?:is|are|was|were) )?(?:not|never|non)[ -](?:\w+ )?(?:refundable|refunded|included|covered"
    r"|reimbursed|returned)\b|\bcannot be (?:refunded|returned|reimbursed|waived|covered)\b",
    re.IGNORECASE,
)
_MOST = expression(r"\bmost ([a-z]{4,})|\b(best-?sell)", re.IGNORECASE)
_SIDES = (
    ("left", "right"),
    ("front", "rear"),
    ("front", "back"),
    ("upper", "lower"),
    ("top", "bottom"),
    ("inner", "outer"),
)
_OPPOSITES = frozenset({*_SIDES, *((b, a) for a, b in _SIDES)})


def conditional(text: str) -> bool:
    """Tell whether a source only says what happens if or when something else does."""
    return bool(_CONDITION.match(text.strip()))


def general(text: str) -> bool:
    """Tell whether a source says how things go in general, which tells of nothing done."""
    return bool(_GENERAL.search(text))


def pays(mention: Mention) -> bool:
    """Tell whether a promise takes a cost on us."""
    return bool(_WE_PAY.search(mention.value))


def _ruled_out(mention: Mention, units: Sequence[Unit]) -> Unit | None:
    """Return what forbids a promise: a refusal in the notes, a cost that is the customer's own."""
    if units and units[0].kind is SourceKind.NOTES and _RULED_OUT.search(units[0].text):
        return units[0]
    theirs = (unit for unit in units if _THEY_PAY.search(unit.text))
    return next(theirs, None) if pays(mention) else None


def _withheld(mention: Mention, ours: Iterable[Unit]) -> Unit | None:
    """Return what says of the very thing that is promised back that it is not refundable or not included."""
    if not _GIVES_BACK.search(mention.value):
        return None
    spoken = topics(mention.text)
    for unit in ours:
        denial = _WITHHELD.search(unit.text)
        about = topics(unit.text[: denial.start()]) if denial else frozenset()
        if about and about <= spoken:
            return unit
    return None


def forbids(mention: Mention, units: Sequence[Unit], ours: Iterable[Unit]) -> Unit | None:
    """Return what speaks against a promise; `units` are about it, `ours` all that we know."""
    return _ruled_out(mention, units) or _withheld(mention, ours)


def boasts(said: str, known: str) -> bool:
    """Tell whether a text calls something the most of its kind, and the source says nothing of that."""
    found = _MOST.search(said)
    return found is not None and (found[1] or found[2]).lower() not in known.lower()


def opposed(said: str, known: str) -> bool:
    """Tell whether two texts put one thing on opposite sides: the left lens and the right lens."""
    mine, theirs = set(pairwise(words(said))), set(pairwise(words(known)))
    return any(
        (one, other) in _OPPOSITES and noun == thing and (one, noun) not in theirs
        for one, noun in mine
        for other, thing in theirs
    )
