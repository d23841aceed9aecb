from __future__ import annotations

import json
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.agreement import Share
from assistant.cli.figures import number, refuse_unknown, share, survey_lines
from assistant.cli.figures_json import survey_json
from assistant.cli.figures_page import marked, page
from assistant.errors import InputError
from assistant.model import Span
from assistant.services.measuring import Choice, Survey, measure

HOSTILE = "<script>alert(1)</script> </article> & \" ' <img src=x onerror=alert(2)>"
CUSTOMER = "My kettle arrived with a cracked lid. I want a new one."
FINNISH = "Olemme pahoillamme siitä, että vedenkeittimen kansi oli rikki, kun se saapui perille."
ROWS: list[dict[str, Any]] = [
    {"id": HOSTILE, "reply": "You should have read the manual.", "labels": {"blame": 0, "apology": "weak"}},
    {"id": "b", "reply": f"We are sorry. {HOSTILE}", "labels": {"blame": 1, "apology": "full"}},
    {
        "id": "c",
        "reply": "Sorry to hear that.",
        "labels": {"blame": 0, "apology": "weak"},
        "stratum": HOSTILE,
    },
    {"id": "d", "reply": FINNISH, "labels": {"restates": 1}},
]


@pytest.fixture
def survey(tmp_path: Path) -> Survey:
    """Return a survey of a few replies, some of them hostile, and of a line that is none."""
    path = tmp_path / "rows.jsonl"
    given_ = [{"customer": CUSTOMER, "complaint": True, **row} for row in ROWS]
    path.write_text("\n".join([*map(json.dumps, given_), "{"]))
    return measure(path, Choice((("channel", HOSTILE),)), date(2026, 11, 21))


class Page(HTMLParser):
    """Collects what a browser would see of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember a tag and its attributes."""
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that tags close in the order in which they were opened."""
        assert self.open.pop() == tag


def test_the_page_runs_and_fetches_nothing(survey: Survey) -> None:
    """Whatever stands in replies, ids, strata and options, no script, image, link or handler comes of it."""
    text = page(survey, f"{HOSTILE}.jsonl")
    seen = Page(text)

    assert not seen.tags & {"script", "img", "link", "iframe", "a", "form", "object", "svg", "base"}
    assert seen.names <= {"lang", "charset", "http-equiv", "content", "name", "scope", "class"}
    assert seen.open == []
    assert "default-src 'none'" in text
    assert "://" not in text


def test_the_page_shows_figures_and_marks_the_words(survey: Survey) -> None:
    """Tables, confusions and the words behind a false alarm are there."""
    text = page(survey, "rows.jsonl")

    assert "<mark>You should have read the manual" in text
    assert "label blame, false alarms: 1" in text
    assert "label blame, misses: 1" in text
    assert "rule blame, false alarms: 1" in text
    assert "Confusion of apology" in text
    assert "line 5: " in text
    assert "light dark" in text


def test_the_lines_are_narrow_and_complete(survey: Survey) -> None:
    """A terminal of 80 columns shows every table; what was asked for is shown with its words."""
    lines = list(survey_lines(survey, "blame"))
    tables = lines[: lines.index("label blame, false alarms: 1")]

    assert lines[0] == "4 replies, 0 left out, 1 lines not usable"
    assert all(len(line) <= 80 for line in tables if not line.startswith("stratum"))
    assert any(line.startswith("apology=full") for line in lines)
    assert any(line.startswith("apology, milder") for line in lines)
    assert any("given unknown" in line for line in lines)
    assert "    words: You should have read the manual." in lines
    assert any(line.startswith("not measurable on labels: placeholder") for line in lines)


def test_the_json_holds_everything(survey: Survey) -> None:
    """Figures, intervals, strata and disagreements with their spans survive the way through JSON."""
    found = json.loads(json.dumps(survey_json(survey)))
    blame = found["whole"]["rules"]["blame"]

    assert (blame["hits"], blame["false_alarms"], blame["misses"]) == (0, 1, 1)
    assert blame["precision"]["n"] == 1
    assert blame["precision"]["few"] is True
    assert len(blame["precision"]["interval"]) == 2
    assert blame["carries_error"] is None
    assert found["whole"]["labels"]["apology"]["confusion"]["values"] == ["none", "weak", "full"]
    assert set(found["strata"]) == {"", HOSTILE}
    alarm = found["disagreements"]["labels"]["blame"][0]
    assert alarm["kind"] == "false alarm"
    assert alarm["reply"][slice(*alarm["spans"][0])].startswith("You should have")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 20)), max_size=5))
def test_marking_changes_no_words(text: str, drawn: list[tuple[int, int]]) -> None:
    """Without its marks and escapes the marked text is the text."""
    spans = tuple(Span(min(at, len(text)), min(at + length, len(text))) for at, length in drawn)
    collected: list[str] = []

    class Words(HTMLParser):
        def handle_data(self, data: str) -> None:
            collected.append(data)

    parser = Words(convert_charrefs=True)
    parser.feed(marked(text, spans))
    parser.close()
    assert "".join(collected) == text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "-"),
        (0, ".00"),
        (0.834, ".83"),
        (0.996, "1.0"),
        (1, "1.0"),
        (-0.001, ".00"),
        (-0.4, "-.40"),
        (-1, "-1.0"),
    ],
)
def test_figures_are_short(value: float | None, shown: str) -> None:
    """Two places, and no nought before the point."""
    assert number(value) == shown


def test_a_share_of_few_is_marked() -> None:
    """What rests on fewer than thirty carries a star; nothing counted is a dash."""
    assert share(Share(1, 29)).endswith("*")
    assert not share(Share(1, 30)).endswith("*")
    assert share(Share(0, 0)) == "-"


def test_a_name_that_nothing_is_measured_by_is_refused() -> None:
    """The names that can be asked for are listed."""
    refuse_unknown(None)
    refuse_unknown("apology, milder")
    with pytest.raises(InputError, match=r"blame, .*solution"):
        refuse_unknown("nosuch")
