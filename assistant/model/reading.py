"""What a message says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from assistant.model.span import Quote, Span


class Intent(StrEnum):
    """What kind of message it is; only a complaint is owed an apology."""

    COMPLAINT = "complaint"
    QUESTION = "question"
    PRAISE = "praise"
    THANKS = "thanks"
    OTHER = "other"


class Cause(StrEnum):
    """What makes the customer difficult, after the guides' list of causes."""

    FRUSTRATION = "frustration"
    UNMET_EXPECTATION = "unmet_expectation"
    ANXIETY = "anxiety"
    MISUNDERSTANDING = "misunderstanding"
    NOT_HEARD = "not_heard"


class Trouble(StrEnum):
    """The kind of trouble; each has a file of the same name in prompts/playbook/."""

    LATE = "late"
    LOST = "lost"
    DAMAGED = "damaged"
    WRONG_ITEM = "wrong_item"
    FAULTY = "faulty"
    REFUND = "refund"
    DOUBLE_CHARGE = "double_charge"
    SUBSCRIPTION = "subscription"
    ACCOUNT = "account"
    OUTAGE = "outage"
    POOR_SERVICE = "poor_service"
    WRONG_INFORMATION = "wrong_information"
    PRIVACY = "privacy"
    RESERVATION = "reservation"
    DIGITAL = "digital"
    HOW_TO = "how_to"
    NO_TROUBLE = "no_trouble"
    GENERAL = "general"


class TriggerKind(StrEnum):
    """What takes a message out of an agent's hands."""

    LEGAL = "legal"
    REGULATOR = "regulator"
    PRESS = "press"
    CHARGEBACK = "chargeback"
    SAFETY = "safety"
    SELF_HARM = "self_harm"
    FRAUD = "fraud"
    DATA_REQUEST = "data_request"
    DATA_BREACH = "data_breach"


@dataclass(frozen=True, slots=True)
class Trigger:
    """A sentence that calls for a hand-over, and who should take it."""

    kind: TriggerKind
    quote: Quote
    owner: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Something the customer wants, in a sentence of theirs."""

    text: str
    span: Span
    wants: str = ""
    """A word for it where one is known: `refund`, `replacement`, `information`, `contact` …"""


@dataclass(frozen=True, slots=True)
class Feeling:
    """A feeling the customer shows, with the words that show it."""

    name: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says. Spans count code points of `case.message.text`."""

    intent: Intent
    trouble: Trouble = Trouble.GENERAL
    problem: Quote | None = None
    """The sentence that best names what went wrong."""
    asks: tuple[Ask, ...] = ()
    feelings: tuple[Feeling, ...] = ()
    cause: Cause | None = None
    abuse: tuple[Quote, ...] = ()
    """Words aimed at a person; mere anger at the situation is not abuse."""
    triggers: tuple[Trigger, ...] = ()
    language: str = "unknown"
    """ISO 639-1 code, or `unknown` where the text is too short to tell."""
    given: tuple[Quote, ...] = ()
    """What the customer already told us (numbers, photos) or already tried."""
    follows_up: bool = False
    """Whether this is a later mail of a conversation, by the thread or by its own words."""
    notices: tuple[str, ...] = ()
    """What the agent should know of how the message was read, in words: only its beginning was read …"""
    source: str = "rules"
    """`rules`, or `rules+model` where a model refined it."""

    @property
    def complaint(self) -> bool:
        """Whether the message complains."""
        return self.intent is Intent.COMPLAINT
