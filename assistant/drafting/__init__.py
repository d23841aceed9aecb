"""The way of a message through the house: case, reading, writer, reply, checks, draft. Read this first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from assistant.checks import Policy, check
from assistant.drafting.judging import judge
from assistant.drafting.outbox import OnRequest, Outbox, unrecorded
from assistant.drafting.prompted import PromptedWriter, Wishes
from assistant.drafting.refining import refine
from assistant.errors import AssistantError, EndpointRefused, InputError, Stopped, TryAgain
from assistant.gate import gate
from assistant.ledger import LEDGER, Macro, confirmed, findings_of, states_facts, trace
from assistant.llm import ChatModel
from assistant.model import Case, Claim, Draft, Outcome, Passage, Reading, Reply, SentRequest, WriterKind
from assistant.playbook import (
    Choice,
    Playbook,
    PlaybookWriter,
    choices,
    handover,
    needs,
    options,
    prepare,
)
from assistant.policy import Grounding, PolicyBook, also_of, ground
from assistant.privacy import mask_of
from assistant.reading import read
from assistant.templates import Library
from assistant.text import find_slots

__all__ = ["Drafter", "Wishes", "examine", "understand"]

OnText = Callable[[str], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Drafter:
    """Turns a case into a checked draft, with a model where there is one and the playbook where not."""

    library: Library
    playbook: Playbook
    policy: Policy
    model: ChatModel | None = None
    refine_reading: bool = False
    judge: bool = False
    """Whether the model settles what the rules leave unsure in a draft; edits are checked by rules alone."""
    masked: bool = True
    """Whether names and numbers become placeholders before anything is sent to the model."""
    promises: Callable[[Case], PolicyBook] = field(default=lambda _case: PolicyBook())
    """The company's policy; of a sample case it is the sample company's."""
    saved: Callable[[Case], Sequence[Macro]] = field(default=lambda _case: ())
    """The house's saved replies."""

    def draft(
        self,
        case: Case,
        wishes: Wishes,
        on_text: OnText,
        cancelled: Cancelled,
        reading: Reading | None = None,
        on_request: OnRequest = unrecorded,
    ) -> Draft:
        """Read the case, write a reply, check it.

        `on_text` is called with the whole text so far, as often as it grows or begins anew. A `reading`
        that somebody corrected is taken as it is. `on_request` hears
        of every request to the model, as it is sent and before it is.

        Raises:
            InputError: no reply should be drafted for this message, or the wishes cannot be met.
            Stopped: `cancelled` said so.
        """
        _must_be_answerable(case, wishes)
        if self.model and not (wishes.offline or isinstance(self.model, Outbox)):
            box = self._outbox(self.model, case, on_request)
            return box.noted(replace(self, model=box).draft(case, wishes, on_text, cancelled, reading))
        reading = reading or self.understand(case, wishes)
        book = self.promises(case)
        grounding = ground(book, case, reading)
        self._must_be_allowed(case, reading, grounding, wishes)
        reply = self._write(case, reading, wishes, grounding, on_text, cancelled)
        passages = also_of(book, case, reply.text, grounding.passages)
        allowed = options(self.playbook, reading.trouble)
        draft = examine(
            case,
            reading,
            reply,
            self.policy,
            passages,
            self._sent(),
            allowed=allowed,
            macros=self.saved(case),
        )
        return self._judged(draft, wishes, cancelled) if self.judge else draft

    def choices(self, case: Case, reading: Reading) -> tuple[Choice, ...]:
        """Return the answers a reply may give, each with the reason where it may not."""
        grounding = ground(self.promises(case), case, reading)
        return choices(prepare(self.playbook, case, reading, grounding.passages, grounding.values))

    def _must_be_allowed(self, case: Case, reading: Reading, grounding: Grounding, wishes: Wishes) -> None:
        """Refuse an answer that neither facts nor policy allow."""
        if not wishes.outcome:
            return
        if wishes.despite_triggers:
            reading = replace(reading, triggers=())
        written = prepare(self.playbook, case, reading, grounding.passages, grounding.values)
        choice = next((one for one in choices(written) if one.outcome == wishes.outcome), None)
        if choice is None or not choice.allowed:
            because = choice.because if choice else "there is no such answer"
            raise InputError(f"No reply of this kind is drafted: {because}.")

    def _outbox(self, model: ChatModel, case: Case, on_request: OnRequest = unrecorded) -> Outbox:
        """Return the model behind the one place where anything leaves the house."""
        if isinstance(model, Outbox):
            return model
        return Outbox(model, mask_of(case) if self.masked else None, on_request)

    def _sent(self) -> tuple[SentRequest, ...]:
        return tuple(self.model.kept) if isinstance(self.model, Outbox) else ()

    def understand(self, case: Case, wishes: Wishes) -> Reading:
        """Read the message by rules, and let the model refine the reading where there is one."""
        found = understand(case)
        if self.model is None or wishes.offline or not self.refine_reading:
            return found
        return refine(found, case, self.library, self._outbox(self.model, case).to("reading"))

    def _write(
        self,
        case: Case,
        reading: Reading,
        wishes: Wishes,
        grounding: Grounding,
        on_text: OnText,
        cancelled: Cancelled,
    ) -> Reply:
        if reading.triggers and not wishes.despite_triggers:
            reply = handover(self.playbook, case, reading)
            on_text(reply.text)
            return reply
        offline = PlaybookWriter(
            self.playbook,
            grounding.passages,
            grounding.values,
            Outcome(wishes.outcome) if wishes.outcome else None,
        )
        if self.model is None or wishes.offline:
            return offline.write(case, reading, on_text)
        online = PromptedWriter(
            self.library,
            self.model,
            wishes,
            allowed=options(self.playbook, reading.trouble),
            needs=needs(self.playbook, reading.trouble),
            grounding=grounding,
            cancelled=cancelled,
        )
        if wishes.template:
            self.library.get(wishes.template)
        try:
            return online.write(case, reading, on_text)
        except Stopped:
            raise
        except (TryAgain, EndpointRefused, InputError) as error:
            on_text("")
            return _with_notice(offline.write(case, reading, on_text), error)

    def _judged(self, draft: Draft, wishes: Wishes, cancelled: Cancelled) -> Draft:
        """Have doubts settled, unless the playbook wrote because the model could not be used."""
        away = wishes.offline or draft.reply.writer is WriterKind.PLAYBOOK
        if self.model is None or away:
            return draft
        asked = self._outbox(self.model, draft.case).to("judge")
        return judge(draft, self.library, asked, cancelled=cancelled)


