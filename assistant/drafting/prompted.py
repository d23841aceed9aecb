"""The online writer: a template, filled with the case, answered by a model."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from assistant.authored.reference import filled_in
from assistant.drafting.fitting import fit_thread, fitted
from assistant.drafting.given import passage_in_words, said, situation, stated
from assistant.errors import AnswerUnusable
from assistant.llm import ChatModel, Options, unheard
from assistant.model import Case, ChatMessage, Reading, Reply, WriterKind
from assistant.policy import Grounding
from assistant.templates import Library, Template, render

OnText = Callable[[str], None]
GIVEN_AWAY = "The answer repeated our instructions and was thrown away."


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
    repeat: int = 0
    """Which of several drafts of the same case this is; equal ones may share a stored answer."""
    reuse: bool = False
    """Whether a stored answer to the same request is taken instead of asking anew."""


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
    grounding: Grounding = field(default_factory=Grounding)
    """What the company's policy says of the matter."""
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
        asked = replace(options_of(template, marks, case), repeat=self.wishes.repeat)
        answer = self.model.complete(messages, asked, _careful(on_text, asked.marks), self.cancelled)
        if any(mark in answer.text for mark in answer.marks or asked.marks):
            raise AnswerUnusable(GIVEN_AWAY)
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
            first_token=answer.first_token,
            cost=answer.cost,
            currency=answer.currency,
            notices=(*answer.notices, *filter(None, [self._thread(case, template)[1]])),
        )

    def template(self, case: Case, reading: Reading) -> Template:
        """Return the template that was asked for, or the one that fits the case best."""
        if self.wishes.template:
            return self.library.get(self.wishes.template)
        return self.library.choose(situation(case, reading))

    def messages(
        self, case: Case, reading: Reading, template: Template, marks: Secrets
    ) -> tuple[ChatMessage, ...]:
        """Return the exact messages of the request."""
        thread, left_out = self._thread(case, template)
        known = {
            **stated(case),
            **said(case, reading),
            **situation(case, reading),
            "passages": [passage_in_words(passage) for passage in self.grounding.passages],
            "options": [filled_in(option, self.grounding.values) for option in self.allowed],
            "needs": list(self.needs),
            "tone": self.wishes.tone,
            "length": self.wishes.length,
            "instruction": self.wishes.instruction,
            "outcome": self.wishes.outcome,
            "nonce": marks.nonce,
            "canary": marks.canary,
        }
        given = fitted(known, template.inputs)
        earlier = {"thread": thread, "left_out": left_out}
        given |= {name: value for name, value in earlier.items() if name in template.inputs}
        return render(template, given, self.grounding.values)

    def _thread(self, case: Case, template: Template) -> tuple[list[str], str]:
        """Return the earlier mails that fit, and what is said of those that do not."""
        spec = template.inputs.get("thread")
        return fit_thread(case.thread, spec.max_chars) if spec else ([], "")


def _careful(on_text: OnText, marks: tuple[str, ...]) -> OnText:
    """Return a listener that ends an answer as soon as it gives a mark away, and shows it to nobody."""
    if on_text is unheard:
        return on_text

    def hear(text: str) -> None:
        if any(mark in text for mark in marks):
            raise AnswerUnusable(GIVEN_AWAY)
        on_text(text)

    return hear


def options_of(template: Template, marks: Secrets, case: Case) -> Options:
    """Return how a template wants the model to be asked, and what the answer is filed under."""
    return Options(
        temperature=template.model.temperature,
        max_output_tokens=template.model.max_output_tokens,
        marks=(marks.nonce, marks.canary),
        subject=case.message.text,
        template=template.id,
        template_hash=template.hash,
    )
