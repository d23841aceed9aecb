from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.errors import Conflict, InputError, Stopped
from assistant.model import Case, Draft, Passage, Reading, State, WriterKind
from assistant.store.records import Action, Sent
from assistant.store.store import Store

MakeDraft = Callable[..., Draft]


@pytest.fixture
def case_id(store: Store, case: Case, reading: Reading) -> str:
    """Return a stored case."""
    return store.add_case(case, reading, "Ana")


@pytest.fixture
def draft_id(store: Store, case_id: str) -> str:
    """Return a draft that is being written."""
    return store.begin_draft(case_id, "Ana")


def test_a_draft_grows_and_is_finished(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """What is saved on the way is there at once, and the end replaces it."""
    store.save_partial(draft_id, "Dear")
    store.save_partial(draft_id, "Dear Ines")
    half = store.draft(draft_id)
    assert (half.state, half.partial, half.text, half.draft) == (State.WRITING, "Dear Ines", "", None)
    store.finish_draft(draft_id, make_draft(), "Ana")
    whole = store.draft(draft_id)
    assert (whole.state, whole.partial, whole.version) == (State.READY, "", 1)
    assert whole.draft == make_draft()


def test_passages_are_kept_with_every_version(
    store: Store, draft_id: str, make_draft: MakeDraft, passage: Passage
) -> None:
    """What the policy said when a draft was made comes back with the draft and with its version."""
    grounded = replace(make_draft(), passages=(passage,))
    store.finish_draft(draft_id, grounded, "Ana")

    assert store.draft(draft_id).draft == grounded
    assert [version.passages for version in store.versions(draft_id)] == [(passage,)]


@pytest.mark.parametrize(
    ("what", "state"),
    [
        ({}, State.READY),
        ({"flagged": True}, State.FLAGGED),
        ({"incomplete": True}, State.INCOMPLETE),
        ({"slots": True}, State.NEEDS_FILLING),
    ],
)
def test_the_state_follows_the_findings(
    store: Store, draft_id: str, make_draft: MakeDraft, what: dict[str, bool], state: State
) -> None:
    """A stored draft stands where its record says it stands."""
    store.finish_draft(draft_id, make_draft(**what), "Ana")
    assert store.draft(draft_id).state is state
    assert [line.id for line in store.drafts(state=state)] == [draft_id]


def test_a_draft_is_finished_once(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """A second writer of the same draft is refused, and its words change nothing."""
    store.finish_draft(draft_id, make_draft("first"), "Ana")
    with pytest.raises(Conflict):
        store.finish_draft(draft_id, make_draft("second"), "Ana")
    with pytest.raises(Stopped):
        store.save_partial(draft_id, "second")
    assert store.draft(draft_id).text == "first"


def test_a_failed_draft_keeps_its_text(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """The agent goes on from where the writer gave up."""
    store.save_partial(draft_id, "Dear Ines, the")
    store.fail_draft(draft_id, "the endpoint is down")
    failed = store.draft(draft_id)
    assert (failed.state, failed.partial, failed.reason) == (
        State.FAILED,
        "Dear Ines, the",
        "the endpoint is down",
    )
    assert store.add_version(draft_id, make_draft(), "Ana", 0) == 1
    mended = store.draft(draft_id)
    assert (mended.state, mended.partial, mended.reason) == (State.READY, "", "")


def test_a_finished_draft_cannot_fail(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """A late failure changes nothing."""
    store.finish_draft(draft_id, make_draft(), "Ana")
    store.fail_draft(draft_id, "too late")
    assert store.draft(draft_id).state is State.READY


def test_every_version_is_kept(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """Versions come back oldest first, with their writer, their findings and who made them."""
    store.finish_draft(draft_id, make_draft("one", flagged=True), "Ana")
    edited = make_draft("two")
    edited = replace(edited, reply=replace(edited.reply, writer=WriterKind.PERSON))
    assert store.add_version(draft_id, edited, "Ben", 1) == 2
    first, second = store.versions(draft_id)
    assert (first.n, first.reply.text, first.actor, first.report.flagged) == (1, "one", "Ana", True)
    assert (second.n, second.reply, second.actor, second.report) == (2, edited.reply, "Ben", edited.report)
    assert store.draft(draft_id).author == "Ben"


def test_an_edit_of_an_old_version_is_refused(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """The second of two people is told who saved what meanwhile, and overwrites nothing."""
    store.finish_draft(draft_id, make_draft("base"), "Ana")
    store.add_version(draft_id, make_draft("Ben's"), "Ben", 1)
    with pytest.raises(Conflict, match="Ben saved version 2 while you worked on version 1"):
        store.add_version(draft_id, make_draft("Cleo's"), "Cleo", 1)
    assert [version.reply.text for version in store.versions(draft_id)] == ["base", "Ben's"]


def test_nobody_edits_below_the_writer(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """While a draft is written, an edit waits."""
    with pytest.raises(Conflict, match="still being written"):
        store.add_version(draft_id, make_draft(), "Ana", 0)


def test_typing_is_kept_without_a_version(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """A working copy outlives the page, and goes when a version takes its place."""
    store.finish_draft(draft_id, make_draft(), "Ana")
    store.save_edit(draft_id, "Dear Ms V", "Ben")
    store.save_edit(draft_id, "Dear Ms Vogel", "Ben")
    kept = store.draft(draft_id)
    assert kept.working is not None
    assert (kept.working.text, kept.working.actor, kept.version) == ("Dear Ms Vogel", "Ben", 1)
    store.add_version(draft_id, make_draft("Dear Ms Vogel"), "Ben", 1)
    assert store.draft(draft_id).working is None


def test_attempts_are_counted_and_keys_join(store: Store, case_id: str) -> None:
    """Drafting again is a new attempt; the same key is the same draft."""
    first = store.begin_draft(case_id, "Ana", "k1")
    again = store.begin_draft(case_id, "Ana", "k2")
    assert store.begin_draft(case_id, "Ben", "k1") == first
    assert [(line.id, line.attempt) for line in store.drafts_of_case(case_id)] == [(again, 2), (first, 1)]


def test_a_ready_draft_goes_out(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """It is marked with how and when, once; after that it is closed."""
    store.finish_draft(draft_id, make_draft(), "Ana")
    store.mark_sent(draft_id, Sent.EML, "Ana", base_version=1)
    store.mark_sent(draft_id, Sent.COPY, "Ana")
    sent = store.draft(draft_id)
    assert (sent.state, sent.sent, sent.sent_at is not None) == (State.SENT, Sent.EML, True)
    assert [event.action for event in store.events(draft_id)].count(Action.DRAFT_SENT) == 1
    with pytest.raises(InputError, match="draft again"):
        store.add_version(draft_id, make_draft(), "Ana", 1)


@pytest.mark.parametrize("what", ["flagged", "incomplete"])
def test_a_doubtful_draft_needs_a_reason(
    store: Store, draft_id: str, make_draft: MakeDraft, what: str
) -> None:
    """Flagged or not fully checked, it goes out only with words that say why."""
    store.finish_draft(draft_id, make_draft(**{what: True}), "Ana")
    with pytest.raises(InputError, match="say why"):
        store.mark_sent(draft_id, Sent.COPY, "Ana", "  ")
    store.mark_sent(draft_id, Sent.COPY, "Ana", "the customer called and agreed")
    assert store.draft(draft_id).reason == "the customer called and agreed"


def test_a_flag_by_hand_needs_a_reason_too(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """Whoever flags says why, and whoever sends all the same says why."""
    store.finish_draft(draft_id, make_draft(), "Ana")
    with pytest.raises(InputError, match="say why"):
        store.flag(draft_id, "Ben", "")
    store.flag(draft_id, "Ben", "tone")
    flagged = store.draft(draft_id)
    assert (flagged.flagged_by_hand, flagged.reason, flagged.state) == (True, "tone", State.READY)
    with pytest.raises(InputError, match="say why"):
        store.mark_sent(draft_id, Sent.COPY, "Ana")


def test_open_slots_never_go_out(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """No reason helps where a fact is missing."""
    store.finish_draft(draft_id, make_draft(slots=True), "Ana")
    with pytest.raises(InputError, match="open slots"):
        store.mark_sent(draft_id, Sent.COPY, "Ana", "in a hurry")


def test_only_a_saved_and_seen_text_goes_out(store: Store, draft_id: str, make_draft: MakeDraft) -> None:
    """What is recorded as sent is what was seen: no half-typed edit, no newer version, no half draft."""
    with pytest.raises(InputError, match="no finished text"):
        store.mark_sent(draft_id, Sent.COPY, "Ana")
    store.finish_draft(draft_id, make_draft(), "Ana")
    store.save_edit(draft_id, "half an ed", "Ana")
    with pytest.raises(InputError, match="not saved"):
        store.mark_sent(draft_id, Sent.COPY, "Ana")
    store.add_version(draft_id, make_draft("new"), "Ben", 1)
    with pytest.raises(Conflict, match="Ben saved version 2"):
        store.mark_sent(draft_id, Sent.COPY, "Ana", base_version=1)


@pytest.mark.parametrize("draft_id", ["", "nobody", "../../etc", "\udcff"])
def test_unknown_drafts_are_an_input_error(store: Store, make_draft: MakeDraft, draft_id: str) -> None:
    """An id from the address bar is answered in one line that does not repeat it."""
    for ask in (
        lambda: store.draft(draft_id),
        lambda: store.versions(draft_id),
        lambda: store.save_partial(draft_id, "x"),
        lambda: store.save_edit(draft_id, "x", "Ana"),
        lambda: store.finish_draft(draft_id, make_draft(), "Ana"),
        lambda: store.fail_draft(draft_id, "x"),
        lambda: store.flag(draft_id, "Ana", "x"),
        lambda: store.mark_sent(draft_id, Sent.COPY, "Ana"),
        lambda: store.stop_job(draft_id, "Ana", "x"),
    ):
        with pytest.raises(InputError, match="no draft with this id"):
            ask()
