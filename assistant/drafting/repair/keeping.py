"""What a revision must keep as it stands, and what it may not bring along."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.drafting.repair.change import (
    ABSENCES,
    COMMITTING,
    TRUTH,
    WORDS_GO,
    Change,
    inside,
    line,
    shown,
)
from assistant.drafting.repair.substance import REACHED, Thing, names_in, names_known, things
from assistant.model import Span
from assistant.text import Part, segment

_MARKUP = re.compile(
    r"<[a-z/!]|\]\(|\*\*|```|^#{1,4} |[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]",
    re.IGNORECASE | re.MULTILINE,
)
_KINDS = {
    "name": "a name",
    "link": "a link",
    "email": "an address",
    "phone": "a telephone number",
    "slot": "an open slot",
    "money": "an amount",
    "id": "a number",
    "figure": "a number",
}


def untouched(change: Change) -> Iterator[str]:
    """Yield the first sentence outside the scope of the findings that is not there any more, in its order."""
    text, at = line(change.new.text.source), 0
    for number, sentence in enumerate(change.old.text.sentences):
        if number in change.free:
            continue
        words = line(sentence.span.of(change.old.text.source))
        place = text.find(words, at)
        if place < 0:
            yield f"It changes a sentence that no finding speaks of: {shown(words)}."
            return
        at = place + len(words)


def lost(change: Change) -> Iterator[str]:
    """Yield every number, link, name and slot that is gone."""
    excused = change.spans(WORDS_GO)
    stands = {one.value for one in change.things_after}
    text = line(change.new.text.source)
    for one in change.things_before:
        if one.value in stands or inside(one.span, excused) or _large_word(change, one):
            continue
        if one.kind == "name" and (one.text in text or _shouted(change, one)):
            continue
        yield f"It loses {_kind(one)}: {shown(one.text)}."


def _shouted(change: Change, one: Thing) -> bool:
    """Tell whether this is an everyday word in capitals, where the finding asks for small letters."""
    asked = "shouting" in change.rules and one.text.isupper()
    return asked and one.value not in names_known(change.before.case) and change.freed(one.span)


def _large_word(change: Change, one: Thing) -> bool:
    """Tell whether this is the "100 %" of a guarantee, which the finding asks to go."""
    return (
        one.kind == "percent"
        and one.value == "100"
        and inside(one.span, change.spans(frozenset({"overpromise"})))
    )


def added(change: Change) -> Iterator[str]:
    """Yield every number, link, name and slot that came along without a source."""
    stood = {one.value for one in change.things_before}
    for one in change.things_after:
        if one.value not in stood and not _supported(change, one):
            yield f"It brings along {_kind(one)}: {shown(one.text)}."


def _kind(one: Thing) -> str:
    return _KINDS.get(one.kind, f"a {one.kind}")


def _supported(change: Change, one: Thing) -> bool:
    """Tell whether something new may stand there: asked for, and known from the case or told back."""
    may_add = bool(change.rules & (ABSENCES | {"placeholder"}))
    if one.kind == "slot":
        return may_add
    if (may_add or change.rules & TRUTH) and _of_ours(change, one):
        return True
    return may_add and _told_back(change, one)


def _told_back(change: Change, one: Thing) -> bool:
    """Tell whether the customer named it, in a sentence that commits us to nothing."""
    message = change.before.case.message
    theirs = f"{message.subject}\n{message.text}"
    if one.kind in REACHED or _commits(change, one.span):
        return False
    if one.kind == "name":
        return one.value in names_in(theirs) | names_known(change.before.case)
    return one.value in _values(theirs)


def _of_ours(change: Change, one: Thing) -> bool:
    """Tell whether what the agent stated holds it: facts, remedies, names of the case."""
    case = change.before.case
    ours = [case.company, case.agent, case.signature, *(fact.value for fact in case.facts)]
    ours += [str(remedy.up_to) for remedy in case.approved if remedy.up_to]
    ours += [remedy.by.isoformat() for remedy in case.approved if remedy.by]
    if one.kind == "name":
        return one.value in names_known(case) | names_in("\n".join(ours))
    return one.value in _values("\n".join(ours))


def _values(source: str) -> frozenset[str]:
    return frozenset(one.value for one in things(segment(source)))


def _commits(change: Change, span: Span) -> bool:
    """Tell whether words stand in a sentence that says what we did or will do."""
    numbers = [n for n, one in enumerate(change.new.text.sentences) if one.span.overlaps(span)]
    return any(change.new.in_sentence(number, *COMMITTING) for number in numbers)


def clean(change: Change) -> Iterator[str]:
    """Yield what has no place in a mail: markup, hidden characters, a text grown or shrunk out of shape."""
    fresh = "\n".join(one.span.of(change.new.text.source) for one in change.fresh)
    if _MARKUP.search(fresh) and not _MARKUP.search(change.old.text.source):
        yield "It holds markup or hidden characters."
    absences = len(change.rules & ABSENCES)
    if len(change.fresh) > 2 * len(change.gone) + 3 * absences + 1:
        yield "It adds more sentences than the findings ask for."
    if not any(one.part in {Part.BODY, Part.LIST} for one in change.new.text.sentences):
        yield "Nothing of the reply is left."
