"""What the customer asks for: answered by what was approved, else taken up in words, never passed over."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.model import Ask, Case, Reading
from assistant.playbook.book import Shared, Want
from assistant.playbook.pronouns import turned
from assistant.playbook.repeatable import Speller
from assistant.playbook.variants import Chooser, put_in
from assistant.text import words

_MOST_ASKS = 2
_MOST_WORDS = 14


def taken_up(case: Case, reading: Reading, shared: Shared, chooser: Chooser, when: str) -> str:
    """Return sentences on the asks that nothing approved answers; `when` is when news comes."""
    sentences = []
    for want, ask in list(_open_asks(case, reading, shared))[:_MOST_ASKS]:
        wording = chooser.draw(f"want {want.wants[0]}", want.say)
        sentences.append(put_in(wording, {"when": when, "problem": ask.text}))
    return " ".join(sentences)


def _open_asks(case: Case, reading: Reading, shared: Shared) -> Iterator[tuple[Want, Ask]]:
    seen = set()
    for ask in reading.asks:
        want = next((want for want in shared.wants if ask.wants in want.wants), None)
        if want is None or want.wants in seen or case.remedy(*want.answered_by):
            continue
        seen.add(want.wants)
        yield want, ask


def other_ask(reading: Reading, shared: Shared, speller: Speller) -> str:
    """Return the first ask of no known kind, as words after "you asked us to", or nothing."""
    known = {word for want in shared.wants for word in want.wants}
    for ask in reading.asks:
        if ask.wants in known or not speller.allows(ask.text):
            continue
        text = turned(speller.tidy(ask.text).rstrip(" .!?")) or ""
        if 0 < len(words(text)) <= _MOST_WORDS:
            return text
    return ""
