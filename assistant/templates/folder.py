"""The files of a prompts folder, read without following anything out of it."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from pathlib import Path

from assistant.errors import Place
from assistant.templates.problems import Problem, error

MAX_BYTES = 32 * 1024
MAX_FILES = 300
PARTIALS = "partials"
GUIDELINES = "guidelines.yaml"
_FILE = re.compile(r"(?:partials/)?[a-z0-9_-]{1,64}\.j2")


def files(folder: Path) -> list[Path]:
    """Return every template file of the folder, in the order of their names; partials last."""
    return [path for place in (folder, folder / PARTIALS) for path in _listed(place)]


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ".j2")
    except OSError:
        return []


def read_folder(folder: Path) -> tuple[dict[str, str], list[Problem]]:
    """Return the text of every usable template file by its name (`reply.j2`, `partials/tone.j2`)."""
    paths = files(folder)
    problems = []
    if not paths:
        problems.append(error(Place(folder), "holds no template", "name a folder with .j2 files"))
    if len(paths) > MAX_FILES:
        problems.append(error(Place(folder), f"holds more than {MAX_FILES} templates", "remove some"))
    texts = {}
    for path in paths[:MAX_FILES]:
        name = path.relative_to(folder).as_posix()
        complaint = next(_complaints(path, name, folder), None)
        text = complaint or _read(path)
        if isinstance(text, Problem):
            problems.append(text)
        else:
            texts[name] = text
    return texts, problems


def _complaints(path: Path, name: str, folder: Path) -> Iterator[Problem]:
    place = Place(path)
    if not _FILE.fullmatch(name):
        yield error(place, "has a name that is refused", "use a-z, 0-9, - and _ only")
    try:
        outside = not path.resolve(strict=True).is_relative_to(folder.resolve())
        is_plain = stat.S_ISREG(path.stat().st_mode)
    except (OSError, RuntimeError):
        yield error(place, "cannot be read", "check that it exists and may be read")
        return
    if outside:
        yield error(place, "is a link that leads out of the folder", "copy the file here")
    if not is_plain:
        yield error(place, "is no file", "remove it")


def _read(path: Path) -> str | Problem:
    """Return the text with Unix line ends, or what keeps it from being read."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError:
        return error(Place(path), "cannot be read", "check that it exists and may be read")
    if len(raw) > MAX_BYTES:
        what = f"is larger than {MAX_BYTES // 1024} KiB"
        return error(Place(path), what, "move parts of it into partials")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as failure:
        line = raw[: failure.start].count(b"\n") + 1
        return error(Place(path, line), "is not UTF-8", "save it as UTF-8")
    return text.replace("\r\n", "\n").replace("\r", "\n")
