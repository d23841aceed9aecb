"""One piece of work, as the function that does it sees it, and what it has brought so far."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from assistant.errors import AssistantError, BugError, Stopped, StorageError
from assistant.model import Case, Draft, Reading, Repair
from assistant.store.records import Options

T = TypeVar("T")
log = logging.getLogger(__name__)

SAVE_EVERY = 0.15
"""Seconds between two saves of a growing text."""


@dataclass(frozen=True, slots=True)
class Work:
    """What is to be written or mended; `on_text` takes the whole text so far, raises Stopped if unwanted."""

    draft_id: str
    case_id: str
    actor: str
    case: Case
    reading: Reading
    options: Options
    on_text: Callable[[str], None]
    cancelled: Callable[[], bool]


Outcome = Draft | Repair
"""A new draft's first text, or what came of mending one that stands."""
Run = Callable[[Work], Outcome]


class Growth:
    """The text of one running job: the newest in memory, one at most `SAVE_EVERY` old in the store."""

    def __init__(self, save: Callable[[str], None], clock: Callable[[], float]) -> None:
        self.text = ""
        self.stop = threading.Event()
        self._save = save
        self._clock = clock
        self._saved = ""
        self._saved_at: float | None = None

    def take(self, text: str) -> None:
        """Take the text so far, and save it if the last save is long enough ago.

        Raises:
            Stopped: somebody asked for the end, or another process has the job.
        """
        self.text = text
        if self._saved_at is None or self._clock() - self._saved_at >= SAVE_EVERY:
            self.flush()
        if self.stop.is_set():
            raise Stopped

    def flush(self) -> None:
        """Save the newest text; a store that cannot take it now will be asked again with the next words."""
        if self.text == self._saved:
            return
        self._saved_at = self._clock()
        try:
            self._save(self.text)
            self._saved = self.text
        except Stopped:
            self.stop.set()
        except StorageError:
            return


def attempt(step: Callable[[], T]) -> T | AssistantError:
    """Take a step and return what came of it; a crash is a value, and so is an error of ours."""
    try:
        return step()
    except AssistantError as error:
        return error
    except Exception as error:  # noqa: BLE001 - whatever it was, somebody must be told
        # Only the frames: the error's own words may be a customer's.
        where = "".join(traceback.format_tb(error.__traceback__))
        kind = type(error).__name__
        log.error("a fault of this program (%s) in the background:\n%s", kind, where)  # noqa: TRY400
        return BugError(f"a fault of this program ended the draft ({kind}); please report it")
