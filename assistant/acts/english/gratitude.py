"""Thanks."""
from __future__ import annotations
from assistant.acts.cue import Cue
from assistant.model import Act
CUES = (
    Cue(Act.GRATITUDE, r"\b(?:thanks|thank you|appreciate)\b", "thanks thank appreciate"),
)
