"""The log tells what happened and keeps words and keys to itself."""

import io
import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from structlog.contextvars import bound_contextvars

from assistant.drafting.outbox import Outbox
from assistant.errors import EndpointUnavailable
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


def lines(tmp_path: Path, *, words: bool, step: str | Exception) -> list[dict[str, object]]:
    """Ask a model once and return what the log says of it."""
    (tmp_path / "settings.toml").write_text(f"[privacy]\nwords_in_logs = {str(words).lower()}\n")
    stream = io.StringIO()
    log_to(load_settings(data=tmp_path, environ={"OPENAI_API_KEY": KEY}), stream)
    try:
        with bound_contextvars(draft="d1"):
            Outbox(ScriptedModel([step]), Mask(["Pauline"]), purpose="judge").complete(ASK)
    except EndpointUnavailable:
        pass
    return [json.loads(line) for line in stream.getvalue().splitlines()]


@pytest.mark.usefixtures("restored")
def test_a_request_is_one_line_without_words(tmp_path: Path) -> None:
    """Purpose, model, tokens, time, outcome and draft are told, and nothing that anybody wrote."""
    (line,) = lines(tmp_path, words=False, step=f"Dear <FIRST_NAME_1>, {KEY}")

    assert (line["event"], line["outcome"], line["purpose"]) == ("model.answered", "answered", "judge")
    assert (line["draft"], line["masked"], line["attempts"], line["model"]) == ("d1", True, 1, "scripted")
    assert {"seconds", "prompt_tokens", "completion_tokens", "timestamp", "level"} <= set(line)
    assert not [word for word in ("lamp", "Dear", "kind", KEY) if word in json.dumps(line)]


@pytest.mark.usefixtures("restored")
def test_words_are_told_where_the_operator_wants_them(tmp_path: Path) -> None:
    """Then it is what was sent, masked, and what came back; a key is blackened even there."""
    (line,) = lines(tmp_path, words=True, step=f"Dear <FIRST_NAME_1>, {KEY}")

    assert line["sent"] == "Be kind.\n\nMy lamp is broken, <FIRST_NAME_1>"
    assert line["answer"] == "Dear <FIRST_NAME_1>, [key]"


@pytest.mark.usefixtures("restored")
def test_a_failure_is_told_by_its_kind(tmp_path: Path) -> None:
    """An endpoint that is down leaves a warning with the kind of error and no more."""
    (line,) = lines(tmp_path, words=False, step=EndpointUnavailable("it is down"))

    assert (line["event"], line["level"]) == ("model.failed", "warning")
    assert line["outcome"] == "EndpointUnavailable"
    assert "down" not in json.dumps(line)
