"""Insults and threats, what was already given or tried, and signs of an earlier contact."""

from __future__ import annotations

_INSULT = (
    "dumber|idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|scum|scumbag|scumbags|bastard|"
    "bastards|bitch|"
    "bitches|asshole|assholes|arsehole|arseholes|dumbass|dumbasses|retard|retards|retarded|dickhead|"
    "dickheads|"
    "wanker|wankers|prick|pricks|twat|twats|cunt|cunts|halfwit|halfwits|dimwit|dimwits|dumb|stupid|brainless|"
    "clown|clowns|pig|pigs|loser|losers|motherfucker|motherfuckers|motherfuckin|vermin|parasite|parasites|"
    "braindead|"
    "dipshit|dipshits|fool|fools|monkey|monkeys|thick|brain-dead|shithead|shitheads|jackass|nitwit|nitwits|"
    "numbskull"
)
_NOUN_INSULT = "|".join(
    word
    for word in _INSULT.split("|")
    if word not in {"dumb", "stupid", "retarded", "brainless", "thick", "braindead", "brain-dead"}
)
_PERSON = (
    "staff|agent|agents|employee|employees|rep|reps|manager|managers|driver|drivers|colleague|colleagues|"
    "team|people|"
    "woman|man|guy|girl|lady|boy|operator|operators|representative|representatives|cow|receptionist|waiter|"
    "waitress|"
    "clerk|cashier|executive|executives|support|supervisor"
)

