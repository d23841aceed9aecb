"""What the customer asks for: answered by what was approved or told, else taken up in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from assistant.model import Ask, Case, Reading
from assistant.playbook.book import Chapter
from assistant.playbook.indirect import questions
from assistant.playbook.pronouns import turned
from assistant.playbook.repeatable import Speller, has_cue
from assistant.playbook.shared import Shared, Want
from assistant.playbook.signs import CLOSERS, PLAIN_WORDS
from assistant.playbook.soundness import broken, inoffensive, specific
from assistant.playbook.telling import Told
from assistant.playbook.variants import Chooser, put_in
from assistant.text import stem, words

_MOST_SAID = 2
_MOST_WORDS = 14
_ENOUGH = 2
"""Stems a question shares with a fact that answers it; one is enough where the question has no more."""
_INFORMATION = frozenset({"information", "delivery", ""})
_ASKED = re.compile(r"^(?:how (?:much|many|long|often|soon)|how|what|when|where|why|which|who|whether)")
_QUESTION_WORDS = frozenset({"how", "what", "when", "where", "why", "which", "who", "whether", "how much"})
_AS_KIND = {"how long": "when", "how soon": "when", "how many": "how much"}
_REQUESTED = re.compile(
    r"\b(?:please|kindly|(?:can|could|would|will) you(?: please)?|(?:want|like|ask|expect) you to)\s+"
    r"(?=(?:add|adjust|allow|arrange|block|bring|change|check|clarify|close|collect|confirm|correct|delete"
    r"|explain|extend"
    r"|find|fix|forward|give|investigate|issue|let|look|move|open|provide|put|reinstate|release|remove"
    r"|reopen|resend"
    r"|reset|restore|return|review|send|show|stop|transfer|unlock|update|verify|waive)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class AskWording:
    """What asks are worded with."""

    chapter: Chapter
    shared: Shared
    chooser: Chooser
    when: str
    """When news comes: in the same message, or by a date."""
    told: Told = field(default_factory=Told)
    """The facts the reply tells already."""
    terms: frozenset[str] = frozenset()
    """Stems of what the reply tells of our terms; they answer questions and grant nothing."""

    def say(self, move: str, wordings: tuple[str, ...], **values: str) -> str:
        """Return a wording with its blanks filled."""
        return put_in(self.chooser.draw(move, wordings), {"when": self.when, **values})


def taken_up(case: Case, reading: Reading, wording: AskWording) -> str:
    """Return sentences on the asks that neither the steps, nor anything approved or told, answers."""
    asks = [ask for ask in reading.asks if not has_cue(ask.text, wording.shared.questions.rhetorical)]
    wanted = list(_wanted(asks, case, wording))
    room = max(1, _MOST_SAID - len(wanted))
    asked = _asked(asks, case, wording, room)
    return " ".join([*wanted[:_MOST_SAID], *filter(None, [asked])])


def _wanted(asks: list[Ask], case: Case, wording: AskWording) -> Iterator[str]:
    """Yield a sentence for each kind of thing that is wanted, told back where it is of no known kind."""
    shared = wording.shared
    speller = Speller(shared.spelling, shared.never_repeat)
    seen = set(() if case.approved else wording.chapter.answers) | wording.told.answers
    for ask in asks:
        want = _want(ask, shared)
        wish = "" if want else _wish(ask, speller)
        move = want.name if want else wish
        if not move or move in seen or _granted(ask, want, case, wording):
            continue
        seen.add(move)
        yield wording.say(f"want {move}", want.say if want else shared.want_other, problem=wish)


def _want(ask: Ask, shared: Shared) -> Want | None:
    """Return how an ask is taken up: by words in it, then by its kind; questions have ways of their own."""
    by_words = next((want for want in shared.wants if has_cue(ask.text, want.cues)), None)
    if by_words or (_is_question(ask) and ask.wants in _INFORMATION):
        return by_words
    return next((want for want in shared.wants if ask.wants and ask.wants in want.wants), None)


def _granted(ask: Ask, want: Want | None, case: Case, wording: AskWording) -> bool:
    """Tell whether an approved remedy or a told fact answers the ask."""
    if want is None:
        return bool(case.approved) and ask.wants in {"", *_remedied(case, wording)}
    if not want.cues and ask.wants in _remedied(case, wording):
        return True
    if case.remedy(*want.answered_by):
        return True
    kind = stem(want.name) in wording.told.about
    return bool(want.wants) and (kind or _touched(ask.text, wording.told))


def _remedied(case: Case, wording: AskWording) -> set[str]:
    """Return the kinds of ask that something approved answers."""
    kinds = {remedy.kind.lower() for remedy in case.approved}
    offers = (*wording.chapter.offers, *wording.shared.remedies.offers)
    kinds |= {kind.partition(" of ")[0] for kind in kinds} | ({"refund"} if _pays(case) else set())
    return kinds | {asked for offer in offers if kinds & set(offer.kinds) for asked in offer.asked}


def _pays(case: Case) -> bool:
    """Tell whether something approved comes to a sum of money, under whatever name."""
    return any(remedy.up_to for remedy in case.approved)


def _remedy_cues(case: Case, wording: AskWording) -> tuple[str, ...]:
    """Return the words of questions that something approved answers."""
    kinds = {remedy.kind.lower() for remedy in case.approved}
    kinds |= {kind.partition(" of ")[0] for kind in kinds}
    offers = (*wording.chapter.offers, *wording.shared.remedies.offers)
    return tuple(cue for offer in offers if kinds & set(offer.kinds) for cue in offer.cues)


def _asked(asks: list[Ask], case: Case, wording: AskWording, room: int) -> str:
    """Return a sentence that takes up the questions nothing else answers."""
    book = wording.shared.questions
    speller = Speller(wording.shared.spelling, wording.shared.never_repeat)
    open_ones = [
        ask
        for ask in asks
        if ask.wants in _INFORMATION and _is_question(ask) and _want(ask, wording.shared) is None
    ]
    clauses: list[str] = []
    kinds: list[str] = []
    for ask in open_ones:
        told = list(questions(speller.tidy(ask.text))) if speller.allows(ask.text) else []
        for clause in told or [""]:
            kind = _kind(clause or ask.text.lower())
            if has_cue(clause or ask.text, book.steps) or _answered(clause or ask.text, kind, case, wording):
                continue
            if clause and _sound(clause):
                clauses.append(clause)
            else:
                kinds.append(kind)
    clauses = list(dict.fromkeys(clauses))[: min(room, _MOST_SAID)]
    if len(clauses) == _MOST_SAID:
        return wording.say("questions", book.two, first=clauses[0], second=clauses[1])
    if clauses:
        return wording.say("question", book.one, problem=clauses[0])
    known = next((kind for kind in kinds if kind in book.kinds), "")
    return wording.say(f"question {known}", book.kinds[known]) if known else ""


def _is_question(ask: Ask) -> bool:
    return "?" in ask.text or (ask.wants == "information" and bool(list(questions(ask.text))))


def _kind(clause: str) -> str:
    found = _ASKED.match(clause)
    return _AS_KIND.get(found[0], found[0]) if found else ""


def _answered(clause: str, kind: str, case: Case, wording: AskWording) -> bool:
    """Tell whether the steps, something approved or a told fact answers a question."""
    told = wording.told.answers
    if kind in told or has_cue(clause, told - _QUESTION_WORDS) or _touched(clause, wording.told):
        return True
    if _shared(clause, wording.terms):
        return True
    if case.approved:
        return has_cue(clause, _remedy_cues(case, wording)) or (
            kind == "when" and any(remedy.by for remedy in case.approved)
        )
    return kind in wording.chapter.answers


def _touched(text: str, told: Told) -> bool:
    """Tell whether the words of an ask stand in a fact that is told."""
    return _shared(text, told.about)


def _shared(text: str, about: frozenset[str]) -> bool:
    """Tell whether two words of a text that matter, or its only one, are among some stems."""
    content = {stem(word) for word in words(text) if word not in PLAIN_WORDS}
    shared = content & about
    return bool(shared) and len(shared) >= min(_ENOUGH, len(content))


def _sound(clause: str) -> bool:
    return not broken(clause) and inoffensive(f"You would like to know {clause}.")


def _wish(ask: Ask, speller: Speller) -> str:
    """Return an ask as words after "you asked us to", or nothing where they cannot be told safely."""
    tidy = CLOSERS.sub("", speller.tidy(ask.text).rstrip(" .!?,"))
    found = _REQUESTED.search(tidy)
    if found is None or not speller.allows(ask.text):
        return ""
    wish = turned(tidy[found.end() :]) or ""
    sound = 2 < len(words(wish)) <= _MOST_WORDS and specific(wish) and not broken(wish)  # noqa: PLR2004
    return wish if sound and inoffensive(f"You also asked us to {wish}.") else ""
