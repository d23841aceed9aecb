"""Feelings and causes."""

from collections.abc import Callable

import pytest

from assistant.model import Cause, Reading


@pytest.mark.parametrize(
    ("text", "feeling", "words"),
    [
        ("I am furious, the lamp is broken.", "angry", "furious"),
        ("This is so frustrating, it crashed again.", "frustrated", "frustrating"),
        ("I'm very disappointed, it broke.", "disappointed", "disappointed"),
        ("I am worried that the parcel is lost.", "worried", "worried"),
        ("I don't understand why I was charged twice.", "confused", "don't understand why"),
        ("I was heartbroken when it arrived smashed.", "sad", "heartbroken"),
        ("I was so embarrassed, my card was declined.", "embarrassed", "embarrassed"),
        ("I am exhausted by these delays.", "exhausted", "exhausted"),
        ("This is a scam, my money is gone.", "distrustful", "scam"),
        ("It is broken and I need it urgently.", "urgent", "urgently"),
        ("It is broken. Please send a new one immediately.", "urgent", "immediately"),
        ("I feel worn out by these delays.", "exhausted", "worn out"),
    ],
)
def test_a_feeling_is_named_with_its_words(
    reading: Callable[..., Reading], text: str, feeling: str, words: str
) -> None:
    """Each feeling quotes the words that show it."""
    found = {one.name: one.quote for one in reading(text).feelings}
    assert found[feeling].text == words
    assert found[feeling].span.of(text) == words


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("I am not angry, but the lamp is broken.", "angry"),
        ("The sofa looks tired and the leg is broken.", "exhausted"),
        ("It won't let me log in.", "disappointed"),
        ("Please help, it is broken.", "urgent"),
        ("Your fraud protection blocked my card.", "distrustful"),
        ("I'm afraid it is broken.", "worried"),
        ("It broke immediately.", "urgent"),
        ("He promised to come by Friday and never did.", "urgent"),
        ("The battery is drained.", "exhausted"),
        ("I have exhausted all options, it is broken.", "exhausted"),
        ("I'd hate to bother you, it is broken.", "angry"),
        ("He'll come on Monday, it is broken.", "angry"),
    ],
)
def test_look_alikes_show_no_feeling(reading: Callable[..., Reading], text: str, absent: str) -> None:
    """Negated feelings, things' states and turns of phrase are no feelings."""
    assert absent not in {one.name for one in reading(text).feelings}


def test_shouting_is_anger(reading: Callable[..., Reading]) -> None:
    """A message in capitals is angry."""
    assert "angry" in {
        one.name for one in reading("THIS LAMP STOPPED WORKING AGAIN AFTER TWO WEEKS").feelings
    }


def test_praise_has_no_feelings_to_answer(reading: Callable[..., Reading]) -> None:
    """Praise is not read for distress."""
    assert reading("A lovely stay, never disappointed, we will be back!").feelings == ()


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("The app crashes again and again, I tried everything.", Cause.FRUSTRATION),
        ("The lamp is damaged.", Cause.FRUSTRATION),
        ("I was promised delivery by Friday, that is not what I expected.", Cause.UNMET_EXPECTATION),
        ("I'm so worried, I need it for my mother's funeral and it is delayed.", Cause.ANXIETY),
        ("I don't understand this bill, it makes no sense, why was I charged a fee?", Cause.MISUNDERSTANDING),
        ("I have emailed three times and nobody answers, you just ignore me.", Cause.NOT_HEARD),
        ("Do you ship to Malta?", None),
        ("Thank you for your help!", None),
    ],
)
def test_the_cause_follows_the_evidence(
    reading: Callable[..., Reading], text: str, cause: Cause | None
) -> None:
    """A complaint without other evidence is frustration; what does not complain has no cause."""
    assert reading(text).cause is cause
