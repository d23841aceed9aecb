"""The findings beside a reply: how well their rules are known to work, and how one is dismissed."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import App, Watched
from tests.browser.test_draft_page import violations

pytestmark = pytest.mark.browser

Open = Callable[..., Watched]
MESSAGE = "My kettle came with a cracked lid. I am annoyed. Please send me a new one."
NOISY = "Our policy is that lids are not kept in stock."
REPLY = f"""Dear Ines,

I am sorry that your kettle came with a cracked lid, which is annoying. A new lid leaves tomorrow. {NOISY}

I will write to you again on Friday. Thank you for telling us."""
BLAME = "You should have opened the box with care."


def edited(page: Page, address: str, text: str) -> None:
    """Draft a reply and put another text in its place."""
    page.goto(address)
    page.get_by_label("Customer's message").fill(MESSAGE)
    page.get_by_role("button", name="Draft reply").click()
    page.get_by_text("Edit the reply").click()
    page.get_by_label("Reply", exact=True).fill(text)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("edited, not saved as a version")).to_be_visible()


def card(page: Page, rule: str) -> Locator:
    """Return the card of a rule's finding."""
    return page.get_by_role("list", name="Findings").get_by_role("listitem").filter(has_text=rule)


def test_the_figures_are_one_click_behind_a_finding(offline: App, open_page: Open) -> None:
    """Precision with n, interval and the kind of text; or that it was not measured, in so many words."""
    page = open_page(offline.url).page
    edited(page, offline.url, f"{REPLY} {BLAME} THAT IS ALL.")
    measured, other = card(page, "blame").first, card(page, "shouting").first
    figures = measured.get_by_text(re.compile(r"precision 0\.\d\d \(0\.\d\d to .* on \d+ findings"))
    expect(figures).to_have_count(2)
    expect(figures.first).not_to_be_visible()
    measured.get_by_text("How often is this rule right?").click()

    expect(figures.first).to_be_visible()
    expect(measured.get_by_text("replies that companies really wrote")).to_be_visible()
    other.get_by_text("How often is this rule right?").click()
    expect(other.get_by_text("Not yet measured: no label tells when it is right")).to_be_visible()


def test_a_finding_is_dismissed_by_a_click_and_comes_back_with_other_words(
    offline: App, open_page: Open
) -> None:
    """It stays on the page as dismissed, with who did it; the count goes down; other words bring it back."""
    page = open_page(offline.url).page
    edited(page, offline.url, REPLY)
    found = page.get_by_text(re.compile(r"ready, 1 finding"))
    expect(found).to_be_visible()
    card(page, "justifies").get_by_role("button", name="Dismiss: justifies").click()
    expect(card(page, "justifies").get_by_text("dismissed by ana, until")).to_be_visible()
    expect(found).to_have_count(0)
    card(page, "justifies").get_by_label("Why is justifies dismissed?").fill("it is our <b>slogan</b>")
    page.keyboard.press("Enter")
    expect(card(page, "justifies").get_by_text("it is our <b>slogan</b>")).to_be_visible()
    page.reload()
    expect(card(page, "justifies").get_by_text("it is our <b>slogan</b>")).to_be_visible()
    page.get_by_text("Edit the reply").click()
    page.get_by_label("Reply", exact=True).fill(REPLY.replace("not kept", "never kept"))
    page.keyboard.press("Control+Enter")

    expect(found).to_be_visible()
    expect(card(page, "justifies").get_by_text("dismissed by")).to_have_count(0)


def test_one_key_dismisses_and_one_undoes(offline: App, open_page: Open) -> None:
    """D and U on the finding; the keyboard stays where it was."""
    page = open_page(offline.url).page
    edited(page, offline.url, REPLY)
    card(page, "justifies").focus()
    page.keyboard.press("d")
    expect(card(page, "justifies").get_by_text("dismissed by ana")).to_be_visible()
    expect(card(page, "justifies")).to_be_focused()
    page.keyboard.press("u")

    expect(card(page, "justifies").get_by_text("dismissed by ana")).to_have_count(0)
    expect(page.get_by_text(re.compile("ready, 1 finding"))).to_be_visible()


def test_a_dismissed_error_still_needs_its_reason(offline: App, open_page: Open) -> None:
    """The draft stays flagged, and the ways out stay shut until a reason is given."""
    page = open_page(offline.url).page
    edited(page, offline.url, f"{REPLY} {BLAME}")
    card(page, "blame").get_by_role("button", name="Dismiss: blame").click()
    expect(card(page, "blame").get_by_text("dismissed by ana")).to_be_visible()

    expect(page.get_by_text(re.compile("flagged, [0-9]+ findings"))).to_be_visible()
    expect(page.get_by_role("button", name="Mark as sent")).to_have_count(0)
    expect(page.get_by_label("It has errors. Why does it go out all the same?")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_among_the_cards(offline: App, open_page: Open, scheme: str) -> None:
    """With figures open and a finding dismissed, in both colour schemes."""
    page = open_page(offline.url, color_scheme=scheme).page
    edited(page, offline.url, f"{REPLY} {BLAME}")
    card(page, "justifies").get_by_role("button", name="Dismiss: justifies").click()
    card(page, "blame").get_by_text("How often is this rule right?").click()
    expect(card(page, "justifies").get_by_text("dismissed by ana")).to_be_visible()

    assert violations(page) == []
