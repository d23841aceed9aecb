"""Which rules stand at error without the figures for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.agreement import FEW, Share
from assistant.checks.measured import Measurement
from assistant.checks.policy import Policy
from assistant.checks.record import Rule
from assistant.checks.rules import RULES
from assistant.model import Severity

BAR = 0.9
"""The precision from which a rule may stand at error, on at least `FEW` findings in a language."""


def carries_error(precision: Share) -> bool | None:
    """Tell whether a precision lets a rule stand at error; None where it rests on too few findings."""
    return None if precision.value is None or precision.few else precision.value >= BAR


@dataclass(frozen=True, slots=True)
class Unearned:
    """A rule at error that its figures do not carry."""

    rule: str
    severity: Severity
    """How bad that is: an error where the figures speak against it, a warning where there are too few."""
    what: str
    remedy: str


def unearned(
    policy: Policy, measurements: Iterable[Measurement], rules: Iterable[Rule] = RULES
) -> tuple[Unearned, ...]:
    """Return what the policy holds at error and the figures do not carry.

    A level of our own that is not measured yet is marked in the handbook; only one that the house raised
    itself is a problem.
    """
    known = tuple(measurements)
    return tuple(
        problem
        for rule in rules
        if (setting := policy.of(rule.id)).on and setting.severity is Severity.ERROR
        for problem in _problems(rule, [one for one in known if one.rule == rule.id])
    )


def _problems(rule: Rule, measured: list[Measurement]) -> Iterator[Unearned]:
    known = _precision_by_language(measured)
    for language, precision in known.items():
        if carries_error(precision) is False:
            yield _below(rule, language, precision)
    undecided = all(carries_error(precision) is None for precision in known.values())
    if undecided and rule.severity is not Severity.ERROR:
        yield _not_yet(rule, max((precision.total for precision in known.values()), default=0))


def _precision_by_language(measured: list[Measurement]) -> dict[str, Share]:
    """Return the precision in each language, over every kind of text."""
    known: dict[str, Share] = {}
    for one in measured:
        so_far = known.get(one.language, Share(0, 0))
        right = round((one.precision or 0) * one.findings)
        known[one.language] = Share(so_far.hits + right, so_far.total + one.findings)
    return known


def _below(rule: Rule, language: str, precision: Share) -> Unearned:
    what = (
        f"rule {rule.id!r} stands at error, but only {precision.hits} of its {precision.total} measured "
        f"findings ({language}) were right: {precision.value:.2f} where {BAR:.2f} is asked"
    )
    return Unearned(rule.id, Severity.ERROR, what, "set its severity to warning")


def _not_yet(rule: Rule, findings: int) -> Unearned:
    so_far = f" ({findings} findings where {FEW} are asked)" if findings else ""
    what = f"rule {rule.id!r} stands at error, but is not yet measured{so_far}"
    remedy = f"leave it at {rule.severity}, or measure it with `assistant rules measure`"
    return Unearned(rule.id, Severity.WARNING, what, remedy)
