"""A key stands in one place of a request and nowhere else: no log, page, error or database holds it."""

import io
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.drafting import Wishes
from assistant.model import Case, Message
from assistant.services import Services
from assistant.services.logs import log_to
from assistant.settings import load_settings
from tests.doubles.loopback import LoopbackServer, Step, after, answers, body, ends, resets, says, status

KEY = "sk-planted-0123456789"
ECHO = {"message": f"bad key {KEY}, Bearer {KEY}", "type": KEY, "code": KEY, "param": KEY}
FAULTS: dict[str, Step] = {
    "401": status(401, ECHO),
    "403": status(403, ECHO),
    "400": status(400, ECHO),
    "404": status(404, ECHO),
    "422": status(422, ECHO),
    "429": status(429, ECHO),
    "quota": status(429, {**ECHO, "code": "insufficient_quota"}),
    "500": status(500, ECHO),
    "503": status(503, ECHO, "Retry-After: 600"),
    "redirect": status(307, ECHO, f"Location: http://127.0.0.1:9/{KEY}"),
    "page": body("text/html", f"<html>{KEY}</html>".encode()),
    "garbled": body("application/json", f'{{"choices": "{KEY}'.encode()),
    "error with 200": answers({"error": ECHO}),
    "reset": resets,
    "cut": after("Dear ", resets),
    "no end": after("Dear ", ends),
    "filtered": says("Dear", finish="content_filter"),
    "too long": says("Dear", finish="length"),
}


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Return what the house's log is written to."""
    ours = logging.getLogger("assistant")
    before = (ours.handlers, ours.level, ours.propagate)
    yield io.StringIO()
    ours.handlers, ours.level, ours.propagate = before


@pytest.mark.parametrize("name", FAULTS)
def test_no_fault_gives_the_key_away(name: str, tmp_path: Path, log: io.StringIO) -> None:
    """Whatever an endpoint does with the key, draft, notices, errors, log and database do not hold it."""
    words = "[model]\nlook_for_local = false\nrefine_reading = false\n[log]\nwords = true\ncalls = true\n"
    (tmp_path / "settings.toml").write_text(words)
    with LoopbackServer(default=FAULTS[name]) as server:
        env = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": server.base_url, "ASSISTANT_MODEL": "any"}
        services = Services(load_settings(data=tmp_path, environ=env))
        log_to(services.settings, log)
        said = [repr(services.settings), repr(services.endpoints), *_tried(services)]
        services.desk.close()

    assert server.log[0].headers["authorization"] == f"Bearer {KEY}"
    said += [log.getvalue(), *(path.read_bytes().decode("latin-1") for path in _files(tmp_path))]
    assert not [text for text in said if KEY in text]
    assert (tmp_path / "calls.log").stat().st_size


def _tried(services: Services) -> Iterator[str]:
    """Draft at the desk and yield all that a person could read of it."""
    day = services.today()
    letter = Message("My lamp came broken. I am disappointed. When do I get another?")
    desk = services.desk
    draft_id = desk.draft(desk.keep_case(Case(letter, day)), Wishes())
    desk.wait(draft_id, 30)
    view = desk.view(draft_id)
    yield repr(view.stored)
    yield repr(view.job)
    yield repr(desk.sent(draft_id))
    yield repr(services.examination())
    yield " ".join(services.problems())


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]
