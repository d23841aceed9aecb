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
    Case,
    Fault,
    Feeling,
    Intent,
    Message,
    Quote,
    Reading,
    SetAside,
    Severity,
    Span,
    Speaker,
    Turn,
)

_FOLDER = Path(__file__).parent / "rules"
_TODAY = date(2026, 11, 21)


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
        message = Message(self.customer, sender=sender, set_aside=quoted)
        thread = tuple(Turn(Speaker.AGENT, text) for text in self.earlier)
        return Case(message, _TODAY, fault=self.fault, customer=self.name, thread=thread)

    def reading(self) -> Reading:
        """Return what the message says, as far as the example states it."""
        feelings = tuple(Feeling(name, Quote("", Span(0, 0))) for name in self.feelings)
        return Reading(self.intent, feelings=feelings, language=self.language, follows_up=self.follows_up)

    def house(self) -> House:
        """Return the house's phrases that the example needs."""
        return House(self.counts_as_apology, self.never_say)


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
