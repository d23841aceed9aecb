"""The words a label rests on, and those that came close, for people who look at a disagreement."""

from __future__ import annotations

from assistant.acts import Acts, recognise, restatements
from assistant.acts.labels import NEEDS
from assistant.checks.measuring import UNKNOWN, Row
from assistant.model import Act, NearMiss, Quote, Span, SpeechAct
from assistant.text import segment

_ENGLISH = "en"
_ACTS = {**NEEDS, "solution": (Act.SOLUTION, Act.EFFORT)}
"""The acts that show a label; a mere request shows no solution."""


def evidence(label: str, row: Row) -> tuple[Span, ...]:
    """Return the words in a reply that a label rests on; spans do not overlap and are in order."""
    text = segment(row.reply)
    if label == "restates":
        acts = restatements(text, segment(row.customer))
    else:
        found = _acts(row)
        acts = found.of(*_ACTS.get(label, ())) if found else ()
    return apart(tuple(act.span for act in acts))


def near_misses(label: str, row: Row) -> tuple[NearMiss, ...]:
    """Return what looks like the acts of a label and is none, with the reason."""
    found = _acts(row) if label in _ACTS else None
    return tuple(_near(act, row.reply) for act in found.near(*_ACTS[label])) if found else ()


def apart(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return spans in order with those that overlap joined."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _acts(row: Row) -> Acts | None:
    return recognise(segment(row.reply), _ENGLISH if row.language == UNKNOWN else row.language)


def _near(act: SpeechAct, reply: str) -> NearMiss:
    return NearMiss(Quote(act.cue.of(reply), act.cue), act.because)
