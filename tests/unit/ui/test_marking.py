"""A text cut into stretches."""

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.model import Finding, Severity, Slot, Span, Verdict
from assistant.ui.marking import finding_card, marked, shown


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
