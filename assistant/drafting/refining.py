"""The reading, refined by a model whose every quotation is looked up in the message."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.drafting.prompted import Secrets, options_of
from assistant.drafting.quoting import places
from assistant.errors import AssistantError
from assistant.llm import ChatModel, complete_json
from assistant.model import Ask, Case, Cause, Feeling, Intent, Quote, Reading, Trouble
from assistant.templates import Library, render

TEMPLATE = "read"

Words = Annotated[str, Field(max_length=400)]
Few = Field(default=(), max_length=12)


class _Answer(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class AskAnswer(_Answer):
    """Something the customer wants, in their own words."""

    quote: Words
    wants: Annotated[str, Field(max_length=40)] = ""


class FeelingAnswer(_Answer):
    """A feeling and the words that show it."""

    name: Annotated[str, Field(max_length=40)]
    quote: Words


class ReadAnswer(_Answer):
    """What `read.j2` asks the model for."""

    intent: Intent
    trouble: Trouble
    problem: Words = ""
    asks: Annotated[tuple[AskAnswer, ...], Few]
    feelings: Annotated[tuple[FeelingAnswer, ...], Few]
    cause: Cause | Literal[""] = ""


def refine(found: Reading, case: Case, library: Library, model: ChatModel) -> Reading:
    """Return the reading with what the model saw and the rules did not.

    Only words that stand in the message are taken over. Triggers, abuse and language stay as the rules
    found them: nothing a model says may clear them. Any fault leaves the reading as it was.
    """
    try:
        template = library.get(TEMPLATE)
        marks = Secrets()
        given = {
            "customer_message": case.message.text,
            "subject": case.message.subject,
            "nonce": marks.nonce,
            "canary": marks.canary,
        }
        messages = render(template, {name: given[name] for name in template.inputs if name in given})
        answer = complete_json(model, messages, ReadAnswer, options_of(template, marks, case))
    except AssistantError:
        return found
    return _joined(found, answer, case.message.text)


def _joined(found: Reading, answer: ReadAnswer, text: str) -> Reading:
    asks = [Ask(q.text, q.span, ask.wants) for ask in answer.asks if (q := _verbatim(ask.quote, text))]
    feelings = [Feeling(f.name, q) for f in answer.feelings if (q := _verbatim(f.quote, text))]
    known_asks = {ask.span for ask in found.asks}
    known_feelings = {feeling.name for feeling in found.feelings}
    return replace(
        found,
        intent=found.intent if found.triggers else answer.intent,
        trouble=answer.trouble if found.trouble is Trouble.GENERAL else found.trouble,
        problem=_verbatim(answer.problem, text) or found.problem,
        asks=(
            *found.asks,
            *(ask for ask in asks if not any(ask.span.overlaps(span) for span in known_asks)),
        ),
        feelings=(*found.feelings, *(f for f in feelings if f.name not in known_feelings)),
        cause=found.cause or (answer.cause or None),
        source="rules+model",
    )


def _verbatim(quote: str, text: str) -> Quote | None:
    """Return the quotation with its first place, or None where the message does not hold it."""
    return next(places(quote, text), None)
