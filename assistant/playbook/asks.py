"""What the customer asks for: answered by what was approved, else taken up in words, never passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.model import Ask, Case, Reading
from assistant.playbook.book import Chapter, Shared, Want
from assistant.playbook.pronouns import turned
from assistant.playbook.repeatable import Speller
from assistant.playbook.soundness import broken, inoffensive, specific
from assistant.playbook.variants import Chooser, put_in
from assistant.text import words

_MOST_SAID = 2
_MOST_WORDS = 14
_REQUESTED = re.compile(
    r"\b(?:please|kindly|(?:can|could|would|will) you(?: please)?|(?:want|like|ask|expect) you to)\s+"
    r"(?=(?:add|adjust|allow|arrange|block|bring|change|check|clarify|close|collect|confirm|correct|delete|explain|extend"
    r"|find|fix|forward|give|investigate|issue|let|look|move|open|provide|put|reinstate|release|remove|reopen|resend"
    r"|reset|restore|return|review|send|show|stop|tell|transfer|unlock|update|verify|waive)\b)",
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

    def say(self, move: str, wordings: tuple[str, ...], wish: str = "") -> str:
        """Return a wording with its blanks filled."""
        return put_in(self.chooser.draw(move, wordings), {"when": self.when, "problem": wish})


def taken_up(case: Case, reading: Reading, wording: AskWording) -> str:
    """Return sentences on the asks that neither the steps nor anything approved answers."""
    told = list(_told(case, reading, wording))
    if len(told) > _MOST_SAID:
        told = [*told[: _MOST_SAID - 1], wording.say("want rest", wording.shared.want_rest)]
    return " ".join(told)


def _told(case: Case, reading: Reading, wording: AskWording) -> Iterator[str]:
    """Yield a sentence for each ask, one for each kind; what cannot be worded shares one sentence."""
    shared = wording.shared
    speller = Speller(shared.spelling, shared.never_repeat)
    seen = set(() if case.approved else wording.chapter.answers)
    for ask in reading.asks:
        want = next((want for want in shared.wants if ask.wants in want.wants), None)
        wish = "" if want else _wish(ask, speller)
        move = want.wants[0] if want else wish or "rest"
        if move == "rest" and not specific(ask.text):
            continue
        if move in seen or (want and case.remedy(*want.answered_by)):
            continue
        seen.add(move)
        yield wording.say(f"want {move}", _wordings(want, wish, shared), wish)


def _wordings(want: Want | None, wish: str, shared: Shared) -> tuple[str, ...]:
    if want:
        return want.say
    return shared.want_other if wish else shared.want_rest


def _wish(ask: Ask, speller: Speller) -> str:
    """Return an ask as words after "you asked us to", or nothing where they cannot be told safely."""
    tidy = speller.tidy(ask.text).rstrip(" .!?,")
    found = _REQUESTED.search(tidy)
    if found is None or not speller.allows(ask.text):
        return ""
    wish = turned(tidy[found.end() :]) or ""
    sound = 2 < len(words(wish)) <= _MOST_WORDS and specific(wish) and not broken(wish)  # noqa: PLR2004
    return wish if sound and inoffensive(f"You also asked us to {wish}.") else ""
