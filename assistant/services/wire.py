"""Records as JSON objects and lines of JSON as records: the contract of the command line.

The same objects are meant for every door that speaks JSON. Spans are `[start, end]` in code points.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from assistant.errors import AssistantError, InputError
from assistant.mail import read_text
from assistant.model import (
    Case,
    Claim,
    Coverage,
    Draft,
    Finding,
    Message,
    Passage,
    Quote,
    Reading,
    Report,
    Slot,
    Span,
)

if TYPE_CHECKING:
    from assistant.facts import DateOrder

Json = dict[str, Any]
MAX_LINE = 8_000_000


@dataclass(frozen=True, slots=True)
class Line:
    """One line of JSON that was understood."""

    id: object
    case: Case
    reply: str = ""


def read_line(raw: str, today: date, *, with_reply: bool, order: DateOrder = "DMY") -> Line:
    """Read `{"id", "customer" or "message", "reply"?, "case"?}`; other keys are ignored.

    Raises:
        BadLineError: the line cannot be used; it carries the id where one was given.
    """
    given = _object(raw)
    name = given.get("id")
    try:
        customer = _text(given, "customer", "message")
        case = _case(given.get("case"), customer, today, order)
        reply = _text(given, "reply") if with_reply else ""
    except AssistantError as error:
        raise BadLineError(str(error), name) from None
    return Line(name, case, reply)


class BadLineError(InputError):
    """A line of the input cannot be used."""

    def __init__(self, message: str, name: object = None) -> None:
        super().__init__(message)
        self.name = name

    def as_json(self) -> Json:
        """Return the object that stands in the output in place of a result."""
        return {**({} if self.name is None else {"id": self.name}), "error": str(self)}


def _object(raw: str) -> Mapping[str, object]:
    if len(raw) > MAX_LINE:
        raise BadLineError(f"the line is longer than {MAX_LINE} characters; split it")
    try:
        given = json.loads(raw)
    except (ValueError, RecursionError):
        raise BadLineError("the line is not JSON; write one object per line") from None
    if not isinstance(given, dict):
        raise BadLineError("the line is no JSON object; write {...}")
    return given


def _text(given: Mapping[str, object], *names: str) -> str:
    name = next((name for name in names if name in given), names[0])
    value = given.get(name)
    if not isinstance(value, str):
        raise InputError(f"{name!r} is missing or no text")
    return value.encode("utf-8", "replace").decode("utf-8")


def _case(stated: object, customer: str, today: date, order: DateOrder) -> Case:
    message = read_text(customer)
    if stated is None:
        return Case(message, today)
    if not isinstance(stated, dict):
        raise InputError("'case' is no object")
    from assistant.facts import case_from_object  # with pydantic, only where a case is given

    return case_from_object(stated, message, today, order)


def _quote(quote: Quote) -> Json:
    return {"text": quote.text, "span": list(quote.span)}


def _spans(spans: tuple[Span, ...]) -> list[list[int]]:
    return [list(span) for span in spans]


def finding_json(finding: Finding) -> Json:
    """Return a finding with everything a reader needs to see why."""
    return {
        "rule": finding.rule,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "spans": _spans(finding.spans),
        "message": finding.message,
        "quote": finding.quote,
        "because": finding.because,
        "near_misses": [{**_quote(near.quote), "because": near.because} for near in finding.near_misses],
        "repair": finding.repair,
        "source": finding.source,
        "could_not_run": finding.could_not_run,
        "not_covered": finding.not_covered,
        "fingerprint": finding.fingerprint,
    }


def claim_json(claim: Claim) -> Json:
    """Return a claim with what it rests on."""
    return {
        "text": claim.text,
        "span": list(claim.span),
        "kind": claim.kind.value,
        "value": claim.value,
        "status": claim.status.value,
        "because": claim.because,
        "sources": [
            {"kind": source.kind.value, "name": source.name, "quote": source.quote, "span": list(source.span)}
            for source in claim.sources
        ],
    }


def report_json(report: Report, name: object = None, claims: Sequence[Claim] = ()) -> Json:
    """Return what the rules say of a reply."""
    return {
        "id": name,
        "flagged": report.flagged,
        "incomplete": report.incomplete,
        "not_covered": report.not_covered,
        "language": report.language,
        "labels": dict(report.labels),
        "findings": [finding_json(finding) for finding in report.findings],
        "claims": [claim_json(claim) for claim in claims],
        "coverage": [coverage_json(one) for one in report.coverage],
    }


def coverage_json(one: Coverage) -> Json:
    """Return what became of one ask; its span counts in the message, `answer` in the reply."""
    return {
        "ask": one.ask.text,
        "span": list(one.ask.span),
        "how": one.how.value,
        "answer": list(one.span) if one.span else None,
    }


def draft_json(draft: Draft, name: object = None) -> Json:
    """Return a draft with its provenance."""
    return {
        "id": name,
        "reply": draft.reply.text,
        "writer": draft.reply.writer.value,
        "template": draft.reply.template,
        "template_hash": draft.reply.template_hash,
        "model": draft.reply.model,
        "state": draft.state.value,
        "flagged": draft.flagged,
        "incomplete": draft.incomplete,
        "slots": [_slot_json(slot) for slot in draft.slots],
        "findings": [finding_json(finding) for finding in draft.report.findings],
        "claims": [claim_json(claim) for claim in draft.claims],
        "coverage": [coverage_json(one) for one in draft.coverage],
        "passages": [passage_json(passage) for passage in draft.passages],
        "attempts": draft.reply.attempts,
        "seconds": round(draft.reply.seconds, 3),
        "notices": list(draft.reply.notices),
    }


def passage_json(passage: Passage) -> Json:
    """Return a paragraph of the policy with where it stands."""
    since = passage.valid_from.isoformat() if passage.valid_from else None
    return {
        "id": passage.id,
        "title": passage.title,
        "text": passage.text,
        "file": passage.file,
        "line": passage.line,
        "valid_from": since,
    }


def _slot_json(slot: Slot) -> Json:
    return {"name": slot.name, "type": slot.type, "span": list(slot.span)}


def reading_json(reading: Reading, name: object = None) -> Json:
    """Return what a message says."""
    return {
        "id": name,
        "complaint": reading.complaint,
        "intent": reading.intent.value,
        "kind": reading.trouble.value,
        "problem": _quote(reading.problem) if reading.problem else None,
        "asks": [{"text": ask.text, "span": list(ask.span), "wants": ask.wants} for ask in reading.asks],
        "feelings": [{"name": feeling.name, **_quote(feeling.quote)} for feeling in reading.feelings],
        "cause": reading.cause.value if reading.cause else None,
        "abuse": [_quote(quote) for quote in reading.abuse],
        "triggers": [
            {"kind": trigger.kind.value, "owner": trigger.owner, **_quote(trigger.quote)}
            for trigger in reading.triggers
        ],
        "language": reading.language,
        "given": [_quote(quote) for quote in reading.given],
        "follows_up": reading.follows_up,
        "source": reading.source,
        "notices": list(reading.notices),
    }


def message_json(message: Message) -> Json:
    """Return what was taken from a mail and what was set aside."""
    return {
        "text": message.text,
        "subject": message.subject,
        "from": list(message.sender) if message.sender else None,
        "set_aside": [{"kind": part.kind.value, "text": part.text} for part in message.set_aside],
        "notices": list(message.notices),
        "automatic": message.automatic,
    }
