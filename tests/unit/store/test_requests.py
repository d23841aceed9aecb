"""What was sent is kept word for word, in order, and goes with the case."""

from datetime import date
from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.model import Case, ChatMessage, Intent, Message, Reading, SentRequest
from assistant.store import Store

REQUEST = SentRequest(
    "draft", (ChatMessage("system", "Be kind."), ChatMessage("user", "Dear <FIRST_NAME_1>")), masked=True
)
OTHER = SentRequest("judge", (ChatMessage("user", "whether \u0141"),), masked=False)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """Return a store in a fresh folder."""
    return Store.open(tmp_path)


def begun(store: Store) -> tuple[str, str]:
    """Store a case with a draft and return their ids."""
    case_id = store.add_case(Case(Message("Late!"), date(2026, 11, 21)), Reading(Intent.COMPLAINT), "ana")
    return case_id, store.begin_draft(case_id, "ana")


def test_requests_come_back_as_they_were_sent(store: Store) -> None:
    """Roles, words and whether they were masked are kept, the first request first."""
    _, draft_id = begun(store)
    store.add_request(draft_id, REQUEST)
    store.add_request(draft_id, OTHER)

    assert [(one.n, one.request) for one in store.requests(draft_id)] == [(1, REQUEST), (2, OTHER)]
    assert store.requests(begun(store)[1]) == ()


def test_erasing_a_case_erases_what_was_sent(store: Store, tmp_path: Path) -> None:
    """No word of a request is left in the data folder."""
    case_id, draft_id = begun(store)
    store.add_request(draft_id, REQUEST)
    store.erase_case(case_id)

    with pytest.raises(InputError):
        store.requests(draft_id)
    store.close()
    assert not [
        path for path in tmp_path.rglob("*") if path.is_file() and b"FIRST_NAME_1" in path.read_bytes()
    ]


def test_nothing_is_kept_for_a_draft_that_is_not_there(store: Store) -> None:
    """A request without a draft is refused before it is sent."""
    with pytest.raises(InputError):
        store.add_request("nothing", REQUEST)
