"""The command line as a person starts it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Return a function that runs `assistant …` in an empty data folder, without any model."""
    base = {
        name: value
        for name, value in os.environ.items()  # noqa: TID251 - the child gets a clean environment
        if not name.startswith(("OPENAI_", "ASSISTANT_"))
    }
    settings = tmp_path / "data" / "settings.toml"
    settings.parent.mkdir()
    settings.write_text("[model]\nlook_for_local = false\n")

    def start(
        *args: str, given: str | bytes = "", expect: int | None = 0, **env: str
    ) -> subprocess.CompletedProcess[str]:
        data = given if isinstance(given, bytes) else given.encode("utf-8", "surrogatepass")
        done = subprocess.run(
            [sys.executable, "-m", "assistant", *args],
            input=data,
            capture_output=True,
            cwd=tmp_path,
            env={**base, "ASSISTANT_DATA": str(tmp_path / "data"), "ASSISTANT_USER": "ana", **env},
            check=False,
            timeout=120,
        )
        out, err = done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
        assert "Traceback" not in err, err
        if expect is not None:
            assert done.returncode == expect, (done.returncode, out[-2000:], err[-2000:])
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    return start
