"""A sample company, invented, so that a newcomer has something to look at; it grounds no real case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.authored import Authored, load
from assistant.model import Address, Message

__all__ = ["POLICY", "SAMPLES", "Sample", "samples"]

SAMPLES = Path(__file__).with_name("samples.yaml")
POLICY = Path(__file__).with_name("policy")
"""Folder of the sample company's policy; it grounds sample cases and no others."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A message to the sample company and what its agent states of the case."""

    id: str
    message: Message
    stated: Mapping[str, object]


class _Sender(Authored):
    name: str
    email: str


class _Entry(Authored):
    id: str
    sender: _Sender
    subject: str
    date: datetime
    message: str
    case: dict[str, Any]


class _File(Authored):
    company: str
    cases: tuple[_Entry, ...]


def samples() -> tuple[Sample, ...]:
    """Return the sample cases in the order of their arrival."""
    file = load(SAMPLES, _File)
    return tuple(_sample(entry, file.company) for entry in sorted(file.cases, key=lambda entry: entry.date))


def _sample(entry: _Entry, company: str) -> Sample:
    message = Message(
        text=entry.message.strip(),
        subject=entry.subject,
        sender=Address(entry.sender.name, entry.sender.email),
        date=entry.date.replace(tzinfo=UTC),
        message_id=f"<{entry.id}@sample.invalid>",
        notices=("This is a sample; the company is invented.",),
    )
    return Sample(entry.id, message, {"company": company, **entry.case})
