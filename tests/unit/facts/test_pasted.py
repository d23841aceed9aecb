"""Facts are pasted as lines, as a row of a table, or as a case file."""

from __future__ import annotations

import pytest

from assistant.errors import InputError
from assistant.facts import read_pasted
from assistant.model import Fact, FactKind, Fault


def pairs(text: str) -> dict[str, str]:
    """Return the facts of a text by name."""
    return {fact.name: fact.value for fact in read_pasted(text).facts}


@pytest.mark.parametrize(
    "text",
    [
        "order number: 88213\n\n paid : 45.90 EUR \n",
        "order number = 88213\npaid = 45.90 EUR",
        "order number\t88213\npaid\t45.90 EUR",
        "order number,paid\n88213,45.90 EUR\n",
        "order number;paid\r\n88213;45.90 EUR",
        '"order number"\t"paid"\n"88213"\t"45.90 EUR"',
        "facts:\n  order number: '88213'\n  paid: 45.90 EUR\n",
        '{"facts": {"order number": "88213", "paid": "45.90 EUR"}}',
    ],
)
def test_every_form_gives_the_same_facts(text: str) -> None:
    """Lines with a colon, an equals sign or a tab; a row under its header; YAML and JSON."""
    pasted = read_pasted(text)
    facts = dict(pasted.file.facts) if pasted.file else {fact.name: fact.value for fact in pasted.facts}

    assert facts == {"order number": "88213", "paid": "45.90 EUR"}


def test_pasted_facts_are_typed() -> None:
    """The number, the amount and the day are understood as such."""
    facts = read_pasted('order number,paid,delivered\n88213,"45,90 EUR",03/05/2026', "MDY").facts

    assert facts == (
        Fact("order number", "88213", FactKind.ID, "88213"),
        Fact("paid", "45,90 EUR", FactKind.MONEY, "45.90 EUR"),
        Fact("delivered", "03/05/2026", FactKind.DATE, "2026-03-05"),
    )


def test_a_cell_may_hold_commas_quotes_and_lines() -> None:
    """What a spreadsheet quotes comes through; empty cells are no facts."""
    assert pairs('name,note,empty\n"O\'Neill, D\'Arcy","said ""now""\nthen left",') == {
        "name": "O'Neill, D'Arcy",
        "note": 'said "now" then left',
    }


def test_a_value_may_hold_what_separates() -> None:
    """The first separator counts; the colon of a link is none."""
    assert pairs("link: https://x.example/a=1\nhttps://x.example/b: seen") == {
        "link": "https://x.example/a=1",
        "https://x.example/b": "seen",
    }


def test_a_case_file_brings_everything_it_states() -> None:
    """The fault, the names and the rest come with the facts."""
    file = read_pasted("fault: ours\ncustomer: {name: D'Arcy O'Neill}\nfacts: {paid: 45.90 EUR}\n").file

    assert file is not None
    assert (file.fault, file.customer.name) == (Fault.OURS, "D'Arcy O'Neill")


def test_words_that_are_keys_of_a_case_file_are_facts_as_well() -> None:
    """`customer:` alone makes no case file of a list of facts."""
    assert pairs("customer: Ana\ntoday: rainy\nnotes: none") == {
        "customer": "Ana",
        "today": "rainy",
        "notes": "none",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("order 88213", "line 1: write it as name: value"),
        ("order:", "line 1: write it as name: value"),
        ("a: b\n: 88213", "line 2: write it as name: value"),
        ("paid: 45.9.0 EUR", "line 1: 'paid' is no amount that can be read"),
        ("a: b\ndelivered: 2026-02-30", "line 2: 'delivered' is no day of the calendar"),
        ("order,delivered\nA,2026-02-30", "column 'delivered': 'delivered' is no day of the calendar"),
        ("order,paid\n1,2\n3,4", "more than one row"),
        ("facts:\n  paid: [1]\n", "case file:2:"),
        (
            "fact: x\ncustomer:\n  name: A\n  nmae: B\n",
            "case file:4:3: unknown key 'customer.nmae'; did you mean 'name'?",
        ),
    ],
)
def test_what_cannot_be_used_is_told_in_its_place(text: str, told: str) -> None:
    """The line, the column or the key, and what to do."""
    with pytest.raises(InputError) as caught:
        read_pasted(text)
    assert told in str(caught.value)


def test_too_much_is_refused() -> None:
    """A whole export is not the facts of one case."""
    with pytest.raises(InputError, match="keep what this reply needs"):
        read_pasted("a: b\n" * 201)
    with pytest.raises(InputError, match="keep what this reply needs"):
        read_pasted("a: " + "b" * 60_000)
