"""What every reach of tests shares."""

import os
from collections.abc import Iterator

import pytest

from assistant.drafting import outbox
from tests.doubles.leaks import EAR, listening


@pytest.fixture(autouse=True)
def no_planted_datum_leaves(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail whichever test lets private data out of the house under a mask."""
    before = len(EAR.leaks)
    monkeypatch.setattr(outbox, "masked", listening(outbox.masked))
    yield
    leaks, EAR.leaks[before:] = EAR.leaks[before:], []
    assert leaks == []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what the machine cannot run and say why; CI lets nothing be left out."""
    if os.environ.get("CHROMIUM") or os.environ.get("CI"):  # noqa: TID251 - tests/run says where it is
        return
    why = pytest.mark.skip(reason="no Chromium: run through make test, which finds one")
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(why)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Fail a CI run in which anything was skipped."""
    if os.environ.get("CI") and terminalreporter.stats.get("skipped"):  # noqa: TID251 - CI is CI's word
        pytest.exit("a test was skipped in CI; .ci/run must bring what it needs", returncode=1)
