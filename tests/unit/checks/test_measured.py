from __future__ import annotations

from pathlib import Path

import pytest

from assistant.checks import RULES
from assistant.checks.measured import figures_of, samples
from assistant.errors import AuthorError

FIGURES = """
samples:
  - text: e-mails as a model writes them
    replies: 92
    data: 0f3a
    rules: 77b1
    measurements:
      - {rule: blame, findings: 20, precision: 0.9, precision_interval: [0.7, 0.97],
         failures: 24, recall: 0.75, recall_interval: [0.55, 0.88]}
    labels:
      - {label: blame, positives: 24, kappa: 0.8, kappa_interval: [0.7, 0.9]}
  - text: Briefe
    language: de
    replies: 30
    data: 0f3b
    rules: 77b1
    measurements:
      - {rule: blame, findings: 0, failures: 3, recall: 0.0, recall_interval: [0, 0.56]}
"""


def test_without_a_file_nothing_is_measured(tmp_path: Path) -> None:
    """A rule without figures says so, rather than showing none."""
    assert figures_of("blame", tmp_path / "none.yaml") == ()


def test_figures_are_said_with_interval_n_and_kind_of_text(tmp_path: Path) -> None:
    """Precision and recall never stand alone: interval, counts and what they were measured on go along."""
    path = tmp_path / "measured.yaml"
    path.write_text(FIGURES)
    said, german = figures_of("blame", path)
    assert "precision 0.90 (0.70 to 0.97) on 20 findings" in said
    assert "recall 0.75 (0.55 to 0.88) on 24 failures" in said
    assert "92 replies (en, e-mails as a model writes them)" in said
    assert "label kappa 0.80 (0.70 to 0.90) with 24 positives" in said
    assert german.startswith("precision not known on 0 findings, recall 0.00 (0.00 to 0.56)")
    assert figures_of("apology", path) == ()


def test_figures_of_one_language_can_be_asked_for(tmp_path: Path) -> None:
    """What holds in English says nothing of German."""
    path = tmp_path / "measured.yaml"
    path.write_text(FIGURES)

    assert [len(figures_of("blame", path, language)) for language in ("en", "de", "fr")] == [1, 1, 0]


def test_a_share_above_one_is_refused(tmp_path: Path) -> None:
    """A measurement file that cannot be right is refused with its place."""
    path = tmp_path / "measured.yaml"
    path.write_text(FIGURES.replace("precision: 0.9,", "precision: 9.0,"))
    with pytest.raises(AuthorError, match=r"measured\.yaml:8"):
        samples(path)


def test_committed_figures_are_about_rules_that_exist() -> None:
    """No figure outlives its rule."""
    assert {one.rule for sample in samples() for one in sample.measurements} <= {rule.id for rule in RULES}
