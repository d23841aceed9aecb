"""Listens at the one place where requests leave, in every test, and finds planted data in what is masked.

What is looked for is told apart from the masking itself: data that tests plant, and two plain patterns.
Requests of child processes (the app in a browser, the command line) are not heard here; those of the tests
that start them are compared there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from assistant.model import ChatMessage
from assistant.privacy import Mask

Masked = Callable[[Sequence[ChatMessage], Mask | None], tuple[ChatMessage, ...]]
PLANTED = (
    "Pauline",
    "Marsh",
    "88213",
    "4111 1111 1111 1111",
    "DE89 3704 0044 0532 0130 00",
    "14 Alder Street",
)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
_NUMBER = re.compile(r"(?<![\w.])\+?\d(?:[ ()/-]?\d){8,}(?!\w)")


@dataclass
class Ear:
    """What left so far, and what of it should not have."""

    heard: int = 0
    leaks: list[str] = field(default_factory=list)

    def hear(self, before: Sequence[ChatMessage], sent: Sequence[ChatMessage]) -> None:
        """Compare the messages of one request before and after they were masked."""
        self.heard += 1
        told = "\n".join(message.content for message in before if message.role != "system")
        left = "\n".join(message.content for message in sent)
        data = {*_MAIL.findall(told), *_NUMBER.findall(told), *(one for one in PLANTED if _stands(one, told))}
        self.leaks += [datum for datum in data if _stands(datum, left)]


def _stands(datum: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(datum)}(?!\w)", text))


EAR = Ear()


def listening(masked: Masked) -> Masked:
    """Return what masks requests, heard by the ear where it masks at all."""

    def heard(messages: Sequence[ChatMessage], mask: Mask | None) -> tuple[ChatMessage, ...]:
        sent = masked(messages, mask)
        if mask is not None:
            EAR.hear(messages, sent)
        return sent

    return heard
