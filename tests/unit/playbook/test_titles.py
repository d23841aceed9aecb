from __future__ import annotations

import pytest

from assistant.playbook.titles import sentence_of


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Vase arrived in pieces", "my vase arrived in pieces"),
        ("Order TK-20931 - sledge still not here", "my sledge is still not here"),
        ("Locked out of my account, worried", "I was locked out of my account"),
        ("Told one price, charged another", "I was told one price and charged another"),
        ("Amount deducted two times", "the amount was deducted two times"),
        ("No room when we got there", "there was no room when we got there"),
        ("Parts missing from shelf", "there are parts missing from my shelf"),
        ("Shades never came", "my shades never came"),
        ("wrong seat post", "I received the wrong seat post"),
        ("Damaged piece received, kindly replace", "I received a damaged piece"),
        ("Everything was late", ""),
        ("The phantom sofa", ""),
        ("Final notice", ""),
        ("", ""),
    ],
)
def test_headlines_become_sentences(title: str, sentence: str) -> None:
    """A headline that names a trouble gets the words it left out, any other stays a headline."""
    assert sentence_of(title) == sentence
