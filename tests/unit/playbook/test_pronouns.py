from __future__ import annotations

import pytest

from assistant.playbook.pronouns import expanded, turned


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("my lamp hasn't arrived", "your lamp has not arrived"),
        ("I was charged twice", "you were charged twice"),
        ("I'm still waiting for my refund", "you are still waiting for your refund"),
        ("I also was told to wait", "you also were told to wait"),
        ("nobody called me or my wife", "nobody called you or your wife"),
        ("we booked two rooms for ourselves", "you booked two rooms for yourselves"),
        ("you charged me twice", "we charged you twice"),
        ("I sent you two mails", "you sent us two mails"),
        ("your driver left my parcel outside", "our driver left your parcel outside"),
        ("I could not log in and was locked out", "you could not log in and were locked out"),
        ("the lamp, i.e. the tall one, is broken", "the lamp, i.e. the tall one, is broken"),
    ],
)
def test_turned(theirs: str, ours: str) -> None:
    """First person becomes second, and a plain "you" of theirs becomes us."""
    assert turned(theirs) == ours


@pytest.mark.parametrize(
    "theirs",
    ["you cannot withdraw money there", "if you are lucky they answer", "that is on you guys", "it is yours"],
)
def test_doubtful_you_is_left_alone(theirs: str) -> None:
    """A "you" that may be anybody is not turned."""
    assert turned(theirs) is None


def test_contractions_are_written_out() -> None:
    """Contractions become the words an e-mail is written in."""
    assert expanded("it's been a week and I can't wait, it won't do") == (
        "it has been a week and I cannot wait, it will not do"
    )
