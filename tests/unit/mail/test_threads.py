"""Mails as clients of many languages write them: no word of the customer's is lost, quotes are set aside."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.mail import read_text
from assistant.model import Aside

FILE = Path(__file__).with_name("threads.txt")
KINDS = {"q": Aside.QUOTED, "s": Aside.SIGNATURE, "d": Aside.DISCLAIMER}


@dataclass(frozen=True)
class Mail:
    """A mail of threads.txt, its lines with their labels."""

    name: str
    lines: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return self.name

    @property
    def text(self) -> str:
        """The mail as it came."""
        return "\n".join(line for _, line in self.lines)

    def words(self, *labels: str) -> list[str]:
        """Return the words of the lines with these labels."""
        return [w for label, line in self.lines if label in labels for w in re.findall(r"\w+", line)]

    def filled(self, label: str) -> list[str]:
        """Return the lines with a label that hold words."""
        return [line.strip() for kind, line in self.lines if kind == label and re.search(r"\w", line)]


def _mails() -> list[Mail]:
    blocks = FILE.read_text(encoding="utf-8").split("\n### ")[1:]
    return [_mail(*block.rstrip("\n").split("\n")) for block in blocks]


def _mail(name: str, *lines: str) -> Mail:
    return Mail(name, tuple((line[0], line[2:]) for line in lines if line))


MAILS = _mails()


def test_the_set_is_as_large_as_it_says() -> None:
    """Eighty mails in at least twelve languages stand in the set."""
    assert len(MAILS) >= 80
    assert len({mail.name.split()[0] for mail in MAILS}) >= 12


@pytest.mark.parametrize("mail", MAILS, ids=str)
def test_no_word_of_the_customers_leaves_the_text(mail: Mail) -> None:
    """Every line the customer wrote stands in the text, whole."""
    text = read_text(mail.text).text
    for line in mail.filled("o"):
        assert " ".join(line.split()) in " ".join(text.split())


@pytest.mark.parametrize("mail", MAILS, ids=str)
def test_what_is_not_the_customers_is_set_aside_as_what_it_is(mail: Mail) -> None:
    """Quotes, signatures and disclaimers stand in a part of their kind and not in the text."""
    message = read_text(mail.text)
    for label, kind in KINDS.items():
        apart = " ".join(part.text for part in message.set_aside if part.kind is kind)
        for line in mail.filled(label):
            assert set(re.findall(r"\w+", line)) <= set(re.findall(r"\w+", apart)), line


@pytest.mark.parametrize("mail", MAILS, ids=str)
def test_nothing_is_thrown_away(mail: Mail) -> None:
    """Every word of the mail stands in the text or in a part set aside."""
    message = read_text(mail.text)
    everything = " ".join([message.text, *(part.text for part in message.set_aside)])
    assert set(mail.words("o", "q", "s", "d", "k")) <= set(re.findall(r"\w+", everything))


def test_nine_tenths_of_quoted_lines_are_set_aside() -> None:
    """At least 90 % of the lines of earlier mails are set aside; 80 % with those kept in doubt counted in."""
    sure, doubtful = [_rate("q"), _rate("q", "k")]
    assert sure >= 0.9
    assert doubtful >= 0.8


def _rate(*labels: str) -> float:
    aside = total = 0
    for mail in MAILS:
        text = {" ".join(line.split()) for line in read_text(mail.text).text.split("\n")}
        quoted = [line for label in labels for line in mail.filled(label)]
        total += len(quoted)
        aside += sum(" ".join(line.split()) not in text for line in quoted)
    return aside / total


SIGNATURES_KEPT = {"en dashes as a separator", "en postscript below the signature"}


@pytest.mark.parametrize(
    "mail", [m for m in MAILS if m.filled("k") and m.name not in SIGNATURES_KEPT], ids=str
)
def test_what_is_kept_in_doubt_is_said(mail: Mail) -> None:
    """A mail that keeps quoted lines in its text has a notice that says so."""
    assert read_text(mail.text).notices
