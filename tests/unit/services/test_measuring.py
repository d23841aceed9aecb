from __future__ import annotations

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.checks.measured import figures_of, samples
from assistant.errors import InputError, StorageError
from assistant.services.measuring import Choice, Survey, commit, measure, remeasure, skips

TODAY = date(2026, 11, 21)
CUSTOMER = "My kettle arrived with a cracked lid. I am annoyed and want a new one."
ROWS: list[dict[str, Any]] = [
    {
        "reply": "You should have read the manual.",
        "labels": {"blame": 1},
        "complaint": True,
        "channel": "mail",
    },
    {
        "reply": "We are sorry for the cracked lid.",
        "labels": {"blame": 0},
        "complaint": True,
        "channel": "chat",
    },
    {"reply": "Sorry to hear that.", "labels": {"blame": 0}, "stratum": "x", "channel": "mail"},
]


def surveyed(tmp_path: Path, *lines: object, choice: Choice | None = None) -> Survey:
    """Measure lines; objects become JSON, text stays as it is."""
    path = tmp_path / "rows.jsonl"
    rows = [one if isinstance(one, str) else json.dumps({"customer": CUSTOMER} | dict(one)) for one in lines]
    path.write_text("\n".join(rows))
    return measure(path, choice or Choice(), TODAY)


def test_rows_are_checked_and_compared(tmp_path: Path) -> None:
    """Each line is a row with the label as given and as found; the file's hash goes along."""
    survey = surveyed(tmp_path, *ROWS)

    assert [row.labels["blame"].found for row in survey.rows] == ["1", "0", "0"]
    assert [row.id for row in survey.rows] == ["1", "2", "3"]
    assert survey.data == hashlib.sha256((tmp_path / "rows.jsonl").read_bytes()).hexdigest()
    assert set(survey.strata) == {"", "x"}
    assert survey.whole.replies == 3


def test_lines_are_left_out_by_any_of_the_given_values(tmp_path: Path) -> None:
    """`skip` may be given often, and what it takes out is counted."""
    choice = Choice(skips(["channel=chat", "complaint=nothing", "stratum=x"]))
    survey = surveyed(tmp_path, *ROWS, choice=choice)

    assert (len(survey.rows), survey.skipped) == (1, 2)


def test_lines_of_another_language_are_left_out(tmp_path: Path) -> None:
    """Figures are of one language; a line that names none is taken for it."""
    german = {**ROWS[0], "language": "de"}

    assert surveyed(tmp_path, *ROWS, german).skipped == 1
    assert surveyed(tmp_path, *ROWS, german, choice=Choice(language="de")).skipped == 0


def test_any_key_can_part_the_rows(tmp_path: Path) -> None:
    """`by` names the key whose values are counted apart."""
    assert set(surveyed(tmp_path, *ROWS, choice=Choice(by="channel")).strata) == {"mail", "chat"}


def test_lines_that_do_not_say_it_can_be_taken_for_complaints(tmp_path: Path) -> None:
    """Only then is whether they complain compared with the reading."""
    row = {"reply": "Noted.", "labels": {"apology": "none"}}

    assert "complaint" not in surveyed(tmp_path, row).rows[0].labels
    assert surveyed(tmp_path, row, choice=Choice(complaints=True)).rows[0].labels["complaint"].given == "1"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("{", "not JSON"),
        ("[]", "no JSON object"),
        ({"reply": "x"}, "'labels' is missing"),
        ({"reply": "x", "labels": {"blame": 7}}, "'labels.blame' has a value that does not fit"),
        ({"reply": "x", "labels": {"<b>evil": 1}}, "'labels' has a key that is no label"),
        ({"labels": {}}, "'reply' is missing"),
        ({"reply": "x", "labels": {}, "case": {"nosuch": 1}}, "nosuch"),
    ],
    ids=range(7),
)
def test_a_bad_line_is_named_and_the_rest_goes_on(tmp_path: Path, line: object, words: str) -> None:
    """It is counted with its number and what is wrong; nothing of its text is repeated."""
    survey = surveyed(tmp_path, ROWS[0], "", line, ROWS[1])

    assert len(survey.rows) == 2
    assert len(survey.bad) == 1
    assert survey.bad[0].startswith("line 3: ")
    assert words in survey.bad[0]
    assert "evil" not in survey.bad[0]


