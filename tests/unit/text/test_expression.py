"""Patterns that are compiled when first searched for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.text.expression import expression

SOURCE = r"(?P<head>[a-c]+)[ -]?(x)?"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abcABCx -", max_size=20))
def test_it_finds_what_a_compiled_pattern_finds(text: str) -> None:
    """Every way of asking gives what `re.compile` gives, first and later, flags included."""
    lazy, plain = expression(SOURCE, re.IGNORECASE), re.compile(SOURCE, re.IGNORECASE)
    for _ in range(2):
        assert [m.span() for m in lazy.finditer(text)] == [m.span() for m in plain.finditer(text)]
        assert bool(lazy.search(text, 1)) == bool(plain.search(text, 1))
        assert bool(lazy.match(text)) == bool(plain.match(text))
        assert bool(lazy.fullmatch(text)) == bool(plain.fullmatch(text))
        assert lazy.findall(text) == plain.findall(text)
        assert lazy.split(text) == plain.split(text)
        assert lazy.sub("-", text) == plain.sub("-", text)
        assert lazy.subn("-", text) == plain.subn("-", text)
    assert (lazy.pattern, lazy.flags, lazy.groups) == (plain.pattern, plain.flags, plain.groups)
    assert dict(lazy.groupindex) == dict(plain.groupindex)


def test_it_is_compiled_when_it_is_first_searched_for() -> None:
    """A pattern that does not compile is told of by the first search, not by its making."""
    broken = expression("(")
    assert broken.pattern == "("
    with pytest.raises(re.error):
        broken.search("text")


def test_it_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second search compiles nothing."""
    lazy = expression("a")
    assert lazy.search("a")
    monkeypatch.setattr(re, "compile", None)
    assert lazy.search("a")
    assert not lazy.match("b")


def test_it_has_nothing_that_a_pattern_has_not() -> None:
    """A slip of the pen is an error as with a compiled pattern."""
    with pytest.raises(AttributeError):
        expression("a").find("a")
