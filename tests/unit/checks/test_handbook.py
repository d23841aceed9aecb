from __future__ import annotations

from pathlib import Path

from assistant.checks import RULES
from assistant.checks.handbook import handbook

ROOT = Path(__file__).parents[3]


def test_the_handbook_is_fresh() -> None:
    """docs/rules.md is what the rules say today; `python -m assistant.checks.handbook` writes it."""
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == handbook()


def test_every_rule_has_a_chapter() -> None:
    """Each rule is there with its reasons, its condition, and what is known of its figures."""
    text = handbook()
    for rule in RULES:
        assert f"## {rule.id}: {rule.title}" in text
        assert rule.why in text
        assert rule.applies_when.sentence in text
    assert text.count("- **Measured** ") == len(RULES)
