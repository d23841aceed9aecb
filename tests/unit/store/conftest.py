"""A real store in a folder of its own, and records to put into it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from assistant.model import (
    Address,
    Case,
    Draft,
    Fact,
    Finding,
    Intent,
    Message,
    NearMiss,
    Passage,
    PolicyValue,
    Quote,
    Reading,
    Reply,
    Report,
    Severity,
    Slot,
    Span,
    Speaker,
    Turn,
    Verdict,
    WriterKind,
)
from assistant.store.database import FILE
from assistant.store.store import Store

MakeDraft = Callable[..., Draft]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database file with empty tables, made once."""
    folder = tmp_path_factory.mktemp("fresh")
    Store.open(folder).close()
    return folder / FILE


@pytest.fixture
def store(folder: Path, fresh: Path) -> Iterator[Store]:
    """Give a store with empty tables."""
    folder.mkdir()
    shutil.copy(fresh, folder / FILE)
    with Store.open(folder) as opened:
        yield opened


@pytest.fixture
def case() -> Case:
    """Return a case with a thread, facts and a sender."""
    message = Message("The teapot came without its lid.", "No lid", Address("Ines Vogel", "ines@example.org"))
    thread = (Turn(Speaker.CUSTOMER, "Where is my teapot?", date(2026, 3, 2)),)
    return Case(message, date(2026, 3, 9), facts=(Fact("order", "T-118"),), thread=thread, stated=True)


@pytest.fixture
def reading() -> Reading:
    """Return a reading that quotes the message."""
    return Reading(Intent.COMPLAINT, problem=Quote("came without its lid", Span(11, 31)), language="en")


@pytest.fixture
def passage() -> Passage:
    """Return a paragraph of a policy."""
    values = (PolicyValue("refund_days", "14"),)
    return Passage("returns/1", "Returns", "Take your time.", "returns.md", 9, date(2026, 1, 1), values)


@pytest.fixture
def make_draft(case: Case, reading: Reading) -> MakeDraft:
    """Return a way to make drafts that are ready, flagged, incomplete or have slots."""

    def make(text: str = "Dear Ines, the lid is on its way.", **what: bool) -> Draft:
        findings = (_finding("restates", Verdict.PASS, Severity.WARNING),)
        if what.get("flagged"):
            findings += (_finding("apology", Verdict.FAIL, Severity.ERROR),)
        if what.get("incomplete"):
            findings += (_finding("blame", Verdict.UNSURE, Severity.ERROR, could_not_run=True),)
        slots = (Slot("delivery day", "date", Span(0, 4)),) if what.get("slots") else ()
        reply = Reply(text, WriterKind.PLAYBOOK, template="reply", seconds=0.25, notices=("no model",))
        return Draft(case, reading, reply, Report(findings, {"apology": 1, "blame": None}, "en"), slots)

    return make


def _finding(rule: str, verdict: Verdict, severity: Severity, *, could_not_run: bool = False) -> Finding:
    near = NearMiss(Quote("lid", Span(15, 18)), "only a noun")
    return Finding(
        rule,
        verdict,
        severity,
        "what is wrong",
        spans=(Span(0, 4), Span(5, 9)),
        quote="Dear",
        near_misses=(near,),
        could_not_run=could_not_run,
    )
