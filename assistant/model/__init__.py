"""The frozen records of the house: what a case, a reading, a reply, a finding and a draft are.

Offsets are half-open `(start, end)` pairs that count Unicode code points of the text they belong to,
as it was given. Nothing here does any work beyond answering questions about itself.
"""

from assistant.model.call import Call, Spent
from assistant.model.case import (
    Address,
    Aside,
    Case,
    Fact,
    FactKind,
    Fault,
    Message,
    Money,
    Remedy,
    SetAside,
    Speaker,
    Turn,
)
from assistant.model.checked import (
    GATE,
    Act,
    Draft,
    Finding,
    NearMiss,
    Report,
    Severity,
    SpeechAct,
    State,
    Verdict,
)
from assistant.model.claims import Claim, ClaimKind, ClaimStatus, Source, SourceKind
from assistant.model.coverage import Coverage, Handling
from assistant.model.outcome import Outcome
from assistant.model.passage import Passage, PolicyValue
from assistant.model.reading import Ask, Cause, Feeling, Intent, Reading, Trigger, TriggerKind, Trouble
from assistant.model.repair import Attempt, Repair
from assistant.model.reply import ChatMessage, Reply, SentRequest, Slot, Writer, WriterKind
from assistant.model.span import Quote, Span

__all__ = [
    "GATE",
    "Act",
    "Address",
    "Aside",
    "Ask",
    "Attempt",
    "Call",
    "Case",
    "Cause",
    "ChatMessage",
    "Claim",
    "ClaimKind",
    "ClaimStatus",
    "Coverage",
    "Draft",
    "Fact",
    "FactKind",
    "Fault",
    "Feeling",
    "Finding",
    "Handling",
    "Intent",
    "Message",
    "Money",
    "NearMiss",
    "Outcome",
    "Passage",
    "PolicyValue",
    "Quote",
    "Reading",
    "Remedy",
    "Repair",
    "Reply",
    "Report",
    "SentRequest",
    "SetAside",
    "Severity",
    "Slot",
    "Source",
    "SourceKind",
    "Span",
    "Speaker",
    "SpeechAct",
    "Spent",
    "State",
    "Trigger",
    "TriggerKind",
    "Trouble",
    "Turn",
    "Verdict",
    "Writer",
    "WriterKind",
]
