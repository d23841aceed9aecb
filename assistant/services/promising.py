"""What the linter says of prompts/policy/ and of everything that refers to it, or should."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from assistant.authored.plain import read_file
from assistant.errors import AuthorError, Place
from assistant.model import Severity
from assistant.policy import PolicyBook, load_policies, policy_files, unread
from assistant.policy.copies import Copy, Meaning, copies, meanings, references
from assistant.templates.problems import Problem, nearest

POLICY = "policy"
PLACES = ("*.j2", "partials/*.j2", "guidelines.yaml", "playbook/*.yaml", "suites/*.yaml")
FENCE = "---"


def policy_problems(folder: Path) -> Iterator[Problem]:
    """Yield policies that nobody reads, stray copies of their values, and references to none of them.

    Raises:
        AuthorError: a policy does not fit.
    """
    for path in unread(folder / POLICY):
        remedy = "name it .md and put it into the folder itself, or remove it"
        yield Problem(Place(path), Severity.WARNING, "is read by nobody", remedy)
    book = load_policies(folder / POLICY)
    known = meanings(book)
    names = {name for document in book.documents for name, _ in document.values}
    for path in policy_files(folder / POLICY):
        yield from _own_copies(path, book)
    for path in (path for place in PLACES for path in sorted(folder.glob(place))):
        yield from _of_file(path, known, names)


def _of_file(path: Path, known: dict[Meaning, tuple[str, str]], names: set[str]) -> Iterator[Problem]:
    try:
        text = read_file(path)
    except AuthorError:
        return
    first, body = _body(text) if path.suffix == ".j2" else (1, text)
    for copy in copies(body, known, first):
        yield _stray(path, copy)
    for found in references(text):
        if found.name not in names:
            what = f"refers to {found.name!r}, which no policy names; a slot will stand there"
            remedy = nearest(found.name, names, "add it to the 'values' of a policy")
            yield Problem(Place(path, found.line, found.column), Severity.WARNING, what, remedy)


def _stray(path: Path, copy: Copy) -> Problem:
    what = f"says {copy.text!r}, which is {copy.name} of {POLICY}/{copy.file}"
    place = Place(path, copy.line, copy.column)
    if path.parent.name == "suites":
        return Problem(place, Severity.SUGGESTION, what, "change it with the policy")
    form = f"{{{{ policy.{copy.name} }}}}" if path.suffix == ".j2" else f"{{policy.{copy.name}}}"
    if path.name == "guidelines.yaml":
        return Problem(place, Severity.WARNING, what, "leave the value to the policy")
    return Problem(place, Severity.WARNING, what, f"write {form}, or reword it if it is meant otherwise")


def _own_copies(path: Path, book: PolicyBook) -> Iterator[Problem]:
    """Yield where a policy's body writes out what its own front matter names."""
    own = PolicyBook(tuple(document for document in book.documents if document.file == path.name))
    first, body = _body(read_file(path))
    for copy in copies(body, meanings(own), first):
        what = f"says {copy.text!r}, which its front matter names"
        remedy = f"write {{{{ policy.{copy.name} }}}}, so that both change together"
        yield Problem(Place(path, copy.line, copy.column), Severity.SUGGESTION, what, remedy)


def _body(text: str) -> tuple[int, str]:
    """Return the line at which a body begins behind its front matter, and the body."""
    lines = text.replace("\r\n", "\n").split("\n")
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FENCE), None)
    if lines[0].rstrip() != FENCE or end is None:
        return 1, text
    return end + 2, "\n".join(lines[end + 1 :])
