"""Numbers that name a thing, telephone numbers, shares and counts."""

import pytest

from assistant.entities import find_entities


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("my order #88213 is late", "#88213", "88213"),
        ("my order 88213 is late", "88213", "88213"),
        ("ticket no. 5567 is open", "5567", "5567"),
        ("case number: 7", "7", "7"),
        ("booking ref: KXQWPL", "KXQWPL", "KXQWPL"),
        ("tracking 1Z999AA10123456784", "1Z999AA10123456784", "1Z999AA10123456784"),
        ("order number is W-2231.", "W-2231", "W2231"),
        ("see AB-1234 please", "AB-1234", "AB1234"),
        ("flight 2468 to Rome", "2468", "2468"),
        ("Bestellung 4711-AB fehlt", "4711-AB", "4711AB"),
        ("use code SAVE20", "SAVE20", "SAVE20"),
        ("number 4433221100 is mine", "4433221100", "4433221100"),
    ],
)
def test_a_code_is_found_without_its_noun(text: str, written: str, value: str) -> None:
    """Codes are found by their noun, their mark or their shape, and written without blanks and hyphens."""
    assert (written, value) in [(e.text, e.value) for e in find_entities(text) if e.kind in {"id", "phone"}]


@pytest.mark.parametrize(
    "text",
    [
        "the #1 hotel",
        "#fail",
        "my order 2 weeks ago",
        "COVID-19",
        "the 30th",
        "order 3 boxes",
        "iPhone7",
        "XXXX XXXX",
        "an order of mine",
    ],
)
def test_look_alikes_are_no_codes(text: str) -> None:
    """Hashtags, ordinals, durations, products and masks are no codes."""
    assert not [e for e in find_entities(text) if e.kind == "id"]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("+44 20 7946 0958", "+442079460958"),
        ("(020) 7946 0958", "02079460958"),
        ("1-800-555-0142", "18005550142"),
        ("0800 123 456", "0800123456"),
    ],
)
def test_a_telephone_number_is_found_whole(written: str, value: str) -> None:
    """A telephone number is normalised to its digits."""
    assert [(e.kind, e.text, e.value) for e in find_entities(f"ring {written} now")] == [
        ("phone", written, value)
    ]


def test_an_announced_number_is_a_telephone_number() -> None:
    """Words such as "call" make a short number one to dial."""
    assert [e.kind for e in find_entities("call 555-0199")] == ["phone"]


@pytest.mark.parametrize(
    ("text", "value"), [("15% off", "15"), ("2.5 percent", "2.5"), ("15 %", "15"), ("50 Prozent", "50")]
)
def test_a_share_is_found(text: str, value: str) -> None:
    """Per cent in sign and word are one kind."""
    assert [(e.kind, e.value) for e in find_entities(text)] == [("percent", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [("two boxes", "2"), ("3 boxes", "3"), ("charged twice", "2"), ("1,200 people", "1200")],
)
def test_what_is_counted_is_a_count(text: str, value: str) -> None:
    """A figure that is nothing else counts something."""
    assert [(e.kind, e.value) for e in find_entities(text)] == [("count", value)]


def test_one_as_a_pronoun_is_no_count() -> None:
    """The word "one" is mostly no number."""
    assert find_entities("the one I want") == ()
