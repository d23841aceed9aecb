"""Mail addresses and links."""

import pytest

from assistant.entities import find_entities


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("write to Info@Shop.example.com.", "email", "info@shop.example.com"),
        ("https://t.co/aBc.", "link", "t.co/aBc"),
        ("(www.lumen.test/x)", "link", "lumen.test/x"),
        ("on lumen.com today", "link", "lumen.com"),
        ("[here](https://lumen.com/a_(b))", "link", "lumen.com/a_(b)"),
        ("ftp://lumen.com/", "link", "lumen.com"),
        ("at shop.it/order", "link", "shop.it/order"),
    ],
)
def test_an_address_is_found_and_normalised(text: str, kind: str, value: str) -> None:
    """Addresses lose case, scheme and closing marks."""
    assert (kind, value) in [(e.kind, e.value) for e in find_entities(text)]


@pytest.mark.parametrize(
    "text", ["it was done.it is over", "not working.in the evening", "a @mention", "end.Then"]
)
def test_a_missing_blank_makes_no_link(text: str) -> None:
    """Words run together by a full stop are no domain."""
    assert not [e for e in find_entities(text) if e.kind in {"link", "email"}]