def understand(case: Case) -> Reading:
    """Read the message by rules alone."""
    return read(case)


def examine(  # noqa: PLR0913 - all that a reply is compared with
    case: Case,
    reading: Reading,
    reply: Reply,
    policy: Policy,
    passages: tuple[Passage, ...] = (),
    sent: Iterable[SentRequest] = (),
    *,
    allowed: Sequence[str] = (),
    macros: Sequence[Macro] = (),
    before: Iterable[Claim] = (),
) -> Draft:
    """Check a reply, whoever wrote it, trace what it claims, and name its open slots.

    `passages` are the company's own words, `sent` are the requests to a model that led to the reply,
    `allowed` is what the playbook offers, `before` what was claimed in the text that a person changed.
    """
    report = check(reply.text, case, reading, policy)
    claims = trace(
        reply.text,
        case,
        passages=passages,
        allowed=allowed,
        macros=macros,
        writer=reply.writer,
        before=before,
    )
    told = findings_of(claims, states_facts(case))
    asked = [message for request in sent for message in request.messages]
    gated = gate(reply.text, case, passages, asked, [one.text for one in macros])
    return Draft(
        case=case,
        reading=reading,
        reply=reply,
        report=replace(report, findings=(*gated, *told, *report.findings)),
        slots=find_slots(reply.text),
        passages=passages,
        claims=claims,
    )


def vouched(draft: Draft, by: Mapping[str, str]) -> Draft:
    """Return a draft in which a person stands for some of the deeds and promises, named as in `claim_key`."""
    claims = confirmed(draft.claims, by)
    if claims == draft.claims:
        return draft
    told = findings_of(claims, states_facts(draft.case))
    rest = tuple(finding for finding in draft.report.findings if finding.source != LEDGER)
    return replace(draft, claims=claims, report=replace(draft.report, findings=(*told, *rest)))


def rewritten(draft: Draft, text: str) -> Reply:
    """Return the reply as a person changed it; where it first came from stays known."""
    if text == draft.reply.text:
        return draft.reply
    return replace(draft.reply, text=text, writer=WriterKind.PERSON)


def _must_be_answerable(case: Case, wishes: Wishes) -> None:
    if case.message.automatic and not wishes.despite_automatic:
        raise InputError(f"No reply is drafted: this is an automatic message ({case.message.automatic}).")
    if not case.message.text.strip() and not case.message.subject.strip():
        raise InputError("The message is empty; paste what the customer wrote.")


def _with_notice(reply: Reply, error: AssistantError) -> Reply:
    notice = f"The model could not be used ({error}) The playbook wrote this draft instead."
    return replace(reply, notices=(*reply.notices, notice))
