"""Garbled letters are repaired where that is safe, and left alone where it is not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.mail import read_text
from assistant.mail.assemble import REPAIRED
from assistant.mail.charset import decode, repair

SENTENCES = [
    "Ich möchte mein Geld zurück – sofort!",
    "It’s been “three” weeks…",
    "C’est inadmissible, je suis très fâché.",
    "Zażądałem zwrotu – źle",
    "Где мой заказ?",
    "商品が届きません",
    "45 € – ça va? 😀",
]


@pytest.mark.parametrize("text", SENTENCES)
@pytest.mark.parametrize("codec", ["latin-1", "cp1252"])
def test_utf8_read_as_western_is_repaired(text: str, codec: str) -> None:
    """The common accident is undone and said."""
    garbled = "".join(_as(byte, codec) for byte in text.encode())
    message = read_text(garbled)
    assert message.text == text
    assert REPAIRED in message.notices


def _as(byte: int, codec: str) -> str:
    return bytes([byte]).decode(codec, "ignore") or chr(byte)


def test_what_was_garbled_twice_is_repaired_twice() -> None:
    """Mojibake of mojibake is undone as well."""
    twice = "zurück".encode().decode("latin-1").encode().decode("latin-1")
    assert repair(f"Geld {twice}")[0] == "Geld zurück"


@pytest.mark.parametrize(
    "text",
    [
        *SENTENCES,
        "MAÇÃ” é boa",
        "“NÃO”",
        "Â quoi bon ?",
        "Ñandú señor ¿qué pasó?",
        "ÀÉÎÕÜ ÅÄÖ Æ Ø",
        "½ × ¾ ± ¼ µm",
        "สวัสดีครับ ฉันต้องการเงินคืน",
        "Ð and Þ are letters in Iceland",
    ],
)
def test_right_text_is_left_alone(text: str) -> None:
    """What people really write in any script is not touched."""
    assert repair(text) == (text, False)


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=200),
    st.one_of(st.text(max_size=12), st.sampled_from(["utf-8", "rot13", "idna", "hz"])),
)
def test_any_bytes_give_text(data: bytes, declared: str) -> None:
    """No bytes under no name of a charset crash the decoder."""
    assert isinstance(decode(data, declared).text, str)
