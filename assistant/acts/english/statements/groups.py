"""The verb group: auxiliaries and main verb, and the tense and voice they make."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.statement import Mode
from assistant.acts.english.statements.verbs import MODALS, is_ing, is_participle

_WILL = frozenset(["'ll", "will", "shall", "wo"])
_HAVE = frozenset(["'ve", "have", "has"])
_BE_NOW = bag("'m 're am is are 's")
_STANDS = frozenset(["stands", "stand"])
_BE_PAST = frozenset(["was", "were"])
_BE = _BE_NOW | _BE_PAST | {"be", "been"}
AUXILIARIES = _WILL | _HAVE | _BE_NOW | _BE_PAST | MODALS | {"'d", "had"} | _STANDS
_NOT = bag("not n't never no neither hardly")
_ADVERBS = bag(
    "now also just already then still both all again today tonight tomorrow therefore instead meanwhile "
    "hereby always often usually normally since too soon even well first here certainly once only right "
    "straight away"
)
_PAIRS = (["at", "once"], ["of", "course"], ["at", "least"])
_NO_ADVERBS = frozenset(["reply", "apply", "supply", "fly", "only", "rely"])
_OPEN = frozenset(["welcome", "free", "entitled"])
_GLAD = bag("happy glad pleased delighted able willing prepared")


class Group(NamedTuple):
    """A verb group: its main verb's place, its mode, and whether it is negated."""

    mode: Mode
    place: int
    negated: bool = False


def is_adverb(word: str) -> bool:
    """Tell whether a word may stand inside a verb group."""
    return word in _ADVERBS or word in _NOT or (word.endswith("ly") and word not in _NO_ADVERBS)


def _how_much(words: Sequence[str], place: int) -> bool:
    """Tell whether "so" says how much, as in "I'm so pleased", rather than what follows."""
    return words[place] == "so" and place > 0 and words[place - 1] in _BE


def skip(words: Sequence[str], place: int) -> int:
    """Return the next place that holds no adverb."""
    while place < len(words):
        if is_adverb(words[place]) or _how_much(words, place):
            place += 1
        elif list(words[place : place + 2]) in _PAIRS:
            place += 2
        else:
            break
    return place


def read_group(words: Sequence[str], place: int) -> Group | None:
    """Return the verb group that an auxiliary opens, or None where it is no auxiliary."""
    word = words[place]
    after = skip(words, place + 1)
    if word not in AUXILIARIES or after >= len(words):
        return None
    if word in _STANDS and not is_participle(words[after]):
        return None
    found = _moded(words, word, after)
    negated = word in {"wo", "cannot"} or any(words[n] in _NOT for n in range(place + 1, found.place))
    return found._replace(negated=negated)


def _moded(words: Sequence[str], word: str, after: int) -> Group:
    if word in _WILL:
        return _future(words, after)
    if word in _HAVE or (word == "'s" and words[after] in {"been", "gone", "had"}):
        return _perfect(words, after)
    if word in _BE_NOW or word in _BE_PAST:
        return _be(words, after, past=word in _BE_PAST)
    if word in _STANDS:
        return Group(Mode.PRESENT_PASSIVE, after)
    return _can(words, word, after)


def _can(words: Sequence[str], word: str, after: int) -> Group:
    """Return the offer in "can send", "would like to send", or what should come."""
    glad = words[after] == "be" and words[after + 1 : after + 2] and words[after + 1] in _GLAD
    if glad or (word in {"'d", "would"} and words[after] in {"like", "love"}):
        return _wish(words, after)
    if word == "should":
        return Group(Mode.EXPECTED, after)
    if word in {"can", "may"} and words[after] == "be":
        then = skip(words, after + 1)
        if then < len(words) and is_participle(words[then]):
            return Group(Mode.POSSIBLE, then)
    offers = word == "can" and words[after] not in {"be", "have"}
    return Group(Mode.OFFER if offers else Mode.OTHER, after)


def _future(words: Sequence[str], after: int) -> Group:
    if words[after] != "be":
        return Group(Mode.FUTURE, after)
    then = skip(words, after + 1)
    if then < len(words) and words[then] in _GLAD and then + 2 < len(words) and words[then + 1] == "to":
        return Group(Mode.OFFER, then + 2)
    if then < len(words) and is_ing(words[then]):
        return Group(Mode.FUTURE, then)
    if then < len(words) and is_participle(words[then]):
        return Group(Mode.FUTURE_PASSIVE, then)
    return Group(Mode.FUTURE_STATE, after)


def _perfect(words: Sequence[str], after: int) -> Group:
    if words[after] == "been":
        then = skip(words, after + 1)
        if then < len(words) and is_participle(words[then]):
            return Group(Mode.PERFECT_PASSIVE, then)
        return Group(Mode.OTHER, after)
    if is_participle(words[after]):
        return Group(Mode.PERFECT, after)
    return Group(Mode.PRESENT if words[after] in {"your", "you", "the", "it"} else Mode.OTHER, after - 1)


def _be(words: Sequence[str], after: int, *, past: bool) -> Group:
    word = words[after]
    if word == "being" or (is_ing(word) and past):
        then = skip(words, after + 1)
        passive = word == "being" and not past and then < len(words) and is_participle(words[then])
        return Group(Mode.PROGRESSIVE_PASSIVE, then) if passive else Group(Mode.OTHER, after)
    if word == "going" and after + 2 < len(words) and words[after + 1] == "to" and words[after + 2].isalpha():
        return Group(Mode.OTHER if past else Mode.FUTURE, after + 2)
    if word in _GLAD or (word in _OPEN and words[after + 1 : after + 2] == ["to"]):
        said = after if is_participle(word) else after - 1
        return _wish(words, said) if not past else Group(Mode.OTHER, after)
    if is_ing(word) and word != "missing":
        return Group(Mode.PROGRESSIVE, after)
    if is_participle(word):
        return Group(Mode.PAST_PASSIVE if past else Mode.PRESENT_PASSIVE, after)
    return Group(Mode.OTHER if past else Mode.STATE, after)


def _wish(words: Sequence[str], after: int) -> Group:
    """Return the offer in "would like to send", "am happy to send"."""
    for place in range(after, min(after + 4, len(words) - 1)):
        if words[place] == "to" and words[place + 1].isalpha():
            return Group(Mode.OFFER, place + 1)
    return Group(Mode.OTHER, after)
