"""What went wrong, by kind of trouble."""

from __future__ import annotations

from assistant.model import Trouble

_THING = "order|orders|parcel|parcels|package|packages|delivery|item|items|shipment|goods|purchase"
_PARCEL = "order|orders|parcel|parcels|package|packages|delivery|shipment|goods|purchase"
_SENT = (
    "arrived|arrive|arriving|delivered|deliver|come|came|shipped|ship|dispatched|received|receive|turned|"
    "shown|got|reach|reached|reaches"
)
_NOT = "not|never|hasnt|havent|hadnt|didnt|isnt|wasnt|arent|doesnt|nothing"
_CANT = "cant|cannot|unable|couldnt|wont|doesnt|not|cnt|never|isnt|didnt"

VAGUE: dict[str, str] = {
    Trouble.POOR_SERVICE: """
        4 customer|costumer|client service|care|support|services|experience .. bad|worst|poor|terrible|
          awful|horrible|pathetic|useless|joke|not|never|horrendous|slow|worthless|disappoint~|fake|lacking
        4 bad|worst|poor|terrible|awful|horrible|pathetic|useless|appalling|shocking|disgusting|worthless|
          lousy|horrendous|slow|disappointing customer|service|support|experience|care|staff|attitude|
          treatment
        0.5 staff|employee|employees|manager|agent|agents|representative|rep|reps|executive|executives|
          receptionist|waiter|waitress|driver|cashier|reception
        1 service|support|helpline|helpdesk
    """,
}
"""Verdicts and bystanders that speak for a kind of trouble but name nothing that happened."""

