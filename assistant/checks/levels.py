"""Which rules stand at error without the figures for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.agreement import FEW, Share
from assistant.checks.measured import NOT_YET, Sample, of_rule, quiet, samples
from assistant.checks.policy import Policy
from assistant.checks.record import Rule
from assistant.checks.rules import RULES
from assistant.checks.standards import measurable
from assistant.model import Severity

LEGEND = "Precision: the share of its findings that were right. Recall: the share of real failures it found."
_ASSUMED = "en"
BAR = 0.9
"""The precision from which a rule may stand at error, on at least `FEW` findings in a language."""


def carries_error(precision: Share) -> bool | None:
    """Tell whether a precision lets a rule stand at error; None where it rests on too few findings.

    It is compared as it is shown, with two places.
    """
    return None if precision.value is None or precision.few else round(precision.value, 2) >= BAR


class Standing(StrEnum):
    """What the figures say of a rule at error in one language."""

    CARRIED = "carried"
    FEW = "too few findings"
    BELOW = "below the bar"
    NOT_YET = "not yet measured"


def standing(rule_id: str, known: Iterable[Sample], language: str = "en") -> Standing:
    """Return whether the figures of a language, over every kind of text, carry a rule at error."""
    precision = precisions(rule_id, known).get(language)
    if precision is None:
        return Standing.NOT_YET
    return {True: Standing.CARRIED, False: Standing.BELOW, None: Standing.FEW}[carries_error(precision)]


def precisions(rule_id: str, known: Iterable[Sample]) -> dict[str, Share]:
    """Return the precision of a rule in each language it was measured in, over every kind of text."""
    found: dict[str, Share] = {}
    for sample, one in of_rule(rule_id, known):
        so_far = found.get(sample.language, Share(0, 0))
        found[sample.language] = Share(so_far.hits + one.right, so_far.total + one.findings)
    return found


def known_of(rule_id: str, language: str = "en") -> tuple[str, ...]:
    """Return what is known of a rule in a language, for people: what the figures say, then the figures."""
    language = _ASSUMED if language == "unknown" else language
    known = tuple(one for one in samples() if one.language == language)
    said = in_words(rule_id, standing(rule_id, known, language))
    silence = quiet_of(rule_id, language)
    figures = tuple(f"On {sample.name}: {one}." for sample, one in of_rule(rule_id, known))
    return f"{said[0].upper()}{said[1:]}.", *figures, *silence, *((LEGEND,) if figures else ())


def quiet_of(rule_id: str, language: str = "en") -> tuple[str, ...]:
    """Return how many false alarms a rule at error gave on good replies, as sentences."""
    at_error = any(rule.id == rule_id and rule.severity is Severity.ERROR for rule in RULES)
    said = [one.of(rule_id) for one in quiet() if one.language == language and at_error]
    return tuple(f"{line[0].upper()}{line[1:]}." for line in said)


def in_words(rule_id: str, found: Standing) -> str:
    """Return what the figures say of a rule, as a clause."""
    if found is Standing.NOT_YET:
        return NOT_YET if measurable(rule_id) else f"{NOT_YET}: no label tells when it is right"
    return {
        Standing.CARRIED: "measured; right often enough to stand at error",
        Standing.FEW: f"measured on fewer findings than the {FEW} that an error asks for",
        Standing.BELOW: "measured; not right often enough to stand at error",
    }[found]


@dataclass(frozen=True, slots=True)
class Unearned:
    """A rule at error that its figures do not carry."""

    rule: str
    severity: Severity
    """How bad that is: an error where labels could carry it, a warning where no label judges the rule."""
    what: str
    remedy: str


def unearned(policy: Policy, known: Iterable[Sample], rules: Iterable[Rule] = RULES) -> tuple[Unearned, ...]:
    """Return what the policy holds at error and the figures do not carry.

    A level of our own stays until figures speak against it: what is not measured, or on too few findings,
    is marked wherever it is shown. A house that raises a rule must have the figures.
    """
    samples = tuple(known)
    return tuple(
        problem
        for rule in rules
        if (setting := policy.of(rule.id)).on and setting.severity is Severity.ERROR
        for problem in _problems(rule, precisions(rule.id, samples))
    )


def _problems(rule: Rule, known: dict[str, Share]) -> Iterator[Unearned]:
    for language, precision in known.items():
        if carries_error(precision) is False:
            yield _below(rule, language, precision)
    undecided = all(carries_error(precision) is None for precision in known.values())
    if undecided and rule.severity is not Severity.ERROR:
        yield _not_yet(rule, max((precision.total for precision in known.values()), default=0))


def _below(rule: Rule, language: str, precision: Share) -> Unearned:
    what = (
        f"rule {rule.id!r} stands at error, but only {precision.hits} of its {precision.total} measured "
        f"findings ({language}) were right: {precision.value:.2f} where {BAR:.2f} is asked"
    )
    return Unearned(rule.id, Severity.ERROR, what, "set its severity to warning")


def _not_yet(rule: Rule, findings: int) -> Unearned:
    if not measurable(rule.id):
        what = f"rule {rule.id!r} stands at error, and no label tells how often it is right"
        return Unearned(
            rule.id, Severity.WARNING, what, f"look at what it flags, or set it to {rule.severity}"
        )
    so_far = f" ({findings} findings where {FEW} are asked)" if findings else ""
    what = f"rule {rule.id!r} stands at error, but is not yet measured{so_far}"
    remedy = f"set it to {rule.severity}, or measure it with `assistant rules measure`"
    return Unearned(rule.id, Severity.ERROR, what, remedy)
