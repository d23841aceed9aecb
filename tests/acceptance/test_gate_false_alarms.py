"""The gate stops no good reply: an alarm that cannot be dismissed must not be false."""

from datetime import date
from pathlib import Path

import pytest

import assistant
from assistant.drafting import Wishes, examine
from assistant.errors import InputError
from assistant.gate import gate
from assistant.model import GATE, Case, Draft, Reply, WriterKind
from assistant.services import Services
from assistant.services.wire import read_line
from assistant.settings import load_settings
from tests.acceptance.test_recorded_answers import drafts

GOOD = Path(__file__).parent / "good_replies.jsonl"
ROOT = Path(assistant.__file__).parent.parent


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Services:
    """Return the services on the shipped prompts."""
    return Services(load_settings(data=tmp_path_factory.mktemp("data"), environ={}))


@pytest.fixture(scope="module")
def good(services: Services) -> list[tuple[str, Case]]:
    """Return the good replies with their cases."""
    day = date(2026, 11, 16)
    lines = [read_line(raw, day, with_reply=True) for raw in GOOD.read_text("utf-8").splitlines()]
    return [(line.reply, services.at_desk(line.case)) for line in lines]


def hits(draft: Draft) -> list[str]:
    """Return what the gate found in a draft."""
    return [f"{f.message}: {f.quote}" for f in draft.report.failing() if f.rule == GATE]


def test_no_good_reply_is_stopped(services: Services, good: list[tuple[str, Case]]) -> None:
    """Of more than two hundred good replies none hits the gate."""
    found = [
        hits(examine(case, services.read(case), Reply(text, WriterKind.PERSON), services.policy))
        for text, case in good
    ]

    assert len(found) > 200
    assert [one for one in found if one] == []


def test_no_offline_draft_is_stopped(services: Services, good: list[tuple[str, Case]]) -> None:
    """What the playbook writes to the same customers does not hit it either."""
    found, written = [], 0
    for _, case in good:
        try:
            draft = services.draft(case, Wishes(offline=True, despite_automatic=True))
        except InputError:
            continue
        written += 1
        found += hits(draft)

    assert written > 180
    assert found == []


@pytest.mark.parametrize("number", [1, 2])
def test_no_recorded_answer_is_stopped(services: Services, number: int) -> None:
    """Sixty answers to rendered requests repeat no run of the instructions and invent no contact."""
    found = []
    for draft in drafts(number).values():
        sent = services.render(draft.case, Wishes())
        found += [(f.message, f.quote) for f in gate(draft.reply.text, draft.case, draft.passages, sent)]

    assert found == []
