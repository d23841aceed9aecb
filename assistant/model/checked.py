"""Speech acts, findings, and the draft they belong to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.model.case import Case
from assistant.model.claims import Claim
from assistant.model.coverage import Coverage
from assistant.model.passage import Passage
from assistant.model.reading import Reading
from assistant.model.reply import Reply, Slot
from assistant.model.span import Quote, Span


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


GATE = "gate"
"""The rule id of the gate's findings: always an error, cleared by no judge, hidden by no dismissal."""


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
    coverage: tuple[Coverage, ...] = ()
    """What became of each thing the customer asked for, in the order of the message."""

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
    claims: tuple[Claim, ...] = ()
    """What the reply states as fact, in order of place."""
    passages: tuple[Passage, ...] = ()
    """What the company's policy says of the matter: given to the writer, shown and stored with the draft."""

    @property
    def coverage(self) -> tuple[Coverage, ...]:
        """What became of each thing the customer asked for."""
        return self.report.coverage

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
