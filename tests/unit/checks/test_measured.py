from __future__ import annotations

from pathlib import Path

import pytest

from assistant.checks import RULES
from assistant.checks.measured import NOT_YET, figures_of, measurements
from assistant.errors import AuthorError

FIGURES = """
measurements:
  - rule: blame
    text: e-mails as a model writes them
    replies: 92
    findings: 20
    precision: 0.9
    precision_interval: [0.7, 0.97]
    failures: 24
    recall: 0.75
    recall_interval: [0.55, 0.88]
    data: 0f3a
    rules: 77b1
"""


def test_without_a_file_nothing_is_measured(tmp_path: Path) -> None:
    """A rule without figures says so, rather than showing none."""
    assert figures_of("blame", tmp_path / "none.yaml") == NOT_YET


def test_figures_are_said_with_interval_n_and_kind_of_text(tmp_path: Path) -> None:
    """Precision and recall never stand alone: interval, counts and what they were measured on go along."""
    path = tmp_path / "measured.yaml"
    path.write_text(FIGURES)
    said = figures_of("blame", path)
    assert "precision 0.90 (0.70 to 0.97) on 20 findings" in said
    assert "recall 0.75 (0.55 to 0.88) on 24 failures" in said
    assert "92 replies (en, e-mails as a model writes them)" in said
    assert figures_of("apology", path) == NOT_YET


def test_a_share_above_one_is_refused(tmp_path: Path) -> None:
    """A measurement file that cannot be right is refused with its place."""
    path = tmp_path / "measured.yaml"
    path.write_text(FIGURES.replace("0.9\n", "9.0\n"))
    with pytest.raises(AuthorError, match=r"measured\.yaml:7"):
        measurements(path)


def test_committed_figures_are_about_rules_that_exist() -> None:
    """No figure outlives its rule."""
    assert {measured.rule for measured in measurements()} <= {rule.id for rule in RULES}
