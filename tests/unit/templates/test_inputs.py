from __future__ import annotations

import re
from pathlib import Path

from assistant.templates.inputs import PROVIDED
from assistant.templates.sandbox import ALLOWED_FILTERS

DOCUMENT = Path(__file__).parents[3] / "docs" / "templates.md"


def test_inputs_are_documented() -> None:
    """The table in docs/templates.md lists every input, with its type and whether it is a customer's text."""
    rows = re.findall(r"^\| `(\w+)` \| (text|list)(, untrusted)? \|", DOCUMENT.read_text(), re.MULTILINE)
    told = {name: (kind.replace("text", "string"), bool(untrusted)) for name, kind, untrusted in rows}
    assert told == {name: (one.type, one.untrusted) for name, one in PROVIDED.items()}


def test_filters_are_documented() -> None:
    """The filters named in docs/templates.md are those that work."""
    told = re.search(r"the filters `([^`]+)`", DOCUMENT.read_text())
    assert told is not None
    assert set(told[1].split(", ")) == ALLOWED_FILTERS
