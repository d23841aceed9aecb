"""What the ledger has to say of a reply, as findings beside those of the rules."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from assistant.model import (
    Claim,
    ClaimKind,
    ClaimStatus,
    Finding,
    Severity,
    Source,
    SourceKind,
    Span,
    Verdict,
)

LEDGER = "ledger"
CONTRADICTED = "contradicted"
UNTRACED = "untraced"
UNCONFIRMED = "unconfirmed"
RULES = (CONTRADICTED, UNTRACED, UNCONFIRMED)
CONFIRMED_TOGETHER = frozenset({ClaimKind.DONE, ClaimKind.PROMISE})
_HARD = frozenset(
    {
        ClaimKind.MONEY,
        ClaimKind.PERCENT,
        ClaimKind.ID,
        ClaimKind.PHONE,
        ClaimKind.ADDRESS,
        ClaimKind.LINK,
        ClaimKind.CODE,
        ClaimKind.POLICY,
    }
)
"""What no writer may make up where a case is given; the rest of what is untraced is a warning.

A day that contradicts a known one is an error like any contradiction; a merely new one is mostly a plan.
"""
_PART_OF_A_DEED = frozenset({ClaimKind.DATE, ClaimKind.TIME, ClaimKind.DURATION, ClaimKind.COUNT})
_WORDS = {
    ClaimKind.MONEY: "an amount",
    ClaimKind.PERCENT: "a share",
    ClaimKind.COUNT: "a number of things",
    ClaimKind.DATE: "a day",
    ClaimKind.TIME: "a time of day",
    ClaimKind.DURATION: "a stretch of time",
    ClaimKind.ID: "a number",
    ClaimKind.PHONE: "a telephone number",
    ClaimKind.ADDRESS: "an address",
    ClaimKind.LINK: "a link",
    ClaimKind.CODE: "a code",
    ClaimKind.NAME: "a name",
    ClaimKind.PRODUCT: "a product",
    ClaimKind.DONE: "something said to be done",
    ClaimKind.PROMISE: "a promise",
    ClaimKind.POLICY: "a policy",
    ClaimKind.GUARANTEE: "a guarantee",
    ClaimKind.ATTACHMENT: "what an attachment is said to show",
    ClaimKind.STATEMENT: "a statement",
}


def findings_of(claims: Sequence[Claim], case_stated: bool) -> tuple[Finding, ...]:  # noqa: FBT001 - one question
    """Return a finding for each claim that is contradicted or untraced, deeds and promises in one together.

    `case_stated` tells whether anybody stated what is known; where nobody did, nothing untraced is an error.
    """
    wrong = [one for one in claims if one.status is ClaimStatus.CONTRADICTED]
    open_ = [one for one in claims if one.status is ClaimStatus.UNTRACED]
    deeds = stands_open(claims)
    rest = [one for one in _outermost(open_) if not _told(one, deeds, wrong)]
    return (
        *(_contradicted(one) for one in _outermost(wrong)),
        *(_untraced(one) for one in rest if case_stated and one.kind in _HARD),
        *_unsupported([one for one in rest if not (case_stated and one.kind in _HARD)]),
        *_unconfirmed(deeds),
    )


def claim_key(one: Claim) -> str:
    """Return a name for a claim that outlives edits elsewhere in the text."""
    return hashlib.sha256(f"{one.kind}\0{one.value}".encode("utf-8", "replace")).hexdigest()[:16]


def confirmed(claims: Sequence[Claim], by: Mapping[str, str]) -> tuple[Claim, ...]:
    """Return the claims with those that a person confirmed made theirs; `by` tells who, under their keys."""
    open_ = {key: one for one in stands_open(claims) if (key := claim_key(one)) in by}
    return tuple(_vouched(one, by[claim_key(one)]) if one in open_.values() else one for one in claims)


def _vouched(one: Claim, who: str) -> Claim:
    source = Source(SourceKind.PERSON, who, one.text, Span(0, len(one.text)))
    return replace(one, status=ClaimStatus.STATED, sources=(source,), because=f"stated by {who}")


def stands_open(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Return the deeds and promises of a writer that a person has to confirm before the reply goes out."""
    wrong = [one.span for one in claims if one.status is ClaimStatus.CONTRADICTED]
    deeds = (one for one in claims if one.status is ClaimStatus.UNTRACED and one.kind in CONFIRMED_TOGETHER)
    return tuple(one for one in deeds if not any(one.span.overlaps(span) for span in wrong))


def _outermost(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield each claim once; a policy that is wrong by its number is told by the number alone."""
    for one in claims:
        inner = [other for other in claims if other is not one and _inside(other, one)]
        if not (one.kind in {ClaimKind.POLICY, ClaimKind.GUARANTEE, ClaimKind.STATEMENT} and inner):
            yield one


def _inside(inner: Claim, outer: Claim) -> bool:
    return outer.span.start <= inner.span.start and inner.span.end <= outer.span.end


def _told(one: Claim, deeds: Sequence[Claim], wrong: Sequence[Claim]) -> bool:
    """Tell whether another finding says it already: a day is part of the promise that names it."""
    if one.kind in CONFIRMED_TOGETHER or any(one.span.overlaps(other.span) for other in wrong):
        return True
    return one.kind in _PART_OF_A_DEED and any(_inside(one, deed) for deed in deeds)


def _contradicted(one: Claim) -> Finding:
    message = f"contradicts what is known: “{one.text}”"
    return _error(one, CONTRADICTED, message, "Correct it, or correct the case.")


def _untraced(one: Claim) -> Finding:
    message = f"{_WORDS[one.kind]} that nothing known supports: “{one.text}”"
    return _error(one, UNTRACED, message, "Take it out, or add it to the facts if it is so.")


def _error(one: Claim, rule: str, message: str, repair: str) -> Finding:
    return Finding(
        rule=rule,
        verdict=Verdict.FAIL,
        severity=Severity.ERROR,
        message=message,
        spans=(one.span,),
        quote=one.text,
        because=one.because,
        repair=repair,
        source=LEDGER,
    )


def _unsupported(claims: Sequence[Claim]) -> Iterator[Finding]:
    """Yield one finding for everything that is new and need not be wrong."""
    if claims:
        named = ", ".join(dict.fromkeys(_WORDS[one.kind] for one in claims))
        yield Finding(
            rule=UNTRACED,
            verdict=Verdict.FAIL,
            severity=Severity.WARNING,
            message=f"says what nothing known supports: {named}",
            spans=tuple(one.span for one in claims),
            quote=claims[0].text,
            because=claims[0].because,
            repair="Read it once; add it to the facts if it is so.",
            source=LEDGER,
        )


def _unconfirmed(deeds: Sequence[Claim]) -> Iterator[Finding]:
    if deeds:
        many = f"{len(deeds)} things" if len(deeds) > 1 else "one thing"
        yield Finding(
            rule=UNCONFIRMED,
            verdict=Verdict.FAIL,
            severity=Severity.WARNING,
            message=f"says of {many} that it is done or will be, and nothing known supports it",
            spans=tuple(one.span for one in deeds),
            quote=deeds[0].text,
            because=deeds[0].because,
            repair="Confirm that it is so, or take it out.",
            source=LEDGER,
        )
