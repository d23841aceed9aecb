"""Which statements in the active voice are acts for the customer, tense by tense."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.nouns import THEIRS
from assistant.acts.english.statements.objects import (
    FIXED,
    YOURS,
    asks,
    caused,
    fine,
    has_object,
    reaches,
    settles,
)
from assistant.acts.english.statements.statement import COMPANY, Actor, Mode, Statement
from assistant.acts.english.statements.times import amount, dated, today
from assistant.acts.english.statements.verbs import MENTAL, MOTION, PLACING, REMEDIAL, TROUBLE
from assistant.acts.english.vocabulary import REMEDY

_GETS = frozenset(["get", "have", "receive", "see"])
_LOOSE = bag("take set hold push bring put attach open extend approve cover apply move")
_REMEDY = frozenset(REMEDY.base) - _LOOSE
_DONE = frozenset([*REMEDIAL, "changed", "sent", "ordered", "posted", "booked", "added", "opened", "moved"])
_SEES = frozenset(["see", "meet", "read", "hear"])
_VAGUE_TIME = bag("soon shortly possible asap eventually possibly future hopefully")
_ONTO = bag("on in into to onto for back")
_PRICED = bag("start starts begin begins")
_WITH = bag("on with at from in")
_FREE = frozenset(["free", "ours", "nothing"])
_LESS = frozenset(["now", "only", "instead", "from"])
_AWAY = frozenset(["to", "out", "us", "off"])
_AT = frozenset(["with", "in", "at", "back", "on"])
_GONE = frozenset(["gone", "left", "come"])


def future(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether what will be done is an act: by its date, or by its object and whom it reaches."""
    company = statement.actor in COMPANY
    if caused(statement.verb, rest):
        return company and (statement.actor is Actor.US or dated(span))
    if statement.actor is Actor.YOU:
        if statement.verb in _GETS and dated(span) and not {"me", "us"}.isdisjoint(rest):
            return True
        if statement.mode is Mode.OFFER and statement.head in THEIRS and _may(statement.verb, rest):
            return True
        gets = statement.verb in _GETS and has_object(rest) and fine(span)
        return gets and (dated(span) or "back" in rest or amount(rest))
    if dated(span):
        return _on_a_day(statement, rest)
    return _offered(statement, rest) if company else _arrives(statement, rest)


def _may(verb: str, rest: Sequence[str]) -> bool:
    """Tell whether one of the customer's people can do something with a thing that is named."""
    return settles(verb) and (
        has_object(rest) or (rest[:1] != [] and rest[0] in _WITH and has_object(rest[1:]))
    )


def _on_a_day(statement: Statement, rest: Sequence[str]) -> bool:
    verb = statement.verb
    if verb == "get" and any(list(rest[place : place + 2]) == ["to", "you"] for place in range(len(rest))):
        return statement.actor is Actor.US
    if list(rest[:2]) == ["you", "know"]:
        return statement.actor in COMPANY
    if verb in _SEES:
        return statement.actor in {Actor.NAMED, Actor.TRADE}
    return not _idle(verb) and (statement.actor in COMPANY or verb in MOTION or settles(verb))


def _idle(verb: str) -> bool:
    return verb in MENTAL or verb in TROUBLE


def _arrives(statement: Statement, rest: Sequence[str]) -> bool:
    return statement.verb in MOTION and statement.actor is not Actor.IT and reaches(rest)


def _offered(statement: Statement, rest: Sequence[str]) -> bool:
    """Tell whether an act without a date names its object, and whom or what of the customer's it reaches."""
    verb = statement.verb
    if _idle(verb) or list(rest[:2]) == ["it", "up"]:
        return False
    if statement.mode is Mode.OFFER and statement.actor is Actor.NAMED:
        return False
    if verb in PLACING and rest[:1] == ["you"]:
        return verb in _REMEDY or not _ONTO.isdisjoint(rest[1:3])
    for_them = rest[:1] not in (["you"], ["your"]) and not YOURS.isdisjoint(rest[2:])
    reached = verb in _REMEDY or for_them or reaches(rest)
    found = has_object(rest) or (verb in _REMEDY and reaches(rest))
    return settles(verb) and found and reached and _VAGUE_TIME.isdisjoint(rest)


def expected(statement: Statement, _: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether a thing should be there, or come, by a day that is named."""
    thing = statement.actor is not Actor.YOU and dated(span) and fine(span)
    return thing and (statement.verb in MOTION or not _AT.isdisjoint(span))


def progressive(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether what is being done is an act: today, by a date, or to something of the customer's."""
    verb, company = statement.verb, statement.actor in COMPANY
    if caused(verb, rest):
        return statement.actor is Actor.US
    if _idle(verb) or verb in {"working", "trying"}:
        return False
    if dated(span):
        return company or verb in MOTION
    if verb in MOTION and statement.actor is not Actor.US and reaches(rest):
        return True
    return company and settles(verb) and (today(span) or reaches(rest)) and has_object(rest)


def present(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether the present tense is an offer or a plan: "I cancel it today", "a van brings it at six"."""
    verb, company = statement.verb, statement.actor in COMPANY
    if statement.actor is Actor.YOU:
        return _yours(verb, rest, span)
    if _idle(verb):
        return False
    if dated(span):
        return company or (verb in MOTION and not (verb in _PRICED and amount(rest)))
    if verb == "works":
        return rest[:1] == ["again"] and span[0] == "your"
    if statement.actor is Actor.US:
        given = amount(rest) or ("you" in rest[:2] and (reaches(rest) or "back" in rest))
        return settles(verb) and has_object(rest) and given
    served = (rest[:1] == ["you"] and has_object(rest[1:])) or not _FREE.isdisjoint(rest)
    return company and settles(verb) and served


def _yours(verb: str, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether the customer is left with more, or pays less: "you keep the old one", "you now pay 12"."""
    if verb == "pay":
        return not _LESS.isdisjoint(span) and any(word[0].isdigit() for word in rest[:3])
    return span[0] == "you" and verb in {"keep", "get"} and has_object(rest)


def perfect(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether what has been done is an act for the customer."""
    verb, actor = statement.verb, statement.actor
    if not fine(span):
        return False
    if actor in {Actor.THING, Actor.IT}:
        return verb in _GONE and (today(span) or reaches(rest) or "off" in rest[:1])
    if caused(verb, rest) or asks(verb, rest, dates=dated(rest)):
        return actor in {Actor.US, Actor.NAMED}
    if actor not in COMPANY or verb in FIXED:
        return actor in COMPANY and bool(rest)
    for_them = verb in TROUBLE and "for" in rest and rest[-1:] == ["you"]
    theirs = actor is not Actor.TRADE or dated(span) or today(span) or not YOURS.isdisjoint(rest)
    return (settles(verb) or for_them) and has_object(rest) and theirs


def past(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether what was done is an act: today, or by the writer to something of the customer's."""
    verb, actor = statement.verb, statement.actor
    if not fine(span):
        return False
    if actor in {Actor.THING, Actor.IT}:
        return _went(verb, rest, span)
    if actor is not Actor.US or asks(verb, rest, dates=dated(rest)):
        return actor is Actor.US
    mine = "we" not in span or verb in _DONE
    return settles(verb) and has_object(rest) and (today(span) or mine)


def _went(verb: str, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether a thing has set off: "went back to your card", "left us", "went out this morning"."""
    if verb == "went" and rest[:1] in (["back"], ["through"], ["out"]) and (reaches(rest) or dated(rest)):
        return True
    left = verb == "left" and rest[:1] == ["us"]
    return left or (verb in MOTION and today(span) and not _AWAY.isdisjoint(rest))
