"""The house's policy over the rules: prompts/rules.yaml, read strictly.

A rule that the file does not mention stays on with its own defaults, so an empty or missing entry never
means that everything passes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from assistant.authored import Entry
from assistant.checks.record import House, Rule
from assistant.checks.rules import RULES
from assistant.errors import AuthorError, Place
from assistant.model import Severity

OnFail = Literal["reason", "hold"]
_KEYS = ("on", "severity", "on_fail", "critical")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the house decided about one rule."""

    severity: Severity
    thresholds: Mapping[str, int]
    on: bool = True
    on_fail: OnFail = "reason"
    """`reason`: goes out with a stated reason; `hold`: waits for approval."""
    critical: bool = False
    """Whether a second person must see a draft that fails it."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What the house decided about every rule, and its own phrases."""

    settings: Mapping[str, Setting]
    house: House

    def of(self, rule_id: str) -> Setting:
        """Return the setting of a rule; KeyError for an id that is no rule's."""
        return self.settings[rule_id]


def load_policy(path: Path) -> Policy:
    """Read the policy from a YAML file.

    Raises:
        AuthorError: the file cannot be read or does not fit; it names file, line and column.
    """
    return _checked(Entry.load(path))


def parse_policy(text: str, shown_as: Path | str) -> Policy:
    """Read the policy from the text of such a file.

    Raises:
        AuthorError: it does not fit.
    """
    return _checked(Entry.parse(text, shown_as))


def _checked(file: Entry) -> Policy:
    policy = _policy(file)
    if not any(setting.on for setting in policy.settings.values()):
        what = "switches every rule off, so that anything would pass; leave some on"
        raise AuthorError(what, Place(file.shown_as))
    return policy


@cache
def default_policy() -> Policy:
    """Return the policy of a house that decided nothing: every rule on, with its own defaults."""
    return _policy(Entry({}, (), {}, "rules.yaml"))


def _policy(file: Entry) -> Policy:
    file.only(("version", "house_phrases", "rules")).choice("version", ("1",), "1")
    rules = file.entry("rules").only([rule.id for rule in RULES])
    settings = {rule.id: _setting(rules.entry(rule.id), rule) for rule in RULES}
    return Policy(settings, _house(file.entry("house_phrases")))


def _setting(block: Entry, rule: Rule) -> Setting:
    """Return a rule's entry with the rule's own defaults where it says nothing."""
    block.only((*_KEYS, *rule.thresholds))
    severity = block.choice("severity", [level.value for level in Severity], rule.severity.value)
    on_fail: OnFail = "hold" if block.choice("on_fail", ("reason", "hold"), "reason") == "hold" else "reason"
    return Setting(
        severity=Severity(severity),
        thresholds={name: block.count(name, value) for name, value in rule.thresholds.items()},
        on=block.flag("on", default=True),
        on_fail=on_fail,
        critical=block.flag("critical", default=False),
    )


def _house(phrases: Entry) -> House:
    phrases.only(("counts_as_apology", "never_say"))
    return House(_phrases(phrases, "counts_as_apology"), _phrases(phrases, "never_say"))


def _phrases(phrases: Entry, key: str) -> tuple[str, ...]:
    return phrases.texts(key, fewest=3, most=200, items=200)
