"""Open slots: filled with a value of their type, and no way out while one is open."""

from __future__ import annotations

import pytest

from assistant.drafting import examine
from assistant.errors import InputError
from assistant.model import Message, Reply, Slot, Span, State, WriterKind
from assistant.services import Services
from assistant.services.slots import filled, missing
from assistant.store import Sent

MESSAGE = Message("My kettle came with a cracked lid. I am annoyed. Please send me a new one.\n\nIda Brandt")
OPEN = (
    "Dear Ida Brandt,\n\nI am sorry that the lid of your kettle came cracked. A new one leaves on "
    "[[shipping date: date]] and I refund [[amount: money]]. It leaves on [[shipping date: date]].\n\nAna"
)


@pytest.fixture
def draft_id(house: Services) -> str:
    """A kept draft with two slots open."""
    case = house.case(MESSAGE)
    return house.desk.keep(examine(case, house.read(case), Reply(OPEN, WriterKind.MODEL), house.policy))


@pytest.mark.parametrize("how", list(Sent))
def test_no_way_out_while_a_slot_is_open(house: Services, draft_id: str, how: Sent) -> None:
    """Copied, exported, put into Drafts or marked: refused, with everything that is missing, once each."""
    with pytest.raises(InputError, match=r"shipping date \(date\), amount \(money\)\."):
        house.desk.send(draft_id, how, "a reason does not help")
    assert house.desk.view(draft_id).stored.sent is None


def test_no_mail_is_made_while_a_slot_is_open(house: Services, draft_id: str) -> None:
    """The `.eml` is refused with the same list."""
    with pytest.raises(InputError, match=r"shipping date \(date\), amount \(money\)\."):
        house.desk.eml(draft_id)


def test_a_slot_typed_by_hand_blocks_too(house: Services, draft_id: str) -> None:
    """An edit that closes one slot and opens another is looked at as it stands."""
    house.desk.edit(draft_id, OPEN.replace("[[amount: money]]", "5 EUR") + " [[who: name]]")
    with pytest.raises(InputError, match=r"shipping date \(date\), who \(name\)\."):
        house.desk.eml(draft_id)


def test_filled_slots_open_the_way(house: Services, draft_id: str) -> None:
    """One value fills every slot of its name; with the last one the reply may go."""
    for slot in (Slot("shipping date", "date", Span(0, 1)), Slot("amount", "money", Span(0, 1))):
        house.desk.fill(draft_id, slot, {"date": "Friday", "money": "5 EUR"}[slot.type])
    view = house.desk.view(draft_id)
    assert view.draft is not None
    assert view.draft.reply.text.count("Friday") == 2
    assert view.state is not State.NEEDS_FILLING
    house.desk.eml(draft_id)
    house.desk.send(draft_id, Sent.MARKED, "checked")


def test_a_value_of_another_type_is_refused(house: Services, draft_id: str) -> None:
    """The message says what to type and never repeats what was typed; the text stays as it is."""
    with pytest.raises(InputError) as refused:
        house.desk.fill(draft_id, Slot("amount", "money", Span(0, 1)), "xyzzy")
    assert str(refused.value) == "amount: write an amount with its currency, such as 45.90 EUR."
    view = house.desk.view(draft_id)
    assert view.draft is not None
    assert view.draft.reply.text == OPEN


@pytest.mark.parametrize("value", ["", "  ", "[[a: text]]", "x ]]", "{{ x }}", "{% x"])
def test_a_value_never_opens_a_slot(value: str) -> None:
    """What is typed stays a value."""
    with pytest.raises(InputError):
        filled("[[why: text]]", Slot("why", "text", Span(0, 13)), value)


def test_needs_filling_is_counted_apart_from_wrong(house: Services, draft_id: str) -> None:
    """An open slot is no finding and flags nothing; the list says how many there are."""
    view = house.desk.view(draft_id)
    assert view.draft is not None
    assert missing(view.draft) == "shipping date (date), amount (money)"
    assert not any("slot" in finding.rule for finding in view.draft.report.findings)
    (line,) = house.desk.recent(1)
    assert (line.open_slots, line.errors) == (3, sum(1 for f in view.counted if f.severity == "error"))
