"""What can be known of a prompts folder as a whole without rendering a single template."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import AuthorError, Place
from assistant.model import Severity
from assistant.templates.flow import check_flow
from assistant.templates.folder import read_folder
from assistant.templates.grammar import File, check_compiles, check_grammar, parse_body
from assistant.templates.guidelines import Guidelines, load_guidelines
from assistant.templates.header import read_header
from assistant.templates.links import check_links, closure, links
from assistant.templates.names import check_names, guidelines_shown
from assistant.templates.problems import Problem, error, from_error


@dataclass(frozen=True, slots=True)
class Survey:
    """A folder as it was found: the files that could be read, the guidelines, and what is wrong."""

    files: Mapping[str, File]
    guidelines: Guidelines | None
    problems: tuple[Problem, ...]

    @property
    def fatal(self) -> Problem | None:
        """The first problem that keeps the folder from being used."""
        return next((one for one in self.problems if one.severity is Severity.ERROR), None)


def survey(folder: Path) -> Survey:
    """Read and examine every template of a folder."""
    texts, problems = read_folder(folder)
    files: dict[str, File] = {}
    for name, text in texts.items():
        file = _parsed(folder, name, text)
        if isinstance(file, Problem):
            problems.append(file)
        else:
            refused = list(check_grammar(file)) or [one for one in [check_compiles(file)] if one]
            problems.extend(refused)
            if not refused:
                files[name] = file
    guidelines = _guidelines(folder, problems)
    problems.extend(_together(files, set(texts) - set(files), guidelines))
    return Survey(files, guidelines, in_order(problems))


def _parsed(folder: Path, name: str, text: str) -> File | Problem:
    path = str(folder / name)
    try:
        header, keys, body = read_header(text, Place(path))
    except AuthorError as failure:
        return from_error(failure)
    tree = parse_body(body, path, text)
    return tree if isinstance(tree, Problem) else File(name, path, text, header, keys, tree)


def _guidelines(folder: Path, problems: list[Problem]) -> Guidelines | None:
    try:
        return load_guidelines(folder)
    except AuthorError as failure:
        problems.append(from_error(failure))
        return None


def _together(files: dict[str, File], broken: set[str], guidelines: Guidelines | None) -> Iterator[Problem]:
    """Yield what is wrong between files; the finer checks wait until the links are sound."""
    yield from _twins(files)
    crossed = list(check_links(files, broken))
    yield from crossed
    if crossed:
        return
    shown = guidelines.instructions() if guidelines else None
    for file in files.values():
        if not broken.intersection(link.target for one in closure(file, files) for link in links(one)):
            yield from check_names(file, files, shown if shown is not None else _any_id(file))
            if file.header.kind == "template":
                yield from check_flow(file, files)


def _any_id(file: File) -> set[str]:
    """Return the guidelines a file names, so that an unreadable list is complained of only once."""
    return {name for _, name in guidelines_shown(file)}


def _twins(files: Mapping[str, File]) -> Iterator[Problem]:
    owners: dict[str, File] = {}
    for file in files.values():
        owner = owners.setdefault(file.header.id, file)
        if owner is not file:
            yield error(
                file.key("id"), f"the id {file.header.id!r} belongs to {owner.name}", "choose another"
            )


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return each problem once, by file, line and column."""
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda p: (str(p.place.path), p.place.line, p.place.column)))
