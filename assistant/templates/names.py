"""Names in template files: inputs declared and used, their types, guidelines and rules that exist."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from jinja2 import meta, nodes

from assistant.templates.grammar import CALLS, RESERVED, File, guideline_named
from assistant.templates.header import InputSpec
from assistant.templates.inputs import PROVIDED
from assistant.templates.links import Files, chain, closure
from assistant.templates.problems import Problem, error, nearest, warning


def check_names(file: File, files: Files, guideline_ids: Collection[str]) -> Iterator[Problem]:
    """Yield names a file uses without declaring them, and inputs declared wrongly."""
    declared = {name: spec for one in chain(file, files) for name, spec in one.header.inputs.items()}
    for name in sorted(undeclared(file) - set(declared)):
        line = next((node.lineno for node in file.tree.find_all(nodes.Name) if node.name == name), 1)
        what = f"the variable {name!r} is not declared"
        remedy = nearest(name, declared, "declare it under inputs, or remove it")
        yield error(file.place(line, name), what, remedy)
    for name, spec in file.header.inputs.items():
        yield from _misdeclared(file, name, spec)
    yield from _mistyped(file, declared)
    for line, name in guidelines_shown(file):
        if name not in guideline_ids:
            remedy = nearest(name, guideline_ids, "add it to guidelines.yaml with an instruction")
            yield error(file.place(line, name), f"no guideline {name!r} has an instruction", remedy)


def undeclared(file: File) -> set[str]:
    """Return the names a file takes from outside: inputs, and what is misspelt."""
    return meta.find_undeclared_variables(file.tree) - RESERVED - CALLS


def guidelines_shown(file: File) -> list[tuple[int, str]]:
    """Return the guidelines a file shows, each with its line."""
    calls = ((node.lineno, guideline_named(node)) for node in file.tree.find_all(nodes.Call))
    return [(line, name) for line, name in calls if name is not None]


def _misdeclared(file: File, name: str, spec: InputSpec) -> Iterator[Problem]:
    place = file.key("inputs", name)
    provided = PROVIDED.get(name)
    if provided is None:
        remedy = nearest(name, PROVIDED, "use one of those listed in docs/templates.md")
        yield error(place, f"nothing fills the input {name!r}", remedy)
    elif spec.type != provided.type:
        yield error(place, f"the input {name!r} is a {provided.type}", f"write type: {provided.type}")
    elif provided.untrusted and not spec.untrusted:
        what = f"the input {name!r} holds a customer's words and is not marked"
        yield error(place, what, "write untrusted: true")


def _mistyped(file: File, declared: dict[str, InputSpec]) -> Iterator[Problem]:
    """Yield texts that are looped over and lists that are printed."""
    for loop in file.tree.find_all(nodes.For):
        name = loop.iter.name if isinstance(loop.iter, nodes.Name) else ""
        if name in declared and declared[name].type == "string":
            yield error(file.place(loop.lineno, name), f"{name!r} is a text and no list", "print it")
    for output in file.tree.find_all(nodes.Output):
        for child in output.nodes:
            if (
                isinstance(child, nodes.Name)
                and child.name in declared
                and declared[child.name].type == "list"
            ):
                remedy = f"write {{% for item in {child.name} %}}"
                yield error(file.place(child.lineno, child.name), f"{child.name!r} is a list", remedy)


def unused_inputs(file: File, files: Files) -> Iterator[Problem]:
    """Yield inputs that a file declares and neither it nor what it draws in uses."""
    used = {name for one in closure(file, files) for name in undeclared(one)}
    for name in file.header.inputs:
        if name not in used and name in PROVIDED:
            place = file.key("inputs", name)
            yield warning(place, f"the input {name!r} is declared and never used", "use it or remove it")
