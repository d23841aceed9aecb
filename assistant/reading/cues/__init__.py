"""The cues by language, as phrases (see `lexicon`); a language without a table is read with the English one.

What a foreign table does not know leaves the intent at other and the trouble at general.
Tables are data: what a cue means is decided by the module of the same name one level up.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from assistant.reading.cues import planted
from assistant.reading.lexicon import Lexicon

FOREIGN = frozenset(["de", "es", "fr", "it", "nl", "pt"])


@cache
def lexicon(language: str) -> Lexicon:
    """Return the cues of a language; English ones where it has none of its own."""
    if language in FOREIGN:
        return Lexicon.of({**import_module(f"assistant.reading.cues.{language}").CUES, **planted.CUES})
    from assistant.reading.cues import (
        abuse,
        asks,
        concepts,
        events,
        feelings,
        judgements,
        persons,
        stances,
        triggers,
        troubles,
    )

    return Lexicon.of(
        {
            **planted.CUES,
            **events.CUES,
            **stances.CUES,
            "trouble": troubles.TROUBLES,
            "vague": troubles.VAGUE,
            **judgements.CUES,
            **asks.CUES,
            **feelings.CUES,
            **abuse.CUES,
            **persons.CUES,
            **triggers.CUES,
            "concept": concepts.CONCEPTS,
            "despair": {"": concepts.DESPAIR},
        }
    )
