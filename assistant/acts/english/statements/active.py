"""Which statements in the active voice are acts for the customer, tense by tense."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.objects import YOURS, asks, caused, fine, has_object, reaches, settles
from assistant.acts.english.statements.statement import COMPANY, Actor, Mode, Statement
from assistant.acts.english.statements.times import amount, dated, today
from assistant.acts.english.statements.verbs import MENTAL, MOTION, PLACING, REMEDIAL, TROUBLE
from assistant.acts.english.vocabulary import REMEDY

_GETS = frozenset(["get", "have", "receive", "see"])
_FIXED = frozenset(["fixed", "resolved", "rectified", "solved"])
_LOOSE = bag("take set hold push bring put attach open extend approve cover apply move")
_REMEDY = frozenset(REMEDY.base) - _LOOSE
_DONE = frozenset([*REMEDIAL, "changed", "sent", "ordered", "posted", "booked", "added", "opened", "moved"])
_SEES = frozenset(["see", "meet", "read", "hear"])
_VAGUE_TIME = bag("soon shortly possible asap eventually possibly future hopefully")
_ONTO = bag("on in into to onto for back")
_FREE = frozenset(["free", "ours", "nothing"])
_LESS = frozenset(["now", "only", "instead", "from"])
_AWAY = frozenset(["to", "out", "us", "off"])


def future(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether what will be done is an act: by its date, or by its object and whom it reaches."""
    verb, company = statement.verb, statement.actor in COMPANY
    if verb == "make" and rest[:2] == ["it", "up"]:
        return False
    if caused(verb, rest):
        return company and (statement.actor is Actor.US or dated(span))
    if statement.actor is Actor.YOU:
        gets = verb in _GETS and has_object(rest) and fine(span)
        return gets and (dated(span) or "back" in rest or amount(rest))
    if verb in _SEES and statement.actor in {Actor.NAMED, Actor.TRADE}:
        return dated(span)
    if verb == "let" and rest[:2] == ["you", "know"]:
        return company and dated(span)
    if verb in MENTAL or verb in TROUBLE:
        return False
    if dated(span):
        return company or verb in MOTION or settles(verb)
    if statement.mode is Mode.OFFER and statement.actor is Actor.NAMED:
        return False
    if company and verb in PLACING and rest[:1] == ["you"]:
        return bool(_ONTO.intersection(rest[1:3]))
    if company:
        reached = verb in _REMEDY or reaches(rest)
        if rest[:1] not in (["you"], ["your"]) and YOURS.intersection(rest[2:]):
            reached = True
        found = has_object(rest) or (verb in _REMEDY and reaches(rest))
        return settles(verb) and found and reached and not _VAGUE_TIME.intersection(rest)
    return verb in MOTION and statement.actor is not Actor.IT and reaches(rest)


def expected(statement: Statement, _: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether a thing should be there, or come, by a day that is named."""
    thing = statement.actor is not Actor.YOU and dated(span) and fine(span)
    return thing and (statement.verb in MOTION or bool({"with", "in", "at", "back", "on"}.intersection(span)))


def progressive(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether what is being done is an act: today, by a date, or to something of the customer's."""
    verb, company = statement.verb, statement.actor in COMPANY
    if caused(verb, rest):
        return statement.actor is Actor.US
    if verb in MENTAL or verb in TROUBLE or verb in {"working", "trying"}:
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
        if verb == "pay":
            return bool(_LESS.intersection(span)) and any(word[0].isdigit() for word in rest[:3])
        return span[0] == "you" and verb in {"keep", "get"} and has_object(rest)
    if verb == "works":
        return rest[:1] == ["again"] and span[0] == "your"
    if verb in MENTAL or verb in TROUBLE:
        return False
    if dated(span):
        return company or verb in MOTION
    if statement.actor is Actor.US:
        given = amount(rest) or ("you" in rest[:2] and (reaches(rest) or "back" in rest))
        return settles(verb) and has_object(rest) and given
    served = (rest[:1] == ["you"] and has_object(rest[1:])) or not _FREE.isdisjoint(rest)
    return company and settles(verb) and served


def perfect(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether what has been done is an act for the customer."""
    verb, actor = statement.verb, statement.actor
    if not fine(span):
        return False
    if caused(verb, rest) or asks(verb, rest, dates=dated(rest)):
        return actor in {Actor.US, Actor.NAMED}
    if actor in {Actor.THING, Actor.IT}:
        return verb in {"gone", "left", "come"} and (today(span) or reaches(rest) or "off" in rest[:1])
    if actor not in COMPANY:
        return False
    if verb in _FIXED:
        return bool(rest)
    yours = verb in TROUBLE and "for" in rest and rest[-1:] == ["you"]
    if not (settles(verb) or yours) or not has_object(rest):
        return False
    return actor is not Actor.TRADE or today(span) or dated(span) or bool(YOURS.intersection(rest))


def past(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether what was done is an act: today, or by the writer to something of the customer's."""
    verb, actor = statement.verb, statement.actor
    if not fine(span):
        return False
    if actor in {Actor.THING, Actor.IT}:
        gone = verb == "went" and rest[:1] in (["back"], ["through"], ["out"])
        back = gone and (reaches(rest) or dated(rest))
        return (
            back
            or (verb == "left" and rest[:1] == ["us"])
            or (verb in MOTION and today(span) and bool(_AWAY.intersection(rest)))
        )
    if actor is not Actor.US:
        return False
    if asks(verb, rest, dates=dated(rest)):
        return True
    mine = "we" not in span or verb in _DONE
    return settles(verb) and has_object(rest) and (today(span) or mine)
