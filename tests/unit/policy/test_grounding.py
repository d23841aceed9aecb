"""The passages that fit a message are found, in the version that held when the order was placed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.model import Case, Fact, FactKind, Message
from assistant.policy import also_of, ground, load_policies, ordered_on
from assistant.policy.folder import PolicyBook
from assistant.policy.search import Index
from assistant.reading import read
from tests.doubles.timing import processor_seconds

Write = Callable[..., Path]
TODAY = date(2026, 11, 21)


def policy(title: str, body: str, **keys: str) -> str:
    """Return a policy file."""
    lines = "\n".join(f"{key}: {value}" for key, value in keys.items())
    return f"---\ntitle: {title}\n{lines}\n---\n{body}\n"


OLD = policy(
    "Returns", "A return is free within 30 days.", valid_from="2025-01-01", values="{refund_days: 30}"
)
NEW = policy(
    "Returns", "A return is free within 14 days.", valid_from="2026-06-01", values="{refund_days: 14}"
)
OPENING = policy("Opening hours", "The shop in Lund is open from nine to five, except on public holidays.")


def case(text: str, **facts: str) -> Case:
    """Return a case with a message and facts as they are written."""
    return Case(Message(text), TODAY, facts=tuple(Fact(name, value) for name, value in facts.items()))


def texts(book: PolicyBook, one: Case) -> list[str]:
    """Return the passages found for a case."""
    return [passage.text for passage in ground(book, one, read(one)).passages]


ASKED = "I ordered a lamp and would like to return it. Is that still free?"


@pytest.mark.parametrize(
    ("facts", "days"),
    [
        ({"order date": "2026-05-31"}, "30"),
        ({"order date": "2026-06-01"}, "14"),
        ({"Ordered_on": "12 May 2026"}, "30"),
        ({"ordered": "12 May"}, "30"),
        ({"ordered": "3 December"}, "30"),
        ({}, "14"),
    ],
)
def test_the_day_of_the_order_decides_the_version(write: Write, facts: dict[str, str], days: str) -> None:
    """The newest version that began on or before it holds; without an order's date today decides."""
    book = load_policies(write(old=OLD, new=NEW))
    one = case(ASKED, **facts)
    found = ground(book, one, read(one))

    assert [passage.text for passage in found.passages] == [f"A return is free within {days} days."]
    assert found.values == {"refund_days": days}


def test_before_the_first_version_nothing_holds(write: Write) -> None:
    """A policy that began later says nothing of an earlier order."""
    one = case(ASKED, ordered="2024-12-31")
    found = ground(load_policies(write(old=OLD, new=NEW)), one, read(one))

    assert (found.passages, found.values) == ((), {})


def test_a_typed_date_is_taken_as_it_was_understood(write: Write) -> None:
    """The day as the form understood it counts, however it was written."""
    one = replace(case(ASKED), facts=(Fact("order date", "03/05/2026", FactKind.DATE, "2026-05-03"),))

    assert ordered_on(one) == date(2026, 5, 3)
    assert texts(load_policies(write(old=OLD, new=NEW)), one) == ["A return is free within 30 days."]


def test_what_does_not_fit_is_not_found(write: Write) -> None:
    """A message that shares no telling word with a policy finds nothing in it."""
    book = load_policies(write(opening=OPENING, new=NEW))

    assert texts(book, case(ASKED)) == ["A return is free within 14 days."]
    assert texts(book, case("My parcel is lost and nobody answers.")) == []


def test_words_are_found_in_other_forms(write: Write) -> None:
    """Endings and accents do not keep a passage from being found."""
    book = load_policies(write(a=policy("Café vouchers", "Cancelled bookings are refunded in full.")))

    assert texts(book, case("May I cancel the booking?")) == ["Cancelled bookings are refunded in full."]
    assert texts(book, case("Where can I use the cafe voucher?")) == [
        "Cancelled bookings are refunded in full."
    ]


