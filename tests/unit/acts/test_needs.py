"""What a pattern needs is told by its own text, and never too much of it."""

import re
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.acts.needs import heard, needs, ways
from assistant.acts.pack import Pack
from assistant.acts.ways import compiled, literal, search, split

PACKS: list[Pack] = [
    import_module(f"assistant.acts.{name}").PACK for name in ("english", "spanish", "french", "german")
]
WAYS = sorted({way.source for pack in PACKS for _, way, _ in pack.index.ways})


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\b(?:calm|cool) down\b", [{"down"}, {"calm", "cool"}]),
        (r"\bwhat part of\b[^?]{2,60}\bisn't\b", [{"part"}, {"isn"}]),
        (r"\bcolou?rs?\b", [{"color", "colors", "colour", "colours"}]),
        (r"\bapologi[sz]e\b", [{"apologise", "apologize"}]),
        (r"\bapolog(?:y|ies|i[sz]ed)\b", [{"apology", "apologies", "apologised", "apologized"}]),
        (r"\b(?:un)?happy\b", [{"happy", "unhappy"}]),
        (r"\bthank ?you\b", [{"thank", "thankyou"}]),
        (r"\bblackmail\w*", [{"blac*"}]),
        (
            r"\b(?:is|are) (?:really |so )?plainly (?:\w+ )?(?:said|shown)\b",
            [{"plainly"}, {"said", "shown"}, {"is", "are"}],
        ),
        (r"\bwaste of [\w' -]{2,9} time\?", [{"waste"}, {"time"}, {"?"}]),
        (r"\b(?:say it once|as often as you like)\b", [{"once", "often"}]),
        (r"\bmake[- ]believe\b", [{"believe"}]),
        (r"\bsorry(?! to)\b", [{"sorry"}]),
    ],
)
def test_the_rarest_words_are_told(pattern: str, expected: list[set[str]]) -> None:
    """Whole words, spellings, beginnings and marks are read off; what may be left out is not needed."""
    found = [set(need) for need in needs(pattern)]
    assert all(need in found for need in expected)


@pytest.mark.parametrize(
    "pattern",
    [
        r"sorry",
        r"foo ?bar",
        r"\b(?:late|\w+)\b",
        r"\b(?:so )?$",
        r"\b\w+ly\b",
        r"[a-z]+ed",
        r"(?:late )?\W*",
        r"\.?",
    ],
)
def test_where_nothing_is_certain_nothing_is_needed(pattern: str) -> None:
    """A word that may stand amid another one, or be left out, is no need."""
    assert needs(pattern) == ()


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_a_pattern_matches_meets_its_needs(data: st.DataObject) -> None:
    """No text that a pattern of any pack matches lacks a word that the pattern is said to need."""
    source = data.draw(st.sampled_from(WAYS))
    text = data.draw(st.from_regex(compiled(source)))
    assert not any(map(heard(text).isdisjoint, needs(source)))


def test_hardly_any_pattern_must_always_be_searched() -> None:
    """Nearly all ways need some word, else every sentence would pay for them."""
    for pack in PACKS:
        assert len(pack.index.always) <= 0.02 * len(pack.index.ways)


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        (r"a|b|c", ["a", "b", "c"]),
        (r"\b(?:a|b)\b", [r"\ba\b", r"\bb\b"]),
        (r"(?:a|b)(?:c|d)", ["(?:a|b)(?:c|d)"]),
        (r"[|(]x|\|y", ["[|(]x", r"\|y"]),
        (r"\b(?:a(?:b|c)|d)\b|e", [r"\ba(?:b|c)\b", r"\bd\b", "e"]),
    ],
)
def test_ways_are_cut_at_the_outermost_bars(pattern: str, parts: list[str]) -> None:
    """Bars in brackets, classes and escapes cut nothing; one group around all of it is looked into."""
    assert list(ways(pattern)) == parts


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(["a", "ab", "b+", "ba", r"\bc", "c a", "abc", "cc?"]), min_size=1, max_size=4),
    st.text("abc ", max_size=40),
)
def test_ways_find_what_the_whole_pattern_finds(parts: list[str], text: str) -> None:
    """Searching way by way gives the same matches in the same order as the pattern with its bars."""
    pattern = "|".join(parts)
    expected = [match.span() for match in compiled(pattern).finditer(text)]
    assert [match.span() for match in search(split(pattern), text)] == expected


@pytest.mark.parametrize("text", ["don't", "at&t's", "can't've", "rock'n'roll", "e-mail re-send"])
def test_words_are_heard_whole_and_in_parts(text: str) -> None:
    """Every run of letters is heard by itself, whatever joins it to the next."""
    assert set(re.findall(r"[a-z]+", text)) <= heard(text)


@pytest.mark.parametrize("pattern", ["a b", "a ?b", "[ -] c", r"\[ [a-z ] {2}x"])
def test_a_literal_pattern_keeps_its_blanks(pattern: str) -> None:
    """A pattern whose blanks stand for themselves matches what it matched, and no other white space."""
    for text in ("a b", "ab", "a\nb", "a  b", "- c", "  c", "[ q  x", "[ q x"):
        assert bool(compiled(literal(pattern)).fullmatch(text)) == bool(re.fullmatch(pattern, text))
