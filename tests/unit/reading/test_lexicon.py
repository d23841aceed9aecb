"""The phrases cues are written in."""

import pytest

from assistant.reading.cues import FOREIGN, lexicon
from assistant.reading.lexicon import Lexicon


def found(phrase: str, text: str) -> list[tuple[str, int, int]]:
    """Return name and place of each hit of one phrase."""
    words = text.split()
    lexicon_of_one = Lexicon.of({"topic": {"name": phrase}})
    return [(hit.name, hit.first, hit.last) for hit in lexicon_of_one.find(words, 0, len(words))]


@pytest.mark.parametrize(
    ("phrase", "text", "places"),
    [
        ("money back", "my money back now", [(1, 3)]),
        ("lost|missing parcel", "missing parcel lost parcel", [(0, 2), (2, 4)]),
        ("deliver~ late", "delivery late delivered late", [(0, 2), (2, 4)]),
        ("not .. arrived", "not yet ever arrived", [(0, 4)]),
        ("not .. arrived", "not a b c d arrived", []),
        ("not ... arrived", "not a b c d arrived", [(0, 6)]),
        ("stop _ now", "stop it now", [(0, 3)]),
        ("stop _ now", "stop now", []),
        ("stop _? now", "stop now", [(0, 2)]),
        ("give me? it", "give it give me it", [(0, 2), (2, 5)]),
        ("go away please?", "go away", [(0, 2)]),
        ("one|\n   two", "two", [(0, 1)]),
    ],
)
def test_a_phrase_matches_as_written(phrase: str, text: str, places: list[tuple[int, int]]) -> None:
    """Alternatives, endings, gaps and optional words do what the docstring says."""
    assert [(first, last) for _, first, last in found(phrase, text)] == places


def test_a_weight_stands_before_the_phrase() -> None:
    """A number at the beginning weighs; a phrase may still be a number."""
    of = Lexicon.of({"topic": {"name": "2.5 money back\n7"}})
    assert [hit.weight for hit in of.find(["money", "back", "7"], 0, 3)] == [2.5, 1.0]


@pytest.mark.parametrize("phrase", ["please? go", ".. go", "ab~ go"])
def test_a_phrase_that_would_match_anywhere_is_refused(phrase: str) -> None:
    """A phrase must begin with a word, and an ending needs three letters before it."""
    with pytest.raises(ValueError, match=r"topic|short"):
        Lexicon.of({"topic": {"name": phrase}})


@pytest.mark.parametrize("language", ["en", "unknown", *sorted(FOREIGN)])
def test_every_table_of_cues_is_well_formed(language: str) -> None:
    """Each language's cues compile."""
    assert lexicon(language).by_word


@pytest.mark.parametrize("language", ["en", *sorted(FOREIGN)])
def test_every_phrase_of_the_tables_can_be_read(language: str) -> None:
    """Phrases are read when their first word is met; none of the tables' phrases is broken."""
    cues = lexicon(language)
    assert all(
        cues._begun(word).alone or cues._begun(word).by_next or cues._begun(word).rest
        for word in cues.by_word
    )
    assert all(cues._stemmed(stem) for stem in cues.by_stem)


def test_a_fresh_lexicon_finds_nothing() -> None:
    """Without phrases there are no hits."""
    assert Lexicon().find(["refund", "me", "now"], 0, 3) == []
