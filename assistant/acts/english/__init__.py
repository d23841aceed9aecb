"""The English pack, British, American, Indian and Australian wordings alike."""

from assistant.acts.english import (
    apology,
    commitment,
    conduct,
    denial,
    disbelief,
    done,
    duty,
    effort,
    empathy,
    escalation,
    excuse,
    followup,
    gratitude,
    insinuation,
    lecture,
    onus,
    options,
    reproach,
    scorn,
    steps,
    vow,
)
from assistant.acts.english.vocabulary import VOCABULARY
from assistant.acts.pack import Pack

PACK = Pack(
    (
        *apology.CUES,
        *gratitude.CUES,
        *empathy.CUES,
        *followup.CUES,
        *escalation.CUES,
        *reproach.CUES,
        *insinuation.CUES,
        *lecture.CUES,
        *duty.CUES,
        *onus.CUES,
        *excuse.CUES,
        *denial.CUES,
        *disbelief.CUES,
        *conduct.CUES,
        *vow.CUES,
        *scorn.CUES,
        *done.CUES,
        *commitment.CUES,
        *steps.CUES,
        *effort.CUES,
        *options.CUES,
    ),
    VOCABULARY,
)
