"""Answers with a shape."""

from __future__ import annotations

import json
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field

from assistant.errors import AnswerUnusable
from assistant.llm import Options, ScriptedModel, complete_json
from assistant.llm.structured import closed_schema, parse_json
from assistant.model import ChatMessage

ASK = [ChatMessage("system", "You judge."), ChatMessage("user", "Dear {you}")]


class Quote(BaseModel):
    """An inner shape."""

    words: str
    title: str = "none"


class Verdict(BaseModel):
    """An outer shape."""

    model_config = ConfigDict(extra="forbid")
    verdict: Literal["pass", "fail"]
    quotes: list[Quote] = Field(default_factory=list)
    best: Quote | None = None


GOOD = '{"verdict": "fail", "quotes": [{"words": "a {b} c"}]}'


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        f"```json\n{GOOD}\n```",
        f"Sure! Here {{it}} is: {GOOD} I hope that helps {{}}",
        f"\n\n{GOOD}{GOOD}",
    ],
)
def test_the_first_object_counts(text: str) -> None:
    """Fences and prose around an object do not matter."""
    assert parse_json(text, Verdict) == Verdict(verdict="fail", quotes=[Quote(words="a {b} c")])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no",
        "[]",
        '"{}"',
        "{}",
        '{"verdict": "maybe"}',
        '{"verdict": "fail", "extra": 1}',
        '{"verdict": NaN}',
        "{'verdict': 'fail'}",
        '{"verdict": "fail"',
        "{" * 100_000,
        '{"a":' * 100_000,
    ],
    ids=range(12),
)
def test_garbage_is_refused(text: str) -> None:
    """Everything else is an unusable answer that is not quoted."""
    with pytest.raises(AnswerUnusable) as caught:
        parse_json(text, Verdict)
    assert "verdict" not in str(caught.value)


@given(st.text(alphabet='{}[]":,ab1 \\\n', max_size=80))
@settings(max_examples=200, deadline=None)
def test_no_text_breaks_the_parser(text: str) -> None:
    """Any text is a verdict or an unusable answer."""
    try:
        assert parse_json(text, Verdict)
    except AnswerUnusable as error:
        assert str(error)  # noqa: PT017 - either way is fine


def test_the_schema_is_closed() -> None:
    """Every object asks for all its keys and allows no others, inner ones too; a key may be named title."""
    schema = closed_schema(Verdict)
    inner = schema["$defs"]["Quote"]
    assert schema["required"] == ["verdict", "quotes", "best"]
    assert inner["required"] == ["words", "title"]
    assert schema["additionalProperties"] is inner["additionalProperties"] is False
    assert '"default"' not in json.dumps(schema)


def test_the_schema_is_asked_for_twice() -> None:
    """It goes along as an option and in words, in the one system message there is."""
    model = ScriptedModel([GOOD])
    complete_json(model, ASK, Verdict, Options(temperature=0.0))
    asked = model.requests[0]
    assert asked.options.answer_schema
    assert asked.options.answer_schema.name == "Verdict"
    assert asked.options.temperature == 0.0
    assert [message.role for message in asked.messages] == ["system", "user"]
    assert asked.messages[0].content.startswith("You judge.")
    assert '"verdict"' in asked.messages[0].content
    assert asked.messages[1] == ASK[1]


def test_a_system_message_is_added_where_there_is_none() -> None:
    """A request without instructions gets the shape as its only one."""
    model = ScriptedModel([GOOD])
    complete_json(model, ASK[1:], Verdict)
    assert [message.role for message in model.requests[0].messages] == ["system", "user"]
