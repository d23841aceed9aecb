"""Gives an answer again where the same was asked before."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from assistant.llm.chat import Cancelled, ChatModel, Completion, OnText, Options, never, unheard
from assistant.llm.endpoint import Endpoint
from assistant.llm.shelf import Kept, Shelf
from assistant.model import ChatMessage

_VERSION = 1
"""Raised when an old answer should no longer be taken for a new one."""


class Remembering:
    """A model whose answers are kept; what a request is, is what it was before its marks were drawn.

    A kept answer comes with the marks it was made with, by which leaks are seen, and with a notice.
    """

    def __init__(self, model: ChatModel, endpoint: Endpoint, shelf: Shelf) -> None:
        self._model = model
        self._endpoint = endpoint
        self._shelf = shelf

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Return what is kept, else ask and keep it; see `ChatModel`."""
        key = request_key(self._endpoint, messages, options)
        if kept := self._shelf.get(key):
            on_text(kept.completion.text)
            return _again(kept)
        done = replace(self._model.complete(messages, options, on_text, cancelled), marks=options.marks)
        self._shelf.put(key, subject_of(options.subject), done)
        return done


def request_key(endpoint: Endpoint, messages: Sequence[ChatMessage], options: Options) -> bytes:
    """Return the digest of everything that decides an answer, the marks' values left out."""
    schema = options.answer_schema
    whole = {
        "version": _VERSION,
        "endpoint": [endpoint.base_url, endpoint.query, endpoint.model],
        "messages": [[message.role, _unmarked(message.content, options.marks)] for message in messages],
        "options": [options.temperature, options.max_output_tokens, options.seed, options.repeat],
        "schema": schema and [schema.name, dict(schema.schema)],
    }
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).digest()


def subject_of(name: str) -> bytes:
    """Return what an answer is filed under, to be forgotten by; the name itself is not kept."""
    return hashlib.sha256(name.encode("utf-8", "replace")).digest()


def _unmarked(text: str, marks: Sequence[str]) -> str:
    for number, mark in enumerate(marks):
        text = text.replace(mark, f"\x00{number}\x00")
    return text


def _again(kept: Kept) -> Completion:
    when = datetime.fromtimestamp(kept.at, UTC).strftime("%Y-%m-%d %H:%M UTC")
    notice = f"This is a stored answer of {when}; nothing was asked anew."
    return replace(kept.completion, stored=True, notices=(notice,))
