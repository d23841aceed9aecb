"""Policy folders written for a test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a way to write policies by file name; it gives their folder."""
    folder = tmp_path / "policy"
    folder.mkdir()

    def files(**texts: str | bytes) -> Path:
        for stem, text in texts.items():
            data = text.encode() if isinstance(text, str) else text
            (folder / f"{stem}.md").write_bytes(data)
        return folder

    return files
