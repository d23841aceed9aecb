"""Whether an endpoint answers, for `assistant doctor`."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.errors import AssistantError, EndpointUnavailable
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


_PROBLEMS: Mapping[bool | None, str] = {
    True: "",
    False: "{name} does not list the model {model}; set ASSISTANT_MODEL to one it has.",
    None: "{name} keeps no list of models there; try a draft, and check the base URL if that fails.",
}


def ping(endpoint: Endpoint, seconds: float = 5.0, clock: Clock = time.monotonic) -> EndpointReport:
    """Ask an endpoint for its models, the way drafts are asked for; costs no tokens."""
    watch = Watch(endpoint.name, Deadlines(seconds, seconds, seconds), clock, never)
    listed: bool | None = None
    reachable = True
    try:
        with watching(watch):
            models = _models(endpoint)
    except AssistantError as error:
        reachable, problem = not isinstance(error, EndpointUnavailable), str(error)
    else:
        listed = None if models is None else endpoint.model in models
        problem = _PROBLEMS[listed].format(name=endpoint.name, model=endpoint.model)
    return EndpointReport(endpoint.name, reachable, listed, watch.seconds, problem)


def _models(endpoint: Endpoint) -> frozenset[str] | None:
    """Return the ids of an endpoint's models, or None where it keeps no list.

    Raises:
        AssistantError: it did not say.
    """
    import openai

    from assistant.llm.faults import translated
    from assistant.llm.openai_model import client

    try:
        return frozenset(str(model.id) for model in client(endpoint).models.list())
    except openai.NotFoundError:
        return None
    except Exception as error:  # noqa: BLE001 - the SDK lets errors of any kind through
        raise translated(error, endpoint) from None
