"""The store: every case, every draft, who did what and when, in one database.

Each method is one transaction. What it returned is on disk; what raised left nothing behind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.model import Case, Claim, Draft, Finding, Reading, Repair, SentRequest, State
from assistant.store import (
    cases,
    confirmations,
    dismissals,
    drafts,
    jobrows,
    listing,
    repairs,
    requests,
    schema,
    versions,
)
from assistant.store.calls import Calls
from assistant.store.database import Database, address
from assistant.store.pen import Pen
from assistant.store.records import (
    Action,
    Event,
    Job,
    JobState,
    Options,
    Sent,
    StoredCase,
    StoredDraft,
    StoredRepair,
    StoredRequest,
    StoredVersion,
    Summary,
)

Clock = Callable[[], datetime]
SYSTEM = "system"
"""The actor of what nobody asked for: a job taken up again, a draft given up."""


def now() -> datetime:
    """Return the present moment, aware and in UTC."""
    return datetime.now(UTC)


def upgrade(where: Path | str) -> str:
    """Bring the database in a folder, or at a URL, to this program's tables and return their revision.

    Raises:
        StorageError: the database cannot be used, or is newer than this program.
    """
    database = Database(address(where))
    try:
        return schema.upgrade(database)
    finally:
        database.close()


class Store:
    """Cases and drafts in a database. Threads may share it; every process opens its own.

    Ids that are not known, or whose case was erased, raise InputError everywhere; a database that cannot
    be used raises StorageError everywhere. Only what goes beyond that is said at the methods.
    """

    def __init__(self, database: Database, clock: Clock = now) -> None:
        self._database = database
        self._clock = clock

    @classmethod
    def open(cls, where: Path | str, clock: Clock = now) -> Store:
        """Open the database in a folder, or at a URL; a fresh one gets its tables.

        Raises:
            StorageError: it cannot be written, is damaged, or has older or newer tables than this program.
        """
        database = Database(address(where))
        try:
            schema.prepare(database)
        except BaseException:
            database.close()
            raise
        return cls(database, clock)

    @property
    def calls(self) -> Calls:
        """What questions to models took."""
        return Calls(self._database, self._clock)

    @property
    def address(self) -> str:
        """Where the data are: a file, or a URL without its password."""
        url = self._database.url
        return url.database or "" if self._database.is_sqlite else url.render_as_string(hide_password=True)

    def close(self) -> None:
        """Give back every connection."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- cases ----------------------------------------------------------------------------------------

    def add_case(self, case: Case, reading: Reading, actor: str, *, key: str = "") -> str:
        """Store a case and return its id; the same `key` again returns the same case."""
        with self._pen(actor) as pen:
            return cases.add(pen, case, reading, key)

    def case(self, case_id: str) -> StoredCase:
        """Return a case as it stands."""
        with self._database.read() as session:
            return cases.get(session, case_id)

    def change_case(self, case_id: str, case: Case, reading: Reading, actor: str) -> None:
        """Replace a case's facts and reading; versions made before keep their own."""
        with self._pen(actor) as pen:
            cases.change(pen, case_id, case, reading)

    def override_reading(self, case_id: str, reading: Reading, actor: str) -> None:
        """Let a person's reading hold from now on."""
        with self._pen(actor) as pen:
            cases.override_reading(pen, case_id, reading)

    def erase_case(self, case_id: str, actor: str = SYSTEM) -> None:
        """Take every word of a case off the disk; its history stays.

        Raises:
            StorageError: the words are gone from the tables, but not yet from the log file; run it again.
        """
        with self._pen(actor) as pen:
            cases.erase(pen, case_id)
        self._database.scrub()

    # --- drafts ---------------------------------------------------------------------------------------

    def begin_draft(self, case_id: str, actor: str, key: str = "") -> str:
        """Start the next attempt of a case without a job; a known key returns its draft."""
        with self._pen(actor) as pen:
            return drafts.begin(pen, case_id, key)[0]

    def save_partial(self, draft_id: str, text: str, *, owner: str = "") -> None:
        """Keep the text as far as it is written.

        Raises:
            Stopped: the draft is finished or given up, the job is not `owner`'s any more, or is to stop.
        """
        with self._pen(SYSTEM) as pen:
            if owner:
                jobrows.check_wanted(pen.session, draft_id, owner)
            drafts.save_partial(pen, draft_id, text)

    def finish_draft(self, draft_id: str, draft: Draft, actor: str, *, owner: str = "") -> int:
        """Store what the writer made as version 1 and close the job, if there is one.

        Raises:
            Conflict: the draft is no longer being written.
            Stopped: the job is not `owner`'s any more.
        """
        with self._pen(actor) as pen:
            if owner:
                jobrows.check_owner(pen.session, draft_id, owner)
            n = drafts.finish(pen, draft_id, draft)
            jobrows.end(pen, draft_id, JobState.DONE)
            return n

    def add_version(self, draft_id: str, draft: Draft, actor: str, base_version: int) -> int:
        """Store an edit made on top of `base_version` and return the new version's number.

        A failed draft is edited on top of version 0: an agent may go on from its partial text.

        Raises:
            Conflict: somebody saved another version first, or the writer is still at it.
        """
        with self._pen(actor) as pen:
            return drafts.add_version(pen, draft_id, draft, base_version)

    def fail_draft(
        self, draft_id: str, reason: str, *, text: str = "", stopped: bool = False, owner: str = ""
    ) -> None:
        """Give a draft up and close its job; a finished draft stays finished.

        `text` is what was written last, if it is newer than the last partial one; an agent may go on from it.
        With an `owner`, nothing happens unless the job is still theirs.
        """
        action, state = (Action.DRAFT_FAILED, JobState.FAILED)
        if stopped:
            action, state = (Action.DRAFT_STOPPED, JobState.STOPPED)
        with self._pen(SYSTEM) as pen:
            if owner and not jobrows.owns(pen.session, draft_id, owner):
                return
            drafts.fail(pen, draft_id, reason, action, text)
            jobrows.end(pen, draft_id, state, reason)

    def add_request(self, draft_id: str, request: SentRequest) -> None:
        """Keep what is about to be sent to a model for a draft."""
        with self._pen(SYSTEM) as pen:
            requests.add(pen, draft_id, request)

    def save_edit(self, draft_id: str, text: str, actor: str) -> None:
        """Keep what somebody has typed; `draft()` returns it as `.working` until a version replaces it."""
        with self._pen(actor) as pen:
            drafts.save_edit(pen, draft_id, text)

    def flag(self, draft_id: str, actor: str, reason: str) -> None:
        """Mark a draft for review by hand; a reason is needed."""
        with self._pen(actor) as pen:
            drafts.flag(pen, draft_id, reason)

    def mark_sent(
        self, draft_id: str, how: Sent, actor: str, reason: str = "", *, base_version: int | None = None
    ) -> None:
        """Record that the newest version went out.

        Raises:
            InputError: there is no text, open slots, unsaved edits, or it is flagged and no reason is given.
            Conflict: `base_version` is given and is not the newest.
        """
        with self._pen(actor) as pen:
            drafts.mark_sent(pen, draft_id, Sent(how), reason, base_version)

    def dismiss(
        self, draft_id: str, finding: Finding, actor: str, *, until: datetime, reason: str = ""
    ) -> None:
        """Let a person say that a finding does not matter; it stays in the record and is shown as dismissed.

        Raises:
            InputError: the reply was sent, or the finding objects to nothing (a pass, a rule that crashed).
        """
        with self._pen(actor) as pen:
            dismissals.dismiss(pen, draft_id, finding, until, reason)

    def confirm(self, draft_id: str, claims: Mapping[str, Claim], actor: str) -> None:
        """Let a person stand for claims of a draft, given under their keys.

        Raises:
            InputError: the reply was sent.
        """
        with self._pen(actor) as pen:
            confirmations.confirm(pen, draft_id, claims)

    def restore(self, draft_id: str, fingerprint: str, actor: str) -> None:
        """Take a dismissal back; where there is none, nothing happens."""
        with self._pen(actor) as pen:
            dismissals.restore(pen, draft_id, fingerprint)

    def finish_repair(self, draft_id: str, repair: Repair, actor: str, *, owner: str = "") -> None:
        """Keep what came of mending a draft and close the job, if there is one.

        Raises:
            Stopped: the job is not `owner`'s any more.
        """
        with self._pen(actor) as pen:
            if owner:
                jobrows.check_owner(pen.session, draft_id, owner)
            repairs.keep(pen, draft_id, repair)
            jobrows.end(pen, draft_id, JobState.DONE)

    def accept_repair(self, draft_id: str, seq: int, draft: Draft, actor: str, base_version: int) -> int:
        """Make an offered repair the next version and return its number.

        Raises:
            Conflict: it was settled already, or somebody saved a newer version.
        """
        with self._pen(actor) as pen:
            return repairs.accept(pen, draft_id, seq, draft, base_version)

    def decline_repair(self, draft_id: str, seq: int, actor: str) -> None:
        """Note that an offered repair was declined; its text stays in the history.

        Raises:
            Conflict: it was settled already.
        """
        with self._pen(actor) as pen:
            repairs.decline(pen, draft_id, seq)

    def last_repair(self, draft_id: str) -> StoredRepair | None:
        """Return the newest repair of a draft, or None where there was none."""
        with self._database.read() as session:
            return repairs.last(session, draft_id)

    def repairs(self, draft_id: str) -> tuple[StoredRepair, ...]:
        """Return every repair of a draft, oldest first; what was refused or declined too."""
        with self._database.read() as session:
            return repairs.of_draft(session, draft_id)

    # --- looking --------------------------------------------------------------------------------------

    def draft(self, draft_id: str) -> StoredDraft:
        """Return a draft with everything an editor shows."""
        with self._database.read() as session:
            return listing.draft(session, draft_id, self._clock())

    def requests(self, draft_id: str) -> tuple[StoredRequest, ...]:
        """Return everything that was sent to a model for a draft, in order."""
        with self._database.read() as session:
            drafts.row_of(session, draft_id)
            return requests.of_draft(session, draft_id)

    def versions(self, draft_id: str) -> tuple[StoredVersion, ...]:
        """Return every version of a draft, oldest first."""
        with self._database.read() as session:
            drafts.row_of(session, draft_id)
            return versions.of_draft(session, draft_id)

    def drafts(
        self,
        limit: int = 50,
        before: int | None = None,
        state: State | None = None,
        *,
        sample: bool | None = None,
    ) -> tuple[Summary, ...]:
        """Return lines of drafts, newest first; `before` is the `seq` of the last line already seen."""
        with self._database.read() as session:
            return listing.drafts(session, limit, before, state, sample=sample)

    def drafts_of_case(self, case_id: str) -> tuple[Summary, ...]:
        """Return lines of every attempt of a case, newest first."""
        with self._database.read() as session:
            return listing.of_case(session, case_id)

    def events(self, object_id: str) -> tuple[Event, ...]:
        """Return the history of a draft, or of a case with all its drafts, oldest first; erased ones too."""
        with self._database.read() as session:
            return listing.events(session, object_id)

    # --- work in the background; `assistant.jobs` is the one that calls these ---------------------------

    def submit_job(
        self, key: str, case_id: str, options: Options, actor: str, owner: str, lease: timedelta
    ) -> tuple[str, bool]:
        """Queue work on a new draft and return its id and True; a known key returns its draft and False."""
        with self._pen(actor) as pen:
            return jobrows.submit(pen, case_id, key, options, owner, pen.now + lease)

    def submit_job_again(
        self, draft_id: str, options: Options, actor: str, owner: str, lease: timedelta
    ) -> bool:
        """Queue more work on a finished draft and return True, or False where work on it is under way.

        Raises:
            Conflict: the draft is still being written.
        """
        with self._pen(actor) as pen:
            return jobrows.submit_again(pen, draft_id, options, owner, pen.now + lease)

    def check_job(self, draft_id: str, *, owner: str) -> None:
        """Make sure a running job is still this owner's and nobody asked for its end.

        Raises:
            Stopped: it is not.
        """
        with self._database.read() as session:
            jobrows.check_wanted(session, draft_id, owner)

    def job(self, draft_id: str) -> Job | None:
        """Return where the work on a draft stands, or None where it was begun without a job."""
        with self._database.read() as session:
            return jobrows.get(session, draft_id)

    def start_job(self, draft_id: str, owner: str, lease: timedelta) -> Job | None:
        """Take a queued job of one's own up; None where it was stopped or somebody else has it."""
        with self._pen(SYSTEM) as pen:
            return jobrows.start(pen, draft_id, owner, pen.now + lease)

    def stop_job(self, draft_id: str, actor: str, reason: str) -> None:
        """Ask for the end of the work on a draft; one that is queued ends at once."""
        with self._pen(actor) as pen:
            jobrows.ask_to_stop(pen, draft_id, reason)

    def renew_jobs(self, owner: str, lease: timedelta) -> tuple[str, ...]:
        """Prolong an owner's leases and return the drafts that somebody asked to stop."""
        with self._pen(SYSTEM) as pen:
            return jobrows.renew(pen, owner, pen.now + lease)

    def adopt_jobs(self, owner: str, lease: timedelta, is_dead: Callable[[str], bool]) -> tuple[str, ...]:
        """Take over the work of owners that are gone and return the drafts to start again."""
        with self._pen(SYSTEM) as pen:
            return jobrows.adopt(pen, owner, pen.now + lease, is_dead)

    @contextmanager
    def _pen(self, actor: str) -> Iterator[Pen]:
        with self._database.write() as session:
            yield Pen(session, self._clock(), actor)
