"""What a draft rests on, as an agent states and sees it on the Draft page."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import App, Watched
from tests.browser.test_draft_page import drafted, reply_text, violations, write

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
        expect(page.get_by_role("combobox", name="Whose fault was it?")).to_have_value("ours")


def test_earlier_contacts_are_kept_and_told(offline: App, open_page: Open) -> None:
    """What was said before stands there after a reload, and a reply that follows it repeats no ritual."""
    page = open_page(offline.url).page
    page.get_by_label("Customer's message").fill(MESSAGE)
    page.get_by_text("What is known of the case").click()
    noted = (
        "Customer, 2026-11-14: It came in pieces.\nWe, 2026-11-15: I am sorry about the broken vase, D'Arcy."
    )
    page.get_by_label("Earlier contacts").fill(noted)
    page.get_by_role("button", name="Draft reply").click()
    drafted(page)
    page.reload()
    page.get_by_text("What is known of the case").click()

    expect(page.get_by_label("Earlier contacts")).to_have_value(noted)
    assert "earlier messages" in reply_text(page)


def compared(page: Page) -> None:
    """Ask for every answer that is open, and wait for them."""
    page.get_by_role("button", name="Compare answers").click()
    expect(page.locator(".st-key-not-offered")).to_be_visible(timeout=20_000)


SCRATCHED = "My lamp came scratched, I am disappointed. I demand a full refund of 80 EUR.\n\nPauline O'Marsh"


def test_answers_stand_side_by_side_with_their_findings(offline: App, open_page: Open) -> None:
    """Only what facts allow is drafted, the rest says why not; one is taken, the others stay at hand."""
    page = open_page(offline.url).page
    page.get_by_label("Customer's message").fill(SCRATCHED)
    state(page, "may refund up to 30 EUR")
    compared(page)
    part, ask = page.locator(".st-key-answer-part"), page.locator(".st-key-answer-ask")
    expect(part).to_contain_text("30 EUR")
    expect(ask).to_contain_text("order number")
    expect(page.locator(".st-key-answer-grant")).to_have_count(0)
    why = page.locator(".st-key-not-offered")
    expect(why).to_contain_text(
        "Not offered: Yes, since what is approved is not what they ask for, or not as much."
    )
    expect(why).to_contain_text("No, with a way forward, since a part of what they ask for is approved")
    assert part.bounding_box()["y"] == ask.bounding_box()["y"]

    page.reload()
    expect(part).to_contain_text("30 EUR")
    part.get_by_role("button", name="Take this answer").click()
    drafted(page)
    assert "30 EUR" in reply_text(page)
    page.get_by_role("button", name="Back to all answers").click()
    expect(ask).to_be_visible()


def test_without_anything_known_every_answer_says_what_it_needs(offline: App, open_page: Open) -> None:
    """No draft is made up: each answer names what would open it."""
    page = open_page(offline.url).page
    page.get_by_label("Customer's message").fill(
        "My lamp (order 88213) came scratched, see the photo. Refund me."
    )
    compared(page)

    expect(page.locator(".st-key-not-offered")).to_contain_text("say what you may offer")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_among_the_answers(offline: App, open_page: Open, scheme: str) -> None:
    """The answers are readable by everybody, in either scheme."""
    page = open_page(offline.url, color_scheme=scheme).page
    page.get_by_label("Customer's message").fill(SCRATCHED)
    state(page, "may refund up to 30 EUR")
    compared(page)

    assert violations(page) == []


def test_answers_stack_in_a_narrow_window(offline: App, open_page: Open) -> None:
    """At 400 pixels one stands below the other and nothing scrolls sideways."""
    page = open_page(offline.url, width=400, height=800).page
    page.get_by_label("Customer's message").fill(SCRATCHED)
    state(page, "may refund up to 30 EUR")
    compared(page)
    part, ask = page.locator(".st-key-answer-part"), page.locator(".st-key-answer-ask")

    assert ask.bounding_box()["y"] > part.bounding_box()["y"] + 100
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_words_typed_while_the_page_answers_are_kept(offline: App, open_page: Open) -> None:
    """What stands half typed in the next field outlives the answer to the field before."""
    page = open_page(offline.url).page
    page.get_by_label("Customer's message").fill("My kettle arrived broken. Please send me a new one.")
    offer = page.get_by_label("What I did, what I may offer")
    offer.fill("may offer a replacement by Friday")
    page.wait_for_url(re.compile("case="))
    page.wait_for_timeout(1_000)

    expect(offer).to_have_value("may offer a replacement by Friday")
