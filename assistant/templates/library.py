"""The templates of a prompts folder, ready to be rendered, in their last good version."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.authored import LastGood
from assistant.errors import AuthorError, InputError
from assistant.templates.folder import GUIDELINES, files
from assistant.templates.guidelines import Guideline
from assistant.templates.header import Fits, InputSpec, ModelOptions

if TYPE_CHECKING:
    from assistant.templates.compose import Compose
    from assistant.templates.grammar import File
    from assistant.templates.survey import Survey

DEFAULT = "reply"


@dataclass(frozen=True, slots=True)
class Template:
    """One template and everything it draws in; `hash` is the identity of that whole."""

    id: str
    version: int
    title: str
    description: str
    addresses: tuple[str, ...]
    inputs: Mapping[str, InputSpec]
    model: ModelOptions
    fits: Fits | None
    hash: str
    sources: Mapping[str, str]
    """The resolved source, by file; guidelines shown stand under `guidelines.yaml#id`."""
    compose: Compose = field(repr=False, compare=False)
    """Renders bound inputs to (role, content) pairs; `render` is the door to it."""


@dataclass(frozen=True, slots=True)
class _Shelf:
    templates: Mapping[str, Template]
    guidelines: tuple[Guideline, ...]


class Library:
    """The templates of one folder; read again when a file changes, kept as they were when one is broken."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept = LastGood(self._files, self._read)

    @property
    def problem(self) -> AuthorError | None:
        """What is wrong with the files as they are now, while an older version is in use."""
        return self._kept.problem

    @property
    def guidelines(self) -> tuple[Guideline, ...]:
        """The guidelines, in the order of their file."""
        return self._kept.get().guidelines

    def ids(self) -> tuple[str, ...]:
        """Return the ids of all templates, in the order of their files' names."""
        return tuple(self._kept.get().templates)

    def get(self, template_id: str) -> Template:
        """Return one template.

        Raises:
            InputError: there is none of this id.
            AuthorError: the folder could never be read.
        """
        known = self._kept.get().templates
        if template_id not in known:
            raise InputError(f"there is no such template; choose one of: {', '.join(known)}")
        return known[template_id]

    def choose(self, facts: Mapping[str, str]) -> Template:
        """Return the template whose `fits` holds for these facts in most keys; the first of equals.

        Keys are those of `Fits`. Without any match it is the template `reply`.
        """
        known = self._kept.get().templates
        best = max(known.values(), key=lambda template: _match(template.fits, facts))
        return best if _match(best.fits, facts) > 0 else self.get(DEFAULT)

    def _files(self) -> Iterable[Path]:
        return [*files(self._folder), self._folder / GUIDELINES]

    def _read(self) -> _Shelf:
        from assistant.templates.survey import survey

        found = survey(self._folder)
        if found.fatal is not None:
            raise found.fatal.raised()
        records = found.guidelines.guidelines if found.guidelines else ()
        return _Shelf(_assemble(found), records)


def _match(fits: Fits | None, facts: Mapping[str, str]) -> int:
    """Return how many conditions hold, or -1 where one does not or the template is not to be chosen."""
    conditions = fits.conditions() if fits is not None else {"": ()}
    holds = all(facts.get(key) in values for key, values in conditions.items())
    return len(conditions) if holds else -1


def _assemble(found: Survey) -> dict[str, Template]:
    from assistant.templates.compose import Composer

    instructions = found.guidelines.instructions() if found.guidelines else {}
    composer = Composer(found.files, instructions)
    owned = [file for file in found.files.values() if file.header.kind == "template"]
    return {file.header.id: _template(file, found, instructions, composer.of(file)) for file in owned}


def _template(
    file: File,
    found: Survey,
    instructions: Mapping[str, str],
    compose: Compose,
) -> Template:
    from assistant.templates.links import closure, merged_inputs

    family = closure(file, found.files)
    sources = _resolved(family, instructions)
    return Template(
        id=file.header.id,
        version=file.header.version,
        title=file.header.title,
        description=file.header.description,
        addresses=tuple(dict.fromkeys(rule for one in family for rule in one.header.addresses)),
        inputs=merged_inputs(family),
        model=file.header.model,
        fits=file.header.fits,
        hash=_digest(sources),
        sources=sources,
        compose=compose,
    )


def _resolved(family: list[File], instructions: Mapping[str, str]) -> dict[str, str]:
    from assistant.templates.names import guidelines_shown

    shown = sorted({name for file in family for _, name in guidelines_shown(file)})
    sources = {file.name: file.text for file in sorted(family, key=lambda file: file.name)}
    return sources | {f"{GUIDELINES}#{name}": instructions[name] for name in shown}


def _digest(sources: Mapping[str, str]) -> str:
    """Return the SHA-256 of all sources, each under its name and length, so that none can pass for two."""
    digest = hashlib.sha256()
    for name, text in sources.items():
        data = text.encode("utf-8", "surrogatepass")
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()
