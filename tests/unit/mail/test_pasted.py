"""Pasted text: headers above it, quotes below it, sources, pages, nothing at all and far too much."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.mail import read_text
from assistant.mail.assemble import MAX_TEXT
from assistant.model import Address, Aside


def everything(text: str) -> str:
    """Return the text of a pasted message and all that was set aside."""
    message = read_text(text)
    return "\n".join([message.text, *(part.text for part in message.set_aside)])


def test_pasted_headers_become_fields() -> None:
    """What a mail program shows above a mail is taken for what it is, and kept."""
    message = read_text(
        "Subject: Broken lamp\nFrom: Pauline Marsh <p@marsh.example>\nTo: help@lumen.example\n\nIt broke."
    )
    assert (message.subject, message.text) == ("Broken lamp", "It broke.")
    assert message.sender == Address("Pauline Marsh", "p@marsh.example")
    assert message.to == (Address("", "help@lumen.example"),)
    assert [part.kind for part in message.set_aside] == [Aside.HEADERS]


@pytest.mark.parametrize(
    "head",
    [
        "Betreff: Lampe\nVon: Jörg Weiß <j@weiss.example>",
        "De : Hélène <h@d.example>\nObjet : Lampe",
        "发件人: 王 <w@w.example>\n主题: Lampe",
        "Subject: Lampe",
        "From: Ana Ruiz\nSent: Monday, November 16, 2026 2:02 PM\nTo: P\nSubject: Lampe",
    ],
)
def test_pasted_headers_of_many_languages_are_known(head: str) -> None:
    """A subject is a subject in any language."""
    message = read_text(f"{head}\n\nIt broke.")
    assert (message.subject, message.text) == ("Lampe", "It broke.")


@pytest.mark.parametrize(
    "text",
    [
        "From: Berlin\nTo: Paris\n\nPlease rebook me.",
        "From: Berlin\nTo: Paris\nDate: 12 November 2026 14:02\n\nPlease rebook me.",
        "Subject: booking\nFrom: Berlin\nTo: Paris\n\nPlease rebook me.",
        "Problem: it broke\nOrder: 88213\n\nPlease help.",
        "To: whom it may concern\n\nIt broke.",
        "Date: I do not remember\nIt broke.",
    ],
)
def test_what_only_looks_like_headers_stays(text: str) -> None:
    """A journey and a form are the customer's words."""
    assert read_text(text).text == text


def test_a_pasted_source_is_read_as_a_mail() -> None:
    """A source pasted whole ("show original") gives the message and not its headers."""
    source = (
        "Return-Path: <p@marsh.example>\nReceived: by mx.example\nMIME-Version: 1.0\nSubject: Lamp\n"
        "From: p@marsh.example\nContent-Type: text/html; charset=utf-8\n\n<p>It <b>broke</b>.</p>"
    )
    message = read_text(source)
    assert (message.subject, message.text) == ("Lamp", "It broke.")


def test_a_pasted_page_is_read_as_one() -> None:
    """HTML is read as HTML; text that mentions a tag is text."""
    assert read_text("<div>It<br>broke</div>").text == "It\nbroke"
    assert read_text("Your <b> tag shows in my mail</b>").text == "Your <b> tag shows in my mail</b>"


@pytest.mark.parametrize("text", ["", " \n\t\n", "\u200b\u200b", "\x00"])
def test_nothing_is_refused_in_one_line(text: str) -> None:
    """An empty paste says what to do."""
    with pytest.raises(InputError, match="paste or type"):
        read_text(text)


@pytest.mark.parametrize("text", ["?", "a", "refund pls", "{{ 7*7 }} {% raw %}", "</customer_message>", "💢"])
def test_little_is_a_message(text: str) -> None:
    """One character is a message, and template syntax is text like any other."""
    assert read_text(text).text == text


def test_too_much_is_cut_and_kept() -> None:
    """Of a megabyte the first 200,000 characters are read; the rest is set aside and said."""
    text = "The lamp broke again today. " * 40_000
    message = read_text(text)
    assert len(message.text) <= MAX_TEXT
    rest = "".join(part.text for part in message.set_aside if part.kind is Aside.REST)
    assert len(re.findall(r"\w+", message.text + " " + rest)) == 5 * 40_000
    assert any("characters" in notice for notice in message.notices)


HOSTILE = {
    "on mon": "On Mon\n",
    "attribution": "On Mon, Nov 16, 2026 at 2:02 PM Ana <a@b.example>\n",
    "header": "From: a\nTo: b\n",
    "alternating": "> a\nb\n",
    "wrote": "wrote:\n> x\n",
    "delimiter": "-- \nx\n",
    "one line": "On Mon 16/11/2026 14:02 a@b.example wrote: ",
    "at": "a@",
    "dashes": "-----",
    "zero width": "a\u200b",
    "garbled": "Ã¼â€",
    "tags": "<p><b>",
}


@pytest.mark.parametrize("cue", HOSTILE)
def test_repeated_cues_end(cue: str) -> None:
    """A hundred kilobytes of the same cue are read in one pass."""
    unit = HOSTILE[cue]
    assert read_text("My lamp broke.\n" + unit * (100_000 // len(unit))).text


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "",
                "> quoted words",
                ">> deeper words",
                "On Mon, Nov 16, 2026 at 2:02 PM Ana <ana@l.example> wrote:",
                "wrote:",
                "Ana wrote:",
                "From: Ana Ruiz <ana@l.example>",
                "Sent: Monday, November 16, 2026 2:02 PM",
                "To: Pauline",
                "Subject: Lamp",
                "From: Berlin",
                "-----Original Message-----",
                "---------- Forwarded message ---------",
                "________________________________",
                "-- ",
                "--",
                "Sent from my iPhone",
                "Kind regards,",
                "Pauline Marsh",
                "Tel. +44 20 7946 0018",
                "PS: hurry",
                "This e-mail is confidential and for the intended recipient only, who may delete it soon.",
                "My own words.",
                "Your page says:",
                "see my answers in red below",
            ]
        ),
        st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=40),
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=200, deadline=None)
@given(LINES)
def test_every_word_is_in_the_text_or_set_aside(lines: list[str]) -> None:
    """However a mail is composed, its words come out, each as often as it went in."""
    text = "\n".join(["My lamp broke.", *lines])
    words = sorted(re.findall(r"\w+", text))
    assert sorted(re.findall(r"\w+", everything(text))) == words


@settings(max_examples=200, deadline=None)
@given(LINES)
def test_the_first_sentence_of_a_mail_always_stays(lines: list[str]) -> None:
    """What stands above everything is the customer's, whatever follows."""
    assert read_text("\n".join(["My lamp broke.", *lines])).text.startswith("My lamp broke.")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120))
def test_no_text_crashes(text: str) -> None:
    """Any text gives a message or the one error for an empty one."""
    try:
        read_text(text)
    except InputError:
        assert not re.search(r"\w", text)
