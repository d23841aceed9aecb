"""Names in greeting and sign-off."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.entities import greeting_name, signed_names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dear Ms Marsh,\nthank you", "Ms Marsh"),
        ("Hi Ana thanks for that", "Ana"),
        ("hi ana,\n", "ana"),
        ("Hello Mr. O'Neill:", "Mr. O'Neill"),
        ("Dear Dr. P. van der Berg,", "Dr. P. van der Berg"),
        ("Sehr geehrte Frau Müller,", "Frau Müller"),
        ("Dear Ben and Sue,", "Ben and Sue"),
        ("Good morning Ana - your order", "Ana"),
        ("Hi Pauline. Thanks", "Pauline"),
        ("Hola Pepe,", "Pepe"),
    ],
)
def test_the_greeted_name_is_found(text: str, name: str) -> None:
    """The name is quoted as it stands, title included."""
    found = greeting_name(text)
    assert found is not None
    assert found.text == name == found.span.of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hi there,",
        "Dear Sir or Madam,",
        "Dear Lumen team,",
        "Dear Customer Service,",
        "hello i want to know",
        "Hi,\nAna",
        "Dear Mr,",
        "",
        "Ana wrote",
    ],
)
def test_a_greeting_of_nobody_in_particular_has_no_name(text: str) -> None:
    """Teams, roles and plain words are no names."""
    assert greeting_name(text) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("So it is.\nKind regards,\nPauline Marsh", ["Pauline Marsh"]),
        ("Thanks, Ben", ["Ben"]),
        ("Please fix it. -Jen", ["Jen"]),
        ("Yours sincerely\nP. Marsh\nOrder 123", ["P. Marsh"]),
        ("Best regards, Anthony Hutchins", ["Anthony Hutchins"]),
        ("Mit freundlichen Grüßen\nJörg Maß", ["Jörg Maß"]),
        ("thanks\nben", ["ben"]),
        ("no name here", []),
        ("Thanks for nothing, I want it back", []),
        ("Regards,\nthe whole family is waiting", []),
    ],
)
def test_signed_names_are_found(text: str, names: list[str]) -> None:
    """Names stand below the sign-off or after a closing dash."""
    assert [quote.text for quote in signed_names(text)] == names


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_quotes_of_names_are_really_there(text: str) -> None:
    """Whatever is given, a name found is a stretch of it."""
    for quote in (greeting_name(text), *signed_names(text)):
        assert quote is None or quote.span.of(text) == quote.text


@pytest.mark.parametrize(
    "text",
    [
        "He doesn't believe me. Sincerely, Theo's dad",
        "Best,\nA worried mum",
        "Thanks,\na disappointed customer",
        "All the best,\nMum of two",
        "Cheers,\nThe Hendersons",
        "Danke\nVon meinem iPhone gesendet",
        "Merci\nEnvoyé de mon iPhone",
        "Regards,\nSent from my phone",
    ],
)
def test_who_somebody_is_to_somebody_is_no_name(text: str) -> None:
    """A relation, a role, a family and the line of a device name nobody who could be greeted so."""
    assert signed_names(text) == ()


@pytest.mark.parametrize("name", ["O'Brien", "Theo's dad Mark", "Raj and Meena Kapoor"])
def test_a_name_beside_a_relation_is_one(name: str) -> None:
    """An apostrophe or a relation alone takes no name away."""
    assert [quote.text for quote in signed_names(f"Thanks,\n{name}")] == [name]
