"""Personal data asked for, or seen by others.

A phrase of weight 0 counts only where a clause ends with it.
"""

from __future__ import annotations

_DATA = "data|details|information|info|records|record|file|files|profile|footprint|recordings"
_ERASE = "delete|erase|wipe|remove|purge|destroy|deletion|erasure|removal"
_ERASED = "deleted|erased|wiped|removed|purged|destroyed"
_CONTACT = "email|emails|e|number|numbers|phone|mobile|address|details|data|contact|information|name"
_PAPERS = (
    "bill|bills|invoice|invoices|statement|statements|results|result|records|record|details|data|"
    "information|info|letter|letters|payslip|payslips|payroll|diagnosis|prescription|contract|contracts|"
    "policy|documents|document|passport|licence|license|emails|account|accounts|debt|debts|photos|"
    "pictures|report|reports|file|files|application|form|forms|scan|scans|medical|bank|password|"
    "passwords|history|tax|salary|appointment|appointments|messages|chats|cv|tickets|boarding|claim|"
    "quote|conversation|conversations|dashboard|transactions|balance"
)
_MORE = (
    "name|names|number|numbers|address|addresses|email|birthday|birth|wishlist|list|profile|location|"
    "illness|health|condition|pregnancy|sick|photo|picture|image|face|video|notes|diary"
)
_OTHER = "another|other|someone|somebody|different|wrong|random|else|strangers|stranger|unknown"
_OTHERS = (
    "persons|customers|patients|clients|peoples|members|elses|strangers|tenants|users|subscribers|person|"
    "customer|patient|client|people|member|else|user|tenant|womans|mans|familys|employees|guests|"
    "students|policyholders"
)
_NEAR = (
    "neighbour|neighbours|neighbor|neighbors|ex|husband|wife|employer|boss|colleague|colleagues|manager|"
    "mother|father|stranger|strangers|son|daughter|partner|family|landlord|roommate|flatmate|friend|"
    "friends|brother|sister|parents|mum|dad|workplace|office|client|person|customer|patient|firm|people|"
    "workmates|coworkers|school|abuser|stalker|clients|competitor"
)
_OPEN = "public|publicly|visible|leaked|exposed|searchable|online|viewable|published|accessible"
_WEB = "google|internet|online|bing|web|website|facebook|site|page|portal|forum|twitter|public"

