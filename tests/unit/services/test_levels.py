from __future__ import annotations

from pathlib import Path

import pytest

from assistant.checks.measured import Measurement, Sample
from assistant.errors import AuthorError
from assistant.model import Severity
from assistant.services import levels
from assistant.services.levels import level_problems


def rules(tmp_path: Path, text: str) -> Path:
    """Write a rules file."""
    path = tmp_path / "rules.yaml"
    path.write_text(text)
    return path


def test_a_raised_level_is_warned_of_at_its_line(tmp_path: Path) -> None:
    """The place is the line that raises the level."""
    path = rules(tmp_path, "rules:\n  length:\n    fewest_words: 3\n    severity: error\n")
    (problem,) = level_problems(path)

    assert str(problem).startswith(f"{path}:4:5: warning: rule 'length' stands at error, and no label tells")


def test_a_default_that_falls_short_is_said_at_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rule the file does not name has no line of its own; the problem is an error all the same."""
    bad = Measurement(rule="blame", findings=50, precision=0.5, failures=0)
    sample = Sample(text="mails", replies=90, data="0", rules="0", measurements=(bad,))
    monkeypatch.setattr(levels, "samples", lambda: (sample,))
    (problem,) = level_problems(rules(tmp_path, "rules:\n  length:\n    on: yes\n"))

    assert problem.severity is Severity.ERROR
    assert problem.place.line == 1
    assert "set its severity to warning" in str(problem)
    assert level_problems(rules(tmp_path, "rules:\n  blame:\n    severity: warning\n")) == []


def test_a_broken_file_is_refused_as_such(tmp_path: Path) -> None:
    """What does not fit is said by the reader of the file, not here."""
    with pytest.raises(AuthorError):
        level_problems(rules(tmp_path, "rules:\n  nosuch: {}\n"))
