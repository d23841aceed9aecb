from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.acts import recognise
from assistant.checks import Context
from assistant.checks.occurrences import absent, each, present, shown
from assistant.model import Act, Case, Intent, Message, NearMiss, Quote, Reading, Severity, Span, Verdict
from assistant.text import segment

MISS = NearMiss(Quote("sorry  to\nhear", Span(0, 14)), "which is sympathy")


def context(reply: str) -> Context:
    """Return a context for a reply."""
    text, nothing = segment(reply), segment("")
    case = Case(Message(""), date(2026, 11, 21))
    return Context(text, nothing, case, Reading(Intent.COMPLAINT), "en", recognise(text, "en"))


def test_an_absence_names_the_nearest_miss_and_why() -> None:
    """The message says what came closest; what else came close goes along, three at most."""
    outcome = absent("no apology", [MISS] * 5, "Add one.", Severity.WARNING)
    assert outcome.message == "no apology; closest: “sorry to hear”, which is sympathy"
    assert (outcome.verdict, outcome.at_most, len(outcome.near_misses)) == (Verdict.FAIL, Severity.WARNING, 3)


def test_an_absence_without_a_near_miss_is_plain() -> None:
    """Where nothing came close the message says no more than what is missing."""
    assert absent("no apology", (), "Add one.").message == "no apology"


def test_a_reason_that_is_a_sentence_stands_in_brackets() -> None:
    """Near-misses explained in a clause of their own still read well."""
    miss = replace(MISS, because="it is only a condition")
    assert absent("none", [miss], "").message.endswith("“sorry to hear” (it is only a condition)")


def test_each_occurrence_is_a_finding_of_its_own() -> None:
    """Two thanks are two verdicts with two places; none is one pass."""
    seen = context("Thank you for the photos. Thank you for waiting.")
    first, second = each(seen, Act.GRATITUDE, "found", "well", "Do it.")
    assert first.spans[0].end <= second.spans[0].start
    (well,) = each(context("The part is here."), Act.GRATITUDE, "found", "well", "Do it.")
    assert (well.verdict, well.message) == (Verdict.PASS, "well")


def test_quotes_are_cut_to_a_readable_length() -> None:
    """A long sentence is shown by its beginning, on one line."""
    seen = context("word\n" * 100)
    quoted = shown(seen, Span(0, 500))
    assert quoted.startswith("“word word")
    assert quoted.endswith("…”")
    assert len(quoted) < 80


def test_a_pass_without_words_has_no_quote() -> None:
    """A pass that rests on no words still reads as a sentence."""
    assert present("fine", (), context("")).message == "fine"
