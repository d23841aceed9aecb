"""Strict YAML."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.authored import Authored, LastGood, load, parse
from assistant.errors import AuthorError


class Sample(Authored):
    """A small schema."""

    name: str = ""
    count: int = 0
    on: bool = True
    items: tuple[str, ...] = ()


def test_scalars_are_text_until_the_schema_says_otherwise() -> None:
    """YAML's guesses about `no`, `1.10` and `012` are not made."""
    sample = parse("name: no\nitems: [1.10, 012, 1:30]\ncount: '3'\non: off\n", Sample)

    assert sample == Sample(name="no", items=("1.10", "012", "1:30"), count=3, on=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name: a\nname: b\n", "f.yaml:2:1: has the key 'name' twice"),
        ("nmae: a\n", "f.yaml:1:1: unknown key 'nmae'; did you mean 'name'?"),
        ("count: many\n", "f.yaml:1:1: 'count'"),
        ("name: [a\n", "is not valid YAML"),
        ("? [a, b]\n: c\n", "quote it"),
        ("- a\n", "f.yaml:1:1"),
        ("name: \x00\n", "control character"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, expected: str) -> None:
    """Each fault of an author is one line with file, line and column."""
    with pytest.raises(AuthorError) as caught:
        parse(text, Sample, shown_as="f.yaml")

    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


def test_alias_bombs_and_deep_nesting_are_refused() -> None:
    """A document that grows through aliases, or nests without end, is refused rather than built."""
    bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{b}: &{b} [{','.join('*' + a for _ in range(10))}]\n"
        for a, b in zip("abcdefg", "bcdefgh", strict=True)
    )
    for text in (bomb, "[" * 5000, "name: " + "[" * 60 + "]" * 60):
        with pytest.raises(AuthorError):
            parse(text, Sample)


def test_a_file_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    """The line of the first wrong byte is named."""
    path = tmp_path / "x.yaml"
    path.write_bytes(b"name: a\ncount: \xff\n")

    with pytest.raises(AuthorError, match=r"x\.yaml:2:1: is not UTF-8"):
        load(path, Sample)


@given(st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_text_gets_past_as_anything_but_a_sample_or_a_complaint(text: str) -> None:
    """Whatever stands in the file, the reader returns the schema or raises an author's error."""
    with contextlib.suppress(AuthorError):
        assert isinstance(parse(text, Sample), Sample)


def test_the_last_good_version_stays_when_a_file_breaks(tmp_path: Path) -> None:
    """A broken edit leaves the old value in use and the problem to be shown; a mended one clears it."""
    path = tmp_path / "x.yaml"
    path.write_text("name: one\n")
    kept = LastGood(lambda: [path], lambda: load(path, Sample))
    assert kept.get().name == "one"

    path.write_text("name: [\n")
    assert kept.get().name == "one"
    assert kept.problem is not None

    path.write_text("name: three\n")
    assert kept.get().name == "three"
    assert kept.problem is None


def test_a_first_read_that_fails_raises(tmp_path: Path) -> None:
    """With no good version to keep, the author's error is raised, and raised again."""
    kept = LastGood(list, lambda: load(tmp_path / "none.yaml", Sample))

    for _ in range(2):
        with pytest.raises(AuthorError):
            kept.get()
