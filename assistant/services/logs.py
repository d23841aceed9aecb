"""The log: one line of JSON for each thing that happened, without anybody's words and without keys."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable, MutableMapping
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from structlog.typing import Processor

    from assistant.settings import Settings

Event = MutableMapping[str, Any]
WORDS = frozenset({"sent", "answer"})
"""What holds words of people; left out unless the operator switched it on."""
HIDDEN = "[key]"
_ROOT = "assistant"
_FIELDS = "told"
_SHORTEST_KEY = 6


def log_to(settings: Settings, stream: TextIO = sys.stderr) -> None:
    """Send what the house has to tell to a stream, as JSON lines; calling it again replaces the first."""
    import structlog

    chain: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _fields,
    ]
    last: list[Processor] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        _Reticent(settings.privacy.words_in_logs, (settings.api_key, *settings.keys.values())),
        structlog.processors.JSONRenderer(ensure_ascii=True),
    ]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processors=last, foreign_pre_chain=chain))
    ours = logging.getLogger(_ROOT)
    ours.handlers = [handler]
    ours.setLevel(logging.INFO)
    ours.propagate = False


def _fields(_logger: object, _name: str, event: Event) -> Event:
    """Take over what a record of ours tells in fields."""
    record = event.get("_record")
    event.update(getattr(record, _FIELDS, {}))
    return event


class _Reticent:
    """Leaves words out and blackens keys, wherever they stand."""

    def __init__(self, words: bool, keys: Iterable[str]) -> None:  # noqa: FBT001 - a setting
        self._words = words
        self._keys = sorted({key for key in keys if len(key) >= _SHORTEST_KEY}, key=len, reverse=True)

    def __call__(self, _logger: object, _name: str, event: Event) -> Event:
        """Return the event as it may be written."""
        kept = {name: value for name, value in event.items() if self._words or name not in WORDS}
        return {name: self._clean(value) for name, value in kept.items()}

    def _clean(self, value: object) -> object:
        if isinstance(value, bool | int | float | None):
            return value
        text = str(value)
        for key in self._keys:
            text = text.replace(key, HIDDEN)
        return text
