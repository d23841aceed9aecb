"""What must not change while wording does: numbers, links, names, slots."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from assistant.entities import find_entities, greeting_name, signed_names
from assistant.model import Case, Span
from assistant.text import Part, Text, find_slots

REACHED = frozenset({"link", "email", "phone"})
"""What a customer would follow, write to or call: never taken over from the customer's own words."""
_DIGITS = re.compile(r"\d+(?:[.,:/-]\d+)*")
_CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W_]*(?:['’.-][^\W_]+)*")
_DOTTED = re.compile(r"(?<![\w@.-])[\w-]{2,}(?:\.[\w-]{2,}){1,6}(?:[/?#][^\s<>\"”]{0,500})?")
"""Anything like a host name, whatever it ends on: sought where the finder of links knows no such ending."""
_WORD = re.compile(r"[^\W\d_]+")
_NO_NAME_WORDS = (
    "i i'm i'll i've i'd mr mrs ms miss mx dr prof dear hello hi hey kind best warm warmest many regards "
    "yours sincerely ok pdf eml faq vat id url re ps p.s thank thanks good morning afternoon evening day "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december"
)
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
_FRAME = {Part.GREETING, Part.SIGN_OFF, Part.SIGNATURE}


@dataclass(frozen=True, slots=True)
class Thing:
    """A number, a link, a name or a slot that stands in a text; equal values are the same thing."""

    kind: str
    value: str
    text: str
    span: Span


def things(text: Text, known: frozenset[str] = frozenset()) -> tuple[Thing, ...]:
    """Return everything that must not change, in order of kind; `known` are names in lower case."""
    source = text.source
    slots = [
        Thing("slot", f"{slot.name}: {slot.type}", slot.span.of(source), slot.span)
        for slot in find_slots(source)
    ]
    named = [Thing(one.kind, one.value, one.text, one.span) for one in find_entities(source)]
    outside = [one for one in named if not any(one.span.overlaps(slot.span) for slot in slots)]
    outside += _hosts(source, [one.span for one in (*slots, *outside)])
    taken = [one.span for one in (*slots, *outside)]
    return (*slots, *outside, *_figures(source, taken), *_names(text, taken, known))


def _hosts(source: str, taken: Sequence[Span]) -> Iterator[Thing]:
    """Yield what looks like a host name and is nothing known."""
    for match in _DOTTED.finditer(source):
        words = match[0].rstrip(".,;:!?)")
        span = Span(match.start(), match.start() + len(words))
        letters = any(char.isalpha() for char in words)
        if letters and not any(span.overlaps(other) for other in taken):
            yield Thing("link", words.casefold(), words, span)


def _figures(source: str, taken: Iterable[Span]) -> Iterator[Thing]:
    """Yield digits that belong to nothing known, so that no number is ever overlooked."""
    for match in _DIGITS.finditer(source):
        span = Span(*match.span())
        if not any(span.overlaps(other) for other in taken):
            yield Thing("figure", match[0], match[0], span)


def _names(text: Text, taken: Iterable[Span], known: frozenset[str]) -> Iterator[Thing]:
    """Yield words with a capital that do not just begin a sentence, and the known names everywhere."""
    for sentence in text.sentences:
        for match in _CAPITAL.finditer(text.source, *sentence.span):
            span, word = Span(*match.span()), folded(match[0])
            begins = span.start - sentence.span.start < 2 and sentence.part is not Part.SIGNATURE  # noqa: PLR2004 - a quote mark may come first
            if word in _NO_NAME or any(span.overlaps(other) for other in taken):
                continue
            if (not begins and not _frame_word(sentence.part, word)) or word in known:
                yield Thing("name", word, match[0], span)


def _frame_word(part: Part, word: str) -> bool:
    return part is Part.SIGN_OFF and word != "team"


def folded(word: str) -> str:
    """Return a word in lower case without accents and without a genitive."""
    bare = unicodedata.normalize("NFKD", word.replace("’", "'"))
    plain = "".join(char for char in bare if not unicodedata.combining(char)).casefold()
    return plain.removesuffix("'s").strip(".'-")


def names_known(case: Case) -> frozenset[str]:
    """Return the words of the names that the case itself knows: the customer's, the agent's, ours."""
    signed = (quote.text for quote in signed_names(case.message.text))
    sources = (case.customer, case.message.signed_name, case.agent, case.company, case.signature, *signed)
    return frozenset(word for source in sources for word in words_of(source)) - _NO_NAME


def names_in(plain: str) -> frozenset[str]:
    """Return every word with a capital, to look up whether a name was spoken of at all."""
    return frozenset(folded(match[0]) for match in _CAPITAL.finditer(plain))


def words_of(name: str) -> Iterator[str]:
    """Yield the words of a name, folded."""
    return (folded(match[0]) for match in _WORD.finditer(name))


def greeted(text: Text) -> str:
    """Return the name that a text greets, or nothing."""
    found = greeting_name(text.source)
    return found.text if found else ""
