"""Which data of a case are private: the people it names, and the numbers and addresses it states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.entities import find_entities, greeting_name, signed_names
from assistant.model import Address, Case
from assistant.privacy.mask import Mask

_NAMING = re.compile(
    r"\b(?:names?|recipient|addressee|passengers?|guests?|contact(?: person)?|holder|cardholder|traveller"
    r"|neighbou?r|parent|patient|insured|kunde|kundin|empfänger|nombre|nom|nome|naam|destinataire|destinatario)\b",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\b(?:product|item|model|file|brand|company|store|shop|plan|user|domain|event|hotel|host)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:address|street|postcode|zip|adresse|anschrift|straße|plz|dirección|indirizzo|endereço|adres)\b",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"\b(?:numbers?|no|nr|id|ids|reference|ref|order|account|booking|tracking|invoice|serial|ticket|case|policy"
    r"|reservation|membership|passport|licence|license|contract|nummer|kundennummer|bestellnummer|pedido|commande)\b",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"\b(?:date|dates|total|amount|price|sum|paid|cost|value|status|time|day|days|since|until"
    r"|quantity|count)\b",
    re.IGNORECASE,
)
_CODED = re.compile(r"#? ?[A-Za-z0-9][A-Za-z0-9 ./_-]{3,40}")
_FEWEST_DIGITS = 3
_MEASURES = {"date", "money", "time", "duration", "percent"}
_SHORTEST_LINE = 4


def mask_of(case: Case) -> Mask:
    """Return the mask of a case: names in headers, greetings, signatures and facts, and all it states.

    What no header, greeting, sign-off, title or fact gives away as a name is not recognised as one.
    """
    known = {word.casefold() for word in case.company.split()}
    names = [_without(name, known) for name in _names(case)]
    return Mask(filter(None, names), _values(case), _texts(case))


def _without(name: str, public: set[str]) -> str:
    """Return a name without the words of the company, which everybody may know."""
    return " ".join(word for word in name.split() if word.casefold().strip(",") not in public)


def _names(case: Case) -> Iterator[str]:
    yield case.customer
    message = case.message
    people = [message.sender, *message.reply_to, *message.to, *message.cc]
    yield from (_shown(person) for person in people if person)
    yield case.agent
    for text in (message.text, *(turn.text for turn in case.thread), case.signature):
        greeted = greeting_name(text)
        yield greeted.text if greeted else ""
        yield from (quote.text for quote in signed_names(text))
    yield from case.signature.splitlines()[:1]
    for fact in case.facts:
        if _NAMING.search(fact.name) and not _THING.search(fact.name):
            yield fact.value


def _shown(person: Address) -> str:
    """Return the name shown with an address, unless the address itself is shown."""
    return "" if "@" in person.name else person.name


def _values(case: Case) -> Iterator[tuple[str, str]]:
    for fact in case.facts:
        value = fact.value.strip()
        if _PLACE.search(fact.name) and "@" not in value:
            yield "ADDRESS", value
            lines = [part.strip() for part in re.split(r"[\n,]", value)]
            yield from (("ADDRESS", part) for part in lines if len(part) >= _SHORTEST_LINE)
        elif _CODE.search(fact.name) and not _MEASURE.search(fact.name) and _is_code(value):
            yield "NUMBER", value.lstrip("# ")


def _is_code(value: str) -> bool:
    measured = any(one.kind in _MEASURES and one.text == value for one in find_entities(value))
    return bool(_CODED.fullmatch(value)) and sum(map(str.isdigit, value)) >= _FEWEST_DIGITS and not measured


def _texts(case: Case) -> Iterator[str]:
    yield case.message.text
    yield case.message.subject
    yield from (turn.text for turn in case.thread)
    yield from (f"{fact.name}: {fact.value}" for fact in case.facts)
    yield case.notes
    yield case.signature
