"""`assistant repair`: the mended reply on standard output, what was done about it on standard error."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from assistant.cli.main import cli

MESSAGE = "My parcel 4411 is late and I am angry. Where is it?\n\nAnn Lee"
BLAME = "You should have entered the house number."
REPLY = (
    f"Dear Ann Lee,\n\nI am sorry that parcel 4411 is late. I understand how annoying that is. {BLAME}\n\n"
    "I am tracing it today and will write to you on Friday. Thank you for writing.\n\nKind regards,\nAna"
)


@pytest.fixture
def message(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A customer's message in a file, in a house of its own without any model."""
    monkeypatch.setenv("ASSISTANT_DATA", str(tmp_path))
    (tmp_path / "settings.toml").write_text("[model]\nlook_for_local = false\n")
    path = tmp_path / "message.txt"
    path.write_text(MESSAGE)
    return str(path)


def test_the_mended_reply_is_printed(message: str) -> None:
    """Only the sentence that blames is gone; what was mended goes to standard error."""
    done = CliRunner().invoke(cli, ["repair", "--message", message, "--reply", "-"], input=REPLY)
    assert done.stdout == REPLY.replace(f" {BLAME}", "") + "\n"
    assert "-- mended: blame" in done.stderr


def test_the_difference_can_be_printed(message: str) -> None:
    """What goes stands in brackets."""
    done = CliRunner().invoke(cli, ["repair", "--message", message, "--reply", "-", "--diff"], input=REPLY)
    assert "[-" in done.stdout
    assert BLAME.rstrip(".") in done.stdout


def test_lines_are_mended_in_their_order(message: str) -> None:
    """A bad line gives its error and the rest goes on; the repair stands beside the draft's own keys."""
    line = json.dumps({"id": 1, "customer": MESSAGE, "reply": REPLY})
    done = CliRunner().invoke(
        cli, ["repair", "--jsonl"], input=f"{line}\nnonsense\n{line}\n", standalone_mode=False
    )
    first, second, third = map(json.loads, done.stdout.splitlines())

    assert first == third
    assert BLAME not in first["reply"]
    assert first["repair"]["fixed"] == ["blame"]
    assert [part for part in first["repair"]["difference"] if part[0] == "gone"]
    assert first["coverage"][0]["how"] in {"answered", "deferred"}
    assert "not JSON" in second["error"]
    assert message


def test_a_reply_must_be_named() -> None:
    """Without one there is nothing to mend, and the line says what to do."""
    done = CliRunner().invoke(cli, ["repair"])
    assert done.exit_code != 0
    assert "--reply" in str(done.exception or done.output)
