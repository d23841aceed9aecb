"""What goes into a template stays within its limits, and what does not is said."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from assistant.drafting.fitting import CUT, fit_thread, fitted
from assistant.model import Speaker, Turn
from assistant.templates import InputSpec


def mails(*sizes: int) -> list[Turn]:
    """Return earlier mails of about so many characters, oldest first."""
    return [
        Turn(Speaker.CUSTOMER, f"<{n}>" + "x" * size, date(2026, 1, n + 1)) for n, size in enumerate(sizes)
    ]


def test_a_thread_that_fits_goes_in_whole() -> None:
    """Nothing is left out and nothing is said."""
    kept, said = fit_thread(mails(10, 20, 30), 1_000)

    assert [mail.partition(": ")[2].rstrip("x") for mail in kept] == ["<0>", "<1>", "<2>"]
    assert said == ""


def test_the_newest_mails_go_in_first() -> None:
    """The oldest are left out, and how many is said."""
    kept, said = fit_thread(mails(500, 500, 500, 500), 1_130)

    assert ["<2>" in kept[0], "<3>" in kept[1], len(kept)] == [True, True, 2]
    assert "the oldest 2 of 4 did not fit" in said


def test_a_mail_too_long_gives_its_beginning() -> None:
    """Where there is room worth reading, the next mail is cut at its end, marked and told."""
    kept, said = fit_thread(mails(5_000, 100), 1_000)

    assert kept[0].startswith("Customer, 2026-01-01: <0>")
    assert kept[0].endswith(CUT)
    assert "the end of the oldest one that is shown" in said


@given(st.lists(st.integers(0, 3_000), max_size=12), st.integers(1, 5_000))
def test_a_thread_never_grows_beyond_its_limit(sizes: list[int], limit: int) -> None:
    """Any thread fits; a sentence stands exactly where something is missing; the newest stays last."""
    turns = mails(*sizes)
    kept, said = fit_thread(turns, limit)

    assert sum(map(len, kept)) <= limit
    whole = sum(len(f"Customer, {turn.date}: {turn.text}") for turn in turns) <= limit
    assert bool(said) is not whole
    if kept and not kept[-1].endswith(CUT):
        assert kept[-1].endswith(turns[-1].text)


def test_lists_lose_what_matters_least() -> None:
    """Passages lose the last ones, other lists the oldest; what must be whole is handed on as it is."""
    spec = InputSpec(type="list", max_chars=4)
    known = {"passages": ["aa", "bb", "cc"], "asks": ["aa", "bb", "cc"], "facts": ["aa", "bb", "cc"]}

    assert fitted(known, dict.fromkeys(known, spec)) == {
        "passages": ["aa", "bb"],
        "asks": ["bb", "cc"],
        "facts": ["aa", "bb", "cc"],
    }
