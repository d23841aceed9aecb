"""What an agent does with cases and drafts that are kept."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from assistant.drafting import Wishes, vouched
from assistant.errors import InputError
from assistant.jobs import MENDING, Jobs, Outcome, Work
from assistant.ledger import claim_key, stands_open
from assistant.mail import reply_eml
from assistant.model import (
    GATE,
    Case,
    Draft,
    Finding,
    Repair,
    Report,
    SentRequest,
    Severity,
    Slot,
    State,
    TriggerKind,
    Verdict,
)
from assistant.services.growing import check_growing
from assistant.services.mending import Mending, checked
from assistant.services.slots import filled, must_be_filled
from assistant.store import (
    Dismissal,
    Job,
    JobState,
    Options,
    Sent,
    Store,
    StoredCase,
    StoredDraft,
    StoredRepair,
    StoredRequest,
    StoredVersion,
    Summary,
)

if TYPE_CHECKING:
    from assistant.playbook import Choice
    from assistant.services.services import Services


CONFIRM_FIRST = (
    "The reply says that something is done or will be, and nothing known supports it; confirm it first, "
    "or say why it goes out all the same."
)


@dataclass(frozen=True, slots=True)
class View:
    """A draft as a screen needs it: what is stored, what is being written, and what the rules say of it."""

    stored: StoredDraft
    job: Job | None
    draft: Draft | None
    """The newest text, unsaved edits included, with its findings; None while nothing is written."""
    edited: bool
    """Whether the text holds edits that are no version yet."""
    growing: str = ""
    """The text as far as a writer has come."""
    repair: StoredRepair | None = None
    """What came of mending it last."""

    @property
    def writing(self) -> bool:
        """Whether a writer is still at it."""
        return self.job is not None and not self.job.state.over and MENDING not in self.job.options

    @property
    def mending(self) -> bool:
        """Whether the text is being mended."""
        return self.job is not None and not self.job.state.over and MENDING in self.job.options

    @property
    def offer(self) -> Repair | None:
        """The repair that waits for an answer, if the text is still the one it was made for."""
        found = self.tried
        return found if found and found.accepted and self.repair and not self.repair.answer else None

    @property
    def tried(self) -> Repair | None:
        """What came of mending the text as it stands now, whether anything may be offered or not."""
        if self.repair is None or self.draft is None or self.stored.state is State.SENT:
            return None
        return self.repair.repair if self.repair.repair.before == self.draft.reply.text else None

    @property
    def not_mended(self) -> str:
        """Why the last try to mend it ended without a result, or nothing."""
        if self.job is None or MENDING not in self.job.options:
            return ""
        return self.job.message if self.job.state in {JobState.FAILED, JobState.STOPPED} else ""

    @property
    def failed(self) -> str:
        """Why the writer did not finish, or nothing."""
        gave_up = self.job is not None and self.job.state in {JobState.FAILED, JobState.STOPPED}
        if not gave_up or self.stored.version:
            return ""
        return (self.job.message if self.job else "") or self.stored.reason

    def dismissal(self, finding: Finding) -> Dismissal | None:
        """Return who dismissed a finding, if anybody did and it still holds."""
        found = self.stored.dismissals.get(finding.fingerprint)
        return found if found and found.covers(finding) else None

    @property
    def counted(self) -> tuple[Finding, ...]:
        """The failures that count: every error, and what else nobody dismissed."""
        failing = self.draft.report.failing() if self.draft else ()
        return tuple(f for f in failing if f.severity is Severity.ERROR or not self.dismissal(f))

    @property
    def state(self) -> State:
        """The state the text on the screen is in."""
        if self.stored.state in {State.WRITING, State.SENT} or self.draft is None:
            return self.stored.state
        return self.draft.state


class Desk:
    """Cases and drafts, kept in the store, with the model's work in the background."""

    def __init__(self, services: Services, store: Store) -> None:
        self._services = services
        self._store = store
        self._jobs = Jobs(store, self._run)
        self.mending = Mending(services, store, self._jobs, self.view, self.actor)
        self._jobs.when_done(self.mending.begin_by_itself)

    @property
    def actor(self) -> str:
        """Who works at this desk; without sign-in that names a person and proves nothing."""
        return self._services.settings.user

    def start(self) -> None:
        """Take up the work that a crash interrupted, and keep an eye on it."""
        self._jobs.recover()

    def close(self) -> None:
        """Stop the background work cleanly; what is unfinished is taken up at the next start."""
        self._jobs.close()
        self._services.models.close()
        self._store.close()

    # --- cases ----------------------------------------------------------------------------------------

    def keep_case(self, case: Case, case_id: str = "", *, key: str = "") -> str:
        """Store a case, new or changed, with its reading, and return its id."""
        if not case_id:
            return self._store.add_case(case, self._services.read(case), self.actor, key=key)
        before = self._store.case(case_id)
        if before.case != case:
            same_words = before.case.message == case.message and before.case.thread == case.thread
            reading = before.reading if same_words else self._services.read(case)
            self._store.change_case(case_id, case, reading, self.actor)
        return case_id

    def case(self, case_id: str) -> StoredCase:
        """Return a case as it stands."""
        return self._store.case(case_id)

    def choices(self, case_id: str) -> tuple[Choice, ...]:
        """Return the answers a reply to a case may give, each with the reason where it may not."""
        stored = self._store.case(case_id)
        return self._services.drafter(offline=True).choices(stored.case, stored.reading)

    def drop_trigger(self, case_id: str, kind: TriggerKind) -> None:
        """Let a person say that a trigger is none; the next draft is an ordinary one."""
        stored = self._store.case(case_id)
        kept = tuple(trigger for trigger in stored.reading.triggers if trigger.kind is not kind)
        self._store.override_reading(case_id, replace(stored.reading, triggers=kept), self.actor)

    # --- drafting -------------------------------------------------------------------------------------

    def draft(self, case_id: str, wishes: Wishes, key: str = "") -> str:
        """Begin a draft in the background and return its id; the same key joins the draft it began."""
        options: Options = asdict(wishes)
        return self._jobs.submit(key or secrets.token_urlsafe(12), case_id, options, actor=self.actor)

    def stop(self, draft_id: str) -> None:
        """Ask the writer to stop; what it wrote so far stays."""
        self._jobs.stop(draft_id, actor=self.actor)

    def wait(self, draft_id: str, seconds: float) -> None:
        """Wait until a draft is written or the time is over."""
        self._jobs.wait(draft_id, seconds)

    def _run(self, work: Work) -> Outcome:
        """Do a job, with its draft named in every line of the log that it causes."""
        from structlog.contextvars import bound_contextvars

        with bound_contextvars(draft=work.draft_id, case=work.case_id):
            return self._done(work)

    def _done(self, work: Work) -> Outcome:
        if MENDING in work.options:
            return self.mending.run(work)
        wishes = Wishes(**work.options)  # type: ignore[arg-type]  # written from Wishes
        drafter = self._services.drafter(offline=wishes.offline, stored=wishes.reuse)
        corrected = None if work.reading == self._services.read(work.case) else work.reading
        from assistant.llm import calls_for

        with calls_for(work.draft_id):
            return drafter.draft(
                work.case,
                wishes,
                work.on_text,
                work.cancelled,
                corrected,
                on_request=partial(self._store.add_request, work.draft_id),
            )

    def keep(self, draft: Draft, sent: Iterable[SentRequest] = (), *, key: str = "") -> str:
        """Store a draft that was made elsewhere (a batch) as a finished one and return its id.

        The same `key` again changes nothing, so a batch that goes on after a crash stores nothing twice.
        """
        case_id = self._store.add_case(draft.case, draft.reading, self.actor, key=key)
        draft_id = self._store.begin_draft(case_id, self.actor, key)
        if self._store.draft(draft_id).version == 0:
            for request in sent:
                self._store.add_request(draft_id, request)
            self._store.finish_draft(draft_id, draft, self.actor)
        return draft_id

    # --- a draft on the screen ------------------------------------------------------------------------

    def view(self, draft_id: str) -> View:
        """Return a draft with its newest text checked."""
        job = self._jobs.status(draft_id)  # before the draft: a job that is over has left a finished one
        stored = self._store.draft(draft_id)
        draft = vouched(stored.draft, stored.confirmations) if stored.draft else None
        edited = stored.working is not None and stored.working.text != stored.text
        if edited and stored.working is not None:
            draft = self._checked(stored, stored.working.text)
        elif draft is None and stored.partial and (job is None or job.state.over):
            draft, edited = self._checked(stored, stored.partial), True
        repair = self._store.last_repair(draft_id)
        growing = self._jobs.live_text(draft_id) or stored.partial
        return View(stored, job, draft, edited, growing, repair)

    def _checked(self, stored: StoredDraft, text: str) -> Draft:
        return checked(self._services, self._store, stored, text)

    def check_partial(self, view: View) -> Report:
        """Check a text that is still being written; only what it says counts, not what it still lacks."""
        return check_growing(self._services, view.stored, view.growing, self.sent(view.stored.id))

    def edit(self, draft_id: str, text: str) -> None:
        """Keep what is typed, before anybody saves it."""
        self._store.save_edit(draft_id, text, self.actor)

    def fill(self, draft_id: str, slot: Slot, value: str) -> None:
        """Put a value into every slot of a name.

        Raises:
            InputError: the value is empty, is not of the slot's type, or would open a slot itself.
        """
        view = self.view(draft_id)
        if view.draft is not None:
            self.edit(draft_id, filled(view.draft.reply.text, slot, value))

    def save(self, draft_id: str) -> int:
        """Make what is typed a version and return its number.

        Raises:
            Conflict: somebody else saved one first.
        """
        view = self.view(draft_id)
        if not view.edited or view.draft is None:
            return view.stored.version
        return self._store.add_version(draft_id, view.draft, self.actor, view.stored.version)

    def confirm(self, draft_id: str) -> int:
        """Stand for everything the text says is done or promised and nothing supports; return how many.

        Raises:
            InputError: there is no text yet, or the reply was sent.
        """
        draft = self.view(draft_id).draft
        open_ = stands_open(draft.claims) if draft else ()
        self._store.confirm(draft_id, {claim_key(one): one for one in open_}, self.actor)
        return len(open_)

    def send(self, draft_id: str, how: Sent, reason: str = "") -> None:
        """Save what is typed and record that it went out.

        Raises:
            InputError: slots are open, a deed or promise is not confirmed, or it is flagged
                and no reason is given.
            Conflict: somebody else saved a version first.
        """
        draft = self.view(draft_id).draft
        if draft is not None:
            must_be_filled(draft)
            _must_be_confirmed(draft, reason)
        version = self.save(draft_id)
        self._store.mark_sent(draft_id, how, self.actor, reason, base_version=version)

    def flag(self, draft_id: str, reason: str) -> None:
        """Mark a draft for review by hand.

        Raises:
            InputError: no reason is given.
        """
        self._store.flag(draft_id, self.actor, reason)

    def dismiss(self, draft_id: str, fingerprint: str, reason: str = "") -> None:
        """Say that a finding of the text on the screen does not matter; for a while, and in this draft alone.

        An error that is dismissed still needs its reason to go out; a hit of the gate cannot be dismissed.

        Raises:
            InputError: the text has no such finding any more, it objects to nothing, or the reply was sent.
        """
        finding = next((one for one in self._open(draft_id) if one.fingerprint == fingerprint), None)
        if finding is None:
            raise InputError("The text changed meanwhile, and the finding is gone.")
        if finding.rule == GATE:
            raise InputError("This cannot be dismissed: take it out, or state it as a fact of the case.")
        until = self._now() + timedelta(days=self._services.settings.desk.dismissal_days)
        self._store.dismiss(draft_id, finding, self.actor, until=until, reason=reason)

    def _open(self, draft_id: str) -> tuple[Finding, ...]:
        draft = self.view(draft_id).draft
        found = draft.report.findings if draft else ()
        return tuple(one for one in found if one.verdict is not Verdict.PASS)

    def restore(self, draft_id: str, fingerprint: str) -> None:
        """Let a dismissed finding count again."""
        self._store.restore(draft_id, fingerprint, self.actor)

    def eml(self, draft_id: str) -> bytes:
        """Return the reply as a mail that any mail program opens as a draft.

        Raises:
            InputError: there is no text, or slots are open.
        """
        view = self.view(draft_id)
        if view.draft is None:
            raise InputError("There is no text yet.")
        must_be_filled(view.draft)
        message = view.draft.case.message
        host = self._services.settings.desk.company.casefold().replace(" ", "-") or "reply-assistant"
        ascii_host = host.encode("ascii", "ignore").decode() or "reply-assistant"
        return reply_eml(
            message,
            view.draft.reply.text,
            sender=message.to[0] if message.to else None,
            signature="",
            date=self._now(),
            make_id=lambda: f"<{secrets.token_hex(16)}@{ascii_host}.invalid>",
        )

    def _now(self) -> datetime:
        return self._services.settings.now()

    def sent(self, draft_id: str) -> tuple[StoredRequest, ...]:
        """Return what was sent to a model for a draft, word for word and in order."""
        return self._store.requests(draft_id)

    def versions(self, draft_id: str) -> tuple[StoredVersion, ...]:
        """Return every version of a draft, oldest first."""
        return self._store.versions(draft_id)

    def recent(self, limit: int = 20) -> tuple[Summary, ...]:
        """Return the newest drafts."""
        return self._store.drafts(limit)

    def attempts(self, case_id: str) -> tuple[Summary, ...]:
        """Return every draft of a case, newest first."""
        return self._store.drafts_of_case(case_id)


def _must_be_confirmed(draft: Draft, reason: str) -> None:
    if stands_open(draft.claims) and not reason.strip():
        raise InputError(CONFIRM_FIRST)
