"""Which moves a reply makes, in which order: a list of paragraphs, each some sentences."""

from __future__ import annotations

from assistant.model import Fault, Intent, Outcome, Trouble
from assistant.playbook import moves
from assistant.playbook.indirect import questions
from assistant.playbook.moves import Writing
from assistant.playbook.outcomes import unmet
from assistant.playbook.soundness import broken, inoffensive
from assistant.playbook.topics import Form

Paragraphs = list[str]
_UNSPECIFIC = frozenset({Trouble.HOW_TO, Trouble.GENERAL, Trouble.NO_TROUBLE})
_GLAD = frozenset({Intent.PRAISE, Intent.THANKS})
_HURT = frozenset({Fault.OURS, Fault.THIRD_PARTY})
_TOLD_TOGETHER = 2


def compose(w: Writing) -> Paragraphs:
    """Return the paragraphs of a reply, greeting and sign-off included."""
    paragraphs = (part for body in _body(w) for part in body.split("\n\n"))
    return [moves.greeting(w), *filter(None, map(tidy, paragraphs)), moves.sign_off(w)]


def tidy(paragraph: str) -> str:
    """Return a paragraph without doubled spaces; the lines of a list stay lines."""
    return "\n".join(" ".join(line.split()) for line in paragraph.splitlines() if line.strip())


def _body(w: Writing) -> Paragraphs:
    chosen = {Outcome.PART: _part, Outcome.DECLINE: _declined, Outcome.ASK: _asking}
    if w.outcome in chosen:
        return chosen[w.outcome](w)
    if w.case.fault is Fault.THEIRS and w.reading.intent not in _GLAD:
        return _theirs(w)
    if _aggrieved(w):
        return _later_mail(w) if w.case.answered_before and w.apologised_before else _complaint(w)
    by_intent = {Intent.PRAISE: _praise, Intent.THANKS: _thanks, Intent.QUESTION: _question}
    return by_intent.get(w.reading.intent, _other)(w)


def _aggrieved(w: Writing) -> bool:
    """Tell whether something went wrong for the customer, however calmly they tell it."""
    if w.reading.complaint:
        return True
    if w.reading.intent in _GLAD:
        return False
    if w.case.approved or (w.case.fault in _HURT and w.reading.trouble not in _UNSPECIFIC):
        return True
    told = w.retold is not None and w.retold.form is Form.REGRET
    return told and w.reading.trouble not in {Trouble.HOW_TO, Trouble.NO_TROUBLE}


def _complaint(w: Writing) -> Paragraphs:
    return [
        f"{moves.apology(w)} {moves.empathy(w)}",
        *_substance(w),
        f"{moves.alternative(w)} {moves.follow_up(w)} {moves.closing(w)}",
    ]


def _substance(w: Writing) -> Paragraphs:
    """What is known and what happens next, in one paragraph where nothing is listed."""
    note, facts, solution = moves.fault_note(w), moves.facts_told(w), moves.solution(w)
    terms = moves.terms(w)
    if w.told.lines:
        return [f"{note} {facts}", f"{terms} {solution}"]
    return [f"{note} {facts} {terms} {solution}"]


def _later_mail(w: Writing) -> Paragraphs:
    """A second mail: no ritual again, but the earlier contact and what is still open."""
    later = w.shared.later
    opening = w.draw("later", later.opening_ours if w.owned else later.opening)
    return [
        f"{opening} {moves.retelling(w)} {moves.empathy(w)}",
        *_substance(w),
        f"{moves.alternative(w)} {moves.follow_up(w)}",
    ]


def _theirs(w: Writing) -> Paragraphs:
    """No fault of ours: regret for the trouble, what we found, what we can do, and no word of blame."""
    theirs = w.shared.theirs
    regret = w.draw("regret", theirs.regret, item=w.thing or "this")
    found = moves.facts_told(w) or w.draw("finding", theirs.finding)
    steps = moves.granted(w) or w.draw("steps", theirs.steps)
    return [
        f"{regret} {moves.retelling(w)} {moves.empathy(w)}",
        found,
        f"{steps} {moves.asked(w, steps)}",
        f"{moves.follow_up(w)} {w.draw('closing', theirs.closing)}",
    ]


