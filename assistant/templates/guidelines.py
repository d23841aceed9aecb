"""The guidelines: what good handling of difficult customers is, who asks for it and what checks it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Literal

from pydantic import Field

from assistant.authored import Authored, load, plain
from assistant.errors import Place
from assistant.templates.folder import GUIDELINES
from assistant.templates.header import NAME
from assistant.templates.problems import Problem, error, locate_key, nearest, warning


class Guideline(Authored):
    """One guideline; its instruction is what templates show where they say `guideline("id")`."""

    id: str = Field(pattern=NAME)
    title: str = Field(min_length=1)
    why: str = Field(min_length=1)
    sources: tuple[str, ...] = Field(min_length=1)
    instruction: str | None = None
    unasked_because: str | None = None
    rules: tuple[str, ...] = ()
    unchecked_because: str | None = None
    position: str | None = None


class Guidelines(Authored):
    """The whole file: the guides it was drawn from (key and title), and what they ask for."""

    format: Literal["1"] = Field(alias="schema")
    guides: dict[str, str]
    guidelines: tuple[Guideline, ...]

    def instructions(self) -> dict[str, str]:
        """Return the instruction of every guideline that has one, by id."""
        return {one.id: one.instruction for one in self.guidelines if one.instruction}


def load_guidelines(folder: Path) -> Guidelines:
    """Read guidelines.yaml.

    Raises:
        AuthorError: it is missing or does not fit.
    """
    return load(folder / GUIDELINES, Guidelines)


def lint_guidelines(
    guidelines: Guidelines, folder: Path, asked: Collection[str], rule_ids: Collection[str]
) -> Iterator[Problem]:
    """Yield the guidelines that are asked for but not checked, the reverse, and rules without a guideline."""
    path = folder / GUIDELINES
    _, keys = plain(path.read_text(encoding="utf-8-sig"), shown_as=path)
    ids = [one.id for one in guidelines.guidelines]
    for index, one in enumerate(guidelines.guidelines):
        place = locate_key(path, keys, "guidelines", index, "id")
        for what, remedy in _gaps(one, asked, rule_ids):
            yield error(place, f"guideline {one.id!r} {what}", remedy)
        if one.id in ids[:index]:
            yield error(place, f"the id {one.id!r} stands twice", "rename one")
        for source in one.sources:
            if source not in guidelines.guides:
                remedy = nearest(source, guidelines.guides, "add it to guides")
                yield error(place, f"guideline {one.id!r} names the unknown source {source!r}", remedy)
    checked = {rule for one in guidelines.guidelines for rule in one.rules}
    for rule in sorted(set(rule_ids) - checked):
        what = f"rule {rule!r} checks no guideline"
        yield warning(Place(path), what, "name it in rules of a guideline")


def _gaps(one: Guideline, asked: Collection[str], rule_ids: Collection[str]) -> Iterator[tuple[str, str]]:
    if not one.instruction and not one.unasked_because:
        yield "is asked for nowhere", "give it an instruction, or say why not in unasked_because"
    if one.instruction and one.unasked_because:
        yield "has an instruction and a reason for having none", "keep one"
    if one.instruction and one.id not in asked:
        yield "is shown by no template", f'put {{{{ guideline("{one.id}") }}}} into one'
    if not one.rules and not one.unchecked_because:
        yield "is checked by no rule", "name rules, or say why not in unchecked_because"
    for rule in one.rules:
        if rule not in rule_ids:
            yield f"names the rule {rule!r}, which does not exist", nearest(rule, rule_ids, "remove it")
