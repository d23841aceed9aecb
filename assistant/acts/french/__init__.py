"""The French pack: vous and tu, with accents or without."""

from assistant.acts.french import deeds, fault, forward, manner, onus, regret
from assistant.acts.french.vocabulary import VOCABULARY
from assistant.acts.pack import Pack

CUES = (*regret.CUES, *fault.CUES, *onus.CUES, *deeds.CUES, *forward.CUES, *manner.CUES)
PACK = Pack(CUES, VOCABULARY, {cue.act for cue in CUES}, accented=True)
