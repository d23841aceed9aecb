"""Days, weekdays and times."""

import pytest

from assistant.entities import find_entities


def values(text: str, kind: str) -> list[str]:
    """Return the values of one kind."""
    return [entity.value for entity in find_entities(text) if entity.kind == kind]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2026-11-12", "2026-11-12"),
        ("12.11.2026", "2026-11-12"),
        ("13/12/26", "2026-12-13"),
        ("12/31/2026", "2026-12-31"),
        ("11/12/2026", "2026-12-11|2026-11-12"),
        ("12 November 2026", "2026-11-12"),
        ("Nov 12th, 2026", "2026-11-12"),
        ("12th of November", "--11-12"),
        ("November 12", "--11-12"),
        ("12 de marzo de 2026", "2026-03-12"),
        ("12. März", "--03-12"),
        ("March 2026", "2026-03"),
        ("tomorrow", "tomorrow"),
        ("day after tomorrow", "day after tomorrow"),
        ("day before yesterday", "day before yesterday"),
        ("last week", "last week"),
        ("XX/XX/2018", "2018"),
    ],
)
def test_a_date_is_found_and_normalised(written: str, value: str) -> None:
    """A date has one value, or both where day and month could be swapped."""
    assert values(f"It came on {written} .", "date") == [value]


@pytest.mark.parametrize(
    ("text", "value"), [("the March invoice", "--03"), ("in 2019", "2019"), ("by the 12th.", "---12")]
)
def test_a_part_of_a_date_needs_words_around_it(text: str, value: str) -> None:
    """A bare month, year or day of the month counts only where the words around make it one."""
    assert values(text, "date") == [value]


@pytest.mark.parametrize(
    "text",
    [
        "open 24/7",
        "scored 3/4",
        "you may 5 times",
        "32.13.2026",
        "the 3rd attempt",
        "version 102.9.0",
        "XX/XX/XXXX",
        "1970s",
    ],
)
def test_look_alikes_are_no_dates(text: str) -> None:
    """Fractions, ordinals, versions and masks are no dates."""
    assert values(text, "date") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Monday", "monday"),
        ("next Friday", "next friday"),
        ("am Montag", "monday"),
        ("mardi", "tuesday"),
        ("Thu, 9", "thursday"),
    ],
)
def test_weekdays_are_named_in_english(text: str, value: str) -> None:
    """A weekday has an English value whatever its language."""
    assert values(text, "weekday") == [value]


@pytest.mark.parametrize("text", ["I sat there", "the sun was out", "we wed in May"])
def test_words_that_abbreviate_weekdays_are_words(text: str) -> None:
    """Short weekday names count only where they are written as names."""
    assert values(text, "weekday") == []


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("14:02", "14:02"),
        ("20:10", "20:10"),
        ("2 pm", "14:00"),
        ("2.30pm", "14:30"),
        ("12 am", "00:00"),
        ("14h30", "14:30"),
        ("9 Uhr", "09:00"),
        ("noon", "12:00"),
    ],
)
def test_a_time_of_day_is_on_the_24_hour_clock(written: str, value: str) -> None:
    """Times are normalised to hours and minutes."""
    assert values(f"at {written} they rang", "time") == [value]
