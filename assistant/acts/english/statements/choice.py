"""Ways forward set side by side: "I can mend it, or send a new one", "do this; if that fails, do that"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.groups import is_adverb
from assistant.acts.english.statements.verbs import BASE, CONTACTS, is_participle

_WAYS = BASE | bag(
    "refund replace swap exchange repair mend keep leave stay come take pay buy sell give have get "
    "rebook choose order update try press restart hold unplug delete reinstall uninstall use clear switch "
    "download log sign return visit"
)
_REMEDIES = bag(
    "refund refunded replacement replaced replace repair repaired mend mended money voucher credit "
    "exchange exchanged swap swapped discount cash back rebooked"
)
_OFFERS = bag("i we you shall would can may 'd 'll either will please want")
_SKIPPED = bag(
    "i we you 'll 'd will can could may shall would rather else instead , to have either us let like "
    "simply just me"
)
_FREE_TO = frozenset(["glad", "happy", "like", "welcome", "free", "choose"])
_FACTS = bag("did was were whether faulty is does whose")
_CONTACTING = CONTACTS | bag("form chat phone website app site")
_NOT = frozenset(["not", "n't", "unable", "cannot", "never", "no", "touch"])
_REACH = 60
"""How many words either way may take."""
_ENDS = frozenset(".;!?")


def offers_choice(words: Sequence[str]) -> tuple[int, int] | None:
    """Return where two ways forward are set side by side, or None."""
    for place, word in enumerate(words):
        if word == "or" and _two_ways(words, place):
            return place, place + 1
        if word == "if" and place and _second_way(words, place):
            return place, place + 1
    return None


def _two_ways(words: Sequence[str], place: int) -> bool:
    left, right = _left(words, place), _right(words, place + 1)
    if _can_be(left) and _can_be(right[:12]):
        return True
    if (
        not left
        or not right
        or _FACTS.intersection(left[:3])
        or not _CONTACTING.isdisjoint({*left[-4:], *right[:3]})
    ):
        return False
    if not _NOT.isdisjoint(left):
        return False
    if right[:2] in (["do", "you"], ["would", "you"], ["shall", "i"], ["shall", "we"]):
        return not _REMEDIES.isdisjoint({*left, *right}) or not _WAYS.isdisjoint(left)
    second = "have" if list(right[:2]) == ["to", "have"] else _verb(right)
    if second in _WAYS and any(_begins(left, n) for n, word in enumerate(left) if word in _WAYS):
        return True
    return len(_REMEDIES.intersection(left)) > 0 and len(_REMEDIES.intersection(right[:6])) > 0


def _can_be(words: Sequence[str]) -> bool:
    """Tell whether something can be done to a thing: "can be put on tomorrow's van"."""
    return any(
        list(words[place : place + 2]) in (["can", "be"], ["may", "be"]) and is_participle(words[place + 2])
        for place in range(len(words) - 2)
    )


def _left(words: Sequence[str], place: int) -> Sequence[str]:
    start, first = place, max(0, place - _REACH)
    while start > first and words[start - 1] not in _ENDS:
        start -= 1
    return words[start:place]


def _right(words: Sequence[str], place: int) -> Sequence[str]:
    end, last = place, min(len(words), place + _REACH)
    while end < last and words[end] not in _ENDS:
        end += 1
    return words[place:end]


def _verb(words: Sequence[str]) -> str:
    return next((word for word in words if word not in _SKIPPED and not is_adverb(word)), "")


def _begins(left: Sequence[str], place: int) -> bool:
    """Tell whether a verb is offered, or opens the sentence as an instruction."""
    before = [word for word in left[:place] if not is_adverb(word)]
    return (
        not before
        or before[-1] in _OFFERS
        or (before[-1] == "to" and len(before) > 1 and before[-2] in _FREE_TO)
    )


def _second_way(words: Sequence[str], place: int) -> bool:
    """Tell whether a condition brings in another way: "...; if it still hangs, hold the key"."""
    first = [word for word in words[max(0, place - _REACH) : place] if word not in _ENDS and word != ","]
    if words[place - 1] not in {";", ",", "-", ":", "or"} or not any(
        _begins(first, n) for n, word in enumerate(first) if word in _WAYS
    ):
        return False
    rest = _right(words, place + 1)
    if "," not in rest:
        return False
    main = list(rest)[list(rest).index(",") + 1 :]
    second = _verb(main)
    return second in _WAYS and second not in CONTACTS and not is_participle(second)
