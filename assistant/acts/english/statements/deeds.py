"""Whether a statement is an act that settles a matter or moves it on, by verb, tense, actor and date."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.acts.english.statements.active import expected, future, past, perfect, present, progressive
from assistant.acts.english.statements.bags import bag
from assistant.acts.english.statements.nouns import DETERMINERS, PRONOUNS
from assistant.acts.english.statements.objects import fine, settles
from assistant.acts.english.statements.passive import passive, possible, state
from assistant.acts.english.statements.reader import OPENERS
from assistant.acts.english.statements.statement import PASSIVES, Actor, Mode, Statement
from assistant.acts.english.statements.times import amount, today
from assistant.acts.english.statements.verbs import MENTAL, REMEDIAL, is_participle

_HABIT = bag("usually normally generally typically always often regularly constantly every")
_SURE = bag("promise assure guarantee suggest get have")
_COSTS = bag("billed charged debited taken owed due deducted collected leaves owe pay leave payable")
_MONEY = bag("fee charge charges payment payments cost bill penalty invoice money nothing instalment debit")
_BUYS = bag("sign signing subscribe subscribing upgrade upgrading join joining enrol enroll")
_IF = frozenset(["if", "when", "once", "by"])
_STILL = frozenset([Mode.FUTURE, Mode.OFFER, Mode.FUTURE_PASSIVE])
_JUDGES: dict[Mode, Callable[[Statement, Sequence[str], Sequence[str]], bool]] = {
    Mode.FUTURE: future,
    Mode.OFFER: future,
    Mode.PROGRESSIVE: progressive,
    Mode.PRESENT: present,
    Mode.PERFECT: perfect,
    Mode.PAST: past,
    Mode.STATE: state,
    Mode.POSSIBLE: possible,
    Mode.EXPECTED: expected,
    Mode.FUTURE_STATE: state,
    **dict.fromkeys(PASSIVES, passive),
}


def judge_deed(statement: Statement, words: Sequence[str]) -> str | None:
    """Return "" for a specific act for the customer, the reason for one that does not count, else None.

    Args:
        statement: one of a sentence.
        words: that sentence's words.
    """
    span, rest = words[statement.begin : statement.end], words[statement.place + 1 : statement.end]
    if statement.actor is Actor.NOTHING or _frees(statement, span, rest):
        return "" if _spares(statement, rest) else None
    if statement.framed and statement.mode not in _STILL:
        return None
    judge = _JUDGES.get(statement.mode)
    if judge is None or not judge(statement, rest, span):
        return None
    return _against(statement, span, words)


def _against(statement: Statement, span: Sequence[str], words: Sequence[str]) -> str:
    if statement.negated:
        return "it is negated"
    if statement.opener in OPENERS:
        return "it is only a condition or a reason"
    if _HABIT.intersection(span):
        return "it tells what usually happens"
    if _sold(words):
        return "it hangs on buying more"
    if statement.under in MENTAL and statement.under not in _SURE:
        return "it is a wish and no act"
    return ""


def _sold(words: Sequence[str]) -> bool:
    """Tell whether the sentence wants a purchase first: "if you sign up by Sunday, I'll add one"."""
    return any(
        word in _BUYS
        and (word not in {"sign", "signing"} or words[place + 1 : place + 2] == ["up"])
        and not _IF.isdisjoint(words[max(0, place - 4) : place])
        for place, word in enumerate(words)
    )


def is_elliptic(words: Sequence[str]) -> bool:
    """Tell whether words without a verb group report an act: "Refund: 64.20, made today", "Cancelled."."""
    if not PRONOUNS.keys().isdisjoint(words):
        return False
    for place, word in enumerate(words):
        if is_participle(word) and settles(word) and (not place or words[0] not in DETERMINERS):
            told = today(words) or amount(words) or (not place and word in REMEDIAL)
            return fine(words) and told
    return False


def _frees(statement: Statement, span: Sequence[str], rest: Sequence[str]) -> bool:
    if statement.actor is Actor.IT:
        return "nothing" in span and "pay" in rest and not statement.opener
    if statement.actor is not Actor.YOU or statement.opener:
        return False
    coming = statement.mode in {Mode.FUTURE, Mode.FUTURE_PASSIVE}
    return "nothing" in rest[:3] or (statement.negated and coming and statement.verb in _COSTS)


def _spares(statement: Statement, rest: Sequence[str]) -> bool:
    """Tell whether it frees the customer of a payment: "nothing will be charged", "you owe us nothing"."""
    if statement.actor in {Actor.YOU, Actor.IT}:
        return statement.verb in _COSTS or "pay" in rest
    costs = statement.verb in _COSTS or bool(_COSTS.intersection(rest[:3]))
    return statement.head in _MONEY and costs and not statement.negated
