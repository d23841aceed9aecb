"""The frozen records of the house: what a case, a reading, a reply, a finding and a draft are.

Offsets are half-open `(start, end)` pairs that count Unicode code points of the text they belong to,
as it was given. Nothing here does any work beyond answering questions about itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple, Protocol


class Span(NamedTuple):
    """A stretch of a text: `text[start:end]`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the stretch itself."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


class Quote(NamedTuple):
    """Words that stand in a text, with the place where they stand."""

    text: str
    span: Span


# --- what comes in ------------------------------------------------------------------------------------


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


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known about the case, as the agent or an import stated it."""

    name: str
    value: str


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


# --- the reading --------------------------------------------------------------------------------------


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
    source: str = "rules"
    """`rules`, or `rules+model` where a model refined it."""

    @property
    def complaint(self) -> bool:
        """Whether the message complains."""
        return self.intent is Intent.COMPLAINT


# --- the reply ----------------------------------------------------------------------------------------


class WriterKind(StrEnum):
    """Who produced a text."""

    MODEL = "model"
    PLAYBOOK = "playbook"
    HANDOVER = "handover"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply's text and where it came from."""

    text: str
    writer: WriterKind
    template: str = ""
    template_hash: str = ""
    """Hash of the resolved template source, partials included."""
    model: str = ""
    endpoint: str = ""
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    seconds: float = 0.0
    attempts: int = 1
    notices: tuple[str, ...] = ()
    """What the agent should know of how it came about: endpoint down, language not spoken …"""


@dataclass(frozen=True, slots=True)
class Slot:
    """A fact the writer does not know, written `[[name: type]]` in the text; it blocks sending."""

    name: str
    type: str
    span: Span


class Writer(Protocol):
    """What produces a reply. `on_text` is called with the whole text so far, as often as it grows."""

    def write(self, case: Case, reading: Reading, on_text: Callable[[str], None]) -> Reply:
        """Return a complete reply, or raise one of our errors."""
        ...


class ChatMessage(NamedTuple):
    """One message of a request to a model; the role is structure, never parsed out of text."""

    role: str
    content: str


# --- speech acts, findings, drafts ----------------------------------------------------------------------


class Act(StrEnum):
    """What a clause does: the one vocabulary of templates, playbook, rules, review and evals."""

    APOLOGY = "apology"
    SYMPATHY = "sympathy"
    NON_APOLOGY = "non_apology"
    OWNERSHIP = "ownership"
    EMPATHY = "empathy"
    RESTATEMENT = "restatement"
    BLAME = "blame"
    JUSTIFICATION = "justification"
    SOLUTION = "solution"
    EFFORT = "effort"
    ALTERNATIVE = "alternative"
    REQUEST = "request"
    REFUSAL = "refusal"
    FOLLOW_UP = "follow_up"
    GRATITUDE = "gratitude"
    BOUNDARY = "boundary"
    ESCALATION = "escalation"
    OVERPROMISE = "overpromise"
    RUDE = "rude"
    PROMISE = "promise"
    GREETING = "greeting"
    SIGN_OFF = "sign_off"


@dataclass(frozen=True, slots=True)
class SpeechAct:
    """One act found in a text: the clause that does it and the words that gave it away."""

    act: Act
    span: Span
    cue: Span
    detail: str = ""
    """A finer name: `done`, `steps`, `option` of a solution; `counterfactual` of a blame …"""
    counts: bool = True
    """False for a near-miss: the words are there, but quoted, negated, reported, conditional …"""
    because: str = ""
    """Why a near-miss does not count, in words a reader understands."""


class Severity(StrEnum):
    """How much a finding weighs."""

    SUGGESTION = "suggestion"
    WARNING = "warning"
    ERROR = "error"


class Verdict(StrEnum):
    """What a rule says of one occurrence, or of one absence."""

    PASS = "pass"  # noqa: S105 - a verdict, no password
    FAIL = "fail"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class NearMiss:
    """Words that come close to what a rule asks for, and why they do not count."""

    quote: Quote
    because: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule, one occurrence or one absence. Spans count code points of the reply."""

    rule: str
    verdict: Verdict
    severity: Severity
    message: str
    """One sentence: what is wrong, or that it is well."""
    spans: tuple[Span, ...] = ()
    quote: str = ""
    because: str = ""
    near_misses: tuple[NearMiss, ...] = ()
    repair: str = ""
    """What to do about it, addressed to whoever edits the reply."""
    source: str = "pattern"
    """`pattern`, `classifier` or `judge`."""
    could_not_run: bool = False
    """The rule crashed or was garbled; with severity error the draft is incomplete."""
    not_covered: bool = False
    """No pack for the language of the reply; the verdict is unsure and never fail."""

    @property
    def fingerprint(self) -> str:
        """A name for "this rule on these words" that outlives edits elsewhere in the text."""
        words = " ".join(self.quote.casefold().split())
        return hashlib.sha256(f"{self.rule}\0{words}".encode("utf-8", "replace")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the rules say of one reply."""

    findings: tuple[Finding, ...] = ()
    labels: dict[str, str | int | None] = field(default_factory=dict)
    """All twelve of docs/labels.md; None where a label is not known."""
    language: str = "unknown"

    def failing(self, severity: Severity | None = None) -> Iterator[Finding]:
        """Yield the findings that fail, of one severity or of any."""
        for finding in self.findings:
            if finding.verdict is Verdict.FAIL and severity in {None, finding.severity}:
                yield finding

    @property
    def flagged(self) -> bool:
        """Whether a rule at level error fails."""
        return any(True for _ in self.failing(Severity.ERROR))

    @property
    def incomplete(self) -> bool:
        """Whether a rule at level error could not run."""
        return any(f.could_not_run and f.severity is Severity.ERROR for f in self.findings)

    @property
    def not_covered(self) -> bool:
        """Whether the reply's language has no pack, so that nothing was checked in it."""
        return any(f.not_covered for f in self.findings)


class State(StrEnum):
    """Where a draft stands."""

    WRITING = "writing"
    NEEDS_FILLING = "needs_filling"
    READY = "ready"
    FLAGGED = "flagged"
    INCOMPLETE = "incomplete"
    SENT = "sent"
    FAILED = "failed"
    """The writer gave up or was stopped; what was written so far stays, and the agent may go on from it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A case, a reply to it, and what the rules say of that reply."""

    case: Case
    reading: Reading
    reply: Reply
    report: Report
    slots: tuple[Slot, ...] = ()

    @property
    def flagged(self) -> bool:
        """Whether a rule at level error fails."""
        return self.report.flagged

    @property
    def incomplete(self) -> bool:
        """Whether a rule at level error could not run."""
        return self.report.incomplete

    @property
    def state(self) -> State:
        """The state a finished draft is in; never ready while anything is open."""
        if self.incomplete:
            return State.INCOMPLETE
        if self.flagged:
            return State.FLAGGED
        return State.NEEDS_FILLING if self.slots else State.READY
