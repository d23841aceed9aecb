from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.errors import InputError
from assistant.model import Case, Draft, Intent, Message, Reading
from assistant.store.records import Action
from assistant.store.store import Store

MakeDraft = Callable[..., Draft]


def test_a_case_comes_back_as_it_went(store: Store, case: Case, reading: Reading) -> None:
    """Message, thread, facts and reading are all there, with who added them."""
    stored = store.case(store.add_case(case, reading, "Ana"))
    assert (stored.case, stored.reading, stored.actor) == (case, reading, "Ana")


@pytest.mark.parametrize(
    "text", ["nul \0 inside", "lone \udcff surrogate", "\ud83d\ude00", "\u202ebidi", "x" * 1_000_000]
)
def test_any_mail_is_kept_to_the_letter(store: Store, reading: Reading, case: Case, text: str) -> None:
    """Letters that text columns refuse, and a megabyte, come back unchanged."""
    hostile = replace(case, message=Message(text), notes=text[:40])
    assert store.case(store.add_case(hostile, reading, "Ana")).case == hostile


def test_one_key_makes_one_case(store: Store, case: Case, reading: Reading) -> None:
    """A second click with the key of the first gets the first one's case."""
    first = store.add_case(case, reading, "Ana", key="form 1")
    assert store.add_case(case, reading, "Ben", key="form 1") == first
    assert store.add_case(case, reading, "Ana", key="form 2") != first


def test_ids_cannot_be_guessed(store: Store, case: Case, reading: Reading) -> None:
    """Ids hold 96 random bits and only letters that an address bar leaves alone."""
    ids = {store.add_case(case, reading, "Ana") for _ in range(20)}
    assert len(ids) == 20
    assert all(len(one) == 16 and one.replace("-", "").replace("_", "").isalnum() for one in ids)


def test_a_person_overrides_the_reading(store: Store, case: Case, reading: Reading) -> None:
    """The new reading holds, and the history says who said so."""
    case_id = store.add_case(case, reading, "Ana")
    store.override_reading(case_id, replace(reading, intent=Intent.QUESTION), "Ben")
    assert store.case(case_id).reading.intent is Intent.QUESTION
    last = store.events(case_id)[-1]
    assert (last.action, last.actor) == (Action.READING_OVERRIDDEN, "Ben")


def test_a_changed_case_leaves_old_versions_alone(
    store: Store, case: Case, reading: Reading, make_draft: MakeDraft
) -> None:
    """A draft keeps the facts it was written with, while the case goes on."""
    case_id = store.add_case(case, reading, "Ana")
    draft_id = store.begin_draft(case_id, "Ana")
    store.finish_draft(draft_id, make_draft(), "Ana")
    changed = replace(case, customer="Ms Vogel", message=replace(case.message, subject="Lid still missing"))
    store.change_case(case_id, changed, reading, "Ana")
    assert store.case(case_id).case == changed
    assert store.draft(draft_id).case == case
    assert store.drafts()[0].subject == "Lid still missing"


def test_samples_never_become_real(store: Store, case: Case, reading: Reading) -> None:
    """Nothing of the sample company can turn into a real case by an edit."""
    case_id = store.add_case(replace(case, sample=True), reading, "Ana")
    with pytest.raises(InputError, match="sample"):
        store.change_case(case_id, case, reading, "Ana")


@pytest.mark.parametrize("case_id", ["", "nobody", "a" * 5000, "\udcff\0"])
def test_unknown_cases_are_an_input_error(store: Store, case: Case, reading: Reading, case_id: str) -> None:
    """An id from an old link, or one that was made up, is answered in one line that does not repeat it."""
    for ask in (
        lambda: store.case(case_id),
        lambda: store.begin_draft(case_id, "Ana"),
        lambda: store.change_case(case_id, case, reading, "Ana"),
        lambda: store.override_reading(case_id, reading, "Ana"),
        lambda: store.erase_case(case_id),
    ):
        with pytest.raises(InputError, match="no case with this id"):
            ask()
