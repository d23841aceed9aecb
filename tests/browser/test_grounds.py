"""What a draft rests on, as an agent states and sees it on the Draft page."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import App, Watched
from tests.browser.test_draft_page import drafted, reply_text, write

pytestmark = pytest.mark.browser

Open = Callable[..., Watched]
MESSAGE = (
    "The tall blue vase (order 70655) arrived in pieces. I paid 48.50 EUR and I want my money back.\n\n"
    "Ines D'Arcy"
)
STATEMENT = "refunded 20 EUR today; may offer a 10 EUR voucher or a replacement by 2027-01-15; she was upset"


def state(page: Page, text: str) -> None:
    """Say what was done and what may be offered."""
    page.get_by_label("What I did, what I may offer").fill(text)
    page.get_by_label("Customer's message").click()


def test_what_an_agent_states_is_understood_and_survives_a_reload(offline: App, open_page: Open) -> None:
    """Deeds, offers and notes are shown back, used in the draft, and stand there after a reload."""
    page = open_page(offline.url).page
    write(page, MESSAGE)
    drafted(page)
    state(page, STATEMENT)
    understood = page.locator(".st-key-understood")
    expect(understood).to_contain_text("Done: refunded 20 EUR today (")
    expect(understood).to_contain_text("May offer: voucher up to 10 EUR")
    expect(understood).to_contain_text("May offer: replacement by 2027-01-15")
    expect(understood).to_contain_text("Kept as a note: she was upset")
    page.get_by_role("button", name="Draft again").click()
    drafted(page, 2)
    assert "15 January 2027" in reply_text(page)

    page.reload()
    expect(page.get_by_label("What I did, what I may offer")).to_have_value(STATEMENT)
    expect(page.locator(".st-key-understood")).to_contain_text("May offer: voucher up to 10 EUR")


def test_an_impossible_day_is_told_beside_the_field(offline: App, open_page: Open) -> None:
    """Nothing is guessed: the field is named, and what to write."""
    page = open_page(offline.url).page
    page.get_by_label("Customer's message").fill(MESSAGE)
    state(page, "may offer a replacement by 30 February")

    expect(page.get_by_text("what I did, what I may offer: a day is not in the calendar")).to_be_visible()


@pytest.mark.parametrize(
    "pasted",
    [
        "order number,paid\n70655,48.50 EUR",
        "facts:\n  order number: '70655'\n  paid: 48.50 EUR\nfault: ours\n",
    ],
    ids=["table", "case file"],
)
def test_facts_are_pasted_as_they_come(offline: App, open_page: Open, pasted: str) -> None:
    """A table's row and a whole case file become the lines of the field."""
    page = open_page(offline.url).page
    write(page, MESSAGE)
    drafted(page)
    page.get_by_text("What is known of the case").click()
    facts = page.get_by_role("textbox", name="Facts, a line each")
    facts.fill(pasted)
    page.get_by_label("Other notes").click()
    page.reload()
    page.get_by_text("What is known of the case").click()

    expect(page.get_by_role("textbox", name="Facts, a line each")).to_have_value(
        "order number: 70655\npaid: 48.50 EUR"
    )
    if "fault" in pasted:
        expect(page.get_by_role("combobox", name=re.compile("Selected ours"))).to_be_visible()
