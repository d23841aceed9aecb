from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.model import Case, Message
from assistant.playbook import Playbook, load_playbook
from assistant.playbook.repeatable import Speller

FOLDER = Path(__file__).resolve().parents[3] / "prompts" / "playbook"


@pytest.fixture(scope="session")
def folder() -> Path:
    """The playbook that is shipped."""
    return FOLDER


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    """The shipped playbook, read once."""
    return load_playbook(FOLDER)


@pytest.fixture(scope="session")
def speller(playbook: Playbook) -> Speller:
    """The shipped list of what is put right and what is never said back."""
    return Speller(playbook.shared.spelling, playbook.shared.never_repeat)


@pytest.fixture
def case() -> Case:
    """A case of which nothing is known but a short message."""
    return Case(Message("My lamp hasn't arrived since Monday."), date(2026, 11, 21))
