"""A customer, a good reply to her, and the mender that works on what the tests make of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from assistant.checks import Policy, load_policy
from assistant.drafting import examine, understand
from assistant.drafting.repair import Mender, Reviser
from assistant.llm import ScriptedModel
from assistant.model import Case, Draft, Message, Reading, Repair, Reply, WriterKind
from assistant.playbook import Playbook, load_playbook
from assistant.templates import Library

PROMPTS = Path(__file__).parents[4] / "prompts"
MESSAGE = (
    "Hello,\n\nI ordered the blue lamp (order 88213) three weeks ago and the parcel has been stuck since "
    "Monday. I wrote twice and nobody answered. I am very disappointed.\n\nWhen will it arrive? If it is not "
    "here by Friday I want my money back.\n\nPauline Marsh"
)
GOOD = (
    "Dear Pauline Marsh,\n\nI am sorry that your blue lamp, order 88213, has been stuck since Monday and "
    "that nobody answered you. That must be disappointing after three weeks.\n\nI am tracing the parcel "
    "today and will write to you on Wednesday with the result. If it cannot reach you by Friday, I will "
    "refund the full price of 45.90 EUR. Could you send me a photo of the label?\n\nThank you for your "
    "patience.\n\nKind regards,\nAna"
)


@dataclass(frozen=True)
class Workshop:
    """Everything a repair needs, around one customer."""

    policy: Policy
    playbook: Playbook
    library: Library
    case: Case
    reading: Reading

    def draft(self, text: str, writer: WriterKind = WriterKind.MODEL) -> Draft:
        """Return a text as a checked draft."""
        return examine(self.case, self.reading, Reply(text, writer), self.policy)

    def repair(self, text: str, *answers: str | Exception, writer: WriterKind = WriterKind.MODEL) -> Repair:
        """Mend a text: with the answers of a model where there are any, else by rules alone."""
        reviser = Reviser(self.library, ScriptedModel(answers)) if answers else None
        return Mender(self.playbook, lambda new: self.draft(new, writer), reviser).repair(
            self.draft(text, writer)
        )


@pytest.fixture(scope="session")
def make_workshop() -> Callable[..., Workshop]:
    """Return a function that lays a workshop out for a case."""
    policy, playbook = load_policy(PROMPTS / "rules.yaml"), load_playbook(PROMPTS / "playbook")
    library = Library(PROMPTS)

    def made(message: str = MESSAGE, **known: object) -> Workshop:
        stated = {"customer": "Pauline Marsh", "agent": "Ana", **known}
        case = Case(Message(message), date(2026, 11, 21), **stated)
        return Workshop(policy, playbook, library, case, understand(case))

    return made


@pytest.fixture(scope="session")
def shop(make_workshop: Callable[..., Workshop]) -> Workshop:
    """The workshop of the usual case."""
    return make_workshop()
