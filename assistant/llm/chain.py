"""Several endpoints in the order of the settings: where one cannot help, the next is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from assistant.errors import AnswerUnusable, AssistantError, EndpointRefused, EndpointUnavailable
from assistant.llm.chat import Cancelled, ChatModel, Completion, OnText, Options, never, unheard
from assistant.model import ChatMessage

Around = Callable[[], AbstractContextManager[None]]
Failure = AnswerUnusable | EndpointRefused | EndpointUnavailable


class Chain:
    """Asks the first model, and the next one where it fails; the answer says whom it is not from."""

    def __init__(self, models: Mapping[str, ChatModel], around: Around = nullcontext) -> None:
        self._models = dict(models)
        self._around = around

    def complete(
        self,
        messages: Sequence[ChatMessage],
        options: Options = Options(),  # noqa: B008 - frozen
        on_text: OnText = unheard,
        cancelled: Cancelled = never,
    ) -> Completion:
        """Ask one after the other; see `ChatModel`."""
        with self._around():
            return self._ask(messages, options, on_text, cancelled)

    def _ask(
        self, messages: Sequence[ChatMessage], options: Options, on_text: OnText, cancelled: Cancelled
    ) -> Completion:
        failures: list[Failure] = []
        notices: list[str] = []
        for name, model in self._models.items():
            if failures:
                on_text("")
            try:
                done = model.complete(messages, options, on_text, cancelled)
            except (AnswerUnusable, EndpointRefused, EndpointUnavailable) as error:
                failures.append(error)
                notices.append(f"{name} could not be used ({error})")
            else:
                said = (f"{notice} {name} answered instead." for notice in notices)
                return replace(done, notices=(*said, *done.notices))
        raise _all_failed(failures)


def _all_failed(failures: Sequence[Failure]) -> AssistantError:
    """Return the one failure there was, or one that names all and may pass if any of them may."""
    if len(failures) == 1:
        return failures[0]
    whole = " ".join(str(error) for error in failures)
    if all(isinstance(error, EndpointRefused) for error in failures):
        return EndpointRefused(whole)
    return EndpointUnavailable(whole)
