"""Prompt templates: read under limits, linted, and rendered without ever reading what came out."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from assistant.templates.guidelines import Guideline
from assistant.templates.header import Fits, InputSpec, ModelOptions
from assistant.templates.library import Library, Template
from assistant.templates.problems import Problem
from assistant.templates.render import render

__all__ = [
    "Fits",
    "Guideline",
    "InputSpec",
    "Library",
    "ModelOptions",
    "Problem",
    "Template",
    "lint",
    "render",
]


def lint(folder: Path, rule_ids: Collection[str]) -> tuple[Problem, ...]:
    """Return everything wrong in the templates and guidelines of a folder, by file and line.

    Nothing is rendered, and no file of the folder can keep it busy or make it fail.
    """
    from assistant.templates import linter  # Jinja is imported only when it is needed

    return linter.lint(folder, rule_ids)
