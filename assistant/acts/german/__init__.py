"""The German pack: Sie and du, umlauts written either way, ß or ss."""

from assistant.acts.german import deeds, fault, forward, manner, onus, regret
from assistant.acts.german.vocabulary import VOCABULARY
from assistant.acts.pack import Pack

CUES = (*regret.CUES, *fault.CUES, *onus.CUES, *deeds.CUES, *forward.CUES, *manner.CUES)
PACK = Pack(CUES, VOCABULARY, {cue.act for cue in CUES}, accented=True)
