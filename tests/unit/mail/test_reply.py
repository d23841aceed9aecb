"""Reply drafts: threaded, signed once, addressed safely, readable by anybody's parser."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.mail import read_eml, reply_eml
from assistant.mail.reply import reply_subject, with_signature
from assistant.model import Address, Message

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
PAULINE = Address("Marsh, Pauline", "pauline@marsh.example")
ANA = Address("Ana Ruiz", "ana@lumen.example")
MESSAGE = Message(
    "The lamp <b>broke</b>.\nAgain & again.",
    subject="Lamp",
    sender=PAULINE,
    message_id="<1@marsh.example>",
    date=datetime(2026, 11, 14, 14, 2, tzinfo=UTC),
)


def written(
    message: Message = MESSAGE, text: str = "Dear Pauline,\n\nwe are sorry.", signature: str = ""
) -> bytes:
    """Return a draft with fixed date and id."""
    return reply_eml(
        message, text, sender=ANA, signature=signature, date=NOW, make_id=lambda: "draft@lumen.example"
    )


def parsed(data: bytes) -> EmailMessage:
    """Return a draft as the standard library reads it."""
    mail = message_from_bytes(data, policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def content(mail: EmailMessage, subtype: str) -> str:
    """Return one version of the text."""
    part = mail.get_body((subtype,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_draft_answers_the_mail() -> None:
    """Recipient, subject, thread, date and the mark of a draft are set."""
    mail = parsed(written())
    assert mail["To"].addresses[0].addr_spec == "pauline@marsh.example"
    assert mail["To"].addresses[0].display_name == "Marsh, Pauline"
    assert mail["From"] == "Ana Ruiz <ana@lumen.example>"
    assert (mail["Subject"], mail["X-Unsent"]) == ("Re: Lamp", "1")
    assert mail["In-Reply-To"] == mail["References"] == "<1@marsh.example>"
    assert mail["Message-ID"] == "<draft@lumen.example>"
    assert mail["Date"].datetime == NOW


def test_both_versions_hold_text_and_quoted_original() -> None:
    """Plain and HTML say the same; the customer's markup is text."""
    mail = parsed(written(signature="Ana Ruiz\nLumen Lamps"))
    plain = content(mail, "plain")
    assert plain.index("we are sorry.") < plain.index("Ana Ruiz") < plain.index("pauline@marsh.example")
    assert "> The lamp <b>broke</b>.\n> Again & again." in plain
    html = content(mail, "html")
    assert "The lamp &lt;b&gt;broke&lt;/b&gt;.<br>" in html
    assert html.count("Lumen Lamps") == plain.count("Lumen Lamps") == 1


def test_our_own_reader_takes_the_draft_apart_again() -> None:
    """The quoted original of a draft is set aside when it comes back."""
    message = read_eml(written())
    assert message.text == "Dear Pauline,\n\nwe are sorry."
    assert "Again & again." in message.set_aside[0].text


def test_long_ids_stay_whole() -> None:
    """Ids of 110 characters and forty references come out unbroken and unencoded, on legal lines."""
    parents = tuple(f"<{number:03}{'x' * 94}@mail.example>" for number in range(40))
    own = f"<{'y' * 95}@mail.example>"
    assert {len(one) for one in (*parents, own)} == {110, 112}
    data = written(Message("Hi", sender=PAULINE, message_id=own, references=parents))
    head = data.split(b"\r\n\r\n")[0]
    assert b"=?" not in head
    assert all(one.encode() in head for one in (*parents, own))
    assert max(len(line) for line in head.split(b"\r\n")) <= 998
    assert " ".join(parsed(data)["References"].split()) == " ".join((*parents, own))
    assert read_eml(data).references == (*parents, own)


