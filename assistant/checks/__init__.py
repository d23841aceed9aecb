"""The check of a reply against written rules: `check` runs them, `load_policy` reads what the house decided.

A rule is one module in `rules/`, with its examples in a YAML file beside it; `RULES` lists them.
"""

from assistant.checks.engine import check
from assistant.checks.policy import Policy, Setting, default_policy, load_policy
from assistant.checks.record import Condition, Context, Outcome, Rule
from assistant.checks.rules import RULES

__all__ = [
    "RULES",
    "Condition",
    "Context",
    "Outcome",
    "Policy",
    "Rule",
    "Setting",
    "check",
    "default_policy",
    "load_policy",
]