def test_a_reply_brings_its_own_passages(write: Write) -> None:
    """What a draft claims is looked up too, after what fits the message, each passage once."""
    book = load_policies(write(opening=OPENING, new=NEW))
    found = ground(book, case(ASKED), read(case(ASKED))).passages
    more = also_of(book, case(ASKED), "A return is free. Our shop is open until five.", found)

    assert more[: len(found)] == found
    assert [passage.file for passage in more] == ["new.md", "opening.md"]


@settings(max_examples=150, deadline=None)
@given(text=st.text() | st.text(alphabet="\"*^(){}:-+ORANDNTE\\;' \x00", max_size=60))
def test_no_text_is_ever_syntax_of_the_search(text: str) -> None:
    """Quotes, operators and column filters of the search language are words or nothing."""
    index = BOOK.index

    assert len(index.find([text], [0], 5)) <= 1


@pytest.mark.parametrize(
    "hostile", ['"', "lamp*", "NEAR(lamp rug)", "title:lamp", "lamp NOT lamp", "-lamp", "^lamp"]
)
def test_operators_do_nothing(hostile: str) -> None:
    """An operator neither fails nor changes what its words find."""
    found = bool(BOOK.index.find([hostile], [0], 5))

    assert found is ("lamp" in hostile)


def _book() -> PolicyBook:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "a.md").write_text(policy("Lamps", "A lamp is sent back in its box."))
        return load_policies(Path(name))


BOOK = _book()


def values_of(book: PolicyBook, text: str) -> dict[str, str]:
    """Return the values that hold for a message."""
    one = case(text)
    return dict(ground(book, one, read(one)).values)


def test_a_value_is_taken_from_the_policy_that_is_meant(write: Write) -> None:
    """Of two policies that name a value, the one for what the case is about decides; others' do not hold."""
    book = load_policies(
        write(
            lamps=policy("Lamps", "", applies_to="[lamps]", values="{refund_days: 14}"),
            rugs=policy("Rugs", "", applies_to="[rugs]", values="{refund_days: 30}"),
        )
    )

    assert values_of(book, "Can I return my lamp?") == {"refund_days": "14"}
    assert values_of(book, "Can I return my rug?") == {"refund_days": "30"}
    assert values_of(book, "Can I return my vase?") == {}


def test_values_that_disagree_hold_for_nobody(write: Write) -> None:
    """Where two policies are meant for the same and differ, neither value is used."""
    book = load_policies(write(a=policy("A", "", values="{fee: 5}"), b=policy("B", "", values="{fee: 6}")))

    assert values_of(book, "What is the fee?") == {}


def test_a_guessed_kind_of_trouble_hides_no_value(write: Write) -> None:
    """A value for other kinds of trouble is used where nobody else names it."""
    book = load_policies(write(a=policy("A", "", applies_to="[outage]", values="{credit_limit: 5 EUR}")))

    assert values_of(book, "My lamp came broken.") == {"credit_limit": "5 EUR"}


def test_finding_grows_no_faster_than_the_policy() -> None:
    """Eight times the passages take well under forty times the time."""
    from benchmarks.retrieval import write_policies

    def seconds(passages: int, folder: Path) -> float:
        folder.mkdir()
        write_policies(folder, passages)
        book = load_policies(folder)
        one = case(ASKED * 5)
        reading = read(one)
        return processor_seconds(lambda: [ground(book, one, reading) for _ in range(20)])

    import tempfile

    with tempfile.TemporaryDirectory() as name:
        few, many = seconds(250, Path(name) / "few"), seconds(2_000, Path(name) / "many")
    assert many < few * 40


def test_an_index_serves_several_threads() -> None:
    """Screens and jobs ask the same index at once."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: BOOK.index.find(["lamp"], [0], 5), range(40)))

    assert all(len(one) == 1 for one in found)
    assert Index().find(["lamp"], [0], 5) == ()
