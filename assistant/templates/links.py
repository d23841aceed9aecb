"""How template files hang together: who extends and includes whom, and what follows for their inputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2 import nodes

from assistant.templates.grammar import File, linked
from assistant.templates.header import InputSpec
from assistant.templates.problems import Problem, error, nearest

MAX_EXPANSION = 500

Files = Mapping[str, File]


@dataclass(frozen=True, slots=True)
class Link:
    """One `extends` or `include` of a file."""

    target: str
    line: int
    is_extends: bool


def links(file: File) -> list[Link]:
    """Return what a file extends and includes, in order."""
    found = file.tree.find_all((nodes.Extends, nodes.Include))
    named = [(linked(node), node) for node in found]
    return [Link(name, node.lineno, isinstance(node, nodes.Extends)) for name, node in named if name]


def check_links(files: Files, broken: set[str]) -> Iterator[Problem]:
    """Yield missing and misused files, cycles, and families that would unfold beyond measure."""
    for file in files.values():
        for link in links(file):
            yield from _missing(file, link, files, broken)
            yield from _misused(file, link, files.get(link.target))
    yield from _cycles(files)


def _missing(file: File, link: Link, files: Files, broken: set[str]) -> Iterator[Problem]:
    if link.target not in files and link.target not in broken:
        remedy = nearest(link.target, files, "create it or remove this line")
        place = file.place(link.line, link.target)
        yield error(place, f"there is no file {link.target!r}", remedy)


def _misused(file: File, link: Link, target: File | None) -> Iterator[Problem]:
    if target is None or target.is_frame == link.is_extends:
        return
    what = f"{link.target!r} has no blocks" if link.is_extends else f"{link.target!r} consists of blocks"
    remedy = "include it instead" if link.is_extends else "extend it, or include a partial"
    yield error(file.place(link.line, link.target), what, remedy)


def _cycles(files: Files) -> Iterator[Problem]:
    sizes: dict[str, int] = {}
    for name in files:
        yield from _unfold(name, files, sizes, ())


def _unfold(name: str, files: Files, sizes: dict[str, int], above: tuple[str, ...]) -> Iterator[Problem]:
    """Count how many files one unfolds into; each file is looked into once."""
    if name in sizes:
        return
    size = 1
    for link in links(files[name]):
        if link.target in (*above, name):
            place = files[name].place(link.line, link.target)
            yield error(place, f"{link.target!r} leads back to itself", "break the circle")
        elif link.target in files:
            yield from _unfold(link.target, files, sizes, (*above, name))
            size += sizes[link.target]
    sizes[name] = min(size, MAX_EXPANSION + 1)
    if size > MAX_EXPANSION:
        yield error(files[name].place(1), f"unfolds into more than {MAX_EXPANSION} files", "include less")


def chain(file: File, files: Files) -> list[File]:
    """Return the file, what it extends, what that extends, and so on."""
    family = [file]
    while True:
        parent = next((link.target for link in links(family[-1]) if link.is_extends), None)
        if parent is None or parent not in files or files[parent] in family:
            return family
        family.append(files[parent])


def closure(file: File, files: Files) -> list[File]:
    """Return the file and all it draws in, each once, nearest first."""
    found = [file]
    for one in found:
        drawn_in = (files.get(link.target) for link in links(one))
        found.extend(target for target in drawn_in if target is not None and target not in found)
    return found


def merged_inputs(family: list[File]) -> dict[str, InputSpec]:
    """Return the inputs of a whole family: the nearest default, the strictest limits."""
    merged: dict[str, InputSpec] = {}
    for file in family:
        for name, spec in file.header.inputs.items():
            merged[name] = _stricter(merged[name], spec) if name in merged else spec
    return merged


def _stricter(near: InputSpec, far: InputSpec) -> InputSpec:
    limits = [limit for limit in (near.max_chars, far.max_chars) if limit is not None]
    return near.model_copy(
        update={
            "required": near.required or (far.required and near.default is None),
            "untrusted": near.untrusted or far.untrusted,
            "max_chars": min(limits, default=None),
            "default": far.default if near.default is None else near.default,
            "enum": near.enum or far.enum,
        }
    )
