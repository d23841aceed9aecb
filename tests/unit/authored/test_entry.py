"""A mapping read key by key."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.authored import Entry
from assistant.errors import AuthorError


@pytest.fixture
def entry(tmp_path: Path):  # noqa: ANN201 - a function that reads text as an entry
    """Return a function that reads YAML text as an entry."""

    def read(text: str) -> Entry:
        path = tmp_path / "f.yaml"
        path.write_text(text, "utf-8")
        return Entry.load(path)

    return read


def test_values_have_the_kind_that_is_asked_for(entry) -> None:  # noqa: ANN001
    """A word is a flag, a number, a choice or a list only where the reader says so."""
    read = entry("on: no\ncount: 012\nlevel: high\nwords: [abc, ' def ']\nsub: {a: 1}\n")

    assert read.flag("on", default=True) is False
    assert read.count("count", 5) == 12
    assert read.choice("level", ("low", "high"), "low") == "high"
    assert read.texts("words", fewest=2, most=5, items=3) == ("abc", "def")
    assert read.entry("sub").count("a", 0) == 1


def test_what_is_missing_or_empty_keeps_its_default(entry) -> None:  # noqa: ANN001
    """An empty file, an empty key and an absent one are the same."""
    for text in ("", "on:\nsub:\n"):
        read = entry(text)
        assert read.flag("on", default=True)
        assert read.entry("sub").count("a", 7) == 7
        assert read.texts("words", fewest=1, most=2, items=1) == ()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("a: 1\nonn: yes\n", r"f\.yaml:2:1: unknown key 'onn'; did you mean 'on'\?"),
        ("a: 1\non: maybe\n", r"f\.yaml:2:1: 'on' should be a boolean"),
        ("a: x\n", r"f\.yaml:1:1: 'a' should be a whole number"),
        ("a: 5000000\n", "at most 100000"),
        ("a: -1\n", "greater than or equal to 0"),
        ("a: [1]\n", "whole number"),
        ("- a\n", "keys with values"),
    ],
)
def test_what_does_not_fit_is_said_in_its_place(entry, text: str, what: str) -> None:  # noqa: ANN001
    """Each mistake is one line with file, line, column and a remedy."""
    with pytest.raises(AuthorError, match=what):
        _all_of(entry, text)


def _all_of(entry, text: str) -> None:  # noqa: ANN001
    read = entry(text).only(("a", "on"))
    read.flag("on", default=True)
    read.count("a", 0)


@given(st.text(max_size=30))
@settings(max_examples=100, deadline=None)
def test_any_text_is_a_number_or_is_refused(text: str) -> None:
    """No text makes the reader fail in any other way."""
    read = Entry({"a": text}, (), {}, "f.yaml")
    try:
        assert 0 <= read.count("a", 0) <= 100_000
    except AuthorError as error:
        assert "f.yaml:1:1" in str(error)  # noqa: PT017 - either outcome is right
