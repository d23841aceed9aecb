"""Saved replies are checked in bulk against the rules and the policy."""

from datetime import date
from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.model import Passage, PolicyValue, Severity
from assistant.services import Services
from assistant.services.saved import saved_problems
from assistant.settings import load_settings

REPLY = (
    "# Late refund\n\nI am sorry that your refund is late.\n"
    "Refunds take up to 21 days. You can write to help@old.example.\n"
)
PASSAGE = Passage(
    "refunds#1",
    "Refunds",
    "Refunds take up to 10 days after we have booked the return.",
    "refunds.md",
    4,
    None,
    (PolicyValue("refund_days", "10"),),
)


@pytest.fixture
def services(tmp_path: Path) -> Services:
    """Return the services of the shipped prompts."""
    return Services(load_settings(data=tmp_path / "data", environ={}))


def test_a_stale_number_of_days_is_found_at_its_place(tmp_path: Path, services: Services) -> None:
    """A saved reply that says otherwise than the policy is an error; an address nobody keeps is a warning."""
    (tmp_path / "refunds.md").write_text(REPLY)
    count, problems = saved_problems(tmp_path / "refunds.md", [PASSAGE], services.policy, date(2026, 11, 16))
    told = [(one.place.line, one.place.column, one.severity, one.what) for one in problems]

    assert count == 1
    assert (4, 20, Severity.ERROR, "saved reply: this duration contradicts refunds#1") in told
    assert (4, 46, Severity.WARNING, "saved reply: nothing in the policy supports this address") in told


def test_a_rude_saved_reply_is_an_error(tmp_path: Path, services: Services) -> None:
    """The rules look at it as at any reply."""
    (tmp_path / "calm.md").write_text("Dear customer, please calm down.\n")
    _, problems = services.lint_saved(tmp_path / "calm.md")

    assert [(one.severity, one.place.line) for one in problems] == [(Severity.ERROR, 1)]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path, services: Services) -> None:
    """One line, and what to do."""
    with pytest.raises(InputError, match="name a file or a folder of saved replies"):
        services.lint_saved(tmp_path / "nowhere")
