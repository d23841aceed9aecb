"""The examples beside each rule: what must fail it, what must pass, and where it is silent."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field

from assistant.authored import Authored, load
from assistant.checks.record import House
from assistant.model import (
    Address,
    Aside,
    Ask,
    Case,
    Cause,
    Fact,
    Fault,
    Feeling,
    Intent,
    Message,
    Quote,
    Reading,
    Remedy,
    SetAside,
    Severity,
    Span,
    Speaker,
    Trigger,
    TriggerKind,
    Turn,
)

_FOLDER = Path(__file__).parent / "rules"
_TODAY = date(2026, 11, 21)
_OWNER = "the people who answer such messages"


class Wanted(Authored):
    """Something the customer asks for, and the word for it where one is known."""

    text: str
    wants: str = ""

    def ask(self, customer: str) -> Ask:
        """Return it with its place in the message."""
        return Ask(self.text, _place(self.text, customer), self.wants)


class Example(Authored):
    """A reply, as much of its case as matters, and what the rule's findings must look like."""

    reply: str
    customer: str = ""
    intent: Intent = Intent.COMPLAINT
    name: str = ""
    """The customer's name as the case states it."""
    sender: str = ""
    """The customer's name as the From header shows it."""
    fault: Fault = Fault.UNKNOWN
    earlier: tuple[str, ...] = ()
    """Our earlier mails of the thread."""
    quoted: str = ""
    """Earlier mail quoted below the customer's."""
    follows_up: bool = False
    language: str = "en"
    """The language of the customer's message, as it was read."""
    feelings: tuple[str, ...] = ()
    cause: Cause | None = None
    abuse: tuple[str, ...] = ()
    """Words of the message that are aimed at a person."""
    triggers: tuple[TriggerKind, ...] = ()
    """What in the message calls for a hand-over; the whole message is the sentence."""
    asks: tuple[Wanted, ...] = ()
    given: tuple[str, ...] = ()
    """What the customer already gave or tried, in their words."""
    told: tuple[str, ...] = ()
    """The customer's earlier mails of the thread."""
    files: tuple[str, ...] = ()
    """Names of what is attached to the message."""
    company: str = ""
    facts: dict[str, str] = Field(default_factory=dict)
    approved: tuple[str, ...] = ()
    """Kinds of remedy that the case allows."""
    stated: bool = False
    """Whether a case is given; facts, remedies and a fault are a case in any event."""
    counts_as_apology: tuple[str, ...] = ()
    never_say: tuple[str, ...] = ()
    severity: Severity | None = None
    """The severity the findings must have; any, where none is named."""
    findings: int | None = None
    """How many findings there must be; any number but none, where it is not named."""
    near: str = ""
    """Words that the nearest miss must hold."""
    known_gap: bool = False
    """Whether the recogniser is known to get this one wrong today; it is shown as such, never hidden."""
    note: str = ""
    """Why it is judged so, for the reader."""

    def case(self) -> Case:
        """Return the case the reply belongs to."""
        quoted = (SetAside(Aside.QUOTED, self.quoted),) if self.quoted else ()
        sender = Address(self.sender, "") if self.sender else None
        message = Message(self.customer, sender=sender, set_aside=quoted, attachments=self.files)
        theirs = tuple(Turn(Speaker.CUSTOMER, text) for text in self.told)
        ours = tuple(Turn(Speaker.AGENT, text) for text in self.earlier)
        return Case(
            message,
            _TODAY,
            fault=self.fault,
            company=self.company,
            customer=self.name,
            facts=tuple(Fact(name, value) for name, value in self.facts.items()),
            approved=tuple(Remedy(kind) for kind in self.approved),
            thread=(*theirs, *ours),
            stated=self.stated or bool(self.facts or self.approved) or self.fault is not Fault.UNKNOWN,
        )

    def reading(self) -> Reading:
        """Return what the message says, as far as the example states it."""
        whole = self._quote(self.customer)
        return Reading(
            self.intent,
            feelings=tuple(Feeling(name, Quote("", Span(0, 0))) for name in self.feelings),
            cause=self.cause,
            abuse=tuple(map(self._quote, self.abuse)),
            triggers=tuple(Trigger(kind, whole, _OWNER) for kind in self.triggers),
            given=tuple(map(self._quote, self.given)),
            asks=tuple(wanted.ask(self.customer) for wanted in self.asks),
            language=self.language,
            follows_up=self.follows_up,
        )

    def _quote(self, text: str) -> Quote:
        return Quote(text, _place(text, self.customer))

    def house(self) -> House:
        """Return the house's phrases that the example needs."""
        return House(self.counts_as_apology, self.never_say)


def _place(text: str, customer: str) -> Span:
    """Return where words stand in the message.

    Raises:
        ValueError: they do not stand there.
    """
    start = customer.index(text)
    return Span(start, start + len(text))


def _spelled_out(value: object) -> object:
    """Let an example that is nothing but a reply be written as plain text."""
    return {"reply": value} if isinstance(value, str) else value


Listed = Annotated[Example, BeforeValidator(_spelled_out)]


class Examples(Authored):
    """The examples of one rule."""

    fail: tuple[Listed, ...]
    passing: tuple[Listed, ...] = Field(alias="pass")
    not_applicable: tuple[Listed, ...] = ()
    unsure: tuple[Listed, ...] = ()


def examples_of(rule_id: str) -> Examples:
    """Return the examples beside a rule.

    Raises:
        AuthorError: they are missing or do not fit.
    """
    return load(_FOLDER / f"{rule_id}.yaml", Examples)
