"""Verbs without an auxiliary: after a pronoun, by their third person, or opening an item of a list."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.clause import Clause
from assistant.acts.english.statements.groups import AUXILIARIES, Group, is_adverb, skip
from assistant.acts.english.statements.nouns import DETERMINERS
from assistant.acts.english.statements.statement import Mode
from assistant.acts.english.statements.tokens import Token
from assistant.acts.english.statements.verbs import BASE, MOTION, THIRD, is_past

_PERSONS = bag("i we they you he she it somebody someone nothing both")
_SINGULAR = bag("he she it somebody someone nothing")
NO_VERB = bag(
    "of to in on at by for from with the a an and or but if as our my your this that these those not am is "
    "are was were be been who which what when where why how there here both all , ' \" % & / +"
)
_PREPOSITIONAL = bag("given based provided compared attached enclosed concerned assured supposed")
_WENT = bag("went left came")
_FOLLOWS = bag("after you it up")


def perhaps_verb(words: Sequence[str], clause: Clause, place: int) -> bool:
    """Tell in haste whether a word may be a verb without auxiliary."""
    word, before = words[place], words[place - 1]
    listed = word in THIRD or word in BASE or word in _WENT
    return listed or place == clause.start or before in _PERSONS or is_adverb(before)


def read_finite(tokens: Sequence[Token], words: Sequence[str], clause: Clause, place: int) -> Group | None:
    """Return the verb group of a verb without auxiliary, or None where the word is none."""
    word = words[place]
    if not word[0].isalpha() or word in NO_VERB or is_adverb(word) or clause.under:
        return None
    if place == clause.start:
        return _bare(tokens, words, clause)
    before = _before(words, clause, place)
    if before in _PERSONS - _SINGULAR:
        return Group(Mode.PAST if is_past(word) else Mode.PRESENT, place)
    if before not in _PERSONS and (words[place - 1] in DETERMINERS or words[place - 1] in NO_VERB - {","}):
        return None
    if word in BASE and _plural(words, clause, place):
        return Group(Mode.PRESENT, place)
    return _third(words, place, before)


def _third(words: Sequence[str], place: int, before: str) -> Group | None:
    word = words[place]
    if word in THIRD:
        return (
            None
            if words[place + 1 : place + 2] and words[place + 1] in AUXILIARIES
            else Group(Mode.PRESENT, place)
        )
    if word in _WENT or (is_past(word) and before in _PERSONS):
        return Group(Mode.PAST, place)
    return None


def _plural(words: Sequence[str], clause: Clause, place: int) -> bool:
    """Tell whether a plural noun stands before a verb, its object after it: "two nurses look after her"."""
    before, after = words[place - 1], words[place + 1 : place + 2]
    if not after or not before.endswith("s") or before.endswith("ss") or before in DETERMINERS:
        return False
    follows = words[place] in MOTION or after[0] in DETERMINERS or after[0] in _FOLLOWS
    return follows and words[clause.start] in DETERMINERS


def _bare(tokens: Sequence[Token], words: Sequence[str], clause: Clause) -> Group | None:
    """Return the verb of an item without subject: "- Credited the whole delivery"."""
    place = clause.start
    after = skip(words, place + 1)
    if clause.opener or clause.said or words[place] in _PREPOSITIONAL or after >= len(words):
        return None
    has_object = words[after] in DETERMINERS or tokens[after].capital
    return Group(Mode.PERFECT, place) if has_object and is_past(words[place]) else None


def _before(words: Sequence[str], clause: Clause, place: int) -> str:
    """Return the word before the verb and its adverbs."""
    place -= 1
    while place >= clause.start and is_adverb(words[place]):
        place -= 1
    return words[place] if place >= clause.start else ""
