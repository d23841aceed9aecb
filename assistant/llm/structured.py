"""Answers with a shape: asks for JSON and takes nothing that does not fit."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NoReturn, TypeVar

from pydantic import BaseModel, ValidationError

from assistant.errors import AnswerUnusable
from assistant.llm.chat import AnswerSchema, Cancelled, ChatModel, Options, never
from assistant.model import ChatMessage

Shape = TypeVar("Shape", bound=BaseModel)

_MOST_BRACES = 20
"""So many opening braces are tried as the start of the object; prose rarely has one before it."""


def complete_json(
    model: ChatModel,
    messages: Sequence[ChatMessage],
    schema: type[Shape],
    options: Options = Options(),  # noqa: B008 - frozen
    cancelled: Cancelled = never,
) -> Shape:
    """Return the model's answer as a `schema`.

    The schema goes along as `response_format` and in words, for endpoints that do not know the former.

    Raises:
        AnswerUnusable: the answer holds no object that fits.
        AssistantError: whatever `model` raises.
    """
    closed = closed_schema(schema)
    asked = replace(options, answer_schema=AnswerSchema(_name(schema), closed))
    answer = model.complete(_with_shape(messages, closed), asked, cancelled=cancelled)
    return parse_json(answer.text, schema)


def parse_json(text: str, schema: type[Shape]) -> Shape:
    """Return the first JSON object in a text as a `schema`; fences and prose around it are passed over.

    Raises:
        AnswerUnusable: there is none, or it does not fit.
    """
    try:
        return schema.model_validate(_first_object(text))
    except (ValidationError, RecursionError):
        raise AnswerUnusable("The model's answer does not have the shape that was asked for.") from None


def closed_schema(schema: type[BaseModel]) -> dict[str, Any]:
    """Return a model's JSON schema with every key required and no other allowed, as strict mode wants it."""
    whole = schema.model_json_schema()
    pending: list[Any] = [whole]
    while pending:
        part = pending.pop()
        if isinstance(part, dict):
            _close(part)
            pending.extend(part.values())
        elif isinstance(part, list):
            pending.extend(part)
    return whole


def _close(part: dict[str, Any]) -> None:
    if isinstance(properties := part.get("properties"), dict) and part.get("type") == "object":
        part["required"] = list(properties)
        part["additionalProperties"] = False
        for value in properties.values():
            value.pop("default", None)
            value.pop("title", None)


def _name(schema: type[BaseModel]) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "_", schema.__name__)[:64]


def _with_shape(messages: Sequence[ChatMessage], schema: dict[str, Any]) -> tuple[ChatMessage, ...]:
    """Say in words what shape is wanted, in the first system message: some models take only one."""
    wish = f"Answer with one JSON object and nothing else. Its JSON schema: {json.dumps(schema)}"
    if messages and messages[0].role == "system":
        return (messages[0]._replace(content=f"{messages[0].content}\n\n{wish}"), *messages[1:])
    return (ChatMessage("system", wish), *messages)


def _first_object(text: str) -> dict[str, Any]:
    decoder = json.JSONDecoder(parse_constant=_refuse)
    start = -1
    for _ in range(_MOST_BRACES):
        start = text.find("{", start + 1)
        if start < 0:
            break
        try:
            found = decoder.raw_decode(text, start)[0]
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            return found
    raise AnswerUnusable("The model's answer holds no JSON object.")


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
