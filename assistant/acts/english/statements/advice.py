"""What the customer is advised or free to do: "I'd recommend filling in the form", "feel free to keep it".

Advice with a verb of its own and something it is done to is a step; any other advice only asks for patience.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.groups import is_adverb
from assistant.acts.english.statements.nouns import DETERMINERS
from assistant.acts.english.statements.verbs import CONTACTS, MENTAL, TROUBLE, is_ing

_ADVISES = bag("recommend suggest advise propose recommended")
_OPENS = bag("welcome free worth")
LEADS = _ADVISES | _OPENS
_US = bag("i we 'd would it is am")
_YOU = bag("you are 're be feel")
_BETWEEN = bag("is would be that you to please first simply now then therefore")
_NOT = bag("not n't never cannot unable hardly")
_TRIED = bag("ask asking get getting try trying point pointing")
_IDLE = bag(
    "keep keeping wait waiting explore exploring consider considering continue continuing stay staying "
    "reach reaching visit visiting come coming join joining return browse browsing enjoy enjoying share "
    "sharing bear bearing be being have having take taking start starting hold holding look looking "
    "leave leaving contacting bringing review reviewing note noting discuss discussing approach speak "
    "speaking drop stop get give giving refer raise raising use allow allowing consult"
)
_TAKES = bag("take taking use have leave hold get give start drop stop")
_IDLE_OBJECTS = bag(
    "eye look note moment break breath time patience care advantage mind glance touch try call ring shot "
    "review feedback chance part back line go"
)
_ASIDE = bag("us our me on")
_GENERAL = bag("terms conditions policy policies faq something somewhere elsewhere")
_PERHAPS = bag("may might could 'd")
_HOSPITALITY = bag(
    "visit visiting come coming stay staying join joining return browse browsing enjoy enjoying"
)
_BUYING = bag("upgrade plan membership subscription bundle bundles premium insurance loyalty")
_ENDS = frozenset(".;:!?")
_REACH = 14
"""How many words after its verb a piece of advice is read."""


class Advice(NamedTuple):
    """One piece of advice: the places of its first word and after its last, and whether it names a step."""

    start: int
    end: int
    specific: bool


def advice(words: Sequence[str]) -> Iterator[Advice]:
    """Yield what the customer is advised or left free to do."""
    for place, word in enumerate(words):
        if word in LEADS and _ours(words, place):
            verb = _verb(words, place)
            if verb and words[verb] not in _HOSPITALITY:
                end = _end(words, verb)
                rest = words[verb + 1 : end]
                kept = words[verb] == "keep" and word in _OPENS and not DETERMINERS.isdisjoint(rest[:2])
                yield Advice(place, end, specific=kept or _names_a_step(words[verb], rest))


def _ours(words: Sequence[str], place: int) -> bool:
    """Tell whether it is we who advise, or the customer who is free; and not denied."""
    before = [word for word in words[max(0, place - 5) : place] if word != ","]
    if not _NOT.isdisjoint(before):
        return False
    near = [word for word in before if not is_adverb(word)][-2:]
    if words[place] in _ADVISES:
        return not _US.isdisjoint(near)
    return not _YOU.isdisjoint(near) if words[place] != "worth" else not _PERHAPS.isdisjoint(before)


def _verb(words: Sequence[str], place: int) -> int:
    """Return the place of the verb that is advised, or 0."""
    after, opened = place + 1, False
    while after < len(words) and (words[after] in _BETWEEN or is_adverb(words[after])):
        opened = opened or words[after] in {"to", "you"}
        after += 1
    if after >= len(words) or not words[after][0].isalpha() or words[after] in DETERMINERS:
        return 0
    return after if is_ing(words[after]) or (opened and words[place] != "worth") else 0


def _end(words: Sequence[str], verb: int) -> int:
    end, last = verb + 1, min(len(words), verb + _REACH)
    while end < last and words[end] not in _ENDS:
        end += 1
    return end


def _names_a_step(verb: str, rest: Sequence[str]) -> bool:
    if verb in CONTACTS or verb in TROUBLE or (verb in MENTAL and verb not in _TRIED and verb not in _TAKES):
        return False
    if verb in _IDLE and (verb not in _TAKES or not _IDLE_OBJECTS.isdisjoint(rest[:4])):
        return False
    if not _BUYING.isdisjoint(rest) or not _GENERAL.isdisjoint(rest[:5]) or not _ASIDE.isdisjoint(rest[:1]):
        return False
    return any(word in DETERMINERS or word[0].isdigit() for word in rest)
