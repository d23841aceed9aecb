"""What may go into a template: the values the pipeline provides, and the check of those handed in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from assistant.errors import InputError
from assistant.templates.boundary import neutral
from assistant.templates.header import InputSpec

Value = str | tuple[str, ...]


class Provided(NamedTuple):
    """A value the pipeline can fill in; whether it is trusted is decided here, not by an author."""

    type: Literal["string", "list"]
    untrusted: bool = False


MIN_NONCE = 16
_NONCE = re.compile(rf"[A-Za-z0-9]{{{MIN_NONCE},128}}")

_TEXT = Provided("string")
_LIST = Provided("list")
_THEIR_TEXT = Provided("string", untrusted=True)
_THEIR_LIST = Provided("list", untrusted=True)

PROVIDED: Mapping[str, Provided] = {
    **dict.fromkeys(("customer_message", "subject", "customer_name", "problem"), _THEIR_TEXT),
    **dict.fromkeys(("reply", "doubt"), _THEIR_TEXT),
    **dict.fromkeys(("thread", "asks", "feelings", "given"), _THEIR_LIST),
    **dict.fromkeys(("places", "refused"), _THEIR_LIST),
    **dict.fromkeys(("facts", "approved", "options", "needs", "rules", "passages"), _LIST),
    **dict.fromkeys(("company", "agent_name", "signature", "today", "fault", "notes"), _TEXT),
    **dict.fromkeys(("intent", "trouble", "cause", "language", "abuse", "follows_up"), _TEXT),
    **dict.fromkeys(("tone", "length", "instruction", "outcome", "left_out", "nonce", "canary"), _TEXT),
    **dict.fromkeys(("rule_title", "rule_what", "rule_why", "rule_fails", "rule_passes"), _TEXT),
}


def bind(template: str, specs: Mapping[str, InputSpec], given: Mapping[str, object]) -> dict[str, Value]:
    """Return a value for every declared input, the given one or its default.

    Raises:
        InputError: one is undeclared, missing, of the wrong type, not among the values allowed, or too long.
    """
    extra = sorted(set(given) - set(specs))
    if extra:
        raise InputError(
            f"the template {template} declares no input {extra[0]!r}; add it to its front matter"
        )
    values = {name: _value(template, name, spec, given.get(name)) for name, spec in specs.items()}
    values |= {name: _neutral(value) for name, value in values.items() if specs[name].untrusted}
    _guard(specs, values)
    return values


def _neutral(value: Value) -> Value:
    """Return what a customer may have written, without anything that reads like a mark of a request."""
    return neutral(value) if isinstance(value, str) else tuple(map(neutral, value))


def _guard(specs: Mapping[str, InputSpec], values: Mapping[str, Value]) -> None:
    """Refuse a nonce that could be guessed, or that a customer's text holds by chance."""
    if "nonce" not in values:
        return
    nonce = str(values["nonce"])
    if not _NONCE.fullmatch(nonce):
        raise InputError(f"the nonce must be at least {MIN_NONCE} letters and digits; draw it at random")
    untrusted = [value for name, value in values.items() if specs[name].untrusted]
    if any(nonce in part for value in untrusted for part in _parts(value)):
        raise InputError("the nonce stands in the message; draw another")


def _parts(value: Value) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def _value(template: str, name: str, spec: InputSpec, given: object) -> Value:
    if given is None or given == "":
        if spec.required:
            raise InputError(f"the template {template} needs {name!r}, which is missing or empty")
        return spec.default if spec.default is not None else ("" if spec.type == "string" else ())
    value = _typed(template, name, spec, given)
    if spec.enum and value not in spec.enum:
        raise InputError(f"{name!r} of the template {template} must be one of {', '.join(spec.enum)}")
    _not_too_long(template, name, spec, value)
    return value


def _typed(template: str, name: str, spec: InputSpec, given: object) -> Value:
    if spec.type == "string" and isinstance(given, str):
        return str(given)
    if spec.type == "list" and isinstance(given, (list, tuple)) and all(isinstance(i, str) for i in given):
        return tuple(str(item) for item in given)
    wanted = "a text" if spec.type == "string" else "a list of texts"
    raise InputError(f"{name!r} of the template {template} must be {wanted}")


def size(value: Value) -> int:
    """Return the characters of a text, or of all texts of a list."""
    return sum(map(len, _parts(value)))


def _not_too_long(template: str, name: str, spec: InputSpec, value: Value) -> None:
    """Refuse rather than cut: what a customer wrote is never shortened behind anybody's back."""
    if spec.max_chars is not None and size(value) > spec.max_chars:
        raise InputError(
            f"{name!r} has {size(value)} characters and the template {template} takes {spec.max_chars}; "
            "shorten it or raise max_chars in the template"
        )
