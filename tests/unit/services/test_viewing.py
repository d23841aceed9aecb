"""A draft on the screen while it is being finished."""

from __future__ import annotations

import pytest

from assistant.drafting import Wishes
from assistant.model import Message, State
from assistant.services import Services
from assistant.store import Store, StoredDraft


def test_a_draft_finished_meanwhile_is_never_shown_half_written(
    house: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between two looks at the store the writer may finish; then the page looks again and does not stop."""
    desk, read = house.desk, Store.draft
    case_id = desk.keep_case(house.case(Message("My kettle came with a cracked lid. Please send a new one.")))
    draft_id = desk.draft(case_id, Wishes(offline=True), "once")

    def slowly(store: Store, asked: str) -> StoredDraft:
        found = read(store, asked)
        desk.wait(draft_id, 30)
        return found

    monkeypatch.setattr(Store, "draft", slowly)
    view = desk.view(draft_id)
    assert view.writing or view.stored.state is not State.WRITING
