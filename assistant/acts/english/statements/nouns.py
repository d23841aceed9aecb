"""Who a subject is, by its first word and its noun."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.statement import Actor
from assistant.acts.english.statements.tokens import Token

US = frozenset(["i", "we"])
PRONOUNS = {
    **dict.fromkeys(bag("i we"), Actor.US),
    **dict.fromkeys(bag("you customers guests anyone people users"), Actor.YOU),
    **dict.fromkeys(bag("he she they"), Actor.TRADE),
    **dict.fromkeys(bag("it this that these those there everything all who which"), Actor.IT),
    **dict.fromkeys(bag("both one"), Actor.THING),
    **dict.fromkeys(bag("nothing nobody"), Actor.NOTHING),
    **dict.fromkeys(bag("somebody someone"), Actor.NAMED),
}
DETERMINERS = bag(
    "our my the a an your this that these those both all another each new no his her their its some any "
    "half two three four five six seven eight nine ten nothing"
)
TITLES = bag("mr mrs ms miss dr prof professor sir dame herr frau mx")
_ENDS_NOUN = bag(
    "of in from for that who which , ( at on with under to about against by whom whose - over near behind"
)
_GOVERNS = _ENDS_NOUN - {",", "(", "-"}
THEIRS = bag(
    "bank landlord neighbour sister brother son daughter wife husband girl boy partner couple lawyer "
    "solicitor accountant doctor dentist boss guests people family agency vet teacher"
)
_ROLES = bag(
    "team crew staff manager supervisor director head chief lead colleague desk department office "
    "officer nurse chef cook baker barber boss vet van lorry truck courier driver fitter plumber "
    "electrician mechanic technician engineer locksmith surveyor carpenter joiner decorator cleaner "
    "porter postman pharmacist pharmacy doctor dentist teacher tutor coach guide host patrol squad bank "
    "carrier airline depot warehouse workshop kitchen laundry laboratory lab tailor jeweller watchmaker "
    "bloke blokes guy guys lad lads man men woman women people folk folks person partner owner "
    "specialist expert agent adviser advisor assistant accountant accounts billing lawyer solicitor "
    "controller inspector auditor programmer developer designer trainer receptionist concierge butler "
    "seamstress couple sister brother son daughter wife husband girl boy apprentice clerk rep "
    "representative neighbour contractor firm supplier printer bindery foundry grower florist gardener "
    "ranger warden caretaker landlord agency unit service ombudsman committee board council someone "
    "somebody headteacher matron midwife reader"
)
_CARRIERS = bag(
    "courier driver van lorry truck carrier postman bank airline contractor fitter plumber electrician "
    "mechanic cleaner porter neighbour landlord supplier printer firm cook waiter guide depot warehouse "
    "kitchen service"
)
_THINGS = bag(
    "order letter number router computer charger voucher weather paper offer matter answer folder user "
    "customer cover printer toaster boiler heater cooker freezer filter mixer meter counter layer "
    "shower fever winter summer october november december september browser server copier water drawer "
    "poster sticker banner power buyer other another later tower river leather feather hair-dryer dryer "
    "washer dishwasher monitor error transfer member remember passenger caller door floor mirror motor "
    "calendar color colour sofa"
)
_NAMELESS = bag(
    "today tomorrow tonight yesterday please sorry thanks thank yes no also then now first next finally "
    "instead again once here there so but and or if when while what where why how who which whose as in "
    "on at by for from with to of per until before after since because although though unless either "
    "neither whether not never meanwhile afterwards otherwise hopefully monday tuesday wednesday "
    "thursday friday saturday sunday parking delivery breakfast check payment refund money wifi access "
    "postage shipping support customer hello hi dear good great nobody somebody everybody everyone "
    "anybody many most some any every each such more less much everything"
)


def actor_of(subject: Sequence[Token], *, singular: bool) -> tuple[Actor, str]:
    """Return who a subject is and its noun. `singular`: the verb says that it is one."""
    subject = subject[_last_joint(subject) :]
    words = [token.word for token in subject]
    place = _first(words)
    if (
        words
        and words[-1] in PRONOUNS
        and (len(words) == 1 or words[-2] not in _GOVERNS)
        and words[-1] not in {"that", "one", "all", "which", "who"}
    ):
        return PRONOUNS[words[-1]], words[-1]
    if place is None:
        return _named(subject, singular=singular)
    head = _head(words, place)
    named, _ = _named(subject[:place], singular=True) if place else (Actor.THING, "")
    if named is Actor.NAMED:
        return named, head
    return _by_noun(words[place], head, words), head


def _last_joint(subject: Sequence[Token]) -> int:
    """Return where the last of several noun groups joined by "and" begins, if it has a determiner."""
    for place in range(len(subject) - 2, 0, -1):
        if subject[place].word == "and" and subject[place + 1].word in DETERMINERS:
            return place + 1
    return 0


def _by_noun(first: str, head: str, words: Sequence[str]) -> Actor:
    if first in {"no", "nothing"}:
        return Actor.NOTHING
    if first == "your":
        return Actor.YOU if head in THEIRS else (Actor.TRADE if head in _ROLES else Actor.THING)
    if head in {"customer", "customers", "guests", "user", "users"}:
        return Actor.YOU
    if any(word in TITLES for word in words):
        return Actor.NAMED
    if not acts(head):
        return Actor.THING
    return Actor.TRADE if head.removesuffix("s") in _CARRIERS else Actor.NAMED


def acts(head: str) -> bool:
    """Tell whether a noun stands for somebody who acts: by a list, or by its ending."""
    bare = head.removesuffix("s")
    if head in _THINGS or bare in _THINGS:
        return False
    return (
        head in _ROLES
        or bare in _ROLES
        or bare.endswith(("ist", "ician", "eer"))
        or (
            bare.endswith(("er", "or")) and len(bare) > 5  # noqa: PLR2004
        )
    )


def _first(words: Sequence[str]) -> int | None:
    """Return where the last noun group before the verb opens, appositions left aside."""
    for place, word in enumerate(words):
        if word in DETERMINERS or word in TITLES or word in {"somebody", "someone", "one"}:
            return place
    return None


def _head(words: Sequence[str], place: int) -> str:
    head = before = words[place]
    for word in words[place + 1 :]:
        if word in _ENDS_NOUN:
            break
        if word[0].isalpha() and word not in DETERMINERS:
            before, head = head, word
    return before if acts(before) and not acts(head) and words[place] in {"our", "my"} else head


def _named(subject: Sequence[Token], *, singular: bool) -> tuple[Actor, str]:
    """Tell a name from a bare noun: it has a capital, and amid the sentence or before a singular verb."""
    for place, token in enumerate(subject):
        if token.word in TITLES:
            return Actor.NAMED, token.word
        if not token.capital or not token.word.isalpha() or token.word in _NAMELESS or len(token.word) == 1:
            if token.word[:2] == "[[":
                return (Actor.NAMED if token.word.endswith("name]]") else Actor.THING), token.word
            continue
        first = token.start < 2 or place == 0  # noqa: PLR2004
        if not first or singular or not token.word.endswith(("s", "ing", "ion", "ly", "ment")):
            return Actor.NAMED, token.word
    words = [token.word for token in subject if token.word[0].isalpha()]
    return Actor.THING, words[-1] if words else ""
