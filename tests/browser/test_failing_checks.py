"""What the page shows of a check that could not run."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Watched, serving
from tests.browser.test_findings import REPLY, card, edited
from tests.doubles.brokenrule import with_broken_rule

pytestmark = pytest.mark.browser


def test_a_rule_that_raises_leaves_the_draft_incomplete(
    tmp_path: Path, open_page: Callable[..., Watched]
) -> None:
    """The page goes on, names the rule that could not run, lets nobody dismiss it, and asks for a reason."""
    with serving(tmp_path, **with_broken_rule(tmp_path, "blame")) as app:
        page = open_page(app.url).page
        edited(page, app.url, REPLY)

        expect(page.get_by_text(re.compile("not checked wholly")).first).to_be_visible()
        expect(card(page, "blame").get_by_text("could not run").first).to_be_visible()
        expect(card(page, "blame").get_by_role("button", name="Dismiss")).to_have_count(0)
        expect(page.get_by_role("button", name="Mark as sent")).to_have_count(0)
        page.get_by_label("It has errors. Why does it go out all the same?").fill("read twice by hand")
        page.keyboard.press("Enter")
        expect(page.get_by_role("button", name="Mark as sent")).to_be_visible()
