from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from assistant.authored import replace_file, version_of
from assistant.errors import Conflict


def test_the_content_is_replaced_and_the_mode_kept(tmp_path: Path) -> None:
    """Who may read and write it stays as it was, and nothing is left beside it."""
    path = tmp_path / "rules.yaml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    replace_file(path, b"new", version_of(b"old"))

    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What it points to is what changes."""
    (tmp_path / "shared").mkdir()
    real, link = tmp_path / "shared" / "rules.yaml", tmp_path / "rules.yaml"
    real.write_bytes(b"old")
    link.symlink_to(real)
    replace_file(link, b"new")

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    """Somebody else's words are never written over, and the refusal says whose turn it is."""
    path = tmp_path / "rules.yaml"
    path.write_bytes(b"theirs")
    with pytest.raises(Conflict, match="changed by somebody else"):
        replace_file(path, b"ours", version_of(b"old"))

    assert path.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["fsync", "fchmod", "replace"])
def test_a_failure_in_between_leaves_the_old_content(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Full disk, no right, a crash: the file is the old one, whole, and no half of a new one lies about."""
    path = tmp_path / "rules.yaml"
    path.write_bytes(b"old")

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((Path, step) if step == "replace" else (os, step)), fail)
    with pytest.raises(OSError, match="No space"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_of_many_at_once_one_wins_and_the_others_are_told(tmp_path: Path) -> None:
    """Eight writers who saw the same version: one of them writes."""
    path = tmp_path / "rules.yaml"
    path.write_bytes(b"old")
    seen, outcomes = version_of(b"old"), []

    def write(number: int) -> None:
        try:
            replace_file(path, b"new %d" % number, seen)
            outcomes.append(number)
        except Conflict:
            outcomes.append(None)

    writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    (won,) = [one for one in outcomes if one is not None]
    assert path.read_bytes() == b"new %d" % won
