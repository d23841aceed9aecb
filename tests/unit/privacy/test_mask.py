"""Masking: nothing private goes out, everything comes back, and a garbled placeholder is noticed."""

import json
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.privacy import Mask
from tests.doubles.timing import processor_seconds

NAMES = ("Pauline Marsh", "Ana Ruiz")
PLANTED = (
    "pauline.marsh@mail.example",
    "+44 20 7946 0958",
    "0171 4455 667",
    "4111 1111 1111 1111",
    "DE89 3704 0044 0532 0130 00",
    "GB82WEST12345698765432",
    "order #88213",
    "JD014600003451",
    "14 Alder Street",
    "LS1 4AP",
    "Gartenstraße 12",
    "12 rue de la Paix",
    "Pauline",
    "MARSH",
    "Ruiz",
    "https://shop.example/o/88213?mail=pauline",
)
SECRETS = tuple(text.removeprefix("order #") for text in PLANTED)
PIECES = st.sampled_from(
    (
        *PLANTED,
        "<FIRST_NAME_1>",
        "<PHONE_1B>",
        "EMAIL_1",
        "[[PHONE_2]]",
        "&lt;ID_1&gt;",
        "\\",
        "<",
        ">",
        "[[",
        "]]",
        "_1",
        " ",
        "\n",
        "FIRST_NAME_",
        "Will you",
        "42",
        "王伟",
        "{{ 7*7 }}",
        "[[date: date]]",
    )
)
TEXTS = st.lists(PIECES | st.text(max_size=6), max_size=14).map("".join)
SPACED = st.lists(PIECES, max_size=14).map(" and ".join)


def mask(*texts: str) -> Mask:
    """Return the mask of a case with these texts."""
    return Mask(NAMES, texts=texts)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("<FIRST_NAME_1> [[FIRST_NAME_1: name]] first_name_1")
@example("\\pauline.marsh@mail.example\\")
@example("王EMAIL_1")
def test_masking_loses_nothing(text: str) -> None:
    """Whatever a text holds, placeholders of its own included, it comes back as it was."""
    one = mask(text)

    assert one.show(one.hide(text)).text == text


@settings(max_examples=200, deadline=None)
@given(SPACED)
def test_no_planted_datum_is_left(text: str) -> None:
    """Names, addresses, numbers and telling links are gone from what is sent."""
    masked = mask(text).hide(text)

    assert not [datum for datum in SECRETS if datum.casefold() in masked.casefold()], masked


@pytest.mark.parametrize("planted", PLANTED)
def test_a_datum_is_masked_in_the_middle_of_a_sentence(planted: str) -> None:
    """Each kind is found between ordinary words and with a full stop behind it."""
    masked = mask().hide(f"It concerns {planted}. Thank you")

    assert planted.removeprefix("order #") not in masked
    assert masked.startswith("It concerns ")
    assert masked.endswith(". Thank you")


@pytest.mark.parametrize(
    "plain",
    [
        "I paid 45.90 EUR on 12 November 2026 for 3 lamps.",
        "Today is 2026-11-22. It took 4 weeks and 20 of them work.",
        "You will find it in May; the lamp stood in the place for 3 days.",
        "Ask for the [[date of refund: date]] and see https://shop.example/returns",
    ],
)
def test_what_is_not_private_stays(plain: str) -> None:
    """Amounts, dates, counts, slots and a plain link go out as they are."""
    assert mask().hide(plain) == plain


def test_the_same_datum_gets_the_same_placeholder() -> None:
    """A number that one text announces is known where another only mentions it; spellings share it."""
    one = mask("My order #88213 is late", "call +44 20 7946 0958")

    assert one.hide("Where is 88213? I am PAULINE, not Pauline") == (
        "Where is <NUMBER_1>? I am <FIRST_NAME_1B>, not <FIRST_NAME_1>"
    )
    assert one.hide("88213") == one.hide("88213")


def test_a_name_is_masked_word_by_word() -> None:
    """The model sees which words are first and last names, and titles stay."""
    assert mask().hide("Dear Ms Marsh, says Pauline Marsh") == (
        "Dear Ms <LAST_NAME_1>, says <FIRST_NAME_1> <LAST_NAME_1>"
    )


def test_a_name_that_is_a_word_is_masked_with_its_capital_only() -> None:
    """A customer called Will does not take every "will" out of the text."""
    one = Mask(("Will Okonjo",))

    assert one.hide("I will call Will okonjo") == "I will call <FIRST_NAME_1> <LAST_NAME_1B>"


def test_stated_values_are_masked_as_they_stand() -> None:
    """A value the case calls an address goes out as a placeholder, however its lines are broken."""
    one = Mask(values=(("ADDRESS", "The Old Mill, Nether Wallop"),))

    assert one.hide("to the old mill,\nNether Wallop now") == "to <ADDRESS_1> now"


