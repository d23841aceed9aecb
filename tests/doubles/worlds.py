"""A model to test against, whatever stands behind it, and the texts that every one of them knows."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.llm import ChatModel, Deadlines, Endpoint, OpenAIModel
from assistant.model import ChatMessage
from tests.doubles.loopback import LoopbackServer

MAIL = (
    "Dear Ms Marsh,\n\nI am sorry that the lamp arrived with a cracked shade – that is not what you paid "
    "for. We refund 45.90 EUR today, and you will see it on your card by 27 November.\n\nKind regards,\nAna"
)
VERDICT = '{"verdict": "fail", "quotes": ["you should have", "obviously"], "certainty": 7}'
KEY = "sk-test-1234"
SECRET = "my card was charged twice, Pauline Marsh"
ASK = (ChatMessage("system", "Be kind."), ChatMessage("user", SECRET))
LEAKY = {"message": f"bad key {KEY} for {SECRET}", "type": "odd", "code": KEY}
"""An error body that repeats what must not be shown."""


@dataclass(frozen=True)
class World:
    """A model that answers with MAIL and one that answers with VERDICT."""

    mail: ChatModel
    verdict: ChatModel


def model_at(server: LoopbackServer, deadlines: Deadlines | None = None) -> OpenAIModel:
    """Return a model that asks a double."""
    return OpenAIModel(Endpoint("Our model", server.base_url, "any", KEY), deadlines)
