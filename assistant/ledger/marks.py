"""Tracing what is looked up as it stands: numbers of orders, codes, telephones, links, addresses, names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from assistant.ledger.mention import Mention
from assistant.ledger.naming import folded, name_words, similar
from assistant.ledger.sources import OURS, Grounds, Unit, squash
from assistant.ledger.verdict import NAMES, Pair, Verdict, contradicted, same_thing, traced, untraced
from assistant.model import ClaimKind, ClaimStatus, SourceKind

_NUMBERS = ("id", "phone", "count", "money", "date")
_LIKE = 0.7
_SHORTEST, _SHARED_DIGITS = 3, 6


def number(mention: Mention, ground: Grounds) -> Verdict:
    """Trace the number of an order, a ticket, a parcel …, or a code that is to be used."""
    wanted = squash(mention.text)
    pattern = re.compile(
        r"(?<![A-Za-z0-9])" + r"[^\w]{0,2}".join(map(re.escape, wanted)) + r"(?![A-Za-z0-9])", re.IGNORECASE
    )
    own = mention.kind is ClaimKind.CODE
    holding = [
        unit
        for unit in ground.units
        if wanted in unit.squashed
        and (unit.kind in OURS or not own)
        and pattern.search(f"{unit.name} {unit.text}")
    ]
    if holding:
        return _named_in(holding[0])
    return _like_number(mention, wanted, ground)


def _named_in(unit: Unit) -> Verdict:
    return Verdict(ClaimStatus.TRACED, (unit.quote(),), f"stands in {NAMES[unit.kind]}")


def _like_number(mention: Mention, wanted: str, ground: Grounds) -> Verdict:
    """Return what a number is mistaken for, where something like it is known."""
    known = [
        pair for pair in ground.of(*_NUMBERS) if pair[1].kind == "id" or len(squash(pair[1].text)) > _SHORTEST
    ]
    close = [
        p
        for p in known
        if SequenceMatcher(None, wanted, squash(p[1].text)).ratio() >= _LIKE and len(wanted) > _SHORTEST
    ]
    same = [pair for pair in known if pair[1].kind == "id" and pair[0].label and same_thing(mention, pair[0])]
    for pair in (*close, *same):
        return contradicted(pair)
    return untraced()


def phone(mention: Mention, ground: Grounds) -> Verdict:
    """Trace a telephone number, however it was written."""
    digits = re.sub(r"\D", "", mention.text)
    pairs: list[Pair] = [pair for pair in ground.of("phone", "id", "count") if _shares(digits, pair[1].text)]
    exact = [
        pair
        for pair in pairs
        if re.sub(r"\D", "", pair[1].text) == digits or _one_line(mention.text, pair[1].text)
    ]
    if exact:
        return traced(exact)
    if any(digits in unit.squashed for unit in ground.units):
        return _named_in(next(unit for unit in ground.units if digits in unit.squashed))
    return _like_number(mention, digits, ground)


def _shares(digits: str, written: str) -> bool:
    return re.sub(r"\D", "", written)[-_SHARED_DIGITS:] == digits[-_SHARED_DIGITS:]


def _one_line(one: str, other: str) -> bool:
    """Tell whether two numbers, one of them perhaps national, ring at one place."""
    import phonenumbers

    match = phonenumbers.is_number_match(one, other)
    return bool(
        match
        in {
            phonenumbers.MatchType.NSN_MATCH,
            phonenumbers.MatchType.EXACT_MATCH,
            phonenumbers.MatchType.SHORT_NSN_MATCH,
        }
    )


def link(mention: Mention, ground: Grounds) -> Verdict:
    """Trace a link; one that the customer names is ours only where the reply says whose it is."""
    for unit in ground.units:
        if (unit.kind in OURS or mention.reported) and _holds(unit.text, mention.value):
            return _named_in(unit)
    host = mention.value.partition("/")[0]
    for pair in ground.of("link"):
        if pair[0].kind in OURS and pair[1].value.partition("/")[0] == host:
            return contradicted(pair)
    return untraced()


def _holds(text: str, value: str) -> bool:
    """Tell whether a text holds an address as a whole, and not as the beginning of a longer one."""
    at = text.casefold().find(value.casefold())
    rest = text[at + len(value) :].rstrip(".,;:!?)")[:1] if at >= 0 else "x"
    before = text[at - 1 : at] if at > 0 else ""
    return (
        at >= 0
        and (not rest or rest.isspace() or rest in "/,;.)>\"'”")
        and not before.isalnum()
        and before not in {"-", "@"}
    )


def address(mention: Mention, ground: Grounds) -> Verdict:
    """Trace a mail address or a street with its number."""
    wanted = folded(mention.value if "@" in mention.text else mention.text)
    for unit in ground.units:
        if _holds(folded(unit.text), wanted):
            return _named_in(unit)
    if "@" in wanted:
        close = [p for p in ground.of("email") if SequenceMatcher(None, wanted, p[1].value).ratio() >= _LIKE]
        return contradicted(close[0]) if close else untraced()
    street = re.sub(r"[\d\W]+", " ", wanted).strip()
    known = next(
        (unit for unit in ground.units if street in re.sub(r"[\d\W]+", " ", folded(unit.text))), None
    )
    if known and re.search(
        rf"{re.escape(street.split(' ')[0])}\W+(?:\w+\W+)?\d|\d\w?,? {re.escape(street.split(' ')[0])}",
        folded(known.text),
    ):
        return Verdict(ClaimStatus.CONTRADICTED, (known.quote(),), f"{NAMES[known.kind]} name another number")
    return untraced()


def greeted(mention: Mention, ground: Grounds) -> Verdict:
    """Trace the name a reply greets with: it must be the customer's."""
    words = name_words(mention.text)
    if not ground.customer:
        signed = all(word in ground.words for word in words)
        return Verdict(ClaimStatus.TRACED, (), "named by the customer") if signed else untraced()
    if all(word in ground.customer or _initial(word, ground) for word in words):
        return Verdict(ClaimStatus.TRACED, (), "the customer's name")
    if _also_signed(words, ground):
        return Verdict(ClaimStatus.TRACED, (), "named by the customer")
    return Verdict(ClaimStatus.CONTRADICTED, (), "the customer has another name")


