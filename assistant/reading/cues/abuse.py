"""Insults and threats aimed at a person."""

from __future__ import annotations

_INSULT = (
    "dumber|idiot|idiots|moron|morons|imbecile|imbeciles|cretin|cretins|scum|scumbag|scumbags|bastard|"
    "bastards|bitch|"
    "bitches|asshole|assholes|arsehole|arseholes|dumbass|dumbasses|retard|retards|retarded|dickhead|"
    "dickheads|"
    "wanker|wankers|prick|pricks|twat|twats|cunt|cunts|halfwit|halfwits|dimwit|dimwits|dumb|stupid|brainless|"
    "clown|clowns|pig|pigs|loser|losers|motherfucker|motherfuckers|motherfuckin|vermin|parasite|parasites|"
    "braindead|"
    "dipshit|dipshits|fool|fools|monkey|monkeys|thick|shithead|shitheads|jackass|nitwit|nitwits|"
    "numbskull|slut|sluts|slag|slags|whore|whores|tosser|tossers|bellend|bellends|knobhead|knobheads|pillock|"
    "pillocks|plonker|plonkers|simpleton|simpletons|turd|turds|muppet|muppets|douchebag|douchebags|fuckwit|"
    "fuckwits|shitbag|wankstain|scrote|gobshite|nobhead|bimbo|bimbos|lowlife|lowlifes|cockroach|cockroaches|"
    "subhuman|subhumans|ignoramus|drongo|drongos|galah|galahs|wally|wallies|dipstick|dipsticks|dullard|"
    "nincompoop|"
    "idiotic|moronic|braindeads|dunce|dunces|buffoon|buffoons|numpty|numpties"
)
_ADJECTIVES_WORDS = "dumb stupid retarded brainless thick braindead subhuman idiotic moronic dumber"
_ADJECTIVES = frozenset(_ADJECTIVES_WORDS.split())
_NOUN_INSULT = "|".join(word for word in _INSULT.split("|") if word not in _ADJECTIVES)
_SOFT_WORDS = (
    "clown clowns pig pigs monkey monkeys fool fools muppet muppets turd turds parasite parasites "
    "cockroach cockroaches vermin prick pricks loser losers slag slags"
)
_SOFT = frozenset(_SOFT_WORDS.split())
_HARD = "|".join(word for word in _NOUN_INSULT.split("|") if word not in _SOFT)
_LOW = (
    "worm|worms|rat|rats|hag|hags|cow|cows|swine|troll|trolls|zombie|zombies|leech|leeches|creep|creeps|"
    "maggot|"
    "maggots|weasel|snake|snakes|toad|slob|slobs|oaf|oafs|pig|git|gits|sow|dog|dogs|animal|animals|savage|"
    "savages|peasant|peasants|weirdo|pervert|perverts|crook|cretin|imbecile|excuse|trash|filth|human|man|"
    "woman|"
    "people|sod|sods|gremlin|insect|insects|sheep|donkey|donkeys|ape|apes|freak|freaks"
)
_LOW_NO_EXCUSE = "|".join(word for word in _LOW.split("|") if word != "excuse")
_NASTY = (
    "pathetic|disgusting|spineless|slimy|filthy|ugly|fat|stupid|miserable|vile|fucking|worthless|brainless|"
    "gutless|sad|dumb|horrid|evil|rotten|nasty|snivelling|sniveling|weaselly|revolting|thick|heartless|"
    "cowardly|lying|thieving|dirty|lazy|useless|ignorant|greasy|repulsive|wretched|bloody|stinking|inbred"
)
_SHARP = (
    "pathetic|disgusting|spineless|slimy|filthy|ugly|fat|worthless|brainless|gutless|sad|snivelling|stinking|"
    "revolting|repulsive|cowardly|inbred|stupid|dumb|thick|fucking|wretched|vile"
)
_PERSON = (
    "staff|agent|agents|employee|employees|rep|reps|manager|managers|driver|drivers|colleague|colleagues|"
    "team|people|"
    "woman|man|guy|girl|lady|boy|operator|operators|representative|representatives|cow|receptionist|waiter|"
    "waitress|"
    "clerk|cashier|executive|executives|support|supervisor|technician|technicians|engineer|engineers|plumber|"
    "fitter|installer|courier|couriers|postman|nurse|doctor|teller|salesman|saleswoman|consultant|adviser|"
    "advisor|advisors|boss|ceo|chef|guard|mechanic|crew|assistant|assistants|bloke|chap|kid|lad|host|hostess|"
    "moderator|trainer|builder|builders|cleaner|workers|worker|developers|developer|designer|boys|girls|lot|"
    "crowd"
)

