"""Sentences that blame or promise too much, in other words that state the same and no more."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from assistant.drafting.repair.edits import begun


class Rewording(NamedTuple):
    """A pattern over one sentence, and what stands in the place of what it finds."""

    pattern: re.Pattern[str]
    words: str | Callable[[re.Match[str]], str]


def _of(pattern: str, words: str | Callable[[re.Match[str]], str]) -> Rewording:
    return Rewording(re.compile(pattern, re.IGNORECASE), words)


_THING = r"(?P<thing>(?:[\w'’-]+ ){0,4}?[\w'’-]+)"
_OWN = r"(?:the |your |a |an |any |us |us the |us your )"
_DID_NOT = r"(?:did not|didn['’]t|failed to|forgot to|neglected to|omitted to|never)"
_GIVE = r"(?:provide|give|send|enter|include|tell|attach|add|supply|fill in|submit|mention|specify|state)"
_GAVE = (
    r"(?:provided|gave|sent|entered|included|told|attached|added|supplied|filled in|submitted|typed|wrote)"
)
_WRONG = r"(?P<wrong>wrong|incorrect|incomplete|invalid|false|mistaken|outdated|old|misspelled)"
_END = r"(?=[.,;!]|$| and | but | so )"


def _missing(match: re.Match[str]) -> str:
    return f"the {match['thing']} {_be(match['thing'])} missing"


def _faulty(match: re.Match[str]) -> str:
    wrong = match["wrong"].lower()
    state = "no longer current" if wrong in {"old", "outdated"} else wrong
    return f"the {match['thing']} on record {_be(match['thing'])} {state}"


def _be(thing: str) -> str:
    plural = thing.lower().endswith("s") and not thing.lower().endswith(("ss", "us", "address", "is"))
    return "are" if plural else "is"


def _noun(match: re.Match[str]) -> str:
    return f"the {match['wrong'].lower()} {match['thing']}"


BLAME = (
    _of(rf"\byou {_DID_NOT} {_GIVE} (?:us )?(?:with )?{_OWN}?{_THING}{_END}", _missing),
    _of(rf"\byou(?: have| had)? (?:left out|omitted|forgot|forgotten) {_OWN}?{_THING}{_END}", _missing),
    _of(rf"\byou(?: have| had)? {_GAVE} (?:us )?(?:the |a |an ){_WRONG} {_THING}{_END}", _faulty),
    _of(
        rf"\b(?:the |an? ){_WRONG} {_THING} (?:that |which )?you(?: have| had)? (?:{_GAVE}|given)(?: us)?",
        _noun,
    ),
    _of(rf"\byour {_WRONG} {_THING}{_END}", _noun),
)
"""What the customer did, as what is the case."""


def _part(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_SLIP = r"(?:mistake|error|fault|negligence|carelessness|oversight|inattention)"
_YOURS = r"(?:entirely |clearly |simply |really )?your (?:own )?(?:fault|mistake|error|responsibility|doing)"
BLAMING_CLAUSES = (
    _part(r",? (?:because|since|as|due to the fact that) you\b[^.;!?]*(?=[.;!?]|$)"),
    _part(r"^(?:because|since|as) you\b[^,.;!?]*,\s*"),
    _part(rf",? (?:due to|because of|owing to|caused by|through) your (?:own )?{_SLIP}\b"),
    _part(rf",? (?:which|and this|and that|and it) (?:is|was) {_YOURS}\b"),
    _part(rf",? (?:so|and|but) (?:it|this|that) (?:is|was) (?:your|not our) (?:own )?(?:{_SLIP}|problem)\b"),
    _part(r",? as you (?:should|could|would|ought to|might) have\b[^,.;!?]*"),
    _part(
        r"(?:^|,? )as (?:we|i) (?:already |clearly )?(?:told|explained to|said to|informed) you"
        r"(?: before| already| several times)?,?"
    ),
)
"""Parts of a sentence that only lay blame; without them the rest stands."""

_LEAD = (
    r"(?:we|i) (?:can |do |will |hereby |personally |absolutely |fully |really )*"
    r"(?:guarantee|promise|swear|assure|ensure|vow)(?: you)?"
    r"(?: (?:absolutely|100 ?%|one hundred percent|fully))?(?: that)? "
)
_AT_ALL_COSTS = r"guaranteed|without fail|no matter what|whatever it takes|come what may|i promise|we promise"
OVERPROMISE = (
    _of(rf"\b{_LEAD}", ""),
    _of(r"\b(?:with a )?100 ?(?:%|percent|per cent)(?: guaranteed?| sure| certain(?:ly)?)? ?", ""),
    _of(rf",? (?:{_AT_ALL_COSTS})\b", ""),
    _of(r"\b(?:absolutely|definitely|certainly|undoubtedly|without (?:any )?doubt) ", ""),
    _of(r"\b(?:is|are) guaranteed to\b", "should"),
)
"""The large word taken out; what is promised stays, if the rules let it."""
_NEVER_AGAIN = (
    _part(
        r",? (?:and|so that|so) (?:it|this|that|such (?:a thing|things?)) (?:will|shall|can|does|do) "
        r"(?:never|not ever) happens? (?:to you )?(?:ever )?again\b"
    ),
    _part(rf",? and {_LEAD}[^.;!?]*"),
)


def reworded(sentence: str, rewordings: tuple[Rewording, ...]) -> Iterator[str]:
    """Yield a sentence with each wording that fits replaced, one at a time, then all of them."""
    whole = sentence
    for one in rewordings:
        if one.pattern.search(sentence):
            yield _sentence(one.pattern.sub(one.words, sentence))
        whole = one.pattern.sub(one.words, whole)
    if whole != sentence:
        yield _sentence(whole)


def shortened(sentence: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    """Yield a sentence without each part that fits, where something is left of it."""
    for pattern in patterns:
        rest = pattern.sub("", sentence)
        if rest != sentence and len(rest.split()) > 2:  # noqa: PLR2004 - fewer words are no sentence
            yield _sentence(rest)


def calmer_blame(sentence: str) -> Iterator[str]:
    """Yield neutral forms of a sentence that blames, the most faithful first."""
    yield from reworded(sentence, BLAME)
    yield from shortened(sentence, BLAMING_CLAUSES)


def smaller_promise(sentence: str) -> Iterator[str]:
    """Yield forms of a sentence without its guarantee."""
    yield from reworded(sentence, OVERPROMISE)
    yield from shortened(sentence, _NEVER_AGAIN)


def _sentence(words: str) -> str:
    tidied = re.sub(r"\s+([.,;!?])", r"\1", re.sub(r"[ \t]{2,}", " ", words)).strip()
    return begun(tidied)
