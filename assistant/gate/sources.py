"""Links, mail addresses, phone and payment numbers: only the case's own and the company's go out.

Ours are those of the facts, notes, approvals, signature, our earlier mails, the mail's own headers and the
policy. A customer's own number or address may be repeated where the customer gives it as their own: in
the sender's header, below the letter, or in a sentence of the first person. A link of the customer's may not,
unless we name the same site ourselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.entities import Entity, find_entities, find_payment_numbers
from assistant.gate.hit import Hit
from assistant.model import Case, Passage, Span, Speaker
from assistant.text import detect_language
from assistant.text.expression import expression

_SHORTEST_NUMBER = 6
_LINES_BELOW = 6
_LABEL = 16
"""What a label before a number below a letter takes at most; a character without blanks is a word."""
_FIRST_PERSON = {
    "en": "I I'm I’m I've I’ve my me mine we our us myself",
    "de": "ich mein meine meinem meinen meiner mir mich wir unser unsere uns",
    "fr": "je j'ai j’ai mon ma mes moi me nous notre nos",
    "es": "yo mi mis mí me nosotros nuestro nuestra nos",
    "it": "io mio mia miei mie mi me noi nostro nostra",
    "pt": "eu meu minha me meus minhas mim nós nosso nossa",
    "nl": "ik mijn mij me wij ons onze",
    "pl": "ja mój moja moje mojego mnie mi my nas nasz",
    "": "jag min mitt mina mig vår oss ben benim bana jeg meg minä minun я мой моя моё мои мне меня мы наш",
}
"""Words of the first person by language; under no name those of languages that are not told apart here."""
_UNSPACED_FIRST = expression(
    "[我私僕俺]|(?:رقمي|بريدي|اتصلوا بي)|(?:telefonum|numaram|e-postam|adresim)", re.IGNORECASE
)
_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SENTENCE = expression(r"[.!?。！？]\s|\n")
_COIN = expression(
    r"(?<!\w)(?:0x[0-9a-fA-F]{40}|bc1[a-z0-9]{25,60}"
    r"|(?=[13A-Za-z0-9]{0,33}\d)[13][1-9A-HJ-NP-Za-km-z]{25,34})(?!\w)"
)
_PUBLIC = frozenset(["0800111999", "116123", "08001110111", "08001110222", "131114", "18002221222"])
"""Lines a reply may have to name at once: gas and poison emergencies, crisis lines (UK, DE, AU, US)."""
_CODE_BEFORE = expression(
    r"(?:tracking|reference|ref|order|booking|claim|ticket|case|arn|rma|serial|invoice|account|parcel"
    r"|consignment)"
    r"(?:\W{1,3}(?:number|no|code|id|is|are))*\W{1,4}$",
    re.IGNORECASE,
)
_NAMES = {"link": "a link", "email": "a mail address", "phone": "a phone number"}
_REPAIR = "Leave it out. If it is right, put it among the facts of the case and check again."


@dataclass(frozen=True, slots=True)
class _Known:
    links: frozenset[str]
    hosts: frozenset[str]
    emails: frozenset[str]
    numbers: tuple[str, ...]
    text: str


def hits(text: str, case: Case, our_words: Sequence[str]) -> Iterator[Hit]:
    """Yield every link, address and number of a reply that nobody vouches for."""
    named = [entity for entity in find_entities(text) if entity.kind in _NAMES]
    payments = list(_payments(text))
    if not (named or payments):
        return
    known = _known(case, our_words)
    for entity in named:
        if not (_vouched(entity, known) or _is_code(entity, text)):
            yield _hit(entity.span, _NAMES[entity.kind])
    bare = _bare(known.text)
    for span in payments:
        if _bare(span.of(text)) not in bare:
            yield _hit(span, "a payment number")


def _hit(span: Span, what: str) -> Hit:
    because = "it stands neither in the facts of the case nor in anything of the company's"
    return Hit(span, f"names {what} that nobody vouches for", because, _REPAIR)


def _payments(text: str) -> Iterator[Span]:
    for found in find_payment_numbers(text):
        yield Span(found.start, found.end)
    for coin in _COIN.finditer(text):
        yield Span(*coin.span())


def _vouched(entity: Entity, known: _Known) -> bool:
    if entity.kind == "email":
        return entity.value in known.emails
    if entity.kind == "phone":
        digits = _digits(entity.value)
        return digits in _PUBLIC or any(_same_number(digits, number) for number in known.numbers)
    host = entity.value.partition("/")[0]
    return entity.value in known.links or (entity.value == host and host in known.hosts)


def _is_code(entity: Entity, text: str) -> bool:
    """Tell whether a number is announced as that of an order or a parcel; the ledger traces those."""
    dialled = entity.kind != "phone" or entity.text.startswith("+")
    return not dialled and bool(_CODE_BEFORE.search(text, max(0, entity.span.start - 60), entity.span.start))


def _same_number(one: str, other: str) -> bool:
    """Tell whether two numbers are one, with and without the country's prefix."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return len(short) >= _SHORTEST_NUMBER and long.endswith(short)