def test_reply_to_is_honoured() -> None:
    """Who asks for replies elsewhere gets them there."""
    message = Message("Hi", sender=PAULINE, reply_to=(Address("", "home@marsh.example"),))
    assert parsed(written(message))["To"] == "home@marsh.example"


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Lamp", "Re: Lamp"),
        ("Re: Lamp", "Re: Lamp"),
        ("RE: AW: Re[2]: SV: Lamp", "Re: Lamp"),
        ("回复：Lamp", "Re: Lamp"),
        ("Fwd: Re: Lamp", "Re: Fwd: Re: Lamp"),
        ("Regarding my lamp", "Re: Regarding my lamp"),
        ("", "Re:"),
    ],
)
def test_the_subject_has_one_re(subject: str, expected: str) -> None:
    """Prefixes of other languages and repetitions become one."""
    assert reply_subject(subject) == expected


@pytest.mark.parametrize(
    ("text", "signature", "expected"),
    [
        ("Hello", "", "Hello"),
        ("Hello", "Ana\nLumen", "Hello\n\nAna\nLumen"),
        ("Hello\n\nKind regards,\nAna\nLumen", "Ana\nLumen", "Hello\n\nKind regards,\nAna\nLumen"),
        ("Hello\n\nKind regards,\nAna", "Ana\nLumen", "Hello\n\nKind regards,\nAna\nLumen"),
        ("Hello\n\nKind regards,", "Ana\nLumen", "Hello\n\nKind regards,\nAna\nLumen"),
        ("Hello\n\nKind regards,", "Best regards,\nAna", "Hello\n\nKind regards,\nAna"),
    ],
)
def test_the_signature_stands_once(text: str, signature: str, expected: str) -> None:
    """Whatever of it the writer put below the text already is not repeated."""
    assert with_signature(text, signature) == expected


def test_without_any_address_there_is_no_recipient() -> None:
    """A pasted message gives a draft whose recipient the agent fills in."""
    mail = parsed(reply_eml(Message("Hi"), "Hello", date=NOW, make_id=lambda: "x@y.example"))
    assert mail["To"] is None
    assert mail["From"] is None


def test_addresses_outside_ascii_are_written() -> None:
    """Domains become punycode; a local part that cannot be ASCII is written as UTF-8."""
    assert b"p@xn--exmple-cua.de" in written(Message("Hi", sender=Address("", "p@exämple.de")))
    assert "jörg@weiss.example".encode() in written(
        Message("Hi", sender=Address("Jörg", "jörg@weiss.example"))
    )


HOSTILE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "a\r\nBcc: evil@x.example",
            "a\nBcc: evil@x.example\n\nbody",
            "=?utf-8?q?a=0D=0ABcc=3A_evil=40x=2Eexample?=",
            '"; Bcc: evil@x.example',
            "a\u2028Bcc: evil@x.example",
            "a\x00\x0bBcc: evil@x.example",
            "<script>alert(1)</script>",
            ", evil@x.example, ",
            "evil@x.example>",
        ]
    ),
)


@settings(max_examples=150, deadline=None)
@given(name=HOSTILE, email=HOSTILE, subject=HOSTILE, own=HOSTILE, text=HOSTILE)
def test_nothing_a_customer_says_becomes_a_header(
    name: str, email: str, subject: str, own: str, text: str
) -> None:
    """Names, addresses, subjects, ids and texts can neither add a header nor a recipient."""
    people = (Address(name, "p@marsh.example"), Address(name, email))
    message = Message(
        text, subject=subject, sender=people[0], reply_to=people, message_id=own, references=(own,)
    )
    data = written(message, text=text, signature=name)
    mail = parsed(data)
    allowed = {
        "message-id",
        "in-reply-to",
        "references",
        "from",
        "to",
        "subject",
        "date",
        "x-unsent",
        "mime-version",
    }
    assert {key.lower() for key in mail.keys()} <= allowed | {"content-type"}  # noqa: SIM118
    assert len(mail.get_all("subject", [])) == 1
    assert len(mail["To"].addresses) <= 2
    assert mail["To"].addresses[0].addr_spec == "p@marsh.example"
    assert "<script>" not in content(mail, "html")