CUES: dict[str, dict[str, str]] = {
    "abuse": {
        "insult": f"""
            3 you|u|youre|ur|you're|yous are|r|re|must|all|guys|people|lot|really|were|is|such|a|an|so|such|
              absolute|complete|total|utter|fucking|bloody|damn|bunch|be|of|just _? _? _? {_INSULT}
            3 you|u|youre|ur {_INSULT}
            3 {_PERSON}|guys is|are|was|were too|so|such|all|complete|total|an|a|absolute|just? _? {_INSULT}
            3 the|this|that|your|ur|these|those idiot|moron|stupid|dumb|imbecile|dumbass _? {_PERSON}|guys
            3 your|ur _? _? {_PERSON} .. are|is|was|were|r a|an|such|so|all|total|complete|fucking|just|
              absolute|bunch|of|utter|utterly _? _? {_INSULT}
            3 your|ur _? _? {_PERSON} are|is|was|were {_INSULT}
            3 stupid|dumb|fucking|bloody|useless|lazy|fat|ugly|ignorant|brainless|incompetent|worthless|
              bunch|pack|complete|absolute|total|utter|these|those|such of? {_NOUN_INSULT}|cow
            3 stupid|dumb|brainless|fucking|ugly|fat woman|man|guy|girl|lady|boy|cow|people|agent|agents|
              woman|receptionist|driver|bitch
            3 that|the|this|some|an|a {_NOUN_INSULT} who|that|at|on|in|you|working|called|behind
            3 fuck|f|screw you|off|u|yourself
            3 go to hell
            3 go fuck|kill|screw|die yourself|in|you?
            3 piece|pieces of shit|scum|trash|filth
            3 shut up|the
            3 kiss|suck|lick my
            3 drop dead
            3 what|how kind|sort|stupid|dumb|thick|much of|are|an _? {_INSULT}|you|u
        """,
        "threat": """
            4 i|we know where you|u|your live|work|live|office|family
            4 know where you|u|your work|live|sleep|children|kids|family
            4 find|hunt|track you|u|where|your down|and|live|personally|family
            4 watch your|ur back
            4 ill|will|going|gonna|wanna|want to? come|hurt|kill|beat|smash|punch|slap|break|stab|shoot|
              burn|destroy you|u|your|him|her|them|down
            4 hope|wish you|u|your|all _? _? die|dies|choke|rot|suffer|dead
            4 hope|wish you|u .. get cancer|sick|hit|run|hurt
            4 smash|punch|slap|kick|beat|break|rip|cut your|ur|his|her .. face|teeth|head|neck|legs|nose|
              throat|bones
            4 you|u should|deserve|will to? all? die
            4 youll|will pay|suffer for this|it|that|your|what
            4 burn .. down|office|building
            4 break your|his|her face|neck|legs|nose|bones
            4 bomb your|the|this
            4 come .. find|after you
            4 you will|youll regret|be sorry
        """,
        "self": """
            1 i|im|me|am|myself|we|us|feel|felt|feeling|like|treat|treated|treats|think|thinks|my|look|
              looked|called|calls|calling|call
        """,
    },
    "tried": {
        "": """
            2 i|we|ive|weve|have already|also|even|just|then tried|restarted|reinstalled|rebooted|reset|
              contacted|called|sent|emailed|provided|given|told|uploaded|submitted|returned|filled|attached|
              checked|updated|deleted|cleared|spoke|spoken|explained|did|done|sent|uninstalled|explained|
              paid|verified
            2 already tried|restarted|reinstalled|rebooted|reset|contacted|called|sent|emailed|provided|
              given|told|uploaded|submitted|returned|filled|attached|checked|updated|deleted|cleared|
              explained|did|done|uninstalled|restored|paid|verified|spoke|spoken
            2 tried|trying .. reinstall~|restart~|reboot~|reset~|uninstall~|calling|different|another|
              several|multiple|clearing|updating|everything|contacting|turning|changing|times|again|both|all
            2 ive|have|i|we|weve tried|restarted|reinstalled|rebooted|uninstalled|cleaned|checked|tested|
              searched|
              unplugged|swapped|measured|looked|descaled|replaced|charged|rang|phoned
            2 i|we have tried|checked|tested|searched|looked
            2 have been|ive tried|trying
            2 restarted|reinstalled|rebooted|uninstalled|restored .. phone|app|device|router|computer|it|
              and|several|twice|times|pc|laptop|the|my|and
            2 uninstall~ .. install~|reinstall~
            2 uninstalled|reinstalled|restarted|rebooted
            2 cleared|clearing .. cache|cookies|data|history
            2 turned|switched|unplugged it? off|and
            2 followed .. steps|instructions|advice|guide
            2 sent|provided|submitted|uploaded|attached|gave .. twice|receipt|photo|photos|picture|
              pictures|screenshot|screenshots|invoice|proof|documents|document|details|copy|form|copies|
              letters|documentation
            2 called|emailed|contacted|mailed|messaged|rang|phoned|chatted|wrote|spoke|spoken .. times|
              twice|already|you|support|customer|again|service|care|them|several|multiple|many|with|to
            2 raised|opened|filed|lodged|logged a|my|the|multiple|several _? ticket|complaint|case|request|
              tickets|complaints
        """
    },
    "shown": {
        "": """
            2 attached|attaching|enclosed|attachment .. photo|photos|picture|pictures|screenshot|
              screenshots|receipt|invoice|proof|copy|document|documents|image|images|file|form
            2 photo|photos|picture|pictures|screenshot|screenshots|receipt|invoice|proof|copy|image|images|
              video .. attached|enclosed|below|here|included
            2 see attached|the|my|below attached|attachment|photo|photos|screenshot|receipt|picture|
              pictures|image|images
            2 ive|i|have attached|enclosed
            2 here is|are _? _? photo|photos|picture|pictures|screenshot|receipt|invoice|proof|number
            2 with the? photo|photos|picture|pictures|screenshot|receipt|invoice attached
            2 please find
            2 i|we|still have|kept|saved|got the|my|a|all|both|your _? chat|receipt|screenshot|screenshots|
              proof|photos|
              invoice|recording|slip|confirmation
            2 photo|photos|picture|pictures|video|videos|documents .. uploaded|sent|submitted
        """
    },
    "again": {
        "": """
            2 second|third|fourth|fifth|sixth|nth|umpteenth|2nd|3rd|4th|5th time|email|mail|message|
              letter .. i|im|ive|contact~|writ~|email~|ask~|about|to|you
            2 as i|we already? wrote|said|mentioned|explained|told|stated|written|emailed|requested
            2 follow|following up
            2 followup
            2 gentle|friendly|final|second|another|third|my reminder
            2 this is|serves as? a reminder
            2 i|we already? wrote|emailed|contacted|mailed|messaged|called .. last|yesterday|on|weeks|days|
              ago|before|twice|times|already|week
            2 my|our last|previous|earlier|first|original email|message|mail|letter|complaint|request|
              ticket|contact|call
            2 still|yet|not|never|no|havent|hasnt|without .. heard|reply|response|answer|replied|responded|
              answered back?
            2 your|the last|previous|earlier|automated reply|email|answer|response|message
            2 written|called|emailed|contacted|asked|rung|phoned|messaged|complained _? _? times|twice
            2 once|yet again .. i|im|we|contact~|writ~
            2 writing|contacting|emailing|asking|calling .. again
            2 how many times
            2 chasing|chased
            2 case|ticket number
            2 time of asking|writing
            2 its|it is? me again
        """
    },
}
