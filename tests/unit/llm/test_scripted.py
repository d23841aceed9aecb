"""The script itself."""

from __future__ import annotations

import subprocess
import sys

import pytest

from assistant.errors import AnswerUnusable, BugError, EndpointUnavailable
from assistant.llm import Cut, Options, Request, ScriptedModel
from assistant.model import ChatMessage

ASK = (ChatMessage("user", "Hello"),)


def test_it_follows_its_plan_and_keeps_what_it_was_asked() -> None:
    """Texts are answered, errors raised, in order, and every request is on record."""
    model = ScriptedModel(["One.", EndpointUnavailable("down"), "Two."])
    assert model.complete(ASK).text == "One."
    with pytest.raises(EndpointUnavailable):
        model.complete(ASK)
    assert model.complete(ASK, Options(seed=3)).text == "Two."
    assert model.requests == [Request(ASK, Options()), Request(ASK, Options()), Request(ASK, Options(seed=3))]


def test_a_plan_that_is_used_up_is_a_fault_of_the_test() -> None:
    """Asking more often than planned is noticed, not answered."""
    with pytest.raises(BugError, match="asked 1 times"):
        ScriptedModel([]).complete(ASK)
    with pytest.raises(BugError):
        ScriptedModel([], repeat=True).complete(ASK)


def test_a_plan_can_repeat() -> None:
    """With repeat the plan begins anew."""
    model = ScriptedModel(["One.", "Two."], repeat=True)
    assert [model.complete(ASK).text for _ in range(3)] == ["One.", "Two.", "One."]


def test_a_cut_without_an_error_is_an_answer_without_its_end() -> None:
    """What is cut is refused by the same rule as on the wire."""
    with pytest.raises(AnswerUnusable, match="broke off"):
        ScriptedModel([Cut("Dear")]).complete(ASK)


def test_the_door_opens_without_the_sdk() -> None:
    """Importing the room loads neither the SDK nor tenacity; they come when a model is asked."""
    code = "import sys, assistant.llm; print({'openai', 'tenacity', 'httpx2'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
