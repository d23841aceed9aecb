"""Mails with too little in them, nothing, too much, or anything at all."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import InputError
from assistant.mail import read_eml
from assistant.mail.eml import EMPTY_FILE, NOT_A_MAIL, OUTLOOK
from tests.doubles.mails import COMPLAINT, GERMAN, eml, multipart, outcome, plain


def test_a_subject_alone_is_the_message() -> None:
    """With an empty body the subject is read in its place, and said so."""
    message = read_eml(eml("From: a@b.example", "Subject: Where is my refund?", body=""))
    assert message.text == "Where is my refund?"
    assert any("subject" in notice for notice in message.notices)


def test_an_attachment_alone_is_a_message_without_text() -> None:
    """A photo without a word is a message; a notice says that it has no text."""
    photo = 'Content-Type: image/png\r\nContent-Disposition: attachment; filename="lamp.png"\r\n\r\nx'
    message = read_eml(multipart("mixed", photo))
    assert (message.text, message.attachments) == ("", ("lamp.png",))
    assert any("no text" in notice for notice in message.notices)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", EMPTY_FILE),
        (b"\0" * 500, EMPTY_FILE),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, NOT_A_MAIL),
        (b"\x7fELF" + b"\x00\x01\x02" * 500, NOT_A_MAIL),
        (b"PK\x03\x04" + b"\x14\x00\x00\x00" * 500, NOT_A_MAIL),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, OUTLOOK),
    ],
)
def test_what_is_no_mail_is_refused_in_one_line(data: bytes, what: str) -> None:
    """Binary files named .eml are told apart, with what to do."""
    with pytest.raises(InputError, match=what[:20]):
        read_eml(data)


def test_a_mail_with_nothing_in_it_is_refused() -> None:
    """No text, no subject, no attachment: there is nothing to answer."""
    with pytest.raises(InputError, match="nothing to answer"):
        read_eml(eml("From: a@b.example", "X-A: b", body=" \r\n"))


def test_text_without_headers_is_read_as_text() -> None:
    """Plain text saved as .eml is a message too."""
    assert COMPLAINT in read_eml(COMPLAINT.encode()).text


@pytest.mark.parametrize("depth", [40, 500, 3000])
def test_deep_nesting_ends_in_text(depth: int) -> None:
    """Thousands of multiparts in each other neither crash nor hide the text."""
    head = "From: p@marsh.example\r\nSubject: deep\r\n"
    levels = "".join(
        f'Content-Type: multipart/mixed; boundary="b{i}"\r\n\r\n--b{i}\r\n' for i in range(depth)
    )
    tail = "".join(f"\r\n--b{i}--" for i in reversed(range(depth)))
    message = read_eml((head + levels + plain(COMPLAINT) + tail).encode())
    assert message.subject == "deep"
    assert COMPLAINT in message.text
    assert any("nested" in notice for notice in message.notices) is (depth > 60)


def test_mails_nested_in_mails_end() -> None:
    """A mail in a mail in a mail … is read to a depth and no further."""
    data = f"From: p@marsh.example\r\nSubject: core\r\n\r\n{COMPLAINT}"
    for level in range(80):
        data = f"From: p@marsh.example\r\nSubject: s{level}\r\nContent-Type: message/rfc822\r\n\r\n{data}"
    assert read_eml(data.encode()).text


def test_many_parts_are_cut_and_said() -> None:
    """A mail of a thousand parts gives its first ones."""
    message = read_eml(multipart("mixed", *[plain(f"part {i}") for i in range(700)]))
    assert "part 1" in message.text
    assert any("only" in notice for notice in message.notices)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    """Whatever the bytes are, a message or one of our errors comes back."""
    assert "\n" not in str(outcome(data))


HEADER = st.sampled_from(
    [
        "From",
        "Content-Type",
        "Content-Transfer-Encoding",
        "Subject",
        "Date",
        "References",
        "Content-Disposition",
    ]
)
VALUE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "multipart/mixed; boundary=b",
            "message/rfc822",
            "text/html; charset=utf-7",
            "base64",
            "=?utf-8?q?=FF?=",
        ]
    ),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(HEADER, VALUE), max_size=5), st.binary(max_size=200))
def test_no_headers_crash_the_reader(fields: list[tuple[str, str]], body: bytes) -> None:
    """Mails of odd headers over odd bodies give a message or one of our errors."""
    head = "\r\n".join(f"{name}: {' '.join(value.split())}" for name, value in fields)
    assert "\n" not in str(outcome(head.encode("utf-8", "surrogatepass") + b"\r\n\r\n--b\r\n\r\n" + body))


def test_what_the_standard_library_writes_is_read_back() -> None:
    """A mail built by `email` comes back with text, names and attachment."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Zoë <z@b.example>", "help@lumen.example", "Ärger"
    mail.set_content(GERMAN)
    mail.add_alternative(f"<p>{GERMAN}</p>", subtype="html")
    mail.add_attachment(b"x", maintype="image", subtype="png", filename="büro.png")
    message = read_eml(mail.as_bytes())
    assert (message.text, message.subject, message.attachments) == (GERMAN, "Ärger", ("büro.png",))
