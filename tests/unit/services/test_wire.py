"""Lines of JSON, in and out."""

import contextlib
import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.services.wire import BadLineError, read_line

TODAY = date(2026, 11, 21)


def test_a_line_is_a_case_and_a_reply() -> None:
    """The customer's words, the reply and the case arrive; other keys are ignored."""
    raw = json.dumps({"id": 7, "customer": "Hi", "reply": "Yo", "case": {"fault": "ours"}, "x": [1]})
    line = read_line(raw, TODAY, with_reply=True)

    assert (line.id, line.case.message.text, line.reply, line.case.fault) == (7, "Hi", "Yo", "ours")


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("", None), ("[]", None), ("null", None), ("{", None), ("[" * 100_000, None),
        ('{"id": "a"}', "a"), ('{"id": "a", "customer": 3, "reply": ""}', "a"),
        ('{"id": "a", "customer": "x"}', "a"), ('{"id": "a", "customer": "x", "reply": "", "case": 3}', "a"),
    ],
    ids=range(9),
)  # fmt: skip
def test_a_bad_line_is_an_error_with_its_id(raw: str, name: object) -> None:
    """Whatever is wrong, the error object names the id where there was one."""
    with pytest.raises(BadLineError) as caught:
        read_line(raw, TODAY, with_reply=True)

    assert caught.value.name == name
    assert caught.value.as_json()["error"]


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_no_line_gets_past_unread(raw: str) -> None:
    """Any text is a line or an input error."""
    with contextlib.suppress(InputError):
        assert read_line(raw, TODAY, with_reply=False).case.today == TODAY
