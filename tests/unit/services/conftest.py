"""Services to test with: real parts on a folder and prompts of their own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

import assistant
from assistant.services import Services
from assistant.settings import load_settings

PROMPTS = Path(assistant.__file__).parent.parent / "prompts"


@pytest.fixture
def more_settings() -> str:
    """What settings.toml says besides; a test file that needs something says it here."""
    return ""


@pytest.fixture
def house(tmp_path: Path, more_settings: str) -> Iterator[Services]:
    """Services on a folder and prompts of their own, without any model."""
    shutil.copytree(PROMPTS, tmp_path / "prompts")
    (tmp_path / "settings.toml").write_text(f"[model]\nlook_for_local = false\n{more_settings}")
    env = {"ASSISTANT_PROMPTS": str(tmp_path / "prompts"), "ASSISTANT_USER": "ana"}
    made = Services(load_settings(data=tmp_path, environ=env))
    yield made
    made.desk.close()
