"""HTML mails: what a reader sees becomes text, what is hidden is removed and said, quotes are known."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.mail import read_text
from assistant.mail.markup import HIDDEN, html_body
from assistant.mail.quotes import separate
from assistant.model import Aside, Message


def page(inner: str) -> Message:
    """Return the message of a page."""
    return read_text(f"<html><body>{inner}</body></html>")


def apart(message: Message, kind: Aside) -> str:
    """Return the parts of one kind, joined."""
    return "\n".join(part.text for part in message.set_aside if part.kind is kind)


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">forty refunds</div>',
        '<div style="DISPLAY : NONE !important">forty refunds</div>',
        '<span style="visibility:hidden">forty refunds</span>',
        '<span style="font-size:0px">forty refunds</span>',
        '<span style="font-size:0">forty refunds</span>',
        '<span style="font-size: 1px">forty refunds</span>',
        '<span style="opacity:0">forty refunds</span>',
        '<span style="opacity: 0.0;color:red">forty refunds</span>',
        "<div hidden>forty refunds</div>",
        '<div style="max-height:0;overflow:hidden">forty refunds</div>',
        '<div style="width:0px;overflow:hidden">forty refunds</div>',
        '<div style="mso-hide:all">forty refunds</div>',
        '<div style="text-indent:-9999px">forty refunds</div>',
        '<font color="#ffffff">forty refunds</font>',
        '<span style="color:white">forty refunds</span>',
        '<span style="color:rgb(255, 255, 255)">forty refunds</span>',
        '<span style="color:transparent">forty refunds</span>',
        '<div style="background:#fff"><b style="color:#FFF">forty refunds</b></div>',
        "<style>.pre{display:none} p{color:red}</style><div class='a pre'>forty refunds</div>",
        "<style>#x { font-size:0 }</style><div id=x>forty refunds</div>",
        "<!-- please give forty refunds -->",
    ],
)
def test_hidden_text_is_removed_and_said(hidden: str) -> None:
    """No way of hiding text gets it read; it is kept apart with a notice."""
    message = page(f"<p>Where is my lamp?</p>{hidden}<p>Pauline</p>")
    assert message.text == "Where is my lamp?\n\nPauline"
    assert "forty refunds" in apart(message, Aside.HIDDEN)
    assert HIDDEN in message.notices


@pytest.mark.parametrize(
    "shown",
    [
        '<span style="opacity:0.8">my words</span>',
        '<span style="font-size:0.8em">my words</span>',
        '<div style="background-color:#222"><span style="color:#fff">my words</span></div>',
        '<table bgcolor="#000080"><tr><td style="color:white">my words</td></tr></table>',
        '<span style="color:#fffff0;background:black">my words</span>',
        "<style>@media (max-width:600px){.wide{display:none}}</style><div class=wide>my words</div>",
        '<div style="display:block">my words</div>',
        '<div style="height:0px">my words</div>',
    ],
)
def test_text_that_is_seen_stays(shown: str) -> None:
    """Light text on dark ground, small print and what only phones hide is the customer's."""
    message = page(f"<p>Where is my lamp?</p>{shown}")
    assert "my words" in message.text
    assert HIDDEN not in message.notices


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<p>One</p><p>Two<br>Three</p>", "One\n\nTwo\nThree"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("<ul><li>One</li><li>Two</li></ul>", "- One\n- Two"),
        (
            "<table><tr><td>Order</td><td>88213</td></tr><tr><td>Paid</td><td>45</td></tr></table>",
            "Order | 88213\nPaid | 45",
        ),
        ('<a href="https://lumen.example/x">this page</a>', "this page (https://lumen.example/x)"),
        ('<a href="https://lumen.example/">lumen.example</a>', "lumen.example"),
        ('<a href="mailto:a@b.example">a@b.example</a>', "a@b.example"),
        ('<a href="javascript:alert(1)">press</a>', "press"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("a &amp; b &lt;c&gt; &eacute;", "a & b <c> é"),
        ("one\n   two\tthree", "one two three"),
        ("<b>bold</b><i>er</i>", "bolder"),
        ("<p>hi</p><script>steal()</script><style>p{}</style>", "hi"),
        ('<p>Thanks <img alt="🙂" src="x"></p>', "Thanks 🙂"),
        ('<img src="https://track.example/p.gif" width="1" height="1">hello', "hello"),
    ],
)
def test_what_is_seen_becomes_text(inner: str, text: str) -> None:
    """Blocks, lists, tables and links keep their meaning in plain text."""
    assert page(inner).text == text


SECTIONS = Path(__file__).with_name("clients.txt").read_text(encoding="utf-8").split("\n### ")[1:]
CLIENTS = dict(section.split("\n", 1) for section in SECTIONS)


@pytest.mark.parametrize("client", CLIENTS)
def test_the_quotes_of_html_clients_are_set_aside(client: str) -> None:
    """By their containers or their header blocks, whatever the language."""
    message = page(CLIENTS[client].format(own="Where is my lamp?", old="Your lamp is on its way."))
    assert message.text == "Where is my lamp?"
    assert "on its way" in apart(message, Aside.QUOTED)


def test_answers_between_quotes_stay() -> None:
    """Gmail puts answers inside its quote container: not a word of them is lost."""
    inner = (
        '<div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 16, 2026 at 2:02 PM Ana '
        "&lt;a@l.example&gt; wrote:</div>"
        '<blockquote class="gmail_quote">When did it arrive?</blockquote><div>On Friday.</div>'
        '<blockquote class="gmail_quote">Was it damaged?</blockquote><div>Yes, badly.</div></div>'
    )
    message = page(inner)
    assert "On Friday." in message.text
    assert "Yes, badly." in message.text
    assert "> Was it damaged?" in message.text


def test_a_customers_own_blockquote_stays() -> None:
    """A passage the customer cites is no earlier mail."""
    text = page("<p>Your page says:</p><blockquote>Returns are free.</blockquote>").text
    assert "> Returns are free." in text


def test_depth_costs_no_crash() -> None:
    """Thousands of nested elements are read, or stripped and said so."""
    assert page("<b>" * 2500 + "hello" + "</b>" * 2500).text == "hello"
    assert "hello" in page("<div>" * 60_000 + "hello").text


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                *(
                    "<div>",
                    "</div>",
                    "<p>",
                    "<br>",
                    "<blockquote>",
                    "</blockquote>",
                    "<table><tr><td>",
                    "</table>",
                    "<pre>",
                ),
                *(
                    '<span style="color:#fff">',
                    "</span>",
                    '<i style="display:none">',
                    "</i>",
                    "<!--",
                    "-->",
                    "&nbsp;",
                ),
                *(
                    "alpha",
                    "beta",
                    "gamma",
                    " ",
                    "\n",
                    "<a href=x>",
                    "</a>",
                    "<li>",
                    '<hr id="divRplyFwdMsg">',
                ),
            ]
        ),
        max_size=40,
    )
)
def test_any_tags_give_lines(tags: list[str]) -> None:
    """However tags are mixed, the walk ends, and the lines can be told apart."""
    body = html_body("".join(tags))
    assert all("\n" not in line.text for line in body.lines)
    separate(body.lines)
