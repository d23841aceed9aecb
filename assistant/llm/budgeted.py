"""Asks nothing that costs money once the day's budget is spent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from assistant.errors import EndpointRefused
from assistant.llm.chat import Cancelled, ChatModel, Completion, OnText, Options, never, unheard
from assistant.llm.endpoint import Endpoint
from assistant.model import ChatMessage


class Purse(Protocol):
    """Whoever knows what has been spent."""

    def refusal(self, endpoint: Endpoint) -> str:
        """Return why an endpoint may not be asked now, or nothing."""
        ...

    def warning(self, endpoint: Endpoint) -> str:
        """Return what a person should know of the budget, or nothing."""
        ...


class Budgeted:
    """A model that is asked while there is money for it."""

    def __init__(self, model: ChatModel, endpoint: Endpoint, purse: Purse) -> None:
        self._model = model
        self._endpoint = endpoint
        self._purse = purse

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Ask if the budget allows it; see `ChatModel`."""
        if why := self._purse.refusal(self._endpoint):
            raise EndpointRefused(why)
        done = self._model.complete(messages, options, on_text, cancelled)
        warning = self._purse.warning(self._endpoint)
        return replace(done, notices=(*done.notices, warning)) if warning else done
