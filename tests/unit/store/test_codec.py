from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import BugError, StorageError
from assistant.model import (
    Case,
    Draft,
    Fact,
    Intent,
    Message,
    Money,
    Quote,
    Reading,
    Remedy,
    Reply,
    Report,
    Span,
)
from assistant.store import codec

finite = st.floats(allow_nan=False, allow_infinity=False)
any_text = st.text(st.characters(exclude_categories=()), max_size=30)
reply_records = st.builds(Reply, text=any_text, seconds=finite)
draft_records = st.builds(Draft, reply=reply_records)
slowly = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


@slowly
@given(draft_records)
def test_every_draft_comes_back_as_it_went(draft: Draft) -> None:
    """A draft with its case, reading, reply and report survives JSON unchanged, odd decimals included.

    All but `fold`, which says something only with a zone that has summer time; mails carry offsets.
    """
    back = codec.loads(Draft, codec.dumps(Draft, draft))
    assert repr(back) == repr(draft).replace(", fold=1", "")


@slowly
@given(any_text)
def test_any_text_comes_back_as_it_went(text: str) -> None:
    """NUL, lone surrogates and surrogates that would make a pair are kept."""
    message = Message(text)
    assert codec.loads(Message, codec.dumps(Message, message)) == message


@pytest.mark.parametrize("zone", [None, UTC, timezone(timedelta(hours=-3, minutes=-30))])
def test_dates_keep_their_zone(zone: timezone | None) -> None:
    """A mail's date keeps its offset, or the lack of one."""
    message = Message("x", date=datetime(2026, 3, 9, 8, 15, 0, 12, tzinfo=zone))
    back = codec.loads(Message, codec.dumps(Message, message))
    assert back.date == message.date
    assert (back.date and back.date.utcoffset()) == (message.date and message.date.utcoffset())


def test_decimals_keep_their_zeros() -> None:
    """45.90 does not become 45.9, which a customer would read as another amount."""
    remedy = Remedy("refund", up_to=Money(Decimal("45.90"), "EUR"))
    back = codec.loads(Remedy, codec.dumps(Remedy, remedy))
    assert str(back.up_to) == "45.90 EUR"


def test_types_come_back_exactly() -> None:
    """Enums, named tuples and tuples come back as themselves and not as text and lists."""
    reading = Reading(Intent.PRAISE, problem=Quote("so", Span(0, 2)), given=(Quote("a", Span(1, 2)),))
    back = codec.loads(Reading, codec.dumps(Reading, reading))
    assert type(back.intent) is Intent
    assert back.problem is not None
    assert type(back.problem.span) is Span
    assert type(back.given) is tuple


def test_older_records_are_read() -> None:
    """A field that a newer program added is filled with its default."""
    old = codec.loads(Case, '{"message": {"text": "hello"}, "today": "2026-03-09"}')
    assert old == Case(Message("hello"), date(2026, 3, 9))


@pytest.mark.parametrize(
    "text",
    [
        '{"name": "a", "value": "b", "colour": "c"}',
        '{"name": "a"}',
        '{"name": "a", "value": 3}',
        '{"name": "a", "value": null}',
        '["a", "b"]',
        '{"name": "a", "va',
        "",
        "[" * 100_000,
    ],
)
def test_foreign_records_are_refused(text: str) -> None:
    """An unknown key, a missing one, another type or no JSON is a StorageError of one line."""
    with pytest.raises(StorageError) as caught:
        codec.loads(Fact, text)
    assert "\n" not in str(caught.value)
    assert "colour" in str(caught.value) or "colour" not in text


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Money, ["not a number", "EUR"]),
        (Money, []),
        (Money, ["1", "EUR", "more"]),
        (Span, [1, True]),
        (Span, {"start": 1, "end": 2}),
        (Reading, {"intent": "shouting"}),
        (Report, {"labels": {"apology": 0.5}}),
        (Case, {"message": {"text": "x"}, "today": "yesterday"}),
        (Message, {"text": "x", "to": "nobody"}),
    ],
)
def test_values_of_another_kind_are_refused(kind: type[Any], data: object) -> None:
    """Reading checks every level, not only the outermost."""
    with pytest.raises(StorageError):
        codec.loads(kind, json.dumps(data))


@dataclass(frozen=True)
class _Odd:
    """A record with members the codec cannot tell apart."""

    value: date | Decimal


@dataclass(frozen=True)
class _Pair:
    """A record with a tuple of two kinds."""

    value: tuple[int, str]


@dataclass(frozen=True)
class _Keyed:
    """A record whose dictionary has keys that JSON would turn into text."""

    value: dict[int, str] = field(default_factory=dict)


@pytest.mark.parametrize(
    ("kind", "value"),
    [(_Odd, _Odd(Decimal(1))), (_Pair, _Pair((1, "a"))), (_Keyed, _Keyed({1: "a"})), (bytes, b"")],
)
def test_annotations_that_cannot_be_lossless_are_refused(kind: type[Any], value: object) -> None:
    """What could not come back the same is a fault of ours, found at the first write."""
    with pytest.raises(BugError):
        codec.dumps(kind, value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Fact, Fact("a", 3)),
        (Message, Message("x", to=[])),
        (Case, Case(Message("x"), datetime(2026, 3, 9, tzinfo=UTC))),
        (Span, (1, 2)),
        (Reply, Fact("a", "b")),
        (Report, Report(labels=[])),
    ],
)
def test_values_that_belie_their_annotation_are_refused(kind: type[Any], value: object) -> None:
    """A list where a tuple belongs would come back as another thing, so it is not written."""
    with pytest.raises(BugError):
        codec.dumps(kind, value)
