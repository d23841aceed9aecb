"""The file in which every call to a model leaves a line, where the operator wants one."""

from __future__ import annotations

import logging

from assistant.settings import Settings

FILE = "calls.log"
MOST_BYTES = 5_000_000
OLD_FILES = 3


def write_calls(settings: Settings) -> None:
    """Let the lines of the model door go to `calls.log` in the data folder, if the settings say so."""
    from assistant.llm.recorded import LOG

    logger, path = logging.getLogger(LOG), settings.data / FILE
    known = (getattr(handler, "baseFilename", "") for handler in logger.handlers)
    if not settings.log.calls or str(path) in known:
        return
    from logging.handlers import RotatingFileHandler

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        path, maxBytes=MOST_BYTES, backupCount=OLD_FILES, encoding="ascii", delay=True
    )
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
