"""The Draft page, as an agent uses it."""

import email
import email.policy
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import PATIENCE, App, Watched, serving
from tests.doubles.canned import MODEL, model_server
from tests.doubles.loopback import LoopbackServer, says

pytestmark = pytest.mark.browser

Open = Callable[..., Watched]
MESSAGE = (
    "Hello,\n\nI ordered the blue lamp (order 88213) three weeks ago and the parcel has been stuck since "
    "Monday. I wrote twice and nobody answered. I am very disappointed.\n\nWhen will it arrive? If it is not "
    "here by Friday I want my money back.\n\nPauline Marsh"
)
REPLY = (
    "Dear Pauline Marsh,\n\nI am sorry that your blue lamp, order 88213, has been stuck since Monday and "
    "that nobody answered you. That must be disappointing after three weeks.\n\nI am tracing the parcel "
    "today and will write to you on Wednesday with the result. If it cannot reach you by Friday, I will "
    "refund the full price.\n\nThank you for your patience.\n\nKind regards,\nAna"
)
HOSTILE = (
    "![x](http://evil.example/a.png) <img src='http://evil.example/b.png'> <script>alert(1)</script> "
    "[link](http://evil.example) :red[loud] $x^2$ {{ 7*7 }}\n\n"
    "My order 5 is late and I am angry. Where is it?"
)


def model_at(server: LoopbackServer) -> dict[str, str]:
    """Return the environment that points the app at a server of ours."""
    return {
        "OPENAI_BASE_URL": server.base_url,
        "ASSISTANT_MODEL": "slow",
        "OPENAI_API_KEY": "sk-test",  # made up
    }


def write(page: Page, text: str) -> None:
    """Paste a message and ask for a draft."""
    page.get_by_label("Customer's message").fill(text)
    page.get_by_role("button", name="Draft reply").click()


def drafted(page: Page, attempt: int = 1) -> None:
    """Wait until a draft stands on the page."""
    expect(page.get_by_text(re.compile(rf"Attempt {attempt}, version"))).to_be_visible(
        timeout=PATIENCE * 1000
    )


def reply_text(page: Page) -> str:
    """Return the reply as it stands on the page."""
    return page.get_by_role("region", name="Reply, checked").inner_text()


def edit(page: Page, text: str) -> None:
    """Write another reply and leave the field."""
    page.get_by_text("Edit the reply").click()
    page.get_by_label("Reply", exact=True).fill(text)
    page.keyboard.press("Control+Enter")


def test_a_pasted_complaint_becomes_a_checked_draft(offline: App, open_page: Open) -> None:
    """Without a model the playbook writes; the address names the draft, and no other host is asked."""
    watched = open_page(offline.url)
    page = watched.page
    expect(page.get_by_text("No model is connected.")).to_be_visible()
    write(page, MESSAGE)
    drafted(page)

    expect(page.get_by_text("the playbook, without a model")).to_be_visible()
    assert "sorry" in reply_text(page).lower() or "apolog" in reply_text(page).lower()
    assert "draft=" in page.url
    assert watched.strangers() == set()


def test_a_reload_and_a_second_window_lose_nothing(offline: App, open_page: Open) -> None:
    """Message, facts, draft and unsaved edits come back by the address alone."""
    page = open_page(offline.url).page
    write(page, MESSAGE)
    drafted(page)
    edit(page, "Dear Pauline Marsh, I am sorry that your lamp is late. I will refund it today.")
    expect(page.get_by_text("edited, not saved as a version")).to_be_visible()
    page.reload()
    other = open_page(page.url).page

    for place in (page, other):
        expect(place.get_by_label("Customer's message")).to_have_value(MESSAGE)
        expect(place.get_by_text("edited, not saved as a version")).to_be_visible()
        assert "I will refund it today" in reply_text(place)


def test_what_is_typed_before_drafting_survives_a_reload(offline: App, open_page: Open) -> None:
    """A message that was only typed comes back too."""
    page = open_page(offline.url).page
    page.get_by_label("Customer's message").fill(MESSAGE)
    page.keyboard.press("Control+Enter")
    expect(page).to_have_url(re.compile("case="))
    page.reload()

    expect(page.get_by_label("Customer's message")).to_have_value(MESSAGE)


