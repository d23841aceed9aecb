"""The log of a running app: warnings as JSON lines on standard error, without keys and without words.

What each call to a model took goes to `calls.log` (calllog.py). Only where the operator says so, what was
sent and answered stands here too, as it went over the line.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable, MutableMapping
from typing import TYPE_CHECKING, Any, TextIO

from assistant.drafting.outbox import FIELDS, WORDS

if TYPE_CHECKING:
    from structlog.typing import Processor

    from assistant.settings import Settings

Event = MutableMapping[str, Any]
HIDDEN = "[key]"
_ROOT = "assistant"
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
        _Blackened((settings.api_key, *settings.keys.values())),
        structlog.processors.JSONRenderer(ensure_ascii=True),
    ]
    handler = logging.StreamHandler(stream)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(processors=last, foreign_pre_chain=chain))
    ours = logging.getLogger(_ROOT)
    ours.handlers = [handler]
    ours.setLevel(logging.WARNING)
    ours.propagate = False
    logging.getLogger(WORDS).setLevel(logging.INFO if settings.log.words else logging.WARNING)


def _fields(_logger: object, _name: str, event: Event) -> Event:
    """Take over what a record of ours tells in fields."""
    event.update(getattr(event.get("_record"), FIELDS, {}))
    return event


class _Blackened:
    """Blackens keys, wherever they stand."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._keys = sorted({key for key in keys if len(key) >= _SHORTEST_KEY}, key=len, reverse=True)

    def __call__(self, _logger: object, _name: str, event: Event) -> Event:
        """Return the event as it may be written."""
        return {name: self._clean(value) for name, value in event.items()}

    def _clean(self, value: object) -> object:
        if isinstance(value, bool | int | float | None):
            return value
        text = str(value)
        for key in self._keys:
            text = text.replace(key, HIDDEN)
        return text
