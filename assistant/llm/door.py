"""The whole door: endpoints in their order, each behind its breaker, its retries and its turnstile."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.llm.breaker import Breaker, Guarded
from assistant.llm.chain import Chain
from assistant.llm.chat import ChatModel
from assistant.llm.endpoint import Endpoint
from assistant.llm.openai_model import OpenAIModel
from assistant.llm.retrying import Retrying, RetryPolicy
from assistant.llm.turnstile import Metered, Turnstile


def open_door(endpoints: Sequence[Endpoint], policy: RetryPolicy | None = None) -> ChatModel:
    """Return the model that stands for these endpoints; to be made once and shared, for it remembers.

    Without a `policy` each endpoint has the total time of its own deadlines for all its attempts.
    """
    return Chain({endpoint.name: _stack(endpoint, policy) for endpoint in endpoints})


def _stack(endpoint: Endpoint, policy: RetryPolicy | None) -> ChatModel:
    metered = Metered(OpenAIModel(endpoint), Turnstile(endpoint.limits))
    retrying = Retrying(metered, policy or RetryPolicy(total=endpoint.deadlines.total))
    return Guarded(retrying, Breaker(), endpoint.name)
