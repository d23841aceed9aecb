"""What comes in: a message, and what is known of the case around it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Address(NamedTuple):
    """A mail address and the name shown with it."""

    name: str
    email: str


class Aside(StrEnum):
    """Why a part of a mail was set apart from what the customer newly wrote."""

    QUOTED = "quoted"
    SIGNATURE = "signature"
    HIDDEN = "hidden"
    DISCLAIMER = "disclaimer"
    HEADERS = "headers"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A part of a mail that is kept but not read as the customer's newest words."""

    kind: Aside
    text: str


@dataclass(frozen=True, slots=True)
class Message:
    """What the customer wrote, as plain text, and what the mail around it says."""

    text: str
    subject: str = ""
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    date: datetime | None = None
    message_id: str = ""
    references: tuple[str, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    attachments: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    """What was done to the mail on the way in, in words: hidden text removed, charset guessed …"""
    automatic: str = ""
    """Why no reply should be drafted (`bounce`, `auto-reply`, `mailing list`), or empty."""

    @property
    def signed_name(self) -> str:
        """The name shown in the From header, or nothing."""
        return self.sender.name if self.sender else ""


class Fault(StrEnum):
    """Whose fault the trouble was, as the agent states it."""

    OURS = "ours"
    THEIRS = "theirs"
    THIRD_PARTY = "third_party"
    UNKNOWN = "unknown"


class Money(NamedTuple):
    """An amount in a currency (ISO 4217 code, or empty where none was named)."""

    amount: Decimal
    currency: str = ""

    def __str__(self) -> str:
        """Return the amount the way the case file writes it: `45.90 EUR`."""
        return f"{self.amount} {self.currency}".strip()


class FactKind(StrEnum):
    """What a fact's value is, as far as its words tell."""

    MONEY = "money"
    DATE = "date"
    ID = "id"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known about the case, as the agent or an import stated it."""

    name: str
    value: str
    """As it was written: `45,90 €`, `12 November`."""
    kind: FactKind = FactKind.TEXT
    normal: str = ""
    """The same however it was written, as in `entities`: `45.90 EUR`, `2026-11-12`, `AB12345`; else empty."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something this customer may be offered: a refund up to an amount, a replacement by a date."""

    kind: str
    up_to: Money | None = None
    by: date | None = None
    detail: str = ""


class Speaker(StrEnum):
    """Who wrote a turn of the conversation."""

    CUSTOMER = "customer"
    AGENT = "agent"


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier mail of the same conversation."""

    speaker: Speaker
    text: str
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One customer conversation: the message, the thread, known facts and what may be offered."""

    message: Message
    today: date
    fault: Fault = Fault.UNKNOWN
    company: str = ""
    customer: str = ""
    agent: str = ""
    signature: str = ""
    facts: tuple[Fact, ...] = ()
    approved: tuple[Remedy, ...] = ()
    notes: str = ""
    thread: tuple[Turn, ...] = ()
    statement: str = ""
    """What the agent did and may offer, as typed; what was understood of it is in the fields above."""
    stated: bool = False
    """Whether anybody stated facts of this case (a case file, a form); a bare message states none."""
    sample: bool = False
    """Whether this case belongs to the sample company and must never ground a real one."""

    def fact(self, *names: str) -> str:
        """Return the value of the first fact with one of these names, case-insensitively, or nothing."""
        wanted = {name.casefold() for name in names}
        return next((fact.value for fact in self.facts if fact.name.casefold() in wanted), "")

    def remedy(self, *kinds: str) -> Remedy | None:
        """Return the first approved remedy of one of these kinds."""
        return next((remedy for remedy in self.approved if remedy.kind in kinds), None)

    @property
    def customer_name(self) -> str:
        """The customer's name: stated in the case, else as signed in the mail, else nothing."""
        return self.customer or self.message.signed_name

    @property
    def answered_before(self) -> bool:
        """Whether we have written to this customer earlier in the thread."""
        return any(turn.speaker is Speaker.AGENT for turn in self.thread)