DATA_REQUEST = f"""
    my|our|the complete|entire|full|whole|medical|personal|customer|personnel _? file|record|records|
      notes .. please|
      including|sent|law|under|right|gdpr
    who|whom have|has|did you|your .. share|shared|give|given|gave|sold|sell|pass|passed my|
      our _? _? {_CONTACT}
    transcript|transcripts|recording|recordings|log|logs of every|all|my|our|each .. chat|chats|call|calls|
      conversation|conversations|contact
    no|not|dont|never longer? agree|consent .. using|use|processing|holding|keeping .. my|our
    where|how you|u|they got|get|obtained|have|found my|our _? _? {_CONTACT}
    subject access request
    data subject access?
    dsar
    exercis~|invoke|invoking .. right|rights
    send|give|provide|want|request|need .. my|our whole|entire|complete|full|customer|personal _? file|
      record|records|dossier
    want|need|send|request|copy|see|get|provide|hear|play ... recording|recordings of my|our|the call|calls|
      conversation
    who|why gave|sold|passed|shared|handed you|u my|our _? {_CONTACT}
    which|what companies|firms|third|partners|people|company ... my|our _? {_DATA}
    forgotten .. gdpr
    {_ERASE} .. {_DATA}|trace|traces of|about|on|concerning|relating|regarding to? me|us
    dont|not sell|share or? share? my|our personal? {_DATA}
    must|should|be|to .. deleted|erased|destroyed from|off your system|systems|files|records|database|
      servers
    want|need|send|request|copy|see|get|provide|keep|save ... cctv|footage
    no longer hold|store|keep|have my|our|any personal? {_DATA}
    making|make|submit~|made|submitted|filed|file|this a|my|is sar|dsar
    under|per|request|article|pursuant|accordance|rights|right ... gdpr|ccpa|dpdp ... request|send|delete|
      erase|copy|access|data|provide|remove|stop|information|opt|want|disclose
    gdpr|ccpa|dpdp ... request|delete|erase|copy|access|erasure|deletion|rights
    gdpr|ccpa request|erasure|deletion|access
    request|want|demand|delete|send|erase|access|exercise|invoke ... gdpr|ccpa|dpdp
    under|per|with|to article|art 15|16|17|20|21
    article|art 15|17|20 .. gdpr|request|data|copy|erasure|access
    right to be forgotten|erasure|erased
    right of|to erasure|rectification|portability
    right of|to access to|under|my? data|article|personal
    rights to|of erasure|access|rectification
    data portability
    {_ERASE} of? all? of? my|our|any|every personal? private? data|{_DATA}|details
    {_ERASE} .. personal|all|any|every _? {_DATA} .. hold|have|stored|about|on|from|keep
    {_ERASE} my|our|me|us _? _? from|off|out all|your|the|every|any of? your? database|databases|system|
      systems|records|books|crm|server|servers|files
    {_ERASE}|send|show|give|tell|provide|copy|access|know|see|disclose|like|want|request everything|all|
      whatever|anything of|that|which|what? you|u|your hold|have|store|keep|stored|know|collected|held|ve \
      .. on|about|of me|us
    everything|anything|whatever|all|what you|u|your|youve hold|have|store|keep|stored|know|collected|held|
      got stored? .. on|about me|us
    have|want|like|request|need|get|demand|confirm|expect|ask .. my|our personal? private? {_DATA} .. \
      {_ERASED}
    confirm|confirmation|proof|asked|ask|request~|demand~|evidence|check|told|promised ... my|our|personal|
      all personal? {_DATA} .. been|was|is|be|has|were|gets .. {_ERASED}
    ask~|asked|request~|told|demand~|want ... {_ERASE} my|our|all of? my? personal? private? {_DATA}
    copy|copies|list|export .. {_DATA}|data .. hold|have|stored|about|store|keep
    send|request~|want|need|provide|like|give|get|obtain|demand~|supply|see|hear ... copy|copies|transcript|
      transcripts|recording|recordings of .. my|our|call|the|all medical? patient? personnel? call|calls|
      phone|medical|patient|personnel|health recordings|recording|records|record|file|notes|calls
    send|provide|give|tell|show .. all|what|every|copy _? _? {_DATA} .. hold|have|store|stored|keep on|
      about|of
    send|provide|give me|us .. all|every|copy _? _? {_DATA} .. about me|us
    what|which|any|all _? data|information|details|info|records do|does|you|is|are|have|has|that you|is|are|
      they|held|it|store|hold hold|have|store|keep|about|on|held|got|stored .. on|about|of me|us|my
    {_DATA} you|u|they|your|thats|that company? hold|have|keep|store|held|got|collected|is|are .. about|on \
      me|us
    stop|cease|quit using my|our personal? {_DATA} .. for|to|with marketing|advertising|ads|training|
      profiling|ai|purposes
    stop|cease processing|selling|sharing|passing my|our personal? {_DATA}|number|email|address
    object|objecting to _? _? processing|profiling
    withdraw|revoke|withdrew|withdrawn|revoked|withdrawing|revoking my|any|all|our consent
    withdraw|revoke consent .. data|information|details|processing|use|marketing
    opt|opting out of? .. sale|sharing|processing|profiling
    how|where|who ... you|u|they|company|guys .. get|got|obtain|obtained|acquire|acquired|find|found|come|
      buy|bought|took my|our|by|across|this|hold private|work|home|personal|mobile|my|of? my? {_CONTACT} \
      from|of|in|and|i|without
    how|where did|do|have|could|has|come you|u|they|your|company|guys get|got|obtain|obtained|have|acquire|
      find|found hold? of? my|our private|work|home|personal|mobile? {_CONTACT}
    where|how my|our {_CONTACT} came|comes from|to
    never|didnt|not|havent|nobody|dont ever? gave|give|given|shared|provided|share|provide|supplied|supply|
      consented|agreed you|u|your|them|to|anyone|out company? my|our|this|you having? private|work|home|
      personal|mobile? {_CONTACT}
    who|whom ... you|has|have|did|been|was .. share|shared|sell|sold|pass|passed|give|given|disclose|
      disclosed|seen|accessed .. my|our|it personal? {_DATA}|number|email|address
    take|remove|delete|pull|get|erase .. photo|photos|picture|pictures|video|image|images|footage of|with|
      showing my|our|me|us|him|her|the|our _? child|son|daughter|kids|kid|children|family|face|baby|house|
      me|wife|off|down
    where does|do|did|is|will|are|have that|my|those|her|his|these|our picture|photo|image|video|footage|
      recording|pictures|photos go|end|stored|kept|sent|saved|used|now|gone|held
    took|taken|filmed|photographed|recorded .. photo|photos|picture|video|me|us|pictures ... without my|our|
      asking|her|his permission|consent|knowing|knowledge
    filmed|photographed|recorded me|us|my|our .. without my|our|asking|permission
    cctv footage|recording of|from|showing|where .. me|my|us|i
    what|all do|does|that|which you|u|your|company .. know|got|have|hold about|on me|us
    list|names of|with all? the? .. companies|parties|people|firms|third ... shared|share|sold|passed|given|
      data|information
    where|how did|does|do|has|have your|the|this company|firm|shop|bank|website get|got|find|have|obtain my|
      our _? {_CONTACT}
    never|not|didnt|havent consented|agreed|consent|agree .. to .. having|using|holding|data|information|
      number|email|marketing|calls
    copy|access|see|view ... my|our file|files|data|record|records .. under|data|act|protection
    under|per the? data protection
    transcript|recording of my|our|the chat|call|calls|conversation
    data access|subject request
    {_DATA} should|must|was|were|to .. have|be .. {_ERASED} .. when|ago|last|by|as|under
    photo|photos|picture|pictures|image|video|face .. taken|removed|off|deleted .. from|off|down your|the|
      website|site|page|brochure|social
    personal information|data|details you|u|your process|hold|store|keep|have|collected|use
    how long .. keep|hold|store|retain .. my|our|personal|the personal? {_DATA}
    want|need|request|see|copy|have|get|access my|our|whole medical|patient|personnel|complete|entire|full \
      file|files|record|records|notes
    exercise|exercising|my data protection? rights
"""

