"""Languages by their names."""

from assistant.text import language_name


def test_a_language_has_its_english_name() -> None:
    """A code is told as the language's name; one without a name as the caller wishes."""
    assert language_name("de") == "German"
    assert language_name("xx", unnamed="another language") == "another language"
