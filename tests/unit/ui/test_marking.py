"""A text cut into stretches."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.model import Finding, Severity, Slot, Span, Verdict
from assistant.store import Dismissal
from assistant.ui.marking import Beside, finding_card, marked, shown


def finding(severity: Severity, *spans: Span, verdict: Verdict = Verdict.FAIL) -> Finding:
    """Make a finding on some spans."""
    return Finding("blame", verdict, severity, "blames", spans)


def test_overlapping_findings_share_a_stretch() -> None:
    """Where two findings overlap, the stretch names both."""
    cut = marked("abcdef", [finding(Severity.ERROR, Span(0, 4)), finding(Severity.WARNING, Span(2, 6))])

    assert [(piece["text"], piece["findings"]) for piece in cut] == [("ab", [0]), ("cd", [0, 1]), ("ef", [1])]


def test_slots_are_marked() -> None:
    """An open slot is a stretch of its own."""
    cut = marked("by [[day: date]].", [], [Slot("day", "date", Span(3, 16))])

    assert [piece["slot"] for piece in cut] == [False, True, False]


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=6))
@settings(max_examples=200, deadline=None)
def test_the_stretches_are_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    """However the spans lie, even outside the text, nothing is lost or doubled."""
    findings = [finding(Severity.ERROR, Span(*sorted(span))) for span in spans]

    assert "".join(piece["text"] for piece in marked(text, findings)) == text


def test_passes_are_not_shown_and_suggestions_are_at_most_three() -> None:
    """Worst first; what is well needs no card."""
    findings = [
        *(finding(Severity.SUGGESTION, Span(n, n + 1)) for n in range(5)),
        finding(Severity.ERROR, Span(0, 1), verdict=Verdict.PASS),
        finding(Severity.WARNING, Span(0, 1)),
        finding(Severity.ERROR, Span(1, 2)),
    ]

    assert [f.severity for f in shown(findings)] == [
        Severity.ERROR,
        Severity.WARNING,
        *[Severity.SUGGESTION] * 3,
    ]


def test_a_crashed_rule_says_that_it_could_not_run() -> None:
    """The card of a rule that could not run is not mistaken for a verdict."""
    crashed = Finding("blame", Verdict.UNSURE, Severity.ERROR, "crashed", could_not_run=True)

    assert finding_card(crashed)["verdict"] == "could not run"


DISMISSED = Dismissal(
    finding(Severity.WARNING).fingerprint,
    "blame",
    Severity.WARNING,
    "ana",
    datetime(2026, 11, 21, tzinfo=UTC),
    datetime(2026, 12, 21, tzinfo=UTC),
    "<b>ours</b>",
)


def test_what_was_dismissed_is_still_shown_at_the_end() -> None:
    """It is no hidden finding: it comes last, with who dismissed it, and counts for no suggestion."""
    beside = Beside(dismissal=lambda one: DISMISSED if one.severity is Severity.WARNING else None)
    findings = [finding(Severity.WARNING), *(finding(Severity.SUGGESTION, Span(n, n + 1)) for n in range(3))]
    listed = shown(findings, beside)
    card = finding_card(listed[-1], beside)

    assert [one.severity for one in listed] == [*[Severity.SUGGESTION] * 3, Severity.WARNING]
    assert (card["dismissed"], card["reason"]) == ("dismissed by ana, until 2026-12-21", "<b>ours</b>")


def test_a_card_carries_the_figures_of_its_rule() -> None:
    """What a model decided is not excused by the figures of the patterns."""
    beside = Beside(figures=lambda rule: (f"figures of {rule}",), may_dismiss=True)
    judged = replace(finding(Severity.ERROR), source="judge")

    assert finding_card(finding(Severity.ERROR), beside)["figures"] == ["figures of blame"]
    assert "not yet measured" in finding_card(judged, beside)["figures"][0]


def test_a_crashed_rule_cannot_be_dismissed() -> None:
    """A check that did not run is not made up for by a click."""
    crashed = Finding("blame", Verdict.UNSURE, Severity.ERROR, "crashed", could_not_run=True)

    assert finding_card(finding(Severity.ERROR), Beside(may_dismiss=True))["dismissible"]
    assert not finding_card(crashed, Beside(may_dismiss=True))["dismissible"]
    assert not finding_card(finding(Severity.ERROR))["dismissible"]
