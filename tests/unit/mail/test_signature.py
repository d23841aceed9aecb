"""Signatures, device lines and disclaimers are told from what people say."""

from __future__ import annotations

import pytest

from assistant.mail import read_text
from assistant.mail.signature import is_device_line, is_disclaimer, is_sign_off
from assistant.model import Aside


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Sent from my Samsung Galaxy smartphone.",
        "Sent from Yahoo Mail on Android",
        "Sent from Mail<https://go.example/x> for Windows 10",
        "Get Outlook for Android<https://aka.example/x>",
        "Sent with Proton Mail secure email.",
        "Von meinem iPad gesendet",
        "Gesendet von Mail für Windows 10",
        "Gesendet mit der GMX Mail App",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Inviato da iPhone",
        "Verzonden vanaf mijn iPhone",
        "Enviado do meu iPhone",
        "Wysłane z iPhone'a",
        "Skickat från min iPhone",
        "Sendt fra min iPhone",
        "Lähetetty iPhonesta",
        "Отправлено с iPhone",
        "iPhone'umdan gönderildi",
        "iPhoneから送信",
        "发自我的iPhone",
        "나의 iPhone에서 보냄",
        "Odesláno z iPhonu",
    ],
)
def test_device_lines_are_known(line: str) -> None:
    """What phones put below a text is known in many languages."""
    message = read_text(f"It broke.\n\n{line}")
    assert message.text == "It broke."
    assert [part.kind for part in message.set_aside] == [Aside.SIGNATURE]


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my happy place",
        "Sent from Hamburg by phone order on Monday",
        "The parcel was sent from my iPhone shop",
        "Sent from my desk, which is easier than my mobile phone.",
        "Get Outlook for my account working again, please",
        "Ich habe es von meinem Handy aus versucht",
    ],
)
def test_sentences_are_no_device_lines(line: str) -> None:
    """People mention phones as well."""
    assert not is_device_line(line)


def test_a_dashed_line_above_an_order_number_is_no_signature() -> None:
    """Only the standard's delimiter sets digits aside that are no contact."""
    assert "88213" in read_text("It broke.\n--\nOrder 88213\nRed lamp").text
    assert read_text("It broke.\n-- \nOrder 88213").text == "It broke."


@pytest.mark.parametrize("line", ["Kind regards,", "MIT FREUNDLICHEN GRÜSSEN", "Cordialement.", "Pozdrawiam"])
def test_sign_offs_are_known(line: str) -> None:
    """Closing formulas alone on their line are known whatever their case."""
    assert is_sign_off(line)


def test_a_disclaimer_needs_more_than_its_first_words() -> None:
    """Many sentences begin with "This e-mail"."""
    assert not is_disclaimer(
        "This e-mail is the third I send you about the same broken lamp and the bill for it."
    )


def test_a_red_lamp_is_no_way_of_answering() -> None:
    """A colour alone does not keep the older mail in the text."""
    head = "From: Ana <a@l.example>\nSent: Monday, November 16, 2026 2:02 PM\nTo: P\nSubject: Lamp"
    older = f"{head}\n\nWe are sorry."
    assert read_text(f"I ordered the lamp in red and got it in blue.\n\n{older}").text.endswith("in blue.")
