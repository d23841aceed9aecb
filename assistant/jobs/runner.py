"""Runs model work in threads of this process, under job rows that outlive it."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from assistant.errors import AssistantError, StorageError, TryAgain
from assistant.jobs.owners import is_dead, make_owner
from assistant.jobs.work import Growth, Outcome, Run, Work, attempt
from assistant.model import Draft, Repair
from assistant.store.records import Job, Options

if TYPE_CHECKING:
    from assistant.store import Store

LEASE = timedelta(seconds=30)
HEARTBEAT = 10.0
MENDING = "repair"
"""The option that marks a job as one on a text that stands already: nothing of it grows on the draft."""
POLL = 0.05
"""Seconds between looks at a job that another process runs."""
BY_HAND = "stopped by hand; what was written so far is kept"

log = logging.getLogger(__name__)


class Jobs:
    """Drafts in the background: submitted once per key, stopped on request, taken up again after a crash.

    Page, tab and connection may go: the work belongs to the process, and its row to whoever lives. Nothing
    ends silently: what a run raises becomes the job's message, and what the store cannot take just now is
    kept and tried again at the next heartbeat.
    """

    def __init__(
        self,
        store: Store,
        run: Run,
        *,
        workers: int = 4,
        clock: Callable[[], float] = time.monotonic,
        lease: timedelta = LEASE,
        heartbeat: float | None = HEARTBEAT,
    ) -> None:
        self.owner = make_owner()
        self._store = store
        self._run = run
        self._workers = workers
        self._clock = clock
        self._done: Callable[[str], object] = _nothing
        self._lease = lease
        self._heartbeat = heartbeat
        self._waiting: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._growing: dict[str, Growth] = {}
        self._later: dict[str, tuple[AssistantError, Callable[[], object]]] = {}
        self._closing = threading.Event()
        self._changed = threading.Condition()

    def submit(self, key: str, case_id: str, options: Options, actor: str) -> str:
        """Have a case drafted and return the draft's id; the same key again returns the same draft.

        Raises:
            InputError: there is no such case.
            StorageError: the job could not be stored; nothing was begun.
        """
        draft_id, is_new = self._store.submit_job(key, case_id, options, actor, self.owner, self._lease)
        if is_new:
            self._look_after()
            self._enqueue(draft_id)
        return draft_id

    def submit_again(self, draft_id: str, options: Options, actor: str) -> None:
        """Have more work done on a finished draft, unless some is under way; `options` must hold `MENDING`.

        Raises:
            InputError: there is no such draft, or it was sent.
            Conflict: the draft is still being written.
        """
        if self._store.submit_job_again(draft_id, options, actor, self.owner, self._lease):
            self._look_after()
            self._enqueue(draft_id)

    def status(self, draft_id: str) -> Job | None:
        """Return where the work on a draft stands, or None where it has none."""
        job = self._store.job(draft_id)
        kept = self._later.get(draft_id)
        if job is None or kept is None or job.state.over:
            return job
        return replace(job, message=f"not saved yet, kept and tried again: {kept[0]}")

    def live_text(self, draft_id: str) -> str | None:
        """Return the newest text of a job that runs in this process, else None: the store has it then."""
        growth = self._growing.get(draft_id)
        return growth.text if growth else None

    def stop(self, draft_id: str, actor: str) -> None:
        """Ask for the end of the work on a draft, wherever it runs; what was written is kept.

        Raises:
            InputError: there is no such draft.
        """
        growth = self._growing.get(draft_id)
        if growth:
            growth.stop.set()
        self._store.stop_job(draft_id, actor, BY_HAND)
        self._tell()

    def wait(self, draft_id: str, timeout: float) -> Job | None:
        """Return the job as soon as it is over, or as it stands after `timeout` seconds."""
        until = time.monotonic() + timeout
        while True:
            with self._changed:
                job = self.status(draft_id)
                left = until - time.monotonic()
                if job is None or job.state.over or left <= 0:
                    return job
                self._changed.wait(min(POLL, left))

    def recover(self) -> tuple[str, ...]:
        """Start again, once, what dead processes left unfinished, and return those drafts.

        To be called when a process starts; from then on the heartbeat calls it.
        """
        self._look_after()
        orphans = self._store.adopt_jobs(self.owner, self._lease, is_dead)
        for draft_id in orphans:
            self._enqueue(draft_id)
        return orphans

    def beat(self) -> None:
        """Do what is due now and then: leases, requests to stop, orphans, and saves that failed before."""
        for draft_id in tuple(self._later):
            self._later.pop(draft_id)[1]()
        for draft_id in self._store.renew_jobs(self.owner, self._lease):
            growth = self._growing.get(draft_id)
            if growth:
                growth.stop.set()
        self.recover()

    def when_done(self, follow: Callable[[str], object]) -> None:
        """Have a function called with the draft's id whenever work on one came to its end."""
        self._done = follow

    def close(self, timeout: float = 0.0) -> None:
        """Take no more work up and wait up to `timeout` seconds for what runs; the next start goes on."""
        self._closing.set()
        for _ in self._threads:
            self._waiting.put(None)
        until = time.monotonic() + timeout
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))

    # --- threads --------------------------------------------------------------------------------------

    def _enqueue(self, draft_id: str) -> None:
        self._waiting.put(draft_id)
        if len(self._threads) < self._workers:
            thread = threading.Thread(target=self._work, name="assistant-job", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _work(self) -> None:
        while (draft_id := self._waiting.get()) is not None and not self._closing.is_set():
            self._take_up(draft_id)
            self._tell()

    def _look_after(self) -> None:
        """Start the heartbeat, once."""
        if self._heartbeat is None:
            return
        interval, self._heartbeat = self._heartbeat, None
        threading.Thread(target=self._beats, args=(interval,), name="assistant-beat", daemon=True).start()

    def _beats(self, interval: float) -> None:
        while not self._closing.wait(interval):
            trouble = attempt(self.beat)
            if isinstance(trouble, AssistantError):
                log.warning("the heartbeat of the jobs: %s", trouble)

    def _tell(self) -> None:
        with self._changed:
            self._changed.notify_all()

    # --- one job --------------------------------------------------------------------------------------

    def _take_up(self, draft_id: str) -> None:
        """Do one job from its row to its end."""
        job = attempt(lambda: self._store.start_job(draft_id, self.owner, self._lease))
        if isinstance(job, AssistantError):
            self._later[draft_id] = (job, partial(self._enqueue, draft_id))
        elif job is not None:
            growth = Growth(self._saver(job), self._clock)
            self._growing[draft_id] = growth
            self._end(job, attempt(lambda: self._run(self._ordered(job, growth))), growth)

    def _saver(self, job: Job) -> Callable[[str], None]:
        """Return what keeps a growing text; of a text that is mended nothing is kept before the end."""
        if MENDING in job.options:
            return lambda _text: self._store.check_job(job.draft_id, owner=self.owner)
        return partial(self._store.save_partial, job.draft_id, owner=self.owner)

    def _ordered(self, job: Job, growth: Growth) -> Work:
        stored = self._store.case(job.case_id)
        return Work(
            draft_id=job.draft_id,
            case_id=job.case_id,
            actor=job.actor,
            case=stored.case,
            reading=stored.reading,
            options=job.options,
            on_text=growth.take,
            cancelled=growth.stop.is_set,
        )

    def _end(self, job: Job, outcome: Outcome | AssistantError, growth: Growth) -> None:
        """Write down how a job ended."""
        give_up = partial(self._give_up, job.draft_id, growth)
        if isinstance(outcome, Repair):
            mended = partial(self._store.finish_repair, job.draft_id, outcome, job.actor, owner=self.owner)
            self._settle(job.draft_id, mended, give_up)
        elif isinstance(outcome, Draft):
            finish = partial(self._store.finish_draft, job.draft_id, outcome, job.actor, owner=self.owner)
            self._settle(job.draft_id, finish, give_up)
        else:
            give_up(outcome)

    def _give_up(self, draft_id: str, growth: Growth, trouble: AssistantError) -> None:
        stopped = isinstance(trouble, TryAgain) and growth.stop.is_set()
        reason = BY_HAND if stopped else str(trouble)
        fail = partial(self._store.fail_draft, draft_id, reason, stopped=stopped, owner=self.owner)
        self._settle(draft_id, partial(fail, text=growth.text), partial(self._let_go, draft_id))

    def _settle(
        self, draft_id: str, step: Callable[[], object], or_else: Callable[[AssistantError], None]
    ) -> None:
        """Take the last step of a job; what the store cannot do now is kept for the next heartbeat."""
        trouble = attempt(step)
        if isinstance(trouble, StorageError):
            self._later[draft_id] = (trouble, partial(self._settle, draft_id, step, or_else))
        elif isinstance(trouble, AssistantError):
            or_else(trouble)
        else:
            self._growing.pop(draft_id, None)
            attempt(lambda: self._done(draft_id))

    def _let_go(self, draft_id: str, trouble: AssistantError) -> None:
        """Part with a job that is not ours to end: it was erased, or another process has it."""
        self._growing.pop(draft_id, None)
        log.warning("job %s: %s", draft_id, trouble)


def _nothing(_draft_id: str) -> None:
    """Follow a job with nothing."""
