"""The house's policy over the rules: prompts/rules.yaml, read strictly.

A rule that the file does not mention stays on with its own defaults, so an empty or missing entry never
means that everything passes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, Field, StringConstraints, create_model

from assistant.authored import Authored, load
from assistant.checks.record import House, Rule
from assistant.checks.rules import RULES
from assistant.errors import AuthorError, Place
from assistant.model import Severity

OnFail = Literal["reason", "hold"]
Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=200)]
Phrases = Annotated[tuple[Phrase, ...], Field(max_length=200)]


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


class RuleBlock(Authored):
    """One rule's entry in rules.yaml; every key is optional."""

    on: bool = True
    severity: Severity | None = None
    on_fail: OnFail = "reason"
    critical: bool = False

    def setting(self, rule: Rule) -> Setting:
        """Return the entry with the rule's own defaults where it says nothing."""
        numbers = {name: int(getattr(self, name)) for name in rule.thresholds}
        return Setting(self.severity or rule.severity, numbers, self.on, self.on_fail, self.critical)


def _nothing_yet(value: object) -> object:
    return {} if value is None else value


class HousePhrases(Authored):
    """Plain strings of the house: no patterns, compared without regard to case and spacing."""

    counts_as_apology: Phrases = ()
    never_say: Phrases = ()


class PolicyFile(Authored):
    """What stands in rules.yaml; `file_schema` gives `rules` one key per rule."""

    version: Literal["1"] = "1"
    house_phrases: Annotated[HousePhrases, BeforeValidator(_nothing_yet)] = HousePhrases()
    rules: Authored = Authored()

    def policy(self) -> Policy:
        """Return the policy that the file states."""
        settings = {rule.id: self._block(rule).setting(rule) for rule in RULES}
        phrases = self.house_phrases
        return Policy(settings, House(phrases.counts_as_apology, phrases.never_say))

    def _block(self, rule: Rule) -> RuleBlock:
        block = getattr(self.rules, rule.id)
        assert isinstance(block, RuleBlock)  # noqa: S101 - file_schema makes them so
        return block


def load_policy(path: Path) -> Policy:
    """Read the policy from a YAML file.

    Raises:
        AuthorError: the file cannot be read or does not fit; it names file, line and column.
    """
    policy = load(path, file_schema()).policy()
    if not any(setting.on for setting in policy.settings.values()):
        raise AuthorError("switches every rule off, so that anything would pass; leave some on", Place(path))
    return policy


@cache
def default_policy() -> Policy:
    """Return the policy of a house that decided nothing: every rule on, with its own defaults."""
    return file_schema()().policy()


@cache
def file_schema() -> type[PolicyFile]:
    """Return the schema of rules.yaml, with one key per rule, so that a wrong id is refused in its place."""
    blocks: dict[str, Any] = {rule.id: _optional(_block_schema(rule)) for rule in RULES}
    rules = create_model("Rules", __base__=Authored, **blocks)
    return create_model("RulesFile", __base__=PolicyFile, rules=_optional(rules))


def _block_schema(rule: Rule) -> type[RuleBlock]:
    """Return the schema of one rule's entry; only a rule with thresholds needs one of its own."""
    if not rule.thresholds:
        return RuleBlock
    numbers: dict[str, Any] = {
        name: (int, Field(default=value, ge=0, le=100_000)) for name, value in rule.thresholds.items()
    }
    return create_model(f"Rule_{rule.id}", __base__=RuleBlock, **numbers)


def _optional(schema: type[BaseModel]) -> tuple[Any, BaseModel]:
    """Return a field that may be left out or left empty (`apology:` and nothing after it)."""
    return Annotated[schema, BeforeValidator(_nothing_yet)], schema()
