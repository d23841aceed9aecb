"""Which passive statements and states are acts for the customer."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.groups import is_adverb
from assistant.acts.english.statements.objects import CASES, FIXED, YOURS, fine, reaches, settles
from assistant.acts.english.statements.statement import COMPANY, Actor, Mode, Statement
from assistant.acts.english.statements.times import amount, dated, today
from assistant.acts.english.statements.verbs import EFFORT, FELT, HANDED, PLACING, REMEDIAL, TROUBLE

_UNCLEAR = bag("cancelled canceled stopped paused halted withdrawn returned lifted paid deleted")
_APPOINTED = bag("slot appointment date time visit delivery flight seat room place")
_AT_REST = bag(
    "on in under at with off from ready back yours ours reserved waiting there out available free void"
)
_SEEN = bag(
    "found seen viewed read reached contacted accessed heard used enjoyed made avoided expected explained "
    "caused attributed understood improved helped done felt noticed obtained based related linked"
)
_PLACED = bag("at from under in on with via into over to")
_US = bag("us me our")
_FOUND = bag("confirmed found judged deemed considered assessed determined")
_KEPT = bag("performed fulfilled observed followed respected obeyed")
_RIGHT = bag("correct right valid accurate order genuine justified lawful appropriate")
_COMING = frozenset([Mode.FUTURE_PASSIVE, Mode.PROGRESSIVE_PASSIVE])
_SUMS = bag("bill balance fee total price charge")
_OFF = frozenset(["off", "out", "from", "away", "down"])
_AGAIN = frozenset(["open", "working", "active", "live", "valid", "unlocked"])
_THERE = frozenset(["with", "there", "back", "at", "in", "on"])
_PUT = frozenset(["on", "back", "down", "in"])
_ONTO = bag("on to in for back")
_TRACKS = bag("plan flight train tariff list")
_ENDURED = bag("stuck held frozen shut left jammed kept trapped wedged parked")
_KEPT_FOR = bag("you your aside ready safe")
"""What makes a thing that is held or kept a favour."""


def passive(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether what is done to a thing is an act for the customer, and no trouble of theirs."""
    verb, mode = statement.verb, statement.mode
    if verb in EFFORT and mode in _COMING and "by" in rest and dated(span):
        return True
    if not fine(span) or statement.actor in COMPANY:
        return fine(span) and verb in PLACING and dated(span)
    endured = (verb in _ENDURED and _KEPT_FOR.isdisjoint(rest)) or verb in _KEPT
    if endured or verb in FELT or (verb in _FOUND and not _RIGHT.isdisjoint(rest[:3])):
        return False
    if verb in FIXED:
        dates = mode is Mode.PRESENT_PASSIVE and verb == "fixed" and dated(span)
        return dates or (mode is Mode.PERFECT_PASSIVE and "records" not in span)
    if rest[:1] and rest[0] in _OFF and (verb == "taken" or (rest[0] == "off" and verb not in TROUBLE)):
        return mode is not Mode.PAST_PASSIVE
    return verb not in HANDED and _settled(statement, rest, span)


def possible(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether a thing can be had or dealt with at a place or by a date that is named."""
    verb = statement.verb
    if statement.actor is not Actor.THING or verb in _SEEN or verb in HANDED or not settles(verb):
        return False
    if statement.head in CASES or not fine(span) or not _US.isdisjoint(rest[:4]):
        return False
    return dated(rest) or any(
        word in _PLACED and rest[place + 1 : place + 2] for place, word in enumerate(rest)
    )


def _settled(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    verb = statement.verb
    if statement.actor is Actor.YOU:
        return verb in PLACING and bool(_ONTO.intersection(rest[:2]))
    if not settles(verb) and verb not in PLACING:
        return False
    if statement.head in CASES and verb not in REMEDIAL:
        return False
    return statement.mode is Mode.PERFECT_PASSIVE or _timely(statement, rest, span)


def _timely(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    verb, mode = statement.verb, statement.mode
    if mode is Mode.PAST_PASSIVE:
        return today(span) or (verb in REMEDIAL and reaches(rest))
    if mode is Mode.PRESENT_PASSIVE:
        return dated(span) or _at_rest(verb, rest, span)
    if mode is Mode.PROGRESSIVE_PASSIVE and (today(span) or reaches(rest) or span[0] == "your"):
        return True
    return dated(span) or reaches(rest)


def _at_rest(verb: str, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether a thing is attached, gone from where it hurt, or already done."""
    if verb in {"attached", "enclosed"} or (rest[:1] in (["from"], ["off"]) and verb != "back"):
        return True
    done = {"already", "now", "hereby"}.intersection(span) or (verb in REMEDIAL and verb not in _UNCLEAR)
    return bool(done) and bool(YOURS.intersection(span) or span[0] in {"the", "a", "both"})


def state(statement: Statement, rest: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether a state is the result of an act: "is back on your card", "is under your name"."""
    now = statement.mode is Mode.STATE
    seen = span[statement.place - statement.begin :] if now else rest
    found = [word for word in seen if not is_adverb(word)]
    if not found or not fine(span):
        return False
    if statement.actor in COMPANY:
        there = found[0] in _THERE and not now and dated(span)
        return there or (found[0] == "on" and "way" in found[1:4])
    if statement.actor is Actor.YOU:
        return found[0] in _PUT and (_on_something(found) or dated(found))
    return _at_hand(statement, found, span) or _placed(statement, found, span)


def _at_hand(statement: Statement, found: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether a thing is theirs, on us, on its way, appointed, or open to them again."""
    if found[0] in {"attached", "enclosed", "yours", "ours"}:
        return True
    if list(found[:2]) in (["on", "its"], ["on", "their"]) and list(found[2:3]) == ["way"]:
        return True
    if found[0] in _AGAIN and "again" in span and span[0] == "your":
        return True
    if statement.head in _SUMS and "now" in span and amount(found):
        return True
    return statement.actor is Actor.THING and (
        list(found[:2]) == ["on", "us"] or _appointed(statement, found)
    )


def _appointed(statement: Statement, found: Sequence[str]) -> bool:
    return statement.head in _APPOINTED and statement.mode is Mode.STATE and dated(found)


def _placed(statement: Statement, found: Sequence[str], span: Sequence[str]) -> bool:
    """Tell whether a thing lies where the customer has it: "in your inbox", "under your name"."""
    later = statement.mode is Mode.FUTURE_STATE and statement.head == "it" and dated(span)
    if found[0] not in _AT_REST or (statement.head in CASES and not later):
        return False
    if (found[0] == "back" and len(found) == 1) or list(found[:3]) == ["out", "for", "delivery"]:
        return span[0] == "your"
    return dated(span) or reaches(found) or (found[0] == "in" and "post" in found[:5])


def _on_something(found: Sequence[str]) -> bool:
    """Tell whether the customer is put on something: "you're on the 14:10", "back on the old plan"."""
    return any(word[0].isdigit() or word[:2] == "[[" or word in _TRACKS for word in found[1:6])
