"""The ledger on the Draft page: what a reply claims, what it rests on, and who stands for the rest."""

from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import expect

from assistant.drafting import examine
from assistant.model import Case, Fact, Message, Reply, WriterKind
from assistant.services import Services
from assistant.settings import load_settings
from tests.browser.conftest import App, Watched
from tests.browser.test_draft_page import violations

pytestmark = pytest.mark.browser

Open = Callable[..., Watched]
TEXT = (
    "Dear Ms Marsh,\n\nI am sorry about order 88213. You paid 49.50 EUR for the lamp. Your refund has been "
    "processed.\n\nKind regards,\nAna"
)


def kept(app: App) -> str:
    """Put a draft as a model wrote it into the app's data folder and return its address."""
    services = Services(load_settings(data=app.data, environ={}))
    facts = (Fact("order number", "88213"), Fact("paid", "45.90 EUR"))
    message = Message("Where is my lamp? Order 88213.")
    case = Case(message, date(2026, 11, 16), customer="Pauline Marsh", facts=facts)
    reading = services.read(case)
    draft = examine(case, reading, Reply(TEXT, WriterKind.MODEL), services.policy)
    draft_id = services.desk.keep(draft)
    case_id = services.desk.view(draft_id).stored.case_id
    services.desk.close()
    return f"{app.url}?case={case_id}&draft={draft_id}"


def test_a_claim_shows_its_words_and_its_source(offline: App, open_page: Open) -> None:
    """Pointing at a claim lights its words in the reply; the source's own words stand beside it."""
    page = open_page(kept(offline)).page
    ledger = page.locator("details.ledger")
    expect(ledger.locator("summary")).to_contain_text("1 contradicted, 1 untraced")
    ledger.locator("summary").click()
    wrong = page.get_by_role("list", name="Claims").locator("li.contradicted")
    expect(wrong).to_contain_text("49.50 EUR")
    expect(wrong).to_contain_text("45.90 EUR")
    wrong.focus()
    page.keyboard.press("Enter")

    expect(page.locator("[data-claims].lit").first).to_have_text("49.50 EUR")
    assert not violations(page)


def test_deeds_are_confirmed_by_one_button(offline: App, open_page: Open) -> None:
    """What nothing supports is confirmed together; after that a reload shows who stands for it."""
    page = open_page(kept(offline)).page
    expect(page.get_by_text("• Your refund has been processed")).to_be_visible()
    page.get_by_role("button", name="I confirm: it is done or will be").click()
    expect(page.get_by_text("Confirmed: 1.")).to_be_visible()
    expect(page.get_by_text("• Your refund has been processed")).to_have_count(0)

    page.reload()
    page.locator("details.ledger summary").click()
    expect(page.locator("li.stated")).to_contain_text("stated by")
