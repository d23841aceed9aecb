"""Asking a model to mend a reply: only the rules that fail go along, with the words they rest on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.checks import RULES
from assistant.drafting.given import language_to_write, remedy_in_words
from assistant.drafting.prompted import Secrets, options_of
from assistant.errors import AnswerUnusable
from assistant.llm import ChatModel
from assistant.model import Draft, Finding
from assistant.templates import Library, render

TEMPLATE = "repair"
_RULES = {rule.id: rule for rule in RULES}
_MOST = 8
"""Findings that go along; a reply that breaks more rules is better drafted again."""
_NOWHERE = "(something is missing; there are no words)"


@dataclass(frozen=True, slots=True)
class Reviser:
    """A model that mends, through `repair.j2`."""

    library: Library
    model: ChatModel
    on_text: Callable[[str], None] = lambda _text: None
    cancelled: Callable[[], bool] = lambda: False

    def revise(self, draft: Draft, findings: Sequence[Finding], refused: Sequence[str]) -> tuple[str, str]:
        """Return the whole reply as the model mended it, and the model's name.

        Raises:
            AnswerUnusable: the answer gives away the instructions.
            InputError: the reply or the message is longer than the template takes.
            EndpointRefused, EndpointUnavailable, Stopped: as the model door says.
        """
        marks, template = Secrets(), self.library.get(TEMPLATE)
        known = _inputs(draft, findings[:_MOST], refused, marks)
        messages = render(template, {name: known[name] for name in template.inputs if name in known})
        asked = options_of(template, marks, draft.case)
        answer = self.model.complete(messages, asked, self.on_text, self.cancelled)
        if any(mark in answer.text for mark in answer.marks or asked.marks):
            raise AnswerUnusable("The answer repeated our instructions and was thrown away.")
        return answer.text.strip(), answer.model


def _inputs(
    draft: Draft, findings: Sequence[Finding], refused: Sequence[str], marks: Secrets
) -> dict[str, object]:
    language = draft.report.language
    return {
        "rules": [_rule(finding) for finding in findings],
        "places": [_place(finding) for finding in findings],
        "refused": list(refused),
        "facts": [f"{fact.name}: {fact.value}" for fact in draft.case.facts],
        "approved": [remedy_in_words(remedy) for remedy in draft.case.approved],
        "language": language_to_write(language),
        "customer_name": draft.case.customer_name,
        "customer_message": draft.case.message.text,
        "reply": draft.reply.text,
        "nonce": marks.nonce,
        "canary": marks.canary,
    }


def _rule(finding: Finding) -> str:
    """Return what the house says of a rule; nobody's words but ours."""
    rule = _RULES.get(finding.rule)
    told = "The reply states what nothing known supports, or what may not be said. Take only that out."
    said = f"{rule.title}: {rule.what} For instance: {rule.instead}" if rule else told
    return f"{said} What to do: {finding.repair}"


def _place(finding: Finding) -> str:
    return " ".join(finding.quote.split()) or _NOWHERE
