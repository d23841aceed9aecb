"""The company's policy reaches whoever writes and whoever checks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.drafting import Wishes
from assistant.drafting.given import fact_in_words
from assistant.errors import InputError
from assistant.llm import ScriptedModel
from assistant.model import Fact, FactKind, Message, Money, Remedy, Speaker, Turn
from assistant.policy import Grounding, PolicyBook, load_policies
from tests.unit.drafting.test_drafter import CASE, REPLY, draft, drafter

LATE = """\
---
title: Delivery
valid_from: 2026-01-01
values: {trace_days: 4}
---
A parcel that is late is traced within {{ policy.trace_days }} days.

Our offices are closed on Sundays.
"""


@pytest.fixture
def book(tmp_path: Path) -> PolicyBook:
    """Return a policy on late parcels."""
    (tmp_path / "delivery.md").write_text(LATE)
    return load_policies(tmp_path)


def test_passages_go_to_the_model_and_stay_with_the_draft(book: PolicyBook) -> None:
    """The request names the passage that fits by its id, and the draft keeps it."""
    maker, model = drafter(REPLY)
    done, _ = draft(replace(maker, promises=lambda _: book))
    user = model.requests[0].messages[1].content

    assert "- [delivery/1] Delivery: A parcel that is late is traced within 4 days." in user
    assert "closed on Sundays" not in user
    assert [passage.id for passage in done.passages] == ["delivery/1"]


def test_what_a_reply_says_is_looked_up_too(book: PolicyBook) -> None:
    """A passage that fits only the words of the reply is at hand when the reply is checked."""
    maker, _ = drafter(REPLY.replace("Thank you for telling us.", "Our offices are closed on Sundays."))
    done, _ = draft(replace(maker, promises=lambda _: book))

    assert [passage.id for passage in done.passages] == ["delivery/1", "delivery/2"]


def test_without_a_policy_the_model_is_told_so() -> None:
    """Nothing known is said as such, with the slot to write instead."""
    maker, model = drafter(REPLY)
    done, _ = draft(maker)

    assert "- nothing is known of it here" in model.requests[0].messages[1].content
    assert done.passages == ()


def test_a_thread_that_does_not_fit_is_told_to_model_and_agent() -> None:
    """What was left out is said in the prompt and in a notice of the reply; the message stays whole."""
    thread = tuple(
        Turn(Speaker.CUSTOMER, f"mail {n} " + "y" * 9_000, date(2026, 10, n + 1)) for n in range(6)
    )
    maker, model = drafter(REPLY)
    plain = replace(maker, masked=False)
    done, _ = draft(plain, replace(CASE, thread=thread), Wishes(template="reply"))
    user = model.requests[0].messages[1].content

    assert "Of the earlier mails, the oldest 3 of 6 and the end of the oldest one" in user
    assert [n for n in range(6) if f"mail {n} " in user] == [3, 4, 5]
    assert CASE.message.text in user
    assert done.reply.notices[0].startswith("Of the earlier mails, the oldest 3 of 6")


def test_facts_are_told_with_their_plain_form() -> None:
    """An amount or a date written in some way is told in a way nobody misreads."""
    day = Fact("delivered", "12/11/2026", FactKind.DATE, "2026-11-12")

    assert fact_in_words(day) == "delivered: 12/11/2026 (date 2026-11-12)"
    assert fact_in_words(Fact("paid", "45.90 EUR", FactKind.MONEY, "45.90 EUR")) == "paid: 45.90 EUR"
    assert fact_in_words(Fact("colour", "blue")) == "colour: blue"


ASKED = "My lamp came scratched. I demand a full refund of 80 EUR."


@pytest.mark.parametrize(
    ("outcome", "heading"),
    [("part", "THE ANSWER: IN PART"), ("ask", "THE ANSWER: ONE QUESTION FIRST"), ("", "")],
)
def test_the_chosen_answer_is_asked_for(outcome: str, heading: str) -> None:
    """The template is told which answer was chosen, in its system message, and nothing where none was."""
    case = replace(CASE, message=Message(ASKED), approved=(Remedy("refund", Money(Decimal(30), "EUR")),))
    maker, model = drafter(REPLY)
    draft(maker, case, Wishes(outcome=outcome))
    system = model.requests[0].messages[0].content

    assert [line for line in system.splitlines() if line.startswith("THE ANSWER")] == (
        [heading] if heading else []
    )


def test_an_answer_that_nothing_allows_is_not_written() -> None:
    """Neither writer is asked: the reason is told instead."""
    case = replace(CASE, message=Message(ASKED))
    for maker, model in (drafter(REPLY), drafter()):
        with pytest.raises(InputError, match="nothing is approved; say what you may offer"):
            draft(maker, case, Wishes(outcome="grant"))
        with pytest.raises(InputError, match="there is no such answer"):
            draft(maker, case, Wishes(outcome="maybe"))
        assert model.requests == []


def test_an_option_of_the_playbook_may_name_a_value_of_the_policy() -> None:
    """The model reads the value, or the slot that stands for one that nobody named."""
    from assistant.drafting.prompted import PromptedWriter, Secrets
    from assistant.reading import read
    from assistant.templates import Library

    def said(values: dict[str, str]) -> str:
        maker, _ = drafter(REPLY)
        library: Library = maker.library
        writer = PromptedWriter(
            library,
            ScriptedModel([]),
            Wishes(),
            ("credit of {policy.credit_limit}",),
            (),
            Grounding((), values),
        )
        reading = read(CASE)
        return writer.messages(CASE, reading, writer.template(CASE, reading), Secrets())[1].content

    assert "- credit of 5.00 EUR" in said({"credit_limit": "5.00 EUR"})
    assert "- credit of [[credit limit: money]]" in said({})
