"""The door to language models: one protocol, one real client, retries, and doubles that are shipped.

Only this room imports `openai` and `tenacity`, and only when a model is really asked.
"""

from assistant.llm.chat import AnswerSchema, ChatModel, Completion, Options, unheard
from assistant.llm.door import Ways, open_door
from assistant.llm.endpoint import Abilities, Deadlines, Endpoint, Limits, Price
from assistant.llm.local import find_local
from assistant.llm.openai_model import OpenAIModel, warm
from assistant.llm.ping import EndpointReport, ping
from assistant.llm.recorded import calls_for
from assistant.llm.remembering import Remembering, subject_of
from assistant.llm.retrying import Retrying, RetryPolicy
from assistant.llm.scripted import Cut, Request, ScriptedModel
from assistant.llm.shelf import Shelf
from assistant.llm.structured import complete_json
from assistant.llm.trial import Trial, try_endpoint

__all__ = [
    "Abilities",
    "AnswerSchema",
    "ChatModel",
    "Completion",
    "Cut",
    "Deadlines",
    "Endpoint",
    "EndpointReport",
    "Limits",
    "OpenAIModel",
    "Options",
    "Price",
    "Remembering",
    "Request",
    "RetryPolicy",
    "Retrying",
    "ScriptedModel",
    "Shelf",
    "Trial",
    "Ways",
    "calls_for",
    "complete_json",
    "find_local",
    "open_door",
    "ping",
    "subject_of",
    "try_endpoint",
    "unheard",
    "warm",
]
