"""The English pack, British, American, Indian and Australian wordings alike."""

from assistant.acts.english import apology, gratitude
from assistant.acts.english.vocabulary import VOCABULARY
from assistant.acts.pack import Pack

PACK = Pack((*apology.CUES, *gratitude.CUES), VOCABULARY)