CUES: dict[str, dict[str, str]] = {
    "abuse": {
        "insult": f"""
            3 you|u|youre|ur|you're|yous are|r|re|must|all|guys|people|lot|really|were|is|such|a|an|so|such|
              absolute|complete|total|utter|fucking|bloody|damn|bunch|be|of|just _? _? _? {_INSULT}
            3 you|u|youre|ur {_INSULT}
            3 {_PERSON}|guys is|are|was|were too|so|such|all|complete|total|an|a|absolute|just? _? \
              {_INSULT}
            3 the|this|that|your|ur|these|those idiot|moron|stupid|dumb|imbecile|dumbass _? {_PERSON}|guys
            3 your|ur _? _? {_PERSON} .. are|is|was|were|r a|an|such|so|all|total|complete|fucking|just|
              absolute|bunch|of|utter|utterly _? _? {_INSULT}
            3 your|ur _? _? {_PERSON} are|is|was|were {_INSULT}
            3 stupid|dumb|fucking|bloody|useless|lazy|fat|ugly|ignorant|brainless|incompetent|worthless|
              bunch|pack|complete|absolute|total|utter|these|those|such of? {_NOUN_INSULT}|cow
            3 stupid|dumb|brainless|fucking|ugly|fat woman|man|guy|girl|lady|boy|cow|people|agent|agents|
              woman|receptionist|driver|bitch
            3 that|the|this|some|an|a _? {_NOUN_INSULT} who|you|working|called|behind
            3 that|the|this|some|an|a _? {_HARD} that|at|on|in|from
            3 the|those|these|a|some {_HARD} in|at|from|on|running|bunch
            3 bunch|pack|load|lot|shower of _? {_NOUN_INSULT}
            3 {_PERSON} is|are|was|were a|an|such|just? _? {_SHARP}|lazy|useless {_LOW}
            3 dozy|lazy|fat|stupid|ugly|old|silly|dopey|dumb|miserable cow|cows|bint|hag|trout
            3 as|so|too|you|youre dumb|thick|stupid as a? rock|brick|rocks|bricks|pigshit|shit|post|plank|
              they|mud
            3 dumbest|stupidest|thickest|dimmest person|people|bunch|agent|human|man|woman|lot|idiot
            3 mentally retarded|deranged|defective|deficient|subnormal
            3 shut your|ya|yer mouth|face|trap|gob|hole
            3 brain cell|cells between|in|among
            3 single|one|two brain cell|cells
            3 get|go stuffed|screwed|bent
            3 fuck|f|screw you|off|u|yourself
            3 go to hell
            3 go fuck|kill|screw|die yourself|in|you?
            3 piece|pieces of shit|scum|trash|filth
            3 shut up|the
            3 kiss|suck|lick my
            3 drop dead you|all|and|the|now|please
            3 you|can|just|please|should|all drop dead
            3 what|how kind|sort|stupid|dumb|thick|much of|are|an _? {_INSULT}|you|u
            3 you|youre|ur|u are|r? a|an? _? {_SHARP} little|fat|old|ugly? {_LOW}
            3 you|youre|ur|u {_NASTY} little|fat|old|ugly|excuse? {_LOW}
            3 you|youre {_NASTY} lot|bunch|bastard|people
            3 youre|you a|an|little|absolute|complete|total|utter? worm|rat|hag|swine|troll|leech|creep|
              maggot|weasel|snake|toad|slob|oaf|git|gits|savages|maggots|leeches|rats
            3 what|such a|an {_SHARP} _? {_LOW_NO_EXCUSE}
            3 intelligence|brain|brains|brainpower|iq|wit of a|an
            3 you heartless|soulless|spineless|gutless|cruel|evil|nasty witch|man|woman|people|lot|person|
              creature
            3 waste of a chair|desk|salary|wage|uniform|seat
            3 whoever .. is|was|must a|an|be? an? _? {_INSULT}
            3 dropped on your|his|her|their head
            3 drongo|drongos|galah|numpty|numpties|muppets|pillocks
            3 {_SHARP} excuse|excuses for|of a|an human|person|man|woman|being|manager
            3 waste of oxygen|skin|air
            3 you|youre|he|she|agent|staff|people|manager|driver|rep|team ... waste of space
            3 you|youre|they|people|lot|staff|team are|is|you|people|lot|all|just? all|just|nothing? but? \
              trash|garbage|filth|subhuman|worthless|pondlife
            3 you|youre|are|staff|people|lot|agent|team|u|r|all _? _? brain dead
            3 thick as mince|pigshit|shit|planks|bricks
            3 you|lot|people|they|staff|team|youre|all _? as? thick as
            3 two short planks
            3 go|fly|crawl|get|piss back|home to|where? where|your|whatever|under? own|ur|you|hole? country|
              came|continent|rock
            3 learn|speak to? speak? proper|some? english or|you|properly|before|first
            3 you|people|staff|agents|they|should|must|and learn to? speak? some|proper? english
            3 call|phone centre|center|shop monkey|monkeys|drone|drones|slave|slaves
            3 some|bloody|fucking|stupid|another|these|damn|you|filthy foreigner|foreigners|immigrant|
              immigrants|indian|indians|paki|pakis|slave|peasant
            3 shove|stick|ram|stuff|stuck ... up your|his|her|their|ur|where
            3 shove|stick|ram|stuff ... where the sun
            3 can|could shove|stuff her|his|it|your|their|that|this|them
            3 can|could stick your|it|this|that ... up|where
            3 the|your|that|this|some|a|delivery|fat|old|you|little slut|slag|whore|bimbo|tart|hag|bint
            3 f ing|king|cking idiot|moron|clown|cow|bitch|liar|useless|prick|cunt|muppet|retard
            3 eat shit
            3 piss|fuck|sod|bugger off you|u|all|and
            3 lobotomised|lobotomized
            3 kill|hang|shoot|hurt yourself|yourselves
            3 you|youre|ur|the {_SHARP}|filthy|dirty|disgusting scum|vermin|bastard|bastards
            3 he|she|hes|shes a|an|such _? _? {_SHARP} useless|lazy? lump|slob|pig|cow|bitch|liar
            3 shouldnt|not be|been allowed to breed|reproduce
            3 crawl|slither back|under|into
            3 disgrace to the? human|humanity|mankind|race
            3 ugly|old|fat|evil|miserable witch|hag|trout|crone
            3 everyone|everybody|all|you|staff|they .. inbred|inbreds|retarded
            3 mentally handicapped|challenged
            3 what a|an _? {_HARD}
            3 go and? die
            3 dont you go|just and? die|jump|hang
        """,
        "threat": """
            3 hope|hoping|wish you|they _? lose|losing|rot|die|suffer|choke|burn|get .. job|jobs|rot|die|
              hell|cancer|sacked
            3 i|we know where _? _? you|your .. live|lives|is|are|work|park ... wait|find|
              regret|sorry
            3 watch your back
            3 break|breaking|smash|punch|kick|slap his|her|your|their|its _? legs|leg|arm|arms|face|nose|
              neck|teeth
            3 hope|wish your _? mother|mum|family|kids|children .. ashamed|sick|dies|die|suffer
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
            4 find|found|finding out? where you|u|ur|your live|work|lives|park
            4 hope|wish|hoping you|u|your|he|she|they|all|someone|somebody _? _? gets|get|is|be|are|lose|
              loses hit|cancer|killed|run|raped|beaten|stabbed|shot|covid|crash|crashes|sick|ill|burn|hurt
            4 hope|wish|hoping you|u|your|he|she|they|all _? _? _? rot|rots|die|dies|suffer|suffers|burn|
              burns|choke|chokes
            4 deserve|deserves|asking a|to|for be? slap|slapped|beating|smack|punched|punch|kicking|beaten|
              shot|hanged|die|punching
            4 ill|im|will|going|gonna .. slit|strangle|throttle|kill|knock|wring|smash|bash|gut|batter|cut \
              you|your|him|her|his|them|u
            4 send|sending|bring|bringing .. boys|mates|lads|friends|brothers round|over|after|there|to
            4 you|u|they should|ought to? be shot|hanged|hung|strung|flogged
            4 like|love|want|wanna|tempted to? wring|slap|punch|strangle|throttle|smack|hit you|your|him|
              her|u
            4 watch your|ur step|back|kids|tyres|family
            4 be waiting for|outside you|him|her|your|outside
            4 pay with your|ur blood|life|teeth
        """,
        "self": """
            1 i|im|me|am|myself|we|us|feel|felt|feeling|like|treat|treated|treats|think|thinks|my|look|
              looked|called|calls|calling|call
        """,
    },
}
