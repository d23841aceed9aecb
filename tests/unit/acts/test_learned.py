"""The small trained model: what it is made from, and what it may say."""

import json
from importlib.resources import files

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.acts.learned import likeness, likest, threshold, training
from assistant.acts.learned.features import features
from assistant.text import segment
from tests.doubles.timing import processor_seconds

_FOLDER = files("assistant.acts.learned")


def test_the_weights_are_what_the_sentences_give() -> None:
    """Training again on the committed sentences gives the committed file, to the last digit."""
    source = _FOLDER.joinpath("sentences.yaml").read_text("utf-8")
    assert training.trained(source) == json.loads(_FOLDER.joinpath("weights.json").read_text("utf-8"))


def test_held_out_it_is_worth_having() -> None:
    """Of sentences it has not seen, many ways forward reach the threshold and hardly any others."""
    sentences = yaml.safe_load(_FOLDER.joinpath("sentences.yaml").read_text("utf-8"))
    held = training.examples(sentences)
    scores = training.held_out(held)
    limit = training.calibrated(held, scores)
    known = [score >= limit for score, example in zip(scores, held, strict=True) if example.concrete]
    wrong = [score >= limit for score, example in zip(scores, held, strict=True) if not example.concrete]
    assert sum(known) / len(known) > 0.4
    assert sum(wrong) / len(wrong) <= 0.022


def test_no_sentence_stands_on_both_sides() -> None:
    """A sentence with a way forward stands under no other head."""
    sentences = yaml.safe_load(_FOLDER.joinpath("sentences.yaml").read_text("utf-8"))
    concrete = set(sentences.pop("concrete"))
    assert not concrete & {sentence for held in sentences.values() for sentence in held}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_any_text_has_a_likeness(text: str) -> None:
    """Whatever the text, the likeness is a share and the likest sentence is one of the text's."""
    assert 0.0 <= likeness(text) <= 1.0
    found = segment(text)
    best = likest(found)
    assert best is None or best.sentence in found.sentences


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("I have booked the fitter for Monday at nine.", "We will look into the matter."),
        ("Hold the left key until the lamp blinks twice.", "Please tell us which lamp you have."),
        ("The sum of 20 euros was credited to your card at noon.", "Our house has been loved since 1920."),
    ],
)
def test_ways_forward_look_more_like_it(more: str, less: str) -> None:
    """A step that was done, will be done or can be done looks more like a way forward than talk."""
    assert likeness(more) > 2 * likeness(less)
    assert likeness(less) < threshold()


def test_the_work_is_bounded() -> None:
    """A sentence without end and sentences without number cost no more than their first part."""
    assert features("send it " * 60) == features("send it " * 6_000)
    short, long = segment("Send it back. " * 200), segment("Send it back. " * 4_000)
    likest(short)
    assert processor_seconds(lambda: likest(long)) < 4 * max(processor_seconds(lambda: likest(short)), 0.005)