TROUBLES: dict[str, str] = {
    Trouble.LATE: f"""
        3 {_NOT} .. {_SENT}
        4 still|yet not|isnt|hasnt here|arrived|come|delivered|received
        3 not|isnt here yet?
        2 no sign of
        4 nobody|noone came|come|showed|turned|arrived|turns|shows
        4 no one came|come|showed|turned|arrived
        3 missed .. appointment|visit|slot|window|delivery
        2 engineers|engineer|technician|technicians|fitter|fitters|installer|plumber|electrician visit|slot|
          appointment|was|never|didnt
        4 you|they|driver|engineer|technician were|was|are going|supposed|meant|due|to? to? bring|deliver|
          come|send|collect|ship
        3 page|status|tracking|app|site .. says|said|shows|stuck ... preparing|prepared|processing|pending|
          created|transit|awaiting
        3 promised|promise|promises|guaranteed|paid .. delivery|deliver|arrive|arrival|shipping|express
        3 its|is|been now|already? almost|nearly|over|more|about|than|only? _? _? weeks|months
        3 still|been waiting .. {_THING}
        2 still|been waiting
        3 deliver~|arriv~|{_THING}|food|flight|train|bus|driver|letter .. late|delayed|overdue
        3 late|delayed|overdue .. deliver~|arriv~|{_THING}|flight|train|food
        2 delay|delays|delayed|delaying
        2.5 where is|are|s|the? my? {_THING}|stuff|things
        2.5 wheres my? {_THING}|stuff|things
        4 not|didnt|never|nobody|noone|doesnt .. show|showed|shown|turn|turned up
        2 supposed|meant|due|expected to? be? _? {_SENT}|delivery|here
        2 minutes|hours|days|weeks|months late|overdue|past|behind
        3 stuck in|at transit|customs|depot|warehouse
        3 out for delivery
        2 delivery date|time|slot|window
        1 waited|waiting .. hours|hour|days|weeks|months|minutes|mins
        1 taking|takes|took|take .. ages|forever|long|weeks|months
        2 running late
        2 next day delivery|shipping
        1 no tracking|update
        1 deliver~|courier|shipping|shipment
    """,
    Trouble.LOST: f"""
        4 lost|missing|misplaced|stolen .. {_PARCEL}|luggage|bag|bags|baggage|suitcase|mail|letter
        4 {_PARCEL}|luggage|bag|bags|baggage|suitcase|letter .. lost|missing|stolen|vanished|disappeared|
          misplaced
        4 says|marked|shows|showing|claims|claim|status|tracking ... delivered .. but|yet|not|never|nothing
        4 marked|shown|listed|recorded|signed as|for delivered
        3 never arrived|came|received|turned|delivered|reached|got
        3 lost in transit|post|the mail
        4 tracking|status|it|app|courier|carrier|driver|you|which says|said|shows|claims|claimed|marked|
          insists ...
          delivered|handed|signed
        2 nobody|noone handed|signed|gave|left|delivered
        2 handed to
        1 lost|vanished|disappeared
        3 delivered|left .. wrong|neighbour|neighbours|neighbor|someone address|house|else|door
    """,
    Trouble.DAMAGED: """
        4 arrived|came|delivered|received|turned|arrives ... broken|damaged|smashed|cracked|crushed|torn|
          scratched|dented|shattered|leaking|ripped|spoiled|mouldy|moldy|melted
        3 damaged|soaked|soggy|drenched|smashed|crushed|dented|shattered|torn|ripped|chipped|squashed|mangled
        2 cracked|scratched|broken|leaking|leaked|leak|stained|opened|mouldy|moldy|rotten|melted|spoiled
        2 box|packaging|package|glass|screen .. broken|open|cracked|crushed|wet|soaked
        3 in|into pieces|bits
        3 left .. in the rain|wet|snow
        2 damage|damages|wet|bent|mould
    """,
    Trouble.WRONG_ITEM: """
        4 wrong|different|incorrect item|items|product|size|colour|color|model|thing|one|order|shoes|shirt|
          dish|food|meal|parcel|part
        4 sent|send|received|got|delivered|gave|shipped .. wrong|incorrect|different
        4 not what i|we ordered|bought|paid
        4 what turned|came|arrived|showed|i|we up|was|is|got|received? is|was|came
        4 nothing|not|isnt|wasnt|looks|look like|as|resembling the|in|on|your? picture|pictures|photo|photos|
          described|description|advertised|pictured|shown|website|image|images
        4 send|get|want|need the|a right|correct one|item|size|part|product|colour|color
        3 sent|packed|grabbed|picked|put the other|wrong
        3 parts|items|pieces|part|item|screws|boards missing
        5 one|two|three|some|half item|items|of .. not|missing|never|wasnt|werent
        2 only _? _? _? _? in the|it|there
        1.5 wrong
        3 instead of _ _? ordered
        3 items|item|parts|pieces|half|some|one ... missing
        3 missing .. items|item|parts|pieces|accessories
        3 not as|like described|advertised|pictured|shown
        2 incomplete order|delivery
        2 forgot|left to? include|out|send
        3 ordered ... but|and|instead ... got|received|sent|came
    """,
    Trouble.FAULTY: f"""
        4 lost|lose|losing|deleted|disappeared|missing|gone .. data|files|folders|folder|emails|messages|
          photos|settings|bookmarks|history|progress|contacts|save|saves
        4 data|files|folders|emails|messages|photos|settings|bookmarks|history|progress|contacts ... lost|
          gone|disappear~|missing|deleted|wiped|vanished
        3 cant|cannot|unable|couldnt|wont|wouldnt|doesnt .. send|show|showing|fetch|fetching|sending|
          receiving|save|upload|uploading|recognise|
          recognize|allow|hear|see|remain|
          remember|display|install|installing|launch|appear|add|select|accept|scroll|update|import|remove
        3 stuck on|at|in
        3 flicker~|overheat~|rattl~|squeak~|wobbl~|peeling|peeled|frayed|jammed
        2 keeps|kept failing
        3 work|works|working not
        3 {_CANT} .. work|working|function|load|loading|open|opening|turn|charge|respond|run|play|
          connect|sync|save|print|drain|spin|heat
        4 quit|died|gave|packed|conked given|on|up|out|in me|us|after|already|this|last|completely|again
        3 wont|doesnt|didnt|not|never start
        4 hinge|zip|zipper|handle|lid|strap|wheel|button|seal|motor|pump|cable|plug|seam|sole|heel|leg|
          battery|
          switch|lock|frame|blade .. gone|broke|broken|snapped|off|leaks|leaking|cracked|dead|loose|stuck|torn
        2 warranty|guarantee
        4 longer|shorter|bigger|smaller|darker than the other|rest|others
        2 knocking|grinding|rattling|buzzing|humming|clicking noise|sound
        3 wouldnt .. work|load|open|turn|connect
        3 stopped|stops|quit|quits working|charging|connecting|responding|playing|loading
        3 faulty|defective|malfunction~|defect
        3 crash|crashes|crashed|crashing|freezes|freezing|froze|frozen|glitch|glitches|glitchy|buggy|hangs|
          lags|laggy
        2 bug|bugs|error|errors|broken|broke|breaks|breaking
        3 phone|battery|laptop|it|device|screen|tv|machine|tablet|watch|iphone|console .. died|dies|dead|dying
        2 keeps|keep|kept|continues|continuously .. crash~|freez~|stop~|restart~|asking|logging|showing|
          saying|failing|rotat~
        2 since|after|latest|last|new|recent the? latest|last|new|recent update|upgrade|version
        2 update|updated|updating|upgrade|upgraded ... now|cant|not|wont|crash~|error|broken|problem|issues
        2 greyed|grayed out
        2 screen .. black|blank|flicker~|stuck|white
        2 fell apart
        1 issue|issues|problem|problems|failed|fails|failing|failure|slow|stuck
        1 app|software|update|version|device|phone|laptop|machine
        3 leaking|leaks
    """,
    Trouble.REFUND: """
        4 refund|refunds|refunded|refunding
        3 money back
        3 where is|are|s my? refund|money
        3 wheres my refund|money
        4 reimburse~
        4 not|never|still|yet .. refunded|credited|reversed
        3 credited|credit|reversed back|to my? account|card
        3 return|returned|returning|sent .. back
        2 returned .. items|item|order|product|them|it
        1 return|returns
        2 store credit
        2 give|gave|giving me? .. my? money
        2 my|our money .. stuck|gone|lost|blocked|held
    """,
    Trouble.DOUBLE_CHARGE: """
        5 charged|billed|debited|deducted|paid|charging .. twice|double|again|two|three|thrice
        5 double|duplicate|second|two charge|charged|charges|payment|payments|billing|billed|transaction
        4 overcharg~
        4 over charged|billed
        4 charged|billed|charging|debited .. more|extra|too|incorrect|wrong|higher|without|for
        4 unauthori~|unknown|hidden|extra|incorrect|wrong|mystery|unexplained|additional charge|charges|fee|
          fees|payment|amount|deduction|transaction
        3 money|amount|payment|balance|rupees|funds .. deducted|debited|taken|withdrawn|cut|deduct
        3 takes|took|taking|taken|deducted|debited ... money|account|amount|payment
        1 amount|cost|costs .. wrong|random|different
        2 charged|billed|charges|debited|deducted|billing
        1 charge|charging|fee|fees|invoice|bill|bills|payment|price|prices
        2 surcharge|late fee|fees
        3 payment|transaction|recharge|transfer .. failed|fail|not|pending|declined|stuck
        2 transaction|recharge
    """,
    Trouble.SUBSCRIPTION: """
        5 cancel|cancelled|canceled|cancelling|canceling|end|stop|terminate .. subscription|membership|plan|
          account|contract|service|renewal|policy|trial
        4 auto|automatically|automatic renew~|renewal
        4 autorenew~
        4 free trial
        3 unsubscribe~
        3 subscription|subscriptions|membership|subscribed
        3 cancellation|termination fee|charge|charges|fees
        2 renew~|premium|contract
        2 cancel
    """,
    Trouble.ACCOUNT: f"""
        4 {_CANT} .. log|login|logon|sign|signin|access|register|signup|authenticate|verify
        4 let|lets|letting|allow|allows me? .. log|login|sign|access|register|in
        4 locked out|me
        4 can|could not .. enter|log|login|access|sign|open|register
        4 cant|cannot|couldnt|unable .. enter|into
        3 paused|inaccessible
        3 access|account is|was|are .. paused|closed|locked|blocked|denied|open|lost
        3 into|enter|access my|the account|profile
        3 locked|suspended|blocked|disabled|deactivated|banned|frozen|freezed|restricted|terminated|
          closed .. account|accounts|card|profile|access|wallet
        3 account|accounts|card|profile|wallet .. locked|suspended|blocked|disabled|deactivated|banned|
          frozen|hacked|restricted|terminated|closed|opened|deleted
        3 password|passcode|otp|kyc|verification|biometric|authenticat~|captcha
        2 reset|resetting|forgot .. password|pin
        2 log|logging|logged|sign|signing|signed in|out|into
        2 login|signup|sign-up|registration|register
        2 verify|verified|verifying
        2 open|opening|create|created|creating .. account
        1 account|profile|pin
        2 change|update|changing|correct|wrong|remove .. dob|email|number|address|name|details|method
    """,
    Trouble.OUTAGE: """
        4 outage|outages|blackouts
        4 site|website|server|servers|service|network|system|internet|wifi|app|line|broadband .. down|
          offline|unavailable|maintenance
        3 no signal|internet|connection|service|power|electricity|water|heating|wifi|broadband|dial|network|
          reception
        3 internet|connection|wifi|wi|signal|broadband|network|speed|speeds|data .. slow|drop~|dropping|
          cutting|weak|unstable|terrible|bad|poor|not|disconnect~|stopped
        1 server|servers|maintenance
        2 lost|losing connection|signal|service|internet
        2 internet|broadband|signal|wifi|wi|network|coverage|reception
        2 disconnect~
    """,
    Trouble.POOR_SERVICE: """
        4 rude|rudely|rudeness|impolite|disrespectful|arrogant|unprofessional|condescending|unkind|
          discourteous
        3 attitude|hung|unhelpful|incompetent|useless|unfriendly .. up|staff|support|agent|service|agents
        3 no|zero|without response|reply|answer|communication|support|help|solution|resolution|callback|one
        3 nobody|noone .. answer~|repl~|respond~|help~|call~|picks|cares|care|came|come
        3 one .. answers|answer|answered|replies|replied|responds|responded|helped|help|cares|came|come|
          called|picks
        3 not|never|dont|doesnt|didnt .. reply|replied|respond|responded|answer|answered|pick|respon~|call|
          called
        3 ignor~|unanswered
        3 hung|hangs|hang up
        3 laughed|shouted|yelled|swore|sneered|mocked|insulted|humiliated|shrugged|snapped|patronis~|patroniz~
        2 laughed at
        2 delivery|your man|driver|woman|lady|guy|courier
        3 cut me off
        3 havent|hasnt|not|never|nothing heard .. back|since|word|anything|from
        2 repair appointment|visit
        3 treated|treating like
        3 own|my fault
        2 on hold|customer service|care|support
        3 dirty|filthy|unclean|stained|stinks|smell~|stank|cockroach~|bugs|bedbugs|noisy|mold|hair|hairs
        1.5 room|rooms|hotel|breakfast|bed|bathroom|shower|carpet|towels|hotels .. small|bad|poor|old|not|
          broken|cold|tired|dated|uncomfortable|terrible
        2 passed|pass|passing|transferred|bounced around|from|to
        2 treat~|treatment
    """,
    Trouble.WRONG_INFORMATION: """
        1.5 was|were|been|being told|informed|assured|promised|advised|quoted
        1.5 told|informed|assured|promised|advised|quoted me|us
        5 told|quoted|promised|advertised|said|agreed one|a|different price|thing|amount|rate
        3 said|told|promised|assured|confirmed .. yes|included|free|inclusive
        4 was|is|were|all included
        3 nothing more|extra|else to pay
        3 off everything|all|entire|my|your
        3 discount|promo|promotion|promotional|sale|percent|coupon .. took|gave|didnt|not|only|wasnt|work~|
          applied|apply|code
        3 code .. took|gave|only
        2 discount|promo|promotion|sale
        2 mail said|says|promised
        4 misled|mislead|misleading|misinform~|deceiv~|deceptive
        4 false|wrong|incorrect|inaccurate|conflicting|different|misleading|contradict~ information|info|
          advice|advertising|advertisement|answer|answers|claims|promise|promises|price|details|instructions
        3 website|site|advert|ad|email|app|leaflet|description .. says|said|states|stated|shows|claims|
          claimed|advertised
        3 advertis~
        2 lied|lying|lies|liar|liars
        3 each|every|another _? different answer|story|suggestions|information|thing
        2 promised|promise|promises
        2 eligible
        2 as|not described
    """,
    Trouble.PRIVACY: """
        5 put|listed|copied .. everyone|every|all|everybody|us ... to|cc|bcc
        4 can|could see .. my|mine|names|addresses|emails|everyone|everybodys
        4 strangers|everyone|everybody|others|people .. see|saw|seen|read .. my|mine|our
        3 replied all
        3 my|our|email|mail addresses|address .. exposed|visible|shown|leaked|public
        5 sold|sell|selling|sharing|shared|share|leaked|leaking|exposed|disclosed .. data|info|
          information|details|email|number|address|records
        4 personal|private data|info|information|details
        4 privacy|gdpr|breach|breached
        3 without my|our|any consent|permission|knowledge
        3 spam|spamming|spammed|unsolicited|unwanted
        3 marketing|promotional email|emails|calls|texts|messages|mails
        4 somebody|someone elses|else _? data|details|account|information|statement|order
        3 delete|erase|remove .. data|information|details
        2 track~|spying|tracking .. me|us|users|location
    """,
    Trouble.RESERVATION: """
        5 overbook~|overbooked
        4 reservation|reservations
        3 booking|bookings
        3 cancel~|lost|changed|moved|rebook~ .. booking|reservation|flight|room|table|stay|trip|appointment
        3 booking|reservation|flight|table|appointment|stay|trip .. cancelled|canceled|lost|changed|moved|
          missing|wrong
        2 booked|rebook|rebooked
        1 appointment
        3 appointment .. cancelled|canceled|moved|double|lost|rescheduled
        0.5 hotel|hotels|room
        1.5 flight|flights|boarding|airport
        1.5 seats
        2 check|checked in|out
        2 checkin|checkout
        3 no|not .. room|table|seats available|ready|for|left
    """,
    Trouble.DIGITAL: """
        4 licence|license|activation|product|serial|download|redemption key|keys|code|link
        4 redeem~|activat~ .. code|key|card|voucher|licence|license|gift
        4 gift card|cards|code|voucher
        3 code|key|voucher|coupon .. invalid|expired|not|doesnt|used|rejected|work~
        3 cant|cannot|unable|wont|trouble|not|couldnt .. download|downloading|install|stream|activate
        3 ebook|ebooks|dlc|audiobook|ecard
        2 download|downloads|downloaded|downloading|streaming|stream|coins|gems|credits|licence|license
        2 in app purchase|purchases
        1 game|games
        2 cashback|rewards|reward|points
    """,
    Trouble.HOW_TO: """
        3 how do|can|to|would|does|should|could i|you|we|one|it|my|the|add|change|use|get|turn|set|fix|make|
          remove|update|find|disable|enable
        2 how|wondering to
        2 is|are there a|any|an _? way|option|setting|possibility|method
        2 is it possible
        2 possible to
        2 where can|do|would|should i|we find|get|see|change|download
        2 which|what _? setting|option|version|size|format|steps
        2 do|does|can|will you|it|this|they offer|ship|have|support|deliver|accept|work|sell|come|stock
        1.5 what is|are|time|s the|your|is
        1.5 can|may i|we
        1 tell|explain|advise me|us how|what|where
    """,
}
