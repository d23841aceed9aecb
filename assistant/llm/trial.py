"""Whether an endpoint can draft, tried by asking it something small: for `assistant doctor`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

from assistant.errors import AssistantError
from assistant.llm.chat import AnswerSchema, Completion, Options
from assistant.llm.endpoint import Endpoint
from assistant.llm.openai_model import OpenAIModel
from assistant.llm.ping import EndpointReport, ping
from assistant.llm.watch import Clock
from assistant.model import ChatMessage

_WORD = (ChatMessage("system", "You check a connection."), ChatMessage("user", "Answer with one word: ready"))
_OBJECT = (ChatMessage("user", 'Answer with the JSON object {"ready": true} and nothing else.'),)
_SCHEMA = AnswerSchema(
    "ready",
    {
        "type": "object",
        "properties": {"ready": {"type": "boolean"}},
        "required": ["ready"],
        "additionalProperties": False,
    },
)
_SLOW = 0.5
"""The share of a deadline from which on a person should know of it."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying an endpoint; times in seconds."""

    endpoint: Endpoint
    report: EndpointReport
    answered: bool = False
    first_token: float | None = None
    seconds: float = 0.0
    counts_tokens: bool | None = None
    json_schema: bool | None = None
    """Whether it takes a schema; None where that was not tried."""
    problem: str = ""
    """What keeps it from drafting and what to do, or nothing."""
    advice: tuple[str, ...] = ()
    """What would make it better, though it works."""


def try_endpoint(endpoint: Endpoint, *, ask: bool = True, clock: Clock = time.monotonic) -> Trial:
    """Look at an endpoint and, with `ask`, have it answer twice, which costs a few tokens."""
    report = ping(endpoint, clock=clock)
    if not report.reachable or not ask:
        return Trial(endpoint, report, problem=report.problem)
    model = OpenAIModel(endpoint, clock=clock)
    try:
        done = model.complete(_WORD, on_text=lambda _: None)
    except AssistantError as error:
        return Trial(endpoint, report, problem=str(error))
    tried = Trial(
        endpoint,
        report,
        answered=True,
        first_token=done.first_token,
        seconds=done.seconds,
        counts_tokens=done.completion_tokens is not None,
        json_schema=_takes_schema(model) if endpoint.can.json_schema else None,
    )
    return replace(tried, advice=tuple(_advice(tried, done)))


def _takes_schema(model: OpenAIModel) -> bool:
    """Tell whether an answer to a schema comes, with the schema sent."""
    try:
        model.complete(_OBJECT, Options(answer_schema=_SCHEMA))
    except AssistantError:
        return False
    return not model.left_out("response_format")


def _advice(tried: Trial, done: Completion) -> Iterator[str]:
    endpoint = tried.endpoint
    if done.first_token is not None and done.first_token > _SLOW * endpoint.deadlines.first_token:
        took = f"{done.first_token:.0f} of the {endpoint.deadlines.first_token:g} s"
        yield f"the first word took {took} it may; allow more (first_token)"
    if not tried.counts_tokens:
        yield "it counts no tokens, so costs cannot be summed; stream = false may help"
    if tried.json_schema is False:
        yield "it takes no JSON schema; json_schema = false saves a try at every question"
    if tried.report.model_listed is False:
        yield f"it does not list the model {endpoint.model}, though it answers for it"
