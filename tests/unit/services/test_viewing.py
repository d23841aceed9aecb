"""A draft on the screen while it is being finished."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import assistant
from assistant.drafting import Wishes
from assistant.model import Message, State
from assistant.services import Services
from assistant.settings import load_settings
from assistant.store import Store, StoredDraft

PROMPTS = Path(assistant.__file__).parent.parent / "prompts"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Services]:
    """Services without any model on a folder of their own."""
    shutil.copytree(PROMPTS, tmp_path / "prompts")
    (tmp_path / "settings.toml").write_text("[model]\nlook_for_local = false\n")
    env = {"ASSISTANT_PROMPTS": str(tmp_path / "prompts"), "ASSISTANT_USER": "ana"}
    made = Services(load_settings(data=tmp_path, environ=env))
    yield made
    made.desk.close()


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
