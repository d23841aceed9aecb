"""The one place where anything leaves the house: masked before it goes, told to whoever keeps record."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from assistant.llm import ChatModel, Completion, Options, unheard
from assistant.model import ChatMessage, Draft, SentRequest, WriterKind
from assistant.privacy import Mask, Unmasked

WORDS = "assistant.words"
"""The name of the logger that is told what was sent and answered; silent unless it is switched on."""
EXPLAINED = (
    "Marks such as <FIRST_NAME_1> or <PHONE_2B> stand for names, numbers and addresses that are kept "
    "from you. Write "
    "them letter by letter as they stand, wherever the thing itself would stand; invent none."
)
"""What a model is told of placeholders."""
FIELDS = "told"
"""The name under which a record carries its fields."""
_WORDS = logging.getLogger(WORDS)
OnText = Callable[[str], None]
Cancelled = Callable[[], bool]
OnRequest = Callable[[SentRequest], None]
SYSTEM = "system"


def unrecorded(request: SentRequest) -> None:
    """Keep no record, for callers who show what is sent to nobody."""


@dataclass(slots=True)
class Tally:
    """What models did to the placeholders of one draft."""

    mended: int = 0
    lost: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, shown: Unmasked) -> None:
        """Count in what one answer did."""
        with self.lock:
            self.mended += shown.mended
            self.lost += shown.lost

    def notices(self) -> tuple[str, ...]:
        """Return what the agent should know, in words."""
        found = []
        if self.mended:
            found.append(f"Placeholders that the model garbled and that were put right: {self.mended}.")
        if self.lost:
            found.append(f"Placeholders of the model's that stand for nothing, now open slots: {self.lost}.")
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Outbox:
    """A model that sees placeholders where its caller sees names and numbers; without a mask it sees all."""

    model: ChatModel
    mask: Mask | None
    on_request: OnRequest = unrecorded
    purpose: str = "draft"
    tally: Tally = field(default_factory=Tally)
    kept: list[SentRequest] = field(default_factory=list)
    """What was sent so far."""

    def to(self, purpose: str) -> Outbox:
        """Return the same outbox for requests of another purpose."""
        return replace(self, purpose=purpose)

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = lambda: False,
    ) -> Completion:
        """Ask with everything private masked, and return the answer with it put back; see `ChatModel`."""
        sent = masked(messages, self.mask)
        request = SentRequest(self.purpose, sent, masked=self.mask is not None)
        self.on_request(request)
        self.kept.append(request)
        if self.mask is None:
            return self._asked(request, options, on_text, cancelled)
        mask, in_json = self.mask, options.answer_schema is not None
        heard = unheard if on_text is unheard else lambda text: on_text(mask.show_growing(text))
        done = self._asked(request, options, heard, cancelled)
        shown = mask.show(done.text, in_json=in_json)
        self.tally.add(shown)
        on_text(shown.text)
        return replace(done, text=shown.text)

    def _asked(
        self, request: SentRequest, options: Options, on_text: OnText, cancelled: Cancelled
    ) -> Completion:
        """Ask the model; where the operator wants words in the log, tell it what was sent and answered."""
        done = self.model.complete(request.messages, options, on_text, cancelled)
        if _WORDS.isEnabledFor(logging.INFO):
            sent = "\n\n".join(message.content for message in request.messages)
            told = {"purpose": request.purpose, "masked": request.masked, "sent": sent, "answer": done.text}
            _WORDS.info("model asked", extra={FIELDS: told})
        return done

    def noted(self, draft: Draft) -> Draft:
        """Return a draft of a model's that says what became of the placeholders."""
        told = self.tally.notices()
        if not told or draft.reply.writer is not WriterKind.MODEL:
            return draft
        return replace(draft, reply=replace(draft.reply, notices=(*draft.reply.notices, *told)))


def masked(messages: Sequence[ChatMessage], mask: Mask | None) -> tuple[ChatMessage, ...]:
    """Return messages as they leave the house.

    In the system message, which holds no customer's words, only what is known to be private is replaced;
    where a placeholder stands in the others, it says what they are.
    """
    if mask is None:
        return tuple(messages)
    told = {at: mask.hide(one.content) for at, one in enumerate(messages) if one.role != SYSTEM}
    ours = {at: mask.hide_known(one.content) for at, one in enumerate(messages) if one.role == SYSTEM}
    if any(text != messages[at].content for at, text in told.items()):
        ours = {at: f"{text}\n\n{EXPLAINED}" for at, text in ours.items()}
    contents = told | ours
    return tuple(ChatMessage(one.role, contents[at]) for at, one in enumerate(messages))
