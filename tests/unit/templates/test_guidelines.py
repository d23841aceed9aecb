from __future__ import annotations

from pathlib import Path

from assistant.checks import RULES
from assistant.templates import Library, lint

RULE_IDS = tuple(rule.id for rule in RULES)


def test_shipped_prompts_are_clean(shipped: Path) -> None:
    """The prompts folder of this repository has no problem, not even a warning."""
    assert [str(problem) for problem in lint(shipped, RULE_IDS)] == []


def test_every_guideline_is_asked_for_and_checked_or_says_why(shipped: Path) -> None:
    """No guideline is there for decoration."""
    for one in Library(shipped).guidelines:
        assert bool(one.instruction) != bool(one.unasked_because), one.id
        assert one.rules or one.unchecked_because, one.id


def test_every_guide_contributes(shipped: Path) -> None:
    """All five guides are represented, and the thirty-six guidelines they hold are all there."""
    guidelines = Library(shipped).guidelines
    sources = {source for one in guidelines for source in one.sources}
    assert sources == {"grace", "ultimate", "techniques", "helpful", "support_role", "house"}
    assert len([one for one in guidelines if one.sources != ("house",)]) >= 36


def test_contradictions_are_settled(shipped: Path) -> None:
    """Where the guides contradict each other, the guidelines concerned take a position."""
    settled = {one.id for one in Library(shipped).guidelines if one.position}
    contested = {"listen", "restate", "apologise", "own_mistakes", "no_justifying", "say_no_well"}
    assert contested | {"effort", "positive", "no_selling", "boundary"} <= settled


def test_every_rule_has_a_guideline(shipped: Path) -> None:
    """Each rule there is checks a guideline."""
    checked = {rule for one in Library(shipped).guidelines for rule in one.rules}
    assert checked == set(RULE_IDS)