DATA_BREACH = f"""
    got|get|getting|received|receive|receiving|sent|emailed|mailed|gave|given|shown|showed|shows|showing|
      forwarded|see|saw|seeing|view|access|found|contains|contained|had|has|have|enclosed|attached|with|
      into|open|opened|posted|including|included|reading|read|holding|download|downloaded|uploaded|handed|
      sending .. {_OTHER} {_OTHERS} private? personal? bank? medical? test? _? {_PAPERS}
    got|get|received|sent|emailed|mailed|gave|showed|forwarded|see|saw|seeing|found|contained|had|has|
      enclosed|attached|into a|some|complete|total|an strangers|other|unknown _? {_PAPERS}
    got|get|received|sent|emailed|mailed|gave|contained|contains|inside|enclosed|attached|found|with|see|
      had .. {_PAPERS} .. of|belonging|about|from to? a|another|someone|somebody|some|other|different|
      strangers|people|mr|mrs|ms mr|mrs|ms|miss|person|patient|customer|else|people|client|lady|man|woman|
      employee|completely|strangers
    {_PAPERS}|email .. meant|intended|addressed for|to someone|somebody|another|a|other|different _? else|
      patient|customer|person|client|customers|people|patients|employee
    logged|signed|log|sign|login in|into|me as|to|in|into as? _? {_OTHER} {_OTHERS}
    can|could|able see|read|view|access|open|download to? .. other|everyone|another|somebody|everybody|all \
      {_OTHERS}|elses _? {_PAPERS}|{_MORE}
    {_NEAR}|stranger|strangers|everyone|anyone|anybody|public .. can|could see|read|view|find|access|look \
      .. my|our _? _? {_PAPERS}|{_MORE}
    my|our|his|her|mums|wifes _? _? {_PAPERS}|{_MORE} .. was|were|been|has|have|got|went|being|is|are|gets \
      ... sent|emailed|mailed|shared|given|disclosed|forwarded|shown|posted|revealed|passed|handed|told|
      read|went|cc|copied|delivered|out .. to|with|out|by|in|loud _? _? {_NEAR}|someone|somebody|stranger|
      strangers|everyone|everybody|third|all|hundreds|dozens|group|wrong|customer|patient|customers|person|
      people|patients|loud|public|waiting|other|another|unknown|front
    my|our|his|her _? _? {_PAPERS}|{_MORE} went|was|were|has|sent|got|emailed|been .. to a|the|my|another|
      someone _? wrong|stranger|{_NEAR}|else|customer|person|patient|whole person|email|inbox|recipient|
      customer|office?
    my|our|his|her|customer|peoples _? _? {_PAPERS}|{_MORE} .. is|are|was|were|has|have|been|appears|shows|
      came|got|showing .. on|in|via|up|over|through .. {_WEB}
    my|our|his|her|customer|peoples _? _? {_PAPERS}|{_MORE} .. was|were|is|are|been .. leak|breach|hack
    my|our|his|her|customer|peoples _? _? {_PAPERS}|{_MORE} .. is|are|was|were|has|have|been|being|got|get \
      .. {_OPEN}
    find|found|see|saw|seen|googled|discovered|discover my|our|his|her _? _? {_PAPERS}|{_MORE} .. on|in|via|
      through the? google|internet|online|bing|web|dark|public|your
    you|youve|your|they|staff|agent|clerk|driver|company|has|have|nurse|someone|she|he|team|receptionist|
      branch|accidentally ... sent|emailed|mailed|gave|given|shared|disclosed|forwarded|showed|revealed|
      leaked|passed|read|posted|handed|faxed|texted|printed|copied my|our|his|her|their|all|me|everyones|
      confidential|private _? _? _? {_PAPERS}|{_MORE} .. to|with|for|in|on|into|out|at|in _? _? {_NEAR}|
      someone|somebody|everyone|everybody|front|public|third|whole|entire|loud|hearing|other|another|wrong|
      competitors|hall|window
    why|how|because|since|that|so|and|you|your|has|have|staff|apparently _? _? gave|given|disclosed|shared|
      sent|revealed|passed|emailed|forwarded|handed|showed my|our|the|a|an|{_NEAR} {_NEAR}? my|our _? _? \
      {_PAPERS}|{_MORE}
    you|your|staff|agent|clerk|nurse|has|have|team|pharmacist|doctor|she|he|they|someone .. told|informed|
      tell|called|phoned|rang|discussed|discussing|talked|wrote|chatted .. my|our|the|a|with|to|an _? \
      {_NEAR} .. about|that|of|and|how ... debt|debts|bill|arrears|results|diagnosis|salary|treatment|
      account|balance|illness|condition|pregnancy|loan|case|medical|pregnant|owe|test|benefits|therapy|
      behind|illness|finances
    discussed|discussing|shouted|announced|read|mentioned|called .. my|our _? _? {_PAPERS}|illness|
      condition|pregnancy|name|weight .. in|with|out|to|across|over|within|at front|the|my|a|loud|hearing|
      everyone|earshot _? {_NEAR}|queue|waiting|customers|others|room|of|everyone|shop|whole|office?
    disclosed|revealed|exposed|leaked|published|disclosing|leaking|exposing|publishing my|our|their|
      personal|customer|all|everyones|private|confidential|patient|his|her _? _? {_PAPERS}|{_MORE}
    published|posted|uploaded|put|printed|displayed|listed|stuck my|our|his|her _? _? address|name|number|
      email|medical|photos|passport|salary|debt|home|phone|private .. on|online|in|where|for
    put|entered|placed|pasted|listed|left|typed .. us|addresses|emails|everyone|everybody|customers|
      recipients|us|address .. in|into|on|to|visible|cc .. to|cc|copy|line|field|visible
    see|saw|visible|seeing|shows|showed|with all|everyones|everybodys|the|other|hundreds|200|300|of email? \
      other? recipients|addresses|subscribers
    office|team|colleagues|everyone|everybody|department|company|customers|boss|manager|address|family|
      school .. cc|ccd|copied|bcc|included .. on|in|into|to your|a|an|that|the|this|about reminder|mail|
      email|letter|message|reply|bill|invoice|my|debt|notice
    cc|ccd|copied|copying|included|emailed|sent|mailed|told|wrote the|my|our|all|whole|entire|everyone|
      everybody|half|to in? my? whole|entire|all|office|team|{_NEAR}|everyone|department|customers|company|
      school _? _? in|into|on|about|my|when|a|with .. my|our|mail|email|reminder|letter|invoice
    my|our _? _? {_PAPERS}|{_MORE} .. can|could be found|seen|read|viewed|accessed|googled
    {_PAPERS}|{_MORE} of a|some|another _? woman|man|person|stranger|customer|lady|gentleman|patient|client|
      family
    your|website|app|portal|you|screen ... address|orders|details|account|data of a|some|another _? woman|
      man|person|stranger|customer|lady|patient|client|family
    cc|ccd|bcc|copied _? strangers|people|customers|recipients|others
    gave|given|give|giving|handed|told|passed them|him|her|someone|strangers|somebody|people my|our _? _? \
      number|address|email|details|name|information|data
    {_NEAR} .. knows|knew|found|learned|learnt .. about|out|of .. my|our|i arrears|debt|debts|results|
      diagnosis|salary|illness|treatment|pregnancy|loan|bill|bills|condition
    email|letter|message|mail|post|document ... meant|intended for|to .. mr|mrs|ms|another|someone|somebody|
      different|a _? customer|patient|client|person|else|people|woman|man|{_NEAR}
    email|letter|message|mail ... meant|intended .. for|to a? mr|mrs|ms|miss|dr
    hack|hacked|breach|cyberattack|leak .. my|our _? _? card|details|data|information|password|account
    read|heard|saw|seen|news .. about|of .. hack|breach|leak|cyberattack|hacking
    cyberattack
    told|telling|tell my|our {_NEAR} what|why|how|about .. in|my|i|owe|bought|ordered|order|package|debt
    {_NEAR} .. got|has|have|received|knows my|our _? _? address|number|details|email .. from|because|
      through|via you|your
    logged|log|login|signed|logging in ... {_OTHER} {_OTHERS} profile|name|{_PAPERS}
    found|sent|received|left|saw|lying|emailed|dumped|with|full ... customer|patient|client|employee|staff|
      customers|patients names|files|records|data|details|lists|list|addresses
    read|reading out|aloud my|our _? {_PAPERS}|{_MORE}
    data|privacy|security|information|gdpr|confidentiality breach|breaches|leak|leaks
    breach|breaches|breached of my|our|data|privacy|confidentiality|gdpr|patient|doctor|confidence
    your|the|their|company database|server|servers|systems|system|customer|data|network|cloud|app|site|
      website .. was|were|been|got|is|has|have .. leaked|hacked|breached|compromised|stolen
    my|our|customers|customer|user|passwords _? password|passwords|details|data|information|email|records|
      login|logins .. leaked|breached|exposed|compromised|stolen
    pwned|haveibeenpwned
    dark web
    why|how|come|because|apparently does|did|do|has|have|can|come|would|is my|our|a|the _? {_NEAR}|stranger|
      strangers|someone|somebody .. get|got|getting|have|see|seen|received|know|receive|knew|reading|
      access .. my|our|about _? _? {_PAPERS}|{_MORE}|my
    {_NEAR} .. get|gets|got|getting|received|receives|sees|saw|opened|has|was|been .. my _? _? {_PAPERS} \
      .. from|by|in you|your|mail|email|post|sent
    got|received|opened|have|had .. email|letter|mail|envelope|statement|bill|message|invoice .. addressed|
      belonging|belongs|made to|out mr|mrs|ms|miss|someone|somebody|another|a|somebody|dr
    {_PAPERS} .. belongs|belong|belonging to someone|somebody|another|a|mr|mrs|ms|else
    gave|given|told|sent|passed|shared|disclosed|handed|emailed|showed my|our|the|to|an _? {_NEAR} _? my|
      our _? _? {_PAPERS}|{_MORE}|number
    ex wife|husband|partner|boyfriend|girlfriend .. my|our new? number|address|phone|details|email
    {_NEAR} was|were|got|has|have|been .. sent|shown|given|told|emailed|copied .. my|our|about sick|note|
      {_PAPERS}|{_MORE}|health
    anybody|anyone|everyone|everybody|strangers|others can|could|was|were|to .. see|read|look|find|access|
      view .. my|our _? {_PAPERS}|{_MORE}|bookings|everything
    left my|our|the|patient|customer _? {_PAPERS} .. open|lying|out|visible|unattended|on .. everyone|
      counter|desk|anyone|street|see|read|public
    posted|put|shared|uploaded my|our|his|her picture|photo|photos|image|story|video|name|details .. online|
      on|with|in .. social|facebook|instagram|my|media|group|public
    showed|shows|showing|revealed|exposed|displays everyones|everybodys|all|peoples|other _? email|emails|
      address|addresses|names|details|recipients
    mixed|mixing|confused|merged .. up|with|my ... records|file|files|data|results|account|medical .. with|
      of|and .. another|someone|somebody|other|else
    strangers|peoples|elses|others messages|emails|inbox|bookings|orders|photos|chats|data|accounts|details|
      invoices|files
    looked|searched|used|accessed up|my|into .. account|details|number|data|profile|record .. and|to \
      messaged|texted|called|contacted|added|privately|message|found|personally
    customer|stranger|man|woman|person|someone|somebody .. rang|called|wrote|contacted|messaged .. he|she|
      they|got|received|has|had ... my|our {_PAPERS}
    spreadsheet|list|file|folder|report .. with|of|containing .. salaries|names|customers|patients|staff|
      addresses
    {_PAPERS} .. delivered|sent|posted|handed|given .. to|opened|through .. flat|neighbour|house|door|
      apartment|someone|wrong|next
"""

FIGURES = """
    please|kindly|could|can|would you? put|print|write|add|use|list
    prevent~|protect~|against|avoid|stop|future ... data|privacy|security? breach|breaches|leak|leaks
    my address|name|details|number|email wrong|mixed|right
    spelt|spelled|misspelt|misspelled|wrong|incorrect|incorrectly|missing .. on|in your|the|my
"""
