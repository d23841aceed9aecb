"""What models cost, and the day's budget."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.cli.costs import table
from assistant.drafting import Wishes
from assistant.errors import EndpointRefused
from assistant.llm import Endpoint, Price, ScriptedModel
from assistant.llm.budgeted import Budgeted
from assistant.model import Address, Call, ChatMessage, Message
from assistant.services import Services
from assistant.services.spending import FLUSH_EVERY, LOOK_EVERY, Spending
from assistant.settings import BudgetSection, load_settings
from tests.doubles.clocks import Clock
from tests.doubles.loopback import MODEL, LoopbackServer, says, status
from tests.doubles.worlds import KEY

ASK = [ChatMessage("user", "My lamp is broken!")]
PAID = Endpoint("Cloud", "https://cloud.invalid/v1", "large", price=Price(1.0, 2.0, "EUR"))
FREE = Endpoint("Here", "http://127.0.0.1:1/v1", "small")
CALL = Call("Cloud", "large", "answered", template="reply", cost=0.4, currency="EUR", seconds=2.0)
REPLY = "Dear Ann Lee,\n\nI am sorry that parcel 4411 is late. I will write on Friday.\n\nKind regards,\nAna"


@pytest.fixture
def clock() -> Clock:
    """A clock that stands still."""
    return Clock()


@pytest.fixture
def make(tmp_path: Path, clock: Clock) -> Iterator[Callable[[], Spending]]:
    """Return a maker of purses with one euro a day, on one data folder."""
    settings = replace(load_settings(data=tmp_path, environ={}), budget=BudgetSection(1.0, "EUR"))
    made: list[Spending] = []

    def build() -> Spending:
        made.append(Spending(settings, clock))
        return made[-1]

    yield build
    for spending in made:
        spending.close()


def test_what_was_spent_is_added_up_by_endpoint_and_template(make: Callable[[], Spending]) -> None:
    """Rows of one day, with failures counted apart, and a sum for the eye."""
    spending = make()
    for call in (CALL, replace(CALL, prompt_tokens=100, completion_tokens=50, first_token=1.0)):
        spending.note(call)
    spending.note(replace(CALL, outcome="busy", cost=None, currency="", template="judge"))
    judged, drafted = sorted(spending.since(1), key=lambda row: row.template)
    assert (drafted.calls, drafted.failed, drafted.prompt_tokens, drafted.completion_tokens) == (
        2,
        0,
        100,
        50,
    )
    assert (round(drafted.cost, 6), drafted.currency, drafted.first_token) == (0.8, "EUR", 1.0)
    assert (judged.template, judged.calls, judged.failed) == ("judge", 1, 1)
    lines = table([judged, drafted])
    assert lines[0].startswith("day")
    assert "in all: 0.8000 EUR" in lines[-1]
    assert table([]) == ["Nothing was asked of a model in these days."]


def test_a_budget_warns_and_then_stops_what_costs(make: Callable[[], Spending]) -> None:
    """At four fifths each answer says so; at the limit a priced endpoint is not asked and a free one is."""
    spending, scripted = make(), ScriptedModel(["Dear you"], repeat=True)
    cloud = Budgeted(scripted, PAID, spending)
    spending.note(CALL)
    assert cloud.complete(ASK).notices == ()
    spending.note(replace(CALL, cost=0.45))
    assert "85 % of today's budget of 1.00 EUR" in cloud.complete(ASK).notices[0]
    spending.note(replace(CALL, cost=0.2))
    with pytest.raises(EndpointRefused, match=r"today's budget of 1\.00 EUR is spent"):
        cloud.complete(ASK)
    assert len(scripted.requests) == 2
    assert Budgeted(scripted, FREE, spending).complete(ASK).notices == ()


def test_another_currency_is_not_held_against_the_budget(make: Callable[[], Spending]) -> None:
    """Nothing is converted: dollars do not use up euros."""
    spending = make()
    spending.note(replace(CALL, cost=50.0, currency="USD"))
    assert spending.refusal(PAID) == ""


def test_what_another_process_spends_counts_too(make: Callable[[], Spending], clock: Clock) -> None:
    """After a while the day is added up anew from the database."""
    ours, theirs = make(), make()
    assert ours.refusal(PAID) == ""
    theirs.note(replace(CALL, cost=5.0))
    assert ours.refusal(PAID) == ""
    clock.now += LOOK_EVERY
    assert "is spent" in ours.refusal(PAID)


def test_calls_are_stored_together_and_none_is_lost(make: Callable[[], Spending], clock: Clock) -> None:
    """Four hundred calls of many threads are four hundred rows, whoever reads them."""
    spending = make()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: spending.note(CALL), range(400)))
    clock.now += FLUSH_EVERY
    spending.close()
    assert sum(row.calls for row in make().since(1)) == 400


def test_a_database_that_cannot_be_used_costs_no_draft(tmp_path: Path) -> None:
    """The budget is kept by what this process knows."""
    (tmp_path / "assistant.db").write_bytes(b"no database" * 100)
    settings = replace(load_settings(data=tmp_path, environ={}), budget=BudgetSection(1.0, "EUR"))
    spending = Spending(settings)
    assert spending.refusal(PAID) == ""
    spending.note(replace(CALL, cost=3.0))
    assert "is spent" in spending.refusal(PAID)
    spending.close()


# --- through the whole house --------------------------------------------------------------------------------

SETTINGS = """
[model]
refine_reading = false
[log]
calls = true
[budget]
per_day = {budget}
currency = "EUR"
[[endpoints]]
name = "Cloud"
base_url = "{url}"
model = "{model}"
key_variable = "CLOUD_KEY"
price = {{input = 1000, output = 2000, currency = "EUR"}}
"""
LATE = Message("My parcel 4411 is late. Where is it?", sender=Address("Ann Lee", "ann@customer.invalid"))


@pytest.fixture
def quiet() -> Iterator[None]:
    """Take the handlers off the log of calls again."""
    yield
    logger = logging.getLogger("assistant.calls")
    for handler in tuple(logger.handlers):
        handler.close()
        logger.removeHandler(handler)
    logger.propagate = True
    logger.setLevel(logging.NOTSET)


def _house(tmp_path: Path, server: LoopbackServer, budget: float) -> Services:
    text = SETTINGS.format(budget=budget, url=server.base_url, model=MODEL)
    (tmp_path / "settings.toml").write_text(text)
    return Services(load_settings(data=tmp_path, environ={"ASSISTANT_USER": "ana", "CLOUD_KEY": KEY}))


def _drafted(house: Services) -> str:
    desk = house.desk
    draft_id = desk.draft(desk.keep_case(house.case(LATE)), Wishes())
    desk.wait(draft_id, 30)
    return draft_id


@pytest.mark.usefixtures("quiet")
def test_a_draft_knows_what_it_took_and_the_log_holds_no_words(tmp_path: Path) -> None:
    """Tokens, cost, first word and attempts are stored with the draft; each attempt leaves a line."""
    with LoopbackServer([status(500), says(REPLY)], api_key=KEY) as server:
        house = _house(tmp_path, server, 0.0)
        draft_id = _drafted(house)
        reply = house.desk.view(draft_id).stored.reply
        rows = house.models.spending.since(1)
        house.desk.close()
    assert reply is not None
    assert (reply.prompt_tokens, reply.completion_tokens, reply.attempts) == (7, 5, 2)
    assert (reply.cost, reply.currency, reply.endpoint) == (0.017, "EUR", "Cloud")
    assert reply.first_token is not None
    assert (sum(row.calls for row in rows), sum(row.failed for row in rows)) == (2, 1)
    assert round(sum(row.cost for row in rows), 6) == 0.017
    log = (tmp_path / "calls.log").read_text()
    lines = [json.loads(line) for line in log.splitlines()]
    assert [(line["attempt"], line["outcome"]) for line in lines] == [(1, "unavailable"), (2, "answered")]
    assert {line["case"] for line in lines} == {draft_id}
    assert lines[1]["template_hash"]
    assert not any(word in log for word in ("4411", "parcel", "Ann", KEY, "sorry"))


def test_a_spent_budget_falls_to_the_playbook_and_says_so(tmp_path: Path) -> None:
    """The first draft uses the day's budget up; the second is the playbook's, with the reason, unasked."""
    with LoopbackServer(default=says(REPLY)) as server:
        house = _house(tmp_path, server, 0.01)
        first = house.desk.view(_drafted(house)).stored.reply
        asked = len(server.chats)
        second = house.desk.view(_drafted(house)).stored.reply
        assert len(server.chats) == asked
        house.desk.close()
    assert first is not None
    assert second is not None
    assert "All of today's budget" in first.notices[0]
    assert second.writer.value == "playbook"
    assert "budget of 0.01 EUR is spent" in second.notices[0]
