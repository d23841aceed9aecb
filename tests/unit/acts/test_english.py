"""The English pack does what its example sentences say."""

from pathlib import Path

import pytest
import yaml

from assistant.acts import recognise
from assistant.acts.english import PACK
from assistant.acts.needs import heard
from assistant.model import Act
from assistant.text import segment

FOLDER = Path(__file__).parent / "examples"
EXAMPLES = {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.yaml"))}
DOES = [(act, sentence) for act, group in EXAMPLES.items() for sentence in group["does"]]
DOES_NOT = [(act, sentence) for act, group in EXAMPLES.items() for sentence in group["does_not"]]
SENTENCES = [sentence for _, sentence in [*DOES, *DOES_NOT]]


def counted(sentence: str, act: str) -> bool:
    """Tell whether the act counts anywhere in a sentence."""
    acts = recognise(segment(sentence))
    assert acts is not None
    return bool(acts.of(Act(act)))


@pytest.mark.parametrize(("act", "sentence"), DOES)
def test_sentence_does_the_act(act: str, sentence: str) -> None:
    """Every example under `does` is recognised as the act its file is named for."""
    assert counted(sentence, act)


@pytest.mark.parametrize(("act", "sentence"), DOES_NOT)
def test_near_miss_does_not_count(act: str, sentence: str) -> None:
    """No example under `does_not` counts as the act, however close its words come."""
    assert not counted(sentence, act)


def test_near_misses_say_why() -> None:
    """Whatever does not count tells a reader why not."""
    for sentence in SENTENCES:
        acts = recognise(segment(sentence))
        assert acts is not None
        assert all(act.counts or act.because for act in acts.all)


def test_needs_lose_no_match() -> None:
    """Searching only the ways whose words are present finds all that searching every pattern would."""
    patterns = {cue.pattern: PACK.pattern(cue.pattern) for cue in PACK.cues}
    for sentence in SENTENCES:
        lower = segment(sentence).lower
        candidates = {id(cue) for cue, _ in PACK.candidates(heard(lower))}
        for cue in PACK.cues:
            if patterns[cue.pattern].search(lower):
                assert id(cue) in candidates, (cue.act, cue.detail, sentence)


@pytest.mark.parametrize(("act", "sentence"), DOES)
@pytest.mark.parametrize("opening", ["Dear Ms Marsh,\n\n", "Hi Tom, "])
def test_greeting_changes_nothing(act: str, sentence: str, opening: str) -> None:
    """A greeting put before a sentence does not change what the sentence does."""
    assert counted(opening + sentence, act)


@pytest.mark.parametrize(("act", "sentence"), DOES)
def test_shouting_changes_nothing(act: str, sentence: str) -> None:
    """Capitals do not change what a sentence does."""
    assert counted(sentence.upper(), act)


@pytest.mark.parametrize(("act", "sentence"), DOES)
def test_curly_marks_change_nothing(act: str, sentence: str) -> None:
    """Typographic apostrophes do not change what a sentence does."""
    assert counted(sentence.replace("'", "’"), act)


@pytest.mark.parametrize(("act", "sentence"), [pair for pair in DOES if '"' not in pair[1]])
def test_quoted_copy_does_not_count(act: str, sentence: str) -> None:
    """A sentence inside quotation marks does nothing of its own."""
    assert not counted(f'The card said: "{sentence.rstrip(".!")}"', act)


@pytest.mark.parametrize(("act", "sentence"), DOES)
def test_quoted_mail_is_not_read(act: str, sentence: str) -> None:
    """A sentence of the mail quoted below the reply does nothing."""
    assert not counted(f"Noted.\n\nOn Monday Ana wrote:\n> {sentence}", act)


@pytest.mark.parametrize(("british", "american"), [("apologise", "apologize"), ("realise", "realize")])
def test_spelling_changes_nothing(british: str, american: str) -> None:
    """British and American spellings do the same."""
    for sentence in SENTENCES:
        if british in sentence:
            first, second = (recognise(segment(s)) for s in (sentence, sentence.replace(british, american)))
            assert first is not None
            assert second is not None
            assert [act.act for act in first.of(*Act)] == [act.act for act in second.of(*Act)]


def test_every_cue_compiles() -> None:
    """Every pattern and guard of the pack is a valid expression over known word classes."""
    for cue in PACK.cues:
        for pattern in (cue.pattern, *(guard.pattern for guard in cue.unless)):
            assert PACK.pattern(pattern)
