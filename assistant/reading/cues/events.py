"""What went wrong for the customer, told as something that happened or does not happen.

The weight says how surely the words report trouble: 3 alone, 2 with a thing or a date beside them, 1 only
beside other signs. Questions and suppositions are sifted by `assistant.reading.events`.
"""

from __future__ import annotations

_THING = (
    "order|orders|parcel|parcels|package|packages|delivery|item|items|shipment|goods|purchase|it|they|"
    "letter|refund|"
    "money|replacement|card|ticket|tickets"
)
_NOT = "not|never|hasnt|havent|hadnt|didnt|isnt|wasnt|arent|doesnt|nothing|nobody|noone|wont|dont|didn"
_COME = (
    "arrived|arrive|arriving|arrives|come|came|comes|coming|received|receive|delivered|deliver|turned|shown|"
    "showed|"
    "appeared|appear|dispatched|shipped|reached|reach|materialised|materialized|happened|refunded|credited|"
    "repaid|"
    "returned|replaced|repaired|fixed|resolved|solved|replied|reply|answered|answer|responded|respond|heard|"
    "called|"
    "got|gotten|landed|moved|added|applied|posted|processed|disbursed|cancelled|canceled|updated|"
    "cleaned|listened|helped|moved"
)
_WORK = (
    "fetch|fetching|receiving|work|working|worked|works|start|starts|starting|turn|open|opens|opening|load|"
    "loading|loads|charge|"
    "charging|close|"
    "closes|closing|print|printing|connect|connecting|connects|respond|responding|function|functioning|run|"
    "running|"
    "play|playing|fit|fits|fitting|hold|heat|heats|cool|drain|drains|spin|let|lets|allow|allows|sync|"
    "syncing|save|"
    "saving|update|updating|install|installing|send|sending|show|showing|display|displaying|accept|"
    "accepting|accepts|"
    "recognise|recognize|match|scan|recognising"
)
_CANT = "cant|cannot|couldnt|unable|cnt|wont|wouldnt|doesnt|dont|didnt|isnt|arent|never|stopped|not"
_GET = (
    "log|login|sign|signin|enter|access|open|use|get|reach|register|download|install|upload|send|book|pay|"
    "cancel|"
    "withdraw|transfer|connect|save|print|play|remove|change|update|complete|activate|redeem|watch|see|hear|"
    "find|add|"
    "import|export|turn|load|sleep|verify|checkout|invest|view|receive|delete|edit|select|contact"
)
_CHARGED = "charged|billed|debited|deducted|invoiced|overcharged"
_PEOPLE = (
    "he|she|they|you|staff|driver|man|woman|agent|lady|guy|waiter|waitress|clerk|manager|receptionist|"
    "operator|fitter|technician|engineer|courier|who|rep|colleague|employee"
)

