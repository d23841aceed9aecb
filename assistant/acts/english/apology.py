"""Regret: apology, sympathy, and what only looks like one of them."""
from __future__ import annotations
from assistant.acts.cue import Cue
from assistant.model import Act
CUES = (
    Cue(Act.SYMPATHY, r"\bsorry to (?:hear|read|learn|see)\b", "sorry", family="regret"),
    Cue(Act.APOLOGY, r"\b(?:sorry|apologi[sz]e|apologies|apology)\b", "sorry apolog*", family="regret"),
)
