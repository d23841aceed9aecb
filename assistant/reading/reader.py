"""Reading a message: one pass marks its cues, then each question is answered from them."""

from __future__ import annotations

from assistant.model import Case, Intent, Reading, TriggerKind
from assistant.reading.abuse import abuse_of
from assistant.reading.asks import asks_of
from assistant.reading.cues import lexicon
from assistant.reading.feelings import cause_of, feelings_of
from assistant.reading.given import given_of
from assistant.reading.intent import intent_of, weigh
from assistant.reading.marked import Marked, mark
from assistant.reading.triggers import triggers_of
from assistant.reading.trouble import problem_of, trouble_of
from assistant.text import detect_language

_ACCUSING = frozenset(TriggerKind) - {TriggerKind.DATA_REQUEST, TriggerKind.SELF_HARM}
_LONGEST = 60_000


def read(case: Case) -> Reading:
    """Return what the customer's newest message says; only its first 60 000 characters are read."""
    source = case.message.text[:_LONGEST]
    language = detect_language(source)
    cues = lexicon(language)
    marked = mark(source, cues)
    abuse, triggers = abuse_of(marked), triggers_of(marked)
    accuses = bool(abuse) or any(trigger.kind in _ACCUSING for trigger in triggers)
    intent = intent_of(weigh(marked), accuses=accuses)
    trouble = trouble_of(marked, case.message.subject, intent, cues)
    return Reading(
        intent=intent,
        trouble=trouble,
        problem=problem_of(marked, trouble, intent),
        asks=asks_of(marked),
        feelings=feelings_of(marked, intent),
        cause=cause_of(marked, intent),
        abuse=abuse,
        triggers=triggers,
        language=language,
        given=given_of(marked),
        follows_up=bool(case.thread) or _says_again(marked, intent),
    )


def _says_again(marked: Marked, intent: Intent) -> bool:
    """Tell whether the words speak of an earlier contact."""
    return intent is not Intent.PRAISE and any(any(line.of("again")) for line in marked.lines)
