"""What a real failure of each rule is, in terms of the labels of docs/labels.md.

Labels speak of whole replies, so several findings of one rule in one reply are judged as one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from assistant.model import Case, Fault, Finding, Severity

Truth = bool | None
"""Whether a reply really fails; None where the labels cannot tell."""


@dataclass(frozen=True, slots=True)
class Known:
    """What people said of a reply: its labels, and whether the customer complains."""

    labels: Mapping[str, str]
    complaint: Truth
    case: Case

    def label(self, name: str, *values: str) -> Truth:
        """Tell whether a label has one of these values; None where nobody gave the label."""
        return self.labels[name] in values if name in self.labels else None

    @property
    def first_to_complaint(self) -> Truth:
        """Whether this is our first reply to a complaint."""
        return False if self.case.answered_before else self.complaint


@dataclass(frozen=True, slots=True)
class Standard:
    """How the findings of one rule are judged."""

    rule: str
    sentence: str
    """What a real failure is, for people."""
    real: Callable[[Known], Truth]
    counts: Callable[[Finding], bool] = lambda _finding: True
    """Which of the rule's failures are judged by it."""
    milder: bool = False
    """Whether it judges the failures that weigh less than the rule's own severity."""
    silence_is_right: bool = False
    """Whether no label tells when the rule applies, so that replies it says nothing of are left out."""

    @property
    def name(self) -> str:
        """The rule, and which part of it."""
        return f"{self.rule}, milder" if self.milder else self.rule


def _both(first: Truth, second: Truth) -> Truth:
    """Tell whether both are so; None only where it hangs on what is not known."""
    if first is False or second is False:
        return False
    return None if first is None or second is None else True


def _without_apology(value: str) -> Callable[[Known], Truth]:
    def real(known: Known) -> Truth:
        owed = _both(known.case.fault is not Fault.THEIRS, known.first_to_complaint)
        return _both(owed, known.label("apology", value))

    return real


def _first_reply_with(label: str, *values: str) -> Callable[[Known], Truth]:
    return lambda known: _both(known.first_to_complaint, known.label(label, *values))


def _without_restating(known: Known) -> Truth:
    """To other than a complaint it is a failure only if the customer praises, which no label says."""
    missing = known.label("restates", "0")
    if known.complaint is False and not known.case.answered_before:
        return _both(None, missing)
    return _both(known.first_to_complaint, missing)


def _with(label: str) -> Callable[[Known], Truth]:
    return lambda known: known.label(label, "1")


def _weighs_fully(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR


def _weighs_less(finding: Finding) -> bool:
    return finding.severity is not Severity.ERROR


def _is_absence(finding: Finding) -> bool:
    return not finding.spans


STANDARDS: tuple[Standard, ...] = (
    Standard("rude", "`rude` is 1.", _with("rude")),
    Standard("blame", "`blame` is 1.", _with("blame")),
    Standard("overpromise", "`overpromise` is 1.", _with("overpromise")),
    Standard(
        "justifies",
        "A reply to a complaint, and `justifies` is 1.",
        lambda known: _both(known.complaint, known.label("justifies", "1")),
    ),
    Standard(
        "apology",
        "Our first reply to a complaint, the fault is not known to be the customer's, and `apology` is none.",
        _without_apology("none"),
        _weighs_fully,
    ),
    Standard(
        "apology",
        "As above, and `apology` is weak.",
        _without_apology("weak"),
        _weighs_less,
        milder=True,
    ),
    Standard(
        "solution",
        "Our first reply to a complaint, and `solution` is none or vague.",
        _first_reply_with("solution", "none", "vague"),
    ),
    Standard(
        "empathy",
        "Our first reply to a complaint, and `empathy` is 0.",
        _first_reply_with("empathy", "0"),
    ),
    Standard(
        "restates",
        "Our first reply to a complaint, and `restates` is 0. Other messages are not judged: no label says "
        "which of them praise.",
        _without_restating,
    ),
    Standard(
        "follow_up",
        "A reply to a complaint, and `follow_up` is 0.",
        lambda known: _both(known.complaint, known.label("follow_up", "0")),
    ),
    Standard(
        "gratitude",
        "`gratitude` is 0. Only missing thanks are judged, and only where the rule says anything: no label "
        "says which customers are furious.",
        lambda known: known.label("gratitude", "0"),
        _is_absence,
        silence_is_right=True,
    ),
)


def measurable(rule_id: str) -> bool:
    """Tell whether labels say what a real failure of a rule is."""
    return any(standard.rule == rule_id for standard in STANDARDS)
