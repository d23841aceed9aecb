"""The setting of the judge."""

from __future__ import annotations

from pathlib import Path

from assistant.services import Services
from assistant.settings import load_settings


def test_the_judge_is_off_until_the_operator_wants_it(tmp_path: Path) -> None:
    """`judge = true` in settings.toml reaches the drafter; without it nobody judges."""
    usual = Services(load_settings(data=tmp_path, environ={})).drafter(offline=True)
    (tmp_path / "settings.toml").write_text("[model]\njudge = true\n")
    wanted = Services(load_settings(data=tmp_path, environ={})).drafter(offline=True)

    assert (usual.judge, wanted.judge) == (False, True)
