from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
import yaml

from assistant.checks import check, default_policy
from assistant.demo import samples
from assistant.facts import case_from_object
from assistant.model import Address, Case, Message, Severity
from assistant.playbook import Playbook, PlaybookWriter, handover, load_playbook
from assistant.reading import read
from assistant.text import find_slots, segment

TODAY = date(2026, 11, 21)
RECORDED = Path(__file__).resolve().parents[2] / "recorded" / "online" / "cases.yaml"
ROBOTIC = re.compile(
    r"I read your message with care|You asked: |Your words were|Your question was|You wrote: |offer you this:"
    r"|whatever else you ask|the other points you raise|your issue\b|your concern\b|inconvenience"
    r"|taking the time to write|thank you for your patience|valued customer|do not hesitate|rest assured"
    r"|as stated|please be advised|we strive|at your earliest|\bkindly\b",
    re.IGNORECASE,
)
"""Phrases that no person would write, or that everybody has read too often."""
MOST_ALIKE = 3


def recorded() -> Iterator[tuple[str, Case]]:
    """Yield the invented cases that drafts of models are recorded for."""
    # BaseLoader makes nothing but strings: safe, and numbers stay as they were written.
    file = yaml.load(RECORDED.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    for entry in file["cases"]:
        sender = Address(entry["sender"]["name"], entry["sender"]["email"])
        day = datetime.fromisoformat(entry["date"]).replace(tzinfo=UTC)
        message = Message(entry["message"].strip(), subject=entry["subject"], sender=sender, date=day)
        yield entry["id"], case_from_object(entry["case"] or {}, message, day.date())


def demo() -> Iterator[tuple[str, Case]]:
    """Yield the cases of the sample company."""
    for sample in samples():
        yield sample.id, case_from_object(sample.stated, sample.message, TODAY)


DEMO, RECORDED_CASES = dict(demo()), dict(recorded())


@cache
def drafts() -> dict[str, str]:
    """Return the offline draft of every case that is written in English."""
    playbook = _playbook()
    every = {**DEMO, **RECORDED_CASES}
    return {name: draft(playbook, case) for name, case in every.items() if read(case).language == "en"}


@cache
def _playbook() -> Playbook:
    return load_playbook(Path(__file__).resolve().parents[3] / "prompts" / "playbook")


def draft(playbook: Playbook, case: Case) -> str:
    """Return the text the offline writer has for a case, hand-overs included."""
    reading = read(case)
    if reading.triggers:
        return handover(playbook, case, reading).text
    return PlaybookWriter(playbook).write(case, reading, lambda _: None).text


def sentences(text: str) -> set[str]:
    """Return the sentences of a draft without its greeting and what stands below it."""
    segmented = segment(text)
    return {sentence.span.of(text) for sentence in segmented.said() if sentence.span.start > text.find(",")}


@pytest.mark.parametrize("name", list(DEMO))
def test_a_sample_draft_is_fit_to_send(name: str, playbook: Playbook) -> None:
    """No sample draft fails an error rule, leaves the problem unnamed or the feeling unacknowledged."""
    case = DEMO[name]
    reading = read(case)
    report = check(draft(playbook, case), case, reading, default_policy())
    failing = [finding for finding in report.failing() if finding.severity is not Severity.SUGGESTION]
    wanted = [f.message for f in failing if f.severity is Severity.ERROR or f.rule in {"restates", "empathy"}]
    assert wanted == []


@pytest.mark.parametrize("name", [*DEMO, *RECORDED_CASES])
def test_no_draft_sounds_like_a_machine(name: str) -> None:
    """None of the phrases that give a machine away stands in any draft."""
    assert ROBOTIC.findall(drafts().get(name, "")) == []


def test_no_two_drafts_are_the_same_letter() -> None:
    """Two drafts for different customers share three sentences at most."""
    said = {name: sentences(text) for name, text in drafts().items()}
    assert len(said) > len(RECORDED_CASES)
    alike = [
        (a, b, said[a] & said[b]) for a, b in combinations(said, 2) if len(said[a] & said[b]) > MOST_ALIKE
    ]
    assert alike == []


@pytest.mark.parametrize("name", [*DEMO, *RECORDED_CASES])
def test_notes_stay_in_the_house(name: str) -> None:
    """What the agent noted for themselves is quoted in no draft."""
    notes = {**DEMO, **RECORDED_CASES}[name].notes
    text = drafts().get(name, "")
    told = [part for part in re.split(r"[.;]\s+", notes) if len(part) > len("not yet") and part in text]
    assert told == []


@pytest.mark.parametrize("name", [*DEMO, *RECORDED_CASES])
def test_drafts_are_neither_long_nor_bare(name: str) -> None:
    """A draft has at most two hundred words, and only few things are left to fill in."""
    text = drafts().get(name)
    if text is not None:
        assert len(text.split()) <= 200
        assert len({slot.name for slot in find_slots(text)}) <= 2
