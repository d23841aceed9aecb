"""Which moves a reply makes, in which order: a list of paragraphs, each some sentences."""

from __future__ import annotations

from assistant.model import Fault, Intent, Trouble
from assistant.playbook import moves
from assistant.playbook.moves import Writing
from assistant.playbook.repeatable import Speller
from assistant.playbook.retelling import Form, Retold, question_of

Paragraphs = list[str]
_UNSPECIFIC = frozenset({Trouble.HOW_TO, Trouble.GENERAL, Trouble.NO_TROUBLE})


def compose(w: Writing) -> Paragraphs:
    """Return the paragraphs of a reply, greeting and sign-off included."""
    body = _body(w)
    return [moves.greeting(w), *(" ".join(p.split()) for p in body if p.strip()), moves.sign_off(w)]


def _body(w: Writing) -> Paragraphs:
    if w.reading.complaint:
        return _later_mail(w) if w.case.answered_before and w.apologised_before else _complaint(w)
    by_intent = {Intent.PRAISE: _praise, Intent.THANKS: _thanks, Intent.QUESTION: _question}
    return by_intent.get(w.reading.intent, _other)(w)


def _complaint(w: Writing) -> Paragraphs:
    return [
        f"{moves.apology(w)} {moves.empathy(w)}",
        f"{moves.fault_note(w)} {moves.solution(w)}",
        f"{moves.alternative(w)} {moves.follow_up(w)} {moves.closing(w)}",
    ]


def _later_mail(w: Writing) -> Paragraphs:
    """A second mail: no ritual again, but the earlier contact and what is still open."""
    later = w.shared.later
    opening = w.draw("later", later.opening_ours if w.case.fault is Fault.OURS else later.opening)
    return [
        f"{opening} {moves.restatement(w)} {moves.empathy(w)}",
        f"{moves.fault_note(w)} {moves.solution(w)}",
        f"{moves.alternative(w)} {moves.follow_up(w)}",
    ]


def _praise(w: Writing) -> Paragraphs:
    plain = w.shared.plain
    thanks = w.draw("praise", plain.praise)
    return [f"{thanks} {_named_praise(w)}", w.draw("praise close", plain.praise_close)]


def _named_praise(w: Writing) -> str:
    """Return what was praised, told back, or nothing where there are no words for it."""
    told, plain = w.retold, w.shared.plain
    if told is None or told.form is Form.QUESTION:
        return ""
    in_our_words = told.form in {Form.CLAUSE, Form.REGRET}
    wordings = plain.praise_told if in_our_words else plain.praise_quoted
    return w.draw("praise named", wordings, problem=told.text)


def _tellable(retold: Retold | None) -> bool:
    return retold is not None and retold.form is not Form.QUESTION


def _thanks(w: Writing) -> Paragraphs:
    plain = w.shared.plain
    return [w.draw("thanks", plain.thanks), w.draw("thanks close", plain.thanks_close)]


def _question(w: Writing) -> Paragraphs:
    """A question: named back, answered by a slot or by the chapter's steps; an apology only for a fault."""
    if w.case.fault is Fault.OURS and w.reading.trouble not in _UNSPECIFIC:
        return _complaint(w)
    speller = Speller(w.shared.spelling, w.shared.never_repeat, w.case.message.text)
    asked = question_of(w.case, w.reading, speller)
    thanks = w.draw("question", w.shared.plain.question)
    named = w.draw("asked", w.shared.frames.question, problem=asked.text) if asked else moves.restatement(w)
    plain = w.shared.plain
    if w.reading.trouble not in _UNSPECIFIC:
        return [f"{thanks} {named}", moves.solution(w), moves.follow_up(w)]
    if not named:
        return [thanks, w.draw("clarification", w.shared.clarification)]
    answer = w.draw("answer", plain.steps if w.reading.trouble is Trouble.HOW_TO else plain.answer)
    return [f"{thanks} {named}", answer, w.draw("question close", plain.question_close)]


def _other(w: Writing) -> Paragraphs:
    """Neither complaint nor question: trouble that is told without complaining is still owed regret."""
    if w.reading.trouble not in _UNSPECIFIC:
        return _complaint(w)
    opening = w.draw("other", w.shared.plain.other)
    holding = w.draw("holding", w.shared.holding)
    return [f"{opening} {moves.restatement(w)}", f"{holding} {moves.question(w)}", moves.follow_up(w)]
