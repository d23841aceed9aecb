"""The English pack, British, American, Indian and Australian wordings alike."""

from assistant.acts.english import apology, blame, conduct, defence, empathy, followup, gratitude, solution
from assistant.acts.english.vocabulary import VOCABULARY
from assistant.acts.pack import Pack

PACK = Pack(
    (
        *apology.CUES,
        *gratitude.CUES,
        *empathy.CUES,
        *followup.CUES,
        *blame.CUES,
        *defence.CUES,
        *conduct.CUES,
        *solution.CUES,
    ),
    VOCABULARY,
)
