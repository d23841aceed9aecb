"""Names that a reply uses: people, products, streets; and how to tell that two are meant to be one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from assistant.model import ClaimKind, Span
from assistant.text import Text

_TOKEN = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]*"  # noqa: S105 - a word with a capital
_SEQUENCE = re.compile(
    rf"(?<![\w@#]){_TOKEN}(?: (?:(?:of|de|del|van|von|der|la|le|al|bin|&|y|e) (?={_TOKEN}))?(?:{_TOKEN}"
    rf"|\d{{1,3}}\b(?! ?[%€£$])))"
    r"{0,4}"
)
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau"])
_CALENDAR = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu "
    "fri sat sun"
)
_ORDINARY = frozenset(
    (
        f"{_CALENDAR} i i'm i've i'll i'd ok okay eur gbp usd chf am pm sms pdf id gps faq vip tv uk us usa "
        f"eu gmbh ltd "
        "inc english german french spanish italian european american british christmas easter internet wifi "
        "wi-fi "
        "re ps visa mastercard paypal iban sepa css html url app sim cet gmt utc a&e"
    ).split()
)
_PERSON_BEFORE = re.compile(
    r"(?:\b(?:colleagues?|manager|supervisor|driver|technician|engineer|agent|assistant|specialist|lead"
    r"|head|boss"
    r"|photographer|name is|called|with|asked|ask|told|reached|spoke to|spoken to|spoken with|thank|contact"
    r"|to|by|from|and"
    r"|mr|mrs|ms|miss|dr)\.?,? )$",
    re.IGNORECASE,
)
_PERSON_AFTER = re.compile(
    r",? (?:(?:will|has|is|was|had|can) (?:\w+ )?(?:call|ring|write|look|take|meet|unlock|check|contact"
    r"|speak|spoken|ask"
    r"|asked|help|be|get|visit|come|handle|see|been)|(?:at|from|in|of) our\b|in [A-Z]\w+\b|from (?:the "
    r")?\w+ team\b)"
)
_ROLE_AFTER = re.compile(r", (?:our|my) \w+| (?:at|from|in) (?:our|my) \w+|,? (?:will|has) \w+")
_STREET = re.compile(
    r"\b\d{1,5}[a-z]? (?:[A-Z][\w’'.-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Way|Square"
    r"|Place|Court|Row"
    r"|Close|Boulevard|Blvd|Terrace|Quay|Hill)\b|\b[A-ZÄÖÜ][\w’'ßäöü-]*(?:strasse|straße|str\.|gasse|weg"
    r"|platz|allee)"
    r" \d{1,4}[a-z]?\b|\b\d{1,4},? (?:rue|avenue|boulevard|place) (?:[\w’'-]+ ?){1,4}"
)
_COLOURS_WORDS = (
    "black white brown grey gray green blue navy red pink purple yellow orange beige cream silver gold teal"
)
_COLOURS = frozenset(_COLOURS_WORDS.split())
_GENERIC_WORDS = (
    "order parcel package delivery shipment item items account refund money card bank payment "
    "payments charge invoice bill patience message mail email letter note reply answer question "
    "request case complaint concern ticket call time trust understanding feedback number name "
    "address contract membership subscription booking reservation appointment visit choice case "
    "inconvenience experience home house office family day wedding trip interview photo photos "
    "picture pictures details data password postcode side part purchase balance receipt voucher "
    "line new money fee taxi slot deposit plan trial price return claim next first last previous "
    "earlier original second own full whole whichever favourite convenience chat hotline trouble "
    "annoyance frustration disappointment situation matter problem issue goods things place door "
    "letterbox old driver neighbour neighbours children kids wife husband partner company business "
    "customer statement"
)
_GENERIC = frozenset(_GENERIC_WORDS.split())
_ITEM = re.compile(
    r"\b(?:your|the new|a new|replacement) ((?:[a-z]+ ){0,2}[a-z]{3,})(?= (?:is|was|has|will|are|were|have"
    r"|arrived"
    r"|reached|came|left|went|ships|leaves|arrives)\b)"
)
_MODALS = "will shall should would could can may might must did does do had not never also now still just"
_VERBS = frozenset(_MODALS.split())
_SIMILAR = 0.72
_SHORTEST = 3


class Named(NamedTuple):
    """A name that stands in a reply."""

    kind: ClaimKind
    span: Span
    value: str
    sure: bool = True
    """Whether it surely is a name; else it only counts where it looks like a known one."""
    leads: bool = False
    """Whether it begins a sentence, so that its first word may be any word."""


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return a name without case, accents and the difference between apostrophes."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'").casefold())
    return "".join(char for char in plain if not unicodedata.combining(char))


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell people apart: no titles, no genitive."""
    found = (word.strip('.,;:!?"“”()').removesuffix("'s").strip("'") for word in folded(name).split())
    return tuple(word for word in found if word and word not in _TITLES and word != "&")


def similar(word: str, known: Collection[str]) -> str:
    """Return the known word that this one seems to be a slip of, or nothing."""
    if len(word) < _SHORTEST or word in known:
        return ""
    close = [one for one in known if len(one) >= _SHORTEST and one[0] == word[0] and not one.isdigit()]
    ranked = [(SequenceMatcher(None, word, one).ratio(), one) for one in close]
    best = max(ranked, default=(0.0, ""))
    return best[1] if best[0] >= _SIMILAR else ""


