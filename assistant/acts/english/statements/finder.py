"""The acts of a sentence's statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.acts.cue import Cue
from assistant.acts.english.statements.advice import LEADS, advice
from assistant.acts.english.statements.choice import offers_choice
from assistant.acts.english.statements.contact import asks_back, comes_back
from assistant.acts.english.statements.deeds import is_elliptic, judge_deed
from assistant.acts.english.statements.handing import PRAISE, hands_over, moves
from assistant.acts.english.statements.reader import Reader
from assistant.acts.english.statements.statement import Statement
from assistant.acts.english.statements.tokens import Token, cut
from assistant.model import Act, Span
from assistant.text import Sentence, Text

_DEED = Cue(Act.SOLUTION, "", detail="act")
_STEP = Cue(Act.SOLUTION, "", detail="advice")
_TIP = Cue(Act.REQUEST, "", detail="advice")
_PROMISE = Cue(Act.FOLLOW_UP, "", detail="promise")
_BACK = Cue(Act.FOLLOW_UP, "", detail="if not settled")
_CHOICE = Cue(Act.ALTERNATIVE, "", detail="either or")
_EFFORT = Cue(Act.EFFORT, "", detail="effort")
_HANDED = Cue(Act.ESCALATION, "", detail="handed over")


def find(text: Text, sentence: Sentence) -> Iterator[tuple[Cue, Span]]:
    """Yield what a sentence's statements do, and where in it."""
    tokens = cut(text, sentence)
    words = [token.word for token in tokens]
    choice = offers_choice(words)
    if choice:
        yield _CHOICE, Span(tokens[choice[0]].start, tokens[choice[1] - 1].end)
    if not LEADS.isdisjoint(words):
        for one in advice(words):
            yield (_STEP if one.specific else _TIP), Span(tokens[one.start].start, tokens[one.end - 1].end)
    if words and words[-1] != "?":
        yield from _told(tokens, words)


def _told(tokens: Sequence[Token], words: Sequence[str]) -> Iterator[tuple[Cue, Span]]:
    statements = Reader(tokens).read()
    if not statements and is_elliptic(words):
        yield _DEED, Span(tokens[0].start, tokens[-1].end)
    back = asks_back(words)
    if back:
        yield _BACK, Span(tokens[back[0]].start, tokens[back[1] - 1].end)
    praised = not PRAISE.isdisjoint(words)
    for statement in statements:
        last = max(statement.place, statement.end - 1)
        span = Span(tokens[statement.begin].start, tokens[last].end)
        yield from ((cue, span) for cue in _done(statement, words))
        if not praised:
            yield from ((cue, span) for cue in _moved(statement, words, tokens))


def _done(statement: Statement, words: Sequence[str]) -> Iterator[Cue]:
    reason = judge_deed(statement, words)
    if reason is not None:
        yield replace(_DEED, counts=False, because=reason) if reason else _DEED
    if comes_back(statement, words):
        yield _PROMISE


def _moved(statement: Statement, words: Sequence[str], tokens: Sequence[Token]) -> Iterator[Cue]:
    if hands_over(statement, words, tokens):
        yield _HANDED
    if moves(statement, words):
        yield _EFFORT
