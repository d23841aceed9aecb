"""Whether an endpoint answers, for `assistant doctor`."""

from __future__ import annotations

import time
from dataclasses import dataclass

from assistant.errors import AssistantError, EndpointRefused
from assistant.llm.chat import never
from assistant.llm.endpoint import Deadlines, Endpoint
from assistant.llm.watch import Clock, Watch, watching


@dataclass(frozen=True, slots=True)
class EndpointReport:
    """What came of asking an endpoint for its models."""

    name: str
    reachable: bool
    """Whether anything answered, if only to refuse us."""
    model_listed: bool | None
    """Whether it lists the configured model; None where it does not say what it has."""
    seconds: float
    problem: str = ""
    """What is wrong and what to do, or nothing."""

    @property
    def fine(self) -> bool:
        """Whether there is nothing to do."""
        return not self.problem


def ping(endpoint: Endpoint, seconds: float = 5.0, clock: Clock = time.monotonic) -> EndpointReport:
    """Ask an endpoint for its models, the way drafts are asked for; costs no tokens."""
    watch = Watch(endpoint.name, Deadlines(seconds, seconds, seconds), clock, never)
    try:
        with watching(watch):
            listed = endpoint.model in _models(endpoint)
    except AssistantError as error:
        answered = isinstance(error, EndpointRefused)
        return EndpointReport(endpoint.name, answered, None, watch.seconds, str(error))
    problem = (
        ""
        if listed
        else (f"{endpoint.name} does not list the model {endpoint.model}; set ASSISTANT_MODEL to one it has.")
    )
    return EndpointReport(
        endpoint.name, reachable=True, model_listed=listed, seconds=watch.seconds, problem=problem
    )


def _models(endpoint: Endpoint) -> frozenset[str]:
    """Return the ids of an endpoint's models.

    Raises:
        AssistantError: it did not say.
    """
    from assistant.llm.faults import translated
    from assistant.llm.openai_model import client

    try:
        return frozenset(str(model.id) for model in client(endpoint).models.list())
    except Exception as error:  # noqa: BLE001 - the SDK lets errors of any kind through
        raise translated(error, endpoint) from None
