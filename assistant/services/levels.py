"""The levels of rules.yaml that the figures do not carry, at their places in the file."""

from __future__ import annotations

from pathlib import Path

from assistant.authored import Positions, plain
from assistant.checks import load_policy
from assistant.checks.levels import Unearned, unearned
from assistant.checks.measured import samples
from assistant.templates.problems import Problem, locate_key


def level_problems(path: Path) -> list[Problem]:
    """Return what a rules file holds at error and the figures do not carry.

    Raises:
        AuthorError: the file does not fit.
    """
    problems = unearned(load_policy(path), samples())
    _, positions = plain(path.read_text("utf-8-sig"), shown_as=path) if problems else (None, {})
    return [_problem(path, positions, one) for one in problems]


def _problem(path: Path, positions: Positions, one: Unearned) -> Problem:
    place = locate_key(path, positions, "rules", one.rule, "severity")
    return Problem(place, one.severity, one.what, one.remedy)
