"""What a statement's verb is done to, whom it reaches, and whether somebody else is made to do it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.groups import is_adverb
from assistant.acts.english.statements.times import amount
from assistant.acts.english.statements.verbs import (
    BASE,
    CONTACTS,
    EFFORT,
    HANDED,
    MENTAL,
    PLACING,
    REMEDIAL,
    TROUBLE,
    is_participle,
)

FIXED = frozenset(["fixed", "resolved", "rectified", "solved"])
YOURS = frozenset(["you", "your", "yours"])
CASES = bag(
    "case matter issue complaint feedback concern concerns comments query request message mail email "
    "review report letter problem this that suggestion situation experience words it ticket question "
    "point remarks incident"
)
_TALK = bag(
    "feedback comment comments concern concerns review reviews suggestion suggestions remarks words "
    "points query queries matter issue issues praise message request story details note complaint "
    "experience opportunity chance time team staff best effort efforts mistake mistakes error errors "
    "decision pleasure attention priority care pride steps measures action board place part advantage "
    "us better what why how whether patience trust loyalty business support everything anything "
    "something things needful goal standards level quality situation point seriously view mind eye look "
    "notes thought everyone guests customers ways value course sure importance improvements reply "
    "answer response liberty"
)
_WRONG = bag(
    "wrong wrongly twice late too mistake error mistakes failed without missed unfortunately "
    "incorrectly never only sorry badly carelessly accidentally difficulties delays delay inconvenience"
)
_LATE = bag("fee fees charge charges payment checkout night train slot mark bus flight shift")
_PLACES = bag(
    "account card bank door doorstep address home house inbox desk name order bill balance flight train "
    "seat room hotel office flat building garden basket statement wallet policy file hands phone line "
    "plan street gate kitchen"
)
_GOODS = bag("free refund replacement discount voucher credit upgrade courier label reduction copy")
_PARTICLES = bag("up off out back in on over down away through round around along together aside")
_OBJECTS = bag(
    "your you the this that it them a an both all two three four five six her his him these those "
    "another every one half any twice free"
)
_REACHING = bag("to for with on into over at onto")
_STAFF = frozenset(["our", "somebody", "someone", "my"])
_CAUSING = bag("have had having get got getting")
_ASKING = bag(
    "ask asked asking tell told telling instruct instructed instructing order ordered get got arrange "
    "arranged spoken"
)


def settles(verb: str) -> bool:
    """Tell whether a verb is none of those that settle nothing: an open class, by its exceptions."""
    return verb.isalpha() and not (verb in MENTAL or verb in EFFORT or verb in TROUBLE or verb in CONTACTS)


def has_object(rest: Sequence[str]) -> bool:
    """Tell whether the verb is done to something of the customer's, not to a matter, staff or our ways."""
    place = 0
    while (
        place < len(rest)
        and rest[place] not in _OBJECTS
        and (rest[place] in _PARTICLES or is_adverb(rest[place]))
    ):
        place += 1
    found = rest[place : place + 4]
    if not found or not (found[0] in _OBJECTS or found[0][0].isdigit() or found[0][0] in "$£€₹["):
        return False
    return not _TALK.intersection(found)


def fine(span: Sequence[str]) -> bool:
    """Tell whether nothing went wrong by these words."""
    return not any(
        word in _WRONG and not (word == "late" and span[place + 1 : place + 2] and span[place + 1] in _LATE)
        for place, word in enumerate(span)
    )


def reaches(rest: Sequence[str]) -> bool:
    """Tell whether the act names a sum, goods, or whom or what of the customer's it reaches."""
    for place, word in enumerate(rest[1:], start=1):
        if word in {"you", "yours"} and rest[place - 1] in _REACHING:
            return True
        if word in _PLACES and any(
            w in YOURS or w in {"the", "our"} for w in rest[max(0, place - 3) : place]
        ):
            return True
        if word[:2] == "[[" and word.endswith("link]]"):
            return True
    return amount(rest) or bool(_GOODS.intersection(rest))


def caused(verb: str, rest: Sequence[str]) -> bool:
    """Tell whether somebody is made to do it: "have the plan stopped", "had the firm move you"."""
    if any(
        word == "you" and place and rest[place - 1] in PLACING and rest[place - 1].endswith("ing")
        for place, word in enumerate(rest)
    ):
        return True
    if verb not in _CAUSING or not rest or not (rest[0] in _OBJECTS or rest[0] in _STAFF):
        return False
    return any(
        (is_participle(word) or word in REMEDIAL) and settles(word) and word not in HANDED
        for word in rest[1:9]
    )


def asks(verb: str, rest: Sequence[str], *, dates: bool) -> bool:
    """Tell whether somebody else is told to do something specific: "asked the depot to hold the box".

    Args:
        verb: what is done, asking or writing.
        rest: the words after it.
        dates: whether a date is named; then finding out will do.
    """
    if not (verb in _ASKING or verb in CONTACTS) or not rest or "you" in rest[:2]:
        return False
    told = [rest[place + 1 : place + 8] for place, word in enumerate(rest[:-1]) if word == "to" and place]
    return any(
        caused(after[0], after[1:]) or (after[0] in BASE and (settles(after[0]) or dates)) for after in told
    )
