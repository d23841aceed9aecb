from __future__ import annotations

from dataclasses import replace

from assistant.checks import RULES

DOC = """A title.

What:
    First line
    and second.

Why:
    Because: it helps.
Example:
    What: is this?
Instead:
    That.
"""


def test_documentation_is_read_by_its_headings() -> None:
    """The text under each heading comes on one line; a heading's word amid a line is no heading."""
    rule = replace(RULES[0], doc=DOC)
    assert rule.what == "First line and second."
    assert rule.why == "Because: it helps."
    assert rule.example == "What: is this?"
    assert rule.instead == "That."


def test_a_rule_without_documentation_is_still_a_rule() -> None:
    """Python run with -OO drops docstrings, and nothing breaks for it."""
    assert replace(RULES[0], doc=None).what == ""
