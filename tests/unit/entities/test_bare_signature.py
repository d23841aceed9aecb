"""A mail that ends with a name and no closing words."""

import pytest

from assistant.entities import signed_names


@pytest.mark.parametrize(
    ("last", "names"),
    [
        ("Pauline Marsh", ["Pauline Marsh"]),
        ("Oluwaseun D. Adeyemi", ["Oluwaseun D. Adeyemi"]),
        ("Seán O'Brien", ["Seán O'Brien"]),
        ("Waiting since Monday", []),
        ("Call me back", []),
        ("Pauline", []),
        ("Order 88213", []),
        ("Customer Service", []),
    ],
)
def test_a_name_alone_in_the_last_paragraph_is_the_signature(last: str, names: list[str]) -> None:
    """Two or three capitalised words by themselves sign a mail; a sentence, a number or a role does not."""
    text = f"My lamp is late.\n\n{last}"

    assert [quote.text for quote in signed_names(text)] == names
    assert signed_names(f"My lamp is late.\n{last}") == ()
