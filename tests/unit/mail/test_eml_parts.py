"""What hangs on a mail: files, pictures, other mails, sealed envelopes."""

from __future__ import annotations

import base64
import struct

from assistant.mail import read_eml
from assistant.model import Aside
from tests.doubles.mails import COMPLAINT, aside, html, multipart, plain


def test_attachments_are_named_without_paths() -> None:
    """A file name is a name: no folders, no control characters."""
    disposition = 'Content-Disposition: attachment; filename="../../etc/app.py"'
    photo = f'Content-Type: image/png; name="x"\r\n{disposition}\r\n\r\nx'
    message = read_eml(multipart("mixed", plain(COMPLAINT), photo))
    assert message.attachments == ("app.py",)


def test_inline_images_count_as_attachments() -> None:
    """A picture without a name is still said to be there."""
    page = html('<p>See <img src="cid:1"></p>')
    image = "Content-Type: image/png\r\nContent-ID: <1>\r\n\r\nx"
    assert read_eml(multipart("related", page, image)).attachments == ("unnamed (image/png)",)


def test_an_attached_mail_is_kept_as_evidence() -> None:
    """The text of a mail attached to a mail is set aside and said so."""
    mail = "From: c@d.example\r\nSubject: Parcel 4711\r\n\r\nLeft with a neighbour."
    inner = f"Content-Type: message/rfc822\r\n\r\n{mail}"
    message = read_eml(multipart("mixed", plain(COMPLAINT), inner))
    assert message.text == COMPLAINT
    assert "Left with a neighbour." in aside(message, Aside.QUOTED)
    assert "message.eml" in message.attachments
    assert any("attached" in notice for notice in message.notices)


def test_a_mail_that_only_carries_a_mail_is_that_mail() -> None:
    """Forwarding as attachment with nothing above still gives a text."""
    inner = (
        "Content-Type: message/rfc822\r\n\r\nFrom: c@d.example\r\nSubject: x\r\n\r\nLeft with a neighbour."
    )
    assert read_eml(multipart("mixed", inner)).text == "Left with a neighbour."


def test_winmail_dat_gives_up_its_text() -> None:
    """Outlook's own format is read where the mail holds nothing else."""
    block = struct.pack("<BII", 1, 0x0002800C, len(COMPLAINT)) + COMPLAINT.encode() + b"\0\0"
    tnef = b"\x78\x9f\x3e\x22\x01\x00" + struct.pack("<BII", 1, 0x00089006, 4) + b"abcd\0\0" + block
    part = b"Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    message = read_eml(multipart("mixed", part + base64.b64encode(tnef)))
    assert message.text == COMPLAINT
    assert any("winmail" in notice for notice in message.notices)


def test_a_winmail_dat_that_cannot_be_read_is_said() -> None:
    """Broken TNEF gives a notice that says what to ask for."""
    part = "Content-Type: application/ms-tnef\r\n\r\nrubbish"
    message = read_eml(multipart("mixed", part))
    assert any("winmail.dat" in notice for notice in message.notices)


def test_encrypted_mail_is_said_to_be() -> None:
    """An encrypted mail gives no text but a notice what to do."""
    parts = (
        "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
        "Content-Type: application/octet-stream\r\n\r\nx",
    )
    message = read_eml(multipart("encrypted", *parts))
    assert any("encrypted" in notice for notice in message.notices)
