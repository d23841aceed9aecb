"""Empathy by its forms: what it must have been like, what anyone would feel, what it costs the customer."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.model import Act

_BAD = (
    "rough|tough|hard|trying|testing|difficult|worst|rotten|wretched|horrid|horrible|awful|dreadful|nasty"
    "|lousy|mean|cruel|bitter|poor|sorry|miserable|grim|ghastly|terrible|stressful|anxious|worrying|real"
    "|genuine|serious|heavy|huge|big|bleak|sad|cold|crushing|nightmarish|long|shabby|mighty|proper"
    "|massive|tall|beastly|crummy|unkind|bad|exhausting|nerve-racking|painful|disappointing|frustrating"
    "|upsetting|hateful"
)
_BLOW = (
    "worry|worries|blow|shock|knock|strain|burden|loss|setback|let-?down|ordeal|struggle|headache"
    "|nuisance|disappointment|scare|fright|wrench|hardship|ask|drag|kick in the teeth|slap in the face"
    "|week|fortnight|month|day|night|evening|morning|weekend|time of it|wait|journey|end|ending|start|way"
    "|welcome|feeling|thing|reward|surprise|position|place|spot|moment|return|trade|sight|homecoming"
    "|birthday|christmas|diwali|holiday|send-off|experience"
)
_IF = Guard(
    r"\b(?:if|whether|unless|should you|hope|hopefully|avoid|prevent|in case)\b[^,]{0,60}$",
    "it is only a condition or a wish",
)
_ASKED = Guard(r"\?\W*$", "it is a question", Where.SENTENCE)
_FACT = (
    "charged|billed|sent|given|told|logged|connected|disconnected|redirected|using|looking|trying|able"
    "|debited|asked|signed|moved|registered|transferred|blocked|locked|in|on|at|out|with|from|there|here"
    "|the|an?|our|put|refunded|speaking|dealing|talking|reading|entered|added|removed|switched|shown"
    "|passed|offered|quoted|issued|enrolled|subscribed|refused|declined|unable|aware|informed|advised"
    "|misinformed|overcharged|double|two|one|some|something|this|that|it|your|when|before|after|because"
)

_NO_IDIOM = (
    _IF,
    _ASKED,
    Guard(r"\b(?:no longer|not|never|n't) (?:\w+ ){0,2}$", "it is denied"),
    Guard(
        r"\blost (?:all |any |your )*(?:confidence|patience|hope) vote|\bin the (?:dark|cold) (?:mode"
        r"|store|room|theme|chain|blue|grey|place|weather)|\bin bits\b|\brun out of (?:words)|\bgone "
        r"through (?:all (?:the|this)|quite)\b|\bput(?:s)? a strain\b.*\bour\b",
        "no feeling is named",
        Where.CLAUSE,
    ),
    Guard(
        r"\b(?:we|i|us)(?:'ve| have| had|'re| are)? (?:\w+ ){0,3}$|\b(?:sorry|apologi[sz]e|apologies) "
        r"(?:for|about) (?:\w+ )?$",
        "it tells the writer's own mood",
    ),
)

CUES = (
    Cue(
        Act.EMPATHY,
        r"\byou (?:must|may|might|can only) (?:\w+ )?(?:have (?:been|felt)|be|feel) (?:(?:so"
        "|very|quite|rather|absolutely|utterly|really|beside|at your|up to|out of|in|sick|left|all) "
        rf")?(?!(?:{_FACT})\b)(?:\w+(?:ed|ied|sick|ful|ous|less|mad|id|ing)|cross|angry|livid|mad|sick"
        "|low|torn|lost|distraught|desperate|frantic|sore|beside yourself|at your wits?'? end|out of "
        "your mind|in (?:pieces|tears|despair|agony|shock|a panic|such pain)|at a loss|up to here"
        r"|hopping|spitting|seeing red|wild|heartbroken|aghast|numb)\b|\b(?:it|that|this|which|nothing "
        "about (?:this|it|that)|none of (?:this|it|that)) (?:must|can't|cannot|can|could not|couldn't"
        r"|won't) (?:\w+ )?(?:have )?(?:be|been|feel|felt|come|hurt|sting|stung|rankle[ds]?"
        r"|smart|grate[ds]?|gall(?:ed)?|cut|weigh(?:ed)?|hit|cost|left)(?: \w+){0,3}? ?(?:easy|nice"
        r"|pleasant|fun|hard|tough|rough|deep\w*|on you|you|hurt|sting|stung|rankle|galling|grating|like "
        "(?:a|an|talking|being|you|we|nobody|the|hitting|pulling)|as a (?:shock|blow)|a (?:blow|shock"
        "|wrench|worry|fright|nightmare|strain|lot|heavy|rotten|hard|bitter|long|low|wretched|cruel"
        "|nasty|terrible|dreadful)|awful|dreadful|horrid|terrifying|maddening|sickening|crushing"
        r"|humbling|tough|lonely|endless)\b|\b(?:that|it|this|losing|waiting|having|being|hearing|seeing"
        rf"|not \w+ing) (?:[\w'-]+ ){0, 4}?must (?:be|feel|have (?:been|felt)) (?:like |a |an |so |very "
        r")?(?:\w+ing|hard|awful|horrible|dreadful|terrible|tough|nightmare|shock|blow|worry)\b|\byou "
        "must have (?:wondered|asked yourself|thought|despaired|given up|sat|lain awake|waited|felt"
        r"|feared|hoped)\b|\b(?:that|it|this) must (?:really |have )?(?:hurt|sting|stung|rankle|smart"
        r"|gall|grate)\b",
        detail="must have been",
        unless=(
            _IF,
            _ASKED,
            Guard(r"\b(?:we|i) $", "it tells the writer's own mood"),
            Guard(
                r"\byou (?:may|might|will|'ll|can only) (?:\w+ )?be (?:\w+ )?(?:pleased|interested"
                "|delighted|satisfied|glad|relieved|covered|entitled|required|reimbursed|excused"
                r"|wondering|\w*charged|\w+ing)\b|\bmust be (?:\w+ing|\w+ed) (?:by|to|the|your|before"
                r"|within|in)\b|\b(?:may|might|will) be (?:\w+ed)\b",
                "no feeling is named",
                Where.INSIDE,
            ),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:would|could|can|is enough to|was enough to|enough to|'d) (?:(?!be |have been |help |let "
        "|allow |ask |tell |need |cost |give |send |show |open |like |want |catch |reach |suit |work "
        r")\w+ )(?:\w+ ){0,2}?(?:me give up|me think twice|me lose|anyone|anybody|anyone's|anybody's|any "
        "of us|most people|a saint|the (?:patience|calmest|strongest|best of)|any (?:parent|traveller"
        r"|customer|person|family|mother|father|bride|owner))\b|\b(?:i|we)(?:'d| would)(?: have)? (?:\w+ "
        r")?(?:be|been) (?:\w+ )?(?:\w+ing (?:my|our|up|the|mad|red|feathers|blood)|beside (?:my"
        r"|our)sel\w+|up in arms|in tears|at my wits|out of my mind|climbing|fuming|hopping|seething"
        r"|raging|gutted|livid|furious|just as \w+|every bit as \w+|as \w+ as you|the same|cross|angry"
        r"|annoyed|upset|worried|terrified)\b|\b(?:i|we) (?:would|should)(?:n't| not)? (?:\w+ )?(?:want"
        "|wish|like|have wanted) (?:my|our|anyone|anybody|that|this|to be (?:treated|left|kept|told)) "
        r"|\b(?:i|we)(?:'d| would)(?: have)? (?:\w+ )?(?:feel|felt|react|reacted|say|said|think|thought"
        r"|do|done|lose|lost|give|given|write|written|ask|asked|get|got|tear|torn) (?:\w+ ){0,4}?(?:too"
        "|the same|exactly|as you|like you|as well|my (?:temper|patience|rag)|much ruder|a (?:much |far "
        r")?(?:ruder|angrier|sharper|crosser|shorter))\b|\b(?:that|this|it) would (?:\w+ )?(?:get up|get "
        "on|drive|test|try|annoy|rile|irk|worry|upset|exhaust|madden|infuriate|wear|stretch|break|rattle"
        r"|frighten|anger|vex|hurt|tax|floor|sour|get to|bother) (?:my|me|us|our|the|anyone\w*|anybody\w*"
        r"|most)\b|\bnobody would\b|\bwho wouldn't\b",
        detail="shared",
        unless=(
            _IF,
            Guard(r"\?\W*$", "it is a question", Where.SENTENCE),
            Guard(
                r"\b(?:the (?:engineer|fitter|courier|driver|technician|van|team|staff|agent|cover|offer"
                r"|price|code|link|same|change|fee|rule)|which|engineer|nor|not|n't) (?:\w+ )?$",
                "no feeling is named",
            ),
            Guard(
                r"\b(?:anyone|anybody) (?:else (?:in|on|at|who|to)|(?:who|with|in|on|at|to|from))\b"
                r"|\b(?:i|we)(?:'d| would) (?:\w+ )?(?:say|think|ask|do|write|give|get) (?:\w+ "
                "){0,4}?(?:as well|exactly|the same (?:day|price|way))",
                "no feeling is named",
                Where.SENTENCE,
            ),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:such |what |quite |rather |is |was |been |(?:that|it)'s |made for |makes for |have had "
        rf"|had )(?:such |quite |rather )?an? (?:\w+ )?(?:{_BAD}) (?:and \w+ |\w+ )?(?:{_BLOW})\b|\b(?:at"
        r"|comes? at|came at|hits? at|on) the (?:\w+ )?(?:worst|very worst) (?:possible |imaginable "
        r")?(?:time|moment|day|point|hour)\b|\b(?:of all (?:days|times|places|weeks|nights|mornings"
        "|things|people)|when you (?:least|can least|could least)|(?:can|could) (?:least|ill) afford"
        r"|the (?:very )?last thing (?:you|anyone|a person|one|somebody) (?:\w+ )?(?:needs?|wants?"
        r"|needed|wanted|expects?|expected|would want))\b(?! to)|\b(?:rubs?|rubbing|rubbed) (?:salt|it "
        r"in)|\badd(?:s|ed|ing)? insult\b|\b(?:cuts?|hits?|struck|strikes) (?:\w+ )?(?:deep|hard|home"
        r"|close to home)\b",
        detail="what it means",
        unless=(
            _IF,
            _ASKED,
            Guard(r"\b(?:no|not|never|n't) (?:\w+ )?$", "it is denied"),
            Guard(
                r"\b(?:real|big|huge|serious|long|proper|massive|mighty) (?:\w+ )?(?:day|night|evening"
                "|morning|weekend|week|month|fortnight|way|thing|place|moment|start|end|birthday"
                r"|christmas|holiday|experience|feeling|reward|surprise|welcome)\b|\b(?:hard|big|poor|bad"
                r"|difficult|unfortunate|disappointing|frustrating) (?:\w+ )?(?:experience)\b|\bhit(?:s)? "
                r"(?:\w+ )?(?:hard|home) (?:button|key|screen)|\b(?:what|quite) an? (?:\w+ )?(?:real|big"
                r"|long|huge)\b",
                "no feeling is named",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:sorry|apologi[sz]e|apologies) (?:for|about) (?:\w+ ){0,2}$",
                "it names the event and no feeling",
            ),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:for (?:a|an|any|someone|somebody|anyone|you|your|most|many) [^.?!,]{2,40}?,? (?:that|this"
        r"|it|every \w+)(?:'s| is| was| means| costs)|(?:that|this|it|which)(?:'s| is| was)) (?:\w+ "
        ")?(?:a (?:lot|great deal|good deal|small fortune|fortune|mountain|month's|week's|huge amount"
        "|big sum|serious amount|heavy sum|painful sum|(?:very |awfully |terribly )?long (?:time|day"
        "|night|way|wait|week))|(?:so |too |an awful lot of |a lot of |serious |real |good |hard-earned "
        ")+(?:money|much|long))(?: of (?:money|time|waiting|stress|trouble|worry|driving|hassle"
        r"|phoning))?(?: \w+)? ?(?:to (?:lose|be|wait|go|have|miss|find|pay|sit|stand|carry|spend|ask|put"
        "|bear|owe|do without)|when|without|for (?:a|an|any|someone|nothing|one|anyone|you|your"
        r"|somebody)|with|in|at|[.,;!]|$)|\b(?:a|too|very) long time (?:to|when|without|with|for)\b"
        r"|\b(?:your|their|his|her) (?:livelihood|peace of mind|sleep|bread and butter|only (?:income|car"
        r"|phone|day off|holiday|way)|lifeline|day off|rest|independence|dignity|good name|reputation)\b"
        r"|\b(?:costs?|costing|cost) you (?:\w+ )?(?:customers|sleep|nerves|dear\w*|your (?:sleep|evening"
        r"|day|weekend|holiday|job|peace|nerves)|a (?:day|night|job|sale|fortune)|precious|business)\b"
        r"|\b(?:meant|means|meaning|is|was) (?:for your (?:rent|mortgage|children|kids|family|wedding"
        "|holiday|food|bills|studies|fees|retirement|operation)|lost (?:income|wages|earnings|sleep|work"
        r"|business|sales)|a day's (?:pay|wages))|\b(?:lost|lose|losing) (?:income|wages|earnings|a day's "
        r"(?:pay|wages))|\b(?:is|was|are) (?:\w+ )?(?:hard|tough|rough|difficult|gutting|crushing|galling"
        "|hateful|grim) (?:when|if|with|on|for|to) (?:you|your|a|an|anyone|someone|the|take|bear)"
        r"|\b(?:means?|meant) (?:the world|a (?:great deal|lot)|so much|everything|no heating|no hot"
        r"|going without|another night)\b|\bwith (?:a|two|three|four|small|young|little|your|twin) (?:\w+ "
        ")?(?:newborn|baby|babies|toddlers?|infants?|kids?|children|little ones?|in the house|on the way"
        r"|in tow|exams?|deadline|sick \w+|ill \w+)\b",
        detail="what it means",
        unless=(
            _IF,
            _ASKED,
            Guard(r"\b(?:not|n't|never|no) (?:\w+ )?$", "it is denied"),
            Guard(
                r"\b(?:a lot|great deal|good deal) (?:of )?(?:parts|steps|options|choice|people|for your"
                r"|to do)\b|\b(?:only|your) (?:phone|car|way|name|rest)\b(?! (?:to|of|off|home|is))"
                r"|\blong way (?:in|to)\b|\ba lot for (?:your|the) (?:feedback|message|kind|time|review)",
                "no feeling is named",
                Where.INSIDE,
            ),
            Guard(
                r"\b(?:feedback|compliments?|reviews?|thanks?|thank you|appreciate|saves?|happy|glad|we "
                "have a|it means a lot to us|means a lot to (?:us|me)|menu|ticket|fare|discount|offer"
                r"|package)\b",
                "it thanks or sells",
                Where.CLAUSE,
            ),
        ),
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:took|takes|taken|take) (?:all )?(?:the )?(?:shine|heart|joy|fun|edge|magic|gloss|pleasure"
        r"|sparkle|wind|sting|fizz|life|spirit)(?: \w+)? (?:off|out|from|away)\b|\b(?:left|leaves|leave"
        r"|leaving) (?:\w+ )?(?:a |an )?(?:\w+ )?(?:sour|bad|bitter|nasty|foul) taste\b|\b(?:cast|casts"
        r"|casting) (?:a |such a )?(?:\w+ )?(?:shadow|cloud|pall)\b|\bput(?:s)? a (?:real )?(?:damper"
        r"|dampener|strain)\b|\b(?:been|gone|went|going|come) through (?:the (?:mill|wringer|mangle)|a "
        r"lot|so much|enough|all (?:that|this)|hell|more than|quite)\b|\b(?:had it (?:up to|with)"
        "|(?:you(?:'ve| have)?|quite rightly|simply) had (?:quite |more than )?(?:enough|your fill)|run "
        "out of (?:patience|steam|words)|at the end of your (?:tether|rope)|reached the end of|(?:lost"
        "|losing|lose) (?:all |any |your |some |a little |every )*(?:faith|trust|heart|confidence|hope"
        "|patience|sleep)|in (?:pieces|bits|tears|shreds)|(?:worried|bored|fed|sick|tired|scared) "
        "(?:sick|stiff|up|to death|to the back teeth|and tired|of (?:it|this|us|waiting|hearing|being))"
        "|up the wall|round the bend|round in circles|in circles|on tenterhooks|(?:left|leave|leaving"
        "|kept|keep|being|be|you|sit|sitting) (?:you |him |her |them |anyone |people )?in the (?:dark"
        "|cold|lurch)|(?:like|as) (?:a (?:fool|criminal|suspect|number|nuisance|thief|liar|beggar"
        "|second-class|stranger|ping-pong|yo-yo)|talking to a (?:wall|brick|machine|robot)|being "
        "(?:ignored|fobbed|passed|brushed|told)|banging your head|nobody cares|an afterthought|a "
        r"brush-off)|taken (?:a|an|such a|quite a) (?:\w+ )?(?:knock|hit|blow|beating|battering|dent)"
        "|(?:takes?|took|taking|taken) (?:its|a|a real|such a|a heavy) toll|stuff of nightmares"
        "|(?:spoils?|spoiled|spoilt|ruins?|ruined|wrecks?|wrecked|mars?|marred|sours?|soured|dampens?"
        "|eats? into|ate into|robs? you of|robbed you of) (?:the|a|your|her|his|their|any|half|such) "
        r"(?:\w+ )?(?:holiday|day|evening|night|trip|weekend|party|birthday|wedding|stay|week|morning"
        "|celebration|christmas|mood|plans?|sleep|rest|honeymoon)|sick of the (?:sight|sound)|(?:lost"
        r"|wasted|missed) (?:day|hour|week|evening|sale) hurts|means? (?:\w+ )?more than (?:its|the) "
        "(?:price|money|value|cost)|(?:is|was) (?:a |such a |quite a )?(?:real |constant |great |big "
        ")?(?:worry|nuisance|wrench|slog|nightmare|torment|misery) to|no (?:small|minor|trivial|light"
        "|laughing) (?:matter|thing|feat)|a sinking feeling|(?:gnaws?|eats?|nags?|weighs?|preys?|tugs?"
        "|plays?) (?:away )?(?:at|on) (?:you|one|anyone|the mind|your)|blood boil|patience of (?:a saint"
        "|job)|(?:tested|tried|tries|tests|stretched) your (?:patience|nerves|trust|loyalty)"
        "|(?:impossible|awkward|dreadful|horrible|terrible|difficult|embarrassing) (?:position|spot"
        "|situation)|moment of (?:panic|terror|dread|fear)|wish (?:it |that |this )?on (?:nobody|no one"
        r"|anyone|my worst)|how your (?:\w+ )?(?:evening|day|night|trip|holiday|party|birthday|weekend"
        "|wedding) (?:ended|began|started|turned|went|was)|knot in (?:your|the)|wears? (?:you|one|anyone"
        r"|people|us|anybody) (?:\w+ )?(?:down|out)|wears? (?:very )?thin|the runaround|run-around|no "
        r"(?:fun|joke|picnic|joy|way to (?:spend|start|end|treat|be treated))|the last straw)\b",
        detail="idiom",
        unless=_NO_IDIOM,
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:feel|feeling|felt) (?:for you|your|the pinch)\b|\b(?:nerve-w?racking|soul-destroying"
        r"|gut-wrenching|heart-breaking|heart-rending|back-breaking)\b",
        detail="idiom",
        unless=_NO_IDIOM,
        family="empathy",
    ),
    Cue(
        Act.EMPATHY,
        r"\b(?:i|we) (?:\w+ )?(?:know|realise|realize|appreciate|understand|recognise|recognize|see"
        r"|accept|gather|am aware|are aware|can (?:\w+ )?(?:see|tell|guess|imagine|believe|picture)) "
        "(?:only too well )?(?:that |just |full well |only too well )*(?:how (?:much|badly|long|keenly"
        r"|hard|far|dearly|terrified|tired|\w+(?:ed|ing|ful)) |(?:at )?what (?:that|this|it|a|an|the|we) "
        r"(?:\w+ )?(?:did|does|do|must|has|meant|means|cost|feels|put|took|is like|was like|like)|(?:this"
        "|it|that) (?:has been|was|is|comes?|came|must|hits?|hurts?|costs?|feels?|puts?|leaves?|left) "
        "(?:a|an|at|so|very|not|no|on|you|as|hard|anything but|far from|more than|the|quite|really"
        r"|extremely) |you(?:'re| are|'ve| have|'d| had|r)? (?:\w+ )?(?:tired|had enough|run out|all in"
        "|in pieces|at the end|lost|counting|relying|been looking|looking forward|waiting|on tenterhooks"
        "|been dreading|scared|afraid|under (?:pressure|strain|stress)|at your|fed up|sick|torn|anxious"
        r"|not sleeping|losing|been let|been through|been left|worn|desperate|trust\w* us|cannot|can no "
        "longer|no longer|need (?:it|this|the|that) (?:badly|urgently|for)|have (?:better|other) things"
        r"|wish|feel))|\b(?:it|this)(?:'s| is) (?:entirely |perfectly |quite |completely |only |all too "
        r")?(?:understandable|natural|human) (?:that|to|if) |\b(?:i|we) (?:really |do |absolutely |so "
        r")?hate (?:that|to (?:think|picture|hear|imagine))\b|\b(?:it )?(?:pains|saddens|grieves|breaks"
        r"|hurts|upsets|troubles|bothers) (?:me|us|my heart|our hearts)\b|\b(?:i'm|i am|we're|we are) "
        r"(?:not |hardly )(?:at all )?surprised (?:that )?you\b|\bi don't blame you\b|\b(?:can't|cannot"
        r"|do not|wouldn't) blame you\b|\byou(?:'re| are| were) (?:\w+ )?(?:not alone in (?:being|feeling"
        r"|this|thinking)|right to (?:be|feel)|entitled to (?:be|feel)|allowed to (?:be|feel))\b|\b(?:has"
        r"|have|had|must have|will have) (?:\w+ly |really |so )?(?:shaken|hurt|upset|worried|unsettled"
        "|rattled|frightened|scared|tired|worn|exhausted|stressed|angered|annoyed|frustrated"
        "|disappointed|drained|rocked|saddened|distressed|alarmed|embarrassed|humiliated|shocked"
        r"|infuriated|hit) (?:you|your|her|him|them)\b|\b(?:i|we) feel (?:\w+ )?(?:bad|awful|terrible"
        r"|dreadful|sick) (?:for|about|at|that)\b|\byou(?:'ve| have)? (?:\w+ )?(?:waited|put up with"
        r"|endured|been kept|suffered|fought|chased) (?:\w+ )?(?:long enough|far too long|much too long"
        r"|enough|more than)\b|\byou (?:sound|seem|look) (?:\w+ )?(?:exhausted|tired|worn|upset|worried"
        r"|fed|frustrated|sad|anxious|desperate|at the end|hurt|angry|shaken|torn|low|distressed)\b|\bis "
        r"gutting\b|\b(?:hard|difficult) to (?:trust|believe|rely on|have faith in) (?:us|our|anything|a "
        r"word)\b|\bshould have been (?:a|an|your|the) [^.?!]{2,40}? (?:turned into|became|was|ended)\b"
        r"|\byou (?:were|are|have been|had been) (?:counting|relying|looking forward|worried|left "
        "(?:feeling|standing|sitting|in the|wondering|without|out|stranded|hanging|waiting)|made to "
        r"(?:feel|wait|look|stand)|dreading|longing|hoping)\b",
        detail="understood",
        unless=(
            _IF,
            _ASKED,
            Guard(
                r"\b(?:don't|do not|can't|cannot|to|not) (?:\w+ )?$", "the understanding is denied or sought"
            ),
            Guard(
                r"\b(?:how (?:much|long|far) (?:the|a|it (?:costs|takes|is|will)|you (?:paid|owe|were "
                r"charged|pay)|we|is|was|does|do))|\bthis is (?:a|an|the|no|not|on) (?:\w+ )?(?:known|bug"
                "|issue|fault|question|charge|order|error|matter|problem|refund|mistake|our|old|new"
                r"|feature|wrong|part|valid|account|test|duplicate)\b|\b(?:it|that|this) (?:is|was|comes) "
                r"(?:a|an|the|on|at|not|no|so|as|very|quite|really) (?:\w+ )?(?:working|available"
                "|possible|covered|included|sent|paid|due|back|your account|the (?:way|list|system)"
                r"|stock|important|soon|easy|good|great|nice|lovely|clear|useful|helpful|simple)\b"
                r"|\bwaiting (?:for|on) (?:two|a second|the|your|an?) (?:items?|orders?|parcels?)",
                "no feeling is named",
                Where.SENTENCE,
            ),
            Guard(
                r"\byou (?:no longer|cannot|wish|feel|need (?:it|this))\b(?! (?:trust|sleep|like|let|wait"
                "|ignored|left|alone|badly|urgently))",
                "no feeling is named",
                Where.INSIDE,
            ),
        ),
        family="empathy",
    ),
)
