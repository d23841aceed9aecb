"""Words that take a message out of an agent's hands, by kind; whose step it is; and turns of phrase."""

from __future__ import annotations

from assistant.model import TriggerKind
from assistant.reading.cues import fraud, law, personal_data, pressure, safety, self_harm

_WATCHDOG = (
    "ombudsman|ombudsmen|ombudsperson|ombudsmans|cfpb|bbb|fca|ftc|fcc|ofcom|ofgem|ofwat|finra|finma|"
    "bafin|rbi|sec|acma|accc|cma|asa|ico|hkma|caa|dot|sebi|irdai|trai|occ|fdic|afca|regulator|regulators|"
    "watchdog|authorities"
)

_OTHER_SIDE = """
    they|he|she|collector|agency|caller|them|midland|lender|landlord|seller|neighbour|neighbor .. threaten~|
      say|said|says|told|going|will|are|telling|want|wants|going|would|complained|has|once
    collection agency|agencies
    collections|neighbour|neighbor|husband|colleague|brother|sister|son|daughter|tenant|agency is|was|had|
      said|told|threatened|once|complained|sued|says
    your|you _? _? letter|letters|agent|email|team|legal|collectors .. threaten~|threatened|threatens|
      threatening
    you|youve threaten~|threatened|threatening|keep
    previous|former|last owner|tenant|neighbour
    threaten~|threatened|threatens me|us|to|with|my|him|her
"""

_AGAINST_US = """
    sued|suing me|us
    against me|us|my
    sue me|us
"""

_FIGURES = f"""
    lawyer|solicitor|barrister friend|brother|sister|son|daughter|mate .. raves|loves|likes|recommended|
      uses|swears
    use|using my|our paypal|card balance|points|voucher
    the|a press on
    power of attorney
    was|is|am|were an? _? ombudsman
    my|our|the solicitor|lawyer|attorney|solicitors needs|need|wants|requires|recommended|asked a|for|your|
      us|me
    invoice|invoices|bill|order|quote|contract .. to|for our|the|my legal department|team
    no lawyer|expert
    lawyers|solicitors|legal letter needed|required|necessary
    studying|study|studies|student of|in|at? law
    court appearance|shoes|order|dress|side
    choked|choking up when|with|at|by|reading|and
    years ago
    fake|faux fur|leather|tan|flowers|plants
    social media
    commercial|business|career|political|brand|corporate|reputational|financial|economic suicide
    killing|kills|dying|died me|laughing|to|of
    die|died|dying|dead|death of|from|with|on laughter|embarrassment|boredom|shame|laughing|curiosity|
      hunger|thirst|heat|cold|me|us
    of laughter|embarrassment|boredom|shame|laughing
    died laughing
    had|have|has|need|needed to go|be|attend to|in|at court last|yesterday|on|today|for|as|that|this|so|at
    jury|tennis|food|basketball|court duty|court
    your media|news|press sales|team|centre|center|player|kit|library|server|page|section|feed|release
    ombudsman closed|ruled|decided|rejected .. my|case|against
    another|other|different company|firm|bank|shop|supplier
    which ombudsman|regulator are|is|do you|your
    mention|mentions|mentioned|member|members|follow|regulated|rules|approved|certified|rated|rating|
      according .. the? {_WATCHDOG}|trading|better|financial|bbb|consumer
    work|works|worked|working for|at|with the? {_WATCHDOG}|trading|better|financial|consumer
    attorney|lawyer|solicitor .. as|authorised|authorized|executor
    reporter|journalist myself|pen|bag|badge|costume
    media sales|player|centre|center|server|console|streamer|room
    coffee|garlic|french|trouser|bench press
    newspaper|paper delivery|subscription|round|was|is|bag|did|has
    tv|radio licence|license|stand|stopped|remote|does|was|is|i
    {_WATCHDOG} approved|regulated|registered|compliant|authorised|licensed
"""

CUES: dict[str, dict[str, str]] = {
    "trigger": {
        TriggerKind.LEGAL: law.LEGAL,
        TriggerKind.REGULATOR: law.REGULATOR,
        TriggerKind.PRESS: pressure.PRESS,
        TriggerKind.CHARGEBACK: pressure.CHARGEBACK,
        TriggerKind.SAFETY: safety.SAFETY,
        TriggerKind.SELF_HARM: self_harm.SELF_HARM,
        TriggerKind.FRAUD: fraud.FRAUD,
        TriggerKind.DATA_REQUEST: personal_data.DATA_REQUEST,
        TriggerKind.DATA_BREACH: personal_data.DATA_BREACH,
    },
    "other_side": {"": _OTHER_SIDE, "us": _AGAINST_US},
    "figurative": {
        "": _FIGURES,
        TriggerKind.SAFETY: safety.FIGURES,
        TriggerKind.SELF_HARM: self_harm.FIGURES,
        TriggerKind.FRAUD: fraud.FIGURES,
        TriggerKind.DATA_REQUEST: personal_data.FIGURES,
        TriggerKind.DATA_BREACH: personal_data.FIGURES,
    },
}
