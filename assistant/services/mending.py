"""Mending drafts at the desk: begun in the background, offered as a difference, taken over by a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from assistant.drafting import examine, rewritten, vouched
from assistant.drafting.repair import mendable
from assistant.errors import Conflict, InputError
from assistant.jobs import MENDING, Jobs, Work
from assistant.model import Draft, Repair, Reply, SentRequest, State, WriterKind
from assistant.store import JobState, Store, StoredDraft

if TYPE_CHECKING:
    from assistant.services.desk import View
    from assistant.services.services import Services

NOTHING_OFFERED = "There is nothing to accept; mend the reply again."
TEXT_CHANGED = "The reply was changed after it was mended; mend it again as it stands now."
NOTHING_FAILS = "There is nothing to mend: no rule fails that another wording could meet."


class Mending:
    """What an agent does about what the rules found, beyond editing."""

    def __init__(
        self, services: Services, store: Store, jobs: Jobs, view: Callable[[str], View], actor: str
    ) -> None:
        self._services = services
        self._store = store
        self._jobs = jobs
        self._view = view
        self._actor = actor

    def begin(self, draft_id: str, *, offline: bool = False) -> None:
        """Have the text on the screen mended in the background; a second click joins what is under way.

        Raises:
            InputError: nothing fails, or the reply was sent.
            Conflict: the draft is still being written.
        """
        view = self._view(draft_id)
        if view.draft is None or not set(view.counted) & set(mendable(view.draft)):
            raise InputError(NOTHING_FAILS)
        self._jobs.submit_again(draft_id, {MENDING: True, "offline": offline}, self._actor)

    def begin_by_itself(self, draft_id: str) -> None:
        """Mend a draft that was just written and is flagged, where the settings say so."""
        if self._services.settings.desk.repair != "auto":
            return
        job, stored = self._jobs.status(draft_id), self._store.draft(draft_id)
        fresh = job is not None and job.state is JobState.DONE and MENDING not in job.options
        if fresh and job is not None and stored.state is State.FLAGGED:
            offline = bool(job.options.get("offline"))
            self._jobs.submit_again(draft_id, {MENDING: True, "offline": offline}, self._actor)

    def run(self, work: Work) -> Repair:
        """Mend the newest text of a draft, edits included; called in the background."""
        stored = self._store.draft(work.draft_id)
        text = stored.working.text if stored.working else stored.text
        draft = checked(self._services, self._store, stored, text)
        counted = {finding.fingerprint for finding in self._view(work.draft_id).counted}
        spared = {one.fingerprint for one in draft.report.failing()} - counted
        mender = self._services.mender(
            draft,
            offline=bool(work.options.get("offline")),
            on_text=work.on_text,
            cancelled=work.cancelled,
            sent=[one.request for one in self._store.requests(work.draft_id)],
            on_request=partial(self._store.add_request, work.draft_id),
        )
        return replace(mender, spared=frozenset(spared)).repair(draft)

    def accept(self, draft_id: str) -> int:
        """Make what is offered the next version and return its number; edits are saved as one before.

        Raises:
            InputError: nothing is offered, or the reply was sent.
            Conflict: the text changed since, or somebody saved a version first.
        """
        view = self._view(draft_id)
        if view.repair is None or view.repair.answer or not view.repair.repair.accepted:
            raise InputError(NOTHING_OFFERED)
        if view.offer is None or view.draft is None:
            raise Conflict(TEXT_CHANGED)
        version = view.stored.version
        if view.edited:
            version = self._store.add_version(draft_id, view.draft, self._actor, version)
        draft = self._mended(view.stored, view.draft, view.offer)
        return self._store.accept_repair(draft_id, view.repair.seq, draft, self._actor, version)

    def _mended(self, stored: StoredDraft, draft: Draft, repair: Repair) -> Draft:
        notices = (*draft.reply.notices, mended_notice(repair))
        reply = replace(draft.reply, text=repair.after, notices=notices)
        sent = [one.request for one in self._store.requests(stored.id)]
        return again(self._services, stored, reply, sent)

    def decline(self, draft_id: str) -> None:
        """Leave the text as it is; what was offered stays in the history.

        Raises:
            Conflict: it was settled already.
        """
        view = self._view(draft_id)
        if view.repair is not None:
            self._store.decline_repair(draft_id, view.repair.seq, self._actor)


def checked(services: Services, store: Store, stored: StoredDraft, text: str) -> Draft:
    """Return a text of a stored draft with what the rules say of it now."""
    reply = rewritten(stored.draft, text) if stored.draft else Reply(text, WriterKind.PERSON)
    sent = [one.request for one in store.requests(stored.id)]
    return again(services, stored, reply, sent)


def again(services: Services, stored: StoredDraft, reply: Reply, sent: Iterable[SentRequest] = ()) -> Draft:
    """Check a reply to a stored draft's case; what a person confirmed before stays confirmed."""
    draft = examine(
        stored.case,
        stored.reading,
        reply,
        services.policy,
        services.passages(stored.case, stored.reading, reply.text, stored.passages),
        sent,
        allowed=services.allowed(stored.reading),
        macros=services.saved_replies(stored.case),
        before=stored.claims,
    )
    return vouched(draft, stored.confirmations)


def mended_notice(repair: Repair) -> str:
    """Return what a reader of the draft should know of its repair."""
    by = {attempt.by for attempt in repair.attempts if not attempt.refused}
    who = " and ".join(name for kind, name in (("model", "a model"), ("rules", "rules alone")) if kind in by)
    named = f" ({repair.model})" if repair.model and "model" in by else ""
    return f"Mended by {who}{named}: {', '.join(repair.fixed)}.".replace("_", " ")
