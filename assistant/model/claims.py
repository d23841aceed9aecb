"""What a reply states as fact, and what that rests on: the records of the fact ledger."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.model.span import Span


class ClaimKind(StrEnum):
    """What a claim is about."""

    MONEY = "money"
    PERCENT = "percent"
    COUNT = "count"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    ID = "id"
    PHONE = "phone"
    ADDRESS = "address"
    LINK = "link"
    CODE = "code"
    NAME = "name"
    PRODUCT = "product"
    DONE = "done"
    """Something we say we have done: "I have refunded you"."""
    PROMISE = "promise"
    """Something we say we will do, or that will come about: "it will reach you by Thursday"."""
    POLICY = "policy"
    """Something we say always holds: "returns are free within 30 days"."""
    GUARANTEE = "guarantee"
    ATTACHMENT = "attachment"
    """What a picture or file is said to show that nobody here has read."""
    STATEMENT = "statement"
    """Anything else that is said to be so: "our line is monitored around the clock"."""


class ClaimStatus(StrEnum):
    """How a claim stands to what is known."""

    TRACED = "traced"
    DERIVED = "derived"
    """It follows from what is known by a sum, a difference, a share, or a date and some days."""
    CONTRADICTED = "contradicted"
    UNTRACED = "untraced"
    STATED = "stated"
    """A person typed it: it is that person's statement."""


class SourceKind(StrEnum):
    """Where the words stand that a claim rests on or contradicts."""

    CUSTOMER = "customer"
    FACT = "fact"
    APPROVED = "approved"
    NOTES = "notes"
    POLICY = "policy"
    PLAYBOOK = "playbook"
    OUR_MAIL = "our_mail"
    MACRO = "macro"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Source:
    """Words that a claim rests on, or that contradict it."""

    kind: SourceKind
    name: str
    """Which one of its kind: a fact's name, a passage's id, the date of an earlier mail; or nothing."""
    quote: str
    span: Span
    """Where the quoted words stand in the source's own text."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement of fact in a reply, and how it stands to what is known."""

    text: str
    span: Span
    """Code points of the reply."""
    kind: ClaimKind
    value: str
    """The same for the same thing however it was written, as far as it could be read: `45.90 EUR`."""
    status: ClaimStatus
    sources: tuple[Source, ...] = ()
    because: str = ""
    """Why it stands as it does, in words a reader understands."""
