"""Reading prompts/playbook/ into one playbook."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from assistant.authored import load
from assistant.errors import AuthorError, Place
from assistant.model import TriggerKind, Trouble
from assistant.playbook.book import Chapter
from assistant.playbook.shared import Shared

SHARED_FILE = "_common.yaml"


@dataclass(frozen=True, slots=True)
class Playbook:
    """Every chapter, the shared moves, and one hash over the files they were read from."""

    chapters: dict[Trouble, Chapter]
    shared: Shared
    hash: str

    def chapter(self, trouble: Trouble) -> Chapter:
        """Return the chapter for a kind of trouble; every kind has one."""
        return self.chapters[trouble]


def load_playbook(folder: Path) -> Playbook:
    """Read a folder of playbook files.

    Raises:
        AuthorError: a file is missing, is of no kind of trouble, or does not fit; file, line and column.
    """
    shared = load(folder / SHARED_FILE, Shared)
    _refuse_gaps(folder / SHARED_FILE, shared)
    chapters = {trouble: _chapter(folder / f"{trouble}.yaml", trouble) for trouble in Trouble}
    _refuse_strays(folder)
    return Playbook(chapters, shared, _digest(folder))


def options(playbook: Playbook, trouble: Trouble) -> tuple[str, ...]:
    """Return what may be offered for this kind of trouble, in words for a prompt."""
    return playbook.chapter(trouble).options


def needs(playbook: Playbook, trouble: Trouble) -> tuple[str, ...]:
    """Return the names of what must be known before this kind of trouble can be settled."""
    return tuple(need.name for need in playbook.chapter(trouble).needs)


def _chapter(path: Path, trouble: Trouble) -> Chapter:
    chapter = load(path, Chapter)
    if chapter.id is not trouble:
        raise AuthorError(f"'id' must be {trouble.value!r}, the name of the file", Place(path))
    return chapter


def _refuse_gaps(path: Path, shared: Shared) -> None:
    """Refuse a playbook that has no hand-over for some trigger, before a message needs it."""
    planned = {trigger for plan in shared.handover for trigger in plan.triggers}
    missing = [kind.value for kind in TriggerKind if kind not in planned]
    if missing:
        raise AuthorError(f"'handover' says nothing for {missing[0]!r}; add who takes it over", Place(path))


def _refuse_strays(folder: Path) -> None:
    """Refuse a file that would silently be read by nobody, such as a misspelt kind of trouble."""
    known = {SHARED_FILE, *(f"{trouble}.yaml" for trouble in Trouble)}
    for path in sorted(folder.glob("*.y*ml")):
        if path.name not in known:
            raise AuthorError("is no kind of trouble; rename or remove it", Place(path))


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.yaml")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
