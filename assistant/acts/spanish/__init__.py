"""The Spanish pack: usted, tú and vosotros, with accents or without."""

from assistant.acts.pack import Pack
from assistant.acts.spanish import deeds, fault, forward, manner, onus, regret
from assistant.acts.spanish.vocabulary import VOCABULARY

CUES = (*regret.CUES, *fault.CUES, *onus.CUES, *deeds.CUES, *forward.CUES, *manner.CUES)
PACK = Pack(CUES, VOCABULARY, {cue.act for cue in CUES}, accented=True)