def test_text_of_our_own_is_searched_for_known_data_only() -> None:
    """The system message keeps its examples, and loses what belongs to this customer."""
    one = mask("order 88213, Pauline Marsh")

    assert one.hide_known("such as order 55512; Marsh, 88213") == (
        "such as order 55512; <LAST_NAME_1>, <NUMBER_1>"
    )


@pytest.mark.parametrize(
    "garbled",
    [
        "< FIRST_NAME_1 >",
        "<first_name_1>",
        "<First Name 1>",
        "<FIRST-NAME-1>",
        "FIRST_NAME_1",
        "[FIRST_NAME_1]",
        "[[FIRST_NAME_1]]",
        "{{FIRST_NAME_1}}",
        "\\<FIRST\\_NAME\\_1\\>",
        "&lt;FIRST_NAME_1&gt;",
        "\uff1cFIRST_NAME_1\uff1e",
        "<FIRST_NAME_1",
        "<FIRST_NAME_1Z>",
    ],
)
def test_a_garbled_placeholder_is_told_where_that_is_certain(garbled: str) -> None:
    """Changed case, blanks, brackets and escapes leave kind and number certain, and are counted."""
    shown = mask().show(f"Dear {garbled}, hello")

    assert (shown.text, shown.mended, shown.lost) == ("Dear Pauline, hello", 1, 0)


@pytest.mark.parametrize("invented", ["<FIRST_NAME_9>", "<FIRST_NAME>", "FIRST_NAME_77", "<CUSTOMER_NAME_1>"])
def test_an_invented_placeholder_becomes_an_open_slot(invented: str) -> None:
    """What stands for nothing is never filled with somebody's name."""
    shown = mask().show(f"Dear {invented}, hello")

    assert re.fullmatch(r"Dear \[\[(first name: name|text: text)\]\], hello", shown.text)
    assert (shown.mended, shown.lost) == (0, 1)


@pytest.mark.parametrize("own", ["[[phone number: phone]]", "[[email: text]]", "my phone 1", "[LINK](x)"])
def test_slots_and_words_of_the_model_are_no_placeholders(own: str) -> None:
    """A real slot, or a word that is also a kind, stays."""
    assert mask().show(own).text == own


def test_nobody_can_forge_a_placeholder() -> None:
    """A customer who writes another's placeholder gets their own words back, never the datum."""
    one = mask("My number is <FIRST_NAME_2> and <PHONE_1>", "+44 20 7946 0958")
    masked = one.hide("My number is <FIRST_NAME_2> and <PHONE_1>")

    assert "FIRST_NAME_2" not in masked
    assert "PHONE_1" not in masked
    assert one.show(masked).text == "My number is <FIRST_NAME_2> and <PHONE_1>"


ANSWERS = st.lists(
    st.sampled_from(
        (
            "Dear ",
            "<FIRST_NAME_1>",
            "<LAST_NAME_1>,",
            " we call <PHONE_1>.",
            " FIRST_NAME_1",
            " [[PHONE_1]]",
            "<",
            " [[date: date]]",
            " < first_name_1 >",
            "\n",
            " a first",
            " &lt;PHONE_1&gt;",
            "<PHONE_9>",
            " 5 < 6",
            ".",
        )
    ),
    max_size=10,
).map("".join)


@settings(max_examples=150, deadline=None)
@given(ANSWERS)
def test_a_growing_answer_never_shows_half_a_placeholder(answer: str) -> None:
    """Each state of a stream shows a beginning of the whole answer, with no part of a placeholder in it."""
    one = mask("+44 20 7946 0958")
    whole = one.show(answer).text
    for end in range(len(answer) + 1):
        assert whole.startswith(one.show_growing(answer[:end]))


def test_most_of_a_growing_answer_is_shown() -> None:
    """Only the word that may become a placeholder is held back."""
    assert (
        mask().show_growing("We are sorry that it came late and the ph")
        == "We are sorry that it came late and the "
    )
    assert mask().show_growing("We are sorry that it came late. ") == "We are sorry that it came late. "


def test_data_come_back_into_json_escaped() -> None:
    """An address of two lines and quotation marks leaves an answer in JSON readable."""
    one = Mask(values=(("ADDRESS", 'The "Mill"\nWallop'),), texts=('The "Mill"\nWallop',))
    masked = one.hide('to The "Mill"\nWallop')
    answer = json.dumps({"quote": masked, "other": "<PHONE_7>"})

    shown = json.loads(one.show(answer, in_json=True).text)

    assert shown == {"quote": 'to The "Mill"\nWallop', "other": "<PHONE_7>"}


@pytest.mark.parametrize(
    "piece", ["a@", "+49 1", "<FIRST_NAME_", "1 ", "AB12-", "[[", "Rue A ", "Mr ", "\\", "&lt;"]
)
def test_hostile_text_is_masked_in_time_that_grows_with_its_length(piece: str) -> None:
    """No text makes masking, or its way back, slow."""

    def both(times: int) -> float:
        one = Mask(NAMES)
        return processor_seconds(lambda: one.show_growing(one.hide(piece * times)))

    assert both(4_000) < 10 * both(1_000) + 0.05
