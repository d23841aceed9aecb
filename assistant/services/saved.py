"""Saved replies, linted in bulk: what the rules and the policy say of each before anybody sends it again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from assistant.checks import Policy, check
from assistant.errors import InputError, Place
from assistant.ledger import Macro, load_macros, trace
from assistant.model import Case, Claim, ClaimKind, ClaimStatus, Finding, Message, Passage, Severity
from assistant.reading import read
from assistant.templates.problems import Problem

_HELD = frozenset(
    {
        ClaimKind.MONEY,
        ClaimKind.PERCENT,
        ClaimKind.DURATION,
        ClaimKind.PHONE,
        ClaimKind.ADDRESS,
        ClaimKind.LINK,
        ClaimKind.POLICY,
        ClaimKind.GUARANTEE,
        ClaimKind.CODE,
    }
)
"""What a text for many customers may say only where the policy does; names and days come later."""
_WRONG = frozenset({ClaimStatus.UNTRACED, ClaimStatus.CONTRADICTED})


def saved_problems(
    path: Path, passages: Sequence[Passage], policy: Policy, today: date
) -> tuple[int, list[Problem]]:
    """Return how many saved replies there are, and every problem in them.

    Raises:
        AuthorError: a file cannot be read as saved replies.
        InputError: there is no such file or folder.
    """
    if not path.exists():
        raise InputError(f"{path} is not there; name a file or a folder of saved replies")
    macros = load_macros(path)
    return len(macros), [problem for macro in macros for problem in _problems(macro, passages, policy, today)]


def _problems(macro: Macro, passages: Sequence[Passage], policy: Policy, today: date) -> Iterator[Problem]:
    case = Case(Message(""), today)
    report = check(macro.text, case, read(case), policy)
    yield from (_said(macro, one) for one in report.failing(Severity.ERROR) if one.spans)
    held = [one for one in trace(macro.text, case, passages=passages) if one.kind in _HELD]
    wrong = [one for one in held if one.status in _WRONG]
    yield from (_claimed(macro, one) for one in wrong if not any(_within(other, one) for other in wrong))


def _within(inner: Claim, outer: Claim) -> bool:
    """Tell whether a claim is part of another, which its own problem tells of."""
    return inner is not outer and outer.span.start <= inner.span.start and inner.span.end <= outer.span.end


def _place(macro: Macro, at: int) -> Place:
    before = macro.text[:at]
    return Place(macro.path, macro.line + before.count("\n"), at - (before.rfind("\n") + 1) + 1)


def _said(macro: Macro, finding: Finding) -> Problem:
    what = f"saved reply: {finding.rule}: {finding.message}"
    remedy = finding.repair or "word it otherwise"
    return Problem(_place(macro, finding.spans[0].start), Severity.ERROR, what, remedy)


def _claimed(macro: Macro, claim: Claim) -> Problem:
    """Return a claim that the policy does not bear; only the place of its words is told."""
    place = _place(macro, claim.span.start)
    if claim.status is ClaimStatus.CONTRADICTED:
        name = claim.sources[0].name if claim.sources else "the policy"
        what = f"saved reply: this {claim.kind.value} contradicts {name}"
        return Problem(place, Severity.ERROR, what, "write what the policy says, or change the policy")
    what = f"saved reply: nothing in the policy supports this {claim.kind.value}"
    return Problem(place, Severity.WARNING, what, "take it out, make it a slot, or write it into the policy")
