"""Every policy of a folder, with the index that finds its passages."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from assistant.errors import AuthorError, Place
from assistant.model import Passage
from assistant.policy.document import Document, read_document
from assistant.policy.search import Index

README = "README.txt"
MAX_FILES = 500
MAX_PASSAGES = 20_000
_STEM = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")


@dataclass(frozen=True, slots=True)
class PolicyBook:
    """All policies in all their versions; an empty one promises nothing."""

    documents: tuple[Document, ...] = ()
    hash: str = ""
    index: Index = field(default_factory=Index, repr=False, compare=False)

    def in_force(self, day: date) -> tuple[int, ...]:
        """Return the numbers of the documents that hold on a day: of each title the newest that began."""
        newest: dict[str, int] = {}
        for number, document in enumerate(self.documents):
            began = document.valid_from or date.min
            held = newest.get(document.title.casefold())
            if began <= day and (held is None or began > (self.documents[held].valid_from or date.min)):
                newest[document.title.casefold()] = number
        return tuple(sorted(newest.values()))

    def find(self, words: Iterable[str], day: date, most: int) -> tuple[Passage, ...]:
        """Return at most so many passages in force on a day that fit some words, the best first."""
        return self.index.find(words, self.in_force(day), most)


def policy_files(folder: Path) -> list[Path]:
    """Return the files of a policy folder; none where there is no folder."""
    return sorted(folder.glob("*.md"))


def load_policies(folder: Path) -> PolicyBook:
    """Read a folder of policies; an empty one, or none at all, is fine.

    Raises:
        AuthorError: a file is not UTF-8 or does not fit, or two are the same version of a policy.
    """
    paths = policy_files(folder)
    if len(paths) > MAX_FILES:
        raise AuthorError(f"holds more than {MAX_FILES} policies; put some together", Place(folder))
    documents = tuple(_document(path, folder) for path in paths)
    _refuse_twins(documents, folder)
    passages = [(n, one, document) for n, document in enumerate(documents) for one in document.passages]
    if len(passages) > MAX_PASSAGES:
        raise AuthorError(f"holds more than {MAX_PASSAGES} paragraphs; keep what is promised", Place(folder))
    index = Index((n, one, " ".join(document.applies_to)) for n, one, document in passages)
    return PolicyBook(documents, _digest(paths), index)


def unread(folder: Path) -> Iterator[Path]:
    """Yield files in a policy folder that nobody reads, such as a policy that was saved as .txt."""
    known = {folder / README, *policy_files(folder)}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path not in known and not path.name.startswith("."):
            yield path


def _document(path: Path, folder: Path) -> Document:
    if not _STEM.fullmatch(path.stem):
        raise AuthorError("has a name that is refused; use a-z, 0-9, - and _ only", Place(path))
    try:
        inside = path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        raise AuthorError("cannot be read; check that it exists", Place(path)) from None
    if not inside or not path.is_file():
        raise AuthorError("is no file of this folder; copy it here", Place(path))
    return read_document(path)


def _refuse_twins(documents: tuple[Document, ...], folder: Path) -> None:
    """Refuse two files that would both be the policy of the same day."""
    seen: dict[tuple[str, date | None], Document] = {}
    for document in documents:
        other = seen.setdefault((document.title.casefold(), document.valid_from), document)
        if other is not document:
            what = (
                f"has the title and the first day of {other.file}; give each version its own valid_from, "
                "or each policy its own title"
            )
            raise AuthorError(what, Place(folder / document.file, document.line))


def _digest(paths: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        data = path.read_bytes()
        digest.update(f"{path.name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()
