"""Mail nobody waits for an answer to is told from mail that somebody does."""

from __future__ import annotations

import pytest

from assistant.mail import read_eml, read_text

BODY = "\r\n\r\nI shall answer soon."


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ("From: a@b.example\r\nAuto-Submitted: auto-replied", "auto-reply"),
        ("From: a@b.example\r\nAuto-Submitted: auto-generated; x=y", "auto-reply"),
        ("From: a@b.example\r\nX-Autoreply: yes", "auto-reply"),
        ("From: a@b.example\r\nX-Auto-Response-Suppress: All", "auto-reply"),
        ("From: a@b.example\r\nPrecedence: auto_reply", "auto-reply"),
        ("From: a@b.example\r\nReturn-Path: <>", "auto-reply"),
        ("From: a@b.example\r\nSubject: Automatische Antwort: Lampe", "auto-reply"),
        ("From: a@b.example\r\nSubject: =?utf-8?q?R=C3=A9ponse_automatique_:_Lampe?=", "auto-reply"),
        ("From: a@b.example\r\nPrecedence: bulk", "bulk mail"),
        ("From: a@b.example\r\nList-Id: <lamps.example>", "mailing list"),
        ("From: Mail Delivery System <MAILER-DAEMON@mx.example>", "bounce"),
        ("From: postmaster@mx.example\r\nSubject: x", "bounce"),
        ("From: a@b.example\r\nReturn-Path: <>\r\nSubject: Undeliverable: your mail", "bounce"),
        ("From: a@b.example\r\nX-Failed-Recipients: c@d.example", "bounce"),
        ("From: no-reply@shop.example", "no-reply sender"),
        ("From: donotreply+77@shop.example", "no-reply sender"),
    ],
)
def test_headers_tell(head: str, reason: str) -> None:
    """Each header of the standards, and the usual others, gives its reason."""
    assert read_eml((head + BODY).encode()).automatic == reason


@pytest.mark.parametrize(
    "head",
    [
        "From: a@b.example",
        "From: a@b.example\r\nAuto-Submitted: no",
        "From: a@b.example\r\nPrecedence: normal",
        "From: a@b.example\r\nReturn-Path: <a@b.example>",
        "From: a@b.example\r\nSubject: Out of office hours nobody answers your phone",
        "From: norbert.noreplyson@b.example",
        "From: noreply@form.example\r\nReply-To: pauline@marsh.example",
        "From: a@b.example\r\nX-Auto-Response-Suppress: None",
        "From: a@b.example\r\nSubject: Undelivered parcel",
    ],
)
def test_people_are_not_taken_for_machines(head: str) -> None:
    """A contact form's sender, a complaint about a machine and an ordinary mail get their draft."""
    assert read_eml((head + BODY).encode()).automatic == ""


def test_a_delivery_report_is_a_bounce() -> None:
    """RFC 3464 reports are bounces, and their readable part is the text."""
    data = (
        "From: x@mx.example\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nYour mail was not delivered.\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822;c@d.example\r\n--b--\r\n"
    )
    message = read_eml(data.encode())
    assert (message.automatic, message.text) == ("bounce", "Your mail was not delivered.")


def test_an_invitation_is_one_and_a_calendar_file_is_not() -> None:
    """A meeting request needs no draft; a complaint with an .ics attached does."""
    head = 'From: a@b.example\r\nContent-Type: multipart/{kind}; boundary="b"\r\n\r\n'
    start = head + "--b\r\n\r\nSee you.\r\n--b\r\n"
    calendar = "Content-Type: text/calendar; method=REQUEST\r\n"
    request = start.format(kind="alternative") + calendar + "\r\nBEGIN:VCALENDAR\r\n--b--"
    mixed = start.format(kind="mixed") + calendar
    attached = mixed + "Content-Disposition: attachment\r\n\r\nBEGIN:VCALENDAR\r\n--b--"
    assert read_eml(request.encode()).automatic == "calendar invitation"
    assert read_eml(attached.encode()).automatic == ""


@pytest.mark.parametrize(
    "text",
    [
        "I am currently out of the office and will return on Monday.",
        "Ich bin derzeit nicht im Büro. In dringenden Fällen wenden Sie sich an Herrn Ott.",
        "Je suis actuellement absente du bureau et serai de retour lundi.",
        "Estoy fuera de la oficina. Si es urgente, llame a mi colega. Regreso el lunes.",
        "Sono attualmente fuori ufficio, rientro lunedì.",
        "Ik ben momenteel niet op kantoor. Maandag ben ik terug.",
        "Subject: Out of office: Lamp\n\nBack on Monday.",
    ],
)
def test_pasted_notices_of_absence_are_known(text: str) -> None:
    """The wording of auto-replies in several languages is enough where there are no headers."""
    assert read_text(text).automatic == "auto-reply"


@pytest.mark.parametrize(
    "text",
    [
        "I am on leave until Monday and will be back then. Where is my order?",
        "I was out of the office when your courier came. Send it again!",
        "Your out of office reply is all I ever get.",
        "I will be out of the office on Friday, so deliver my order 88213 on Monday. It is urgent.",
        "Ich bin zurzeit nicht im Büro, aber meine Bestellung ging trotzdem dorthin. Bitte zurück!",
    ],
)
def test_a_customer_who_is_away_still_gets_an_answer(text: str) -> None:
    """Absence mentioned in a complaint makes it no auto-reply."""
    assert read_text(text).automatic == ""
