"""What the store gives back: frozen records that know nothing of a database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from assistant.model import (
    Case,
    Claim,
    Draft,
    Finding,
    Passage,
    Reading,
    Repair,
    Reply,
    Report,
    SentRequest,
    Severity,
    Slot,
    State,
    WriterKind,
)

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Options = Mapping[str, Json]
"""What a job was asked to do besides the case; stored as text, so it may hold an agent's words."""


class Sent(StrEnum):
    """How a reply left the house."""

    COPY = "copy"
    EML = "eml"
    DRAFTS = "drafts"
    MARKED = "marked"


class JobState(StrEnum):
    """Where a piece of background work stands."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"

    @property
    def over(self) -> bool:
        """Whether nothing more will come of it."""
        return self not in {JobState.QUEUED, JobState.RUNNING}


class Action(StrEnum):
    """What the history knows to have happened."""

    CASE_ADDED = "case.added"
    CASE_CHANGED = "case.changed"
    CASE_ERASED = "case.erased"
    READING_OVERRIDDEN = "case.reading_overridden"
    DRAFT_BEGUN = "draft.begun"
    DRAFT_FINISHED = "draft.finished"
    DRAFT_EDITED = "draft.edited"
    DRAFT_FAILED = "draft.failed"
    DRAFT_STOPPED = "draft.stopped"
    DRAFT_INTERRUPTED = "draft.interrupted"
    DRAFT_FLAGGED = "draft.flagged"
    DRAFT_SENT = "draft.sent"
    REPAIR_OFFERED = "repair.offered"
    REPAIR_REFUSED = "repair.refused"
    """Nothing that may be offered came of it; what was tried is kept in its words."""
    REPAIR_ACCEPTED = "repair.accepted"
    REPAIR_DECLINED = "repair.declined"
    FINDING_DISMISSED = "finding.dismissed"
    FINDING_RESTORED = "finding.restored"
    CLAIMS_CONFIRMED = "claims.confirmed"


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case as it stands now, with the reading that holds."""

    id: str
    case: Case
    reading: Reading
    created_at: datetime
    actor: str


@dataclass(frozen=True, slots=True)
class WorkingCopy:
    """What somebody has typed into a draft and not yet saved as a version."""

    text: str
    actor: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Dismissal:
    """Who said that a finding of a draft does not matter, and until when that holds."""

    fingerprint: str
    rule: str
    severity: Severity
    """What the finding weighed then; the same words as a heavier finding are not covered."""
    actor: str
    at: datetime
    until: datetime
    reason: str = ""

    def covers(self, finding: Finding) -> bool:
        """Tell whether it speaks of this finding."""
        weights = list(Severity)
        no_heavier = weights.index(finding.severity) <= weights.index(self.severity)
        return no_heavier and finding.fingerprint == self.fingerprint


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """One attempt at a reply: its newest version, or what there is of it so far."""

    id: str
    seq: int
    """Grows with every draft; the order of lists, whatever the clock does."""
    case_id: str
    attempt: int
    """Counts the drafts of a case from 1."""
    state: State
    version: int
    """Number of the newest version; 0 while there is none."""
    case: Case
    reading: Reading
    created_at: datetime
    updated_at: datetime
    actor: str
    """Who asked for it."""
    author: str = ""
    """Who made the newest version."""
    reply: Reply | None = None
    report: Report | None = None
    slots: tuple[Slot, ...] = ()
    passages: tuple[Passage, ...] = ()
    claims: tuple[Claim, ...] = ()
    partial: str = ""
    """The text as far as it was written, while no version holds it."""
    working: WorkingCopy | None = None
    flagged_by_hand: bool = False
    reason: str = ""
    """Why it failed, was flagged or went out all the same; the newest of these."""
    sent: Sent | None = None
    sent_at: datetime | None = None
    sample: bool = False
    dismissals: Mapping[str, Dismissal] = field(default_factory=dict)
    """By fingerprint, those that hold now; the findings themselves stay in the report."""
    confirmations: Mapping[str, str] = field(default_factory=dict)
    """By the key of a claim, who stands for it and since when: `Ana, 2026-11-21 14:02 UTC`."""

    @property
    def text(self) -> str:
        """The text of the newest version, or nothing while there is none."""
        return self.reply.text if self.reply else ""

    @property
    def draft(self) -> Draft | None:
        """The newest version as the record that the checks and writers speak of."""
        if self.reply is None or self.report is None:
            return None
        return Draft(self.case, self.reading, self.reply, self.report, self.slots, self.claims, self.passages)


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """One version of a draft's text, with what the rules said of it."""

    n: int
    reply: Reply
    report: Report
    slots: tuple[Slot, ...]
    actor: str
    at: datetime
    passages: tuple[Passage, ...] = ()
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredRepair:
    """What came of mending a draft, and what the agent made of it."""

    seq: int
    repair: Repair
    version: int
    """The version that was the newest when it was made."""
    actor: str
    at: datetime
    answer: Action | None = None
    """Accepted or declined; None while nobody has decided, or where there is nothing to decide."""


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """What was sent to a model for a draft, and when."""

    n: int
    request: SentRequest
    at: datetime


@dataclass(frozen=True, slots=True)
class Summary:
    """A line in a list of drafts."""

    id: str
    seq: int
    case_id: str
    attempt: int
    state: State
    version: int
    actor: str
    created_at: datetime
    updated_at: datetime
    customer: str
    subject: str
    opening: str
    """The first words of the customer's message."""
    writer: WriterKind | None = None
    errors: int = 0
    warnings: int = 0
    open_slots: int = 0
    flagged_by_hand: bool = False
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the history; its words are gone once the case is erased, its digest stays."""

    seq: int
    at: datetime
    actor: str
    action: Action
    object_id: str
    case_id: str
    version: int = 0
    detail: str = ""
    """A machine's word: the state it led to, the way it was sent. Never anybody's text."""
    digest: str = ""
    """HMAC-SHA256 of the words under their own salt; empty where no words belong to the event."""
    text: str | None = None
    """The words themselves (a reply, a reason, a JSON record), or None where erased or none."""


@dataclass(frozen=True, slots=True)
class Job:
    """Where the background work on a draft stands."""

    draft_id: str
    case_id: str
    state: JobState
    message: str = ""
    runs: int = 0
    """How often it was started; a crash of the process costs one."""
    owner: str = ""
    actor: str = ""
    stop: bool = False
    """Whether somebody asked for it to stop."""
    options: Options = field(default_factory=dict)
