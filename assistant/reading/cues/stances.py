"""Where a sentence stands towards trouble: withdrawn, somebody else's, agreed to, hedged, or left unsaid.

`relief` takes back what was said before; `elsewhere` and `own` speak of trouble that nobody
here answers for; `agreed` and `pointer` belong to a conversation under way; `gap` sets what was to be
against what is, and `mild` wraps a complaint.
"""

from __future__ import annotations

_KIN = (
    "mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|gran|grandmother|grandfather|nan|"
    "uncle|aunt|partner|friend|boss|colleague|neighbour|neighbours|neighbor|mothers|fathers|mums|moms|"
    "dads|husbands|wifes|sons|daughters|brothers|sisters|friends"
)
_OURS = (
    "website|checkout|site|brochure|page|app|ad|advert|photo|photos|menu|leaflet|catalogue|listing|"
    "invoice|statement|"
    "bill|receipt|label|description|sign|contract|terms|email|mail|letter|booking|confirmation"
)
_STATES = "says|say|said|shows|show|lists|states|promises|promised|calls|reads|claims|mentions|gives"

CUES: dict[str, dict[str, str]] = {
    "relief": {
        "all": """
            1 false alarm
            1 never mind|worry
            1 stop|stopped looking
            1 all along
            1 ignore|disregard|scrap|forget my|the last|previous|earlier mail|email|message|note|complaint
            1 scrap|ignore that|it
            1 call off the|your
            1 hold off|fire on|with
            1 found|located it|them
            1 went|gone away by itself|themselves|itself
            1 no need to reply|answer|respond|worry|do
            1 no harm done
            1 apologies|sorry for|about accusing|bothering|the bother|trouble
            1 silly me
        """,
        "": """
            1 turned it|things|everything|this|that .. around|round
            1 all|everything good|well|fine|sorted|ok|okay now|here|again|from|on|thanks
            1 turned up after|at|in|today|this|yesterday|safely|again
            1 is|are|was back with me|us
            1 works|fine again|now|perfectly|beautifully
            1 no|without quibble|quibbles|questions|fuss|argument
            1 put it|that|things|everything|this right
            1 saved me|my|us|our
            1 had me|us going|running|up again|in
            1 restored|renewed my|our faith
            1 i|we have|ive|weve corrected|fixed|solved|sorted it|that|them
            1 makes sense now
            1 came|come|gone through
            1 all correct|present|there
            1 what a difference
            1 courier|driver|engineer|technician|fitter|plumber has|was|came|phoned|rang .. collected|picked|
              settled|agreed|taken
            1 i|we have it|them now|here|back
            1 gave|given up on _? _? _? seeing|finding|getting
        """,
    },
    "elsewhere": {
        "": """
            1 other|another|different|rival brand|brands|shop|shops|company|companies|maker|makers|supplier|
              provider|firm|hotel|bank|store
            1 from|of|by|with another|a different brand|shop|company|make|maker|supplier|store
            1 my|our old|previous|former|existing
            1 my|our last _ broke|died|flooded|leaked|gave|lasted|cracked|failed|exploded|burst|fell
            1 expecting the worst
            1 my|our last two|three|four|one|ones|provider|supplier|company|bank|broadband
            1 a friend|neighbour|colleague|cousin of
            1 my|our neighbours|friends|sisters|brothers|colleagues
            1 read|seen|heard|reading ... review|reviews|about
            1 the|some|several|bad|many reviews say|said|mention|about|complain
            1 years|ages ago
        """
    },
    "own": {
        "": f"""
            1 i|we|ive|weve have? lost|misplaced _? _? receipt|ticket|tickets|key|keys|card|password|manual|
              code|voucher|booking|letter|note|remote
            1 i|we|ive|weve have? lost|misplaced _? _? receipt|ticket|tickets|key|keys|card|password|manual|
              invoice|code|voucher|booking|letter|note|remote
            1 i|we|ive|weve have? forgot|forgotten|dropped|spilled|spilt
            1 my mistake|fault|bad
            1 i|we|ive|weve managed to
            1 sorry it took me|us
            1 took me|us a while
            1 no more squeak~|drip~|noise~|leak~|problem~|crash~|queue~|wait~
            1 id|would|wed|might hate|miss
            1 my|his|her|our|their late {_KIN}
            1 late fee|fees|payment|charge|checkout|check|arrival|lunch|summer|night|shift|afternoon|evening
            1 my|our _? salary|wages|rent|pay|pension|flight|train|bus|car|van .. late|delayed|start|broke|
              broken
            1 no reply|answer|response needed|necessary|required|expected
            1 no longer need|want|live|work|require|use|have|needed|required
            1 would get lost|stuck
            1 wasnt|werent|didnt|dont expecting|expect|need|mind _? _? answer|reply|answered|replied
            1 usually|normally|often|generally|was|were|always _? hate|hated|dread|dreaded|dreading|avoid
            1 cant|cannot|couldnt|wont|dont believe|wait|praise|thank|imagine|remember|think|recall|recommend
            1 cant|cannot|couldnt|wont make it|that|the|friday|monday|tuesday|wednesday|thursday|
              saturday|sunday
            1 cant|cannot|couldnt come|travel|attend|drive|decide|choose|walk|stand|lift|carry|afford
            1 come|came|gone|went|going down with
            1 is|are|was|were ill|sick|unwell|poorly
            1 ordered|bought|booked|paid|chose|picked ... by mistake|accident
            1 i|we|ive|weve have? broke|cracked|snapped|dropped|spilt|spilled|damaged|bent|
              scratched|lost _? it|
              mine|the|my
            1 i|we|ive|weve made a mistake
            1 when|because|since|as i|we dropped|broke|fell|sat|stepped
            1 dropped|broke mine|it myself?
            1 broke|damaged|lost ... myself
            1 my phone|wallet|bag|purse|passport|handbag was|got|is stolen|lost
            1 prevent|prevents|avoid|avoids|stop|stops|against _? _? breaking|leaking|cracking|cracks|damage|
              rust|stains|leaks|losing
            1 take|takes|collect|collects|remove|removes|recycle|recycles away? a|an|my|our|the|old _? broken|
              old|faulty
            1 nothing|not|anything to|is lose
            1 wont|wouldnt|cant|never stop talking|smiling|laughing|raving
            1 never|not _? forget|regret|disappoint|disappoints|disappointed
            1 never had|have|gave|given|has _? _? _? problem|problems|issue|issues|trouble|fault
            1 single thing to criticise|criticize|complain
            1 no|not _? _? complaints|complaint
            1 to|dont|not want|to break|damage|lose|ruin|scratch
            1 without breaking|damaging|losing|scratching|ruining|spoiling
            1 even the rain|weather
            1 rain|weather .. spoil|ruin|dampen
            1 my|our|the bell|doorbell doesnt|isnt|wont|does
            1 there is|isnt no? lift here
            1 theres no lift
            1 the|our ground|grounds|garden|lake|pond|lawn is? was? frozen
            1 shoulder|back|knee|hip|foot|neck|joint|period|chest pain|pains
        """
    },
    "kin": {
        "": f"""
            1 my|our _? {_KIN}|child|children|baby|toddler|kids|girl|boy|grandson|granddaughter|little
            1 the little one|ones
        """
    },
    "unable": {
        "": """
            1 cant|cannot|couldnt|dont|didnt|unable to? find|read|remember|see|recall|tell|work|
              figure|know|think|
              understand|locate|make
            1 never got|received|had _? _? manual|instructions|booklet|leaflet|guide
            1 manual|instructions|booklet|leaflet|guide has|have|is|are|was|went _? gone|lost|
              missing|vanished|
              walkabout|disappeared
        """
    },
    "agreed": {
        "plan": """
            1 ill|i|well will? send|bring|return|post|take|drop|collect|pick|wait .. tomorrow|then|
              monday|tuesday|
              wednesday|thursday|friday|saturday|sunday|today|back|until
        """,
        "": """
            1 yes please
            1 go ahead with|and|please
            1 suits|suit me|us|fine|well|perfectly
            1 fine by|with|for me|us
            1 see you then|on|there|tomorrow|soon
            1 ill|i|well wait|be|take|send|will|bring|pick .. then|monday|tuesday|wednesday|thursday|friday|
              tomorrow
            1 got it|that
            1 understood|agreed|noted|deal
            1 makes sense
            1 settled on|for
            1 sounds good|great|fine|perfect
            1 that|this|it works for
            1 works for me|us
            1 any time after|before|between
            1 ok|okay|perfect|right|great then|thanks|thank|ill|got|see
        """,
    },
    "pointer": {
        "": """
            1 as agreed|requested|discussed|asked|promised .. i|ive|we|weve|here|please|attached|find
            1 as you|your asked|requested|wanted|suggested|colleague|team|instructed
            1 you|colleague|team|they|agent asked|wanted|requested me|us|for|to
            1 asked me|us for|to
            1 fyi|psa
            1 heads up
            1 headsup
            1 for your records|information|files
            1 thought|think youd|you|you'd .. like|want|know|interested
            1 just|only|quick|wanted to|note to? let you know
            1 update from|for me|us|you
            1 good|great news
            1 to let you know
        """
    },
    "gap": {
        "": f"""
            1 is|are|was|were|be|been|being advertised|sold|described|listed|billed|marketed|pictured|
              promised as|for|with
            1 is|are|was|were meant|supposed|to .. have|be|include|last|hold
            1 i|we|id|weve|ive pay|paid|booked|asked|ordered|chose|reserved|requested|opted
            1 {_OURS} {_STATES}
            1 {_OURS} _ _? {_OURS} {_STATES}
            1 {_OURS} of _? _? _? _? {_STATES}
            1 {_OURS} _ {_STATES}
            1 according to your|the|my
            1 agreed|quoted|promised|usual|advertised sum|price|amount|rate|fee|time|date
            1 now means|costs|takes|needs|wants
            1 i|we thought .. was|were|would|had|could|to
            1 i|we understood|believed that|it|the|this
            1 charge|charges|payment|debit|fee from|by|to you
            1 i|we|ive|weve closed|cancelled|canceled|ended|stopped|returned
            1 said hed|shed|theyd|he|she|they|youd
            1 told|assured|promised me|us
            1 used to
            1 before|until i|we|it could|was|would|had
            1 since|after the|your|that|mondays|last|this _? _? version|update|upgrade|change|redesign|switch
            1 it|today is|its sunday|monday|tuesday|wednesday|thursday|friday|saturday|now
            1 the second|third|fourth|fifth|sixth|nth
            1 second|third|fourth|fifth|sixth|nth _? _? in a|eleven|ten|nine|two|three|four|five|six|as
            1 in a row
            1 half|part|one of _? _? _? _? is|are still? in
        """
    },
    "mild": {
        "": """
            1 mix|mixed|mixing up|ups
            1 mixup|oversight|swapped|mistaken
            1 small|little|minor|one|tiny small? thing|point|observation|niggle|gripe|remark
            1 not the end of
            1 dont|not|hate|loath|loathe|sorry|reluctant _? _? to? make|be|seem a? _? fuss|nuisance|pain|
              bother|difficult|moaner
            1 perhaps|maybe i|ive|im have? misunderstood|missed|mistaken|wrong
            1 would|might have been nice|kind|good|helpful|better|polite|fair|useful
            1 shame|pity about|that|the
            1 what you|they call
            1 so|call this that|a|is
            1 not|isnt|wasnt|hardly what|how|the|as i|we|kind|way|sort
            1 surprised|puzzled|baffled|dismayed|perplexed to be|find|see|learn|hear|read|get|discover
            1 taken aback
            1 left me|us wondering|wanting|cold|hungry|waiting
            1 somewhat|rather|slightly|bit|little|quite underwhelmed|underwhelming|lukewarm|
              disappoint~|puzzled|
              let
            1 underwhelmed|underwhelming|lukewarm
            1 can|could that|it|this be adjusted|fixed|corrected|looked|sorted|right
            1 what do you propose|intend|offer|plan
            1 what are|will|can you going|planning|do to|about|now
            1 isnt|not|hardly much of a|an
            1 would mean more
            1 all the sadder|worse|odder|stranger
            1 not|no a? good? quality
        """
    },
}
