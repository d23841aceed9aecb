"""The linter: what a survey finds, and what templates, guidelines and rules promise each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from assistant.templates.grammar import File
from assistant.templates.guidelines import lint_guidelines
from assistant.templates.links import closure, links
from assistant.templates.names import guidelines_shown, unused_inputs
from assistant.templates.problems import Problem, error, nearest, warning
from assistant.templates.survey import Survey, in_order, survey


def lint(folder: Path, rule_ids: Collection[str]) -> tuple[Problem, ...]:
    """Return everything wrong in the templates and guidelines of a folder, by file and line."""
    found = survey(folder)
    problems = [*found.problems]
    for file in found.files.values():
        problems.extend(_unknown_rules(file, rule_ids))
    if found.guidelines is not None:
        asked = {name for file in found.files.values() for _, name in guidelines_shown(file)}
        problems.extend(lint_guidelines(found.guidelines, folder, asked, rule_ids))
    if found.fatal is None:
        problems.extend(_leftovers(found, folder))
    return in_order(problems)


def _unknown_rules(file: File, rule_ids: Collection[str]) -> Iterator[Problem]:
    for index, rule in enumerate(file.header.addresses):
        if rule not in rule_ids:
            place = file.key("addresses", index)
            remedy = nearest(rule, rule_ids, "see assistant rules for those that exist")
            yield error(place, f"addresses the rule {rule!r}, which does not exist", remedy)


def _leftovers(found: Survey, folder: Path) -> Iterator[Problem]:
    """Yield what nothing uses, and what templates promise to address without asking for it."""
    drawn_in = {link.target for file in found.files.values() for link in links(file)}
    for file in found.files.values():
        if file.header.kind == "partial" and file.name not in drawn_in:
            yield warning(file.place(1), "is a partial that no template uses", "include it or remove it")
        if file.header.kind == "template":
            yield from _addressed(file, found)
        if file.header.tests and not (folder / file.header.tests).is_file():
            yield warning(file.key("tests"), "names a suite that is not there", "write it or remove the key")
        yield from unused_inputs(file, found.files)


def _addressed(file: File, found: Survey) -> Iterator[Problem]:
    """Compare the rules a template is meant to satisfy with the guidelines it shows."""
    family = closure(file, found.files)
    shown = {name for one in family for _, name in guidelines_shown(one)}
    records = found.guidelines.guidelines if found.guidelines else ()
    asked = {rule for one in records if one.id in shown for rule in one.rules}
    addressed = {rule for one in family for rule in one.header.addresses}
    place = file.key("addresses")
    for rule in sorted(addressed - asked):
        what = f"addresses {rule!r} and shows no guideline that this rule checks"
        yield warning(place, what, "show one or take the rule out")
    for rule in sorted(asked - addressed):
        what = f"shows a guideline that {rule!r} checks and does not address it"
        yield warning(place, what, f"add {rule} to addresses")