def find_names(text: Text) -> Iterator[Named]:
    """Yield the names in the sentences the writer says, greeting and sign-off not among them."""
    for sentence in text.said():
        words = sentence.span.of(text.source)
        for found in _SEQUENCE.finditer(words):
            start = sentence.span.start + found.start()
            yield from _name(
                text, Span(start, sentence.span.start + found.end()), first=found.start() <= _lead(words)
            )


def _lead(words: str) -> int:
    return len(words) - len(words.lstrip("-*•–\"“' 0123456789.)"))


def _name(text: Text, span: Span, *, first: bool) -> Iterator[Named]:
    tokens = span.of(text.source).split(" ")
    start = span.start
    sure = True
    if first:
        after = text.source[span.end : span.end + 40]
        if len(tokens) == 1:
            inner = any(char.isupper() for char in tokens[0][1:]) and not tokens[0].isupper()
            sure = (inner or bool(_ROLE_AFTER.match(after))) and folded(tokens[0]) not in OPENERS
        elif folded(tokens[0]) in OPENERS:
            start += len(tokens[0]) + 1
            tokens = tokens[1:]
    while tokens and folded(tokens[0]).rstrip(".") in _TITLES | OPENERS and len(tokens) > 1:
        start += len(tokens[0]) + 1
        tokens = tokens[1:]
    titled = next((at for at, one in enumerate(tokens[:-1]) if folded(one).rstrip(".") in _TITLES), -1)
    start += sum(len(one) + 1 for one in tokens[: titled + 1])
    tokens = tokens[titled + 1 :]
    while tokens and (folded(tokens[-1]) in _ORDINARY or (tokens[-1].isdigit() and len(tokens) == 1)):
        tokens = tokens[:-1]
    while tokens and folded(tokens[0]) in _ORDINARY:
        start += len(tokens[0]) + 1
        tokens = tokens[1:]
    value = " ".join(tokens).removesuffix("’s").removesuffix("'s").rstrip(".-'’")
    if (
        value
        and folded(value) not in OPENERS
        and (sure or not text.source[start:].startswith("I "))
        and not _shouted(value)
    ):
        whole = Span(start, start + len(value))
        yield Named(_kind(text.source, whole), whole, value, sure, first and start == span.start)


def _shouted(value: str) -> bool:
    return value.isupper() and " " not in value and not any(char.isdigit() for char in value)


def _kind(source: str, span: Span) -> ClaimKind:
    before, after = source[max(0, span.start - 30) : span.start], source[span.end : span.end + 40]
    person = _PERSON_BEFORE.search(before) or _PERSON_AFTER.match(after)
    numbered = any(char.isdigit() for char in span.of(source))
    return ClaimKind.NAME if person and not numbered else ClaimKind.PRODUCT


def find_streets(text: Text) -> Iterator[Named]:
    """Yield postal addresses: a street with a number."""
    for sentence in text.said():
        for found in _STREET.finditer(sentence.span.of(text.source)):
            start = sentence.span.start + found.start()
            yield Named(
                ClaimKind.ADDRESS, Span(start, start + len(found[0].rstrip())), folded(found[0]).strip()
            )


def find_goods(text: Text, known: Collection[str]) -> Iterator[Named]:
    """Yield goods in small letters that nobody spoke of, and colours that are not the ordered one's.

    `known` holds the words that stand in any source; colours count only where a source names one.
    """
    coloured = bool(_COLOURS & set(known))
    for sentence in text.said():
        lower = sentence.span.of(text.lower)
        if coloured:
            for found in re.finditer(r"[a-z]+", lower):
                if found[0] in _COLOURS and found[0] not in known:
                    yield Named(ClaimKind.PRODUCT, _at(sentence.span.start, found), found[0])
        for found in _ITEM.finditer(lower):
            head = found[1].split(" ")[-1]
            ordinary = {head, head.removesuffix("s"), head.removesuffix("es")} & (_GENERIC | _VERBS)
            if not ordinary and head not in known and head.removesuffix("s") not in known:
                span = Span(sentence.span.start + found.start(1), sentence.span.start + found.end(1))
                yield Named(ClaimKind.PRODUCT, span, found[1], sure=False)


def _at(base: int, found: re.Match[str]) -> Span:
    return Span(base + found.start(), base + found.end())


_OPENERS_WORDS = (
    "the a an i we you he she it they this that these those my our your his her its their there "
    "here and but or so if when while once after before until since because although as at by for "
    "from in into of on to with within without please thank thanks sorry no not yes just also only "
    "both all each every any some most one two three four five six seven eight nine ten what which "
    "who how why where would could should can may will shall do does did have has had is are was "
    "were am let tell send give take put keep make go see use show enter order orders again still "
    "now today tomorrow yesterday then next last first second third finally instead meanwhile "
    "however hello hi dear regards kind best warm yours sincerely until nothing nobody everything "
    "should simply such being losing seeing having being or nor it's i'm i'll i've we're we'll "
    "we've you're you'll that's there's here's let's refunds returns banks bookings damage unused "
    "security delivery customer firmware front with apologies"
)
OPENERS = frozenset(_OPENERS_WORDS.split())
