"""Quotation marks of every kind, and apostrophes that are none."""

import pytest

from assistant.text import find_quotations


@pytest.mark.parametrize(
    ("source", "quoted"),
    [
        ('You said "never again" twice.', ['"never again"']),
        ("You said “never again” twice.", ["“never again”"]),
        ("Sie sagten „nie wieder“ und „jetzt“.", ["„nie wieder“", "„jetzt“"]),
        ("Vous disiez «jamais» hier.", ["«jamais»"]),
        ("Press 'Reset' and wait.", ["'Reset'"]),
        ("It said ‘don’t wait’ on the card.", ["‘don’t wait’"]),
        ("We don't think it's the customers' fault.", []),
        ('A 5" screen and a 7" screen.', []),
        ('An opened "quote that never ends.\n\nA new paragraph" here.', []),
        ("'Twas the driver's fault, said the boss' son.", []),
        ('He wrote "one" and "two".', ['"one"', '"two"']),
    ],
)
def test_quotations(source: str, quoted: list[str]) -> None:
    """Quoted spans are found with their marks, and apostrophes and inch signs quote nothing."""
    assert [span.of(source) for span in find_quotations(source)] == quoted
