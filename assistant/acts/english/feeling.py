"""The words a feeling can begin with: anchors of the empathy cues."""

from __future__ import annotations

FEELING_WORDS = (
    "frustrat* annoy* upset* disappoint* worr* stress* anger angry cross furious painful miserable "
    "headache headaches "
    "nuisance shock* insult* awkward exhaust* tiring tiresome unsettl* alarm* scary scared frighten* "
    "distress* madden* "
    "infuriat* disheart* unnerv* irritat* irksome fed rotten anxi* helpless embarrass* let heartbr* "
    "sadden* dismay* "
    "nerve-* aggravat* demorali* daunting disconcert* unpleasant horrible horrid dreadful awful grim "
    "rattl* bewilder* "
    "humiliat* hurt* offended weary* wearing worn vexing galling jarring dispirit* deflating nasty gutt* "
    "devastat* uneas* "
    "panic sinking outrag* inconvenient confusing troubling off bitter sick drain* trying overwhelm* "
    "unhappy impatien* "
    "powerless lonely pain grief despair agony torment terrify* harrowing traumatic tedious displeas* "
    "dissatisf* soul "
    "exasperat* agitat* betray* cheated ignored resent* rage livid mad nerve wracking racking"
)
