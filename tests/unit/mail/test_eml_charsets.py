"""Mails in every charset: the one they name, the one they mean, or neither."""

from __future__ import annotations

import pytest

from assistant.mail import read_eml
from tests.doubles.mails import GERMAN, eml


@pytest.mark.parametrize(
    ("written", "declared", "said"),
    [
        ("utf-8", "utf-8", False),
        ("latin-1", "iso-8859-1", False),
        ("utf-8", "iso-8859-1", True),
        ("latin-1", "utf-8", True),
        ("latin-1", "x-unknown", True),
        ("cp1252", "us-ascii", False),
        ("utf-16", "utf-16", False),
    ],
)
def test_a_wrong_or_unknown_charset_is_found_out(written: str, declared: str, *, said: bool) -> None:
    """The text is right whatever the mail claims, and a guess is said to be one."""
    head = f"Content-Type: text/plain; charset={declared}"
    message = read_eml(eml("From: a@b.example", head, body=GERMAN, charset=written))
    assert message.text == GERMAN
    assert any("charset" in notice for notice in message.notices) is said


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        ("お世話になっております。商品が届きません。", "iso-2022-jp"),
        ("商品がまだ届きません。返金してください。", "shift_jis"),
        ("我的订单还没有到，请退款。", "gb2312"),
        ("주문한 상품이 아직 안 왔어요.", "euc-kr"),
        ("Где мой заказ? Верните деньги.", "koi8-r"),
        ("Żądam zwrotu pieniędzy.", "iso-8859-2"),
        ("Πού είναι η παραγγελία μου;", "iso-8859-7"),
    ],
)
def test_charsets_of_the_world_are_read(text: str, charset: str) -> None:
    """What is declared rightly is read rightly."""
    body = text.encode(charset)
    assert (
        read_eml(eml("From: a@b.example", f"Content-Type: text/plain; charset={charset}", body=body)).text
        == text
    )


def test_html_may_name_its_charset_itself() -> None:
    """Without a charset in the header the one in the page counts."""
    page = '<html><head><meta charset="koi8-r"></head><body>Где мой заказ?</body></html>'.encode("koi8-r")
    assert read_eml(eml("From: a@b.example", "Content-Type: text/html", body=page)).text == "Где мой заказ?"
