"""Promises to come back to the customer, and what to do if the trouble is not over."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.statement import COMPANY, Actor, Mode, Statement
from assistant.acts.english.statements.times import dated
from assistant.acts.english.statements.verbs import CONTACTS, MOTION, is_participle

_CUSTOMER = bag("you them him her [[")
_NOTICES = bag(
    "know line lines word note message update mail email e-mail answer answers result results outcome "
    "news call ring bell shout text reply confirmation decision findings letter copy buzz tinkle report"
)
_OTHERS = bag("the our a an them him her this it these support us me")
_COMES_BACK = bag("get getting come coming be circle")
_LOOKS = bag("look looking check checking confirm confirming report chase follow")
_TEND = bag("wish want would like love hope")
_ASK_BACK = bag(
    "reply write answer tell let call ring contact send drop shout give forward say come mail email "
    "e-mail text message ping phone return get bring point"
)
_FORMULA = bag(
    "questions question queries query concerns concern assistance further other else enquiries help "
    "information"
)
_CHOOSES = bag(
    "want wish prefer rather like d 'd would need decide choose agree send reply tell give can could "
    "cancel book visit buy order rebook return supply provide"
)
_SUITS = bag(
    "suits suit convenient fine ok okay changed helps better easier correct works different possible "
    "agreeable"
)
_NOTS = bag("not n't no nothing never still again wrong neither cannot nobody")
_OPEN = bag("any anything something anyone everything")
_AGAIN = bag("does do did is are has have")
_LINES = bag("line number extension address inbox")
_HAVES = bag("have has had get gets")
_BEFORE_SHOULD = frozenset([".", ";", ","])
_PLANNED = frozenset([Mode.PRESENT, Mode.PROGRESSIVE, Mode.OFFER])
_TOLD = bag("informed notified updated contacted called told telephoned phoned advised")
_REACH = 60
"""How many words a condition and what it asks for may take."""
_LEAST = 3
_ENDS = frozenset(".;:!?()")


def comes_back(statement: Statement, words: Sequence[str]) -> bool:
    """Tell whether the statement promises the customer a word, or a look at how things went."""
    if statement.negated or statement.opener or statement.framed:
        return False
    rest, span = words[statement.place + 1 : statement.end], words[statement.begin : statement.end]
    if statement.actor is Actor.YOU:
        if statement.mode is Mode.FUTURE_PASSIVE:
            return statement.verb in _TOLD
        return statement.mode in {Mode.FUTURE, Mode.OFFER} and _hears(statement.verb, rest)
    if statement.actor is Actor.THING:
        ours = not {"my", "our"}.isdisjoint(span[:2]) and statement.head in _NOTICES
        return ours and statement.verb in MOTION and dated(span)
    if statement.mode is Mode.FUTURE_STATE or statement.actor not in COMPANY:
        return statement.actor in COMPANY and _in_touch(rest, span)
    timely = dated(span)
    promised = statement.mode is Mode.FUTURE or (timely and statement.mode in _PLANNED)
    return promised and _tells(statement.verb, rest, timely=timely)


def _hears(verb: str, rest: Sequence[str]) -> bool:
    if verb in {"know", "hear"}:
        return verb == "hear" or not rest or rest[0] in {",", "by", "on", "as", "when", "the", "at"}
    return verb in {"have", "get", "receive", "expect"} and bool(_NOTICES.intersection(rest[:4]))


def _in_touch(rest: Sequence[str], span: Sequence[str]) -> bool:
    return ("touch" in rest[:4]) or (
        rest[:1] == ["back"] and ("you" in rest[:4] or dated(span) or "with" in rest[:3])
    )


def _tells(verb: str, rest: Sequence[str], *, timely: bool) -> bool:
    near = [word[:2] if word[0] == "[" else word for word in rest[:4]]
    to_them = bool(_CUSTOMER.intersection(near[:3])) and near[:1] not in (["the"], ["our"], ["a"])
    if verb in CONTACTS and verb != "drop":
        return to_them or (
            timely and not (near and near[0] in _OTHERS) and near[:2] not in (["to", "the"], ["to", "our"])
        )
    if verb in _LOOKS:
        return (timely or "again" in near) and "into" not in near[:1]
    if verb in _COMES_BACK:
        return "back" in near[:1] and "to" in near[:3]
    if verb in {"let", "keep", "keeping"}:
        return near[:1] == ["you"] and bool({"know", "posted", "updated", "informed"}.intersection(rest[:5]))
    if verb in {"send", "sending", "drop", "dropping", "give", "giving", "post"}:
        return near[:1] == ["you"] and bool(_NOTICES.intersection(rest[:5])) and "in" not in rest[:5]
    return False


def asks_back(words: Sequence[str]) -> tuple[int, int] | None:
    """Return where the words say how to come back if the trouble goes on: "if it leaks again, ring me"."""
    if words[0] == "expect" and _NOTICES.intersection(words[:5]):
        return 0, len(words)
    for place, word in enumerate(words):
        if word in {"if", "unless"} or (
            word == "should" and (not place or words[place - 1] in _BEFORE_SHOULD)
        ):
            start, end, stop = _bounds(words, place)
            if _troubled(words[place + 1 : end]) and (_ask(words[end:stop]) or _ask(words[start:place])):
                return place, end
    return None


def _bounds(words: Sequence[str], place: int) -> tuple[int, int, int]:
    """Return where the sentence around a conjunction begins, where its clause ends, and the next one."""
    end = place + 1
    last, first = min(len(words), place + _REACH), max(0, place - _REACH)
    while end < last and words[end] not in _ENDS and not _main(words, end, end - place):
        end += 1
    start = place
    while start > first and words[start - 1] not in _ENDS:
        start -= 1
    stop = end + 1
    while stop < last and words[stop] not in _ENDS:
        stop += 1
    return start, end, stop


def _main(words: Sequence[str], place: int, past: int) -> bool:
    """Tell whether the main clause begins here, `past` words after the conjunction."""
    word = words[place]
    if word == "," or past <= _LEAST:
        return word == "," and past > _LEAST - 1
    return word in {"please", "just"} or (
        word in {"i", "we"} and words[place + 1 : place + 2] in (["'ll"], ["will"])
    )


def _troubled(condition: Sequence[str]) -> bool:
    """Tell a condition about how things turn out from a wish, an offer to help, or a closing formula."""
    if len(condition) < 2 or _FORMULA.intersection(condition):  # noqa: PLR2004
        return False
    if len(condition) <= _LEAST and condition[-1] in _AGAIN and condition[0] not in {"you", "we", "i"}:
        return True
    if condition[0] in {"you", "we", "i"}:
        return condition[0] == "you" and not _CHOOSES.intersection(condition[1:3]) and _meets(condition)
    if _SUITS.intersection(condition) or _OPEN.intersection(condition[:4]):
        return bool(_NOTS.intersection(condition))
    return True


def _meets(condition: Sequence[str]) -> bool:
    """Tell whether the customer meets with trouble: "you don't see it", "you are charged again"."""
    return bool(_NOTS.intersection(condition)) or any(
        word in {"notice", "find", "see", "hear", "spot", "meet"}
        or (place and is_participle(word) and condition[place - 1] in {"are", "get"})
        for place, word in enumerate(condition[:5])
    )


def _ask(clause: Sequence[str]) -> bool:
    """Tell whether a clause asks for a word, or promises to act then."""
    rest = [
        word
        for word in clause
        if word
        not in {",", "please", "just", "do", "simply", "then", "and", "kindly", "so", "straight", "away"}
    ]
    if not rest:
        return False
    if rest[0] in _ASK_BACK:
        return not (
            rest[0] in {"answer", "reply", "send", "give", "return", "bring", "point", "get"} and _wants(rest)
        )
    if any(
        word in _ASK_BACK and rest[place + 1 : place + 2] in (["me"], ["us"])
        for place, word in enumerate(rest[1:], 1)
    ):
        return not _wants(rest)
    if rest[0] in {"my", "our"} and _LINES.intersection(rest[:4]):
        return True
    return rest[0] in {"i", "we"} and len(rest) > 1 and rest[1] in {"'ll", "will", "shall"}


def _wants(rest: Sequence[str]) -> bool:
    """Tell whether the clause only wants a fact or a thing: "reply with your address"."""
    if any(word in {"'ll", "will"} and rest[place - 1] in {"i", "we"} for place, word in enumerate(rest)):
        return False
    if rest[0] == "answer":
        return not (len(rest) > 1 and rest[1] in {"this", "here", "me", "us", "to", "on"})
    return "your" in rest[1:4] or "with" in rest[1:2] or "number" in rest or "details" in rest
