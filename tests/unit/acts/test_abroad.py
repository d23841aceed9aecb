"""The Spanish, French and German packs do what their example sentences say."""

from importlib import import_module
from pathlib import Path

import pytest
import yaml

from assistant.acts import recognise
from assistant.acts.needs import heard
from assistant.acts.pack import Pack
from assistant.acts.spelling import unaccented
from assistant.model import Act
from assistant.text import segment
from tests.doubles.timing import processor_seconds

FOLDER = Path(__file__).parent / "abroad"
CODES = {"german": "de", "spanish": "es", "french": "fr"}
PACKS: dict[str, Pack] = {code: import_module(f"assistant.acts.{name}").PACK for name, code in CODES.items()}
PATTERNS = {
    (code, cue.pattern): pack.pattern(cue.pattern) for code, pack in PACKS.items() for cue in pack.cues
}
ENOUGH = {"apology": 15, "blame": 15, "solution": 15}


def examples(kind: str) -> list[tuple[str, str, str]]:
    """Return language, act and sentence of every example of a kind."""
    return [
        (CODES[path.parent.name], path.stem, sentence)
        for path in sorted(FOLDER.glob("*/*.yaml"))
        for sentence in yaml.safe_load(path.read_text("utf-8"))[kind]
    ]


DOES = examples("does")
DOES_NOT = examples("does_not")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
CLOSING = {"de": "Am Montag schrieb Ana:", "es": "El lunes, Ana escribió:", "fr": "Le lundi 3, Ana a écrit :"}


def counted(sentence: str, act: str, language: str) -> bool:
    """Tell whether the act counts anywhere in a sentence."""
    acts = recognise(segment(sentence), language)
    assert acts is not None
    return bool(acts.of(Act(act)))


@pytest.mark.parametrize(("language", "act", "sentence"), DOES)
def test_sentence_does_the_act(language: str, act: str, sentence: str) -> None:
    """Every example under `does` is recognised as the act its file is named for."""
    assert counted(sentence, act, language)


@pytest.mark.parametrize(("language", "act", "sentence"), DOES_NOT)
def test_near_miss_does_not_count(language: str, act: str, sentence: str) -> None:
    """No example under `does_not` counts as the act, however close its words come."""
    assert not counted(sentence, act, language)


@pytest.mark.parametrize(("language", "act", "sentence"), DOES)
def test_spelling_changes_nothing(language: str, act: str, sentence: str) -> None:
    """Accents left out, umlauts in two letters, capitals and curly marks do not change what it does."""
    bare = unaccented(sentence.lower()) if language != "de" else sentence.translate(UMLAUTS)
    assert counted(bare, act, language)
    assert counted(sentence.replace("'", "’"), act, language)
    assert counted(sentence.upper(), act, language)


@pytest.mark.parametrize(("language", "act", "sentence"), [one for one in DOES if '"' not in one[2]])
def test_a_quotation_does_nothing(language: str, act: str, sentence: str) -> None:
    """A sentence inside quotation marks, or in the mail quoted below, does nothing of its own."""
    assert not counted(f"Ok: «{sentence.rstrip('.!')}»", act, language)
    assert not counted(f"Ok.\n\n{CLOSING[language]}\n> {sentence}", act, language)


@pytest.mark.parametrize(("language", "act", "sentence"), [*DOES, *DOES_NOT])
def test_near_misses_say_why_and_needs_lose_nothing(language: str, act: str, sentence: str) -> None:
    """What does not count says why not, and no cue matches whose needed words are absent."""
    acts = recognise(segment(sentence), language)
    assert acts is not None
    assert all(found.counts or found.because for found in acts.all), act
    lower = unaccented(segment(sentence).lower)
    pack = PACKS[language]
    candidates = {id(cue) for cue, _ in pack.candidates(heard(lower))}
    missed = [
        cue.pattern
        for cue in pack.cues
        if id(cue) not in candidates and PATTERNS[language, cue.pattern].search(lower)
    ]
    assert missed == []


@pytest.mark.parametrize("language", PACKS)
def test_there_are_enough_examples(language: str) -> None:
    """The acts people argue over have fifteen examples each way, none twice."""
    for kind in (DOES, DOES_NOT):
        assert len(set(kind)) == len(kind)
        for act, enough in ENOUGH.items():
            assert sum(one[:2] == (language, act) for one in kind) >= enough


@pytest.mark.parametrize("language", PACKS)
def test_every_cue_compiles_and_is_covered(language: str) -> None:
    """Every pattern is a valid expression, and the pack owns up to what it does not know."""
    pack = PACKS[language]
    for cue in pack.cues:
        for pattern in (cue.pattern, *(guard.pattern for guard in cue.unless)):
            assert pack.pattern(pattern)
    assert pack.covers >= {Act.APOLOGY, Act.BLAME, Act.SOLUTION, Act.RUDE, Act.OVERPROMISE, Act.EMPATHY}
    assert not pack.covers & {Act.RESTATEMENT, Act.JUSTIFICATION, Act.ALTERNATIVE, Act.BOUNDARY}


def _seconds(source: str, language: str) -> float:
    text = segment(source)
    return processor_seconds(lambda: recognise(text, language))


@pytest.mark.parametrize("language", PACKS)
@pytest.mark.parametrize("joint", [" ", ", ", "\n"])
def test_hostile_repetition_ends(language: str, joint: str) -> None:
    """Ten times as many cue words cost nowhere near a hundred times as much."""
    pack = PACKS[language]
    words = sorted(word.rstrip("*") for word in pack.index.keyed)
    once = joint.join(words)[:4_000]
    _seconds(once, language)
    short = max(_seconds(once, language), 0.01)
    assert _seconds(joint.join([once] * 10), language) < 40 * short
