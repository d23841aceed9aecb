"""Telling the customer's own problem back: as a clause of ours where it is safe, else in their words.

"My parcel hasn't arrived since Monday" becomes "your parcel has not arrived since Monday". Sentences that
cannot be turned without risk (insults, riddles of "you", broken grammar) are passed over for the next best.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from assistant.model import Case, Cause, Intent, Reading
from assistant.playbook import signs, titles
from assistant.playbook.indirect import questions
from assistant.playbook.pronouns import turned
from assistant.playbook.repeatable import Speller
from assistant.playbook.soundness import (
    FEWEST,
    MOST,
    amiss,
    broken,
    inoffensive,
    regrettable,
    reported,
    specific,
    third_persons,
    undated,
    well_formed,
)
from assistant.playbook.topics import Form, Retold, topic_of
from assistant.text import Part, segment, words

_MOST_QUOTED = 18
_MOST_REGRETTED = 16
_SENTENCES = 40
_GLAD = frozenset({Intent.PRAISE, Intent.THANKS})
_GOOD_LENGTH = 11
_PIECES = 6
_CLAUSE_WEIGHT, _PIECE_WEIGHT, _TITLE_WEIGHT, _SUBJECT_WEIGHT = -0.2, -0.7, 1.0, 1.8
_FORM_WEIGHT = {
    Form.REGRET: 1.0,
    Form.CLAUSE: 0.5,
    Form.QUESTION: -0.5,
    Form.SUBJECT: -1.5,
    Form.TOPIC: -2.0,
    Form.QUOTE: -1.0,
}
_UNHURT = frozenset({Intent.QUESTION, Intent.OTHER})
_NEEDED = -0.9
"""A score below this names nothing worth telling back."""


def retell(case: Case, reading: Reading, speller: Speller) -> Retold | None:
    """Return the best words for the customer's own problem, or None where nothing can be told back."""
    found = [
        (_score(told, reading) + weight, -place, told)
        for place, (sentence, weight) in enumerate(_candidates(case, reading))
        for form in _forms(weight, reading)
        if not _abusive(sentence, reading)
        and (told := form(sentence, speller))
        and (weight >= 0 or reading.intent in _GLAD or amiss(told.text))
    ]
    best = max(found, key=lambda item: item[:2], default=None)
    if best and (best[0] > _NEEDED or reading.intent in _UNHURT):
        return best[2]
    return None if reading.intent in _GLAD else topic_of(case.message.text, reading.problem, speller)


def _forms(weight: float, reading: Reading) -> tuple[Callable[[str, Speller], Retold | None], ...]:
    """Return the forms a stretch of this weight may be brought into: parts, sentences, headlines."""
    if weight < 0:
        return (_part,)
    if reading.intent in _GLAD:
        return (_clause, _headline, _quote)
    headed = (_headline,) if weight >= _TITLE_WEIGHT else ()
    return (_clause, _title, *headed, _asked)


def _abusive(words_of: str, reading: Reading) -> bool:
    """Tell whether a stretch holds words aimed at a person, which nobody wants to read again."""
    return any(quote.text in words_of or words_of in quote.text for quote in reading.abuse)


def _candidates(case: Case, reading: Reading) -> Iterator[tuple[str, float]]:
    """Yield stretches of the message with their weight: whole sentences before parts of them."""
    if reading.problem:
        yield reading.problem.text, 0.0
    first, *rest = case.message.text.strip().splitlines() or [""]
    if any(line.strip() for line in rest):
        yield first, 0.0 if first.rstrip().endswith((".", ",", "!", ":", ";")) else _TITLE_WEIGHT
    text = segment(case.message.text)
    for sentence in [s for s in text.sentences if s.part in {Part.BODY, Part.LIST}][:_SENTENCES]:
        words_of = sentence.span.of(text.source)
        yield words_of, 0.0
        if "?" not in words_of and not reported(words_of):
            yield from ((clause.of(text.source), _CLAUSE_WEIGHT) for clause in sentence.clauses)
            yield from ((piece, _PIECE_WEIGHT) for piece in signs.PIECE.split(words_of)[:_PIECES])
    if case.message.subject:
        yield signs.REPLY_MARK.sub("", case.message.subject), _SUBJECT_WEIGHT


def _clause(sentence: str, speller: Speller) -> Retold | None:
    """Return the sentence as a clause of ours, if every test of its safety passes."""
    if "?" in sentence or not speller.allows(_opened(sentence)) or reported(sentence):
        return None
    return _as_clause(_whole(_opened(speller.tidy(sentence))), sentence, speller)


def _part(sentence: str, speller: Speller) -> Retold | None:
    """Return a part of a sentence as a clause; its subject must stand in it."""
    if "?" in sentence or not speller.allows(_opened(sentence)) or reported(sentence):
        return None
    plain = signs.CLOSERS.sub("", signs.PLEA.split(_opened(speller.tidy(sentence)))[0])
    return _as_clause(plain.strip(" .,!;:-"), sentence, speller)


def _title(sentence: str, speller: Speller) -> Retold | None:
    """Return a headline as a clause, with the words it left out."""
    if len(sentence) > titles.LONGEST or "?" in sentence or not speller.allows(_opened(sentence)):
        return None
    full = titles.sentence_of(_opened(speller.tidy(sentence)))
    return _as_clause(full, sentence, speller) if full else None


