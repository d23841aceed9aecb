"""Segmenting: parts, sentences, clauses, offsets."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.text import Part, cut, plain_text, segment
from tests.doubles.timing import processor_seconds

MAIL = """Dear Ms. Marsh,

I’m sorry your parcel (No. 4471) came broken on Jan. 3rd at 5 p.m. We paid back £45.90 today, but the card
company takes a while.
Please do this:
- open the lid
- press Reset

See https://a.example/c.html?x=1.5 for more...

Kind regards,
Ana Ruiz
Lumen Lamps

On Mon, Jan 5, 2026 at 5:00 PM Bob Hall wrote:
> You are late.
"""


def said(source: str, *parts: Part) -> list[str]:
    """Return the sentences of some parts, by default of body and lists."""
    wanted = parts or (Part.BODY, Part.LIST)
    return [s.span.of(source) for s in segment(source).sentences if s.part in wanted]


def test_parts_of_a_mail() -> None:
    """Greeting, body, list, sign-off, signature and quoted mail are told apart."""
    assert said(MAIL, Part.GREETING) == ["Dear Ms. Marsh,"]
    assert said(MAIL, Part.LIST) == ["- open the lid", "- press Reset"]
    assert said(MAIL, Part.SIGN_OFF) == ["Kind regards,"]
    assert said(MAIL, Part.SIGNATURE) == ["Ana Ruiz", "Lumen Lamps"]
    assert said(MAIL, Part.QUOTED)[-1] == "> You are late."


def test_abbreviations_decimals_and_links_end_nothing() -> None:
    """A dot in an abbreviation, a number or a link is no end of a sentence, and a wrapped line goes on."""
    assert said(MAIL, Part.BODY) == [
        "I’m sorry your parcel (No. 4471) came broken on Jan. 3rd at 5 p.m.",
        "We paid back £45.90 today, but the card\ncompany takes a while.",
        "Please do this:",
        "See https://a.example/c.html?x=1.5 for more...",
    ]


@pytest.mark.parametrize(
    ("source", "sentences"),
    [
        ("It broke... and then it worked. Good!", ["It broke... and then it worked.", "Good!"]),
        ("We fixed it.Thank you for waiting.", ["We fixed it.", "Thank you for waiting."]),
        ("Oh no 😞 We will look.", ["Oh no 😞", "We will look."]),
        ("no stop at the end\n\nnew paragraph", ["no stop at the end", "new paragraph"]),
        ("WHY? BECAUSE. OK!!! FINE", ["WHY?", "BECAUSE.", "OK!!!", "FINE"]),
        ("Ask J. Smith, e.g. on Monday.", ["Ask J. Smith, e.g. on Monday."]),
        ("Is the answer no. Then tell us.", ["Is the answer no.", "Then tell us."]),
        ("Try Booking.com or node.js first.", ["Try Booking.com or node.js first."]),
        ("1. Open it.\n2. Close it.", ["1. Open it.", "2. Close it."]),
        ("我的订单没到。请退款！", ["我的订单没到。", "请退款！"]),
    ],
)
def test_sentences(source: str, sentences: list[str]) -> None:
    """Sentences end where a reader would end them."""
    assert said(source) == sentences


@pytest.mark.parametrize(
    ("source", "greeting", "signature"),
    [
        ("Hi, we are here to help. Write us. ^HD", ["Hi,"], ["^HD"]),
        ("Dear CorW5, thanks. Regards, Anthony Hall Manager", ["Dear CorW5,"], ["Anthony Hall Manager"]),
        ("@tom Hello! We will look. - AD.", ["@tom Hello!"], ["- AD."]),
        ("We sincerely apologise for it. We do our best always.", [], []),
        ("In regards to the lamp, it is fixed. With regards to the rest, we wait.", [], []),
        ("Hello we are sorry", [], []),
    ],
)
def test_frames_on_one_line(source: str, greeting: list[str], signature: list[str]) -> None:
    """Greeting and signature are found in tweets and reviews too, where all stands on one line."""
    assert said(source, Part.GREETING) == greeting
    assert said(source, Part.SIGNATURE) == signature


def test_quoted_lines_amid_a_reply_are_no_thread() -> None:
    """Lines quoted between answers leave the answers in the body."""
    assert "I sent it." in said("> where is it?\nI sent it.\n> when?\nToday.")


@pytest.mark.parametrize(
    ("source", "clauses"),
    [
        ("We lost it, but I am sorry.", ["We lost it, ", "but I am sorry."]),
        ("I paid it back; you keep the lamp.", ["I paid it back; ", "you keep the lamp."]),
        ("I looked, and we will send one.", ["I looked, ", "and we will send one."]),
        ("It is late - we know.", ["It is late - ", "we know."]),
        ("A red and blue lamp.", ["A red and blue lamp."]),
    ],
)
def test_clauses(source: str, clauses: list[str]) -> None:
    """A clause ends at a semicolon, a dash, or a conjunction with a subject of its own."""
    sentence = segment(source).sentences[0]
    assert [clause.of(source).strip() for clause in sentence.clauses] == [c.strip() for c in clauses]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300))
def test_offsets_hold_on_any_text(source: str) -> None:
    """`plain` and `lower` have the length of the source; sentences lie in order without overlap."""
    text = segment(source)
    assert len(text.plain) == len(text.lower) == len(source)
    end = 0
    for sentence in text.sentences:
        assert end <= sentence.span.start < sentence.span.end <= len(source)
        assert sentence.clauses[0].start == sentence.span.start
        assert sentence.clauses[-1].end == sentence.span.end
        end = sentence.span.end


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ab .!?\n\"'>-Hi,", max_size=200))
def test_nothing_but_space_is_lost(source: str) -> None:
    """Every visible character stands in a sentence."""
    kept = "".join(s.span.of(source) for s in segment(source).sentences)
    assert "".join(kept.split()) == "".join(source.split())


def test_plain_text_keeps_length_and_meaning() -> None:
    """Curly quotes, dashes, odd spaces and line ends become plain, one for one."""
    source = "“It’s” – now\u00a0…\r\nnext\rlast"
    assert plain_text(source) == '"It\'s" - now … \nnext\nlast'
    assert len(plain_text(source)) == len(source)


def _seconds(source: str) -> float:
    return processor_seconds(lambda: segment(source))


@pytest.mark.parametrize(
    "unit", ["word ", "a. ", "\n", "> ", '"', "'a ", "Hi ", "Regards, ", "...", "- ", "x"]
)
def test_time_is_linear(unit: str) -> None:
    """Ten times as much of any repetition costs nowhere near a hundred times as much."""
    short = max(_seconds((unit * 100_000)[:20_000]), 0.01)
    assert _seconds((unit * 200_000)[:200_000]) < 40 * short


def test_a_text_is_cut_once_for_all_who_look_at_it() -> None:
    """Reading, rules and ledger are given the same cut of the same text, and it is what `segment` gives."""
    source = "Dear Ana,\n\nThe lamp came on Monday. It is broken."
    assert cut(source) is cut(source)
    assert cut(source) == segment(source)
