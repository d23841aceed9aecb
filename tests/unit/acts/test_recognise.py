"""Recognition as such: offsets, languages, order, linear time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.acts import derive_labels, recognise, restatements
from assistant.acts.english import PACK
from assistant.model import Act
from assistant.text import segment
from tests.doubles.timing import processor_seconds

WORDS = sorted(word.rstrip("*") for word in PACK.index.keyed)


def test_unknown_language_has_no_pack() -> None:
    """A language without a pack gives None and no claim that nothing was found."""
    assert recognise(segment("Ci dispiace molto."), "it") is None


def test_acts_stand_in_order() -> None:
    """Acts come in the order of the words that gave them away."""
    acts = recognise(segment("Thank you for writing. I am sorry about the tap. I have refunded 5 EUR."))
    assert acts is not None
    found = [act.act for act in acts.of(Act.GRATITUDE, Act.APOLOGY, Act.SOLUTION)]
    assert found == [Act.GRATITUDE, Act.APOLOGY, Act.SOLUTION]


def test_frame_is_named() -> None:
    """Greeting and sign-off are acts of their own; the signature is not read."""
    text = segment("Dear Tom,\n\nThe tap is fixed.\n\nKind regards,\nSorry Blame Ltd")
    acts = recognise(text)
    assert acts is not None
    assert [act.span.of(text.source) for act in acts.of(Act.GREETING)] == ["Dear Tom,"]
    assert [act.span.of(text.source) for act in acts.of(Act.SIGN_OFF)] == ["Kind regards,"]
    assert not acts.of(Act.APOLOGY)


def test_span_is_the_clause_and_cue_the_words() -> None:
    """`span` holds the clause, `cue` the words within it that gave the act away."""
    text = segment("We lost the key, but I am sorry about it.")
    acts = recognise(text)
    assert acts is not None
    apology = acts.of(Act.APOLOGY)[0]
    assert apology.cue.of(text.source) == "sorry"
    assert apology.span.of(text.source) == "but I am sorry about it."


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=8)), max_size=40))
def test_offsets_hold_on_any_text(words: list[str]) -> None:
    """Whatever the text, every span lies in it and every cue holds at least one character."""
    source = " ".join(words)
    text = segment(source)
    acts = recognise(text)
    assert acts is not None
    for act in acts.all:
        assert 0 <= act.span.start <= act.span.end <= len(source)
        assert 0 <= act.cue.start < act.cue.end <= len(source)


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_restatements_and_labels_take_any_text(reply: str, customer: str) -> None:
    """Comparing and labelling never fail, and restatements lie in the reply."""
    text, other = segment(reply), segment(customer)
    for act in restatements(text, other):
        assert 0 <= act.span.start < act.span.end <= len(reply)
    assert derive_labels(text, recognise(text), other)["restates"] in {0, 1}


def _seconds(source: str) -> float:
    text = segment(source)
    return processor_seconds(lambda: recognise(text))


@pytest.mark.parametrize("joint", [" ", ", ", "\n"])
def test_time_is_linear_in_repeated_anchors(joint: str) -> None:
    """Ten times as many anchor words cost nowhere near a hundred times as much."""
    once = joint.join(WORDS)[:10_000]
    _seconds(once)
    short = max(_seconds(once), 0.01)
    assert _seconds(joint.join([once] * 10)) < 40 * short


@pytest.mark.parametrize(
    "unit",
    [
        "sorry you had ",
        "if you had been ",
        "you " * 8,
        "our our our team ",
        "- ",
        "settings > ",
        "    ",
        "'",
        '"a ',
    ],
)
def test_hostile_repetition_ends(unit: str) -> None:
    """100 KB of one hostile phrase costs no more than ten times what 10 KB cost, generously."""
    short = max(_seconds((unit * 10_000)[:10_000]), 0.01)
    assert _seconds((unit * 100_000)[:100_000]) < 40 * short