def _initial(word: str, ground: Grounds) -> bool:
    return len(word) == 1 and any(name.startswith(word) for name in ground.customer)


def _also_signed(words: tuple[str, ...], ground: Grounds) -> bool:
    """Tell whether the customer's own words hold the whole name: a second person who signed."""
    customers = [unit for unit in ground.units if unit.kind is SourceKind.CUSTOMER]
    return any(set(words) <= set(name_words(unit.text)) for unit in customers)


def name(mention: Mention, ground: Grounds) -> Verdict | None:
    """Trace a name in the text; None where it need not be one at all."""
    words = name_words(mention.value)
    names = ground.capitals if mention.sure else ground.names
    if mention.leads and len(words) > 1 and words[0] not in ground.words and not similar(words[0], names):
        if unit := _other_first(words, ground):
            return _otherwise(unit)
        words = words[1:]
    unknown = [word for word in words if not _heard(word, ground)]
    if words and not unknown:
        return _together(words, ground)
    if unit := _mistaken(words, unknown, mention, ground):
        return _otherwise(unit)
    return untraced() if mention.sure and words else None


def _heard(word: str, ground: Grounds) -> bool:
    return word in ground.words or (word.endswith("s") and word[:-1] in ground.words)


def _otherwise(unit: Unit) -> Verdict:
    return Verdict(ClaimStatus.CONTRADICTED, (unit.quote(),), f"{NAMES[unit.kind]} name it otherwise")


def _mistaken(words: tuple[str, ...], unknown: list[str], mention: Mention, ground: Grounds) -> Unit | None:
    """Return the source that holds what a name seems to be a slip of, or that shares a word with it."""
    names = ground.capitals if mention.sure else ground.names
    likely = next((known for word in unknown if (known := similar(word, names))), "")
    if likely:
        return _naming(likely, ground.units)
    if not mention.sure or len(words) == 1:
        return None
    ours = [unit for unit in ground.units if unit.kind in OURS]
    shared = (word for word in words if word in ground.capitals and word not in unknown)
    return next(filter(None, (_naming(word, ours) for word in shared)), None)


def goods(mention: Mention) -> Verdict:
    """Tell of goods in small letters, or a colour, that no source holds."""
    return untraced(f"no source speaks of {mention.value}")


def _other_first(words: tuple[str, ...], ground: Grounds) -> Unit | None:
    """Return the source that knows a person of this last name by another first name."""
    if len(words) != len(("first", "last")):
        return None
    person = re.compile(rf"\b[A-Z][\w’'-]+ {re.escape(words[1])}\b", re.IGNORECASE)
    ours = (unit for unit in ground.units if unit.kind in OURS)
    return next(
        (unit for unit in ours if (found := person.search(unit.text)) and found[0][0].isupper()), None
    )


def _naming(word: str, units: Sequence[Unit]) -> Unit | None:
    """Return the first unit that holds a word of a name."""
    if not word:
        return None
    return next((unit for unit in units if word in name_words(f"{unit.text} {unit.name}")), None)


def _together(words: tuple[str, ...], ground: Grounds) -> Verdict:
    """Trace a name whose words are all known; they must stand together somewhere."""
    for unit in ground.units:
        if set(words) <= set(name_words(f"{unit.text} {unit.name}")):
            return _named_in(unit)
    if any(word.isdigit() for word in words):
        return Verdict(ClaimStatus.CONTRADICTED, (), "its words stand in the case, and never together")
    return untraced("its words stand in the case, and never together")
