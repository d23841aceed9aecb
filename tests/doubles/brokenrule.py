"""A program in which one rule raises: a folder that Python looks into when it starts."""

from __future__ import annotations

import os
from pathlib import Path

_PROGRAM = """\
from assistant.checks.rules import RULES


def broken(_context):
    raise KeyError("words of a customer")


(rule,) = [rule for rule in RULES if rule.id == "{rule}"]
object.__setattr__(rule, "check", broken)
"""


def with_broken_rule(folder: Path, rule: str) -> dict[str, str]:
    """Return the environment of a process in which a rule raises whatever it is given."""
    (folder / "sitecustomize.py").write_text(_PROGRAM.format(rule=rule))
    paths = [str(folder), os.environ.get("PYTHONPATH", "")]  # noqa: TID251 - the child looks here first
    return {"PYTHONPATH": os.pathsep.join(filter(None, paths))}
