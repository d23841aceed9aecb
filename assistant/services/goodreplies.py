"""Replies that are known to be good: whatever stands at error and fails there is a false alarm."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from assistant.checks import check, default_policy
from assistant.checks.measured import FILE, Quiet, measurement_file
from assistant.checks.recording import rules_hash, with_quiet, write
from assistant.errors import InputError, StorageError
from assistant.model import Finding, Severity
from assistant.reading import read
from assistant.services.jsonlines import lines_of
from assistant.services.wire import BadLineError, read_line


@dataclass(frozen=True, slots=True)
class Alarm:
    """A failure at error in a good reply."""

    id: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Watch:
    """What came of a file of good replies."""

    replies: int
    alarms: tuple[Alarm, ...]
    bad: tuple[str, ...]
    data: str
    """The sha256 of the file."""
    file: str

    @property
    def flagged(self) -> int:
        """How many replies carry a false error."""
        return len({alarm.id for alarm in self.alarms})

    @property
    def by_rule(self) -> dict[str, int]:
        """How many replies each rule flags; each reply counts once."""
        return dict(Counter(rule for rule, _ in {(one.finding.rule, one.id) for one in self.alarms}))


def watch(path: Path, today: date) -> Watch:
    """Check every good reply of a file of JSON lines, with the rules' own levels.

    Raises:
        InputError: the file cannot be read, or no line of it can be used.
    """
    found = lines_of(path)
    alarms: list[Alarm] = []
    bad: list[str] = []
    for number, raw in found.lines:
        try:
            line = read_line(raw, today, with_reply=True)
        except BadLineError as error:
            bad.append(f"line {number}: {error}")
            continue
        report = check(line.reply, line.case, read(line.case), default_policy())
        alarms += [Alarm(str(line.id or number), one) for one in report.failing(Severity.ERROR)]
    replies = len(found.lines) - len(bad)
    if not replies:
        raise InputError(f"{path}: no line to measure ({bad[0] if bad else 'it is empty'})")
    return Watch(replies, tuple(alarms), tuple(bad), found.digest, path.name)


def keep(watched: Watch, text: str, today: date, path: Path = FILE) -> None:
    """Keep how many false errors there were, with what they were counted on and with.

    Raises:
        StorageError: the file cannot be written.
        AuthorError: the figures that are there do not fit.
    """
    quiet = Quiet(
        text=text,
        replies=watched.replies,
        file=watched.file,
        data=watched.data,
        rules=rules_hash(),
        day=today,
        flagged=watched.flagged,
        alarms=watched.by_rule,
    )
    try:
        write(path, with_quiet(measurement_file(path), quiet))
    except OSError as error:
        raise StorageError(
            f"{path}: cannot be written ({error.strerror}); name another with --into"
        ) from None
    finally:
        measurement_file.cache_clear()
