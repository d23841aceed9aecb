"""The Spanish pack: usted, tú and vosotros, with accents or without."""

from assistant.acts.pack import Pack
from assistant.acts.spanish import fault, forward, manner, regret
from assistant.acts.spanish.vocabulary import VOCABULARY

CUES = (*regret.CUES, *fault.CUES, *forward.CUES, *manner.CUES)
PACK = Pack(CUES, VOCABULARY, {cue.act for cue in CUES}, accented=True)
