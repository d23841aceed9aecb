"""Labelled replies read from a file, checked and compared with what people said of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from assistant.checks import check
from assistant.checks.measured import FILE, Quiet, Sample, measurement_file
from assistant.checks.measuring import (
    Figures,
    Judged,
    Labelled,
    Row,
    by_stratum,
    compared,
    figures,
    measuring_policy,
)
from assistant.checks.recording import Provenance, merged, recorded, rules_hash, write
from assistant.errors import InputError, StorageError
from assistant.reading import read
from assistant.services.goodreplies import Watch, keep, watch
from assistant.services.jsonlines import lines_of
from assistant.services.wire import BadLineError, Line, read_line

Skip = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which lines are measured, and how those that say little are taken."""

    skip: tuple[Skip, ...] = ()
    """Lines whose key has this value are left out."""
    by: str = "stratum"
    """The key whose values are counted on their own."""
    complaints: bool = False
    """Whether a line that does not say it is taken for the reply to a complaint."""
    language: str = "en"
    """Lines that name another language are left out."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What came of a file: the rows, and the lines that are none."""

    rows: tuple[Row, ...] = ()
    skipped: int = 0
    bad: tuple[str, ...] = ()
    """What is wrong with each line that could not be used, with its number."""
    data: str = ""
    """The sha256 of the file."""
    choice: Choice = field(default_factory=Choice)
    file: str = ""
    """Its name."""

    @property
    def whole(self) -> Figures:
        """The figures over all rows."""
        return figures(self.rows)

    @property
    def strata(self) -> dict[str, Figures]:
        """The figures of each stratum; nothing where there is only one."""
        return by_stratum(self.rows)


def skips(given: Sequence[str]) -> tuple[Skip, ...]:
    """Read `key=value` as often as it was given.

    Raises:
        InputError: one of them has no key or no `=`.
    """
    parts = [one.partition("=") for one in given]
    if not all(key and sign for key, sign, _ in parts):
        raise InputError("--skip takes key=value, as in --skip channel=chat")
    return tuple((key, value) for key, _, value in parts)


def measure(path: Path, choice: Choice, today: date) -> Survey:
    """Check every labelled reply of a file of JSON lines and compare.

    Raises:
        InputError: the file cannot be read, or no line of it can be used.
    """
    found = lines_of(path)
    rows, bad, skipped = [], [], 0
    for number, raw in found.lines:
        try:
            row = _row(raw, number, choice, today)
        except BadLineError as error:
            bad.append(f"line {number}: {error}")
            continue
        rows += [row] if row else []
        skipped += row is None
    if not rows:
        raise InputError(_nothing(path, skipped, bad))
    return Survey(tuple(rows), skipped, tuple(bad), found.digest, choice, path.name)


def _nothing(path: Path, skipped: int, bad: list[str]) -> str:
    first = f"; {bad[0]}" if bad else ""
    return f"{path}: no line to measure ({skipped} left out, {len(bad)} not usable{first})"


def _row(raw: str, number: int, choice: Choice, today: date) -> Row | None:
    """Return a line as a row, or None where it is left out.

    Raises:
        BadLineError: it cannot be used.
    """
    line = read_line(raw, today, with_reply=True)
    labelled = _labelled(raw, line)
    others = labelled.model_extra or {}
    if any(_said(others.get(key)) == value for key, value in choice.skip):
        return None
    if (labelled.language or choice.language) != choice.language:
        return None
    if labelled.complaint is None and choice.complaints:
        labelled = labelled.model_copy(update={"complaint": True})
    reading = read(line.case)
    report = check(line.reply, line.case, reading, measuring_policy())
    name, stratum = _said(line.id) or str(number), _said(others.get(choice.by))
    return compared(Judged(name, stratum, labelled, line.case, reading, line.reply, report))


def _labelled(raw: str, line: Line) -> Labelled:
    try:
        return Labelled.model_validate(json.loads(raw))
    except ValidationError as error:
        raise BadLineError(_in_words(error), line.id) from None


def _in_words(error: ValidationError) -> str:
    """Name the key that does not fit; a key that nobody knows is not repeated."""
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"] == "extra_forbidden":
        return "'labels' has a key that is no label; docs/labels.md lists them"
    name = ".".join(str(part) for part in first["loc"]) or "the line"
    missing = "is missing" if first["type"] == "missing" else "has a value that does not fit"
    return f"'{name}' {missing}; docs/labels.md lists the labels and their values"


def _said(value: object) -> str:
    """Return the value of a key as it is written on the command line; half characters become marks."""
    text = value if isinstance(value, str) else "" if value is None else json.dumps(value)
    return text.encode("utf-8", "replace").decode("utf-8")


def commit(survey: Survey, text: str, today: date, path: Path = FILE) -> None:
    """Keep the figures of a survey with what they were measured on and with.

    Raises:
        StorageError: the file cannot be written.
        AuthorError: the figures that are there do not fit.
    """
    _keep(recorded(survey.whole, _provenance(survey, text, today)), path)


def _provenance(survey: Survey, text: str, today: date) -> Provenance:
    choice = survey.choice
    return Provenance(
        text=text,
        language=choice.language,
        data=survey.data,
        rules=rules_hash(),
        left_out=tuple(f"{key}={value}" for key, value in choice.skip),
        complaints=choice.complaints,
        file=survey.file,
        day=today,
    )


def _keep(sample: Sample, path: Path) -> None:
    try:
        write(path, merged(measurement_file(path), sample))
    except OSError as error:
        raise StorageError(
            f"{path}: cannot be written ({error.strerror}); name another with --into"
        ) from None
    finally:
        measurement_file.cache_clear()


def remeasure(
    folders: Sequence[Path], today: date, path: Path = FILE
) -> Iterator[tuple[Sample, Survey] | tuple[Quiet, Watch]]:
    """Measure everything that was measured before again, on the files of the same names in some folders.

    Each figure is kept as soon as it is measured, in the same words and with the same choice of lines.

    Raises:
        InputError: nothing was measured before, or a file is missing or cannot be used.
        StorageError: the figures cannot be written.
    """
    known = measurement_file(path)
    kept: list[Sample | Quiet] = [*known.samples, *known.quiet]
    files = [_file(one, folders) for one in kept]
    missing = [one.file or one.text for one, file in zip(kept, files, strict=True) if file is None]
    if missing or not kept:
        what = f"has no {', '.join(missing)}" if missing else f"is of no use: {path.name} names no data"
        where = ", ".join(map(str, folders))
        raise InputError(f"{where} {what}; measure each file with `assistant rules measure FILE --commit`")
    for before, file in zip(kept, files, strict=True):
        if file is not None:
            yield _again(before, file, today, path)


def _file(known: Sample | Quiet, folders: Sequence[Path]) -> Path | None:
    places = (folder / known.file for folder in folders if known.file)
    return next((place for place in places if place.is_file()), None)


def _again(
    before: Sample | Quiet, file: Path, today: date, path: Path
) -> tuple[Sample, Survey] | tuple[Quiet, Watch]:
    if isinstance(before, Quiet):
        watched = watch(file, today)
        keep(watched, before.text, today, path)
        return before, watched
    choice = Choice(skips(before.left_out), complaints=before.complaints, language=before.language)
    survey = measure(file, choice, today)
    commit(survey, before.text, today, path)
    return before, survey
