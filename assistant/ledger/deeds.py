"""Tracing what a clause says as a whole: deeds, promises, policies, guarantees, pictures, statements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.ledger import against
from assistant.ledger.mention import Mention
from assistant.ledger.sources import OURS, Grounds, Unit
from assistant.ledger.topics import actions, content
from assistant.ledger.verdict import NAMES, Verdict, untraced
from assistant.model import Claim, ClaimKind, ClaimStatus, SourceKind
from assistant.text import stem, words
from assistant.text.expression import expression

_PENDING = re.compile(
    r"\b(?:not|never|no|nobody|yet|pending|await\w*|waiting|plan(?:s|ned)?|will|to be|requested|only|due"
    r"|open|unless"
    r"|tomorrow|later|if|once|scheduled|should)\b|n't\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|never|no|cannot|without|nothing|refus\w+|declin\w+|excluded|ineligible)\b|n't\b", re.IGNORECASE
)
_NOT_DONE = re.compile(r"\b(?:not|never)\b|n.t\b", re.IGNORECASE)
_PARTS = re.compile(r"[,;:]|[.] | but | and ")
_PICTURES = (
    frozenset(["photo", "photos", "picture", "pictures", "image", "images", "pic", "pics"]),
    frozenset(["video", "videos", "clip", "clips"]),
    frozenset(["screenshot", "screenshots"]),
    frozenset(["receipt", "receipts", "invoice", "invoices", "bill"]),
    frozenset(
        ["attachment", "attachments", "document", "documents", "scan", "scans", "file", "files", "pdf"]
    ),
)
_GOODS = frozenset(
    stem(word)
    for word in [
        "it",
        "them",
        "order",
        "parcel",
        "package",
        "item",
        "goods",
        "delivery",
        "shipment",
        "one",
        "pair",
        "new",
        "replacement",
        "product",
        "set",
        "piece",
    ]
)
_OFFERED = frozenset(["like", "offer", "also", "would", "invite", "add", "happy"])
_FOR_THEM = frozenset(
    {
        "=refund",
        "=credit",
        "=replace",
        "=unlock",
        "=remove",
        "=repair",
        "=release",
        "=escalate",
        "=collect",
        "=check",
    }
)
"""Deeds that help the customer."""
_ENOUGH, _NEARLY_ALL = 0.5, 0.7
_VALUES = frozenset(
    {ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.DATE, ClaimKind.DURATION, ClaimKind.TIME, ClaimKind.CODE}
)
_REMEDIES = frozenset({"=refund", "=credit", "=discount", "=replace", "=waive"})
_WHEN = frozenset({ClaimKind.DATE, ClaimKind.DURATION, ClaimKind.TIME})
_NEW = expression(r"\b(?:new|another) ", re.IGNORECASE)
_WRONG = frozenset({ClaimStatus.UNTRACED, ClaimStatus.CONTRADICTED})
_FOUND = frozenset({ClaimStatus.TRACED, ClaimStatus.DERIVED})


def uttered(mention: Mention, ground: Grounds, values: Sequence[Claim]) -> Verdict:
    """Trace what a clause claims; `values` are the amounts, days and numbers in it, traced before."""
    inner = [claim for claim in values if mention.span.overlaps(claim.span)]
    if mention.kind is ClaimKind.ATTACHMENT:
        return _seen(mention, ground)
    if mention.kind is ClaimKind.STATEMENT:
        return _said(mention, ground)
    if mention.kind is ClaimKind.GUARANTEE:
        return _guaranteed(mention, ground)
    if mention.kind is ClaimKind.POLICY:
        return _held(mention, ground, inner)
    return _deed(mention, ground, inner)


def _ours(ground: Grounds) -> Iterator[Unit]:
    return (unit for unit in ground.units if unit.kind in OURS)


def _rests_on(unit: Unit) -> Verdict:
    return Verdict(ClaimStatus.TRACED, (unit.quote(),), f"stands in {NAMES[unit.kind]}")


def _seen(mention: Mention, ground: Grounds) -> Verdict:
    """Trace what a picture shows: somebody must have noted that it came, and what it shows."""
    spoken = set(words(mention.text))
    kinds = [kind for kind in _PICTURES if kind & spoken]
    noted = [unit for unit in _ours(ground) if unit.kind in {SourceKind.FACT, SourceKind.NOTES}]
    naming = [u for u in noted if any(kind & set(words(f"{u.name} {u.text}")) for kind in kinds)]
    if none := next((unit for unit in naming if _DENIED.search(unit.text)), None):
        return Verdict(
            ClaimStatus.CONTRADICTED, (none.quote(),), f"{NAMES[none.kind]} say that there is none"
        )
    return _rests_on(naming[0]) if naming else untraced("nobody noted what it shows")


def _guaranteed(mention: Mention, ground: Grounds) -> Verdict:
    for unit in _ours(ground):
        if "=warranty" in unit.topics and content(mention.text) & unit.topics:
            return _rests_on(unit)
    return untraced("nothing guarantees it")


def _said(mention: Mention, ground: Grounds) -> Verdict:
    """Trace free words: most of their stems must stand in one source of ours, or nearly all in several."""
    stems = content(mention.text) | actions(mention.text)
    own = {one for one in stems if not one.startswith("=")}
    best = max(_ours(ground), key=lambda unit: len(own & unit.topics), default=None)
    if best is None or not stems or against.boasts(mention.text, best.text):
        return untraced()
    if best and own and len(own & best.topics) / len(own) >= _ENOUGH and len(own & best.topics) > 1:
        return _says_so(mention, best)
    everywhere: set[str] = set().union(*(unit.topics for unit in _ours(ground)))
    if own and best and len(own & everywhere) / len(own) >= _NEARLY_ALL:
        return _rests_on(best)
    told = max(ground.units, key=lambda unit: len(own & unit.topics), default=None)
    if told and own and mention.reported and len(own & told.topics) / len(own) >= _ENOUGH:
        return _rests_on(told)
    return untraced()


def _says_so(mention: Mention, unit: Unit) -> Verdict:
    """Return that a source of ours says it, unless it puts it on the other side."""
    if against.opposed(mention.text, unit.text):
        return Verdict(ClaimStatus.CONTRADICTED, (unit.quote(),), f"{NAMES[unit.kind]} say the opposite")
    return _rests_on(unit)


def _held(mention: Mention, ground: Grounds, inner: Sequence[Claim]) -> Verdict:
    """Trace what we say always holds."""
    firm = [claim for claim in inner if claim.kind in _VALUES | {ClaimKind.COUNT}]
    if wrong := next((claim for claim in firm if claim.status in _WRONG), None):
        return Verdict(wrong.status, wrong.sources, wrong.because)
    if found := next((claim for claim in firm if claim.status in _FOUND and _binding(claim)), None):
        return Verdict(ClaimStatus.TRACED, found.sources, found.because)
    own, acts = content(mention.text), actions(mention.text)
    for unit in _ours(ground):
        shared = len(own & unit.topics)
        enough = shared > 1 or (
            shared >= len(own) * _ENOUGH if own else len(acts) > 1 and acts <= unit.topics
        )
        about = unit.kind is not SourceKind.APPROVED and acts & unit.topics and enough
        if about and bool(_DENIED.search(unit.text)) == mention.denied:
            return _rests_on(unit)
    return untraced()


def _binding(claim: Claim) -> bool:
    return any(source.kind in OURS for source in claim.sources)


def _deed(mention: Mention, ground: Grounds, inner: Sequence[Claim]) -> Verdict:
    """Trace something we did or will do."""
    if wrong := next((claim for claim in inner if claim.kind in _VALUES and claim.status in _WRONG), None):
        return Verdict(ClaimStatus.UNTRACED, wrong.sources, f"“{wrong.text}” is not right: {wrong.because}")
    acts = _acts(mention)
    objects = _objects(mention, ground)
    units = [unit for unit in _ours(ground) if _about(objects, acts, unit, ground)]
    return (
        _done(mention, units, acts, ground)
        if mention.kind is ClaimKind.DONE
        else _promised(mention, units, inner, ground)
    )


def _done(mention: Mention, units: Sequence[Unit], acts: frozenset[str], ground: Grounds) -> Verdict:
    """Trace a deed: something must say that it was done."""
    if found := next((unit for unit in units if _says_done(unit, acts)), None):
        return _rests_on(found)
    notes = [unit for unit in units if unit.kind is SourceKind.NOTES and _NOT_DONE.search(unit.text)]
    if notes and not mention.denied:
        return Verdict(ClaimStatus.CONTRADICTED, (notes[0].quote(),), "the notes say that it was not done")
    if told := _befell(mention, ground, acts):
        return _rests_on(told)
    return untraced("nothing says that it was done")


def _befell(mention: Mention, ground: Grounds, acts: frozenset[str]) -> Unit | None:
    """Return where the customer tells the same of us; what we do for them is never theirs to tell."""
    if acts & _FOR_THEM or re.match(r"(?:i|we)\b", mention.value):
        return None
    own, done = content(mention.text), {word for word in words(mention.text) if word.endswith("ed")}
    theirs = (unit for unit in ground.units if unit.kind is SourceKind.CUSTOMER)
    return next((unit for unit in theirs if own & unit.topics and done & set(words(unit.text))), None)


def _promised(mention: Mention, units: Sequence[Unit], inner: Sequence[Claim], ground: Grounds) -> Verdict:
    """Trace a promise: something must allow it, or name the amount or the day that carries it."""
    ruled = against.forbids(mention, units, _ours(ground))
    if ruled and not mention.denied:
        return Verdict(ClaimStatus.CONTRADICTED, (ruled.quote(),), f"{NAMES[ruled.kind]} rule it out")
    if units:
        return _rests_on(units[0])
    firm = [claim for claim in inner if claim.kind in _VALUES and claim.status in _FOUND and _binding(claim)]
    if against.pays(mention) or actions(_NEW.sub("", mention.text)) & _REMEDIES:
        firm = [claim for claim in firm if claim.kind not in _WHEN or _approved(claim)]
    if firm:
        return Verdict(ClaimStatus.TRACED, firm[0].sources, firm[0].because)
    return untraced("nothing says that we may promise it")


def _approved(claim: Claim) -> bool:
    return any(source.kind is SourceKind.APPROVED for source in claim.sources)


def _acts(mention: Mention) -> frozenset[str]:
    found = actions(_NEW.sub("", mention.text)) or actions(mention.text)
    weak = {"=contact", "=keep", "=check", "=pay", "=order", "=valid"}
    return found - weak or found


def _objects(mention: Mention, ground: Grounds) -> frozenset[str]:
    """Return what a deed is done to."""
    return content(mention.text) - {stem(word) for word in ground.customer} - _GOODS - _OFFERED


def _about(objects: frozenset[str], acts: frozenset[str], unit: Unit, ground: Grounds) -> bool:
    """Tell whether a source speaks of the same deed on the same thing."""
    shared = objects & unit.topics
    if acts:
        if not acts & unit.topics:
            return False
        if not objects:
            return True
        if unit.label & acts and not (unit.kind is SourceKind.FACT and content(unit.text)):
            return _known_things(objects, ground)
        return bool(shared)
    half = len(objects) * _ENOUGH
    return bool(objects) and (
        len(shared) > half or (unit.kind is not SourceKind.FACT and len(shared) >= half)
    )


def _known_things(objects: frozenset[str], ground: Grounds) -> bool:
    """Tell whether most of what a deed is done to is spoken of somewhere."""
    everywhere: set[str] = set().union(*(unit.topics for unit in ground.units))
    return len(objects & everywhere) >= len(objects) * _ENOUGH


def _says_done(unit: Unit, acts: frozenset[str]) -> bool:
    """Tell whether a source says that it was done: what may be offered, is planned or pending does not."""
    if unit.kind in {SourceKind.APPROVED, SourceKind.PLAYBOOK, SourceKind.POLICY, SourceKind.MACRO}:
        return bool(acts & {"=approve"})
    parts = [part for part in _PARTS.split(unit.text) if acts & actions(part)]
    said = (*(parts or [unit.text]), unit.name)
    return not against.conditional(unit.text) and not any(
        _PENDING.search(part) or against.general(part) for part in said
    )