def _opening(w: Writing) -> str:
    """Regret and empathy, whoever's fault it was."""
    if w.case.fault is Fault.THEIRS:
        regret = w.draw("regret", w.shared.theirs.regret, item=w.thing or "this")
        return f"{regret} {moves.retelling(w)} {moves.empathy(w)}"
    return f"{moves.apology(w)} {moves.empathy(w)}"


def _part(w: Writing) -> Paragraphs:
    """What can be given, that it is not all, why, and what would change it."""
    book = w.shared.outcomes
    less = w.draw("part", book.part, problem=unmet(w))
    return [
        _opening(w),
        f"{moves.granted(w)} {less} {moves.reason(w)}",
        f"{w.draw('door', book.door)} {moves.closing(w)}",
    ]


def _declined(w: Writing) -> Paragraphs:
    """The no, said once, its reason, and the ways that are open."""
    book = w.shared.outcomes
    no = w.draw("decline", book.decline, problem=unmet(w))
    return [
        _opening(w),
        f"{no} {moves.reason(w)}",
        f"{moves.granted(w)} {w.draw('door', book.door)}",
        moves.closing(w),
    ]


def _asking(w: Writing) -> Paragraphs:
    """One question, and what happens when it is answered."""
    book = w.shared.outcomes
    return [
        _opening(w),
        f"{w.draw('ask', book.ask)} {moves.open_question(w)} {w.draw('then', book.then)}",
        f"{moves.follow_up(w)} {moves.closing(w)}",
    ]


def _praise(w: Writing) -> Paragraphs:
    plain = w.shared.plain
    thanks = w.draw("praise", plain.praise)
    return [f"{thanks} {_named_praise(w)}", w.draw("praise close", plain.praise_close)]


def _named_praise(w: Writing) -> str:
    """Return what was praised, told back, or nothing where there are no words for it."""
    told, plain = w.retold, w.shared.plain
    if told is None or told.form in {Form.QUESTION, Form.TOPIC}:
        return ""
    in_our_words = told.form in {Form.CLAUSE, Form.REGRET}
    wordings = plain.praise_told if in_our_words else plain.praise_quoted
    return w.draw("praise named", wordings, problem=told.text)


def _thanks(w: Writing) -> Paragraphs:
    plain = w.shared.plain
    thanks = w.draw("thanks", plain.thanks)
    return [f"{thanks} {_named_praise(w)}", w.draw("thanks close", plain.thanks_close)]


def _question(w: Writing) -> Paragraphs:
    """A question: told back as a clause, answered by a slot or by the chapter's steps."""
    plain = w.shared.plain
    thanks = w.draw("question", plain.question)
    asked = _asked(w)
    if w.reading.trouble not in _UNSPECIFIC:
        return [f"{thanks} {asked or moves.restatement(w)}", *_substance(w), moves.follow_up(w)]
    if not asked and w.retold is None:
        return [thanks, w.draw("clarification", w.shared.clarification)]
    answer = f"{moves.facts_told(w)} {moves.terms(w)}".strip() or w.draw(
        "answer", plain.steps if w.reading.trouble is Trouble.HOW_TO else plain.answer
    )
    return [
        f"{thanks} {asked or moves.restatement(w)}",
        answer,
        w.draw("question close", plain.question_close),
    ]


def _asked(w: Writing) -> str:
    """Return what the customer wants to know, in a sentence of ours, or nothing where it cannot be told."""
    speller = moves.speller_for(w.shared, w.case)
    asks = [ask.text for ask in w.reading.asks if speller.allows(ask.text) and not speller.rhetoric(ask.text)]
    found = [clause for text in asks for clause in questions(speller.tidy(text)) if not broken(clause)]
    clause = " and ".join(list(dict.fromkeys(found))[:_TOLD_TOGETHER])
    sentence = w.draw("asked", w.shared.plain.asked, problem=clause)
    return sentence if clause and inoffensive(sentence) else ""


def _other(w: Writing) -> Paragraphs:
    """Neither complaint nor question: trouble that is told without complaining is still owed regret."""
    if w.reading.trouble not in _UNSPECIFIC:
        return _complaint(w)
    opening = w.draw("other", w.shared.plain.other)
    holding = w.draw("holding", w.shared.holding)
    return [f"{opening} {moves.restatement(w)}", f"{holding} {moves.question(w)}", moves.follow_up(w)]