def _as_clause(theirs: str, sentence: str, speller: Speller) -> Retold | None:
    ours = turned(_cut(undated(theirs)))
    text = _lowered((ours or "").strip(" .,!;:-"), speller)
    if not well_formed(text) or not inoffensive(f"You write that {text}."):
        return None
    first = signs.SPLICE.split(text)[0]
    if regrettable(first) and well_formed(first) and len(words(first)) <= _MOST_REGRETTED:
        return Retold(first, Form.REGRET, sentence)
    return Retold(text, Form.CLAUSE, sentence)


def _headline(sentence: str, speller: Speller) -> Retold | None:
    """Return a first line or subject that has no full sentence in it."""
    text = signs.CLOSERS.sub("", _opened(speller.tidy(sentence))).strip(" .,!;:?-")
    few = 3 <= len(words(text)) <= 14  # noqa: PLR2004 - the length of a headline
    if (
        not few
        or not speller.allows(_opened(sentence))
        or not specific(text)
        or signs.PERSONAL.search(text)
        or '"' in text
    ):
        return None
    if (
        text.isupper()
        or "?" in sentence
        or broken(text)
        or signs.REQUEST.search(text)
        or signs.ADVICE.match(text)
    ):
        return None
    return Retold(_capital(text), Form.SUBJECT, sentence)


def _quote(sentence: str, speller: Speller) -> Retold | None:
    """Return a short stretch in the customer's own words, where they are clean enough to be shown."""
    tidy = speller.tidy(sentence)
    if not speller.allows(_opened(sentence)) or speller.corrections(sentence) > 1 or "?" in sentence:
        return None
    text = signs.CLOSERS.sub("", _opened(tidy)).strip(" .,!;:-")
    if len(words(text)) > _MOST_QUOTED:
        text = _shortened(text, _MOST_QUOTED)
    if not FEWEST <= len(words(text)) <= _MOST_QUOTED or not specific(text) or '"' in text or broken(text):
        return None
    if ". " in text:
        return None
    sound = (
        signs.VERB.search(text)
        and not (signs.REQUEST.search(text) or signs.ADVICE.match(text))
        and inoffensive(f"{text}.")
    )
    return Retold(_capital(text), Form.QUOTE, sentence) if sound else None


def _asked(sentence: str, speller: Speller) -> Retold | None:
    """Return a question as a clause of ours."""
    if "?" not in sentence or speller.rhetoric(sentence) or not speller.allows(_opened(sentence)):
        return None
    told = (clause for clause in questions(_opened(speller.tidy(sentence))) if specific(clause))
    clause = next(told, "")
    sound = clause and not broken(clause) and inoffensive(f"You would like to know {clause}.")
    return Retold(clause, Form.QUESTION, sentence) if sound else None


def _opened(text: str) -> str:
    return signs.OPENERS.sub("", signs.CALLED.sub("", text)).strip(" ,.-:")


def _whole(text: str) -> str:
    """Return a sentence whose subject was left out with the subject in place."""
    text = titles.AFTER.sub("", signs.CLOSERS.sub("", signs.PLEA.split(text)[0])).strip(" .,!;:-")
    for pattern, subject in signs.ELLIPTIC:
        if pattern.match(text):
            return subject + text[0].lower() + text[1:]
    return text


def _cut(text: str) -> str:
    return _shortened(text, MOST) if len(words(text)) > MOST else text


def _shortened(text: str, most: int) -> str:
    """Return the longest beginning of at most so many words that ends where a clause does."""
    ends = [m.start() for m in signs.CUT.finditer(text)]
    begun = [text[:end] for end in ends if FEWEST < len(words(text[:end])) <= most]
    fitting = [text for text in begun if not signs.DANGLING.search(text)]
    return fitting[-1] if fitting else ""


def _score(told: Retold, reading: Reading) -> float:
    """Weigh candidates: the problem sentence first, then what is wrong in it, its form and its length."""
    score = _FORM_WEIGHT[told.form] - 0.8 * third_persons(told.text)
    pointed = reading.problem is not None and told.source in reading.problem.text
    if reading.problem:
        score += 2.0 * (told.source in reading.problem.text) + 1.0 * (reading.problem.text in told.source)
    unmet = reading.cause is Cause.UNMET_EXPECTATION
    promised = unmet and signs.PROMISED.search(told.source) is not None
    wrong = amiss(told.text)
    if reading.complaint and not wrong:
        score -= 1.0 * (told.form is Form.CLAUSE and not (pointed or promised))
        score -= 1.0 * (told.form is Form.SUBJECT)
        score -= 2.0 * (told.form is Form.QUOTE or signs.LEADING.match(told.text) is not None)
    glad = signs.WELL.search(told.text) is not None
    score += (2.0 if wrong else -1.0) if reading.intent not in _GLAD else (2.0 if glad else -3.0 * wrong)
    score += 1.5 * promised
    score -= 0.5 * told.text.startswith("it ")
    score -= 2.5 * (signs.RELATIVE.match(told.text) is not None)
    score -= 1.5 * (told.text.startswith("the ") and not pointed)
    score += 0.4 * bool(re.search(r"\d", told.text))
    return score - 0.04 * abs(len(words(told.text)) - _GOOD_LENGTH)


def _lowered(text: str, speller: Speller) -> str:
    """Return the text with a small first letter, unless the first word is a name."""
    first = text.partition(" ")[0]
    everyday = signs.START.match(text) or (first.istitle() and not speller.is_name(first))
    return text[:1].lower() + text[1:] if everyday else text


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]
