"""Empathy: the customer's feeling, or what the trouble means to them, named in words."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.acts.english.guards import NEGATED
from assistant.model import Act

_KNOWING = (
    "understand|understood|imagine|appreciate|see|know|realise|realize|recognise|recognize|can tell|hear"
    "|acknowledge|get|feel|sense|relate to|sympathi[sz]e with|empathi[sz]e with|share|sympathi[sz]e"
    "|empathi[sz]e|aware of|gather|accept"
)
_IF = Guard(
    r"\b(?:if|whether|unless|should you|hope|hopefully|avoid|prevent|without)\b[^,]{0,60}$",
    "it is only a condition or a wish",
)
_OWN_FEELING = Guard(
    r"\b(?:always|never easy|it is|it's|find it|is) $|\b(?:feedback|review|rating|comments?|language"
    r"|criticism)\b[^,]{0,30}$",
    "it tells the writer's own mood",
)
_PLEASED = Guard(r"\b(?:not|never|n't|no|without|sorry you) (?:\w+ ){0,2}$", "the feeling is denied")
_VERDICT = Guard(r"\b(?:glad|happy|pleased|delighted|good) (?:\w+ ){0,8}$", "it tells of pleasure")

CUES = (
    Cue(
        Act.EMPATHY,
        r"\b(?:sorry|regret|apologi[sz]e) (?:if|that|to hear)? ?(?:that )?you feel (?:this|that) way\b",
        counts=False,
        because="it makes the feeling the customer's affair",
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        rf"\b(?:{_KNOWING})\b(?: [\w',-]+){{0,14}}? (?:{{feeling}}|disheartening)\b",
        detail="understood",
        unless=(
            Guard(
                r"\b(?:don't|do not|can't|cannot|fail to|hard to) (?:\w+ )?$", "the understanding is denied"
            ),
            _IF,
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\byour (?:\w+ ){0,2}?(?:frustrations?|annoyance|disappointments?|worry|worries|distress|anger"
        "|anxiety|upset|stress|irritation|dismay|exasperation|unease|discomfort|displeasure"
        r"|dissatisfaction|impatience|feelings?|sarcasm|pain|grief|shock|despair|unhappiness|hurt)\b",
        detail="named",
        unless=(Guard(r"\b(?:vent|control|take out|despite) $", "the feeling is scolded"),),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:for|about|the|any|all|cause[ds]?|causing|caused you|such|much|this|of) (?:\w+ "
        "){0,3}?(?:frustrations?|annoyance|disappointments?|worry|worries|distress|anxiety|upset|stress"
        "|irritation|dismay|exasperation|embarrassment|heartache|anguish|aggravation|unease|discomfort"
        r"|upheaval|humiliation|dissatisfaction)\b",
        detail="named",
        unless=(_IF, NEGATED),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\byou(?:'re| are| were|'ve been| have been| must be| must have been| felt| feel| must feel| may "
        "feel| might feel| became|'d be| would be| had been| may be) (?:left |left feeling |feeling "
        r"|made to feel )?(?:{adv})(?:{feeling})\b",
        detail="you felt",
        unless=(
            Guard(r"\b(?:if|whether|unless|should|hope|why|so) $", "it is only a condition"),
            Guard(r"\bif\b", "it is only a condition"),
            Guard(r"^ off\b", "no feeling is meant", Where.AFTER),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:made|leaves?|left|leaving|makes?|making|had|having|have|keep|kept|put) (?:you|anyone"
        r"|anybody|me|us|any \w+)(?: feel| feeling)?(?: so| very| really| rather| quite)? (?:{feeling})\b",
        detail="you felt",
        unless=(
            Guard(r"\?\W*$", "it is a question", Where.SENTENCE),
            _IF,
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:i|we)(?:'d| would)(?: have| certainly| probably| both| also)* (?:be|been|feel|felt|find"
        r"|have been|have felt|have)(?: it)?(?: \w+){0,3}? (?:{feeling}|too|the same|swearing)\b|\b(?:i"
        r"|we)(?:'d| would) (?:have )?(?:want(?:ed)? to |felt like |feel like )?(?:\w+ (?:down|up) and"
        r" )?(?:cry|scream|weep|cried|wept|crying|screaming|give up|given up)\b|\b(?:i|we) (?:wince|cringe"
        r"|shudder|winced|shuddered)\b|\b(?:know|understand|realis|realiz|see|imagine|appreciate)(?:e|ed)?"
        r" (?:just |exactly )?how much (?:\w+ )?(?:is riding|rides|was riding|hangs|hung|depends|depended"
        r"|this means|it means|it meant|this meant|you were|it matters|mattered)"
        r"|\b(?:anyone|anybody|any of us|nobody|no one|none of us) (?:would (?:be|feel|have|like|want"
        r"|enjoy)|wouldn't|likes?|enjoys?|wants?|should (?:ever )?have to|would)\b[^.?!]{0,50}",
        detail="shared",
        unless=(_IF,),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:must|can|may|could|would|cannot|can't|will) (?:\w+ )?(?:have )?(?:be|been|feel|felt|come "
        r"as|have come as|sound|look|seem)\b(?: [\w'-]+){0,4}? (?:{feeling})\b|\bmust (?:\w+ )?(?:have"
        r" )?(?:be|been|feel|felt)\b(?: [\w'-]+){0,3}? (?:hard|tough|difficult)\b",
        detail="must have been",
        unless=(_IF, Guard(r"\b(?:we|i|what) $", "it tells the writer's own mood or plays it down")),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:not|n't|never|far from|hardly) (?:\w+ )?(?:the |an? )?(?:kind|type|sort|level"
        "|standard)?(?: of)? ?(?:experience|service|impression|welcome|start|stay|way|outcome|result"
        "|standard|treatment|support)s?(?: that| which)? (?:you )?(?:(?:we|i)(?:'d| would|'re| are)?"
        r"|anyone|you|our customers?) (?:\w+ ){0,2}?(?:want|wanted|like|liked|wish|wished|intend|intended"
        r"|had|hope|hoped|aim|aiming|strive|expect|should|deserve|deserved)\w*|\b(?:not|n't|never) "
        r"(?:what|how|the way) (?:we|i|you|anyone) (?:\w+ ){0,2}?(?:want|wanted|like|hope|hoped|wish"
        r"|intend|intended|need|needed|deserve|deserved|expected|expect|aim)\w*|\b(?:we|i) (?:would "
        r")?never (?:\w+ )?(?:want|intend|wanted|intended|wish|mean|meant)\w*\b|\b(?:we|i) (?:really "
        "|absolutely |do )?(?:hate|dislike|don't like|never like|don't want|do not want) (?:to (?:hear"
        "|see|read|know|think|lose)|you|any|hearing|seeing|when|for you)",
        detail="not what we want",
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:i|we)(?:'m|'re| am| are| was| were| feel| felt) (?:{adv})(?:disappointed|saddened|sad"
        "|disheartened|upset|dismayed|heartbroken|troubled|distressed|alarmed|gutted|shocked|horrified"
        r"|appalled|mortified|devastated|unhappy)\b|\b(?:disheartened|saddened|disappointed|heartbroken"
        r"|dismayed|sad|heartbreaking|disheartening|saddens) (?:to|that|by|us|me)\b|\b(?:concerned"
        r"|worried) (?:for|about) (?:you|your)\b",
        detail="our feeling",
        unless=(
            Guard(
                r"\b(?:in|with|by) (?:your|the) (?:tone|rating|review|language|attitude|comments?"
                r"|feedback)\b",
                "it is a reproach",
                Where.AFTER,
            ),
            Guard(r"\bif\b", "it is only a condition"),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:how (?:much|hard|important|difficult|long|tough|badly|far|precious|valuable|urgent|tight"
        "|eager)|what|the (?:value|importance|urgency|weight|toll|strain|impact|effect|seriousness)) "
        r"(?:[\w'-]+ ){0,6}?(?:mean[st]?|matters?|counting|looking forward|relied|rely|depend(?:s|ed)?"
        "|waiting|waited|need(?:ed)?|been through|went through|going through|put you through|put up|felt"
        r"|feel(?:s|ing)?|of your time|cost you|to you|for you|your (?:day|family|time|trip|work))\b",
        detail="what it means",
        unless=(
            Guard(
                r"\b(?:if (?:points|that|this) (?:are|is)|if|tell us|tell me|sure|show|let us know|let me "
                "know|learn|find out|check|advise|explain(?:s|ed)?) $",
                "nothing is acknowledged",
            ),
            Guard(r"\?", "it is a question", Where.AFTER),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:every (?:right|reason) to(?! (?:an?|the|your|return|cancel|keep|refuse|appeal|object|claim"
        r"|get)\b)|understandabl[ey]|rightly|no wonder|of course you|anyone's patience|last thing (?:you"
        r"|anyone)(?! (?:\w+ )?need to do)|adding to (?:your|the)|on top of (?:everything|all)"
        "|hard-earned|deserve(?:d|s)? (?:so much |far |much )?better|never fun|no fun|not fun|isn't fun"
        "|in your (?:shoes|place|position|situation)|i feel for you|we feel for you|felt your|heart goes "
        "out|thoughts are with|bear with|a lot to|too short|tired of (?:waiting|repeating|explaining)"
        r"|wears? (?:\w+ )?(?:down|thin)|out of pocket|at your wits?'? end|a genuine barrier|ruin(?:ed"
        "|s)? (?:your|the|a) (?:day|evening|trip|holiday|weekend|party|plans?|wedding|birthday|stay"
        r"|night))\b",
        detail="named",
        unless=(
            _IF,
            Guard(r"\bbear with us\b|\bbear with", "it asks for patience", Where.INSIDE),
            Guard(r"\bout of pocket\b", "no feeling is named", Where.INSIDE),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:is|was|are|were|'s|feels?|felt|sounds?|been|seems?|being|becomes?|quite|such an?|a|an"
        r"|truly|very|so|really|how|what an?|that|incredibly|extremely) (?:\w+ ){0,2}?(?:frustrating"
        "|annoying|upsetting|disappointing|worrying|stressful|painful|miserable|nuisance|headache"
        "|insulting|awkward|exhausting|tiring|tiresome|unsettling|alarming|scary|frightening|distressing"
        "|maddening|infuriating|disheartening|unnerving|irritating|rotten|embarrassing|aggravating"
        "|heartbreaking|dreadful|horrible|awful|horrid|disconcerting|galling|jarring|nasty|bewildering"
        "|humiliating|hurtful|wearying|wearing|confusing|soul-destroying|exasperating|pain|nightmare"
        "|dispiriting|deflating|let-?down|demorali[sz]ing|nerve-w?racking|shock|daunting|troubling"
        r"|bitter|inconvenient|off-putting|sinking|nerve-wracking)\b",
        detail="named",
        unless=(
            NEGATED,
            _IF,
            Guard(r"\balways $|\b(?:feedback|review|rating)\b", "it tells the writer's own mood"),
            Guard(
                r"^ (?:to (?:receive|read) (?:your|this|such|negative)|(?:receive|feedback))",
                "it tells the writer's own mood",
                Where.AFTER,
            ),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:i|we) (?:can |do |fully |completely |totally |quite )*(?:understand|see|know|realise"
        "|realize|appreciate|get|recognise|recognize) (?:that )?(?:why|how) (?!(?:we|to|this works|it "
        r"works|i)\b|(?:much|many|long|far|often) (?:is|was|has|it|the)\b|(?:the|this|that|it|our|your) "
        r"(?:\w+ )?(?:works?|came about|came to|happened|got|runs?|operates?|is (?:used|set|built|done)"
        r"|arose|occurred|went off|stopped|started|failed|broke)\b)",
        detail="understood",
        unless=(
            Guard(
                r"\b(?:don't|do not|can't|cannot|trying to|want to|like to|wish to|help us|better|to) "
                r"(?:\w+ )?$",
                "the understanding is only sought",
            ),
            NEGATED,
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:unpleasant|disappointing|frustrating|stressful|negative|upsetting|horrible|horrifying"
        r"|terrible|poor|bad|unfortunate|awful) (?:\w+ )?(?:experience|time|stay|journey|day|situation"
        r"|ordeal|wait)\b",
        counts=False,
        because="it judges the event and names no feeling",
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:can|could) (?:only |well |fully |easily |just |quite )*imagine\b(?! (?:that )?(?:we|our|it "
        r"is|this is)\b)|\b(?:makes?|made|making|leaves?|left|leaving) (?:you|anyone|anybody|one|people"
        r"|us all|any \w+) (?:to )?(?:feel|feeling|think|wonder|doubt|afraid|out in the cold|in limbo"
        r"|hanging|stranded|waiting|with (?:nothing|no|out))\b|\b(?:weigh(?:s|ed|ing)?|hang(?:s|ing)?"
        r"|prey(?:s|ed|ing)?|wear(?:s|ing)?) (?:heavily |still |hard )?(?:on|over) (?:you|your|anyone)\b"
        r"|\b(?:on|gets? on|grates? on|tests?|tries) your (?:nerves|mind|shoulders|patience)\b"
        r"|\b(?:fright|nightmare|ordeal|anguish|heartache|limbo|dread|blow|indignity|rude awakening|wits' "
        r"end|sentimental value|strain|knot in)\b|\b(?:it|that|this|which) (?:\w+ )?(?:stings|hurts"
        r"|grates|rankles|smarts|feels like|must feel|can feel|may feel|matters)\b|\b(?:feel|feels|felt) "
        r"like (?:a|an|you|nobody|no one)\b|\b(?:how|what) (?:\w+ ){0,3}(?:dear|precious|vital"
        r"|much)\b[^.?!]{0,40}? (?:to you|for you|you)\b|\bmatters? (?:so much )?(?:to (?:you|me|us)|more "
        r"to me)\b|\b(?:would have|would) (?:had me|made me|driven me|put me off|annoyed me|annoyed "
        r"anyone|tried anyone)\b|\bi(?:'d| would) (?:\w+ )?(?:be|have been|feel|have felt|want|have "
        r"wanted) (?:[\w' ]{0,20} )?too\b|\bappreciate that [^.?!]{3,60} matters?\b|\byou have been "
        r"(?:more than |very |so |extremely )?(?:fair|patient)\b|\bmore than (?:fair|patient)\b"
        r"|\bafraid\b(?= (?:of|that someone|to open|for|someone))",
        detail="what it means",
        unless=(
            _IF,
            Guard(r"\b(?:don't|cannot|can't|not|never|n't) (?:\w+ )?$", "it is denied"),
            Guard(
                r"\b(?:if|whether) (?:that|this|it) (?:\w+ )?(?:is|matters|feels)\b|\bwhat matters most\b"
                r"|\bmakes you happy\b",
                "no feeling is named",
                Where.CLAUSE,
            ),
            Guard(r"\?\W*$", "it is a question", Where.SENTENCE),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:frustrating|annoying|upsetting|worrying|worrisome|stressful|painful|miserable|insulting"
        "|awkward|exhausting|tiring|tiresome|unsettling|alarming|scary|frightening|distressing|maddening"
        "|infuriating|disheartening|unnerving|irritating|rotten|embarrassing|aggravating|heartbreaking"
        "|dreadful|disconcerting|galling|jarring|bewildering|humiliating|hurtful|wearying"
        "|soul-destroying|exasperating|dispiriting|deflating|demorali[sz]ing|nerve-w?racking|daunting"
        "|troubling|off-putting|tedious|nervous|uncomfortable|puzzling|unfair|cumbersome|burdensome"
        "|unwelcome|undignified|thankless|baffling|agonising|agonizing|harrowing|terrifying|wretched|a "
        "chore|a slog|a hassle|hard to (?:take|watch|bear|swallow|read)|no joke|a poor (?:trade|welcome"
        r"|start|reward|return))\b",
        detail="named",
        unless=(
            _IF,
            NEGATED,
            Guard(
                r"\b(?:feedback|review|rating|any|for the|apologi[sz]e for|sorry for|score|drag (?:the|it"
                r"|your))\b",
                "no feeling is named",
                Where.CLAUSE,
            ),
            Guard(r"\b(?:we|i|us|our \w+) (?:\w+ ){0,3}$", "it tells the writer's own mood"),
            Guard(r"\?\W*$", "it is a question", Where.SENTENCE),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:relate to (?:your|the|this|how|what)|not happy to (?:hear|read|see|learn)|(?:do not|don't"
        r"|not) stand for|not something (?:that )?(?:we|i) (?:\w+ )?(?:want|wanted|like|wish)|(?:most"
        "|very|deeply|so|really|extremely) concerned (?:to|by|about|for)|(?:you're|you are|you were) "
        "going to miss|cannot be (?:pleasant|easy|nice|fun)|can't be (?:pleasant|easy|nice|fun)|never "
        "(?:pleasant|easy|nice)|what a (?:disappointment|nuisance|shame for you|worry|let-down|blow|pain"
        r"|headache|mess for you)|(?:we|i) (?:\w+ )?share your (?:disappointment|frustration|concern"
        "|annoyance)|discontent|hardships?|heartfelt|feel your|not how (?:we|i|it|things|anyone)"
        "|shouldn't have to (?:go|deal|put|chase|wait|fight|repeat|explain|call)|should not have to "
        "(?:go|deal|put|chase|wait|fight|repeat|explain|call)|should never have to|hard (?:day|time|week"
        r"|month|year)s?|difficult (?:time|day|week|situation)s?|long wait|how (?:hard|tough|rough) )\b",
        detail="named",
        unless=(
            _IF,
            Guard(r"\?\W*$", "it is a question", Where.SENTENCE),
            Guard(
                r"\b(?:for the|apologi[sz]e for|sorry for|sorry about) (?:\w+ )?$",
                "it names the event and no feeling",
            ),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\bi(?:'d| would) have been (?:{feeling}|livid|furious)\b|\bworst part\b|\byou (?:\w+ "
        ")?(?:counted|were counting|relied|were relying|trusted|were looking forward|had looked forward"
        r"|planned|saved up|had hoped|were hoping|deserved|had every)\b[^.?!]{0,40}|\byour "
        r"trust\b[^.?!]{0,40}?\b(?:dent|shak|broken|lost|hurt|damag|betray)\w*|\b(?:nobody|no one|nobody "
        r"else) (?:likes|wants|enjoys|should|needs|deserves)\b|\ba lot to (?:deal|cope|ask|take|handle"
        r"|carry|bear)\b",
        detail="what it means",
        unless=(_IF, Guard(r"\?\W*$", "it is a question", Where.SENTENCE)),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\bhow (?:very |truly |terribly |utterly )?{feeling}\b|\bhow (?:tired|weary|sick|fed up|let down"
        r"|anxious|scared|desperate|urgent|upset) (?:you|this|that|it)\b|\b(?:eaten up|eats up|cost you"
        "|robbed you of|took up|swallowed|spoil(?:ed|t)|wasted|taken up) (?:so much of )?(?:your|a|the"
        r"|half|hours|days)(?: \w+)? ?(?:weekend|day|evening|time|morning|afternoon|holiday|night|week"
        r"|trip|birthday|wedding|plans|sleep|nerves|life)\b",
        detail="named",
        unless=(_IF, Guard(r"\?\W*$", "it is a question", Where.SENTENCE)),
        family="empathy",
    ),
)
