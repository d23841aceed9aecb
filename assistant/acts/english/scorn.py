"""Rudeness by its forms: dismissals, orders, contempt, mockery, threats to end the service."""

from __future__ import annotations

from assistant.acts.cue import Cue, Guard, Where
from assistant.model import Act

_ITS = (
    "(?:complaint|claim|message|e-?mail|mail|review|story|request|question|argument|accusation|comment"
    "|letter|reasoning|attitude|demand|expectations?|behaviou?r|version|theory|logic|reaction)s?"
)
_OURS = Guard(
    r"\b(?:our|we|us|my|i) (?:[\w'-]+ ){0,3}$|\b(?:right to call|no wonder you call|understand\w* (?:why"
    r"|that) you)\b",
    "it is not aimed at the customer",
)

CUES = (
    Cue(
        Act.RUDE,
        r"^\W*(?:well,? |oh,? |so,? |yeah,? |right,? |sure,? |ok(?:ay)?,? |and )*(?:whatever(?: you "
        "(?:say|think|reckon))?|so what|big deal|boring|not our circus|tough(?: luck| cookies)?|your "
        "loss(?:,? not (?:ours|mine))?|too bad|boo[- ]?hoo|blah(?:,? blah)*|yawn|nice try|good for you"
        "|bravo|lucky you|poor (?:you|thing|baby|lamb)|no kidding|no shit|duh|dream on|fat chance|in "
        "your dreams|like i care|jog on|get lost|get stuffed|rack off|give me a break|give it a rest|oh "
        "please|cry me a river|not my circus|not my monkey|you what|how sad|how tragic|my heart "
        "bleeds(?: for you)?|you wish|deal with it|suck it up|toughen up|lighten up|chill(?: out)?|relax"
        r"|simmer down|pipe down)\b(?:,? (?:mate|sir|madam|ma'am|love|dear|pal|buddy|sweetheart|darling"
        r"|sunshine|then|so|for you))?\W*$",
        detail="dismissive",
        unless=(Guard(r"^\W*(?:good for you|relax|how sad)\W*$", "it may be meant kindly", Where.SENTENCE),),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:half|had) a brain\b|\b(?:what|which) planet\b|\b(?:boo hoo|cry me a river|my heart bleeds"
        "|world's (?:smallest|tiniest) violin|not my (?:circus|monkeys?)|jog on|get stuffed|get lost"
        r"|rack off|no skin off)\b",
        detail="dismissive",
        unless=(Guard(r"^\W*(?:good for you|relax|how sad)\W*$", "it may be meant kindly", Where.SENTENCE),),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:believe|think|say|do|write|claim|call it|feel) (?:just )?(?:what(?:ever)?|how(?:ever)?|as) "
        r"you (?:like|want|wish)\b(?! (?:to|us|me|with|and (?:i|we)))|\btake it or leave it\b|\b(?:see if"
        r"|like|as if|not that) (?:we|i|anyone|anybody)(?:'d)? cares?\b|\b(?:we|i) (?:really |honestly "
        "|frankly )?(?:couldn't|could not|don't|do not) (?:really |much )?(?:care (?:less|what|how|if"
        r"|whether|about (?:your|what))|give a)\b|\b(?:be|is|are|that's|it's) not (?:my|our) (?:problem"
        r"|concern|headache)\b|\b(?:that|this|it)(?:'s| is| sounds like| would be| remains) (?:\w+ly "
        r"|entirely )?(?:a )?(?:you|your)(?:r own)? problem\b|\bnot our problem\b|\b(?:we|i) (?:have|'ve "
        "got|had) (?:much |far |many |a lot )?(?:better|more important|bigger|other) things to (?:do"
        r"|worry)|\bnothing better to do\b|\btoo much (?:free |spare )?time on your hands\b|\b(?:find|try"
        "|go to|ask|get yourself|look for) (?:yourself )?(?:another|a different|some other|someone "
        r"else's) (?:\w+ )?(?:shop|store|hotel|bank|supplier|provider|company|place|airline|service"
        r"|carrier|restaurant|mug|fool)\b|\b(?:shop|go|try|book|buy|eat|bank|stay|look|take your "
        r"(?:custom|business|money|trade)) (?:somewhere else|elsewhere)\b|\b(?:you know where the|don't "
        r"let the) door\b|\bthe door is (?:open|there|that way|right there)\b|\b(?:nobody|no one"
        r"|no-one)(?:'s| is| was)? (?:is )?(?:forc\w+|asking|begging|stopping|keeping|holding) you\b"
        r"|\b(?:go (?:right )?ahead|feel free|by all means|be my guest),? (?:and |to )?(?:leave|post"
        r"|write|complain|sue|tell|call|report|cry|go|take)\b[^.?!]{0,30}\b(?:review|rating|stars|see"
        r"|lawyer|everyone|court|press|elsewhere|all you|us|whoever|media)\b",
        detail="dismissive",
        unless=(
            Guard(
                r"\b(?:can|could|may|might|whether|if|decide|free to|help(?:s|ed)? you|tell (?:me|us)) "
                r"(?:\w+ ){0,2}$|\b(?:didn't|won't|would|rather|hope you|sorry (?:that )?you|should not "
                r"have to|had to|have to|let you|when you|so you|if you'd rather) (?:\w+ ){0,4}$",
                "it leaves a choice",
            ),
            Guard(
                r"\b(?:until|unless) (?:the evening|you)|\bwe do care\b|\bis solved\b",
                "it is not dismissive",
                Where.CLAUSE,
            ),
            Guard(r"\?\W*$", "it is a question", Where.SENTENCE),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\bdo your (?:own )?(?:homework|research|job)\b|\b(?:shut up|grow (?:up|a (?:pair|spine|thicker))"
        "|get a "
        "(?:life|grip|clue|job|hobby)|act your age|wake up|look it up|google it|wise up|man up|cheer up"
        "|sober up|use (?:your )?(?:common sense|brains?|eyes|head|loaf|noggin)|(?:try|start|how about"
        "|perhaps try|maybe try|consider) (?:actually )?(?:reading|listening|using your|thinking|being "
        "(?:nice|polite|honest|reasonable|grateful|patient|an adult)|opening your eyes|growing up"
        "|behaving)|(?:learn|try|start learning|go and learn)(?: how)? to (?:read|count|spell|write"
        "|listen|behave|use|think|speak|be (?:polite|patient|nice))|open your eyes|pull yourself "
        r"together|stop (?:being|acting|playing|pestering|bothering|harassing|spamming|badgering|whin\w+"
        r"|moan\w+|wast\w+|complain\w+|nagging|bombarding|crying|behaving|throwing|making (?:a fuss"
        r"|things up|excuses))|quit (?:whin\w+|moan\w+|complain\w+|wast\w+)|leave us alone|don't (?:be "
        "(?:so )?(?:ridiculous|silly|stupid|absurd|difficult|dramatic|childish|daft|cheeky|smart|naive"
        "|rude|such)|get (?:smart|clever|cute|your knickers|worked up|so worked)|flatter yourself|make "
        "me laugh|waste)|get over (?:it|yourself)|mind your own|watch (?:it|yourself|your (?:tone|mouth"
        "|language|step|words|manners))|control yourself|compose yourself|behave yourself|give us a "
        r"break|read (?:it|that|this|the \w+|my \w+|our \w+) again,? (?:slowly|properly|carefully this"
        "|and this|until)|(?:this time|next time),? (?:try|actually|use|read|get an adult|ask an adult"
        r"|ask a grown-up|think|engage))\b",
        detail="order",
        unless=(
            Guard(
                r"\b(?:we|i(?! suggest you)|our|us|they|he|she|it|me)(?:'d|'ll|'ve|'re| will| would| had| "
                r"have| can| need| should| must| are| am)? (?:\w+ ){0,3}$|\b(?:can|may|to help you|you'll"
                "|you will|you can|and then|then|will|not|if you|when you|so you|have to|had to|need to"
                r"|made you|where to|how to|(?<!suggest\s)you|make|makes) (?:\w+ )?$",
                "it is not an order to the customer",
            ),
            Guard(
                r"\b(?:stop|quit) (?:being (?:charged|billed|sent)|acting up|playing (?:on|in|at|when"
                "|after))",
                "it is a step",
                Where.INSIDE,
            ),
            Guard(
                r"^ (?:at the (?:latest|top)|here|below|on page|sim|in the app|(?:page|step|section) \d)"
                r"|\?\W*$",
                "it is a step or a question",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        rf"\b(?:your|this|that|such an?|the) (?:\w+ )?{_ITS} (?:is|are|was|were|sounds?|seems?|reads?) "
        r"(?:\w+ly |simply |just |quite |frankly |beyond |like |an? |pure |utter |total |complete "
        ")*(?:joke|laughable|ridiculous|nonsense|rubbish|absurd|pathetic|baseless|silly|stupid|childish"
        r"|garbage|bull\w*|pointless|hilarious|a joke|lies|lie|fiction|fantasy|rant|petty|crap|tosh"
        "|drivel|worthless|frivolous|preposterous|comical|unbelievable|insane|mad|unhinged|bizarre"
        "|tiresome|boring|amusing|irrelevant|far-fetched|exaggerated|ludicrous|delusional|belief|waste "
        r"of)\b|\byou (?:people|lot|types|guys are all|clowns?|whiners?|complainers?)\b(?! (?:of|are "
        r"(?:great|wonderful|the best|so kind)))|\b(?:people|customers|guests|types|folks|users) like "
        r"(?:you|yourself)\b|\byou(?:'re| are) (?:just |only |simply |clearly |obviously |such |being "
        "|such a |quite |so |really |a |an )*(?:hysterical|ridiculous|unreasonable|childish|impossible"
        "|paranoid|delusional|pathetic|clueless|lazy|dense|thick|stupid|ignorant|rude|difficult|liar"
        "|lying|troll|nuisance|pest|time-waster|joke|drama queen|snowflake|karen|crybaby|moaner|whinger"
        r"|fussy|picky|too (?:sensitive|demanding|picky|fussy)|making (?:this|it|things|that|all \w+) up"
        "|imagining|exaggerating|out of your (?:mind|league|depth)|not the (?:sharpest|brightest)|not "
        "very (?:bright|clever|smart)|playing (?:the victim|games|dumb)|one to talk|welcome to (?:your "
        r"opinion|leave|complain))\b",
        detail="contempt",
        unless=(
            _OURS,
            Guard(
                r"\b(?:not|n't|never|nobody|hardly|would never|if|why|sorry (?:that|if)|made you feel"
                r"|feel|without|no) (?:[\w'-]+ ){0,4}$|\b(?:not|n't)\b",
                "it is denied",
            ),
            Guard(
                r"\blying (?:in|on|at|around|about|there|here|awake|down|ahead|under|next|beside)\b"
                r"|\b(?:is|are) (?:very |really |quite )?(?:difficult|impossible) (?:to|for)\b"
                r"|\bdifficult (?:situation|position|time)",
                "it is not said of the customer",
                Where.CLAUSE,
            ),
            Guard(
                r"^ (?:position|spot|situation|place|time|to|than)\b|\?\W*$",
                "it is not said of the customer",
                Where.AFTER,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\bwhat part of\b[^?]{2,60}\b(?:do you not|don't you|did you not|didn't you|are you not|aren't "
        r"you|is (?:so )?(?:hard|difficult|unclear|not clear)|isn't)\b|\bwhat (?:exactly |on earth |else "
        ")?(?:is it (?:that )?)?(?:do|did|don't|didn't) you (?:not )?(?:expect (?:me|us|for)|not "
        r"understand|fail to|understand about|think (?:we|this) (?:are|is))\b|\bdid (?:it|you) (?:not "
        "|n't |never )?(?:even |ever |not )?(?:occur to you|think|consider|cross your mind|bother|try"
        r"|read|look|check)\b|\bhow many (?:more )?times (?:do|must|have|should|are)\b|\bhow (?:hard"
        r"|difficult) (?:can|could|is) it\b|\bwho (?:on earth |in their right mind |even |the hell "
        "|seriously )?(?:orders?|buys?|books?|washes|leaves|keeps|puts|does|would|goes|writes|pays|eats"
        r"|drives|wears|thinks|expects|complains|travels) [^?]{3,90}\?|\b(?:are|were) you (?:\w+ "
        ")?(?:blind|deaf|serious|kidding|joking|stupid|always this|five|twelve|drunk|incapable"
        r"|illiterate|out of your mind|for real|done|finished|quite (?:done|finished))\b|\b(?:can't"
        "|cannot|can) you (?:not |even )?(?:read|count|spell|see that|listen|understand (?:simple|plain"
        r"|basic))\b|\b(?:isn't|is not|not|hardly|it's not) (?:exactly |really |quite )?(?:rocket science"
        r"|brain surgery|that (?:hard|difficult|complicated) to|nuclear physics)\b|\bspell (?:it|this"
        r"|that|things) out\b|\b(?:explain|say|repeat|tell you|go (?:over|through)|write|answer) (?:this"
        r"|it|that|myself|ourselves|the same(?: \w+)?|all this) (?:to you )?(?:yet )?(?:again|one (?:last"
        "|more|final) time|(?:once|one) more|for the (?:last|umpteenth|third|fourth|tenth|hundredth"
        r"|final|\w+th) time|slowly|in (?:small|simple|short) words|over and over)\b|\b(?:for the (?:last"
        r"|umpteenth|hundredth|tenth|third|fourth|final) time)\b|\b(?:even|any) (?:a |an |my |your "
        ")?(?:child|kid|toddler|five[- ]year[- ]old|beginner|monkey|idiot|fool|grandmother|gran|novice"
        r"|schoolboy|dog|first-timer) (?:could|can|would|knows?|understands?|manages?|gets)\b|\bget (?:an "
        "adult|a grown-up|someone (?:older|smarter|competent)|your (?:mum|mother|dad|son|daughter"
        r"|grandson))\b",
        detail="condescending",
        unless=(
            Guard(
                r"\b(?:not have to|shouldn't have to|should not have to|had to|made you|make you|having "
                "to|have to|won't have to|without having to|never have to|tired of|not fair (?:that|to)"
                r"|sorry) (?:[\w'-]+ ){0,4}$",
                "it takes the customer's side",
            ),
            Guard(
                r"\b(?:you|we|i) (?:\w+ )?(?:try|tried) again\b|\bwho would (?:like|be|want|prefer|you)\b"
                r"|\bdid you (?:try|check|look|read|think|consider|bother) (?:\w+ ){0,8}?(?:already|yet"
                r"|the (?:spam|cable|switch))|\bare you (?:done|finished) with\b|\bhow many times (?:have"
                r"|has|had) (?:it|this|that|the)\b|\bwhat do you expect (?:us|me) to do (?:first|next)\b",
                "it only asks",
                Where.SENTENCE,
            ),
            Guard(r"\bdid you (?:try|check|look|read|think|consider)\b", "it only asks", Where.INSIDE),
            Guard(
                r"\b(?:can|could|i'll|i will|we'll|happy to|glad to) (?:\w+ )?$",
                "it offers to explain",
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:oh,?|well,?|aw+,?|ah,?|so sorry,?|gosh,?|dear me,?) how (?:\w+ )?(?:dreadful|awful"
        "|terrible|sad|tragic|horrible|unfortunate|traumatic|inconvenient|devastating|shocking|clever"
        r"|original|thoughtful|charming|lovely|sweet|generous)\b|\b(?:congratulations|congrats|well done"
        "|bravo|hats off|kudos|full marks|top marks|clever you|big round of applause)[,!]? (?:to you "
        r")?(?:,? ?you(?:'ve| have)? |on (?:\w+ly )?(?:finding|discovering|reading|managing|breaking"
        r"|losing|wasting|missing|being|ruining)|for (?:\w+ly )?(?:finding|discovering|reading|managing"
        r"|breaking|losing|wasting|noticing|working|missing|trying))|\b(?:thanks?|thank you) (?:so |ever "
        "so |very |a )?(?:much |lot |kindly )?for (?:your|the|that|yet another|another|such an?|wasting"
        r"|sharing your|enlightening|telling us how to) ?(?:ever so |oh so |so |\w+ly |very )*(?:polite"
        "|charming|pleasant|constructive|insightful|delightful|lovely|friendly|warm|novel|essay|lecture"
        "|sermon|tirade|rant|outburst|wisdom|expertise|words of wisdom|masterpiece|poem|life story"
        r"|theatrics|performance|education|expert|our time|us|we|history lesson|love letter|monologue)\b"
        r"|\b(?:forgive|excuse|pardon) (?:us|me) for (?:not |daring |existing|breathing|assuming|thinking"
        r"|being (?:human|only|unable|busy|so))|\b(?:your|his|her) (?:majesty|highness|lordship|ladyship"
        r"|royal|grace)\b|\bthe world (?:does not|doesn't) (?:revolve|end)\b|\b(?:ever so|oh so) "
        r"(?:polite|kind|charming|patient|important|clever|busy)\b|\bwe (?:all )?(?:stand|stood) in awe\b"
        r"|\b(?:shock|surprise),? horror\b|\bhold the front page\b|\bwhat (?:charming|delightful|lovely"
        r"|colou?rful) (?:words|language|manners)\b|\bspare (?:us|me) (?:the|your|all)\b|\b(?:one|some) "
        r"of those (?:\w+ )?(?:customers|people|guests|types|folks|clients|users|passengers|who)\b|\bif "
        r"only (?:all|every|more) (?:our )?(?:{customer}) (?:were|had|could|was)\b|\b(?:some|certain) "
        "(?:people|{customer}) (?:just |simply |will |always |never |cannot |can't |like |love |enjoy "
        r")+(?:be |to )?(?:complain\w*|pleased?|satisf\w+|moan\w*|happy|attention|drama|read|whin\w+"
        "|everything)",
        detail="sarcastic",
        unless=(
            Guard(
                r"\b(?:glad|delighted|pleased|happy|thrilled|praise|kind words|compliment)\b"
                r"|\bcongratulations on (?:your|the)\b|\bwell done (?:for|you)[^.?!]*\b(?:patience"
                "|keeping|warning|spotting)",
                "it answers praise",
                Where.SENTENCE,
            ),
            Guard(
                r"\bfor (?:your|the|such an?) (?:very |so )?(?:polite|pleasant|friendly|warm|lovely"
                "|constructive|charming|insightful|delightful) (?:words|message|note|mail|e-?mail|letter"
                r"|feedback|review|comments?)\b|\bthank(?:s| you) (?:so |very )?much for us\b",
                "it is plain thanks",
                Where.SENTENCE,
            ),
            Guard(
                r"\bexcuse (?:us|me) for (?:not )?(?:answering|replying|writing|the|taking)|\bforgive "
                "(?:us|me) for (?:not (?:answering|replying|writing|telling|calling|seeing|noticing)"
                "|the)",
                "it apologises",
                Where.SENTENCE,
            ),
        ),
    ),
    Cue(
        Act.RUDE,
        r"\b(?:one|any|another|a single) (?:more )?(?:word|message|e-?mail|mail|call|complaint|letter"
        r"|review|insult|remark|post|peep)\b[^.?!]{0,40}? (?:and|will (?:mean|result|lead|see|get)|means"
        r"|gets) [^.?!]{0,40}?\b(?:account|service|order|lawyers?|block\w*|bann\w*|ban|clos\w+|gone"
        r"|police|cancel\w*|over|regret|blacklist\w*|terminat\w+|suspen\w+|sue|out)\b|\b(?:keep|carry|go "
        "on with) (?:this|that|it|on) (?:up|like this|going)?,? ?(?:and|any longer and) (?:we|i|you"
        r"|your)\b|\bif you (?:continue|keep|persist|insist|go on|carry on|do not stop|don't stop|dare"
        "|ever|post|write|publish|leave|do not (?:remove|withdraw|delete)|don't (?:remove|withdraw"
        r"|delete)) [^.?!]{0,80}?\b(?:we|i)(?:'ll| will| shall| can| may| might| would)(?: \w+)? (?:close"
        "|cancel|block|ban|terminate|suspend|report|sue|delete|charge|pass|blacklist|refuse|withhold"
        r"|stop|take|see you|not hesitate|withdraw|instruct|bar|drop|make sure)\b|\b(?:your|the) "
        "(?:account|order|contract|membership|subscription|service|warranty|refund|booking|claim) "
        r"(?:will be|is|gets|can be|could be|would be|may be|might be) (?:\w+ )?(?:closed|gone|cancelled"
        "|canceled|blocked|terminated|suspended|banned|deleted|withdrawn"
        r"|forfeited?)\b[^.?!]{0,60}?\b(?:if you (?:continue|keep|go on|carry on|persist|complain|write"
        r"|post|dare|ever|don't|do not (?:stop|remove|withdraw|calm|apologi\w+))|unless you (?:stop"
        r"|apologi\w+|calm|remove|withdraw|delete))|\b(?:we|i)(?:'ll| will| shall| would)? (?:\w+ "
        ")?(?:see you in court|(?:be|get) in touch with (?:our|my) (?:lawyers?|solicitors?|attorneys?)"
        r"|know where you live|make sure you (?:never|regret|don't))|\b(?:take|takes?|face|facing|bear"
        r"|consider|threaten) (?:\w+ )?(?:legal|court) (?:action|steps|proceedings)\b|\b(?:our|my) "
        "(?:lawyers?|solicitors?|attorneys?|legal (?:team|department)) (?:will|may|are|is|have|has)(?: "
        r"\w+)? (?:be in touch|contact|take|write to you|hear|proceed|recover|su(?:e|ing)|look forward"
        r"|instructed|been (?:informed|instructed)|ready|waiting)|\b(?:hear|hearing) from our (?:lawyers?"
        r"|solicitors?|attorneys?|legal)\b|\byou(?:'ll| will| would| may| might) (?:\w+ )?(?:regret (?:it"
        r"|this|that)|pay for (?:this|it|that)|be (?:blocked|banned|blacklisted|barred))\b",
        detail="threat",
        unless=(
            Guard(
                r"\b(?:not|never|n't|no need to|nobody|before you|right to|free to|may|can|entitled to"
                r"|you want to|you wish to|if you) (?:\w+ )?$",
                "no threat is made",
            ),
            Guard(
                r"\b(?:free of charge|refund you|as you (?:asked|wished|wanted)|at your (?:request|wish)"
                "|without (?:a |any )?(?:fee|charge)|no fee|for you|send (?:you )?(?:a |the )?(?:new"
                r"|replacement))\b|\bdrop (?:me|us|you)\b",
                "it is what the customer wants",
                Where.CLAUSE,
            ),
        ),
    ),
)
