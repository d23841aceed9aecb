"""The door to a template: declared inputs in, chat messages out."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.model import ChatMessage
from assistant.templates.inputs import bind
from assistant.templates.library import Template


def render(
    template: Template, inputs: Mapping[str, object], policy: Mapping[str, str] | None = None
) -> tuple[ChatMessage, ...]:
    """Return the messages of a template: one of role `system`, one of role `user`.

    Inputs are texts or lists of texts; `policy` holds the values that `{{ policy.name }}` refers
    to. Nothing is cut: what is too long is refused.

    Raises:
        InputError: an input is undeclared, missing, of the wrong type or too long.
        AuthorError: the template asks for something that is refused while rendering.
    """
    values = bind(template.id, template.inputs, inputs)
    return tuple(ChatMessage(role, content) for role, content in template.compose(values, policy or {}))
