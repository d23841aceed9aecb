"""Mending a reply on the Draft page, as an agent does it."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import App, Watched
from tests.browser.test_draft_page import MESSAGE, REPLY, drafted, edit, reply_text, write

pytestmark = pytest.mark.browser

Open = Callable[..., Watched]
BLAME = "You should have read the delivery terms before you ordered."
BLAMING = REPLY.replace("Thank you for", f"{BLAME} Thank you for")


def offered(page: Page, text: str) -> None:
    """Bring a page to where a mended reply is offered for a text."""
    write(page, MESSAGE)
    drafted(page)
    edit(page, text)
    page.get_by_role("button", name="Mend what fails").click()
    expect(page.get_by_role("region", name="What would change")).to_be_visible()


def reply(page: Page) -> str:
    """Return the reply as it stands in its field."""
    return page.get_by_label("Reply", exact=True).input_value()


def test_a_reply_is_mended_seen_and_accepted(offline: App, open_page: Open) -> None:
    """Without a model: button, difference, accept; the words that go are struck through and said to be."""
    page = open_page(offline.url).page
    offered(page, BLAMING)
    gone = page.get_by_role("region", name="What would change").locator("del")
    expect(gone).to_have_count(1)
    assert BLAME in gone.inner_text()
    assert "removed:" in gone.inner_text()
    assert BLAME in reply(page)

    page.get_by_role("button", name="Accept", exact=True).click()
    expect(page.get_by_text("Mended; saved as version")).to_be_visible()
    expect(page.get_by_role("region", name="What would change")).to_have_count(0)
    expect(page.get_by_label("Reply", exact=True)).to_have_value(REPLY)


def test_a_declined_repair_leaves_every_word(offline: App, open_page: Open) -> None:
    """Declined by keyboard, after a reload that lost nothing; the reply is as it was typed."""
    page = open_page(offline.url).page
    offered(page, BLAMING)
    page.reload()
    region = page.get_by_role("region", name="What would change")
    expect(region).to_be_visible()
    region.focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Accept", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    expect(page.get_by_text("Declined; what was offered is kept")).to_be_visible()
    expect(region).to_have_count(0)
    assert BLAME in reply_text(page)


def test_the_difference_shows_hostile_text_as_text(offline: App, open_page: Open) -> None:
    """Markup in a reply is no markup in its difference, and no other host is asked."""
    watched = open_page(offline.url)
    hostile = BLAMING.replace(
        "Thank you for", "<img src='http://evil.example/x.png'> ![x](http://evil.example/y) Thank you for"
    )
    offered(watched.page, hostile)
    region = watched.page.get_by_role("region", name="What would change")
    assert "<img src='http://evil.example/x.png'>" in region.inner_text()
    assert region.locator("img").count() == 0
    assert watched.strangers() == set()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_offer_can_be_read_by_anybody(offline: App, open_page: Open, scheme: str) -> None:
    """Light, dark and on a narrow screen: nothing is cut off, and axe finds no violation in the offer."""
    page = open_page(offline.url, width=400, height=900, color_scheme=scheme).page
    offered(page, BLAMING)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    found = Axe().run(page, context=".st-key-offer").response["violations"]
    assert [one["id"] for one in found] == []
