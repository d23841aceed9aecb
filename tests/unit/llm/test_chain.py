"""Endpoints in an order."""

from __future__ import annotations

import pytest

from assistant.errors import (
    AnswerUnusable,
    AssistantError,
    EndpointRefused,
    EndpointUnavailable,
    InputError,
    Stopped,
)
from assistant.llm import ScriptedModel
from assistant.llm.chain import Chain
from assistant.llm.scripted import Cut, Step
from assistant.model import ChatMessage

ASK = [ChatMessage("user", "My lamp is broken!")]


def _chain(*steps: Step) -> tuple[Chain, list[ScriptedModel]]:
    models = [ScriptedModel([step], name=f"m{number}") for number, step in enumerate(steps)]
    return Chain({f"House {number}": model for number, model in enumerate(models)}), models


def test_the_first_that_works_answers() -> None:
    """Nobody else is asked, and there is nothing to say about it."""
    chain, models = _chain("Dear you", "Dear nobody")
    done = chain.complete(ASK)
    assert (done.text, done.notices) == ("Dear you", ())
    assert models[1].requests == []


@pytest.mark.parametrize(
    "failure", [EndpointUnavailable("down."), EndpointRefused("no key."), AnswerUnusable("cut.")]
)
def test_the_next_is_asked_where_one_fails(failure: AssistantError) -> None:
    """The answer says who answered in whose place and why; what was heard is taken back."""
    heard: list[str] = []
    chain, _ = _chain(Cut("Dear no", failure), "Dear you")
    done = chain.complete(ASK, on_text=heard.append)
    assert done.text == "Dear you"
    assert done.notices == (f"House 0 could not be used ({failure}) House 1 answered instead.",)
    assert heard[heard.index("") :] == ["", "Dear", "Dear you"]


@pytest.mark.parametrize("error", [Stopped(), InputError("too long")])
def test_a_person_s_wish_or_fault_asks_nobody_else(error: AssistantError) -> None:
    """Stopping stops the whole, and a bad input is bad everywhere."""
    chain, models = _chain(error, "Dear nobody")
    with pytest.raises(type(error)):
        chain.complete(ASK)
    assert models[1].requests == []


def test_when_all_fail_all_are_named() -> None:
    """It may pass if any of them may; only if all refuse it is the operator's matter."""
    down, refused = EndpointUnavailable("A is down."), EndpointRefused("B wants a key.")
    with pytest.raises(EndpointUnavailable, match=r"A is down\. B wants a key\."):
        _chain(down, refused)[0].complete(ASK)
    with pytest.raises(EndpointRefused, match="B wants"):
        _chain(refused, refused)[0].complete(ASK)
    with pytest.raises(EndpointRefused) as caught:
        _chain(refused)[0].complete(ASK)
    assert caught.value is refused