CUES: dict[str, dict[str, str]] = {
    "event": {
        "": f"""
            3 broke|snapped|shattered|smashed|cracked|ripped|collapsed|jammed|melted|buckled|warped|crumbled|
              malfunctioned|leaked|exploded|burst|crashed|froze|flooded|tore|splintered
            2 broken|torn|crushed|dented|scratched|soaked|damaged|defective|faulty|leaks|leaking|dent|chipped|
              mouldy|moldy|rotten|spoiled|spoilt|stale|rancid|undercooked|frayed|wobbly|stained|cracks|dents|
              scratches|crack|shards
            3 is|are|was|were|arrived|came|got|comes|keeps|its|gone|completely|totally broken|torn|crushed|
              dented|scratched|soaked|damaged|defective|faulty|leaking|mouldy|moldy|rotten|stale|bent|
              wobbly|stained|loose|peeling|rusty|jammed|stuck|smashed|cracked|shattered|ripped|ruined
            3 quit|died|gave|packed|conked|given on|up|out|in
            3 fell|came|come|coming|fallen|falling|falls apart|off|loose|undone|unstuck|unglued
            3 in _? _? _? _? pieces|bits|halves|shards|tatters
            2 kaput|gone
            3 stopped|quit|ceased|stops|quits {_WORK}|coming|responding|answering
            3 keeps|kept|keep|continues|continually|constantly|randomly .. crash~|freez~|stop~|restart~|drop~|
              disconnect~|cutting|failing|losing|turning|logging|asking|closing|breaking|sending|saying|
              charging|ringing|calling
            3 {_CANT} _? {_WORK}
            3 doesnt|dont|didnt|wont even|really|actually|properly|always|ever {_WORK}
            3 can|could not _? {_GET}
            3 cant|cannot|couldnt|cnt|unable to? even|longer|now|still|get|be? {_GET}
            2 not|never|no longer? possible|able|available|there|in|visible|recognised|recognized
            3 {_NOT} .. {_COME}
            3 no one .. {_COME}|came|answers|cares
            3 neither|none of us|them|the|these .. slept|sleep|worked|works|came|fit|fits|arrived
            3 isnt|doesnt|not|wont|never|dont|arent _ _? properly|correctly|reliably
            2 you|they managed to
            2 managed to send|lose|break|forget|mix|miss|ruin|damage|charge
            2 now means|costs|takes
            2 another automated|automatic|standard|robot|canned|copied|apology|excuse
            2 price|prices|fee|fees|rent|premium|surprise rise|rises|increase|increases|hike
            2 explain|explained|explaining|told|repeated|repeat _? my|our|the|this|it _? situation|
              problem|story|
              issue|case|again|to
            3 without a|any? warning|notice|explanation
            2 without a|any|one word
            3 where|wheres|when|why ... !!
            3 had enough
            3 falling|fallen|falls|fell to bits|pieces
            3 coming and going
            2 again no|nothing|the
            3 there was|were|is|are|wasnt|isnt no|only|any
            3 out of function|order|service|action
            3 is|are|was|has still _? _? the? same|one|wrong|there
            3 logs|kicks|throws|signs me|us|you out
            3 shutters|doors|door|shop|gates _? were|was|are|is down|shut|closed|locked
            3 nobody|noone .. answers|cares|picks|knows|helps|calls|replies|responds
            3 no|zero|without any? reply|answer|response|sign|news|trace|explanation|callback|word|tracking|
              signal|internet|connection|power|heating|electricity
            3 no _? booking|reservation|room|table|record|water|lid|screws|charger|manual|invoice .. and|when|
              for|in|at|under|left
            3 still|yet|anymore .. no|not|nothing|havent|hasnt|isnt|waiting|pending|missing|unresolved|
              without|
              cant|wont|doesnt|stuck|unpaid|being|preparing|processing|owe|owed
            3 here i|we am|are still?
            3 still _? _? waiting|here|pending|missing|says|shows|showing|nothing
            1 still
            3 where|wheres is|are|s|the|my ... still|yet
            3 {_THING} ... yet
            2 was|were|got|been taken|withdrawn|collected
            2 needs|should|ought|must to? be|have an|a|some? option|feature|way|functionality
            2 they|it|you|he|she|housekeeping|staff|team|app|site|company|driver didnt|doesnt|dont|never|wont
            2 they|it|you|he|she|housekeeping|staff|team|app|site|company|driver did|does|do|will|would not
            3 they|you|it|he|she never do|did|does|called|call|came|come|answer|answered|reply|replied|work|
              worked
            2 no|without _? option|support|registration|feature|facility|functionality|access|customer
            2 isnt|not helping|accep~|accpt~|disburs~|compatible|possible
            2 dont|didnt|not like|enjoying|enjoy
            2 only lets|allows|gives|accepts
            2 covers|hides|obscures|overlaps|blocks the|my|part|half
            2 remains|persists|expired
            3 despite|although ... charged|billed|cancelled|canceled|late|refused|told|forced
            2 very|so|too|extremely|really|painfully slow|slowly
            3 slow|slowly|slower .. since|after
            2 forced to|at|into
            2 blurry|unreadable|illegible|outdated
            3 decided|insists to|on block|blocking|close|remove|charge|charging
            3 not here yet?
            2 arrived|shipped|come|here|delivered|sent|dispatched|received|refunded yet
            3 {_THING} .. late|overdue|delayed|lost|missing|gone|stuck
            2 late|overdue|delayed|delay|delays|missing
            2 days|weeks|hours|minutes|months|week|day|month|hour late|overdue|behind|past
            3 been|was|were|am|are|is|kept|keep me|us? waiting
            3 one|two|three|some|half item|items|of .. not|missing|never|wasnt|werent
            3 waited|waiting .. hours|hour|days|weeks|months|minutes|ages|forever|since
            3 took|taken|taking|takes ages|forever|weeks|months|hours
            2 wait|weeks|months|days .. and|with|without no|nothing|counting
            3 you|they|he|she|driver|fitter|engineer|technician were|was|had going|supposed|meant|due|
              to? bring|come|deliver|call|send|collect|to
            3 was|were|is|are|it|order|parcel supposed|meant|due|promised|scheduled|expected .. {_COME}|be|
              here|
              on|by|last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday
            3 should have|be been|arrived|come|here|received
            2 delivery|arrival|due date|day|slot was|of|has|passed
            2 was|were|been|am|i|we promised|assured|guaranteed|told|quoted
            2 you|your|they|agent|rep|site|website|page|app|advert|chat promised|told|assured|guaranteed|
              claimed
            1 you|your|they|agent|rep|site|website|page|app|advert|chat said|says|claims
            3 {_CHARGED}|paid|took|taken|takes|charge|charging .. twice|again|double|thrice|wrongly|anyway|
              incorrectly
            3 {_CHARGED} .. without|extra|wrong|wrongly|incorrectly|too|more|two|three|times|full|despite
            1 {_CHARGED}
            2 money|amount|got|fee|rs|rupees ... {_CHARGED}|cut
            3 {_CHARGED}|paid ... two|2|three times
            3 double|twice|duplicate|wrong|extra|unknown|unauthorised|unauthorized|hidden|
              unexpected {_CHARGED}|
              charge|charges|payment|payments|deduction|fee|fees|billing
            3 you|youve|they|theyve have? just? taken|took|helped|pocketed|kept .. money|from|for|my
            3 you|youve|they|theyve have|ve? taken|took
            3 money|amount|payment|fee .. taken|gone|deducted|debited|cut|stuck|disappeared|vanished
            3 renewed|renews|renewal .. without|anyway|automatically|me|not|dont|didnt
            3 i|we did|do not|never|really want it|this|that|them|another|these|any
            3 i|we didnt|dont|never|not want it|this|that|them|another|these|any
            3 i|we did|have not|never ask|asked|order|ordered|agree|agreed|authorise|authorize|authorised|
              authorized|sign|signed|make|made|consent|consented|subscribe|subscribed
            3 i|we didnt|never|havent ask|asked|order|ordered|agree|agreed|authorise|authorize|authorised|
              authorized|sign|signed|consent|consented|subscribe|subscribed
            3 overdrawn|overcharged|scammed|cheated|misled|stranded|robbed|shortchanged
            3 you|youve|they|theyve|airline|courier|carrier|hotel|has lost|misplaced|lose
            1 lost|lose|losing|misplaced my|our|it
            3 {_PEOPLE}|you|they forgot|forgets
            2 food|meal|soup|coffee|room|shower|water|chicken .. cold|raw|burnt|undercooked|overcooked|
              lukewarm
            3 arrived|came|delivered dead|wilted|droopy|limp|withered|broken|open|empty|unsealed|thawed|warm
            3 without _? internet|power|water|heating|electricity|phone|signal|connection|broadband|wifi|
              reply|answer
            3 hours|minutes|ages|hour|mins on hold|waiting|the
            3 how long|much|many|often .. have|must|longer|more|times .. wait|chase|ask|call|write
            3 show|showed|shows|shown|sent|sends|forwarded|gave .. my|our ... everyone|everybody|strangers|
              others|
              somebody|someone|people
            3 only|just ... in|inside the|this? box|parcel|package|bag|carton|envelope
            2 lost|lose|losing|misplaced the|all|everything
            3 locked|shut|logged|kicked out|me
            3 got|get|am|is|are|was|were|been|my|has|have|i _? _? locked|blocked|suspended|disabled|banned|
              frozen|paused|deactivated|restricted|denied|declined|rejected|refused|hacked|terminated|
              overlooked|forgotten|ignored|withdrawn|disapproved
            3 cancelled|canceled|changed|moved|rebooked|postponed .. without
            3 you|they|airline|hotel|restaurant|system have|has? just? cancelled|canceled|rebooked|postponed|
              bumped .. my|our|us|me|the
            3 tracking|it|status|app|courier|carrier|page|system|driver|which|you says|said|shows|claims|
              claim|
              claimed|marked|reckons|insists ... delivered|handed|signed|collected|left
            3 nobody|noone _ anything|anybody|anyone|me|us|my|it
            3 page|status|tracking|app|site|website|portal .. says|said|shows|showing|showed|
              stuck ... preparing|
              prepared|processing|pending|created|transit|dispatched|awaiting
            2 the whole time
            2 its|is|been now|already? almost|nearly|over|more|about|than|only? _? _? weeks|days|months
            2 its|is now
            3 gone|broken|dead|empty|faulty already|again
            2 could|did|would not even? find|spell|help|answer|tell|say|give|offer
            3 couldnt|didnt|wouldnt even? find|spell|help|answer|tell|say|give|offer|explain|care|bother|
              listen
            3 my|our _? _? was|were|is|has|got .. cancelled|canceled|changed|moved|rebooked|postponed|lost|
              gone|
              given|deleted|bumped|overbooked|hacked|stolen|blocked|locked|late
            3 rude|rudely|shouted|yelled|swore|sneered|shrugged|insulted|humiliated|patronised|patronized|
              belittled|mocked|lied|cheated|snarled|unfriendly|impolite|dismissive|arrogant|condescending
            3 {_PEOPLE} .. laughed|refused|ignored|hung|cut|left|walked|dumped|threw|lied|snapped
            3 laughed at|and|in
            3 hung up
            3 cut me off
            3 left|dumped|threw|abandoned ... outside|rain|pavement|street|doorstep|door|porch|hallway|gate
            3 wrong|incorrect|different item|items|product|size|sizes|colour|color|model|thing|one|part|order|
              shoes|shirt|dish|food|meal|parcel|address|name|amount|price|date|room|person|post|account|
              number|version|details|information
            3 sent|send|received|got|delivered|gave|shipped|brought|supplied|packed .. wrong|incorrect|
              different|
              instead|other
            3 what turned|came|arrived|showed|i|we up|was|is|got|received
            3 instead of
            3 nothing|not|isnt|wasnt|looks|look like|as|what the|in|on|your|described|advertised|pictured|
              shown|
              promised|ordered|expected|stated|agreed
            3 not what i|we|was|you
            2 only|just _? _? _? _? in|inside it
            3 short|missing by|of|from|in|two|one|a
            2 one ... longer|shorter|bigger|smaller|darker|lighter than
            3 too|way too? small|big|short|long|tight|thin|loose|cold|hot|noisy|loud|salty|slow
            3 cold|raw|burnt|overcooked food|chicken|meal|soup|steak|fries|pizza|coffee
            3 wrong with
            3 went|gone|going|goes|go wrong
            3 error|errors|glitch|bug|malfunction|outage
            3 server|http|status|code|a|the 500|502|503|404
            3 fault in|with|on|code|light|message
            3 down for|again|since|all|the|right|now|at
            3 is|are|been|was|went|goes|gone|s|site|server down
            3 slow|drops|dropping|cuts|cutting|disconnects|flickers|flickering|stutters|lags|crashes|freezes|
              overheats|rattles|squeaks|hums|buzzes|knocks .. again|every|all|since|and|when|constantly|out|
              for
            3 crashes|freezes|overheats|lags|flickers|rattles|squeaks
            3 put|listed|copied .. everyone|every|all|everybody|us ... to|cc|bcc|copy
            3 can|could see .. my|our|mine|names|addresses|everyone|everybodys
            3 leaked|exposed|shared|disclosed|revealed|published|sold .. my|our|data|details|address|email|
              information|names
            3 replied all
            3 without my|our|asking|telling|any consent|permission|knowledge|me|warning|notice
            3 ruined|spoiled|spoilt|missed .. my|our|a|the|day|whole
            2 wasted|waste .. my|our|a|the|hours|day|time|whole
            2 took|take|taken|taking .. day|morning|afternoon|week off
            2 for|again|and|all nothing|naught
            2 second|third|fourth|fifth|nth|umpteenth|2nd|3rd|4th time|attempt|trip|email|mail|visit|
              replacement
            3 shop|business|site|store is|was closed|down because|due
            3 refuses|refused|refusing|declines|denies|ignores|rejects to|me|my|us|our
            3 ignored|ignoring|unanswered|unresolved|unsolved|unacceptable|unusable|inedible|unreadable
            3 passed|transferred|bounced|sent me? from|around|between
            3 on hold for|since|again
            3 not|isnt|wasnt|arent|never in|on|at my|the|account|box|bag|parcel|package|statement|stock
            2 took|gave|knocked off? all|only|just
            3 blocking|blocked|blocks my|me|our|an|a|this|the
            3 disappeared|vanished|wiped
            3 deleted|removed|erased|lost .. my|our|all
            3 my _? _? are|is|were|was|have|has|s _? gone|deleted|missing|lost|away
            3 no|not|cant|never longer|more
            2 failed|fails|failing|failure|unsuccessful|timed
            3 dirty|filthy|smelly|stank|stinks|cockroach~|bedbugs|mould|mold|noisy|unclean|stain|stains|
              grubby|
              shabby|dingy|sticky
            2 hair|hairs|bugs|smell|cigarette .. in|on|bed|food|bathroom|shower|of
            3 could hear|smell every|everything|the|people|all|sewage|smoke
            3 had|have|has to ask|chase|call|wait|go|queue|explain ... times|again|twice|daily
            3 had|have|has to call|ask|chase|phone .. each|every day|time|morning|night
            2 had|have|has to ask|chase|call|wait|pay|go|beg|buy|queue|move|return|explain|drive|walk|
              sleep|stand .. again|twice|for|three|several|times|each|every|myself|another|front
            3 having|have|had|got|experiencing|facing|encountering problem|problems|trouble|troubles|issue|
              issues|
              difficulties|difficulty
            3 keeps|kept|keep getting|telling|giving|being
            2 stuck|stranded
            3 con|ripoff|swindle|rip off|scam|fraud
            3 charged|billed|paid .. but|yet|and not|never|still|nothing|no|then
            3 paid|ordered|bought|booked|requested|asked|cancelled|canceled|returned ... but|yet not|never|
              still|
              nothing|no|only|instead|you|it|they|the
            3 but|and|yet nothing|nobody|noone _? _? happened|came|happens|there|inside|helps|comes|helped
            3 nothing appears|happens|comes|works|helps
            2 but|then nothing|nobody
            3 doesnt|didnt|not|never|dont|isnt|wasnt make|add|help|helping|helped|appear|exist|tally
            3 harass~|spammed|bombard~
            3 disappointed|disappointing|disappointment in|with|by|that|to|by
        """,
    },
    "irony": {
        "": """
            2 wow what|a|such|amazing|just|thanks|great
            2 thanks|thank|thankyou you? so? for nothing
            2 thanks|thank you? so? a? lot|much? for ruining|losing|breaking|wasting|ignoring|making|keeping|
              leaving|charging|nothing|the
            2 congratulations|congrats|bravo|kudos|hats|applause on|for|to|you|off
            2 well done on|for|guys|everyone|you|again|all
            2 great|nice|good|fantastic|brilliant|excellent job|work|going|try guys|everyone|everybody|there|
              again|team|
              all|on|with
            2 take your time
            2 love|loving how
            2 oh good|nice|super|perfect
            2 thanks a bunch|million for
            2 well done
            2 great|lovely|fantastic|wonderful|brilliant|super|marvellous another|more|so
            2 no|dont rush|hurry
            2 slow clap
            2 imaginary|phantom|invisible|mythical|legendary
            2 lucky|silly me|us
            2 what a treat|joy|delight|surprise|pleasure|experience|adventure|triumph
            2 i|we just? so? love|loved|enjoy|enjoyed|adore how|when|that|being|waiting|paying
            2 enjoying|admiring the
            2 as if
            2 oh how|what|great|wonderful|joy|lovely
            2 how kind|lovely|nice|generous|thoughtful|wonderful
            1 apparently|supposedly|allegedly|socalled|evidently
        """
    },
    "supposed": {
        "": """
            1 if|whether|unless|suppose|supposing|might|may|hopefully|lest|provided
            1 in case
            1 what happens|if|when
            1 hope|hoping|worried|fear
            1 afraid of|to|it|they
        """
    },
}