def _known(case: Case, our_words: Sequence[str]) -> _Known:
    our_own = find_entities("\n".join(our_words))
    said = "\n".join((case.message.subject, *_said(case)))
    theirs = find_entities(said)
    language = detect_language(said)
    own = [one for one in theirs if _is_own(said, one.span, language)]
    hosts = {one.value.partition("/")[0] for one in our_own if one.kind == "link"}
    hosts |= {one.value.rpartition("@")[2] for one in our_own if one.kind == "email"}
    links = {one.value for one in our_own if one.kind == "link"}
    links |= {one.value for one in theirs if one.kind == "link" and one.value.partition("/")[0] in hosts}
    emails = {one.value for one in (*our_own, *own) if one.kind == "email"} | set(_headers(case))
    numbers = [_digits(one.value) for one in (*our_own, *own) if one.kind in {"phone", "id", "count"}]
    long_enough = tuple(number for number in numbers if len(number) >= _SHORTEST_NUMBER)
    text = "\n".join((*our_words, *(one.text for one in own)))
    return _Known(frozenset(links), frozenset(hosts), frozenset(emails), long_enough, text)


def ours(case: Case, passages: Sequence[Passage]) -> Iterator[str]:
    """Yield what our side says in a case: facts, notes, approvals, earlier mails, signature, policy."""
    yield from (fact.value for fact in case.facts)
    yield from (remedy.detail for remedy in case.approved)
    yield from (turn.text for turn in case.thread if turn.speaker is Speaker.AGENT)
    yield from (case.notes, case.signature, case.company, case.agent)
    yield from (passage.text for passage in passages)
    yield from (value.value for passage in passages for value in passage.values)


def _said(case: Case) -> Iterator[str]:
    yield case.message.text
    yield from (turn.text for turn in case.thread if turn.speaker is Speaker.CUSTOMER)


def _headers(case: Case) -> Iterator[str]:
    message = case.message
    senders = (message.sender,) if message.sender else ()
    yield from (one.email.lower() for one in (*senders, *message.reply_to, *message.to, *message.cc))


def _is_own(said: str, span: Span, language: str) -> bool:
    """Tell whether somebody gives a number or an address as their own."""
    breaks = [0, *(found.end() for found in _SENTENCE.finditer(said)), len(said)]
    start = max(at for at in breaks if at <= span.start)
    end = min(at for at in breaks if at >= span.end)
    sentence = said[start:end].strip()
    around = sentence.replace(span.of(said), "")
    below = (
        said.count("\n", span.end) < _LINES_BELOW
        and sum(3 if char > "\u2e80" else 1 for char in around) < _LABEL
    )
    return below or _speaks_of_self(sentence, language)


def _speaks_of_self(sentence: str, language: str) -> bool:
    wanted = set(_FIRST_PERSON.get(language, _FIRST_PERSON[""]).split())
    words = {word if word.startswith("I") else word.lower() for word in _WORD.findall(sentence)}
    return bool(wanted & words or wanted & {word.lower() for word in words if len(word) > 1}) or bool(
        _UNSPACED_FIRST.search(sentence)
    )


def _digits(written: str) -> str:
    return re.sub(r"\D", "", written)


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text).upper()
