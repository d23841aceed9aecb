"""The log tells what happened and keeps words and keys to itself."""

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from structlog.contextvars import bound_contextvars

from assistant.drafting.outbox import Outbox
from assistant.llm import ScriptedModel
from assistant.model import ChatMessage
from assistant.privacy import Mask
from assistant.services.logs import log_to
from assistant.settings import load_settings

KEY = "sk-planted-4711"
ASK = (ChatMessage("system", "Be kind."), ChatMessage("user", "My lamp is broken, Pauline"))


@pytest.fixture
def restored() -> Iterator[None]:
    """Leave the log of the house as it was."""
    ours = logging.getLogger("assistant")
    before = (ours.handlers, ours.level, ours.propagate)
    yield
    ours.handlers, ours.level, ours.propagate = before
    logging.getLogger("assistant.words").setLevel(logging.NOTSET)


def lines(tmp_path: Path, *, words: bool, step: str) -> list[dict[str, object]]:
    """Ask a model once, let a part of the house warn, and return what the log says."""
    (tmp_path / "settings.toml").write_text(f"[log]\nwords = {str(words).lower()}\n")
    stream = io.StringIO()
    log_to(load_settings(data=tmp_path, environ={"OPENAI_API_KEY": KEY}), stream)
    with bound_contextvars(draft="d1"):
        Outbox(ScriptedModel([step]), Mask(["Pauline"]), purpose="judge").complete(ASK)
        logging.getLogger("assistant.jobs").warning("the job broke off: %s", KEY)
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.usefixtures("restored")
def test_nobodys_words_are_logged(tmp_path: Path) -> None:
    """A request leaves no line; a warning is one object, with its draft, and without the key in it."""
    (line,) = lines(tmp_path, words=False, step="Dear <FIRST_NAME_1>")

    assert (line["event"], line["draft"]) == ("the job broke off: [key]", "d1")
    assert (line["level"], line["logger"]) == ("warning", "assistant.jobs")
    assert "timestamp" in line


@pytest.mark.usefixtures("restored")
def test_words_are_told_where_the_operator_wants_them(tmp_path: Path) -> None:
    """Then it is what was sent, masked, and what came back; a key is blackened even there."""
    line, _ = lines(tmp_path, words=True, step=f"Dear <FIRST_NAME_1>, {KEY}")

    assert (line["event"], line["purpose"], line["masked"]) == ("model asked", "judge", True)
    assert line["sent"].startswith("Be kind.")
    assert line["sent"].endswith("My lamp is broken, <FIRST_NAME_1>")
    assert line["answer"] == "Dear <FIRST_NAME_1>, [key]"
