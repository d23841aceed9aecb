"""The ear that listens to every request of the suite hears what it should."""

from assistant.drafting import outbox
from assistant.llm import ScriptedModel
from assistant.model import ChatMessage
from assistant.privacy import Mask
from tests.doubles.leaks import EAR, Ear

LETTER = (
    ChatMessage("system", "Be kind."),
    ChatMessage("user", "I am Pauline, p.m@mail.example, +44 20 7946 0958."),
)


def test_every_masked_request_of_a_test_is_heard() -> None:
    """A request goes past the ear, and a good mask leaves nothing to hear."""
    before = EAR.heard
    outbox.Outbox(ScriptedModel(["Hello"]), Mask(["Pauline Marsh"])).complete(LETTER)

    assert EAR.heard == before + 1


def test_what_leaks_is_heard() -> None:
    """Messages that went out as they were are noticed: the name, the address and the number."""
    ear = Ear()
    ear.hear(LETTER, LETTER)

    assert sorted(ear.leaks) == ["+44 20 7946 0958", "Pauline", "p.m@mail.example"]
