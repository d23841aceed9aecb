"""Verb forms the word classes are made of."""

import pytest

from assistant.acts.english.inflection import forms


@pytest.mark.parametrize(
    ("verb", "past", "ing"),
    [
        ("refund", ("refunded",), ("refunding",)),
        ("replace", ("replaced",), ("replacing",)),
        ("notify", ("notified",), ("notifying",)),
        ("delay", ("delayed",), ("delaying",)),
        ("cancel", ("canceled", "cancelled"), ("canceling", "cancelling")),
        ("write", ("wrote", "written"), ("writing",)),
        ("send", ("sent",), ("sending",)),
    ],
)
def test_forms(verb: str, past: tuple[str, ...], ing: tuple[str, ...]) -> None:
    """Regular, doubling and irregular verbs get the forms people write, British and American."""
    found = forms(verb)
    assert (found.base, found.past, found.ing) == ((verb,), past, ing)
