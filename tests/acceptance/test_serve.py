"""Starting the app where it cannot start."""

import socket
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., object]


def test_a_port_in_use_is_said_before_anything_starts(run: Run) -> None:
    """One line names the port and what to do."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("serve", "--port", str(port), expect=2)

    assert f"port {port} is taken" in done.stderr
    assert "PORT=" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_data_folder_that_cannot_be_one_is_said(run: Run, tmp_path: Path) -> None:
    """A file in place of the folder, or a database that is none, is one line that says what to do."""
    (tmp_path / "file").write_text("x")
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "assistant.db").write_text("this is no database at all, just words " * 50)

    for folder in (tmp_path / "file", broken):
        done = run("serve", "--port", "18999", "--data", str(folder), expect=2)
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
