from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.checks import Context
from assistant.checks.conditions import FIRST_REPLY_TO_COMPLAINT, OWES_APOLOGY, first_reply, particular
from assistant.model import Aside, Case, Fault, Intent, Message, Reading, SetAside, Speaker, Turn
from assistant.text import segment

MESSAGE = Message("Still waiting.")
OURS = Turn(Speaker.AGENT, "We will write tomorrow.")
THEIRS = Turn(Speaker.CUSTOMER, "Where is it?")
QUOTED = SetAside(Aside.QUOTED, "> We will write tomorrow.")


def context(case: Case, reading: Reading) -> Context:
    """Return a context with an empty reply."""
    return Context(segment(""), segment(case.message.text), case, reading, "en")


CASE = Case(MESSAGE, date(2026, 11, 21))
COMPLAINT = Reading(Intent.COMPLAINT)


@pytest.mark.parametrize(
    ("case", "follows_up", "first"),
    [
        (CASE, False, True),
        (CASE, True, True),
        (replace(CASE, thread=(THEIRS, THEIRS)), True, True),
        (replace(CASE, thread=(THEIRS, OURS)), False, False),
        (replace(CASE, message=replace(MESSAGE, set_aside=(QUOTED,))), True, False),
        (replace(CASE, message=replace(MESSAGE, set_aside=(QUOTED,))), False, True),
    ],
    ids=["alone", "writes again, unanswered", "only theirs", "we wrote", "quotes us", "quotes somebody"],
)
def test_first_reply(case: Case, follows_up: bool, first: bool) -> None:  # noqa: FBT001
    """Writing again without an answer still gets our first reply; a mail of ours in the thread ends it."""
    assert first_reply(context(case, replace(COMPLAINT, follows_up=follows_up))) is first


@pytest.mark.parametrize("intent", [Intent.QUESTION, Intent.THANKS, Intent.PRAISE, Intent.OTHER])
def test_only_a_complaint_is_owed_an_apology(intent: Intent) -> None:
    """A thank-you, praise, a question or anything else needs neither apology nor solution."""
    seen = context(CASE, Reading(intent))
    assert not OWES_APOLOGY.holds(seen)
    assert not FIRST_REPLY_TO_COMPLAINT.holds(seen)
    assert particular(seen) is (intent is Intent.PRAISE)


@pytest.mark.parametrize("fault", Fault)
def test_the_customers_own_fault_needs_no_apology(fault: Fault) -> None:
    """Where the agent states that the fault is the customer's, none is owed; a solution still is."""
    seen = context(replace(CASE, fault=fault), COMPLAINT)
    assert OWES_APOLOGY.holds(seen) is (fault is not Fault.THEIRS)
    assert FIRST_REPLY_TO_COMPLAINT.holds(seen)