def test_an_edit_is_checked_and_a_flagged_reply_needs_a_reason(offline: App, open_page: Open) -> None:
    """Blame typed by hand is marked at once; the ways out appear only with a reason."""
    page = open_page(offline.url).page
    write(page, MESSAGE)
    drafted(page)
    edit(page, "You should have read the delivery terms before you ordered.")

    expect(page.get_by_text(re.compile("flagged, [0-9]+ findings"))).to_be_visible()
    findings = page.get_by_role("list", name="Findings")
    expect(findings.get_by_text("blame", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Mark as sent")).to_have_count(0)
    page.get_by_label("It has errors. Why does it go out all the same?").fill(
        "the customer asked for the rule"
    )
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Mark as sent").click()
    expect(page.get_by_text("Marked as sent.")).to_be_visible()


def test_open_slots_keep_a_reply_back_until_they_are_filled(offline: App, open_page: Open) -> None:
    """A slot is a field beside the draft; filling it opens the ways out."""
    page = open_page(offline.url).page
    write(page, MESSAGE)
    drafted(page)
    edit(page, REPLY.replace("Wednesday", "[[reply date: date]]"))
    expect(page.get_by_text("Fill in what is open")).to_be_visible()
    expect(page.get_by_role("button", name="Mark as sent")).to_have_count(0)
    page.get_by_label("To fill in: reply date (date)").fill("Thursday noon")
    page.keyboard.press("Enter")

    expect(page.get_by_role("button", name="Mark as sent")).to_be_visible()
    expect(page.get_by_text("Fill in what is open")).to_have_count(0)


def test_hostile_text_is_shown_as_text(offline: App, open_page: Open) -> None:
    """Markdown, HTML, scripts and templates in message and reply are words, and nothing is fetched."""
    watched = open_page(offline.url)
    page = watched.page
    alerts: list[str] = []
    page.on("dialog", lambda dialog: (alerts.append(dialog.message), dialog.dismiss()))
    write(page, HOSTILE)
    drafted(page)
    edit(page, HOSTILE)
    page.get_by_text("edited, not saved as a version").wait_for()
    page.get_by_text("Edit the reply").click()
    expect(page.get_by_role("region", name="Reply, checked")).to_contain_text("<script>alert(1)</script>")

    assert watched.strangers() == set()
    assert alerts == []
    assert page.locator("img[src*=evil]").count() == 0


def test_an_uploaded_mail_is_answered_in_its_thread(offline: App, open_page: Open, tmp_path: Path) -> None:
    """The .eml that is downloaded carries the thread's headers, with a long Message-ID unbroken."""
    long_id = f"<{'a' * 100}@mail.example>"
    mail = tmp_path / "in.eml"
    mail.write_text(
        f"From: Pauline Marsh <pauline@customer.example>\nTo: help@lamps.example\nSubject: Lamp late\n"
        f"Message-ID: {long_id}\nDate: Mon, 16 Nov 2026 09:00:00 +0000\nContent-Type: text/plain\n\n"
        f"{MESSAGE}\n"
    )
    page = open_page(offline.url).page
    page.locator("input[type=file]").set_input_files(str(mail))
    expect(page.get_by_label("Customer's message")).to_have_value(re.compile("order 88213"))
    page.get_by_role("button", name="Draft reply").click()
    drafted(page)
    edit(page, REPLY)
    page.get_by_text("edited, not saved as a version").wait_for()
    with page.expect_download() as caught:
        page.get_by_role("button", name="Download .eml").click()
    raw = Path(caught.value.path()).read_bytes()
    sent = email.message_from_bytes(raw, policy=email.policy.default)

    assert long_id.encode() in raw
    assert sent["In-Reply-To"].strip() == long_id
    assert sent["Subject"] == "Re: Lamp late"
    assert "pauline@customer.example" in sent["To"]
    assert "I am tracing the parcel" in sent.get_body(("plain",)).get_content()


def test_copying_puts_the_reply_on_the_clipboard(offline: App, open_page: Open) -> None:
    """Copy copies the text as it stands and records that it went out."""
    page = open_page(offline.url, permissions=["clipboard-read", "clipboard-write"]).page
    write(page, MESSAGE)
    drafted(page)
    edit(page, REPLY)
    page.get_by_role("button", name="Copy", exact=True).click()

    expect(page.get_by_text("Copied and marked as sent.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == REPLY


def test_a_broken_template_keeps_the_last_good_one_and_says_so(tmp_path: Path, open_page: Open) -> None:
    """While the app runs, a broken file in prompts/ is named on the page and drafting goes on."""
    with serving(tmp_path) as app:
        page = open_page(app.url).page
        write(page, MESSAGE)
        drafted(page)
        (app.prompts / "rules.yaml").write_text("rules: [\n")
        (app.prompts / "reply.j2").write_text("{% block system %}{{ broken\n")
        page.get_by_role("button", name="Draft again").click()
        drafted(page, 2)

        expect(page.get_by_text("A file in prompts/ is broken.").first).to_be_visible()
        expect(page.get_by_text(re.compile(r"rules\.yaml:\d+:\d+"))).to_be_visible()
        expect(page.get_by_text(re.compile(r"reply\.j2:\d+:\d+"))).to_be_visible()


def test_a_real_model_server_writes_and_is_checked(tmp_path: Path, open_page: Open) -> None:
    """llama.cpp's own server recites a reply; it streams in, is checked, and its origin is named."""
    with (
        model_server(REPLY, slots=1, context=65_536) as address,
        serving(tmp_path, OPENAI_BASE_URL=address, ASSISTANT_MODEL=MODEL, OPENAI_API_KEY="sk-test") as app,
    ):
        page = open_page(app.url).page
        write(page, MESSAGE)
        drafted(page)

        expect(page.get_by_text(re.compile(rf"a model \({MODEL}, template reply"))).to_be_visible()
        assert reply_text(page).strip() == REPLY
        expect(page.get_by_text("Nothing is masked")).to_be_visible()


def test_a_reload_in_mid_stream_goes_on_and_a_second_click_joins(tmp_path: Path, open_page: Open) -> None:
    """The text arrives in the background: reload, second window and second click see one draft grow."""
    with LoopbackServer([says(REPLY, pause=0.15)]) as server:
        with serving(tmp_path, **model_at(server)) as app:
            page = open_page(app.url).page
            write(page, MESSAGE)
            growing = page.get_by_role("region", name="Reply, being written")
            expect(growing).to_contain_text("Dear Pauline")
            page.get_by_role("button", name="Draft reply").click()
            page.reload()
            expect(page.get_by_role("region", name="Reply, being written")).to_contain_text("blue lamp")
            drafted(page)

            assert reply_text(page).strip() == REPLY
        assert len(server.chats) == 1


def test_stopping_keeps_what_was_written(tmp_path: Path, open_page: Open) -> None:
    """Stop ends the request and leaves the words so far, to be edited."""
    with LoopbackServer([says(REPLY, pause=0.3)]) as server, serving(tmp_path, **model_at(server)) as app:
        page = open_page(app.url).page
        write(page, MESSAGE)
        expect(page.get_by_role("region", name="Reply, being written")).to_contain_text("Dear Pauline")
        page.get_by_role("button", name="Stop").click()

        expect(page.get_by_text(re.compile("The writer did not finish: stopped"))).to_be_visible()
        assert reply_text(page).startswith("Dear Pauline")


def test_kill_and_restart_come_back_to_the_same_draft(tmp_path: Path, open_page: Open) -> None:
    """After kill -9 the same address shows the same draft with its unsaved edit."""
    with serving(tmp_path) as app:
        page = open_page(app.url).page
        write(page, MESSAGE)
        drafted(page)
        edit(page, REPLY)
        page.get_by_text("edited, not saved as a version").wait_for()
        address = page.url
        port = int(app.url.rsplit(":", 1)[1])
    with serving(tmp_path, port=port):
        again = open_page(address).page
        again.get_by_text("edited, not saved as a version").wait_for()

        assert "I am tracing the parcel" in reply_text(again)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(offline: App, open_page: Open, scheme: str) -> None:
    """Empty and with a flagged draft, in light and dark, axe-core finds no violation."""
    page = open_page(offline.url, color_scheme=scheme).page
    assert violations(page) == []
    write(page, MESSAGE)
    drafted(page)
    edit(page, "You should have read the terms.")
    page.get_by_text("edited, not saved as a version").wait_for()
    assert violations(page) == []


def violations(page: Page) -> list[str]:
    """Return what axe-core finds; one minor finding lies in Streamlit's own file uploader."""
    page.wait_for_timeout(500)  # colours fade in
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {node['html']}"
        for one in found
        for node in one["nodes"]
        if not (one["id"] == "presentation-role-conflict" and "stFileUploaderDropzone" in node["html"])
    ]


def test_the_page_can_be_worked_by_keys_alone(offline: App, open_page: Open) -> None:
    """Tab reaches the message, what was done, the button and the findings; Enter drafts."""
    page = open_page(offline.url).page
    page.get_by_label("Customer's message").focus()
    page.keyboard.insert_text(MESSAGE)
    page.keyboard.press("Tab")
    expect(page.get_by_label("What I did, what I may offer")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Draft reply")).to_be_focused()
    page.keyboard.press("Enter")
    drafted(page)
    reply = page.get_by_role("region", name="Reply, checked")
    for _ in range(80):
        page.keyboard.press("Tab")
        if reply.evaluate("node => node.getRootNode().activeElement === node"):
            break
    else:
        pytest.fail("Tab never reached the reply")


def test_a_narrow_window_scrolls_down_and_never_sideways(offline: App, open_page: Open) -> None:
    """At 360 pixels everything stands below everything else."""
    page = open_page(offline.url, width=360, height=800).page
    write(page, MESSAGE)
    drafted(page)

    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_a_forwarded_request_is_refused(offline: App, tools: object) -> None:
    """Without sign-in a request that came through a proxy gets no page."""
    request = tools.request.new_context(extra_http_headers={"X-Forwarded-For": "203.0.113.9"})
    answer = request.get(offline.url)

    assert answer.status == 403
    request.dispose()
