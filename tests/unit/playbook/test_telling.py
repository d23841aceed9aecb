from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.model import Case, Fact
from assistant.playbook import Playbook
from assistant.playbook.telling import Told, thing_of, told_facts
from assistant.playbook.variants import Chooser


def told(case: Case, playbook: Playbook, **facts: str) -> Told:
    """Return what these facts let us tell."""
    stated = tuple(Fact(name.replace("_", " "), value) for name, value in facts.items())
    return told_facts(replace(case, facts=stated), playbook.shared.facts, Chooser("seed"))


def test_what_only_identifies_is_not_told(case: Case, playbook: Playbook) -> None:
    """Numbers, prices and the customer's own thing tell the customer nothing new."""
    found = told(case, playbook, order_number="88213", item="oak lamp", monthly_fee="6.90 EUR", paid="9 EUR")
    assert not found


def test_a_cause_is_a_sentence_and_comes_first(case: Case, playbook: Playbook) -> None:
    """What went wrong is said before anything else, and answers why."""
    found = told(case, playbook, next_step="a new shade is cut", cause="the shade was packed without its box")
    assert "the shade was packed without its box." in found.first[0]
    assert "a new shade is cut" in found.then[0]
    assert "why" in found.answers


def test_several_plain_facts_are_a_list(case: Case, playbook: Playbook) -> None:
    """Facts without words of their own stand in a list, dates written out."""
    found = told(case, playbook, renewed="2026-10-01", full_refund="not possible after 14 days")
    assert found.lines == ("- Renewed: 1 October 2026", "- Full refund: not possible after 14 days")


def test_one_plain_fact_is_a_sentence(case: Case, playbook: Playbook) -> None:
    """A list of one is a sentence."""
    found = told(case, playbook, renewed="2026-10-01")
    assert found.lines == ()
    assert "Renewed: 1 October 2026." in found.then[0]


@pytest.mark.parametrize("value", ["[[x: money]]", "{problem}", "<b>late</b>", "a\nb", "long " * 100])
def test_unsafe_facts_are_not_told(value: str, case: Case, playbook: Playbook) -> None:
    """A fact with markup, slots or absurd length stays untold."""
    assert not told(case, playbook, renewed=value)


@pytest.mark.parametrize(
    ("name", "value", "thing"),
    [
        ("item", "brass lamp, set of two", "brass lamp"),
        ("item", "the oak table", "oak table"),
        ("membership", "Lamp Club", "Lamp Club membership"),
        ("item", "[[x: id]]", ""),
        ("item", "a very long description of what was ordered in the spring", ""),
        ("colour", "blue", ""),
    ],
)
def test_their_thing_has_a_name(name: str, value: str, thing: str, case: Case, playbook: Playbook) -> None:
    """What the case calls the customer's thing is named, short and safe."""
    assert thing_of(replace(case, facts=(Fact(name, value),)), playbook.shared.facts) == thing


def test_what_the_agent_did_is_a_sentence(case: Case, playbook: Playbook) -> None:
    """A deed is told by the person who did it, not listed as a field."""
    found = told(case, playbook, done="refunded 45.90 EUR today (2026-11-22)")
    assert found.first == ("I refunded 45.90 EUR today (22 November 2026).",)
