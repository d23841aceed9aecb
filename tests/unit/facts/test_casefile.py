"""The case file."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.authored import parse
from assistant.errors import AuthorError, InputError
from assistant.facts import CaseFile, case_from, case_from_object, load_case, money
from assistant.model import Fault, Message, Money, Speaker

TODAY = date(2026, 11, 21)
MESSAGE = Message("Where is my vase?")
FULL = """\
today: 2026-11-20
fault: ours
company: Lumen Lamps
customer: {name: Pauline Marsh}
agent: {name: Ana, signature: "Ana Ruiz\\nLumen Lamps"}
facts: {order number: "088213", paid: 45.90 EUR, delivered: 2026-11-12}
approved: [{kind: refund, up_to: 45.90 EUR}, {kind: replacement, by: 2026-11-27}]
notes: free text
thread: [{from: customer, date: 2026-11-14, text: Hello?}, {from: agent, date: 2026-11-15, text: Hi}]
"""


def test_a_full_case_file_becomes_a_case() -> None:
    """Every key of the contract arrives in the record, numbers and ids as written."""
    case = case_from(parse(FULL, CaseFile), Message("Hi"), TODAY)

    assert case.today == date(2026, 11, 20)
    assert case.fault is Fault.OURS
    assert case.fact("Order Number") == "088213"
    assert case.fact("paid") == "45.90 EUR"
    assert case.remedy("refund").up_to == Money(Decimal("45.90"), "EUR")
    assert case.remedy("replacement").by == date(2026, 11, 27)
    assert [turn.speaker for turn in case.thread] == [Speaker.CUSTOMER, Speaker.AGENT]
    assert case.signature == "Ana Ruiz\nLumen Lamps"
    assert case.stated


def test_an_empty_case_file_states_nothing() -> None:
    """An empty file is fine and is told apart from one that states facts."""
    case = case_from(parse("", CaseFile), Message("Hi"), TODAY)

    assert case.today == TODAY
    assert not case.stated


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("today: 2026-02-30\n", ":1:", "today"),
        ("facts: {a: b}\nfault: mine\n", ":2:", "fault"),
        ("compny: x\n", ":1:", "did you mean 'company'"),
        ("approved:\n  - kind: refund\n    up_to: lots\n", ":3:", "no amount"),
        ("thread: [{from: boss, text: x}]\n", ":1:", "thread"),
        ("company: a\ncompany: b\n", ":2:", "twice"),
    ],
)
def test_a_wrong_case_file_names_the_line(text: str, place: str, what: str) -> None:
    """An impossible date, an unknown key or a doubled key is refused with its line and a remedy."""
    with pytest.raises(AuthorError) as caught:
        parse(text, CaseFile, shown_as="case.yaml")

    assert f"case.yaml{place}" in str(caught.value)
    assert what in str(caught.value)


def test_the_same_object_is_read_from_json() -> None:
    """Numbers in a JSON object are kept as their text; a wrong key is an input error."""
    case = case_from_object({"facts": {"nights": 2}}, Message("Hi"), TODAY)

    assert case.fact("nights") == "2"
    with pytest.raises(InputError, match=r"case\.colour"):
        case_from_object({"colour": "red"}, Message("Hi"), TODAY)


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("45.90 EUR", "45.90", "EUR"),
        ("€1.240,00", "1240.00", "EUR"),
        ("1,240.50 USD", "1240.50", "USD"),
        ("12", "12", ""),
        ("£20", "20", "GBP"),
        ("1.240 EUR", "1240", "EUR"),
    ],
)
def test_amounts_are_read_in_both_number_styles(text: str, amount: str, currency: str) -> None:
    """Thousands and decimal marks of both habits give the same exact amount."""
    assert money(text) == Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    ("value", "what"),
    [("2026-02-30", "is no day of the calendar"), ("45,90,12 EUR", "is no amount that can be read")],
)
def test_a_fact_that_cannot_be_is_refused_by_its_name(tmp_path: Path, value: str, what: str) -> None:
    """A case file tells file, line and column; a line of JSON tells the path to the fact."""
    path = tmp_path / "case.yaml"
    path.write_text(f"fault: ours\nfacts:\n  item: vase\n  wrong: '{value}'\n")

    with pytest.raises(AuthorError) as caught:
        load_case(path, MESSAGE, TODAY)
    assert str(caught.value).startswith(f"{path}:4:3: 'facts.wrong' {what}; write it as")
    with pytest.raises(InputError, match=rf"case\.facts\.wrong: {what}"):
        case_from_object({"facts": {"wrong": value}}, MESSAGE, TODAY)


def test_names_and_scripts_come_through(tmp_path: Path) -> None:
    """Apostrophes and text from right to left are kept to the letter."""
    path = tmp_path / "case.yaml"
    path.write_text("customer: {name: \"D'Arcy O’Neill\"}\nfacts: {הערה: 'אפשר להחזיר, O''Brien'}\n", "utf-8")
    case = load_case(path, MESSAGE, TODAY)

    assert case.customer == "D'Arcy O’Neill"
    assert [(fact.name, fact.value) for fact in case.facts] == [("הערה", "אפשר להחזיר, O'Brien")]
