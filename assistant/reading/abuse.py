"""Insults and threats aimed at a person.

Anger at the situation ("this is bullshit"), swearing and hard words about the company's conduct ("you are
liars", "useless support") are no abuse: they are met with help. Insults to somebody's wits, worth or body,
and threats against a person, are; so are those against a named colleague. What the customer reports others
to have said, and what they say of themselves, is not.
"""

from __future__ import annotations

from assistant.model import Quote
from assistant.reading.lexicon import Hit
from assistant.reading.marked import Line, Marked

_REPORTED_WORDS = (
    "called calling said saying told yelled shouted screamed calls says swore treat treats treated"
)
_REPORTED = frozenset(_REPORTED_WORDS.split())
_SELF_WORDS = "i im me myself we us feel felt feeling like am my look looked"
_SELF = frozenset(_SELF_WORDS.split())
_LOOK_BACK = 5


def abuse_of(marked: Marked) -> tuple[Quote, ...]:
    """Return the sentences' words that insult or threaten a person, one for each sentence."""
    found = []
    for line in marked.lines:
        hits = [hit for hit in line.of("abuse") if hit.name != "self" and _meant(marked, line, hit)]
        if hits:
            best = max(hits, key=lambda hit: (hit.weight, hit.last - hit.first))
            touching = [hit for hit in hits if hit.first < best.last and best.first < hit.last]
            first, last = min(hit.first for hit in touching), max(hit.last for hit in touching)
            found.append(marked.between(marked.starts[first], marked.ends[last - 1]))
    return tuple(found)


def _meant(marked: Marked, line: Line, hit: Hit) -> bool:
    if marked.said_by_others(hit):
        return False
    before = set(marked.forms[max(line.first, hit.first - _LOOK_BACK) : hit.first])
    inside = set(marked.forms[hit.first : hit.last])
    if hit.name == "insult" and (before | inside) & _REPORTED:
        return False
    close = set(marked.forms[max(line.first, hit.first - 2) : hit.first])
    return not (hit.name == "insult" and (close & _SELF or inside & {"i", "im", "me", "us"}))
