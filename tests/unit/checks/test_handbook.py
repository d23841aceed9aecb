from __future__ import annotations

from pathlib import Path

from assistant.checks import RULES
from assistant.checks.handbook import handbook
from assistant.checks.measured import figures_of, samples

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


def test_the_figures_stand_in_the_handbook() -> None:
    """Whoever reads of a rule reads how often it is right, on how many, on which text, with which hash."""
    text = handbook()
    for sample in samples():
        assert f"| {sample.text} | {sample.language} | {sample.replies} |" in text
        assert sample.data[:12] in text
    for rule in RULES:
        for line in figures_of(rule.id):
            assert f"  - {line}." in text


def test_a_rule_that_no_label_judges_says_so() -> None:
    """It is called not yet measured in so many words, for the languages without data too."""
    text = handbook()
    chapters = {part.split(":")[0]: part for part in text.split("\n## ")[2:]}

    assert "not yet measured: no label tells when it is right" in chapters["placeholder"]
    assert "Spanish, French, German: not yet measured" in chapters["blame"]
    assert "fewer findings than the 30" in chapters["rude"]
