"""Whole Spanish, French and German replies: the good stay unmarked, the flawed are caught."""

from datetime import date
from pathlib import Path

import pytest
import yaml

from assistant.checks import check, default_policy
from assistant.model import Case, Intent, Message, Reading, Report, Severity
from assistant.text import detect_language

FOLDER = Path(__file__).parent / "abroad"
MAILS = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.yaml"))}
GOOD = [(language, reply) for language, mails in MAILS.items() for reply in mails["good"]]
FLAWED = [
    (language, one["rule"], one["reply"]) for language, mails in MAILS.items() for one in mails["flawed"]
]


def report_on(language: str, reply: str) -> Report:
    """Check a reply as our first answer to a complaint."""
    case = Case(Message(""), date(2026, 11, 16))
    return check(reply, case, Reading(Intent.COMPLAINT, language=language), default_policy())


@pytest.mark.parametrize(("language", "reply"), GOOD)
def test_a_good_reply_carries_no_error(language: str, reply: str) -> None:
    """No rule at level error fails, and none has to say that it did not look."""
    report = report_on(language, reply)
    assert [(one.rule, one.quote or one.message) for one in report.failing(Severity.ERROR)] == []
    assert not report.not_covered
    assert not report.incomplete


@pytest.mark.parametrize(("language", "rule", "reply"), FLAWED)
def test_a_flawed_reply_is_flagged(language: str, rule: str, reply: str) -> None:
    """The rule that the reply breaks says so, and no other rule at level error does."""
    assert {one.rule for one in report_on(language, reply).failing(Severity.ERROR)} == {rule}


@pytest.mark.parametrize(("language", "reply"), [*GOOD, *((code, reply) for code, _, reply in FLAWED)])
def test_the_language_is_told(language: str, reply: str) -> None:
    """Detection tells the language of every reply, whole or cut to its first fifteen words of text."""
    assert detect_language(reply) == language
    body = reply.partition("\n\n")[2].split()
    assert detect_language(" ".join(body[:15])) == language


def test_there_are_twenty_of_each() -> None:
    """Every language has twenty good replies and twenty flawed ones."""
    assert {
        language: (len(mails["good"]), len(mails["flawed"])) for language, mails in MAILS.items()
    } == dict.fromkeys(("de", "es", "fr"), (20, 20))
