"""What customers feel, and the words by which the cause of it shows."""

from __future__ import annotations

from assistant.model import Cause

CUES: dict[str, dict[str, str]] = {
    "feeling": {
        "angry": """
            3 angry|furious|livid|outraged|fuming|enraged|infuriat~|pissed|irate|seething|disgusted|mad
            2 disgusting|disgraceful|disgrace|outrageous|appalling|appalled|unacceptable|ridiculous|
              shameful|pathetic|shocking|insulting|absurd
            2 wtf|bullshit|bs|fuck|fucking|f|shit|shitty|damn|hell|bloody|crap|screw
            2 sick of|and tired|to
            2 worst|trash|garbage|joke|horrible|awful|terrible|rubbish|worthless
            2 i|we|really hate this|that|your|it|you|when|how
            2 how dare
            2 had enough
            2 😠|😡|🤬|👿|💢
            0.5 !!
        """,
        "frustrated": """
            3 frustrat~|exasperat~|aggravat~
            3 annoyed|annoying|annoys|irritat~|pain
            3 fed up
            2 wits|end of end|my
            2 banging my head
            2 waste|wasted|wasting of|my|so|our|hours|days time|hours|day
            2 again and again
            2 nothing works|helps|helped|worked
            2 struggling|strugg~|headache|hassle|inconvenien~|ridiculously|nightmare
            2 for the|nth third|fourth|fifth|nth|umpteenth|second|time time
            1 keeps|keep|useless|again|😤
            1 still .. waiting|not|no|nothing|havent|hasnt|cant|wont
        """,
        "disappointed": """
            3 disappoint~|dissapoint~|dissatisf~|unsatisf~|unhappy|underwhelm~|displeased
            3 let me|us|everyone|customers? down
            3 letdown
            2 expected better|more
            2 not|never|wasnt|isnt|arent happy|impressed|pleased|satisfied|good|what|great
            2 loyal|longtime customer|user|member
            2 used to|be love|like|be|good|great
            2 regret|shame
            2 wont|never|not .. again|return|back
            1 poor|bad|sadly
        """,
        "worried": """
            3 worried|worry|worrying|worries|anxious|anxiety|scared|concerned|concerning|nervous|fear|
              panic~|frightened|frightening|alarmed|alarming|terrified|uneasy
            3 afraid of|to|for|ill|they|my|we|about
            2 what if
            2 dont want to lose|miss
            2 safe|secure|risk|risky
            2 stress|stressed|stressful
            2 hope .. nothing|isnt|not|safe|wont
            2 cant afford
        """,
        "confused": """
            3 confus~|baffled|puzzled|bewildered|perplexed
            3 dont|doesnt|do|cant|cannot|not understand|get|clear|sure|make why|what|how|sense|if
            2 unclear|misunderst~
            2 no idea|clue
            2 makes|make no|any sense
            2 not sure
            2 strange|strangely|weird|odd
            2 dont|didnt|not understand|know
        """,
        "sad": """
            3 heartbroken|devastated|gutted|saddened|crying|tears|miserable|depressed|heartbreaking|grieving
            3 so|very|really|am|im|feel|feels|makes sad
            2 hurt|hurtful|ruined
            3 my husband|wife|mother|father|mum|mom|dad|son|daughter|brother|sister|partner|
              child _? died|passed
            2 passed away
            2 cried|cry
        """,
        "embarrassed": """
            3 embarrass~|humiliat~|ashamed|mortified
            2 felt|feel|look|looked|looking like a|an fool|idiot|criminal|thief|beggar
        """,
        "exhausted": """
            3 exhaust~|drained
            3 worn|burnt|burned out|down
            3 im|am|were|we|feel|feeling|feels _? _? tired
            3 tired of
            3 sick and tired
            2 cant|cannot take|do|go|deal|cope any|this|it|on|with more|anymore|longer
            2 weeks|months of this|calling|trying|chasing
            2 sleepless|no sleep
        """,
        "distrustful": """
            3 trust|believe .. you|this|them|anymore|your|bank|company|any|word
            3 scam|scammer|scammers|scamming|fraud|fruad|fraudulent|fraudsters|cheat|cheats|cheating|
              cheaters|cheated|thieves|crooks|ripoff|liars|robbed|robbery|looting|theft|dishonest|shady|fake
            3 lied|lying|liar|lies
            2 rip off
            2 ripped off
            2 steal|stealing|stole .. money|from
            2 empty|false|fake|broken promises|promise
            2 untrust~|suspicious
        """,
        "urgent": """
            3 urgent|urgently|asap
            3 an|is emergency
            3 right away
            2 need|needs|fix|want|must .. right now
            2 immediately|immediate|quickly|soon
            2 as soon|quickly as
            2 before|by tomorrow|tonight|friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend
            2 need .. today|now|tomorrow|tonight
            2 time sensitive|critical
            2 running out of
            2 hurry
        """,
    },
    "cause": {
        Cause.NOT_HEARD: """
            3 no|zero|without _? response|reply|answer|answers|replies|callback
            3 nobody|noone .. answer~|repl~|respond~|listen~|help~|call~|picks|cares|came|gets|got
            3 no one .. answer~|repl~|respond~|listen~|help~|call~|picks|cares|came|gets|got|ever
            3 ignor~|unanswered|unheard
            3 not|never|dont|doesnt|didnt|havent|hasnt|wont|dnt .. reply|replied|respond|responded|answer|
              answered|listen|listening|heard|listened|responding|replying
            3 already|repeatedly|times|multiple|told|many|several .. told|called|emailed|written|contacted|
              mailed|asked|explained|reported|complained|requested|times|raised
            3 told|called|emailed|contacted|asked|mailed|complained|written|chatted|calling .. times|twice|
              repeatedly|again|several|multiple|many
            3 second|third|fourth|fifth|sixth|nth|umpteenth|2nd|3rd|4th time|email|mail|call|message|
              complaint
            3 times .. asked|called|contacted|emailed|told|written|requested|explained
            2 on hold
            2 hung up
            2 automated|template|scripted|copy|canned|bot|bots|robot
            2 passed|transferred|bounced around|from|to|between
            2 keep|keeps|kept saying|telling|asking|transferring|sending|being|told|giving|closing
            2 doesnt|dont|not care|caring
            2 case|ticket|chat .. closed
            2 reached|reach out
            2 get through|hold|past
        """,
        Cause.UNMET_EXPECTATION: """
            3 expected|expect|expecting|expectation|expectations
            3 promised|promise|promises|guarantee|guaranteed|assured
            3 supposed|meant to
            3 advertis~|described|pictured|pictures|photos|misleading|misled
            3 was|were|been told|quoted|informed
            3 told|quoted|assured me|us
            2 paid for|extra|good|a|premium|so|full
            2 for the price|money|amount|that
            2 worth|value .. money|price|it
            2 not what i
            2 should|shouldnt have|be|not|take|work
            2 star|stars|reviews
            2 said|says|stated|states _? .. would|will|was|is
            2 instead|not as of|described
            2 wrong item|size|product|order|colour|color
            2 below|average par|standard|standards
            2 overpriced|expensive|upto|elsewhere
            2 eligible
        """,
        Cause.ANXIETY: """
            3 afraid of|to|for|ill|they|my|we|about
            4 worried|worry|anxious|scared|nervous|panic~|frightened|terrified|desperate|desperately|
              alarmed|fear
            3 wedding|funeral|surgery|hospital|medication|medicine|medical|cancer|disabled|pregnant|baby|
              newborn|rent|mortgage|eviction|visa|interview|exam|insulin
            3 need .. for .. birthday|wedding|trip|exam|holiday|interview|work|job|surgery|medical
            3 cant|cannot afford|sleep
            3 all|only my|our _? savings|money
            2 urgent|urgently|emergency|stress~
            2 lose|losing my|our job|house|home|money|account|data|business
            2 is|are my|our money|data|account|details|card safe|secure
            2 single|old elderly? mother|mom|mum|dad|parent|father
            2 safe|risk
            2 what if
            2 lost my|our job|husband|wife|mother|father
            2 hardship|unemployed|pandemic
        """,
        Cause.MISUNDERSTANDING: """
            3 dont|didnt|cant|cannot|not|do understand|get why|what|how|this|the|it
            3 confus~|unclear|misunderst~|baffled
            3 i|we thought|assumed|believed|understood
            3 what does .. mean
            2 why|how was|did|am|were|is i|my|the|it|this|a charged|bill|price|charge|fee
            2 not|no sure|clear|idea
            2 makes|make no|any sense
            2 dont know why|what|how|if
            2 what is|are this|these|the charge|fee|charges
            2 is this|that|it normal|correct|right|a
            2 strange|strangely|weird
        """,
        Cause.FRUSTRATION: """
            3 frustrat~|annoying|annoyed|irritat~|aggravat~|fed
            2 still|stuck|struggling|strugg~|waiting|waited
            2 keeps|keep|kept|continues|constantly|everytime|repeatedly|always|again
            2 tried|trying .. everything|times|already|several|multiple|different|to
            2 not|doesnt|wont|stopped|cant|isnt .. work|working|load|open|connect|log|login
            2 crash~|freez~|glitch~|bug|bugs|slow|error|broken|broke
            2 hours|days|weeks|months|month|week|forever|ages
            2 delay~|late|overdue
            2 waste|wasted of|my
            1 problem|issue|problems|issues
        """,
    },
}
