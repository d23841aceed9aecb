"""Mending a reply that nobody stored: for the command line, where the caller decides what to do with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from assistant.drafting import examine
from assistant.drafting.repair import difference, why_left
from assistant.model import Attempt, Case, Draft, Repair, Reply, WriterKind

if TYPE_CHECKING:
    from assistant.services.services import Services


@dataclass(frozen=True, slots=True)
class Mended:
    """A reply, what came of mending it, and the checked text as it stands then."""

    repair: Repair
    draft: Draft


def mend(services: Services, case: Case, reply: str, *, offline: bool = False) -> Mended:
    """Mend a reply to a case, taken for a writer's words; where nothing may be offered it stays as it is."""
    reading = services.read(case)
    passages = services.passages(case, reading, reply)
    allowed = services.allowed(reading)
    made = Reply(reply, WriterKind.MODEL)
    draft = examine(case, reading, made, services.policy, passages, allowed=allowed)
    mender = services.mender(draft, offline=offline)
    repair = mender.repair(draft)
    return Mended(repair, mender.examine(repair.after) if repair.accepted else draft)


def repair_json(repair: Repair) -> dict[str, Any]:
    """Return what came of mending a reply: every text that was tried, why not, and the difference."""
    return {
        "accepted": repair.accepted,
        "asked": list(repair.asked),
        "fixed": list(repair.fixed),
        "left": [{"rule": rule, "why": why_left(rule)} for rule in repair.left],
        "attempts": [_attempt(attempt) for attempt in repair.attempts],
        "notices": list(repair.notices),
        "model": repair.model,
        "difference": [[one.kind, one.text] for one in difference(repair.before, repair.after)],
    }


def _attempt(attempt: Attempt) -> dict[str, Any]:
    return {
        "by": attempt.by,
        "text": attempt.text,
        "trimmed": attempt.trimmed,
        "refused": list(attempt.refused),
    }
