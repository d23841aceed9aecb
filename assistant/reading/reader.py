"""Reading a message: one pass marks its cues, then each question is answered from them."""

from __future__ import annotations

import re

from assistant.model import Case, Fault, Intent, Reading, Speaker, TriggerKind
from assistant.reading.abuse import abuse_of
from assistant.reading.asks import asks_of
from assistant.reading.cues import lexicon
from assistant.reading.feelings import cause_of, feelings_of
from assistant.reading.given import given_of
from assistant.reading.intent import intent_of, weigh
from assistant.reading.lexicon import Lexicon
from assistant.reading.marked import Marked, mark
from assistant.reading.planted import without_planted
from assistant.reading.problem import problem_of
from assistant.reading.triggers import triggers_of
from assistant.reading.trouble import trouble_of
from assistant.text import detect_language
from assistant.text.expression import expression

_ACCUSING = frozenset(TriggerKind) - {TriggerKind.DATA_REQUEST, TriggerKind.SELF_HARM}
_LONGEST = 60_000
_LONGEST_SUBJECT = 500
_CUT = "The message is very long; only its first 60 000 characters were read."
_CARRIED = expression(r"\s*(?:re|fwd?|aw|wg|sv|vs|antw|tr|rv|res|rif)\b\s?(?:\[\d+\])?\s?:", re.IGNORECASE)
"""A subject carried on from an earlier mail; it says nothing about how this one is meant."""
_APOLOGISED = expression(
    r"\b(?:sorry|apolog\w+|entschuldig\w+|leid|disculp\w+|lament\w+|d[ée]sol\w+|excus\w+|scus\w+|spiac\w+"
    r"|desculp\w+|spijt\w*|excuses)\b",
    re.IGNORECASE,
)


def read(case: Case) -> Reading:
    """Return what the customer's newest message says; only its first 60 000 characters are read."""
    source = case.message.text[:_LONGEST]
    language = detect_language(source)
    cues = lexicon(language) if source.strip() or case.message.subject.strip() else Lexicon()
    marked = without_planted(mark(source, cues))
    abuse, triggers = abuse_of(marked), triggers_of(marked)
    accuses = bool(abuse) or any(trigger.kind in _ACCUSING for trigger in triggers)
    title = _title(case, cues)
    fresh = title if title and not _CARRIED.match(case.message.subject) else None
    intent = intent_of(weigh(marked, fresh), accuses=accuses, owed=_owed(case))
    trouble = trouble_of(marked, title, intent)
    return Reading(
        intent=intent,
        trouble=trouble,
        problem=problem_of(marked, title, trouble, intent),
        asks=asks_of(marked),
        feelings=feelings_of(marked, intent),
        cause=cause_of(marked, intent),
        abuse=abuse,
        triggers=triggers,
        language=language,
        given=given_of(marked),
        follows_up=bool(case.thread) or _says_again(marked, intent),
        notices=(_CUT,) if len(case.message.text) > _LONGEST else (),
    )


def _title(case: Case, cues: Lexicon) -> Marked | None:
    subject = case.message.subject[:_LONGEST_SUBJECT]
    return without_planted(mark(subject, cues)) if subject.strip() else None


def _owed(case: Case) -> bool:
    """Tell whether the agent states a fault, or an earlier mail of ours apologised."""
    ours = (turn.text[:_LONGEST] for turn in case.thread if turn.speaker is Speaker.AGENT)
    return case.fault is not Fault.UNKNOWN or any(_APOLOGISED.search(text) for text in ours)


def _says_again(marked: Marked, intent: Intent) -> bool:
    """Tell whether the words speak of an earlier contact."""
    return intent is not Intent.PRAISE and any(any(line.of("again")) for line in marked.own)
