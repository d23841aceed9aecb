from __future__ import annotations

import re
from pathlib import Path

import pytest

from assistant.checks import RULES, default_policy, load_policy
from assistant.errors import AuthorError
from assistant.model import Severity

ROOT = Path(__file__).parents[3]


@pytest.fixture
def write(tmp_path: Path):  # noqa: ANN201 - a function that writes rules.yaml and returns its path
    """Return a function that writes rules.yaml."""

    def write_rules(text: str) -> Path:
        path = tmp_path / "rules.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return write_rules


def test_our_own_rules_file_loads() -> None:
    """prompts/rules.yaml is valid and knows every rule."""
    policy = load_policy(ROOT / "prompts" / "rules.yaml")
    assert set(policy.settings) == {rule.id for rule in RULES}


def test_the_comment_in_the_shipped_file_tells_the_defaults() -> None:
    """Every rule stands in the comment under the severity that holds where the file says nothing."""
    text = (ROOT / "prompts" / "rules.yaml").read_text("utf-8")
    told = re.sub(r"\n# {10,}", " ", text)
    for severity in Severity:
        line = next(line for line in told.splitlines() if re.match(rf"#   {severity}  +\w+,", line))
        named = set(re.split(r"[ ,]+", line.partition(severity)[2].strip()))
        assert named == {rule.id for rule in RULES if rule.severity is severity}


@pytest.mark.parametrize(
    "text", ["", "rules:\n", "rules: {}\n", "version: 1\n", "house_phrases:\n", "rules:\n  blame:\n"]
)
def test_an_empty_file_leaves_every_rule_on(write, text: str) -> None:  # noqa: ANN001
    """What the file does not mention keeps its own default, so nothing passes by omission."""
    assert load_policy(write(text)) == default_policy()
    assert all(setting.on for setting in default_policy().settings.values())


def test_a_house_changes_what_it_mentions(write) -> None:  # noqa: ANN001
    """Severity, on, on_fail, critical and thresholds are the house's; the other rules stay as they are."""
    text = """
rules:
  blame: {severity: warning, on_fail: hold, critical: yes}
  gratitude: {on: no}
  length: {most_words: 90}
house_phrases:
  never_say: [As per our policy]
"""
    policy = load_policy(write(text))
    blame = policy.of("blame")
    assert (blame.severity, blame.on_fail, blame.critical) == (Severity.WARNING, "hold", True)
    assert not policy.of("gratitude").on
    assert policy.of("length").thresholds == {"fewest_words": 25, "most_words": 90}
    assert policy.house.never_say == ("As per our policy",)
    assert policy.of("rude") == default_policy().of("rude")


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("rules:\n  apolgy: {on: no}\n", "2:3", "did you mean 'apology'?"),
        ("rules:\n  blame:\n    severty: error\n", "3:5", "did you mean 'severity'?"),
        ("rules:\n  blame:\n    severity: fatal\n", "3:5", "'suggestion', 'warning' or 'error'"),
        ("rules:\n  blame:\n    on: maybe\n", "3:5", "boolean"),
        ("rules:\n  length:\n    most_words: -3\n", "3:5", "greater than or equal to 0"),
        ("rules:\n  blame:\n    most_words: 3\n", "3:5", "unknown key"),
        ("rule: {}\n", "1:1", "did you mean 'rules'?"),
        ("house_phrases:\n  never_say: [a]\n", "2:15", "at least 3 characters"),
        ("version: 2\n", "1:1", "'1'"),
    ],
)
def test_a_mistake_is_refused_in_its_place(write, text: str, place: str, hint: str) -> None:  # noqa: ANN001
    """A wrong id, key or value names line and column and what to do."""
    with pytest.raises(AuthorError) as caught:
        load_policy(write(text))
    assert f"rules.yaml:{place}: " in str(caught.value)
    assert hint in str(caught.value)


def test_switching_everything_off_is_refused(write) -> None:  # noqa: ANN001
    """A policy under which anything passes is a mistake."""
    off = "rules:\n" + "".join(f"  {rule.id}: {{on: no}}\n" for rule in RULES)
    with pytest.raises(AuthorError, match="every rule off"):
        load_policy(write(off))


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    """No file is an author's error with the path, not a pass."""
    with pytest.raises(AuthorError, match="cannot be read"):
        load_policy(tmp_path / "rules.yaml")
