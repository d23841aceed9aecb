"""The house's decisions about the rules, changed from the command line or a screen: prompts/rules.yaml."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assistant.authored import Document, replace_file, version_of
from assistant.checks import RULES, Policy, Rule, Setting
from assistant.checks.levels import Unearned, unearned
from assistant.checks.measured import samples
from assistant.checks.policy import parse_policy
from assistant.errors import AuthorError, Conflict, InputError, Place, StorageError
from assistant.model import Severity

DEFAULT = "default"
"""The value that stands for what a rule decides by itself."""
PhraseKind = Literal["counts_as_apology", "never_say"]
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change came to."""

    before: Policy
    after: Policy
    version: str
    """Of the file as it is now."""


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The file, changed value by value; comments and all else in it stay.

    Every change takes the version of the file that somebody saw, where one was seen, and raises:

        Conflict: the file was changed by somebody else since then.
        AuthorError: the file is broken as it is; mend it first.
        InputError: the change does not fit, or the figures do not carry it. Nothing was written.
        StorageError: the file cannot be written.
    """

    path: Path

    @property
    def version(self) -> str:
        """The version of the file as it is now."""
        return version_of(self._read())

    def set(self, rule_id: str, values: Mapping[str, str], seen: str = "") -> Changed:
        """Decide about one rule: `on`, `severity`, `on_fail`, `critical` and its thresholds."""
        rule = next((one for one in RULES if one.id == rule_id), None)
        if rule is None:
            raise InputError("There is no such rule; `assistant rules` lists them.")
        if not values:
            raise InputError("Say what to change, as in severity=warning.")
        return self._change(lambda document: _decided(document, rule, values), seen)

    def add_phrase(self, kind: PhraseKind, phrase: str, seen: str = "") -> Changed:
        """Add a phrase of the house, a plain string; one that is there already is left as it is."""
        known = getattr(self._policy().house, kind)
        if phrase.strip() in known:
            raise InputError("This phrase is there already.")
        return self._change(lambda document: document.add(("house_phrases", kind), phrase.strip()), seen)

    def drop_phrase(self, kind: PhraseKind, phrase: str, seen: str = "") -> Changed:
        """Take a phrase of the house out."""
        if phrase.strip() not in getattr(self._policy().house, kind):
            raise InputError("There is no such phrase.")
        return self._change(lambda document: document.drop(("house_phrases", kind), phrase.strip()), seen)

    def _policy(self) -> Policy:
        return parse_policy(self._read().decode("utf-8-sig", "replace"), self.path)

    def _read(self) -> bytes:
        try:
            return self.path.read_bytes()
        except OSError as error:
            what = f"cannot be read ({error.strerror}); check that it exists"
            raise AuthorError(what, Place(self.path)) from None

    def _change(self, change: Callable[[Document], Document], seen: str) -> Changed:
        raw = self._read()
        if seen and version_of(raw) != seen:
            raise Conflict(f"{self.path} was changed by somebody else meanwhile; look at it and try again.")
        text = _text(raw, self.path)
        before = parse_policy(text, self.path)
        changed = change(Document(text, self.path)).text
        after = _fitting(changed, self.path)
        _must_be_earned(before, after)
        data = (_BOM if raw.startswith(_BOM) else b"") + changed.encode()
        try:
            replace_file(self.path, data, version_of(raw))
        except OSError as error:
            raise StorageError(f"{self.path}: cannot be written ({error.strerror}).") from None
        return Changed(before, after, version_of(data))


def _text(raw: bytes, path: Path) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise AuthorError("is not UTF-8; save it as UTF-8", Place(path)) from None


def _decided(document: Document, rule: Rule, values: Mapping[str, str]) -> Document:
    for key, value in values.items():
        stated = defaults(rule).get(key, value) if value == DEFAULT else value
        document = document.set(("rules", rule.id, key), stated)
    return document


def defaults(rule: Rule) -> dict[str, str]:
    """Return what a rule decides by itself, as it would be written."""
    thresholds = {name: str(value) for name, value in rule.thresholds.items()}
    return {"on": "yes", "severity": rule.severity.value, "on_fail": "reason", "critical": "no", **thresholds}


def stated(setting: Setting) -> dict[str, str]:
    """Return a setting as it would be written."""
    thresholds = {name: str(value) for name, value in setting.thresholds.items()}
    switches = {"on": "yes" if setting.on else "no", "critical": "yes" if setting.critical else "no"}
    return {"severity": setting.severity.value, "on_fail": setting.on_fail, **switches, **thresholds}


def _fitting(text: str, path: Path) -> Policy:
    """Return the policy a changed file holds, if it holds one."""
    try:
        return parse_policy(text, path)
    except AuthorError as error:
        raise InputError(f"{error.what} (nothing was written).") from None


def _must_be_earned(before: Policy, after: Policy) -> None:
    """Refuse an error level that the figures do not carry and that was not there before."""
    known = samples()
    there = {_key(one) for one in unearned(before, known)}
    for one in unearned(after, known):
        if one.severity is Severity.ERROR and _key(one) not in there:
            raise InputError(f"{one.what}; {one.remedy} (nothing was written).")


def _key(problem: Unearned) -> tuple[str, str]:
    return problem.rule, problem.severity.value