def test_a_file_without_a_usable_line_is_refused(tmp_path: Path) -> None:
    """The first problem is said, since there is nothing else to show."""
    with pytest.raises(InputError, match=r"no line to measure \(0 left out, 1 not usable; line 1: "):
        surveyed(tmp_path, "{")
    with pytest.raises(InputError, match="cannot be read"):
        measure(tmp_path / "none.jsonl", Choice(), TODAY)


@pytest.mark.parametrize("given_", ["channel", "=x", ""])
def test_a_skip_needs_a_key_and_a_value(given_: str) -> None:
    """A mistyped choice must not measure the wrong lines."""
    with pytest.raises(InputError, match="key=value"):
        skips([given_])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.text(max_size=60),
        st.dictionaries(
            st.sampled_from(["id", "reply", "labels", "stratum", "case"]),
            st.one_of(
                st.none(), st.integers(), st.text(max_size=9), st.just({"blame": 1}), st.just(["\ud800"])
            ),
        ),
    )
)
def test_whatever_stands_in_a_line_a_good_one_counts(tmp_path: Path, line: str | dict[str, object]) -> None:
    """No line keeps the others from being measured."""
    text = line.replace("\n", " ").replace("\r", " ") if isinstance(line, str) else line
    survey = surveyed(
        tmp_path, ROWS[0], text.encode("utf-8", "replace").decode() if isinstance(text, str) else text
    )

    assert len(survey.rows) >= 1
    for row in survey.rows:
        assert (row.id + row.stratum).encode("utf-8")


def test_figures_are_kept_with_their_origin(tmp_path: Path) -> None:
    """What was measured, on what kind of text, without which lines: the handbook can say it at once."""
    path = tmp_path / "measured.yaml"
    survey = surveyed(tmp_path, *ROWS, choice=Choice((("channel", "chat"),)))
    commit(survey, "letters of our own", TODAY, path)

    (said,) = figures_of("blame", path)
    assert "precision 1.00 (0.21 to 1.00) on 1 findings" in said
    assert "2 replies (en, letters of our own)" in said
    assert "channel=chat" in path.read_text()
    assert "2026-11-21" in path.read_text()
    assert survey.data in path.read_text()

    commit(surveyed(tmp_path, ROWS[1]), "letters of our own", TODAY, path)
    assert "on 0 findings" in figures_of("blame", path)[0]


def test_all_figures_are_brought_up_to_date_at_once(tmp_path: Path) -> None:
    """Every sample is measured again on the file of its name, with the same choice of lines."""
    path = tmp_path / "measured.yaml"
    choice = Choice((("channel", "chat"),), complaints=True)
    commit(surveyed(tmp_path, *ROWS, choice=choice), "letters", TODAY, path)
    surveyed(tmp_path, *({**row, "labels": {"blame": 0}} for row in ROWS))
    ((before, survey),) = remeasure([tmp_path], TODAY, path)
    (after,) = samples(path)

    assert (before.text, len(survey.rows)) == ("letters", 2)
    assert (after.left_out, after.complaints, after.file) == (("channel=chat",), True, "rows.jsonl")
    assert after.data == survey.data != before.data
    assert "precision 0.00" in figures_of("blame", path)[0]


def test_nothing_is_measured_again_where_a_file_is_missing(tmp_path: Path) -> None:
    """Half of the figures brought up to date would be figures of two kinds of rules."""
    path = tmp_path / "measured.yaml"
    commit(surveyed(tmp_path, *ROWS), "letters", TODAY, path)
    before = path.read_bytes()
    (tmp_path / "rows.jsonl").unlink()
    with pytest.raises(InputError, match=r"has no rows\.jsonl"):
        list(remeasure([tmp_path], TODAY, path))
    with pytest.raises(InputError, match="names no data"):
        list(remeasure([tmp_path], TODAY, tmp_path / "none.yaml"))

    assert path.read_bytes() == before


def test_figures_that_cannot_be_kept_are_said(tmp_path: Path) -> None:
    """A place nobody can write to is named, with what to do."""
    with pytest.raises(StorageError, match="--into"):
        commit(surveyed(tmp_path, *ROWS), "letters", TODAY, tmp_path / "none" / "measured.yaml")
