"""What a message is about, where none of its sentences can be told back: "your return label"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from assistant.model import Quote
from assistant.playbook import signs
from assistant.playbook.repeatable import Speller
from assistant.playbook.soundness import broken, inoffensive
from assistant.text import segment, words


class Form(StrEnum):
    """How a problem could be told back, best first."""

    REGRET = "regret"
    """A clause that reads well after "we are sorry that"."""
    CLAUSE = "clause"
    """A clause that reads well after "you write that"."""
    QUESTION = "question"
    """A clause that reads well after "you would like to know"."""
    TOPIC = "topic"
    """Their own thing, which reads well after "the trouble with"."""
    SUBJECT = "subject"
    """A headline of theirs."""
    QUOTE = "quote"
    """Their words between quotation marks, for praise that is passed on."""


@dataclass(frozen=True, slots=True)
class Retold:
    """Words that name the customer's own problem, and the form they are in."""

    text: str
    form: Form
    source: str
    """The customer's sentence it was made from."""


_SENTENCES = 40
_SHORTEST = 3
_AFTER = signs.either(
    "is was are were has have had does did do will would can cannot could keeps? for from since in",
    "on at to with and but",
    "not because when after before still never just which that by so as if it i you we they now",
    "where what who how why into over",
)
_EDGE = rf"(?= {_AFTER}\b|[.,!?;:)]|$)"
_NOUNS = r"((?:[A-Za-z][\w-]+ ){0,2}?[A-Za-z][\w-]+)"
_MINE = re.compile(rf"\b(?i:my) {_NOUNS}{_EDGE}")
_NAMED = re.compile(rf"\b(?i:the|this|your) {_NOUNS}{_EDGE}")

_VERB = signs.anywhere(
    r"is are was were has have had do does did will would can could keeps? said says? told got \w+ed"
)


def topic_of(text: str, problem: Quote | None, speller: Speller) -> Retold | None:
    """Return a thing the customer names: in the sentence of the problem, else where something went wrong."""
    sentences = [sentence.span.of(text) for sentence in segment(text).sentences[:_SENTENCES]]
    pointed = [problem.text] if problem else []
    wrong = [sentence for sentence in sentences if signs.WRONG.search(sentence)]
    return next(
        (
            Retold(f"{word} {thing}", Form.TOPIC, sentence)
            for sentence in (*pointed, *wrong)
            for pattern, word in ((_MINE, "your"), (_NAMED, "the"))
            for thing in _things(sentence, pattern, speller)
        ),
        None,
    )


def _things(sentence: str, pattern: re.Pattern[str], speller: Speller) -> Iterator[str]:
    """Yield the things a sentence names, as far as the next small word."""
    if not speller.allows(sentence):
        return
    for match in pattern.finditer(speller.tidy(sentence)):
        thing = match[1]
        told = [word for word in words(thing) if word not in signs.PLAIN_WORDS and len(word) >= _SHORTEST]
        plain = not (signs.NO_TOPIC.search(thing) or _VERB.search(thing) or broken(thing))
        if told and plain and inoffensive(f"You have trouble with your {thing}."):
            yield thing
