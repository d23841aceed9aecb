"""The online writer: a template, filled with the case, answered by a model."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from assistant.errors import AnswerUnusable
from assistant.llm import ChatModel, Options
from assistant.model import Case, ChatMessage, Fault, Reading, Remedy, Reply, Turn, WriterKind
from assistant.templates import InputSpec, Library, Template, render

OTHER_LANGUAGE = "the language of the customer's message"
LANGUAGES: Mapping[str, str] = {
    "de": "German",
    "en": "English",
    "unknown": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
}


def unguessable() -> str:
    """Return twenty consonants: 86 bits that look like no word and like no number of anybody's."""
    return "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(20))


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the agent asked for beyond the case."""

    template: str = ""
    """A template id, or empty for the one that fits the case best."""
    tone: str = "warm"
    length: str = "normal"
    instruction: str = ""
    offline: bool = False
    despite_triggers: bool = False
    despite_automatic: bool = False
    outcome: str = ""
    """One of `Outcome`, or empty where the writer decides."""


@dataclass(frozen=True, slots=True)
class Secrets:
    """What no customer can guess: the mark of the boundary, and a word that must never come back."""

    nonce: str = field(default_factory=unguessable)
    canary: str = field(default_factory=unguessable)


@dataclass(frozen=True, slots=True)
class PromptedWriter:
    """Writes with a model; `allowed` and `needs` come from the playbook."""

    library: Library
    model: ChatModel
    wishes: Wishes
    allowed: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    cancelled: Callable[[], bool] = lambda: False

    def write(self, case: Case, reading: Reading, on_text: Callable[[str], None]) -> Reply:
        """Return the model's reply.

        Raises:
            AnswerUnusable: the answer gives away the instructions.
            EndpointRefused, EndpointUnavailable, Stopped: as the model door says.
        """
        marks = Secrets()
        template = self.template(case, reading)
        messages = self.messages(case, reading, template, marks)
        answer = self.model.complete(messages, options_of(template), on_text, self.cancelled)
        if marks.canary in answer.text or marks.nonce in answer.text:
            raise AnswerUnusable("The answer repeated our instructions and was thrown away.")
        return Reply(
            text=answer.text.strip(),
            writer=WriterKind.MODEL,
            template=template.id,
            template_hash=template.hash,
            model=answer.model,
            endpoint=answer.endpoint,
            prompt_tokens=answer.prompt_tokens,
            completion_tokens=answer.completion_tokens,
            seconds=answer.seconds,
            attempts=answer.attempts,
            notices=answer.notices,
        )

    def template(self, case: Case, reading: Reading) -> Template:
        """Return the template that was asked for, or the one that fits the case best."""
        if self.wishes.template:
            return self.library.get(self.wishes.template)
        return self.library.choose(_situation(case, reading))

    def messages(
        self, case: Case, reading: Reading, template: Template, marks: Secrets
    ) -> tuple[ChatMessage, ...]:
        """Return the exact messages of the request."""
        known = {
            **_stated(case),
            **_said(case, reading),
            **_situation(case, reading),
            "language": LANGUAGES.get(reading.language, OTHER_LANGUAGE),
            "options": list(self.allowed),
            "needs": list(self.needs),
            "tone": self.wishes.tone,
            "length": self.wishes.length,
            "instruction": self.wishes.instruction,
            "nonce": marks.nonce,
            "canary": marks.canary,
        }
        given = {name: _fitted(known[name], spec) for name, spec in template.inputs.items() if name in known}
        return render(template, {**given, **_whole(known, template)})


def _fitted(value: object, spec: InputSpec) -> object:
    """Return side information within its limit: the end of a text goes first, of a list the oldest items."""
    limit = spec.max_chars
    if limit is None:
        return value
    if isinstance(value, str):
        return value[:limit]
    if not isinstance(value, list):
        return value
    kept: list[str] = []
    for item in reversed(value):
        limit -= len(item)
        if limit < 0:
            break
        kept.insert(0, item)
    return kept


def _whole(known: Mapping[str, object], template: Template) -> dict[str, object]:
    """Return what must never be cut: a message too long for the template is refused, not shortened."""
    return {name: known[name] for name in ("customer_message", "notes", "facts") if name in template.inputs}


def options_of(template: Template) -> Options:
    """Return how a template wants the model to be asked."""
    return Options(temperature=template.model.temperature, max_output_tokens=template.model.max_output_tokens)


def _situation(case: Case, reading: Reading) -> dict[str, str]:
    """Return what decides which template fits."""
    return {
        "intent": reading.intent.value,
        "trouble": reading.trouble.value,
        "cause": reading.cause.value if reading.cause else "",
        "fault": case.fault.value,
        "abuse": "yes" if reading.abuse else "no",
        "follows_up": "yes" if reading.follows_up or case.answered_before else "no",
    }


def _stated(case: Case) -> dict[str, object]:
    """Return what the agent vouches for."""
    return {
        "company": case.company,
        "agent_name": case.agent,
        "signature": case.signature,
        "today": case.today.isoformat(),
        "facts": [f"{fact.name}: {fact.value}" for fact in case.facts],
        "approved": [remedy_in_words(remedy) for remedy in case.approved],
        "notes": case.notes,
        "fault": case.fault.value if case.fault else Fault.UNKNOWN.value,
    }


def _said(case: Case, reading: Reading) -> dict[str, object]:
    """Return what the customer said, in the customer's words: data, never instructions."""
    return {
        "customer_message": case.message.text,
        "subject": case.message.subject,
        "customer_name": case.customer_name,
        "thread": [turn_in_words(turn) for turn in case.thread],
        "asks": _lines(ask.text for ask in reading.asks),
        "feelings": _lines(feeling.name for feeling in reading.feelings),
        "given": _lines(quote.text for quote in reading.given),
        "problem": " ".join(reading.problem.text.split()) if reading.problem else "",
    }


def _lines(texts: Iterable[str]) -> list[str]:
    """Return each text once, on one line."""
    return list(dict.fromkeys(" ".join(text.split()) for text in texts))


def remedy_in_words(remedy: Remedy) -> str:
    """Return what may be offered as a phrase: `refund up to 45.90 EUR`."""
    parts = [remedy.kind]
    if remedy.up_to:
        parts.append(f"up to {remedy.up_to}")
    if remedy.by:
        parts.append(f"by {remedy.by.isoformat()}")
    return " ".join(parts) + (f" ({remedy.detail})" if remedy.detail else "")


def turn_in_words(turn: Turn) -> str:
    """Return an earlier mail with who wrote it and when."""
    when = f", {turn.date.isoformat()}" if turn.date else ""
    return f"{turn.speaker.value.capitalize()}{when}: {turn.text}"
